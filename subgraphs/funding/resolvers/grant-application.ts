import { many, one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { GrantApplication as Sdl } from '../__generated__/types.ts';
import { GrantApplication as GrantApplicationEntity } from '../entities/grant-application.ts';
import {
  applicationsSeenBy,
  commentsByApplication,
  eventsByApplication,
  linesByApplication,
} from '../store/applications.ts';
import { ApplicationEvent } from './application-event.ts';
import { ApplicationLine } from './application-line.ts';
import { fundingFields } from './funding-row.ts';
import { Grant } from './grant.ts';

export const GrantApplication: TypeReader = reader<Sdl>({
  type: 'GrantApplication',
  entity: GrantApplicationEntity,
  key: 'id',
  visible: ({ viewer }) => applicationsSeenBy(viewer),
  fields: {
    ...fundingFields(),
    status: stored,
    version: stored,
    startsOn: stored,
    endsOn: stored,
    submittedOn: stored,
    decidedOn: stored,
    withdrawnOn: stored,
    earlyStartOn: stored,
    lines: many('id', () => ApplicationLine, linesByApplication),
    grant: one(() => Grant, 'grantId'),
    events: many('id', () => ApplicationEvent, eventsByApplication),
    comments: many('id', () => ApplicationEvent, commentsByApplication),
  },
});
