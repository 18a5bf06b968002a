import type { Row } from '../../common/database.ts';
import { readBelow } from '../../common/read.ts';
import type { InSets, TypeReader } from '../../common/type-reader.ts';

/** Groups that are there already, in the parent's `groups`; what is asked below them is read for all at once. */
export const groupsOf = (of: () => TypeReader): InSets => ({
  needs: () => ['groups'],
  async load(parents, selected, context) {
    // Copies, as one query may ask for the groups twice and for different things below them.
    const copies = parents.map((parent) => (parent['groups'] as Row[]).map((group) => Object.assign({}, group)));
    await readBelow(of(), selected.below(), copies.flat(), context);
    return copies;
  },
});
