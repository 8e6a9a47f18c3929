import type { ReplyFact } from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { members, organizations } from '../members/tables.ts'
import { readClock } from './read-clock.ts'

/** For how long a volunteer's words in public can be taken back before they leave, by whoever wrote or approved them. */
const VOLUNTEER_HOLD_MS = 15_000

/**
 * What follows once nothing stands in a reply's way: it is held for a moment in which it can be undone, or queued at once.
 * The moment is the database's, whose clock ends it. What is private to one customer is never held.
 */
export async function letGo(
  tx: Tx,
  reply: { authorId: string; visibility: 'public' | 'private' },
): Promise<{ fact: ReplyFact; notBefore: Date }> {
  const now = await readClock(tx)
  const at = now.getTime()
  const holdMs = reply.visibility === 'public' ? await findHold(tx, reply.authorId) : 0
  return holdMs === 0
    ? { fact: { type: 'queued', at }, notBefore: now }
    : { fact: { type: 'held', at, until: at + holdMs }, notBefore: new Date(at + holdMs) }
}

/** How long this author's public replies are held, in ms. */
async function findHold(tx: Tx, authorId: string): Promise<number> {
  const [author] = await tx
    .select({ role: members.role, careTeamHoldSeconds: organizations.careTeamHoldSeconds })
    .from(members)
    .innerJoin(organizations, eq(organizations.organizationId, members.organizationId))
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, authorId)))
  if (!author || author.role === 'volunteer') return VOLUNTEER_HOLD_MS
  return author.careTeamHoldSeconds * 1_000
}
