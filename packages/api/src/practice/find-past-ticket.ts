import {
  defaultVolunteerRules,
  type ExclusionCode,
  findOwnExclusions,
  type OwnExclusionCode,
} from '@relais/sla'
import { and, asc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { tickets } from '../tickets/tables.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { type OfferState, readExclusions } from '../volunteers/read-exclusions.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { hasAnswer, readExchanges } from './read-exchanges.ts'
import { practiceItems } from './tables.ts'

/** So many tickets of the past, the latest first, are looked through for one that somebody may practise on. */
const MOST_LOOKED_AT = 300

/** What says by whom, when and with what a ticket is answered, and nothing of who may read it without names. */
const OF_WORK: readonly ExclusionCode[] = ['reserved_lane', 'charter_hours', 'personal_data_needed']
/** What keeps a ticket from one person, whatever is done with it. */
const OWN: readonly OwnExclusionCode[] = ['own_team', 'named_colleague', 'conflict']

/**
 * The latest resolved ticket on a topic that somebody may practise on: it is kept neither from volunteers nor from them, we
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
  const readable = await listReadable(tx, memberId, await readExclusions(tx, fitting))
  const exchanges = await readExchanges(tx, fitting)
  return fitting.find((ticketId) => readable.has(ticketId) && hasAnswer(exchanges.get(ticketId))) ?? null
}

/** Those of these tickets that are kept neither from volunteers nor from this one. */
async function listReadable(tx: Tx, memberId: string, states: readonly OfferState[]): Promise<Set<TicketId>> {
  const reader = (await readVolunteers(tx, [memberId])).get(memberId)
  const readable = states.filter(
    ({ ticketId, attributes, exclusions }) =>
      exclusions.every(({ code }) => OF_WORK.includes(code)) &&
      (reader === undefined ||
        findOwnExclusions(ticketId, attributes, reader, defaultVolunteerRules).every(
          ({ code }) => !OWN.includes(code),
        )),
  )
  return new Set(readable.map(({ ticketId }) => ticketId))
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
