import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { Attendance as Sdl } from '../__generated__/types.ts';

/** Its row is made of a session's counts, see `store/sessions.ts`. */
export const Attendance: TypeReader = reader<Sdl>({
  type: 'Attendance',
  key: 'newcomers',
  fields: {
    newcomers: stored,
    locals: stored,
    total: {
      columns: ['newcomers', 'locals'],
      value: ({ newcomers, locals }) => (newcomers as number) + (locals as number),
    },
  },
});
