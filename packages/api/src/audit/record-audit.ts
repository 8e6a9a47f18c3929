import { createHmac } from 'node:crypto'
import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { auditEntries } from './tables.ts'

/** One thing somebody did, before it has its place in the chain. */
export interface Deed {
  at: Date
  /** A member's id, `command-line`, `relais`, or `nobody` for somebody who is not signed in. */
  actor: string
  /** What was done: `member.signedIn`, `channel.connected`, `access.denied`. */
  action: string
  /** To what: `member:<id>`, `channel:<id>`, `organization:<id>`. */
  subject: string
  /** Codes and ids only: what is written here can never be erased. */
  detail?: Record<string, string | number | boolean | null>
}

/** A place in the chain: everything that the hash covers. */
export interface Link extends Required<Deed> {
  organizationId: string
  seq: number
}

/** What the first entry of a chain follows. */
export const CHAIN_START = Buffer.alloc(32)

/**
 * Adds a deed to the organization's record, in the transaction of the deed itself: each hash covers the entry and the
 * hash before it, under a key that is not in the database. Call it last: entries of one organization wait for each
 * other until the commit.
 */
export async function recordAudit(tx: Tx, keys: { audit: Buffer }, deed: Deed): Promise<void> {
  const { organizationId } = tx
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`audit ${organizationId}`}::text, 0))`)
  const [last] = await tx
    .select({ seq: auditEntries.seq, hash: auditEntries.hash })
    .from(auditEntries)
    .where(eq(auditEntries.organizationId, organizationId))
    .orderBy(desc(auditEntries.seq))
    .limit(1)
  const previousHash = last ? Buffer.from(last.hash) : CHAIN_START
  const link: Link = { detail: {}, ...deed, organizationId, seq: (last?.seq ?? 0) + 1 }
  await tx
    .insert(auditEntries)
    .values({ ...link, previousHash, hash: hashLink(keys.audit, previousHash, link) })
}

/** HMAC-SHA256 over the hash before and the entry, its names in a fixed order. */
export function hashLink(key: Buffer, previousHash: Uint8Array, link: Link): Buffer {
  const { organizationId, seq, at, actor, action, subject, detail } = link
  const sorted = Object.entries(detail).sort(([a], [b]) => (a < b ? -1 : 1))
  const text = JSON.stringify([organizationId, seq, at.toISOString(), actor, action, subject, sorted])
  return createHmac('sha256', key).update(previousHash).update(text).digest()
}
