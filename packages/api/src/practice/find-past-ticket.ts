import { EXCLUSIONS } from '@relais/sla'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'
import { hasAnswer, readExchanges } from './read-exchanges.ts'
import { practiceItems } from './tables.ts'

/** So many tickets of the past, the latest first, are looked through for one that somebody may practise on. */
const MOST_LOOKED_AT = 300

/**
 * The latest resolved ticket on a topic that somebody may practise on: nothing stands in it that no volunteer may read, we
 * answered it, and they have not had it; null where there is none. Index tickets_status.
 */
export async function findPastTicket(tx: Tx, memberId: string, topicId: string): Promise<TicketId | null> {
  const past = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.status, 'resolved')))
    .orderBy(sql`${tickets.lastMessageAt} desc nulls last`, asc(tickets.ticketId))
    .limit(MOST_LOOKED_AT)
  const had = await listHad(
    tx,
    memberId,
    past.map(({ ticketId }) => ticketId),
  )
  const ids = past.map(({ ticketId }) => ticketId as TicketId).filter((ticketId) => !had.has(ticketId))
  if (ids.length === 0) return null
  const on = new Set(
    (await listTicketTopics(tx, ids))
      .filter((one) => one.topicId === topicId)
      .map(({ ticketId }) => ticketId),
  )
  const fitting = ids.filter((ticketId) => on.has(ticketId))
  if (fitting.length === 0) return null
  const states = await readExclusions(tx, fitting)
  const excluded = new Set(
    states
      .filter(({ exclusions }) => exclusions.some(({ code }) => EXCLUSIONS[code] === 'hard'))
      .map(({ ticketId }) => ticketId as string),
  )
  const exchanges = await readExchanges(tx, fitting)
  return fitting.find((ticketId) => !excluded.has(ticketId) && hasAnswer(exchanges.get(ticketId))) ?? null
}

/** Which of these tickets somebody has practised on. Index practice_items_ticket. */
async function listHad(tx: Tx, memberId: string, ticketIds: string[]): Promise<Set<string | null>> {
  if (ticketIds.length === 0) return new Set()
  const rows = await tx
    .select({ ticketId: practiceItems.ticketId })
    .from(practiceItems)
    .where(
      and(
        eq(practiceItems.organizationId, tx.organizationId),
        inArray(practiceItems.ticketId, ticketIds),
        eq(practiceItems.memberId, memberId),
      ),
    )
  return new Set(rows.map(({ ticketId }) => ticketId))
}
