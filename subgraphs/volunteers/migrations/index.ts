import { Reading1795392000000 } from './1795392000000-reading.ts';
import { Writing1795478400000 } from './1795478400000-writing.ts';
import { People1795480200000 } from './1795480200000-people.ts';

export const migrations = [Reading1795392000000, Writing1795478400000, People1795480200000];
