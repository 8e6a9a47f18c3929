import type { TicketAttributes } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import { channels } from '../channels/tables.ts'
import { contacts } from '../contacts/tables.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { placeAsTheyLie } from '../tuning/place-as-they-lie.ts'

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
      lane: tickets.lane,
      priority: tickets.priority,
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
  const placements = await placeAsTheyLie(tx, rows)
  return new Map(
    rows.map(({ ticketId, network, visibility, intent, language, segment }, at) => {
      const { promisePriority, lane } = placements[at]!
      const attributes: TicketAttributes = {
        priority: promisePriority,
        lane,
        network,
        visibility,
        intent: intent ?? 'other',
        language,
        segment,
      }
      return [ticketId as TicketId, attributes]
    }),
  )
}
