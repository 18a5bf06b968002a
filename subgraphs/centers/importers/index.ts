import { sources } from '../../common/importer.ts';
import { administrativeRegions } from './administrative-regions.ts';
import { centers, laterCenters } from './centers.ts';
import { contacts } from './contacts.ts';
import { districts } from './districts.ts';
import { informationEvents } from './information-events.ts';
import { institutions } from './institutions.ts';
import { municipalities } from './municipalities.ts';
import { populationFigures } from './population-figures.ts';

/** What the first start loads, in this order: the state of 22 January 2016. */
export const data = () => [
  sources,
  administrativeRegions,
  districts,
  municipalities,
  populationFigures,
  centers,
  institutions,
  contacts,
  informationEvents,
];

/** What `npm run import -- <name>` loads besides. */
export const imports = { 'later-openings': [laterCenters] };
