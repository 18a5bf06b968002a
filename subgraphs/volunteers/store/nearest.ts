import type { Context } from '../../common/context.ts';
import { sql } from '../../common/sql.ts';
import { EARTH_METRES } from './near.ts';
import { coversOn } from './standing.ts';

interface Point {
  latitude: number;
  longitude: number;
}

/** A meeting point, and how far it is in whole metres. */
export interface Nearest {
  meetingPointId: string;
  distanceMetres: number;
}

/** A point on a sphere of radius 1: the nearer two are, the larger is their product. */
type Direction = readonly [number, number, number];

/**
 * The nearest open or paused meeting point of each point on the request's day; null where there is none at all. One statement: all of
 * them are read, three columns each, since comparing here is a multiplication where the database has to take sines.
 */
export async function nearestTo(points: readonly Point[], { db, asOf }: Context): Promise<(Nearest | null)[]> {
  const rows = await db.rows<Point & { id: string }>(
    sql`select t.id, t.latitude, t.longitude from meeting_point t where ${coversOn(sql`${asOf}`)} order by t.id`,
  );
  const known = rows.map((row) => ({ id: row.id, at: directionOf(row) }));
  return points.map((point) => nearestOf(directionOf(point), known));
}

function nearestOf(from: Direction, known: readonly { id: string; at: Direction }[]): Nearest | null {
  let found = known[0];
  let largest = -Infinity;
  for (const each of known) {
    const product = from[0] * each.at[0] + from[1] * each.at[1] + from[2] * each.at[2];
    if (product > largest) [largest, found] = [product, each];
  }
  return found ? { meetingPointId: found.id, distanceMetres: Math.round(EARTH_METRES * angle(from, found.at)) } : null;
}

function directionOf({ latitude, longitude }: Point): Direction {
  const [lat, lon] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(lat) * Math.cos(lon), Math.cos(lat) * Math.sin(lon), Math.sin(lat)];
}

/** By the chord: the arc cosine of a product near 1 would lose metres. */
const angle = (one: Direction, other: Direction): number =>
  2 * Math.asin(Math.min(1, Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]) / 2));
