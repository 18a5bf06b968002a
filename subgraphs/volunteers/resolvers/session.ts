import { provenance } from '../../common/provenance.ts';
import { one, readBelow } from '../../common/read.ts';
import { reader, stored, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { Session as Sdl } from '../__generated__/types.ts';
import { Session as SessionEntity } from '../entities/session.ts';
import { berlinInstant } from '../store/clock.ts';
import { attendanceOf } from '../store/sessions.ts';
import { Attendance } from './attendance.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { MeetingPoint } from './meeting-point.ts';
import { Offer } from './offer.ts';
import { Topic } from './topic.ts';

/** The instant at which the clocks of Berlin show the time of the column. */
const instant = (column: 'startsAt' | 'endsAt') => ({
  columns: ['heldOn', column],
  value: (row: Record<string, unknown>) => berlinInstant(row['heldOn'] as string, row[column] as string).toISOString(),
});

const attendance: InSets = {
  needs: () => ['centerId', 'newcomers', 'locals'],
  async load(parents, selected, context) {
    const counts = attendanceOf(parents, context);
    await readBelow(
      Attendance,
      selected.below(),
      counts.filter((count) => count !== null),
      context,
    );
    return counts;
  },
};

export const Session: TypeReader = reader<Sdl>({
  type: 'Session',
  entity: SessionEntity,
  key: 'id',
  fields: {
    id: stored,
    offer: one(() => Offer, 'offerId'),
    meetingPoint: one(() => MeetingPoint, 'meetingPointId'),
    center: one(() => Center, 'centerId'),
    district: one(() => District, 'districtAgs'),
    topic: one(() => Topic, 'topicCode'),
    audience: stored,
    heldOn: stored,
    startsAt: stored,
    endsAt: stored,
    beginsAt: instant('startsAt'),
    finishesAt: instant('endsAt'),
    status: stored,
    cancelReason: stored,
    attendance,
    version: stored,
    provenance,
  },
});
