import { commonEntities } from '../../common/entities/index.ts';
import { AdministrativeRegion } from './administrative-region.ts';
import { Center } from './center.ts';
import { Contact } from './contact.ts';
import { District } from './district.ts';
import { InformationEvent } from './information-event.ts';
import { Institution } from './institution.ts';
import { Municipality } from './municipality.ts';
import { PopulationFigure } from './population-figure.ts';

export const entities = [
  ...commonEntities,
  AdministrativeRegion,
  Center,
  Contact,
  District,
  InformationEvent,
  Institution,
  Municipality,
  PopulationFigure,
];
