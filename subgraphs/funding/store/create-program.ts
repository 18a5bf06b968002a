import { BadUserInput, Conflict } from '../../common/errors.ts';
import { checkYear } from '../../common/filter.ts';
import { freeText } from '../../common/input.ts';
import type { Write } from '../../common/write.ts';
import { ProgramPart } from '../entities/program-part.ts';
import { Program } from '../entities/program.ts';

/** A new program. */
export interface ProgramInput {
  id: string;
  name: string;
  labelDe: string;
  labelEn: string;
  validFrom: string;
  validTo?: string | null;
}

/** A new part of a program. */
export interface ProgramPartInput {
  programId: string;
  code: string;
  labelDe: string;
  labelEn: string;
  applicantDe: string;
  applicantEn: string;
  recipientDe?: string | null;
  recipientEn?: string | null;
}

const ID = /^[A-Z][A-Z0-9_]{0,30}$/;
const CODE = /^[A-Z0-9]{1,8}$/;
const NAME_MOST = 120;
const LABEL_MOST = 200;

const entered = { provenanceKind: 'ENTERED', sourceIds: '' };

/** Adds a program. */
export async function createProgram(write: Write, input: ProgramInput): Promise<string> {
  const { id, validFrom, validTo = null } = input;
  if (!ID.test(id)) throw refused('id', 'give capital letters, digits and _, 31 at most, such as KOMM_AN_NRW.');
  checkYear(Number(validFrom.slice(0, 4)), 'input.validFrom');
  if (validTo !== null && validTo < validFrom) throw refused('validTo', 'give a day that is not before validFrom.');
  const name = freeText(input.name, 'input.name', NAME_MOST);
  const row = { ...entered, id, name, ...labelsOf(input), validFrom, validTo };
  if (await write.manager.findOneBy(Program, { id })) throw isThere('id', id);
  await write.manager.insert(Program, row);
  write.note({ action: 'CREATE', type: 'Program', key: id, changed: { validFrom, validTo } });
  return id;
}

/** Adds a part to a program. */
export async function createProgramPart(write: Write, input: ProgramPartInput): Promise<string> {
  const { programId, code } = input;
  if (!CODE.test(code)) throw refused('code', 'give capital letters and digits, 8 at most, such as II.');
  const row = {
    ...entered,
    ...labelsOf(input),
    id: `${programId}-${code}`,
    programId,
    code,
    applicantDe: labelOf(input.applicantDe, 'applicantDe'),
    applicantEn: labelOf(input.applicantEn, 'applicantEn'),
    ...recipientOf(input),
  };
  if (!(await write.manager.findOneBy(Program, { id: programId })))
    throw refused('programId', 'name a program, such as KOMM_AN_NRW.');
  if (await write.manager.findOneBy(ProgramPart, { id: row.id })) throw isThere('code', row.id);
  await write.manager.insert(ProgramPart, row);
  write.note({ action: 'CREATE', type: 'ProgramPart', key: row.id, changed: { programId, code } });
  return row.id;
}

const labelOf = (given: string, field: string): string => freeText(given, `input.${field}`, LABEL_MOST);

const labelsOf = ({ labelDe, labelEn }: { labelDe: string; labelEn: string }) => ({
  labelDe: labelOf(labelDe, 'labelDe'),
  labelEn: labelOf(labelEn, 'labelEn'),
});

/** Who receives the money, in both languages or in none. */
function recipientOf({ recipientDe = null, recipientEn = null }: ProgramPartInput) {
  if (recipientDe === null && recipientEn === null) return { recipientDe, recipientEn };
  return {
    recipientDe: labelOf(recipientDe ?? '', 'recipientDe'),
    recipientEn: labelOf(recipientEn ?? '', 'recipientEn'),
  };
}

const refused = (field: string, remedy: string) => new BadUserInput(`input.${field}: ${remedy}`, `input.${field}`);

const isThere = (field: string, id: string) =>
  new Conflict(`input.${field}: ${id} is there already.`, { argument: `input.${field}` });
