import { connectionBelow } from '../../common/page.ts';
import { provenance } from '../../common/provenance.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Provider as Sdl } from '../__generated__/types.ts';
import { Provider as ProviderEntity } from '../entities/provider.ts';
import { meetingPointList } from '../store/meeting-points.ts';
import { MeetingPoint } from './meeting-point.ts';

export const Provider: TypeReader = reader<Sdl>({
  type: 'Provider',
  entity: ProviderEntity,
  key: 'id',
  fields: {
    id: stored,
    name: stored,
    kind: stored,
    meetingPoints: connectionBelow('id', () => MeetingPoint, meetingPointList, 'providerId'),
    provenance,
  },
});
