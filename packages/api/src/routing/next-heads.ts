import type { HandlingTimes, Waiting } from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { allStretches, type Handling, handlingOfAll, type Stretch, stretchOf } from './next-stretches.ts'
import {
  dangerWalk,
  type FoundRow,
  isWaiting,
  orderColumns,
  stretchRows,
  stretchWalk,
  toWaiting,
} from './next-walks.ts'

/** A ticket that may be next, and where it was found. */
export interface NextHead extends Waiting {
  readonly ticketId: TicketId
  readonly place: Place
}

/** A walk along an index: who asks at the same moment takes the same one, and the next ticket on it. */
type Place =
  | { readonly of: 'danger' }
  | ({ readonly of: 'bucket' } & Pick<Stretch, 'leg' | 'weight' | 'intent'>)
  | { readonly of: 'own'; readonly ticketId: TicketId }

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
  const handling = handlingOfAll(times)
  const rows = await tx.execute<FoundRow>(sql`
    select head.* from ${stretchRows(allStretches(handling, now.getTime()))}
      cross join lateral (select ${orderColumns}, b.leg as found ${stretchWalk(tx, isFree(tx))} limit 1) head
    union all (select ${orderColumns}, 'danger' ${dangerWalk(tx, isFree(tx))} limit 1)
    union all (select ${orderColumns}, 'own' ${ownWalk(tx, memberId)} limit ${MOST_OWN})`)
  return [...rows].map((row) => toHead(row, handling))
}

/**
 * The first ticket of a head's place that nobody else is taking at this moment, ours to take until the transaction ends;
 * null when they are all being taken. An advisory lock and not the ticket's row: whoever claims by hand locks the claim
 * before the ticket, and the other way round the two could wait in a circle.
 */
export async function reserveFirst(
  tx: Tx,
  memberId: MemberId,
  { place }: NextHead,
  now: Date,
  times: HandlingTimes,
): Promise<NextHead | null> {
  const handling = handlingOfAll(times)
  const [row] = await tx.execute<FoundRow>(sql`
    select * from (${walkOf(tx, memberId, place, now, handling)} limit ${MOST_STEPPED_OVER}) candidate
    where pg_try_advisory_xact_lock(hashtextextended('next ' || ticket_id::text, 0)) limit 1`)
  return row ? toHead(row, handling) : null
}

function walkOf(tx: Tx, memberId: MemberId, place: Place, now: Date, handling: Handling): SQL {
  switch (place.of) {
    case 'danger':
      return sql`select ${orderColumns}, 'danger' as found ${dangerWalk(tx, isFree(tx))}`
    case 'own':
      return sql`select ${orderColumns}, 'own' as found ${ownWalk(tx, memberId, sql`ticket_id = ${place.ticketId}`)}`
    case 'bucket':
      return sql`select walked.* from ${stretchRows([stretchOf(place, handling, now.getTime())])}
        cross join lateral (select ${orderColumns}, b.leg as found ${stretchWalk(tx, isFree(tx))}) walked`
  }
}

/** Along tickets_assignee. */
function ownWalk(tx: Tx, memberId: MemberId, further: SQL = sql`true`): SQL {
  return sql`from tickets where ${isWaiting(tx)} and assignee_id = ${memberId} and ${isFree(tx)} and ${further}
    order by due_at`
}

/**
 * In nobody's hands, one's own included: what somebody is answering already is not what comes next. Claims that run are read
 * once, by claims_running; an instant that changed within the statement would keep it from that index.
 */
const isFree = (tx: Tx) => sql`tickets.ticket_id not in (select held.ticket_id from claims held
  where held.organization_id = ${tx.organizationId} and held.holder_id is not null and held.expires_at > now())`

function toHead(row: FoundRow, handling: Handling): NextHead {
  const { ticket_id: ticketId, found, intent } = row
  const waiting = toWaiting(row, handling)
  const place: Place =
    found === 'danger'
      ? { of: found }
      : found === 'own'
        ? { of: found, ticketId }
        : { of: 'bucket', leg: found, weight: waiting.weight, intent }
  return { ...waiting, ticketId, place }
}
