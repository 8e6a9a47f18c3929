import { inArray } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { Event, EventOf } from '../events/event.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { type Appended, appendFacts, type NewFact } from './append-fact.ts'
import { onlyOne } from './find-origins.ts'
import { correctTriage, loadConversations } from './score-ticket.ts'

/** A customer changed their words: no clock starts again, and triage reads the ticket as it now stands. Tells which it was. */
export async function rescoreEditedMessages(
  tx: Tx,
  _world: World,
  events: EventOf<'message.edited'>[],
): Promise<Event[]> {
  const placed = await tx
    .select()
    .from(ticketMessages)
    .where(
      inArray(
        ticketMessages.messageId,
        events.map((event) => event.messageId),
      ),
    )
  const edits = new Map(events.map((event) => [event.messageId as string, event]))

  const appended: Appended[] = []
  for (const conversation of await loadConversations(
    tx,
    placed.map((row) => row.ticketId as TicketId),
  )) {
    const facts: NewFact[] = []
    let since = Number.POSITIVE_INFINITY
    const origins = new Set<TicketId | null>()
    for (const message of conversation.messages) {
      const edit = edits.get(message.messageId)
      if (!edit || message.direction !== 'inbound') continue
      since = Math.min(since, message.sentAt.getTime())
      origins.add(message.origin)
      if (edit.isMaterial) message.rewordedAt = edit.at
      facts.push({
        type: 'customer.edited',
        dedupKey: `edited:${message.messageId}:${edit.at.getTime()}`,
        actor: 'customer',
        effectiveAt: edit.at.getTime(),
        origin: message.origin,
        body: { messageId: message.messageId, isMaterial: edit.isMaterial },
      })
    }
    if (facts.length > 0) facts.push(...(await correctTriage(tx, conversation, since, onlyOne(origins))))
    appended.push({ ticketId: conversation.ticketId as TicketId, facts })
  }
  await appendFacts(tx, appended)
  return appended.map(({ ticketId }) => ({ type: 'ticket.reread', ticketId, isCorrected: false }))
}
