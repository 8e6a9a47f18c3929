import { eq, inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { messages } from '../inbox/tables.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { type Appended, appendFacts, type NewFact } from './append-fact.ts'
import { findOrigins, onlyOne } from './find-origins.ts'
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
      homeTicketId: ticketMessages.homeTicketId,
    })
    .from(ticketMessages)
    .innerJoin(messages, eq(messages.messageId, ticketMessages.messageId))
    .where(
      inArray(
        messages.messageId,
        events.map((event) => event.messageId),
      ),
    )
  const originOf = await findOrigins(tx, placed)
  const placeOf = new Map<string, (typeof placed)[number]>(placed.map((row) => [row.messageId, row]))

  const appended: Appended[] = []
  const sinceOf = new Map<TicketId, number>()
  const originsOf = new Map<TicketId, Set<TicketId | null>>()
  for (const event of events) {
    const place = placeOf.get(event.messageId)
    if (!place) continue
    const ticketId = place.ticketId as TicketId
    const origin = originOf(place)
    const base = { effectiveAt: event.at.getTime(), dedupKey: `deleted:${event.messageId}`, origin }
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
    if (event.identityId === null) continue
    sinceOf.set(ticketId, Math.min(sinceOf.get(ticketId) ?? Infinity, place.sentAt.getTime()))
    originsOf.set(ticketId, (originsOf.get(ticketId) ?? new Set<TicketId | null>()).add(origin))
  }
  for (const conversation of await loadConversations(tx, [...sinceOf.keys()])) {
    const ticketId = conversation.ticketId as TicketId
    const origin = onlyOne(originsOf.get(ticketId)!)
    const facts = await correctTriage(tx, conversation, sinceOf.get(ticketId)!, origin)
    appended.push({ ticketId, facts })
  }
  await appendFacts(tx, appended)
}
