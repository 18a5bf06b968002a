import { BadUserInput, Conflict } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { optionalText } from '../../common/input.ts';
import { sql } from '../../common/sql.ts';
import type { Write } from '../../common/write.ts';
import { Budget } from '../entities/budget.ts';
import { ProgramPart } from '../entities/program-part.ts';
import { Program } from '../entities/program.ts';
import { centsOf } from './bounds.ts';
import { approvedOf, checkAmount, checkNotBelow, rowToSet } from './year-bounds.ts';

/** What the Land sets aside. */
export interface BudgetInput {
  programId: string;
  partId?: string | null;
  year: number;
  amountCents: number;
  expectedVersion?: number | null;
  reason?: string | null;
}

/** Sets what a year has for a part, or for the whole program; never below what is approved of it. */
export async function setBudget(write: Write, input: BudgetInput): Promise<string> {
  const { programId, partId = null } = input;
  const year = checkYear(input.year, 'input.year');
  const amountCents = checkAmount(input.amountCents, 'input.amountCents');
  const reason = optionalText(input.reason, 'input.reason');
  await checkProgram(write, programId, partId);
  const id = `BU-${year}-${partId ?? programId}`;
  await checkNotLoaded(write, { id, programId, partId, year });
  const before = await rowToSet(write, Budget, { id, expectedVersion: input.expectedVersion });
  const approved = partId
    ? approvedOf(partId, year)
    : sql`select sum(amount_cents) as cents from grant_award where program_id = ${programId} and year = ${year} and year_to = ${year}`;
  checkNotBelow(amountCents, {
    told: `the budget of ${partId ?? programId} for ${year}`,
    takenCents: (await centsOf(write, approved)) ?? 0,
    presentCents: before?.amountCents ?? 0,
  });
  const version = (before?.version ?? 0) + 1;
  if (before) await write.manager.update(Budget, id, { amountCents, version });
  else await write.manager.insert(Budget, newBudget({ id, programId, programPartId: partId, year, amountCents }));
  write.note({ action: 'SET', type: 'Budget', key: id, changed: { year, amountCents, version }, reason });
  return id;
}

type NewBudget = Pick<Budget, 'id' | 'programId' | 'programPartId' | 'year' | 'amountCents'>;

const newBudget = (of: NewBudget): Budget =>
  Object.assign(new Budget(), {
    ...of,
    purpose: of.programPartId ? 'PART' : 'TOTAL',
    amountKind: 'BUDGETED',
    version: 1,
    provenanceKind: 'ENTERED',
    sourceIds: '',
  });

async function checkProgram({ manager }: Write, programId: string, partId: string | null): Promise<void> {
  if (!(await manager.findOneBy(Program, { id: programId })))
    throw new BadUserInput('input.programId: name a program, such as KOMM_AN_NRW.', 'input.programId');
  if (partId !== null && !(await manager.findOneBy(ProgramPart, { id: partId, programId })))
    throw new BadUserInput(`input.partId: name a part of ${programId}, such as KOMM_AN_NRW-II.`, 'input.partId');
}

/** A budget from a document stays as its source has it; a second one beside it would be counted on top. */
async function checkNotLoaded(
  { rows }: Write,
  { id, programId, partId, year }: { id: string; programId: string; partId: string | null; year: number },
): Promise<void> {
  const of = partId ? sql`program_part_id = ${partId} and purpose = 'PART'` : sql`purpose = 'TOTAL'`;
  const [found] = await rows<{ id: string }>(
    sql`select id from budget where program_id = ${programId} and year = ${year} and amount_kind = 'BUDGETED' and ${of} and id <> ${id}`,
  );
  if (!found) return;
  throw new Conflict(`input.year: ${found.id} is on record for it from a document, and stays as it is.`, {
    argument: 'input.year',
  });
}
