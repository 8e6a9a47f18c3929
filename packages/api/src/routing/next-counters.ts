import {
  defaultOrderRules,
  type HandlingTimes,
  type Intent,
  learnHandling,
  type OrderCounters,
  type PickReason,
} from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { intentColumn, weightColumn } from '../tickets/order-columns.ts'
import type { NextHead } from './next-heads.ts'
import { handlingOf } from './next-stretches.ts'

/** Where the backlog stops to be counted: with so many waiting no deadline is near enough to decide anything. */
const MOST_COUNTED = 2_000
/** How many of the latest picks that were answered tell how long answers take. */
const SAMPLES = 200

interface CountersRow extends Record<string, unknown> {
  pooled: Partial<Record<Intent, number>>
  others: number
  /** The latest first. */
  picks: PickReason['code'][]
  is_board_empty: boolean
}

/** What the order has to know beside the heads, at a cost that does not grow with the backlog. */
export async function readCounters(
  tx: Tx,
  memberId: MemberId,
  heads: readonly NextHead[],
  times: HandlingTimes,
): Promise<OrderCounters> {
  // One statement: what an agent waits for is mostly the way to the database and back. The pool is counted in the order of
  // tickets_next, so that no other index is walked past what is not in it; picks in the words of theirs, which puts nulls last.
  const [row] = await tx.execute<CountersRow>(sql`
    select
      (select coalesce(jsonb_object_agg(intent, count), '{}') from (
        select intent, count(*)::int as count from (select ${intentColumn} as intent from tickets
          where organization_id = ${tx.organizationId} and status = 'open' and oldest_unanswered_at is not null
            and not is_hit and assignee_id is null and band = 1
          order by ${weightColumn}, ${intentColumn}, due_at limit ${MOST_COUNTED}) pool group by intent) counted) as pooled,
      (select count(distinct holder_id)::int from claims where organization_id = ${tx.organizationId}
        and holder_id is not null and holder_id <> ${memberId} and expires_at > now()) as others,
      (select coalesce(jsonb_agg(code), '[]') from (select code from ticket_picks
        where organization_id = ${tx.organizationId} and member_id = ${memberId}
        order by picked_at desc nulls last limit ${defaultOrderRules.reserveEvery}) latest) as picks,
      not exists (select from board_tickets where organization_id = ${tx.organizationId}) as is_board_empty`)
  const { pooled, others, picks, is_board_empty: isBoardEmpty } = row!
  const counts = Object.entries(pooled) as [Intent, number][]
  const lastReserve = picks.indexOf('reserve')
  const apart = heads.filter(({ place }) => place.of !== 'bucket')
  return {
    waiting: counts.reduce((sum, [, count]) => sum + count, apart.length),
    backlogMs:
      counts.reduce((sum, [intent, count]) => sum + count * handlingOf(times, intent), 0) +
      apart.reduce((sum, { handlingMs }) => sum + handlingMs, 0),
    responders: 1 + others,
    picksSinceReserve: lastReserve === -1 ? picks.length : lastReserve,
    isBoardEmpty,
  }
}

/** How long answers take, from the pick until the reply was written, by the latest picks. */
export async function readHandlingTimes(tx: Tx): Promise<HandlingTimes> {
  const rows = await tx.execute<{ intent: Intent | null; took_ms: number }>(sql`
    select t.intent, extract(epoch from pick.answered_at - pick.picked_at)::float8 * 1000 as took_ms
    from (select * from ticket_picks where organization_id = ${tx.organizationId} and answered_at is not null
      order by picked_at desc nulls last limit ${SAMPLES}) pick
    join tickets t on t.organization_id = pick.organization_id and t.ticket_id = pick.ticket_id`)
  return learnHandling(
    [...rows].map(({ intent, took_ms: tookMs }) => ({
      intent,
      channelId: '',
      isClustered: false,
      responder: 'core',
      tookMs,
    })),
  )
}
