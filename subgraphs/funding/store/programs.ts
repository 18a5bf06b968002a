import { raw } from '../../common/sql.ts';
import type { ListBelow } from '../../common/read.ts';

/** The programs that a program followed, by id. */
export const predecessorsByProgram: ListBelow = { by: 'predecessorOf', orderBy: raw('t.id') };

/** The parts of a program, by number. */
export const partsByProgram: ListBelow = { by: 'programId', orderBy: raw('t.id') };

/** The modules of a part, by id. */
export const modulesByPart: ListBelow = { by: 'programPartId', orderBy: raw('t.id') };
