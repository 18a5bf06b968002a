import { mutation, personalMutation } from '../../common/mutation.ts';
import type { Subgraph } from '../../common/subgraph.ts';
import { eraseVolunteer } from '../store/erase-volunteer.ts';
import { changeVolunteer, registerVolunteer } from '../store/register-volunteer.ts';
import { exportVolunteer } from '../store/volunteer-export.ts';
import {
  activateVolunteer,
  endVolunteer,
  pauseVolunteer,
  reopenVolunteer,
  withdrawConsent,
} from '../store/volunteer-steps.ts';
import { Erasure } from './erasure.ts';
import { Volunteer } from './volunteer.ts';
import { VolunteerExport } from './volunteer-export.ts';

export const Mutation: Subgraph['Mutation'] = {
  registerVolunteer: personalMutation('volunteers', Volunteer, registerVolunteer),
  changeVolunteer: personalMutation('volunteers', Volunteer, changeVolunteer),
  activateVolunteer: mutation('volunteers', Volunteer, activateVolunteer),
  pauseVolunteer: mutation('volunteers', Volunteer, pauseVolunteer),
  endVolunteer: mutation('volunteers', Volunteer, endVolunteer),
  reopenVolunteer: mutation('volunteers', Volunteer, reopenVolunteer),
  withdrawVolunteerConsent: mutation('volunteers', Volunteer, withdrawConsent),
  exportVolunteer: mutation('volunteers', VolunteerExport, exportVolunteer),
  eraseVolunteer: mutation('volunteers', Erasure, eraseVolunteer),
};
