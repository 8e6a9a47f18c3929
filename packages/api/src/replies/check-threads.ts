import { and, eq, inArray } from 'drizzle-orm'
import { redactAll } from '../cards/redact-there.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { threads } from '../inbox/tables.ts'
import { Refusal } from '../refusal.ts'
import { findChangesSince, type ThreadChange } from './find-thread-changes.ts'
import { StaleReply } from './stale-reply.ts'
import type { SeenThread } from './tables.ts'

/** How far whoever lets a reply go has read. */
export interface ReadSoFar {
  /** The revision, as they had it on the screen, of the thread in which the reply will stand. */
  threadRevision: number
  /** How far they had the ticket's other threads on the screen, where a merge brought messages from elsewhere. */
  seenThreads?: SeenThread[]
  /** They saw what changed, or that a reply stands already, and send all the same. */
  sendAnyway?: boolean
}

/**
 * The stale-reply guard. Returns the revisions the reply stands for from now on; refused with THREAD_REVISION_UNKNOWN, or
 * with STALE_REPLY and what has changed that is not the author's own doing.
 */
export async function checkThreads(
  tx: Tx,
  ticket: { ticketId: string; threadId: string },
  read: ReadSoFar,
  { authorId, viewer }: { authorId: MemberId; viewer: Viewer },
): Promise<{ threadRevision: number; seenThreads: SeenThread[] }> {
  const [thread] = await tx
    .select({ revision: threads.revision })
    .from(threads)
    .where(and(eq(threads.organizationId, tx.organizationId), eq(threads.threadId, ticket.threadId)))
  const revision = thread!.revision
  if (read.threadRevision < 0 || read.threadRevision > revision) {
    throw new Refusal(
      'THREAD_REVISION_UNKNOWN',
      'This conversation has no such revision yet. Read it again, and send along the revision it has.',
      { path: ['threadRevision'], parameters: { threadRevision: revision } },
    )
  }
  const elsewhere = (read.seenThreads ?? []).filter(({ threadId }) => threadId !== ticket.threadId)
  const seen = [
    { threadId: ticket.threadId, revision: read.threadRevision },
    ...(read.sendAnyway ? [] : elsewhere),
  ]
  const changes = await findChangesSince(tx, ticket.ticketId, seen, authorId)
  if (changes.length > 0)
    throw new StaleReply(await showChanges(tx, viewer, ticket.ticketId, changes), revision)
  return { threadRevision: revision, seenThreads: await findThreadsNow(tx, elsewhere) }
}

/** What was written since, as whoever is refused may read it. */
async function showChanges(
  tx: Tx,
  { role }: Viewer,
  ticketId: string,
  changes: ThreadChange[],
): Promise<ThreadChange[]> {
  if (role !== 'volunteer') return changes
  const texts = await redactAll(
    tx,
    changes.map(({ text }) => ({ ticketId, text })),
  )
  return changes.map((change, nr) => ({ ...change, text: texts[nr]! }))
}

async function findThreadsNow(tx: Tx, seen: SeenThread[]): Promise<SeenThread[]> {
  if (seen.length === 0) return []
  const ids = seen.map(({ threadId }) => threadId)
  return tx
    .select({ threadId: threads.threadId, revision: threads.revision })
    .from(threads)
    .where(and(eq(threads.organizationId, tx.organizationId), inArray(threads.threadId, ids)))
}
