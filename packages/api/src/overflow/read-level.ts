import { type HandlingTimes, type Intent, type OverflowPolicy, serviceLevel } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { handlingOf } from '../routing/next-stretches.ts'
import { intentColumn } from '../tickets/order-columns.ts'

/**
 * Which part of those who write would reach somebody in time with so many people there, by what arrived lately, 0 to 1; null
 * where nothing did. Index tickets_opened.
 */
export async function readLevel(
  tx: Tx,
  now: Date,
  people: number,
  times: HandlingTimes,
  { lookBackMs, levelWithinMs }: OverflowPolicy,
): Promise<number | null> {
  const since = new Date(now.getTime() - lookBackMs)
  const rows = await tx.execute<{ intent: Intent; count: number }>(sql`
    select ${intentColumn} as intent, count(*)::int as count from tickets
    where organization_id = ${tx.organizationId}
      and status in ('open','waitingCustomer','hold','resolved','closed')
      and opened_at > ${since.toISOString()}::timestamptz and opened_at <= ${now.toISOString()}::timestamptz
      and not is_hit
    group by 1`)
  const arrived = [...rows].reduce((sum, { count }) => sum + count, 0)
  if (arrived === 0) return null
  const takesMs = [...rows].reduce((sum, { intent, count }) => sum + count * handlingOf(times, intent), 0)
  return serviceLevel({ people, erlangs: takesMs / lookBackMs, handlingMs: takesMs / arrived }, levelWithinMs)
}
