import { reader, stored, type TypeReader } from '../../common/read.ts';
import type { GrantApplication as Sdl } from '../__generated__/types.ts';
import { GrantApplication as GrantApplicationEntity } from '../entities/grant-application.ts';
import { fundingFields } from './funding-row.ts';

export const GrantApplication: TypeReader = reader<Sdl>({
  type: 'GrantApplication',
  entity: GrantApplicationEntity,
  key: 'id',
  fields: { ...fundingFields(), status: stored },
});
