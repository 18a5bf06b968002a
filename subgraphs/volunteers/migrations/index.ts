import { Reading1795392000000 } from './1795392000000-reading.ts';

export const migrations = [Reading1795392000000];
