import { Reading1795392000000 } from './1795392000000-reading.ts';
import { Writing1795478400000 } from './1795478400000-writing.ts';
import { Year1795479000000 } from './1795479000000-year.ts';
import { Grants1795479100000 } from './1795479100000-grants.ts';

export const migrations = [Reading1795392000000, Writing1795478400000, Year1795479000000, Grants1795479100000];
