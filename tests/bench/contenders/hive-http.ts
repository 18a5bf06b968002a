import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import http from '@graphql-mesh/transport-http';
import { serve, subgraphUrls, supergraph } from './environment.ts';
import { hiveOptions, rustHandler } from './hive-options.ts';

/** Hive Gateway over HTTP; the word tells whose planner. */
serve(
  createGatewayRuntime({
    ...hiveOptions,
    supergraph: supergraph(subgraphUrls()),
    transports: { http },
    ...(process.argv[2] === 'rust' && { unifiedGraphHandler: await rustHandler() }),
  }),
);
