import {
  expectedHandling,
  type HandlingTimes,
  type Intent,
  WEIGHT_LEVELS,
  type Waiting,
  weightOf,
} from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { intentColumn, weightColumn } from '../tickets/order-columns.ts'

/** A ticket that may be next, and where it was found. */
export interface NextHead extends Waiting {
  readonly ticketId: TicketId
  readonly place: Place
}

/** The parts of a bucket, each in the order of the index: late, on time, and without a promise. */
type Leg = 'late' | 'onTime' | 'unpromised'
/** A walk along an index: who asks at the same moment takes the same one, and the next ticket on it. */
type Place =
  | { readonly of: 'danger' }
  | { readonly of: 'bucket'; readonly leg: Leg; readonly weight: number; readonly intent: Intent }
  | { readonly of: 'own'; readonly ticketId: TicketId }

interface Row extends Record<string, unknown> {
  ticket_id: TicketId
  band: 0 | 1
  importance: number
  intent: Intent
  due_ms: number | null
  since_ms: number
  leg: Leg | 'danger' | 'own'
}

/** What a ticket may be; one of which nothing is known counts as `other`. */
const INTENTS: readonly Intent[] = Object.keys({
  question: true,
  complaint: true,
  praise: true,
  idea: true,
  buying_interest: true,
  job_enquiry: true,
  press: true,
  closing_ack: true,
  spam: true,
  other: true,
} satisfies Record<Intent, true>) as Intent[]

/** How many of one's own tickets are looked at, those due first; and how far along an index others are stepped over. */
const MOST_OWN = 100
const MOST_STEPPED_OVER = 200

/**
 * The first ticket of every bucket that somebody of the care team may take: nobody's by the indexes tickets_next and
 * tickets_next_danger, a fixed number of probes however many wait, and their own by tickets_assignee.
 */
export async function readHeads(
  tx: Tx,
  memberId: MemberId,
  now: Date,
  times: HandlingTimes,
): Promise<NextHead[]> {
  const buckets = INTENTS.flatMap((intent) => {
    const handling_ms = handlingOf(times, intent)
    return WEIGHT_LEVELS.map((weight) => ({ weight, intent, handling_ms }))
  })
  const first = (leg: Leg) => sql`(select ${columns}, ${leg}::text as leg
    ${bucketWalk(tx, leg, { weight: sql`b.weight`, intent: sql`b.intent`, handlingMs: sql`b.handling_ms`, now })} limit 1)`
  const rows = await tx.execute<Row>(sql`
    select head.* from jsonb_to_recordset(${JSON.stringify(buckets)}::jsonb) as b(weight int, intent text, handling_ms int)
      cross join lateral (${first('late')} union all ${first('onTime')} union all ${first('unpromised')}) head
    union all (select ${columns}, 'danger' ${dangerWalk(tx)} limit 1)
    union all (select ${columns}, 'own' from tickets t
      where ${isWaiting(tx)} and assignee_id = ${memberId} and ${isFree(tx)} order by due_at limit ${MOST_OWN})`)
  return [...rows].map((row) => toHead(row, times))
}

/**
 * The first ticket of a head's place that nobody else is taking at this moment, ours to take until the transaction ends;
 * null when they are all being taken. An advisory lock and not the ticket's row: whoever claims by hand locks the claim
 * before the ticket, and the other way round the two could wait in a circle.
 */
export async function reserveFirst(
  tx: Tx,
  memberId: MemberId,
  { place, handlingMs }: NextHead,
  now: Date,
  times: HandlingTimes,
): Promise<NextHead | null> {
  const [row] = await tx.execute<Row>(sql`
    select * from (${walkOf(tx, memberId, place, handlingMs, now)} limit ${MOST_STEPPED_OVER}) candidate
    where pg_try_advisory_xact_lock(hashtextextended('next ' || ticket_id::text, 0)) limit 1`)
  return row ? toHead(row, times) : null
}

function walkOf(tx: Tx, memberId: MemberId, place: Place, handlingMs: number, now: Date): SQL {
  switch (place.of) {
    case 'danger':
      return sql`select ${columns}, 'danger' as leg ${dangerWalk(tx)}`
    case 'own':
      return sql`select ${columns}, 'own' as leg from tickets t
        where ${isWaiting(tx)} and assignee_id = ${memberId} and ticket_id = ${place.ticketId} and ${isFree(tx)}`
    case 'bucket': {
      const bucket = {
        weight: sql`${place.weight}::int`,
        intent: sql`${place.intent}::text`,
        handlingMs: sql`${handlingMs}::int`,
        now,
      }
      return sql`select ${columns}, ${place.leg}::text as leg ${bucketWalk(tx, place.leg, bucket)}`
    }
  }
}

/** Along tickets_next, from the first of a bucket's leg on. */
function bucketWalk(
  tx: Tx,
  leg: Leg,
  { weight, intent, handlingMs, now }: { weight: SQL; intent: SQL; handlingMs: SQL; now: Date },
): SQL {
  const startsBy = sql`${now.toISOString()}::timestamptz + ${handlingMs} * interval '1 millisecond'`
  const isThere = {
    late: sql`due_at < ${startsBy}`,
    onTime: sql`due_at >= ${startsBy} and due_at < 'infinity'`,
    unpromised: sql`due_at = 'infinity'`,
  }[leg]
  return sql`from tickets t where ${isWaiting(tx)} and assignee_id is null and band = 1
    and ${weightColumn} = ${weight} and ${intentColumn} = ${intent} and ${isThere} and ${isFree(tx)}
    order by due_at, oldest_unanswered_at`
}

/** Along tickets_next_danger. */
function dangerWalk(tx: Tx): SQL {
  return sql`from tickets t where ${isWaiting(tx)} and assignee_id is null and band = 0 and ${isFree(tx)}
    order by oldest_unanswered_at`
}

const columns = sql`ticket_id, band, importance, ${intentColumn} as intent,
  case when due_at < 'infinity' then extract(epoch from due_at)::float8 * 1000 end as due_ms,
  extract(epoch from oldest_unanswered_at)::float8 * 1000 as since_ms`

const isWaiting = (tx: Tx) =>
  sql`t.organization_id = ${tx.organizationId} and t.status = 'open' and t.oldest_unanswered_at is not null and not t.is_hit`
/**
 * In nobody's hands, one's own included: what somebody is answering already is not what comes next. Claims that run are read
 * once, by claims_running; an instant that changed within the statement would keep it from that index.
 */
const isFree = (tx: Tx) => sql`t.ticket_id not in (select held.ticket_id from claims held
  where held.organization_id = ${tx.organizationId} and held.holder_id is not null and held.expires_at > now())`

function toHead(row: Row, times: HandlingTimes): NextHead {
  const { ticket_id: ticketId, leg, band, intent, importance } = row
  const weight = weightOf(importance)
  const place: Place =
    leg === 'danger'
      ? { of: leg }
      : leg === 'own'
        ? { of: leg, ticketId }
        : { of: 'bucket', leg, weight, intent }
  const handlingMs = handlingOf(times, intent)
  return { ticketId, place, band, weight, handlingMs, dueAt: row.due_ms, waitingSince: row.since_ms }
}

/** By intent alone: what a channel's own times add is not worth a bucket for each channel. */
export function handlingOf(times: HandlingTimes, intent: Intent): number {
  return expectedHandling(times, { intent, channelId: '', isClustered: false, responder: 'core' })
}
