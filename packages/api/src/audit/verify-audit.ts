import { timingSafeEqual } from 'node:crypto'
import { and, asc, eq, gt } from 'drizzle-orm'
import { inOrganization, type Transactable } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { CHAIN_START, hashLink, type Link } from './record-audit.ts'
import { auditEntries } from './tables.ts'

const BATCH = 1_000

/** The end of a chain, to be kept outside the database: only against it can a cut-off end be seen. */
export interface Anchor {
  seq: number
  hash: string
}

/** What reading the whole chain found. `seq` is the first entry that does not fit. */
export type AuditVerdict =
  | { isWhole: true; head: Anchor }
  | { isWhole: false; seq: number; problem: 'altered' | 'missing' | 'reordered' | 'cutOff' }

/**
 * Reads an organization's record from its first entry and checks every hash, every place and every connection; with an
 * anchor, also that the chain still reaches and contains it.
 */
export async function verifyAudit(
  db: Transactable,
  organizationId: OrganizationId,
  keys: { audit: Buffer },
  anchor?: Anchor,
): Promise<AuditVerdict> {
  let head: { seq: number; hash: Buffer } = { seq: 0, hash: CHAIN_START }
  for (;;) {
    const entries = await inOrganization(db, organizationId, (tx) =>
      tx
        .select()
        .from(auditEntries)
        .where(and(eq(auditEntries.organizationId, organizationId), gt(auditEntries.seq, head.seq)))
        .orderBy(asc(auditEntries.seq))
        .limit(BATCH),
    )
    for (const entry of entries) {
      const { seq } = entry
      if (seq !== head.seq + 1) return { isWhole: false, seq: head.seq + 1, problem: 'missing' }
      const hash = hashLink(keys.audit, entry.previousHash, entry as Link)
      if (!isEqual(hash, entry.hash)) return { isWhole: false, seq, problem: 'altered' }
      if (!isEqual(entry.previousHash, head.hash)) return { isWhole: false, seq, problem: 'reordered' }
      if (anchor?.seq === seq && hash.toString('hex') !== anchor.hash)
        return { isWhole: false, seq, problem: 'altered' }
      head = { seq, hash }
    }
    if (entries.length < BATCH) break
  }
  if (anchor && head.seq < anchor.seq) return { isWhole: false, seq: head.seq + 1, problem: 'cutOff' }
  return { isWhole: true, head: { seq: head.seq, hash: head.hash.toString('hex') } }
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b)
}
