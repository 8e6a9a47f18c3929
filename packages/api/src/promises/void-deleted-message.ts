import { eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { messages } from '../inbox/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { type Appended, appendFacts, type NewFact } from './append-fact.ts'
import { correctTriage, loadConversations } from './score-ticket.ts'

/** A message was taken away: a customer's no longer waits for an answer, one of ours no longer counts as one. */
export async function voidDeletedMessages(
  tx: Tx,
  _world: World,
  events: EventOf<'message.deleted'>[],
): Promise<void> {
  const placed = await tx
    .select({
      messageId: messages.messageId,
      replyId: messages.replyId,
      sentAt: messages.sentAt,
      ticketId: ticketMessages.ticketId,
    })
    .from(ticketMessages)
    .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
    .where(
      inArray(
        messages.messageId,
        events.map((event) => event.messageId),
      ),
    )
  const placeOf = new Map<string, (typeof placed)[number]>(placed.map((row) => [row.messageId, row]))

  const appended: Appended[] = []
  const sinceOf = new Map<TicketId, number>()
  for (const event of events) {
    const place = placeOf.get(event.messageId)
    if (!place) continue
    const ticketId = place.ticketId as TicketId
    const base = { effectiveAt: event.at.getTime(), dedupKey: `deleted:${event.messageId}` }
    const fact: NewFact =
      event.identityId === null
        ? {
            ...base,
            type: 'reply.deleted',
            actor: 'native',
            body: { replyId: place.replyId ?? event.messageId },
          }
        : { ...base, type: 'customer.deleted', actor: 'customer', body: { messageId: event.messageId } }
    appended.push({ ticketId, facts: [fact] })
    if (event.identityId !== null)
      sinceOf.set(ticketId, Math.min(sinceOf.get(ticketId) ?? Infinity, place.sentAt.getTime()))
  }
  for (const conversation of await loadConversations(tx, [...sinceOf.keys()])) {
    const ticketId = conversation.ticketId as TicketId
    appended.push({ ticketId, facts: await correctTriage(tx, conversation, sinceOf.get(ticketId)!) })
  }
  await appendFacts(tx, appended)
}
