import type { z } from 'zod';
import type { placeCells } from '../places.ts';
import { Random } from './random.ts';

/** A municipality that a center serves. */
export type ServedPlace = z.output<z.ZodObject<typeof placeCells>> & { centerId: string };

/** The municipalities of districts with a center, by their key. */
export const servedPlaces = (places: readonly z.output<z.ZodObject<typeof placeCells>>[]): ServedPlace[] =>
  places
    .filter((place): place is ServedPlace => place.centerId !== null)
    .sort((one, other) => (one.municipalityAgs < other.municipalityAgs ? -1 : 1));

/** From this size on every municipality of the sample has a meeting point; of the smaller ones about half. */
const SURE_INHABITANTS = 15_000;

/** Where there are meeting points at all: the largest place of each center, all larger ones, and some of the small ones. */
export function coveredPlaces(places: readonly ServedPlace[]): ServedPlace[] {
  const random = new Random(396);
  const seats = new Set(largestOfCenters(places).map(({ municipalityAgs }) => municipalityAgs));
  return places.filter((place) => {
    const drawn = random.percent(45);
    return drawn || place.population >= SURE_INHABITANTS || seats.has(place.municipalityAgs);
  });
}

function largestOfCenters(places: readonly ServedPlace[]): ServedPlace[] {
  const largest = new Map<string, ServedPlace>();
  for (const place of places) {
    const known = largest.get(place.centerId);
    if (!known || place.population > known.population) largest.set(place.centerId, place);
  }
  return [...largest.values()];
}

/** The total in whole parts, in proportion to the weights; what rounding leaves goes to the largest remainders. */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((before, weight) => before + weight, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const parts = exact.map(Math.floor);
  const missing = total - parts.reduce((before, part) => before + part, 0);
  const byRemainder = exact.map((_, at) => at).sort((a, b) => exact[b]! - parts[b]! - (exact[a]! - parts[a]!) || a - b);
  for (const at of byRemainder.slice(0, missing)) parts[at]! += 1;
  return parts;
}
