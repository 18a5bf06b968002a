import type { ApolloServerPlugin } from '@apollo/server';
import { visit, type ASTNode, type DocumentNode } from 'graphql';
import type { ServedContext } from './apollo.ts';

/** Names the argument of a value that cannot be used, in `extensions.argument`: validation tells of the value alone. */
export const namedArgumentsPlugin: ApolloServerPlugin<ServedContext> = {
  async requestDidStart() {
    return {
      async validationDidStart({ document }) {
        return async (errors) => {
          for (const { nodes, extensions } of (errors ?? []) as readonly unknown[] as Complaint[]) {
            const argument = nodes?.length === 1 && argumentAround(document, nodes[0]!);
            if (argument) extensions['argument'] ??= argument;
          }
        };
      },
    };
  },
};

interface Complaint {
  nodes?: readonly ASTNode[];
  extensions: Record<string, unknown>;
}

/** The argument that holds the value, with the fields of its input on the way: `filter.openedOn.gte`. */
function argumentAround(document: DocumentNode, value: ASTNode): string {
  const names: string[] = [];
  const name = (node: { name: { value: string } } & ASTNode) => {
    if (!holds(node, value)) return false;
    names.push(node.name.value);
    return undefined;
  };
  visit(document, { Argument: name, ObjectField: name });
  return names.join('.');
}

const holds = ({ loc }: ASTNode, { loc: inner }: ASTNode): boolean =>
  Boolean(loc && inner && loc.start < inner.start && inner.end <= loc.end);
