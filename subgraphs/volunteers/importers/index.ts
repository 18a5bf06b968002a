import type { Settings } from '../../common/config.ts';
import { sources } from '../../common/importer.ts';
import { laterPlaces, places } from './places.ts';
import { samples } from './samples.ts';
import { topics } from './topics.ts';

/** What the first start loads, in this order: the state of 22 January 2016, and the samples of that year. */
export const data = ({ SAMPLE_SCALE }: Pick<Settings, 'SAMPLE_SCALE'>) => [
  sources,
  topics,
  places,
  samples(SAMPLE_SCALE),
];

/** What `npm run import -- <name>` loads besides. */
export const imports = { 'later-openings': [laterPlaces] };
