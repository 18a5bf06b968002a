import { BadUserInput, Conflict } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { optionalText } from '../../common/input.ts';
import { raw, sql, type Sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Allocation } from '../entities/allocation.ts';
import { ProgramPart } from '../entities/program-part.ts';
import { centsOf, ofRecipient } from './bounds.ts';
import { recipientOf, type Recipient } from './recipients.ts';
import { approvedOf, checkAmount, checkNotBelow, rowToSet } from './year-bounds.ts';

/** The ceiling of one recipient. */
export interface AllocationInput {
  districtAgs: string;
  centerId?: string | null;
  partId: string;
  year: number;
  amountCents: number;
  expectedVersion?: number | null;
  reason?: string | null;
}

/** Sets the ceiling of one recipient; never below what is approved of it. */
export async function setAllocation(write: Write, input: AllocationInput): Promise<string> {
  const year = checkYear(input.year, 'input.year');
  const amountCents = checkAmount(input.amountCents, 'input.amountCents');
  const reason = optionalText(input.reason, 'input.reason');
  const part = await partOf(write, input.partId);
  const recipient = await recipientOf(write, input);
  await checkNoneLoaded(write, part.id, year, ofRecipient(recipient));
  const id = allocationId(year, recipient, part);
  const before = await rowToSet(write, Allocation, { id, expectedVersion: input.expectedVersion });
  checkNotBelow(amountCents, {
    told: `the ceiling of ${recipient.centerId ?? recipient.districtAgs} for ${part.id} in ${year}`,
    takenCents: (await centsOf(write, approvedOf(part.id, year, ofRecipient(recipient)))) ?? 0,
    presentCents: before?.amountCents ?? 0,
  });
  const row = allocationRow({ year, recipient, part, amountCents });
  const entered = { ...row, provenanceKind: 'ENTERED', version: (before?.version ?? 0) + 1 };
  // Set by itself, it is no longer what the key made of it.
  const changed = { ...entered, distributionId: null, provenanceNote: null };
  if (before) await write.manager.update(Allocation, id, changed);
  else await write.manager.insert(Allocation, changed);
  write.note({
    action: 'SET',
    type: 'Allocation',
    key: id,
    changed: { amountCents, version: changed.version },
    reason,
  });
  return id;
}

/** @throws BadUserInput naming the field, without such a part. */
export async function partOf({ manager }: Pick<Write, 'manager'>, id: string): Promise<ProgramPart> {
  const part = await manager.findOneBy(ProgramPart, { id });
  if (part) return part;
  throw new BadUserInput('input.partId: name a part of a program, such as KOMM_AN_NRW-II.', 'input.partId');
}

type PartKey = Pick<ProgramPart, 'id' | 'programId'>;

/** The id of a ceiling that is set here: one a recipient, part and year. */
export const allocationId = (year: number, recipient: Pick<Recipient, 'id'>, part: Pick<PartKey, 'id'>): string =>
  `AL-${year}-${recipient.id}-${part.id}`;

/** What every ceiling that is set here has, but for where it comes from. */
export const allocationRow = (of: { year: number; recipient: Recipient; part: PartKey; amountCents: number }) => ({
  id: allocationId(of.year, of.recipient, of.part),
  year: of.year,
  yearTo: of.year,
  programId: of.part.programId,
  programPartId: of.part.id,
  districtAgs: of.recipient.districtAgs,
  centerId: of.recipient.centerId,
  amountCents: of.amountCents,
  amountPrecision: 'EXACT',
  // The granting authority enters what districts without a center hand in, so each can be called up.
  potential: 0,
  sourceIds: '',
});

/**
 * Ceilings from documents stay as their source has them; others beside them would be counted on top.
 * @throws Conflict naming one of them.
 */
export async function checkNoneLoaded(
  { rows }: Write,
  partId: string,
  year: number,
  where: Sql = raw('1 = 1'),
): Promise<void> {
  const [found] = await rows<{ id: string }>(
    sql`select id from allocation where program_part_id = ${partId} and year = ${year} and ${where}
      and provenance_kind <> 'ENTERED' and distribution_id is null order by id limit 1`,
  );
  if (!found) return;
  throw new Conflict(`input.year: ${found.id} is on record for it from a document, and stays as it is.`, {
    argument: 'input.year',
  });
}
