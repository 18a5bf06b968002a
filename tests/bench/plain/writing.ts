import { randomBytes } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { GrantApplication } from '../../../subgraphs/funding/entities/grant-application.ts';
import { LumpSumRate } from '../../../subgraphs/funding/entities/lump-sum-rate.ts';
import { ProgramPart } from '../../../subgraphs/funding/entities/program-part.ts';
import { berlinDay } from '../../../subgraphs/common/validity.ts';
import { isValid } from './loaders.ts';

// What `mixed` writes, as a first version does it: whoever asks may, one row, no log. The rows are those of the product.

export interface Draft {
  year: number;
  partId: string;
  districtAgs: string;
  centerId: string;
  lines: { itemCode: string; quantity: number }[];
}

/** Begins an application. */
export async function plainDraft(db: DataSource, { year, partId, districtAgs, centerId, lines }: Draft) {
  const [line] = lines;
  const part = await db.getRepository(ProgramPart).findOneByOrFail({ id: partId });
  const rates = await db.getRepository(LumpSumRate).findBy({ itemCode: line!.itemCode });
  const rate = rates.find((one) => isValid(one, `${year}-01-01`))!;
  return db.getRepository(GrantApplication).save({
    id: `AP-${year}-${centerId.slice(3)}-${randomBytes(4).toString('hex')}`,
    ...{ year, yearTo: year, programId: part.programId, programPartId: partId, districtAgs, centerId },
    amountCents: rate.amountCents * line!.quantity,
    amountPrecision: 'EXACT',
    provenanceKind: 'ENTERED',
    sourceIds: '',
    status: 'DRAFT',
    version: 1,
  });
}

/** Hands one in that has this version. */
export async function plainSubmission(
  db: DataSource,
  { id, expectedVersion }: { id: string; expectedVersion: number },
) {
  const applications = db.getRepository(GrantApplication);
  const changed = { status: 'SUBMITTED', submittedOn: berlinDay(new Date()), version: expectedVersion + 1 };
  const { affected } = await applications.update({ id, version: expectedVersion }, changed);
  if (!affected) throw new Error(`${id} is not of version ${expectedVersion}.`);
  return applications.findOneByOrFail({ id });
}
