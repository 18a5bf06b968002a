import { ApiKey } from './api-key.ts';
import { AuditEntry } from './audit-entry.ts';
import { AuditHead } from './audit-head.ts';
import { IdempotencyKey } from './idempotency-key.ts';
import { LoadedFile } from './loaded-file.ts';
import { Source } from './source.ts';

/** The tables that every subgraph has. */
export const commonEntities = [ApiKey, AuditEntry, AuditHead, IdempotencyKey, LoadedFile, Source];
