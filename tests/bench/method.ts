import type { Results } from './results.ts';

/** What a reader must know to believe the figures, or not to. */
export const method = ({ connections, quick, database, parts }: Results['settings']): string =>
  `
- **Data**: what the product loads at its first start, ${database}, the sample data at its ordinary size; \`growth\` loads 10 and 50 times
  as much (\`SAMPLE_SCALE\`). All contenders read the same databases.
- **Same answers**: before anything is timed, all contenders answer the same operations, and their \`data\` is compared as JSON with sorted
  fields. One difference ends the bench. Every timed answer must have its status and hold no \`errors\`.
- **CPU** is user and system time of all processes of a contender, asked of each process before and after its requests. The process that
  sends the load is not counted, nor is a MySQL server.
- **Load**: ${connections} connections over loopback, kept open, each sends its next request when the last answer is there, from a process of its own.
  So p50 and p99 contain waiting for one another, alike for all. Each round has a fixed number of requests, set after the warm-up so that it
  takes about the same CPU for everybody.
- **Rounds**: all are warmed up until two parts in a row differ by less than 8 %${quick ? '' : warmth(parts)}, then measured in turn. A contender's part
  of a round is cut into ${parts.slices === 1 ? 'one slice' : `${parts.slices} slices`}, and all slices are taken in turn, every other time backwards, so that what disturbs the machine disturbs all alike. Figures are the median of
  the rounds, with the range behind. The ratio is to \`sql-limit\` of the same round. A round is won by the least CPU among all but the two limits.
- **Cold** means that every request asks for another day, all after 2030, when nothing in the data begins or ends: another request for every cache
  and for whoever shares equal requests in flight, the same work and the same answer. The day is an argument of fields of every subgraph, so that
  no two fetches of a planner are equal either.
- **Processes**: production bundles, \`NODE_ENV=production\`.${quick ? ' This quick run starts our subgraphs once for all gateways before them, and each contender once for cold and warm scenarios; a header tells caches to stay out of the cold ones.' : ' Every contender has processes of its own: one, or four over HTTP.'}
  Ours run as \`npm start\` and \`npm run start:gateway\` start them, with all their limits and checks, and V8's options of decision record 15; only the
  rates are raised so that load is not refused; their packages are in the bundle, and the code that V8 compiled is kept from the start before (decision records 17 and 19). All others have V8's
  defaults, their packages outside, and are compiled at each start.
- **\`stock\`, \`apollo-monolith\`, \`yoga-monolith\`** share one implementation, \`tests/bench/plain/\`: TypeORM repositories, DataLoader, whole
  entities, as a good team writes it without tuning. \`stock\` is Apollo's gateway and three standalone servers as their documentation starts them.
- **\`hive-*\`, \`stitched\`** are gateways of The Guild before our own tuned subgraphs, over HTTP or called in the same process: the fastest that
  they can be given. Their sharing of equal requests in flight stays on.
- **\`sql-limit\`**: the fewest statements by hand over the bare driver, behind \`node:http\`, rows made into the same JSON. No parsing, no
  validation, no rights, no limits. **\`static\`** sends recorded bytes.
- **Who may be told about volunteers** is decided by one function of the product for all contenders, \`sql-limit\` included.
- **\`warm-same\`, \`revalidate-304\`**: everybody's cache of answers is on; Apollo's and The Guild's are those that their documentation names, in memory.
  \`stock\`, the monoliths and \`stitched\` keep whole answers at the gateway. \`sql-limit\` has no cache, so ratios to it are far below 1.
- **\`mixed\`**: each contender over newly loaded data of its own, a fixed number of requests a round for all, as each write makes the data grow. The clients
  are in the process of the bench, since every answer is held against what was acknowledged before it was asked for. \`stock\` writes plain rows: no rights, no
  checks, no audit log, no keys against doing it twice; its cache of answers is off, as with it on its answers are stale, which a test shows.
- **Start-up** is from the spawn of all processes to the first answer of the last of them, each contender alone on the machine. **Memory** is resident
  memory of all its processes after \`dashboard-cold\`.`.trim();

/** How long everybody is warmed up at least. */
const warmth = ({ ms, warmRequests, warmParts }: Results['settings']['parts']): string =>
  `, where answers are not kept not before ${warmRequests} requests or ${(ms * (warmParts + 1)) / 1000} s of CPU time`;
