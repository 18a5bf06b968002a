import type { Context } from '../../common/context.ts';
import { one, reader, readBelow, stored, type InSets, type TypeReader } from '../../common/read.ts';
import { dayOf } from '../../common/validity.ts';
import type { Coverage as Sdl, CoverageLevel } from '../__generated__/types.ts';
import { coverageOn, noCoverage } from '../store/coverage.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { District } from './district.ts';

export const Coverage: TypeReader = reader<Sdl>({
  type: 'Coverage',
  key: 'place',
  fields: {
    administrativeRegion: one(() => AdministrativeRegion, 'administrativeRegionId'),
    district: one(() => District, 'districtAgs'),
    municipalities: stored,
    municipalitiesWithMeetingPoint: stored,
    share: stored,
    meetingPoints: stored,
    municipalitiesPlanned: stored,
    meetingPointsPlanned: stored,
    municipalitiesServedFromElsewhere: stored,
    population: stored,
    populationWithMeetingPoint: stored,
  },
});

/** The coverage of each parent on a day: one statement, whatever their number. */
export const coverage = (level: CoverageLevel, key: string): InSets => ({
  needs: () => [key],
  async load(parents, selected, context: Context) {
    const covered = await coverageOn([dayOf(selected.args, context)], level, context);
    const byPlace = new Map(covered.map((row) => [row.place, row]));
    const rows = parents.map(
      (parent) => byPlace.get(parent[key] as string) ?? noCoverage(parent[key] as string, level),
    );
    await readBelow(Coverage, selected.below(), rows, context);
    return rows;
  },
});
