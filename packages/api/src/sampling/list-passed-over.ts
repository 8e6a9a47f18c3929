import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** What was passed over longer ago than this is not asked about any more; ms. */
const LOOK_BACK_MS = 7 * 86_400_000
/** One person who does not know a thing says nothing of how it was sorted. */
const LEAST_PEOPLE = 2

/** A ticket whose sorting volunteers doubted by passing it over: how many said what, and no names. */
export interface PassedOverRow {
  ticketId: TicketId
  notMyTopic: number
  notForVolunteers: number
}

/**
 * Open tickets that two volunteers or more passed over as nothing they know or nothing for volunteers, in the last week, and
 * of which nobody has confirmed or corrected triage since: what most passed over comes first. It suggests a look and changes
 * nothing. Indexes help_cards_passed_over, triage_corrections_ticket.
 */
export async function listPassedOver(tx: Tx, now: Date, limit: number): Promise<PassedOverRow[]> {
  const since = new Date(now.getTime() - LOOK_BACK_MS).toISOString()
  const rows = await tx.execute<{
    ticket_id: TicketId
    not_my_topic: number
    not_for_volunteers: number
  }>(sql`
    select passed.ticket_id, passed.not_my_topic, passed.not_for_volunteers
    from (
      select ticket_id, max(closed_at) as last_at, count(distinct member_id)::int as people,
        count(distinct member_id) filter (where skip_reason = 'notMyTopic')::int as not_my_topic,
        count(distinct member_id) filter (where skip_reason = 'notForVolunteers')::int as not_for_volunteers
      from help_cards
      where organization_id = ${tx.organizationId} and skip_reason in ('notMyTopic','notForVolunteers')
        and closed_at > ${since}::timestamptz
      group by ticket_id having count(distinct member_id) >= ${LEAST_PEOPLE}) passed
    join tickets t on t.organization_id = ${tx.organizationId} and t.ticket_id = passed.ticket_id
    where t.status in ('open','waitingCustomer','hold') and not exists (
      select from triage_corrections said where said.organization_id = ${tx.organizationId}
        and said.ticket_id = passed.ticket_id and said.at > passed.last_at and said.undone_at is null)
    order by passed.people desc, passed.last_at desc, passed.ticket_id limit ${limit}`)
  return rows.map((row) => ({
    ticketId: row.ticket_id,
    notMyTopic: row.not_my_topic,
    notForVolunteers: row.not_for_volunteers,
  }))
}
