import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { ROOT } from '../../../subgraphs/common/config.ts';
import { scalars } from '../../../subgraphs/common/scalars.ts';
import type { MeetingPoint } from '../../../subgraphs/volunteers/entities/meeting-point.ts';
import { centersResolvers } from './centers.ts';
import type { PlainContext } from './context.ts';
import { fundingResolvers } from './funding.ts';
import { volunteersResolvers } from './volunteers.ts';

/** The plain resolvers of all three subgraphs over the gateway's schema: what a team without a federation would have. */
export function monolithSchema(): GraphQLSchema {
  const { Query, Center, District, Municipality } = centersResolvers;
  return makeExecutableSchema<PlainContext>({
    typeDefs: readFileSync(join(ROOT, 'schema', 'api.graphql'), 'utf8'),
    resolvers: {
      ...scalars,
      Query: { ...Query, ...volunteersResolvers.Query },
      Center: local({ ...Center, ...fundingResolvers.Center, ...volunteersResolvers.Center }),
      District: local(District),
      Municipality: local(Municipality),
      FundingSummary: fundingResolvers.FundingSummary,
      StaffingIncrement: fundingResolvers.StaffingIncrement,
      MeetingPoint: { ...volunteersResolvers.MeetingPoint, ...joined },
      Topic: volunteersResolvers.Topic,
    },
  });
}

/** Without the entry that only a gateway asks for. */
const local = <T extends { __resolveReference: unknown }>({ __resolveReference, ...fields }: T) => fields;

/** Where subgraphs meet by key, a monolith loads the row. */
const joined = {
  municipality: ({ municipalityAgs }: MeetingPoint, _: unknown, { centers }: PlainContext) =>
    centers.municipality.load(municipalityAgs),
  center: ({ centerId }: MeetingPoint, _: unknown, { centers }: PlainContext) =>
    centerId && centers.center.load(centerId),
};
