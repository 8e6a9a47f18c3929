import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** Where a message or a commitment is, and the merged ticket it is at home on; null for one that is at home. */
export interface Placed {
  ticketId: string
  homeTicketId: string | null
}

/**
 * Which ticket brought each of these along: of the tickets that were merged one into the next, the last before the one
 * on which it is now. Facts about it carry that origin, so that they count while the merge stands. Null for what is at
 * home.
 */
export async function findOrigins(
  tx: Tx,
  placed: readonly Placed[],
): Promise<(place: Placed) => TicketId | null> {
  const away = placed.filter((place) => place.homeTicketId !== null)
  if (away.length === 0) return () => null
  const wanted = [...new Map(away.map((place) => [keyOf(place), place])).values()].map((place) => ({
    ticket_id: place.ticketId,
    home_ticket_id: place.homeTicketId,
  }))
  const rows = await tx.execute<{ ticket_id: string; home_ticket_id: string; origin: TicketId }>(sql`
    with recursive way as (
      select r.ticket_id, r.home_ticket_id, r.home_ticket_id as at
      from jsonb_to_recordset(${JSON.stringify(wanted)}::jsonb) as r(ticket_id uuid, home_ticket_id uuid)
      union
      select way.ticket_id, way.home_ticket_id, t.merged_into_id
      from way join tickets t on t.organization_id = ${tx.organizationId} and t.ticket_id = way.at
      where t.merged_into_id is not null and t.merged_into_id <> way.ticket_id
    )
    select way.ticket_id, way.home_ticket_id, way.at as origin
    from way join tickets t on t.organization_id = ${tx.organizationId} and t.ticket_id = way.at
    where t.merged_into_id = way.ticket_id`)
  const origins = new Map(
    rows.map((row) => [keyOf({ ticketId: row.ticket_id, homeTicketId: row.home_ticket_id }), row.origin]),
  )
  return (place) => (place.homeTicketId === null ? null : (origins.get(keyOf(place)) ?? null))
}

function keyOf({ ticketId, homeTicketId }: Placed): string {
  return `${ticketId} ${homeTicketId}`
}

/** The origin of what several messages bring about: theirs if it is one and the same, else the ticket's own. */
export function onlyOne(origins: ReadonlySet<TicketId | null>): TicketId | null {
  const [first, second] = origins
  return second === undefined ? (first ?? null) : null
}
