import { type BucketLoad, type HandlingTimes, type Intent, type OrderRules, WEIGHT_LEVELS } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { handlingOf } from '../routing/next-stretches.ts'
import { intentColumn, weightColumn } from '../tickets/order-columns.ts'
import { INTENTS } from '../triage/intents.ts'

/** Where each part of a bucket stops to be counted, and how many of the latest tickets tell what arrives. */
export const MOST_COUNTED = 2_000
const DAY_MS = 86_400_000

/** Nobody's tickets of one weight and intent, with the instants that part the late ones from the others. */
export interface Bucket extends BucketLoad {
  readonly intent: Intent
  readonly legs: readonly Leg[]
}

/** One stretch of tickets_next: those with a deadline by it, those without by since when they wait. */
export interface Leg {
  readonly isLate: boolean
  readonly dueFrom: string
  readonly dueTo: string
  readonly sinceFrom: string
  readonly sinceTo: string
  readonly count: number
}

/**
 * What waits and is nobody's, by buckets that have any of it, and what arrives in each: counts alone, each to an end, by
 * tickets_next and by the latest numbers.
 */
export async function readLoad(
  tx: Tx,
  now: Date,
  times: HandlingTimes,
  rules: OrderRules,
): Promise<Bucket[]> {
  const buckets = INTENTS.flatMap((intent) => {
    const handlingMs = handlingOf(times, intent)
    return WEIGHT_LEVELS.map((weight) => ({ weight, intent, handlingMs }))
  })
  const asked = buckets.flatMap((bucket, at) =>
    legsOf(bucket.handlingMs, now, rules).map((leg, part) => ({ ...bucket, ...leg, at, part })),
  )
  const counts = await tx.execute<{ at: number; part: number; count: number }>(sql`
    select b.at, b.part, (select count(*)::int from (select ${legWalk(tx)} limit ${MOST_COUNTED}) found) as count
    from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as b(${legColumns})`)
  const arrivals = await readArrivals(tx, now)
  const countOf = new Map([...counts].map(({ at, part, count }) => [`${at} ${part}`, count]))
  return buckets.flatMap(({ weight, intent, handlingMs }, at) => {
    const legs = legsOf(handlingMs, now, rules).map((leg, part) => ({
      ...leg,
      count: countOf.get(`${at} ${part}`) ?? 0,
    }))
    const sum = (isLate: boolean) =>
      legs.reduce((total, leg) => total + (leg.isLate === isLate ? leg.count : 0), 0)
    const bucket: Bucket = {
      weight,
      intent,
      handlingMs,
      onTime: sum(false),
      late: sum(true),
      arrivals: arrivals.get(`${weight} ${intent}`) ?? 0,
      legs,
    }
    return bucket.onTime + bucket.late > 0 || bucket.arrivals > 0 ? [bucket] : []
  })
}

/** The tickets of a leg in the order of the index; its bounds are the columns of `b`, named by `legColumns`. */
export function legWalk(tx: Tx): SQL {
  return sql`t.ticket_id, t.due_at, t.oldest_unanswered_at from tickets t
    where t.organization_id = ${tx.organizationId} and t.status = 'open' and t.oldest_unanswered_at is not null
      and t.assignee_id is null and not t.is_hit and t.band = 1
      and ${weightColumn} = b.weight and ${intentColumn} = b.intent
      and t.due_at >= b."dueFrom" and t.due_at <= b."dueTo"
      and t.oldest_unanswered_at >= b."sinceFrom" and t.oldest_unanswered_at <= b."sinceTo"
    order by t.due_at, t.oldest_unanswered_at`
}

/** What `legWalk` reads. */
export const legColumns = sql`at int, part int, weight int, intent text, "dueFrom" timestamptz, "dueTo" timestamptz,
  "sinceFrom" timestamptz, "sinceTo" timestamptz`

function legsOf(handlingMs: number, now: Date, { maxWaitMs }: OrderRules): Omit<Leg, 'count'>[] {
  const startsBy = now.getTime() + handlingMs
  const at = (ms: number) => new Date(ms).toISOString()
  const always = { sinceFrom: '-infinity', sinceTo: 'infinity' }
  const unpromised = { dueFrom: 'infinity', dueTo: 'infinity' }
  // What is promised nothing counts as promised the longest wait. Instants have milliseconds.
  const split = startsBy - maxWaitMs
  return [
    { isLate: true, dueFrom: '-infinity', dueTo: at(startsBy - 1), ...always },
    { isLate: false, dueFrom: at(startsBy), dueTo: '9999-01-01T00:00:00Z', ...always },
    { isLate: true, ...unpromised, sinceFrom: '-infinity', sinceTo: at(split - 1) },
    { isLate: false, ...unpromised, sinceFrom: at(split), sinceTo: 'infinity' },
  ]
}

/** How many tickets of each bucket are opened in a ms, by those of the last day, or as many of them as are read. */
async function readArrivals(tx: Tx, now: Date): Promise<Map<string, number>> {
  const rows = await tx.execute<{ weight: number; intent: Intent; count: number; first_ms: number }>(sql`
    select ${weightColumn} as weight, ${intentColumn} as intent, count(*)::int as count,
      min(extract(epoch from min(opened_at))) over () * 1000 as first_ms
    from (select importance, intent, opened_at, is_hit, status from tickets
      where organization_id = ${tx.organizationId} order by number desc limit ${MOST_COUNTED}) latest
    where opened_at > ${new Date(now.getTime() - DAY_MS).toISOString()}::timestamptz and not is_hit and status <> 'spam'
    group by 1, 2`)
  const total = [...rows].reduce((sum, { count }) => sum + count, 0)
  return new Map(
    [...rows].map(({ weight, intent, count, first_ms: firstMs }) => {
      // Fewer than were read are those of a whole day.
      const spanMs = total < MOST_COUNTED ? DAY_MS : Math.max(60_000, now.getTime() - Number(firstMs))
      return [`${weight} ${intent}`, count / spanMs]
    }),
  )
}
