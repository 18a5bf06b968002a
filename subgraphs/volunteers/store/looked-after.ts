import { Forbidden } from '../../common/errors.ts';
import type { Write } from '../../common/write.ts';

/**
 * Whether the viewer's center looks after a meeting point, an offer or a session. Everybody may see these, so nothing is told by
 * saying that another does; what is for one center alone is not found by others instead.
 * @throws Forbidden where it does not, naming `argument`.
 */
export const isOwn =
  ({ viewer }: Write, argument = 'input.id') =>
  ({ centerId }: { centerId: string | null }): true => {
    if (viewer.role === 'center' && centerId !== null && centerId === viewer.centerId) return true;
    throw new Forbidden(`${argument}: only the center that looks after it may change this.`, argument);
  };
