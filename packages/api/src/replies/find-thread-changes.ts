import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, MessageId } from '../db/id.ts'
import type { SeenThread } from './tables.ts'

export type ThreadChangeKind =
  | 'customerWrote'
  | 'customerEdited'
  | 'customerDeleted'
  | 'colleagueAnswered'
  | 'answeredNatively'

/** As many threads as one ticket is ever merged from, to any purpose. */
const MOST_THREADS = 20

/** Something in the thread that the author of a reply has not seen and should. */
export interface ThreadChange {
  kind: ThreadChangeKind
  messageId: MessageId
  revision: number
  /** The colleague; null for the customer and for an answer from the network's own application. */
  byName: string | null
  text: string
}

/**
 * What concerns this ticket among everything that came after a revision of its thread, the oldest first, 20 at most:
 * the customer's own messages, and answers to them that are not this author's. On a post with three hundred commenters
 * the other two hundred and ninety-nine make no reply stale.
 */
export async function findThreadChanges(
  tx: Tx,
  ticket: { ticketId: string; threadId: string },
  seen: { revision: number; authorId: MemberId },
): Promise<ThreadChange[]> {
  const rows = await tx.execute<{
    message_id: string
    direction: 'inbound' | 'outbound'
    revision: number
    body: string
    is_edited: boolean
    is_deleted: boolean
    reply_id: string | null
    author: string | null
  }>(sql`
    select m.message_id, m.direction, m.revision, m.body, m.edited_at is not null as is_edited,
      m.deleted_at is not null as is_deleted, m.reply_id, author.name as author
    from messages m
    join threads t on t.organization_id = m.organization_id and t.thread_id = m.thread_id
    left join ticket_messages on_ticket
      on on_ticket.organization_id = m.organization_id and on_ticket.message_id = m.message_id
    left join replies r on r.organization_id = m.organization_id and r.reply_id = m.reply_id
    left join members author on author.organization_id = m.organization_id and author.member_id = r.author_id
    where m.organization_id = ${tx.organizationId} and m.thread_id = ${ticket.threadId}
      and m.revision > ${seen.revision} and not m.is_imported
      and r.author_id is distinct from ${seen.authorId}
      and (m.direction = 'inbound' or m.deleted_at is null)
      and (on_ticket.ticket_id = ${ticket.ticketId}
        or (m.direction = 'outbound' and (t.visibility = 'private' or exists (
          select from messages answered
          join ticket_messages theirs
            on theirs.organization_id = answered.organization_id and theirs.message_id = answered.message_id
          where answered.organization_id = m.organization_id and answered.channel_id = m.channel_id
            and answered.external_id = m.parent_external_id and theirs.ticket_id = ${ticket.ticketId}))))
    order by m.revision limit 20`)

  return rows.map((row) => ({
    kind: kindOf(row),
    messageId: row.message_id as MessageId,
    revision: row.revision,
    byName: row.author,
    text: row.body,
  }))
}

/**
 * What concerns this ticket in any of these threads since they were seen: one conversation, or those that a merge
 * brought together.
 */
export async function findChangesSince(
  tx: Tx,
  ticketId: string,
  seen: SeenThread[],
  authorId: MemberId,
): Promise<ThreadChange[]> {
  const moved = await tx.execute<{ thread_id: string; seen: number }>(sql`
    select t.thread_id, seen.revision as seen
    from jsonb_to_recordset(${JSON.stringify(seen)}::jsonb) as seen("threadId" uuid, revision int)
    join threads t on t.organization_id = ${tx.organizationId} and t.thread_id = seen."threadId"
    where t.revision > seen.revision order by t.thread_id limit ${MOST_THREADS}`)
  const changes: ThreadChange[] = []
  for (const { thread_id: threadId, seen: revision } of moved)
    changes.push(...(await findThreadChanges(tx, { ticketId, threadId }, { revision, authorId })))
  return changes
}

function kindOf(row: {
  direction: 'inbound' | 'outbound'
  is_edited: boolean
  is_deleted: boolean
  reply_id: string | null
}): ThreadChangeKind {
  if (row.direction === 'outbound') return row.reply_id === null ? 'answeredNatively' : 'colleagueAnswered'
  if (row.is_deleted) return 'customerDeleted'
  return row.is_edited ? 'customerEdited' : 'customerWrote'
}
