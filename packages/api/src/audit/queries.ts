import { and, desc, eq, lt } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { auditEntries } from './tables.ts'

export type AuditEntryRow = typeof auditEntries.$inferSelect

/** The record from its latest entry backward. Index audit_entries_organization_id_seq_pk. */
export async function listAuditEntries(
  tx: Tx,
  options: { limit: number; before: number | null },
): Promise<AuditEntryRow[]> {
  return tx
    .select()
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.organizationId, tx.organizationId),
        options.before === null ? undefined : lt(auditEntries.seq, options.before),
      ),
    )
    .orderBy(desc(auditEntries.seq))
    .limit(options.limit)
}
