import type { Acted, VolunteersGround } from './volunteers-ground.ts';

/** A meeting point in Duisburg that can be registered by its center, KI-05112. */
export const aMeetingPoint = (more: object = {}) => ({
  name: 'Treffpunkt am Dellplatz',
  origin: 'NEW',
  newProvider: { name: `Verein am Dellplatz ${Math.random()}`, kind: 'CLUB' },
  address: { street: 'Dellplatz 1', postalCode: '47051' },
  coordinates: { latitude: 51.4312, longitude: 6.7581 },
  municipalityAgs: '05112000',
  topics: ['LANGUAGE'],
  ...more,
});

/** Registers it as its center; gives the row. @throws Error with the error of the API. */
export async function registered(
  ground: VolunteersGround,
  more: object = {},
  answer = 'id version status',
): Promise<Acted['row']> {
  const { row, error } = await ground.act('center', 'registerMeetingPoint', aMeetingPoint(more), { answer });
  if (error) throw new Error(JSON.stringify(error));
  return row;
}
