import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { CARD_MINUTES } from './card-minutes.ts'

/** What somebody gave on one day of the organization's. */
export interface GivenHours extends Record<string, unknown> {
  name: string
  email: string
  day: string
  minutes: number
}

/** More lines than a table of this many are asked for by their days. */
export const MOST_LINES = 20_000

/**
 * The minutes that cards took, by person and day, whoever gave more or less: by name, then by day. A card belongs to the day on
 * which it was taken. Of one member along help_cards_member; of everybody, the cards of those days.
 */
export async function listHours(
  tx: Tx,
  { firstDay, lastDay, memberId }: { firstDay: string; lastDay: string; memberId: MemberId | null },
): Promise<GivenHours[]> {
  const rows = await tx.execute<GivenHours>(sql`
    with days as (
      select o.time_zone, ${firstDay}::date::timestamp at time zone o.time_zone as begins,
        (${lastDay}::date + 1)::timestamp at time zone o.time_zone as ends
      from organizations o where o.organization_id = ${tx.organizationId})
    select m.name, m.email, to_char(c.taken_at at time zone days.time_zone, 'YYYY-MM-DD') as day,
      sum(${CARD_MINUTES})::int as minutes
    from days
    join help_cards c on c.organization_id = ${tx.organizationId} and c.taken_at >= days.begins and c.taken_at < days.ends
      and c.offered_at >= days.begins - interval '1 hour' and c.offered_at < days.ends
    join members m on m.organization_id = c.organization_id and m.member_id = c.member_id
    where ${memberId === null ? sql`true` : sql`c.member_id = ${memberId}`}
    group by m.member_id, m.name, m.email, day
    order by lower(m.name), m.email, day
    limit ${MOST_LINES + 1}`)
  return [...rows]
}
