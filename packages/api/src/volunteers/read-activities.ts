import { sql } from 'drizzle-orm'
import { CARD_MINUTES } from '../cards/card-minutes.ts'
import type { Tx } from '../db/client.ts'
import type { Activity } from './read-volunteers.ts'

/** What somebody passed over longer ago is asked of nobody any more; whom they helped they know for a year. */
const SKIPS_COUNT_DAYS = 60
const HELP_COUNTS_DAYS = 365

interface ActivityRow extends Record<string, unknown> {
  member_id: string
  in_hand: number
  minutes_used: number
  skipped: string[] | null
  lapsed: string[] | null
  helped: string[] | null
}

/**
 * What these members are about: how many cards each has in hand, how many minutes they gave since Monday by the organization's
 * clock, which tickets they passed over or let run out, and whom they have answered. Who never had a card is missing. Index
 * help_cards_member.
 */
export async function readActivities(tx: Tx, memberIds: readonly string[]): Promise<Map<string, Activity>> {
  if (memberIds.length === 0) return new Map()
  const rows = await tx.execute<ActivityRow>(sql`
    with week as (
      select date_trunc('week', now() at time zone o.time_zone) at time zone o.time_zone as begins
      from organizations o where o.organization_id = ${tx.organizationId})
    select c.member_id,
      count(*) filter (where c.closed_at is null and c.state in ('offered','taken') and c.ends_at > now())::int as in_hand,
      coalesce(sum(case when c.taken_at >= (select begins from week) then
        ${CARD_MINUTES} end), 0)::int as minutes_used,
      array_agg(c.ticket_id) filter (where c.offered_at > now() - make_interval(days => ${SKIPS_COUNT_DAYS})
        and c.state in ('skipped','handedBack')) as skipped,
      array_agg(c.ticket_id) filter (where c.offered_at > now() - make_interval(days => ${SKIPS_COUNT_DAYS})
        and c.state in ('lapsed','expired')) as lapsed,
      array_agg(distinct t.contact_id) filter (where c.answered_at is not null) as helped
    from help_cards c
    join tickets t on t.organization_id = c.organization_id and t.ticket_id = c.ticket_id
    where c.organization_id = ${tx.organizationId} and c.member_id in ${[...memberIds]}
      and c.offered_at > now() - make_interval(days => ${HELP_COUNTS_DAYS})
    group by c.member_id`)
  return new Map(
    [...rows].map((row) => [
      row.member_id,
      {
        minutesUsed: row.minutes_used,
        minutesNow: null,
        inHand: row.in_hand,
        skipped: row.skipped ?? [],
        lapsed: row.lapsed ?? [],
        helped: row.helped ?? [],
      },
    ]),
  )
}
