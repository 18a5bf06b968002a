import { randomBytes } from 'node:crypto';
import { BadUserInput } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { sql } from '../../common/sql.ts';
import { rowToChange, type Write } from '../../common/write.ts';
import { GrantApplication } from '../entities/grant-application.ts';
import { ProgramPart } from '../entities/program-part.ts';
import { isSeenBy, recordStep } from './application-steps.ts';
import { linesOf, replaceLines, type LineInput } from './application-lines.ts';
import { checkApplicant, statusAfter } from './life-cycle.ts';

/** What a new application is made of. */
export interface ApplicationInput {
  year: number;
  partId: string;
  districtAgs: string;
  centerId?: string | null;
  startsOn?: string | null;
  endsOn?: string | null;
  lines: readonly LineInput[];
}

/** Parts that districts and cities apply for; part III is the welfare associations'. */
const PARTS = ['I', 'II'];

/** Begins an application, as a draft that only its applicant sees. */
export async function enterApplication(write: Write, input: ApplicationInput): Promise<string> {
  const { manager, viewer } = write;
  const year = checkYear(input.year, 'input.year');
  const centerId = input.centerId ?? null;
  const part = await partToApplyFor(write, input.partId);
  await checkRecipient(write, input.districtAgs, centerId);
  checkApplicant(centerId, viewer, 'input.centerId');
  const time = timeOf(input, year);
  const { lines, ...sums } = await linesOf(write, input.lines, part.id, time.startsOn);
  const row = Object.assign(new GrantApplication(), {
    id: `AP-${year}-${centerId?.slice(3) ?? input.districtAgs}-${part.code}-${randomBytes(4).toString('hex')}`,
    year,
    yearTo: year,
    programId: part.programId,
    programPartId: part.id,
    districtAgs: input.districtAgs,
    centerId,
    amountPrecision: 'EXACT',
    provenanceKind: 'ENTERED',
    sourceIds: '',
    status: 'DRAFT',
    version: 1,
    ...time,
    ...sums,
  });
  await manager.insert(GrantApplication, row);
  await replaceLines(write, row.id, lines);
  await recordStep(write, row, { action: 'ENTER', from: null });
  return row.id;
}

/** Puts other lines in the place of those that are there. */
export async function changeApplication(
  write: Write,
  input: { id: string; expectedVersion: number; lines: readonly LineInput[] },
): Promise<string> {
  const row = await rowToChange(write, GrantApplication, input, isSeenBy(write.viewer));
  const status = statusAfter('CHANGE', row, write.viewer);
  const { lines, ...sums } = await linesOf(write, input.lines, row.programPartId!, row.startsOn!);
  const version = row.version + 1;
  await write.manager.update(GrantApplication, row.id, { ...sums, version });
  await replaceLines(write, row.id, lines);
  await recordStep(write, { ...row, ...sums, version }, { action: 'CHANGE', from: status });
  return row.id;
}

async function partToApplyFor({ manager }: Write, id: string): Promise<ProgramPart> {
  const part = await manager.findOneBy(ProgramPart, { id });
  if (part && PARTS.includes(part.code)) return part;
  throw new BadUserInput('input.partId: name a part that districts apply for, such as KOMM_AN_NRW-II.', 'input.partId');
}

/** The district's key is known here by its ceilings; whether it has a center, too. */
async function checkRecipient({ rows }: Write, districtAgs: string, centerId: string | null): Promise<void> {
  const found = await rows<{ centerId: string | null }>(
    sql`select distinct center_id as centerId from allocation where district_ags = ${districtAgs}`,
  );
  if (!found.length) {
    throw new BadUserInput(
      'input.districtAgs: no ceiling is on record for this district. Give five digits, such as 05112.',
      'input.districtAgs',
    );
  }
  const centers = found.flatMap((row) => row.centerId ?? []);
  if (centerId === null && centers.length) {
    throw new BadUserInput(
      `input.centerId: this district has a center; name ${centers.join(' or ')}.`,
      'input.centerId',
    );
  }
  if (centerId !== null && centerId.slice(3, 8) !== districtAgs) {
    throw new BadUserInput(`input.centerId: this is no center of district ${districtAgs}.`, 'input.centerId');
  }
}

/** The time that the money is for: the whole year unless told, never beyond it. */
function timeOf({ startsOn, endsOn }: ApplicationInput, year: number) {
  const time = { startsOn: startsOn ?? `${year}-01-01`, endsOn: endsOn ?? `${year}-12-31` };
  for (const name of ['startsOn', 'endsOn'] as const) {
    if (!time[name].startsWith(`${year}-`))
      throw new BadUserInput(`input.${name}: give a day of ${year}.`, `input.${name}`);
  }
  if (time.endsOn < time.startsOn)
    throw new BadUserInput('input.endsOn: give a day that is not before startsOn.', 'input.endsOn');
  return time;
}
