import type { Lane, Language } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** So many tickets at the most stand for all that were opened: one in so many, by their numbers. */
const MOST_SAMPLED = 1_000

/** A ticket that came in. */
export interface Arrival {
  ticketId: string
  openedAt: Date
  language: Language | null
  network: string
}

/**
 * Tickets of these lanes that were opened between two instants, evenly over all that were: every one where there are few, of
 * more one in so many. Found by numbers, which rise as tickets come in; where they begin is told by the first ticket of each
 * day, so that history which is brought in later, under higher numbers, hides nothing. Each is looked up by itself: to the
 * planner the whole table looks as near as its thousandth part. Index tickets_opened and tickets_number.
 */
export async function sampleArrivals(
  tx: Tx,
  { since, until, lanes }: { since: Date; until: Date; lanes: readonly Lane[] },
): Promise<Arrival[]> {
  const from = sql`${since.toISOString()}::timestamptz`
  const to = sql`${until.toISOString()}::timestamptz`
  const rows = await tx.execute<{
    ticket_id: string
    opened_at: string
    language: Language | null
    network: string
  }>(sql`
    with numbers as (
      select min(at_first.number) as first, (
        select number from tickets where organization_id = ${tx.organizationId} order by number desc limit 1) as last
      from unnest(array['open','waitingCustomer','hold','resolved','closed']) as known (status)
      cross join generate_series(${from}, ${to}, interval '1 day') as day
      cross join lateral (
        select number from tickets
        where organization_id = ${tx.organizationId} and status = known.status and opened_at >= day
        order by opened_at limit 1) at_first)
    select t.ticket_id, t.opened_at, t.language, c.network
    from numbers
    cross join lateral generate_series(numbers.first, numbers.last,
      1 + (numbers.last - numbers.first) / ${MOST_SAMPLED}) as drawn (number)
    cross join lateral (
      select ticket_id, opened_at, language, channel_id, lane, is_hit, status from tickets
      where organization_id = ${tx.organizationId} and number = drawn.number limit 1) t
    join channels c on c.organization_id = ${tx.organizationId} and c.channel_id = t.channel_id
    where t.opened_at >= ${from} and t.opened_at <= ${to} and t.lane in ${[...lanes]} and not t.is_hit
      and t.status in ('open','waitingCustomer','hold','resolved','closed')`)
  return rows.map((row) => ({
    ticketId: row.ticket_id,
    openedAt: new Date(row.opened_at),
    language: row.language,
    network: row.network,
  }))
}
