import { AuditEntry as AuditEntryEntity } from './entities/audit-entry.ts';
import { byValue } from './filter.ts';
import type { ListReader } from './page.ts';
import { stored, type TypeReader } from './type-reader.ts';
import { raw } from './sql.ts';

/** How the audit log of a subgraph is read; its SDL has the type `AuditEntry`. */
export const AuditEntry: TypeReader = {
  type: 'AuditEntry',
  entity: AuditEntryEntity,
  key: 'sequence',
  fields: {
    sequence: stored,
    at: stored,
    actorId: stored,
    actorRole: stored,
    action: stored,
    entityType: stored,
    entityKey: stored,
    changed: stored,
    reason: stored,
    requestId: stored,
    previousHash: stored,
    hash: stored,
  },
};

/** The audit log, newest first. */
export const auditList: ListReader = {
  filter: () => ({
    action: byValue(raw('t.action')),
    actorId: byValue(raw('t.actor_id')),
    actorRole: byValue(raw('t.actor_role')),
    entityType: byValue(raw('t.entity_type')),
    entityKey: byValue(raw('t.entity_key')),
  }),
  orders: () => ({ ID: raw('t.sequence') }),
  standard: [{ field: 'ID', direction: 'DESC' }],
};
