import { and, eq, inArray } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { newId, type TicketId } from '../db/id.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { type Appended, appendFacts, lockTickets } from './append-fact.ts'
import { findAttributes } from './find-attributes.ts'
import { isOfScores } from './raise-again.ts'
import { resolveFromNow } from './resolve-pinned.ts'
import { type Conversation, correctTriage, loadConversations } from './score-ticket.ts'

/**
 * Messages turned out to be among five or more about one matter after they were scored: their tickets are scored as if it
 * had been known, where nobody has answered yet. Promises follow from now on, with the time already used kept, so that
 * nothing is late by what nobody could have known.
 */
export async function rescoreSimilar(tx: Tx, messageIds: readonly string[], now: Date): Promise<void> {
  if (messageIds.length === 0) return
  const placed = await tx
    .select({ ticketId: ticketMessages.ticketId })
    .from(ticketMessages)
    .where(
      and(
        eq(ticketMessages.organizationId, tx.organizationId),
        inArray(ticketMessages.messageId, [...messageIds]),
      ),
    )
  const ticketIds = [...new Set(placed.map((row) => row.ticketId as TicketId))]
  if (ticketIds.length === 0) return
  await lockTickets(tx, ticketIds)
  const wanted = new Set(messageIds)
  const scored: Appended[] = []
  const promised: TicketId[] = []
  for (const conversation of await loadConversations(tx, ticketIds)) {
    const since = firstUnanswered(conversation, wanted)
    if (since === null) continue
    const facts = (await correctTriage(tx, conversation, since)).filter(isOfScores)
    if (facts.length === 0) continue
    scored.push({ ticketId: conversation.ticketId as TicketId, facts })
    if (!conversation.isOverridden) promised.push(conversation.ticketId as TicketId)
  }
  await appendFacts(tx, scored)
  const targets = await resolveFromNow(tx, await findAttributes(tx, promised))
  await appendFacts(
    tx,
    [...targets].map(([ticketId, body]) => ({
      ticketId,
      facts: [
        {
          type: 'target.set',
          dedupKey: `target:similar:${newId()}`,
          actor: 'system',
          effectiveAt: now.getTime(),
          body,
        },
      ],
    })),
  )
}

/** When the first of these messages was written that nobody has answered; null when there is none. */
function firstUnanswered({ messages }: Conversation, wanted: ReadonlySet<string>): number | null {
  const answeredAt = messages.findLast(({ direction }) => direction === 'outbound')?.sentAt.getTime() ?? 0
  const open = messages.find(
    ({ messageId, sentAt, deletedAt }) =>
      wanted.has(messageId) && deletedAt === null && sentAt.getTime() > answeredAt,
  )
  return open?.sentAt.getTime() ?? null
}
