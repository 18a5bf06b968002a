import type { Contender } from '../contender.ts';
import { apolloMonolith, stock, yogaMonolith } from './apollo.ts';
import { sqlLimit, staticBody } from './limits.ts';
import { ours, oursHttp, oursUncompiled } from './product.ts';

/** Everybody, in the order of the report. */
export const contenders: readonly Contender[] = [
  ours,
  oursHttp,
  oursUncompiled,
  stock,
  apolloMonolith,
  yogaMonolith,
  sqlLimit,
  staticBody,
];
