// Ids of the API are drawn by lot; these are as scattered and come out the same each time: 2654435761 is odd, so no two numbers meet.
const scattered = (number: number): string => (Math.imul(number, 2_654_435_761) >>> 0).toString(16).padStart(8, '0');

/** Ids like those of the API, by number. */
export const idOf = {
  volunteer: (number: number): string => `V-${String(Math.imul(number, 2_654_435_761) >>> 0).padStart(12, '0')}`,
  hours: (number: number): string => `HE-${scattered(number).padStart(12, '0')}`,
  offer: (number: number): string => `OF-${scattered(number)}`,
  session: (offerId: string, day: string): string => `SE-${offerId.slice(3)}-${day.replaceAll('-', '')}`,
};
