import { BadUserInput } from '../../common/errors.ts';
import { freeText } from '../../common/input.ts';
import type { Write } from '../../common/write.ts';
import { FundingModule } from '../entities/funding-module.ts';
import type { LumpSumRate } from '../entities/lump-sum-rate.ts';
import { ProgramPart } from '../entities/program-part.ts';

/** What an item is, whenever its rate changes. */
export interface ItemInput {
  partId: string;
  moduleId?: string | null;
  costKind: string;
  unit: string;
  labelDe: string;
  labelEn: string;
}

const CODE = /^[A-Z][A-Z0-9_]{0,31}$/;
const LABEL_MOST = 200;

/**
 * What a new rate says of its item: the same as the rate beside it, or as told of a new one. A bound that a document has for the old
 * amount is not taken over.
 * @throws BadUserInput naming the field.
 */
export async function itemOf(
  write: Write,
  itemCode: string,
  beside: LumpSumRate | undefined,
  told: ItemInput | null | undefined,
) {
  if (beside) {
    if (told) throw refused('newItem', 'leave it out; a rate of this item is on record.');
    const { programPartId, moduleId, costKind, labelDe, labelEn, unit } = beside;
    return { programPartId, moduleId, costKind, labelDe, labelEn, unit, ...entered };
  }
  if (!told)
    throw refused('itemCode', 'no rate of this item is on record. lumpSumRateHistory has them; newItem adds one.');
  if (!CODE.test(itemCode))
    throw refused('itemCode', 'give capital letters, digits and _, 32 at most, such as C_PRINT.');
  const { partId, moduleId = null, costKind, unit } = told;
  await checkPlace(write, partId, moduleId);
  const labelDe = freeText(told.labelDe, 'input.newItem.labelDe', LABEL_MOST);
  const labelEn = freeText(told.labelEn, 'input.newItem.labelEn', LABEL_MOST);
  return { programPartId: partId, moduleId, costKind, labelDe, labelEn, unit, ...entered };
}

const entered = { provenanceKind: 'ENTERED', sourceIds: '' };

async function checkPlace({ manager }: Write, partId: string, moduleId: string | null): Promise<void> {
  if (!(await manager.findOneBy(ProgramPart, { id: partId })))
    throw refused('newItem.partId', 'name a part of a program, such as KOMM_AN_NRW-II.');
  if (moduleId !== null && !(await manager.findOneBy(FundingModule, { id: moduleId, programPartId: partId })))
    throw refused('newItem.moduleId', `name a module of ${partId}, or leave it out.`);
}

const refused = (field: string, remedy: string) => new BadUserInput(`input.${field}: ${remedy}`, `input.${field}`);
