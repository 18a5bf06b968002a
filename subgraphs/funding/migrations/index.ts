import { Reading1795392000000 } from './1795392000000-reading.ts';
import { Writing1795478400000 } from './1795478400000-writing.ts';
import { Year1795479000000 } from './1795479000000-year.ts';

export const migrations = [Reading1795392000000, Writing1795478400000, Year1795479000000];
