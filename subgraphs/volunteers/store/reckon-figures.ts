import { insertRows } from '../../common/insert.ts';
import { groupBy } from '../../common/read.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import type { Transaction } from '../../common/transaction.ts';
import { VolunteeringFigure } from '../entities/volunteering-figure.ts';
import { VolunteeringSplit } from '../entities/volunteering-split.ts';
import { landOf, total, withParts, type CenterYear, type Figure } from './figures.ts';
import { partsOf, SPLITS, splitStatement, type SplitRow } from './splits.ts';

/** Reckons all figures anew, after an import. */
export async function reckonAllFigures(transaction: Transaction): Promise<void> {
  await transaction.rows(sql`delete from volunteering_figure`);
  await transaction.rows(sql`delete from volunteering_split`);
  const centers = await engagementsOf(transaction, raw('1 = 1'));
  for (const center of centers) await writeSplits(transaction, center);
  const byYear = groupBy(centers, ({ year }) => String(year));
  await writeFigures(transaction, [...byYear.values()]);
}

/**
 * Reckons the figures of a year anew after hours of a center changed in it: its own, and whether those of any place may be told.
 * Every write that touches an engagement ends with this, in its transaction.
 */
export async function reckonFigures(transaction: Transaction, year: number, centerId: string): Promise<void> {
  const others = await transaction.rows<CenterYear>(
    sql`select year, place_id as centerId, district_ags as districtAgs, people, minutes, provenance_kinds as provenanceKinds
      from volunteering_figure where year = ${year} and level = 'CENTER' and place_id <> ${centerId}`,
  );
  const own = await engagementsOf(transaction, sql`e.year = ${year} and e.center_id = ${centerId}`);
  await transaction.rows(sql`delete from volunteering_figure where year = ${year}`);
  await transaction.rows(sql`delete from volunteering_split where year = ${year} and center_id = ${centerId}`);
  for (const center of own) await writeSplits(transaction, center);
  await writeFigures(transaction, [[...others, ...own]]);
}

/** What the engagements of each center and year add up to. */
const engagementsOf = ({ rows }: Transaction, where: Sql): Promise<CenterYear[]> =>
  rows<CenterYear>(
    sql`select e.year, e.center_id as centerId, min(e.district_ags) as districtAgs, count(distinct e.volunteer_id) as people,
        sum(e.minutes) as minutes, group_concat(distinct e.provenance_kind) as provenanceKinds
      from engagement e where ${where} group by e.year, e.center_id`,
  );

async function writeFigures({ dialect, manager }: Transaction, years: readonly CenterYear[][]): Promise<void> {
  const figures = years.filter(({ length }) => length).flatMap((centers) => withParts(landOf(inOrder(centers))));
  await insertRows(dialect, manager, VolunteeringFigure, figures.map(rowOf));
}

/** Counts the quarters and topics of a center and a year anew; nothing of them is decided before they are asked for. */
async function writeSplits(transaction: Transaction, center: CenterYear): Promise<void> {
  const { dialect, manager, rows } = transaction;
  const { year, centerId, districtAgs, provenanceKinds } = center;
  const where = sql`e.year = ${year} and e.center_id = ${centerId}`;
  for (const split of SPLITS) {
    const parts = await partsOf(split, transaction);
    const counted = await rows<SplitRow>(splitStatement(split, parts, where));
    const made = [...counted.map(peopleOf), ...parts.map((_, at) => minutesOf(counted, at))];
    const written = made.map((row) => ({ ...row, year, split, centerId, districtAgs, provenanceKinds }));
    await insertRows(dialect, manager, VolunteeringSplit, written);
  }
}

const peopleOf = ({ activity, people }: SplitRow) => ({ kind: 'PEOPLE', activity, people, minutes: 0 });

/** MySQL gives sums as text. */
const minutesOf = (counted: readonly SplitRow[], at: number) => ({
  ...{ kind: 'MINUTES', activity: 2 ** at, people: 0 },
  minutes: total(counted, (row) => Number(row[`minutes${at}`] ?? 0)),
});

/** By id: of equal figures the first is suppressed first. MySQL gives sums as text. */
const inOrder = (centers: readonly CenterYear[]): CenterYear[] =>
  centers
    .map((center) => ({ ...center, people: Number(center.people), minutes: Number(center.minutes) }))
    .sort((one, other) => (one.centerId < other.centerId ? -1 : 1));

const rowOf = ({ year, level, id, places, people, minutes, provenanceKinds, suppressed }: Figure) => ({
  ...{ year, level, people, minutes },
  placeId: id,
  districtAgs: places.DISTRICT ?? null,
  provenanceKinds: provenanceKinds.join(),
  suppressed: suppressed ? 1 : 0,
});
