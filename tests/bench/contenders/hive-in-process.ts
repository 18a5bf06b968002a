import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { print, type DocumentNode } from 'graphql';
import { readSettings } from '../../../subgraphs/common/config.ts';
import { createLog } from '../../../subgraphs/common/log.ts';
import { openRuntime } from '../../../subgraphs/common/runtime.ts';
import { berlinDay } from '../../../subgraphs/common/validity.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { serve, supergraph } from './environment.ts';
import { hiveOptions, rustHandler } from './hive-options.ts';

/** Hive Gateway that calls our subgraphs’ executor in its own process; the word tells whose planner. */
const settings = readSettings();
const log = createLog(settings.LOG_LEVEL);
const runtimes = await Promise.all(subgraphs.map((subgraph) => openRuntime(subgraph, settings, log)));
const byName = new Map(runtimes.map((runtime) => [runtime.subgraph.name as string, runtime]));

/** Operations come as documents; where the gateway keeps one, its text is kept too. */
const texts = new WeakMap<DocumentNode, string>();
function textOf(document: DocumentNode): string {
  const known = texts.get(document);
  if (known !== undefined) return known;
  const text = print(document);
  texts.set(document, text);
  return text;
}

const executorOf = (name: string) => {
  const runtime = byName.get(name)!;
  return ({ document, variables }: { document: DocumentNode; variables?: Record<string, unknown> }) =>
    runtime.call({ query: textOf(document), variables }, { asOf: berlinDay(new Date()), requestId: 'bench' });
};

serve(
  createGatewayRuntime({
    ...hiveOptions,
    supergraph: supergraph(),
    transports: { http: { getSubgraphExecutor: ({ subgraphName }) => executorOf(subgraphName) as never } },
    ...(process.argv[2] === 'rust' && { unifiedGraphHandler: await rustHandler() }),
  }),
);
