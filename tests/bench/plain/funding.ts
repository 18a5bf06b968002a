import DataLoader from 'dataloader';
import { In, Not, type DataSource, type FindOptionsWhere } from 'typeorm';
import { Source } from '../../../subgraphs/common/entities/source.ts';
import { Allocation } from '../../../subgraphs/funding/entities/allocation.ts';
import { Forwarding } from '../../../subgraphs/funding/entities/forwarding.ts';
import type { FundingRow } from '../../../subgraphs/funding/entities/funding-row.ts';
import { GrantApplication } from '../../../subgraphs/funding/entities/grant-application.ts';
import { Grant } from '../../../subgraphs/funding/entities/grant.ts';
import { LumpSumRate } from '../../../subgraphs/funding/entities/lump-sum-rate.ts';
import { StaffingIncrement } from '../../../subgraphs/funding/entities/staffing-increment.ts';
import { dayOf, type PlainContext } from './context.ts';
import { isValid, manyBy, oneBy } from './loaders.ts';
import { euros, provenance } from './provenance.ts';
import { plainDraft, plainSubmission, type Draft } from './writing.ts';

export type FundingLoaders = ReturnType<typeof fundingLoaders>;

export const fundingLoaders = (db: DataSource) => ({
  increments: manyBy(db.getRepository(StaffingIncrement), 'centerId', { id: 'ASC' }),
  rates: manyBy(db.getRepository(LumpSumRate), 'itemCode', { validFrom: 'DESC' }),
  source: oneBy(db.getRepository(Source), 'id'),
  allocated: sumLoader(db, Allocation),
  applied: sumLoader(db, GrantApplication, HANDED_IN),
  applications: applicationsLoader(db),
  db,
  approved: sumLoader(db, Grant),
  forwarded: sumLoader(db, Forwarding),
});

/** Drafts are nobody else's business, and no figure counts them. */
const HANDED_IN: FindOptionsWhere<GrantApplication> = { status: Not('DRAFT') };

interface SumKey {
  id: string;
  year: number;
}

/** Money of centers in a year; null where nothing is on record. */
function sumLoader<T extends FundingRow>(db: DataSource, entity: new () => T, where: FindOptionsWhere<T> = {}) {
  return new DataLoader<SumKey, number | null, string>(
    async (keys) => {
      const years = [...new Set(keys.map(({ year }) => year))];
      const centerId = In([...new Set(keys.map(({ id }) => id))]);
      const rows = await db.getRepository(entity).find({
        where: { ...where, centerId, year: In(years), yearTo: In(years) } as FindOptionsWhere<T>,
      });
      return keys.map(({ id, year }) => sum(rows.filter((row) => isOf(row, id, year))));
    },
    { cacheKeyFn: ({ id, year }) => `${id} ${year}` },
  );
}

/** What centers handed in for a year. */
const applicationsLoader = (db: DataSource) =>
  new DataLoader<SumKey, GrantApplication[], string>(
    async (keys) => {
      const centerId = In([...new Set(keys.map(({ id }) => id))]);
      const year = In([...new Set(keys.map((key) => key.year))]);
      const rows = await db.getRepository(GrantApplication).find({ where: { ...HANDED_IN, centerId, year } });
      return keys.map((key) => rows.filter((row) => row.centerId === key.id && row.year === key.year));
    },
    { cacheKeyFn: ({ id, year }) => `${id} ${year}` },
  );

const isOf = (row: FundingRow, id: string, year: number): boolean =>
  row.centerId === id && row.year === year && row.yearTo === year;

const sum = (rows: FundingRow[]): number | null =>
  rows.length ? rows.reduce((cents, row) => cents + row.amountCents, 0) : null;

const amount =
  (stage: 'allocated' | 'applied' | 'approved' | 'forwarded') =>
  async (key: SumKey, _: unknown, { funding }: PlainContext) =>
    euros(await funding[stage].load(key));

export const fundingResolvers = {
  Center: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    async staffingIncrements({ id }: { id: string }, args: { asOf?: string }, context: PlainContext) {
      const increments = await context.funding.increments.load(id);
      return increments.filter((increment) => isValid(increment, dayOf(args, context)));
    },
    fundingSummary: ({ id }: { id: string }, { year }: { year: number }) => ({ id, year }),
    /** Of the filter what `mixed` asks for. */
    async grantApplications(
      { id }: { id: string },
      { filter }: { filter: { year: { eq: number } } },
      { funding }: PlainContext,
    ) {
      const nodes = await funding.applications.load({ id, year: filter.year.eq });
      return { nodes, totalCount: nodes.length };
    },
  },
  Mutation: {
    createGrantApplication: (_: unknown, { input }: { input: Draft }, { funding }: PlainContext) =>
      plainDraft(funding.db, input),
    submitGrantApplication: (
      _: unknown,
      { input }: { input: { id: string; expectedVersion: number } },
      { funding }: PlainContext,
    ) => plainSubmission(funding.db, input),
  },
  FundingSummary: {
    allocated: amount('allocated'),
    applied: amount('applied'),
    approved: amount('approved'),
    forwarded: amount('forwarded'),
  },
  StaffingIncrement: {
    fullTimeEquivalents: (row: StaffingIncrement) => row.fullTimeEquivalentHundredths / 100,
    async annualAmount(row: StaffingIncrement, args: { asOf?: string }, context: PlainContext) {
      const rates = await context.funding.rates.load('I_POST');
      const rate = rates.find((one) => isValid(one, dayOf(args, context)));
      return euros(rate ? Math.round((rate.amountCents * row.fullTimeEquivalentHundredths) / 100) : null);
    },
    ...provenance(({ funding }) => funding.source),
  },
};
