import { ApiKey } from './api-key.ts';
import { LoadedFile } from './loaded-file.ts';
import { Source } from './source.ts';

/** The tables that every subgraph has. */
export const commonEntities = [ApiKey, LoadedFile, Source];
