import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { VolunteerExport as Sdl } from '../__generated__/types.ts';
import { documentsOf } from '../store/volunteer-export.ts';

/** No rows of its own: what `exportVolunteer` answers, read anew when it is answered. */
export const VolunteerExport: TypeReader = reader<Sdl>({
  type: 'VolunteerExport',
  key: 'volunteerId',
  fields: {
    volunteerId: stored,
    document: {
      needs: () => ['volunteerId'],
      load: (parents, _selected, context) =>
        documentsOf(
          parents.map(({ volunteerId }) => volunteerId as string),
          context,
        ),
    },
  },
});
