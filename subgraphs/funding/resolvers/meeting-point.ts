import { connectionBelow } from '../../common/page.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { MeetingPoint as Sdl } from '../__generated__/types.ts';
import { fundingList } from '../store/funding-rows.ts';
import { Forwarding } from './forwarding.ts';

export const MeetingPoint: TypeReader = reader<Sdl>({
  type: 'MeetingPoint',
  key: 'id',
  fields: { id: stored, forwardings: connectionBelow('id', () => Forwarding, fundingList, 'meetingPointId') },
});
