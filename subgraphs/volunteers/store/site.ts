import { BadUserInput, Forbidden } from '../../common/errors.ts';
import { lineText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Place } from '../entities/place.ts';
import { distanceMetres, inside } from './near.ts';

/** Where a meeting point is, as a client gives it. */
export interface SiteInput {
  municipalityAgs: string;
  address: { street?: string | null; postalCode: string; city?: string | null };
  coordinates: { latitude: number; longitude: number };
}

/** Characters of a name, at most. */
export const NAME_MOST = 120;

/** Around all of NRW, in degrees. */
const BOX = { south: 50.32, north: 52.54, west: 5.86, east: 9.47 };
/** No point of a municipality of NRW is farther from that of the register. */
const FARTHEST_KM = 25;
/** So far the postal codes of neighbours tell how those of a municipality may begin. */
const NEIGHBOURS_KM = 30;

/** The municipality. @throws BadUserInput where there is none, Forbidden where it is not of the viewer's center. */
export async function ownPlace({ manager, viewer }: Write, municipalityAgs: string, argument: string): Promise<Place> {
  const place = await manager.findOneBy(Place, { municipalityAgs });
  if (!place) {
    throw new BadUserInput(
      `${argument}: there is no such municipality. Give eight digits, such as 05112000.`,
      argument,
    );
  }
  if (place.centerId === viewer.centerId) return place;
  throw new Forbidden(`${argument}: ${place.name} is not in the area of ${viewer.centerId}.`, argument);
}

/** The columns that say where it is. @throws BadUserInput that names what does not fit the municipality. */
export async function siteIn(
  write: Write,
  place: Place,
  { address, coordinates }: Pick<SiteInput, 'address' | 'coordinates'>,
) {
  return { ...(await addressIn(write, place, address)), ...(await pointIn(write, place, coordinates)) };
}

export async function addressIn({ rows }: Write, place: Place, { street, postalCode, city }: SiteInput['address']) {
  const argument = 'input.address.postalCode';
  if (!/^\d{5}$/.test(postalCode)) throw new BadUserInput(`${argument}: give five digits, such as 47051.`, argument);
  const around = inside({ lat: place.latitude, lon: place.longitude, radiusKm: NEIGHBOURS_KM });
  const known = await rows<{ start: string }>(
    sql`select distinct substr(t.postal_code, 1, 2) as start from place t where ${around} order by start`,
  );
  if (!known.some(({ start }) => postalCode.startsWith(start))) {
    const starts = known.map(({ start }) => start).join(' or ');
    throw new BadUserInput(`${argument}: postal codes of ${place.name} and around it begin with ${starts}.`, argument);
  }
  return {
    street: given(street) ? lineText(street, 'input.address.street', NAME_MOST) : null,
    postalCode,
    city: given(city) ? lineText(city, 'input.address.city', NAME_MOST) : place.name,
  };
}

export async function pointIn({ rows }: Write, place: Place, { latitude, longitude }: SiteInput['coordinates']) {
  const argument = 'input.coordinates';
  const isInBox = latitude >= BOX.south && latitude <= BOX.north && longitude >= BOX.west && longitude <= BOX.east;
  if (!isInBox)
    throw new BadUserInput(`${argument}: this point is not in NRW. Check latitude and longitude.`, argument);
  const [row] = await rows<{ metres: number }>(
    sql`select ${distanceMetres({ lat: latitude, lon: longitude })} as metres
      from place t where t.municipality_ags = ${place.municipalityAgs}`,
  );
  const km = Math.round(Number(row!.metres) / 1000);
  if (Number(row!.metres) <= FARTHEST_KM * 1000) return { latitude, longitude };
  throw new BadUserInput(
    `${argument}: this point is ${km} km from ${place.name}; at most ${FARTHEST_KM} can be.`,
    argument,
  );
}

/** Whether a client gave it: null and left out are the same. */
export const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
