import DataLoader from 'dataloader';
import { In, type DataSource } from 'typeorm';
import { Source } from '../../../subgraphs/common/entities/source.ts';
import { groupBy } from '../../../subgraphs/common/read.ts';
import { AdministrativeRegion } from '../../../subgraphs/centers/entities/administrative-region.ts';
import { Center } from '../../../subgraphs/centers/entities/center.ts';
import { District } from '../../../subgraphs/centers/entities/district.ts';
import { Municipality } from '../../../subgraphs/centers/entities/municipality.ts';
import { PopulationFigure } from '../../../subgraphs/centers/entities/population-figure.ts';
import { dayOf, type PlainContext } from './context.ts';
import { oneBy, VALID } from './loaders.ts';
import { provenance } from './provenance.ts';

export type CentersLoaders = ReturnType<typeof centersLoaders>;

export const centersLoaders = (db: DataSource) => ({
  db,
  center: oneBy(db.getRepository(Center), 'id'),
  district: oneBy(db.getRepository(District), 'ags'),
  municipality: oneBy(db.getRepository(Municipality), 'ags'),
  region: oneBy(db.getRepository(AdministrativeRegion), 'id'),
  source: oneBy(db.getRepository(Source), 'id'),
  population: populationLoader(db),
});

interface PopulationKey {
  ags: string;
  day: string;
}

/** Inhabitants by the newest figure of the day. */
function populationLoader(db: DataSource) {
  return new DataLoader<PopulationKey, number | null, string>(
    async (keys) => {
      const ags = In([...new Set(keys.map((key) => key.ags))]);
      const figures = await db.getRepository(PopulationFigure).find({ where: { ags }, order: { recordedOn: 'DESC' } });
      const byAgs = groupBy(figures, (figure) => figure.ags);
      return keys.map((key) => byAgs.get(key.ags)?.find(({ recordedOn }) => recordedOn <= key.day)?.population ?? null);
    },
    { cacheKeyFn: ({ ags, day }) => `${ags} ${day}` },
  );
}

const population = ({ ags }: { ags: string }, args: { asOf?: string }, context: PlainContext) =>
  context.centers.population.load({ ags, day: dayOf(args, context) });

export const centersResolvers = {
  Query: {
    center: (_: unknown, { id }: { id: string }, { centers }: PlainContext) => centers.center.load(id),
    async centers(_: unknown, args: { first: number; asOf?: string }, context: PlainContext) {
      const [nodes, totalCount] = await context.centers.db
        .getRepository(Center)
        .createQueryBuilder('t')
        .where(VALID, { day: dayOf(args, context) })
        .orderBy('t.nameSortable')
        .addOrderBy('t.id')
        .take(args.first)
        .getManyAndCount();
      return { nodes, totalCount };
    },
  },
  Center: {
    __resolveReference: ({ id }: { id: string }, { centers }: PlainContext) => centers.center.load(id),
    address: (center: Center) => center,
    district: ({ districtAgs }: Center, _: unknown, { centers }: PlainContext) => centers.district.load(districtAgs),
    ...provenance(({ centers }) => centers.source),
  },
  District: {
    __resolveReference: ({ ags }: { ags: string }, { centers }: PlainContext) => centers.district.load(ags),
    administrativeRegion: ({ administrativeRegionId }: District, _: unknown, { centers }: PlainContext) =>
      centers.region.load(administrativeRegionId),
    population,
  },
  Municipality: {
    __resolveReference: ({ ags }: { ags: string }, { centers }: PlainContext) => centers.municipality.load(ags),
    population,
  },
};
