import { money, provenance } from '../../common/provenance.ts';
import { one } from '../../common/read.ts';
import { stored } from '../../common/type-reader.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { FundingModule } from './funding-module.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';

/**
 * The fields that ceilings, applications, grants and forwarded money have in common.
 * A function, because these files name each other: a constant would not be there yet when the first of them asks.
 */
export function fundingFields() {
  return {
    id: stored,
    year: stored,
    yearTo: stored,
    program: one(() => Program, 'programId'),
    part: one(() => ProgramPart, 'programPartId'),
    module: one(() => FundingModule, 'moduleId'),
    costKind: stored,
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    amount: money('amountCents'),
    amountPrecision: stored,
    provenance,
  } as const;
}
