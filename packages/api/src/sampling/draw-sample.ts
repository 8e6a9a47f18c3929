import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** As many as are drawn of one day. */
const SAMPLE_SIZE = 10
/** From this hour on, where the organization is, the day before is drawn from. */
const MORNING_HOUR = 6

/**
 * Draws up to ten of the tickets that were opened yesterday and stand in Later, once it is morning where the organization
 * is: each as likely as any other, by a hash of organization, day and ticket, so that whoever draws from the same tickets
 * draws the same ones. What people have taken out of Later by themselves is corrected already and not among them, nor what
 * nobody said to us. Says how many were drawn; null when it is not time, or done. Index tickets_opened.
 */
export async function drawSample(tx: Tx, now: Date): Promise<number | null> {
  const { organizationId } = tx
  const [drawn] = await tx.execute<{ day: string; from: string; to: string }>(sql`
    with local as (
      select (${now.toISOString()}::timestamptz at time zone time_zone) as at, time_zone from organizations
      where organization_id = ${organizationId})
    insert into samples (organization_id, day, drawn_at)
    select ${organizationId}, at::date - 1, ${now.toISOString()}::timestamptz from local
    where extract(hour from at) >= ${MORNING_HOUR}
    on conflict do nothing
    returning day::text as day,
      day::timestamp at time zone (select time_zone from local) as "from",
      (day + 1)::timestamp at time zone (select time_zone from local) as "to"`)
  if (!drawn) return null
  const { day, from, to } = drawn
  const later = sql`organization_id = ${organizationId}
    and status in ('open','waitingCustomer','hold','resolved','closed')
    and opened_at >= ${from}::timestamptz and opened_at < ${to}::timestamptz
    and lane = 'later' and not is_hit`
  await tx.execute(sql`
    update samples set later_count = (select count(*) from tickets where ${later})
    where organization_id = ${organizationId} and day = ${day}::date`)
  const rows = await tx.execute<{ ticket_id: string }>(sql`
    insert into sample_tickets (organization_id, day, ticket_id, position)
    select ${organizationId}, ${day}::date, ticket_id, row_number() over (order by place)
    from (select ticket_id, md5(${`${organizationId} ${day} `} || ticket_id::text) as place
      from tickets where ${later} order by place limit ${SAMPLE_SIZE}) first
    returning ticket_id`)
  return rows.length
}
