import { one } from '../../common/read.ts';
import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { FundingGroup as Sdl } from '../__generated__/types.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { FundingModule } from './funding-module.ts';
import { ProgramPart } from './program-part.ts';
import { Program } from './program.ts';

/**
 * What a group of money leads on to: a group has each value under the name of its dimension.
 * A function, because these files name each other.
 */
export function groupFields() {
  return {
    keys: stored,
    administrativeRegion: one(() => AdministrativeRegion, 'ADMINISTRATIVE_REGION'),
    district: one(() => District, 'DISTRICT'),
    center: one(() => Center, 'CENTER'),
    program: one(() => Program, 'PROGRAM'),
    part: one(() => ProgramPart, 'PART'),
    module: one(() => FundingModule, 'MODULE'),
  } as const;
}

export const FundingGroup: TypeReader = reader<Sdl>({
  type: 'FundingGroup',
  key: 'keys',
  fields: { ...groupFields(), sums: stored },
});
