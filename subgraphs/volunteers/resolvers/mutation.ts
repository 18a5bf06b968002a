import { mutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import type { Write } from '../../common/write.ts';
import { changeMeetingPoint } from '../store/change-meeting-point.ts';
import {
  closeMeetingPoint,
  openMeetingPoint,
  pauseMeetingPoint,
  reopenMeetingPoint,
} from '../store/meeting-point-steps.ts';
import { registerMeetingPoint } from '../store/register-meeting-point.ts';
import { setOpeningExceptions } from '../store/set-opening-exceptions.ts';
import { MeetingPoint } from './meeting-point.ts';

/** A mutation that answers a meeting point. */
const meetingPoint = <Input>(work: (write: Write, input: Input) => Promise<string>) =>
  mutation('volunteers', MeetingPoint, work);

export const Mutation: Subgraph['Mutation'] = {
  registerMeetingPoint: meetingPoint(registerMeetingPoint),
  changeMeetingPoint: meetingPoint(changeMeetingPoint),
  openMeetingPoint: meetingPoint(openMeetingPoint),
  pauseMeetingPoint: meetingPoint(pauseMeetingPoint),
  reopenMeetingPoint: meetingPoint(reopenMeetingPoint),
  closeMeetingPoint: meetingPoint(closeMeetingPoint),
  setOpeningExceptions: meetingPoint(setOpeningExceptions),
};
