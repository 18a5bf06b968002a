import { Reading1795392000000 } from './1795392000000-reading.ts';
import { Writing1795478400000 } from './1795478400000-writing.ts';
import { Places1795480000000 } from './1795480000000-places.ts';

export const migrations = [Reading1795392000000, Writing1795478400000, Places1795480000000];
