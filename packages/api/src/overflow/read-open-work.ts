import { type HandlingTimes, type Intent, type OpenWork, weightOf } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { handlingOf } from '../routing/next-stretches.ts'
import { intentColumn } from '../tickets/order-columns.ts'

/** So many are looked at, those due first: with more than that waiting, what comes behind them changes nothing. */
const MOST_LOOKED_AT = 2_000

interface Row extends Record<string, unknown> {
  band: 0 | 1
  importance: number
  intent: Intent
  due_ms: number | null
  since_ms: number
  held_by: 'team' | 'volunteer' | null
}

/**
 * What the care team has before it: the tickets that wait, its own among them, the soonest due first, none of them known to
 * be offerable yet; and how long it still needs for what it has begun. How far an answer is nobody knows: it takes what
 * answers take, as in the formula of the service level. What a volunteer has taken on is neither. Index tickets_queue.
 */
export async function readOpenWork(
  tx: Tx,
  times: HandlingTimes,
): Promise<{ open: OpenWork[]; underWayMs: number }> {
  const rows = await tx.execute<Row>(sql`
    select t.*,
      case when m.role = 'volunteer' then 'volunteer' when c.holder_id is not null then 'team' end as held_by
    from (
      select organization_id, ticket_id, band, due_at, importance, ${intentColumn} as intent, assignee_id,
        case when due_at < 'infinity' then extract(epoch from due_at)::float8 * 1000 end as due_ms,
        extract(epoch from oldest_unanswered_at)::float8 * 1000 as since_ms
      from tickets
      where organization_id = ${tx.organizationId} and status = 'open' and oldest_unanswered_at is not null
        and not is_hit
      order by band, due_at, importance desc nulls last, ticket_id limit ${MOST_LOOKED_AT}) t
    left join claims c on c.organization_id = t.organization_id and c.ticket_id = t.ticket_id
      and c.expires_at > clock_timestamp()
    left join members m on m.organization_id = t.organization_id
      and m.member_id = coalesce(c.holder_id, t.assignee_id)
    order by t.band, t.due_at, t.importance desc, t.ticket_id`)
  const waiting = [...rows].filter(({ held_by: heldBy }) => heldBy === null)
  const begun = [...rows].filter(({ held_by: heldBy }) => heldBy === 'team')
  return {
    open: waiting.map((row) => ({
      band: row.band,
      weight: weightOf(row.importance),
      handlingMs: handlingOf(times, row.intent),
      dueAt: row.due_ms,
      waitingSince: row.since_ms,
      count: 1,
      isOfferable: false,
    })),
    underWayMs: begun.reduce((sum, { intent }) => sum + handlingOf(times, intent), 0),
  }
}
