import type { Intent } from '@relais/sla'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { ticketMessages } from '../tickets/tables.ts'
import { triageCorrections } from './tables.ts'

/**
 * What people said that customers want, by the message on which they said it, for the messages that are on these tickets
 * now: who joins or parts tickets takes it along. Indexes ticket_messages_ticket, triage_corrections_intents.
 */
export async function loadKnownIntents(tx: Tx, ticketIds: TicketId[]): Promise<Map<string, Intent>> {
  if (ticketIds.length === 0) return new Map()
  const rows = await tx
    .select({ messageId: triageCorrections.messageId, intent: triageCorrections.valueAfter })
    .from(ticketMessages)
    .innerJoin(
      triageCorrections,
      and(
        eq(triageCorrections.organizationId, ticketMessages.organizationId),
        eq(triageCorrections.messageId, ticketMessages.messageId),
        eq(triageCorrections.what, 'intent'),
        isNull(triageCorrections.undoneAt),
      ),
    )
    .where(
      and(eq(ticketMessages.organizationId, tx.organizationId), inArray(ticketMessages.ticketId, ticketIds)),
    )
    .orderBy(asc(triageCorrections.at), asc(triageCorrections.correctionId))
  return new Map(rows.map((row) => [row.messageId!, row.intent as Intent]))
}
