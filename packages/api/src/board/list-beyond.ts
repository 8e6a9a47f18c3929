import { type OrderRules, predictFinish, standBefore, type Standing } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { type Bucket, legColumns, legWalk, MOST_COUNTED } from './read-load.ts'

/** As many as the board holds; the longest waiting of them. */
export const MOST_ON_BOARD = 1_000

/** A ticket that will not be answered in time as things are. */
export interface Beyond {
  ticketId: TicketId
  waitingSince: Date
  /** Null when it never is, as things are. */
  finishAt: Date | null
  aheadCount: number
  aheadMs: number
  responders: number
}

/** Who answers: how many people there are, and how much of the time until the longest wait they are there. */
export interface Responders {
  readonly people: number
  readonly share: number
}

/** The walk along one part of a bucket: what its first ticket waits for, and what each one behind it waits for longer. */
interface Walk {
  firstMs: number | null
  stepMs: number
}

/**
 * The tickets whose answer is expected later than the longest wait, the longest waiting first: nobody's by where they
 * stand in the order, along tickets_next as far as it was counted.
 */
export async function listBeyond(
  tx: Tx,
  now: Date,
  load: { buckets: readonly Bucket[]; danger: { count: number; handlingMs: number } },
  { responders, rules }: { responders: Responders; rules: OrderRules },
): Promise<Beyond[]> {
  const standings = standBefore(load.buckets, load.danger, rules)
  const legs = load.buckets.flatMap((bucket, at) => {
    const walkFrom = (standing: Standing) => walkOf(bucket, standing, now, responders, rules)
    const { onTime, overdue, late } = standings[at]!
    return bucket.legs.flatMap((leg, part) => {
      if (leg.count === 0) return []
      const [inTime, after] = leg.isLate ? [null, late] : [onTime, overdue]
      // Those without a promise stand behind those with one.
      const before = part < 2 ? 0 : bucket.legs[part - 2]!.count
      return [
        {
          ...leg,
          at,
          part,
          weight: bucket.weight,
          intent: bucket.intent,
          before,
          handlingMs: bucket.handlingMs,
          onTimeFirst: inTime && walkFrom(inTime).firstMs,
          onTimeStep: inTime && walkFrom(inTime).stepMs,
          lateFirst: walkFrom(after).firstMs,
          lateStep: walkFrom(after).stepMs,
          aheadCount: after.count,
          aheadMs: after.aheadMs,
        },
      ]
    })
  })
  if (legs.length === 0) return []
  const rows = await tx.execute<{
    ticket_id: TicketId
    since_ms: number
    finish_ms: number | null
    ahead_count: number
    ahead_ms: number
  }>(sql`
    select * from (
      select ticket_id, since_ms, b."aheadCount" + rank as ahead_count,
        b."aheadMs" + rank * b."handlingMs" as ahead_ms,
        case when b."onTimeFirst" + rank * b."onTimeStep" <= due_ms then b."onTimeFirst" + rank * b."onTimeStep"
          else b."lateFirst" + rank * b."lateStep" end as finish_ms
      from jsonb_to_recordset(${JSON.stringify(legs)}::jsonb) as b(${legColumns}, before int, "handlingMs" float8,
        "onTimeFirst" float8, "onTimeStep" float8, "lateFirst" float8, "lateStep" float8, "aheadCount" int, "aheadMs" float8)
      cross join lateral (
        select walk.ticket_id, b.before + row_number() over (order by walk.due_at, walk.oldest_unanswered_at) - 1 as rank,
          extract(epoch from walk.oldest_unanswered_at)::float8 * 1000 as since_ms,
          case when walk.due_at < 'infinity' then extract(epoch from walk.due_at)::float8 * 1000
            else extract(epoch from walk.oldest_unanswered_at)::float8 * 1000 + ${rules.maxWaitMs}::float8 end as due_ms
        from (select ${legWalk(tx)} limit ${MOST_COUNTED}) walk) ranked) forecast
    where finish_ms is null or finish_ms > since_ms + ${rules.maxWaitMs}::float8
    order by since_ms limit ${MOST_ON_BOARD + 1}`)
  return [...rows].map((row) => ({
    ticketId: row.ticket_id,
    waitingSince: new Date(row.since_ms),
    finishAt: row.finish_ms === null ? null : new Date(row.finish_ms),
    aheadCount: Number(row.ahead_count),
    aheadMs: Math.round(row.ahead_ms),
    responders: responders.people,
  }))
}

/** Finishing times rise evenly along a bucket: its first two tell them all. */
function walkOf(
  { weight, handlingMs }: Bucket,
  { aheadMs, overtaking }: Standing,
  now: Date,
  { share }: Responders,
  rules: OrderRules,
): Walk {
  const waiting = { band: 1, weight, handlingMs, dueAt: null, waitingSince: now.getTime() } as const
  const finishAfter = (ahead: number) =>
    predictFinish(waiting, now.getTime(), { aheadMs: ahead, responders: share, overtaking }, rules)
  const firstMs = finishAfter(aheadMs)
  if (firstMs === Number.POSITIVE_INFINITY) return { firstMs: null, stepMs: 0 }
  return { firstMs, stepMs: finishAfter(aheadMs + handlingMs) - firstMs }
}
