import type { Row } from '../../common/database.ts';
import { many, one, readBelow, readByKey } from '../../common/read.ts';
import { reader, stored, type InSets, type TypeReader } from '../../common/type-reader.ts';
import type { UncoveredMunicipality as Sdl } from '../__generated__/types.ts';
import { Place } from '../entities/place.ts';
import { nearestTo } from '../store/nearest.ts';
import { plannedIn, servingIdsOf } from '../store/uncovered.ts';
import { Center } from './center.ts';
import { District } from './district.ts';
import { MeetingPoint } from './meeting-point.ts';
import { Municipality } from './municipality.ts';
import { NearestMeetingPoint } from './nearest-meeting-point.ts';

const nearest: InSets = {
  needs: () => ['latitude', 'longitude'],
  async load(parents, selected, context) {
    const points = parents.map((row) => ({
      latitude: row['latitude'] as number,
      longitude: row['longitude'] as number,
    }));
    const found: (Row | null)[] = (await nearestTo(points, context)).map((each) => each && { ...each });
    await readBelow(
      NearestMeetingPoint,
      selected.below(),
      found.filter((row) => row !== null),
      context,
    );
    return found;
  },
};

const servedBy: InSets = {
  needs: () => ['municipalityAgs'],
  async load(parents, selected, context) {
    const lists = await servingIdsOf(
      parents.map(({ municipalityAgs }) => municipalityAgs as string),
      context,
    );
    const found = await readByKey(MeetingPoint, lists.flat(), selected.below(), context);
    return lists.map((ids) => ids.map((id) => found.get(id)));
  },
};

export const UncoveredMunicipality: TypeReader = reader<Sdl>({
  type: 'UncoveredMunicipality',
  entity: Place,
  key: 'municipalityAgs',
  fields: {
    municipality: one(() => Municipality, 'municipalityAgs'),
    name: stored,
    district: one(() => District, 'districtAgs'),
    center: one(() => Center, 'centerId'),
    population: stored,
    nearest,
    planned: many('municipalityAgs', () => MeetingPoint, plannedIn),
    servedBy,
  },
});
