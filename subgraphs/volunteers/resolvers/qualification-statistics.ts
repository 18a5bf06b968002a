import { reader, stored, type TypeReader } from '../../common/type-reader.ts';
import type { QualificationStatistics as Sdl } from '../__generated__/types.ts';

export const QualificationStatistics: TypeReader = reader<Sdl>({
  type: 'QualificationStatistics',
  key: 'year',
  fields: { year: stored, courses: stored, participants: stored, hours: stored },
});
