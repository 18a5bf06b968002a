import type { GraphQLResolveInfo } from 'graphql';
import type { SubgraphName } from './config.ts';
import type { Context } from './context.ts';
import { readOne } from './read.ts';
import type { TypeReader } from './type-reader.ts';
import { write, type Write } from './write.ts';

/** The arguments of every mutation. */
interface Args<Input> {
  input: Input;
  idempotencyKey?: string | null;
}

/**
 * A mutation: the work writes and gives a key, and the row of that key is read after the commit as every query reads it.
 * `before` asks other subgraphs, while no transaction is open. Who may is stated in the SDL; which rows, in the work.
 */
export const mutation = <Input>(
  subgraph: SubgraphName,
  answers: TypeReader,
  work: Work<Input>,
  before?: (input: Input, context: Context) => Promise<void>,
) => mutationOf({ subgraph, answers, work, before });

/** A mutation whose input names a person: its idempotency key keeps nothing that guesses could be held against. */
export const personalMutation = <Input>(subgraph: SubgraphName, answers: TypeReader, work: Work<Input>) =>
  mutationOf({ subgraph, answers, work, isPersonal: true });

type Work<Input> = (write: Write, input: Input) => Promise<string>;

interface Parts<Input> {
  subgraph: SubgraphName;
  answers: TypeReader;
  work: Work<Input>;
  before?: ((input: Input, context: Context) => Promise<void>) | undefined;
  isPersonal?: boolean;
}

const mutationOf =
  <Input>({ subgraph, answers, work, before, isPersonal = false }: Parts<Input>) =>
  async (_parent: unknown, { input, idempotencyKey }: Args<Input>, context: Context, info: GraphQLResolveInfo) => {
    await before?.(input, context);
    const call = { mutation: info.fieldName, input, idempotencyKey, isPersonal };
    const id = await write(subgraph, context, call, (writing) => work(writing, input));
    return readOne(answers, id, context, info);
  };
