import { goalsOf } from './goals.ts';
import { method } from './method.ts';
import type { ContenderInfo, Result, Results, ScaleResults } from './results.ts';
import { loadScenarios } from './scenarios/index.ts';
import { digits, rows, scaleTable, tableOf, told } from './table.ts';

const TITLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(loadScenarios.map(({ name, title }) => [name, title])),
  'first-request': 'the main query as the first request of processes that have just started, each alone',
  mixed:
    '80 % about one center, 15 % the dashboard, 5 % a step of an application, without a day: what writes cost those who keep answers; no answer may be older than what was acknowledged',
  growth: 'all meeting points, page by page; the table is of the largest size, and a request is a page',
};

/** docs/performance.md: the whole page is made of what a bench has found. */
export function reportOf(results: Results): string {
  const { settings, takenAt } = results;
  const scenarios = Object.entries(results.scenarios).map(([name, found]) =>
    scenarioOf(name, found, results.leftOut?.[name]),
  );
  const parts = [
    '# Performance',
    `Made by \`npm run bench -- --report <file>\` from a run of \`npm run bench -- --json <file>\` of ${takenAt.slice(0, 10)}; nobody
writes figures here by hand. Database: ${settings.database}. ${settings.rounds} rounds${settings.quick ? ', quick: too short to be quoted' : ''}.`,
    '## What was wanted, and what was found',
    goalsOf(results),
    '## How it is measured',
    method(settings),
    '## The contenders',
    contendersOf(results),
    ...scenarios,
    ...(results.scale ? [scaleOf(results.scale)] : []),
    '## Machine and versions',
    rows(
      ['', ''],
      [...Object.entries(results.machine), ...Object.entries(results.versions)].map(([name, value]) => [
        name,
        String(value),
      ]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function contendersOf({ contenders, missing }: Results): string {
  const lines = Object.entries(contenders).map(([name, info]) => [
    `\`${name}\``,
    missing[name] ? `missing on this machine: ${missing[name]}` : info.title,
    info.layout,
    startUpOf(info),
    info.memoryMb === undefined ? '' : String(info.memoryMb),
  ]);
  return rows(['contender', 'what it is', 'layout', 'start-up ms', 'MB after load'], lines);
}

const startUpOf = ({ startUpMs }: ContenderInfo): string => (startUpMs ? told(startUpMs) : '');

function scenarioOf(
  name: string,
  found: Readonly<Record<string, Result>>,
  leftOut: Readonly<Record<string, string>> = {},
): string {
  const more = [
    statementsOf(found),
    revalidationOf(found),
    freshnessOf(found),
    failuresOf(found),
    leftOutOf(leftOut),
    growthOf(found),
  ].filter(Boolean);
  return [`## ${name}`, `${TITLES[name] ?? ''}.`, tableOf(found), ...more].join('\n\n');
}

/** One contender, so there is nobody to compare with: the figures are for pages to be planned with. */
function scaleOf(scale: ScaleResults): string {
  const sizes = Object.entries(scale.sizes).map(([table, count]) => `\`${table}\` ${count.toLocaleString('en')}`);
  const requests = Object.values(scale.operations)[0]?.requests ?? 0;
  return [
    '## scale',
    `What pages ask of the volunteers subgraph when the Land is full: \`ours\` in one process, one request at a time, ${requests} of each after a
warm-up, without kept answers; in a run of its own where the rest was measured without it. p50 and CPU are the median of the rounds with the range behind, p99 is that of all requests. The centers'
operations are those of the largest center. Rows: ${sizes.join(', ')}.`,
    scaleTable(scale),
  ].join('\n\n');
}

function statementsOf(found: Readonly<Record<string, Result>>): string {
  const counted = Object.entries(found).filter(([, { statements }]) => statements !== undefined);
  if (!counted.length) return '';
  return `SQL statements of a request: ${counted.map(([name, { statements }]) => `${name} ${statements}`).join(', ')}.`;
}

function revalidationOf(found: Readonly<Record<string, Result>>): string {
  const all = Object.entries(found).filter(([, { answers304 }]) => answers304 !== undefined);
  if (!all.length) return '';
  const names = (is304: boolean) =>
    all
      .filter(([, { answers304 }]) => answers304 === is304)
      .map(([name]) => name)
      .join(', ') || 'nobody';
  return `Answered 304: ${names(true)}. In full, for want of an ETag that holds: ${names(false)}.`;
}

function freshnessOf(found: Readonly<Record<string, Result>>): string {
  const told = Object.entries(found).flatMap(([name, { fresh }]) =>
    fresh ? [`${name} ${fresh.compared} against ${fresh.submissions}`] : [],
  );
  return told.length ? `Figures held against acknowledged submissions, none of them stale: ${told.join(', ')}.` : '';
}

function failuresOf(found: Readonly<Record<string, Result>>): string {
  const told = Object.entries(found).flatMap(([name, { failed }]) => (failed ? [`${name} ${failed.length}`] : []));
  return told.length ? `Times that requests failed and were sent anew: ${told.join(', ')}.` : '';
}

function leftOutOf(leftOut: Readonly<Record<string, string>>): string {
  const told = Object.entries(leftOut).map(([name, why]) => `${name} (${why})`);
  return told.length ? `Left out: ${told.join(', ')}.` : '';
}

function growthOf(found: Readonly<Record<string, Result>>): string {
  const lines = Object.entries(found).flatMap(([name, { exponent, scales = [] }]) =>
    scales.map(({ scale, rows: count, cpuMs, statements }) => [
      name,
      digits(exponent!),
      `${scale} times`,
      String(count),
      digits(cpuMs),
      String(statements),
    ]),
  );
  if (!lines.length) return '';
  return rows(['contender', 'exponent', 'data', 'rows', 'CPU ms of the walk', 'statements of the main query'], lines);
}
