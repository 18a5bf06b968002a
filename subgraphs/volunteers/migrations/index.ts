import { Reading1795392000000 } from './1795392000000-reading.ts';
import { Writing1795478400000 } from './1795478400000-writing.ts';
import { Places1795480000000 } from './1795480000000-places.ts';
import { Offers1795480100000 } from './1795480100000-offers.ts';
import { People1795480200000 } from './1795480200000-people.ts';
import { Hours1795480300000 } from './1795480300000-hours.ts';
import { Figures1795480400000 } from './1795480400000-figures.ts';
import { Scale1795480500000 } from './1795480500000-scale.ts';

export const migrations = [
  Reading1795392000000,
  Writing1795478400000,
  Places1795480000000,
  Offers1795480100000,
  People1795480200000,
  Hours1795480300000,
  Figures1795480400000,
  Scale1795480500000,
];
