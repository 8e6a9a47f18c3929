import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Who of the volunteers is at it, and in which round they followed a call for as long as that goes on; null for none. */
export type Helping = ReadonlyMap<string, number | null>

/**
 * The volunteers who are at it: they hold the right to answer a ticket, or followed a call and the time that it asked for is
 * not over. Indexes claims_running and overflow_calls_answered.
 */
export async function readHelping(tx: Tx, now: Date): Promise<Helping> {
  const rows = await tx.execute<{ member_id: string; round: number | null }>(sql`
    select member_id, max(round) as round from (
      select c.holder_id as member_id, null::int as round from claims c
      join members m on m.organization_id = c.organization_id and m.member_id = c.holder_id and m.role = 'volunteer'
      where c.organization_id = ${tx.organizationId} and c.holder_id is not null and c.expires_at > clock_timestamp()
      union all
      select member_id, round from overflow_calls
      where organization_id = ${tx.organizationId} and answer = 'followed'
        and answered_at > ${now.toISOString()}::timestamptz - interval '4 hours'
        and answered_at + make_interval(secs => asked_ms / 1000.0) > ${now.toISOString()}::timestamptz) at_it
    group by member_id`)
  return new Map([...rows].map(({ member_id: memberId, round }) => [memberId, round]))
}
