import { execute, parse, validate, type ExecutionResult } from 'graphql';
import { expect, test } from 'vitest';
import { createChanges } from '../../../subgraphs/common/changes.ts';
import { createContext, type Context } from '../../../subgraphs/common/context.ts';
import { openDatabase } from '../../../subgraphs/common/database.ts';
import { createExecutor } from '../../../subgraphs/common/execute.ts';
import { createLog } from '../../../subgraphs/common/log.ts';
import { createPersonalData } from '../../../subgraphs/common/personal-data.ts';
import { protect } from '../../../subgraphs/common/rights.ts';
import { schemaOf } from '../../../subgraphs/common/subgraph.ts';
import { PUBLIC } from '../../../subgraphs/common/viewer.ts';
import { subgraphs } from '../../../subgraphs/index.ts';
import { canonical } from '../../support/corpus.ts';
import { operationOf } from '../../support/generated.ts';
import { loadedSettings } from '../../support/subgraph.ts';

const COUNT = Number(process.env['DIFFERENTIAL'] ?? 300);

const told = ({ data, errors = [] }: ExecutionResult): string => {
  // Where several root fields end the whole answer, the one that fails first is told: a matter of time, not of meaning.
  if (!data) return canonical({ data, isTold: errors.length > 0 });
  return canonical({
    data,
    errors: errors.map((error) => canonical([error.message, error.path, error.extensions])).toSorted(),
  });
};

test.for(subgraphs.map((subgraph) => [subgraph.name, subgraph] as const))(
  `%s: ${COUNT} generated queries have the answer of graphql-js`,
  { timeout: 300_000 },
  async ([, subgraph]) => {
    const schema = schemaOf(subgraph);
    const settings = loadedSettings();
    const db = await openDatabase(subgraph.name, subgraph, settings);
    const surroundings = {
      db,
      log: createLog('silent'),
      changes: createChanges(),
      ask: async () => ({}),
      personalData: createPersonalData(settings),
      mayRead: protect(schema),
    };
    const contextOf = (): Context => createContext(surroundings, { asOf: '2026-11-23', requestId: 'test' }, PUBLIC);
    const executor = createExecutor(schema);
    let answered = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      const { query, variables } = operationOf(schema, seed, 6);
      const document = parse(query);
      if (validate(schema, document).length) continue;
      answered++;

      const ours = await executor.run(query, variables, contextOf());
      const theirs = await execute({ schema, document, variableValues: variables, contextValue: contextOf() });

      expect(told(ours), `seed ${seed}\n${query}\n${JSON.stringify(variables)}`).toBe(told(theirs));
    }
    await db.close();

    expect(answered).toBeGreaterThan(COUNT * 0.9);
  },
);

test('introspection and unknown operations are left to graphql-js', async () => {
  const executor = createExecutor(schemaOf(subgraphs[0]!));

  const { data } = await executor.run('{ __type(name: "Center") { name } }', undefined, {} as Context);
  const { errors } = await executor.run('{ nothing }', undefined, {} as Context);

  expect(data).toEqual({ __type: { name: 'Center' } });
  expect(errors?.[0]?.message).toContain('Cannot query field "nothing"');
});
