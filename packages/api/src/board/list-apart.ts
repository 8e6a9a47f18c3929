import {
  type HandlingTimes,
  type Intent,
  isBeyondMaxWait,
  type OrderRules,
  predictFinish,
  weightOf,
} from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { handlingOf } from '../routing/next-stretches.ts'
import { intentColumn } from '../tickets/order-columns.ts'
import type { Beyond, Responders } from './list-beyond.ts'

/** How many of band 0, and of each person's own, are looked at. */
const MOST_IN_DANGER = 200
const MOST_OWN = 100

/** What waits apart from the buckets. */
export interface Apart {
  count: number
  /** What goes before everything else. */
  danger: { count: number; handlingMs: number }
  beyond: Beyond[]
}

interface Row extends Record<string, unknown> {
  ticket_id: TicketId
  holder: MemberId | null
  importance: number
  intent: Intent
  since_ms: number
}

/**
 * What has its turn without the buckets: band 0, the longest waiting first, by tickets_next_danger; and what somebody has
 * taken on, which waits for them alone, those due first, by tickets_assignee. With those that are too late even so.
 */
export async function listApart(
  tx: Tx,
  now: Date,
  times: HandlingTimes,
  { responders, rules }: { responders: Responders; rules: OrderRules },
): Promise<Apart> {
  const columns = sql`t.ticket_id, t.importance, ${intentColumn} as intent,
    extract(epoch from t.oldest_unanswered_at)::float8 * 1000 as since_ms`
  const rows = await tx.execute<Row>(sql`
    (select null::uuid as holder, ${columns} from tickets t where t.organization_id = ${tx.organizationId}
      and t.status = 'open' and t.oldest_unanswered_at is not null and t.assignee_id is null and not t.is_hit and t.band = 0
      order by t.oldest_unanswered_at limit ${MOST_IN_DANGER})
    union all
    (select own.* from members m cross join lateral (
      select m.member_id as holder, ${columns} from tickets t where t.organization_id = m.organization_id
        and t.assignee_id = m.member_id and t.status = 'open' and t.oldest_unanswered_at is not null
      order by t.due_at limit ${MOST_OWN}) own
      where m.organization_id = ${tx.organizationId})`)
  const ahead = new Map<MemberId | null, { count: number; ms: number }>()
  const beyond = [...rows].flatMap((row): Beyond[] => {
    const { holder } = row
    const handlingMs = handlingOf(times, row.intent)
    const before = ahead.get(holder) ?? { count: 0, ms: 0 }
    ahead.set(holder, { count: before.count + 1, ms: before.ms + handlingMs })
    const waiting = {
      band: holder === null ? 0 : 1,
      weight: weightOf(row.importance),
      handlingMs,
      dueAt: null,
      waitingSince: row.since_ms,
    } as const
    const finishAt = predictFinish(
      waiting,
      now.getTime(),
      { aheadMs: before.ms, responders: holder === null ? responders.share : 1, overtaking: 0 },
      rules,
    )
    if (!isBeyondMaxWait(waiting, finishAt, rules)) return []
    return [
      {
        ticketId: row.ticket_id,
        waitingSince: new Date(row.since_ms),
        finishAt: finishAt === Number.POSITIVE_INFINITY ? null : new Date(finishAt),
        aheadCount: before.count,
        aheadMs: before.ms,
        responders: holder === null ? responders.people : 1,
      },
    ]
  })
  const danger = ahead.get(null) ?? { count: 0, ms: 0 }
  return { count: rows.length, danger: { count: danger.count, handlingMs: danger.ms }, beyond }
}
