import { one, reader, stored, type TypeReader } from '../../common/read.ts';
import type { Grant as Sdl } from '../__generated__/types.ts';
import { Grant as GrantEntity } from '../entities/grant.ts';
import { fundingFields } from './funding-row.ts';
import { GrantApplication } from './grant-application.ts';

export const Grant: TypeReader = reader<Sdl>({
  type: 'Grant',
  entity: GrantEntity,
  key: 'id',
  fields: {
    ...fundingFields(),
    decidedOn: stored,
    version: stored,
    startsOn: stored,
    endsOn: stored,
    application: one(() => GrantApplication, 'applicationId'),
  },
});
