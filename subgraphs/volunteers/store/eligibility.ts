/** A room must be used so much of its time for this work. Source: DOMAIN.md, rules seen (S-K24). */
const LEAST_PERCENT = 33;

/** Whether a room can be funded: its occupancy plan shows that it is used enough. */
export const isEligible = (occupancyPercent: number | null): boolean =>
  occupancyPercent !== null && occupancyPercent >= LEAST_PERCENT;

/** Whether a meeting point can be funded by its rooms, and why. */
export interface Eligibility {
  eligible: boolean;
  reason: 'ROOM_USED_ENOUGH' | 'ROOMS_USED_TOO_LITTLE' | 'NO_OCCUPANCY_PLAN' | 'NO_ROOM_ON_RECORD';
  eligibleRooms: number;
}

/** By the share of time that each room is used, in percent; null for a room without a plan. */
export function eligibilityOf(occupancies: readonly (number | null)[]): Eligibility {
  const eligibleRooms = occupancies.filter(isEligible).length;
  return { eligible: eligibleRooms > 0, reason: reasonOf(occupancies, eligibleRooms), eligibleRooms };
}

function reasonOf(occupancies: readonly (number | null)[], eligibleRooms: number): Eligibility['reason'] {
  if (eligibleRooms) return 'ROOM_USED_ENOUGH';
  if (!occupancies.length) return 'NO_ROOM_ON_RECORD';
  return occupancies.every((each) => each === null) ? 'NO_OCCUPANCY_PLAN' : 'ROOMS_USED_TOO_LITTLE';
}
