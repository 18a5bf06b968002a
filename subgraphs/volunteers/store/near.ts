import { BadUserInput } from '../../common/errors.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';

/** A circle on the map, as a client gives it. */
export interface Near {
  lat: number;
  lon: number;
  radiusKm: number;
}

/** Mean radius of the earth, which haversine distances are measured with. */
export const EARTH_METRES = 6_371_000;
const METRES_PER_DEGREE = (EARTH_METRES * Math.PI) / 180;
const LARGEST_RADIUS_KM = 300;

/** Distance of the row from the centre of the circle, in whole metres. */
export function distanceMetres({ lat, lon }: Pick<Near, 'lat' | 'lon'>): Sql {
  const north = sql`pow(sin(radians(t.latitude - ${lat}) / 2), 2)`;
  const east = sql`pow(sin(radians(t.longitude - ${lon}) / 2), 2)`;
  const chord = sql`${north} + cos(radians(${lat})) * cos(radians(t.latitude)) * ${east}`;
  return sql`cast(round(${raw(String(2 * EARTH_METRES))} * asin(sqrt(${chord}))) as signed)`;
}

/** Rows inside the circle, its edge included. The band of latitudes comes first: an index knows it. */
export function inside(near: Near): Sql {
  const { lat, radiusKm } = near;
  const metres = Math.round(radiusKm * 1000);
  const degrees = (metres + 1) / METRES_PER_DEGREE;
  const band = sql`t.latitude between ${lat - degrees} and ${lat + degrees}`;
  return sql`${band} and ${distanceMetres(near)} <= ${metres}`;
}

/** @throws BadUserInput that names the field which is out of bounds. */
export function checkNear(near: Near): Near {
  checkPoint(near, 'near.');
  if (near.radiusKm > 0 && near.radiusKm <= LARGEST_RADIUS_KM) return near;
  throw outOfBounds('near.radiusKm', `kilometres, more than 0 and at most ${LARGEST_RADIUS_KM}`);
}

/** @throws BadUserInput that names the field, behind the argument that it belongs to. */
export function checkPoint<T extends Pick<Near, 'lat' | 'lon'>>(point: T, of = ''): T {
  const { lat, lon } = point;
  if (Math.abs(lat) > 90) throw outOfBounds(`${of}lat`, 'degrees north, -90 to 90; NRW lies between 50.3 and 52.6');
  if (Math.abs(lon) > 180) throw outOfBounds(`${of}lon`, 'degrees east, -180 to 180; NRW lies between 5.8 and 9.5');
  return point;
}

const outOfBounds = (argument: string, expected: string): BadUserInput =>
  new BadUserInput(`${argument}: give ${expected}.`, argument);
