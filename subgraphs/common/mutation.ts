import type { GraphQLResolveInfo } from 'graphql';
import type { SubgraphName } from './config.ts';
import type { Context } from './context.ts';
import { readOne, type TypeReader } from './read.ts';
import { write, type Write } from './write.ts';

/** The arguments of every mutation. */
interface Args<Input> {
  input: Input;
  idempotencyKey?: string | null;
}

/**
 * A mutation: the work writes and gives a key, and the row of that key is read after the commit as every query reads it.
 * Who may is stated in the SDL; which rows, in the work.
 */
export const mutation =
  <Input>(subgraph: SubgraphName, answers: TypeReader, work: (write: Write, input: Input) => Promise<string>) =>
  async (_parent: unknown, { input, idempotencyKey }: Args<Input>, context: Context, info: GraphQLResolveInfo) => {
    const call = { mutation: info.fieldName, input, idempotencyKey };
    const id = await write(subgraph, context, call, (writing) => work(writing, input));
    return readOne(answers, id, context, info);
  };
