import { z } from 'zod';
import { readCsv, type Importer } from '../../common/importer.ts';
import { Engagement } from '../entities/engagement.ts';
import { MeetingPoint } from '../entities/meeting-point.ts';
import { MeetingPointLanguage } from '../entities/meeting-point-language.ts';
import { MeetingPointTopic } from '../entities/meeting-point-topic.ts';
import { OpeningHours } from '../entities/opening-hours.ts';
import { Provider } from '../entities/provider.ts';
import { Volunteer } from '../entities/volunteer.ts';
import { reckonAllFigures } from '../store/reckon-figures.ts';
import { placeCells } from './places.ts';
import { sampleDetails } from './samples/details.ts';
import { sampleMeetingPoints } from './samples/meeting-points.ts';
import { servedPlaces } from './samples/spread.ts';
import { sampleVolunteers } from './samples/volunteers.ts';

/** Raise it whenever the generated rows change, so that databases are loaded anew. */
const GENERATOR = 2;

const FILE = 'places.csv';

/**
 * Meeting points, volunteers and their hours, made up and marked `SAMPLE`: 804 meeting points, the documented total of
 * 2016 whose list is not known, and 2000 volunteers; `scale` times as many for benchmarks. The same places and scale
 * give the same rows, byte for byte. Another scale wants a new database, since nothing is taken out of the old one.
 */
export const samples = (scale: number): Importer => ({
  file: FILE,
  version: `samples ${GENERATOR}, scale ${scale}`,
  after: reckonAllFigures,
  rowsOf(content) {
    const places = servedPlaces(readCsv(FILE, content, z.object(placeCells)));
    const { providers, meetingPoints } = sampleMeetingPoints(places, 804 * scale);
    const { topics, languages, openingHours } = sampleDetails(meetingPoints);
    const { volunteers, engagements } = sampleVolunteers(places, 2000 * scale);
    return [
      { entity: Provider, rows: providers },
      { entity: MeetingPoint, rows: meetingPoints },
      { entity: MeetingPointTopic, rows: topics },
      { entity: MeetingPointLanguage, rows: languages },
      { entity: OpeningHours, rows: openingHours },
      { entity: Volunteer, rows: volunteers },
      { entity: Engagement, rows: engagements },
    ];
  },
});
