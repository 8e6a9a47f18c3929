import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Who of the volunteers is at it, and in which round they followed a call for as long as that goes on; null for none. */
export type Helping = ReadonlyMap<string, number | null>

/**
 * The volunteers who are at it: they have a card in their hands, or followed a call, and the time that it asked for is not over,
 * nor have they passed a card over since because they have none. An answer that is being read keeps nobody. Indexes
 * help_cards_one_of_member, help_cards_member and overflow_calls_answered.
 */
export async function readHelping(tx: Tx, now: Date): Promise<Helping> {
  const at = sql`${now.toISOString()}::timestamptz`
  const rows = await tx.execute<{ member_id: string; round: number | null }>(sql`
    select member_id, max(round) as round from (
      select member_id, null::int as round from help_cards
      where organization_id = ${tx.organizationId} and closed_at is null and state in ('offered','taken')
        and ends_at > clock_timestamp()
      union all
      select call.member_id, call.round from overflow_calls call
      where call.organization_id = ${tx.organizationId} and call.answer = 'followed'
        and call.answered_at > ${at} - interval '4 hours'
        and call.answered_at + make_interval(secs => call.asked_ms / 1000.0) > ${at}
        and not exists (select from help_cards card where card.organization_id = call.organization_id
          and card.member_id = call.member_id and card.skip_reason = 'noTime' and card.closed_at > call.answered_at)) at_it
    group by member_id`)
  return new Map([...rows].map(({ member_id: memberId, round }) => [memberId, round]))
}
