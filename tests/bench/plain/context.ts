import type { Context } from '../../../subgraphs/common/context.ts';
import type { Database } from '../../../subgraphs/common/database.ts';
import { berlinDay } from '../../../subgraphs/common/validity.ts';
import { centersLoaders, type CentersLoaders } from './centers.ts';
import { fundingLoaders, type FundingLoaders } from './funding.ts';
import { volunteersLoaders, type VolunteersLoaders } from './volunteers.ts';

/** What the plain resolvers of one request share. A subgraph has its own part only, a monolith all three. */
export interface PlainContext {
  day: string;
  centers: CentersLoaders;
  funding: FundingLoaders;
  volunteers: VolunteersLoaders;
}

export type Databases = { centers?: Database; funding?: Database; volunteers?: Database };

/** Loaders of a request, made anew for each. */
export const plainContext = ({ centers, funding, volunteers }: Databases): Partial<PlainContext> => ({
  day: berlinDay(new Date()),
  ...(centers && { centers: centersLoaders(centers.dataSource) }),
  ...(funding && { funding: fundingLoaders(funding.dataSource) }),
  ...(volunteers && { volunteers: volunteersLoaders(volunteers) }),
});

/** The day that an argument names, else today. */
export const dayOf = ({ asOf }: { asOf?: string | null }, { day }: Pick<PlainContext, 'day'>): string => asOf ?? day;

/** What the product's functions about volunteering need of a context. */
export const withDatabase = (db: Database): Context => ({ db }) as Context;
