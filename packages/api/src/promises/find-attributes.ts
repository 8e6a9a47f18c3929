import { placeScores, type TicketAttributes } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import { contacts } from '../contacts/tables.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'

/** What a policy knows of these tickets as they stand. */
export async function findAttributes(
  tx: Tx,
  ticketIds: TicketId[],
): Promise<Map<TicketId, TicketAttributes>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await tx
    .select({
      ticketId: tickets.ticketId,
      urgency: tickets.urgency,
      importance: tickets.importance,
      band: tickets.band,
      network: channels.network,
      visibility: tickets.visibility,
      intent: tickets.intent,
      language: tickets.language,
      segment: contacts.segment,
    })
    .from(tickets)
    .innerJoin(
      channels,
      and(eq(channels.organizationId, tickets.organizationId), eq(channels.channelId, tickets.channelId)),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.organizationId, tickets.organizationId), eq(contacts.contactId, tickets.contactId)),
    )
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ticketIds)))
  return new Map(
    rows.map(({ ticketId, urgency, importance, band, intent, language, ...known }) => {
      const { promisePriority, lane } = placeScores({ urgency, importance, band: band === 0 ? 0 : 1 })
      const attributes: TicketAttributes = {
        ...known,
        priority: promisePriority,
        lane,
        intent: intent ?? 'other',
        language,
      }
      return [ticketId as TicketId, attributes]
    }),
  )
}
