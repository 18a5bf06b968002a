import type { Scenario } from '../scenario.ts';
import { centerDetail } from './center-detail.ts';
import { dashboardCold, revalidate, warmSame } from './dashboard.ts';
import { meetingPointsList } from './meeting-points-list.ts';

/** What is measured under load. `first-request` and `growth` are measured in their own way. */
export const loadScenarios: readonly Scenario[] = [
  dashboardCold,
  centerDetail,
  meetingPointsList,
  warmSame,
  revalidate,
];
