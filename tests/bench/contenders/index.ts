import type { Contender } from '../contender.ts';
import { apolloMonolith, stock, yogaMonolith } from './apollo.ts';
import { hiveJs, hiveJsInProcess, hiveRust, hiveRustInProcess, stitched } from './hive.ts';
import { sqlLimit, staticBody } from './limits.ts';
import { ours, oursHttp, oursUncompiled } from './product.ts';

/** Everybody, in the order of the report. */
export const contenders: readonly Contender[] = [
  ours,
  oursHttp,
  oursUncompiled,
  stock,
  hiveJs,
  hiveJsInProcess,
  hiveRust,
  hiveRustInProcess,
  stitched,
  apolloMonolith,
  yogaMonolith,
  sqlLimit,
  staticBody,
];
