import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { hintsOf } from './hints.ts';
import { measure } from './measure-policy.ts';

/** How long an answer may be used, and by whom. */
export interface Policy {
  /** Seconds for which it may be used without asking again; null where nobody on the way may keep it. */
  maxAge: number | null;
  /** Whether it is for one caller alone. */
  isPrivate: boolean;
  /** Whether it may name a person: then it is not kept here either. */
  isPersonal: boolean;
}

export const NO_POLICY: Policy = { maxAge: null, isPrivate: true, isPersonal: true };

/** Finds the policy of an operation, by what the supergraph states in `@cacheControl` and `@requiresScopes`. */
export interface Policies {
  /** From now on, by this supergraph. */
  read(supergraphSdl: string): void;
  of(operation: OperationDefinitionNode, document: DocumentNode): Policy;
}

export function createPolicies(): Policies {
  let known = new WeakMap<OperationDefinitionNode, Policy>();
  let hints: () => ReturnType<typeof hintsOf>;
  return {
    read(supergraphSdl) {
      known = new WeakMap();
      let made: ReturnType<typeof hintsOf> | undefined;
      // Not at start: no request needs it before the first answer is there.
      hints = () => (made ??= hintsOf(supergraphSdl));
    },
    of(operation, document) {
      const found = known.get(operation) ?? measure(operation, document, hints());
      known.set(operation, found);
      return found;
    },
  };
}
