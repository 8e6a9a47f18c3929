import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { sampleTickets } from './tables.ts'

/** One day's sample. */
export interface SampleRow {
  day: string
  drawnAt: Date
  laterCount: number
  tickets: SampledRow[]
}

/** A ticket of it, and the verdict that stands; null while there is none. */
export interface SampledRow {
  ticketId: TicketId
  verdict: 'right' | 'missed' | null
  judgedBy: MemberId | null
  judgedAt: Date | null
}

/** What the samples of one week said. */
export interface SampleWeekRow {
  /** Its Monday. */
  firstDay: string
  drawn: number
  judged: number
  missed: number
}

/** A verdict that its correction still stands behind. Index triage_corrections_ticket. */
export const isStanding = sql`(${sampleTickets.verdict} is not null and exists (
  select from triage_corrections said where said.organization_id = ${sampleTickets.organizationId}
    and said.ticket_id = ${sampleTickets.ticketId} and said.change_key = ${sampleTickets.changeKey}
    and said.undone_at is null))`

/** The sample of a day, or the latest; null when there is none. By the keys of samples and sample_tickets. */
export async function findSample(tx: Tx, day: string | null): Promise<SampleRow | null> {
  const rows = await tx.execute<{
    day: string
    drawn_at: string
    later_count: number
    ticket_id: TicketId | null
    verdict: SampledRow['verdict']
    judged_by: MemberId | null
    judged_at: string | null
  }>(sql`
    select sample.day::text as day, sample.drawn_at, sample.later_count, sample_tickets.ticket_id,
      case when ${isStanding} then sample_tickets.verdict end as verdict,
      case when ${isStanding} then sample_tickets.judged_by end as judged_by,
      case when ${isStanding} then sample_tickets.judged_at end as judged_at
    from (select * from samples where organization_id = ${tx.organizationId}
      ${day === null ? sql`` : sql`and day = ${day}::date`} order by day desc limit 1) sample
    left join sample_tickets on sample_tickets.organization_id = sample.organization_id
      and sample_tickets.day = sample.day
    order by sample_tickets.position`)
  const [first] = rows
  if (!first) return null
  return {
    day: first.day,
    drawnAt: new Date(first.drawn_at),
    laterCount: first.later_count,
    tickets: [...rows].flatMap((row) =>
      row.ticket_id === null
        ? []
        : [
            {
              ticketId: row.ticket_id,
              verdict: row.verdict,
              judgedBy: row.judged_by,
              judgedAt: row.judged_at === null ? null : new Date(row.judged_at),
            },
          ],
    ),
  }
}

/** What the samples said, by weeks from Monday on, the latest first. By the key of sample_tickets: seventy rows a week. */
export async function listSampleWeeks(tx: Tx, weeks: number): Promise<SampleWeekRow[]> {
  const rows = await tx.execute<{ first_day: string; drawn: number; judged: number; missed: number }>(sql`
    select date_trunc('week', day)::date::text as first_day, count(*)::int as drawn,
      count(*) filter (where ${isStanding})::int as judged,
      count(*) filter (where ${isStanding} and sample_tickets.verdict = 'missed')::int as missed
    from sample_tickets where sample_tickets.organization_id = ${tx.organizationId}
      and day >= (select date_trunc('week', max(day))::date - ${(weeks - 1) * 7}::int from samples
        where organization_id = ${tx.organizationId})
    group by 1 order by 1 desc limit ${weeks}`)
  return [...rows].map(({ first_day: firstDay, ...counts }) => ({ firstDay, ...counts }))
}
