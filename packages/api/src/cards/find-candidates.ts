import {
  type Candidate,
  expectedHandling,
  type HandlingTimes,
  horizonOf,
  orderKey,
  type VolunteerRules,
  type Waiting,
} from '@relais/sla'
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { readCounters, readHandlingTimes } from '../routing/next-counters.ts'
import { readHeads } from '../routing/next-heads.ts'
import { type FoundRow, isWaiting, orderColumns, toWaiting } from '../routing/next-walks.ts'
import { INTENTS, type Handling } from '../routing/next-stretches.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'

/** So many of what waits are put in order together, those due first; behind them the next so many. */
const AT_A_TIME = 500
/** Behind so many of these that may not be offered, nobody looks on. */
const MOST_TIMES = 10
/** For so many at once it is read whether they may be offered, and for twice as many after each part in which nothing was. */
const AT_ONCE = 12
const MOST_AT_ONCE = 200

/** What waits for a volunteer, as far as that is known without a look at it. */
export interface WaitingTicket {
  ticketId: TicketId
  waiting: Waiting
}

/** Where in the queue a look ended. */
export interface PlaceInQueue {
  due: string
  importance: number
  ticketId: TicketId
}

/** Some of what waits, put in order, and where the queue goes on; null at its end. */
export interface WaitingPart {
  tickets: WaitingTicket[]
  end: PlaceInQueue | null
}

/** All that waits for a volunteer, part by part: what is behind is read only where nothing before it was taken. */
export async function* walkWaiting(
  tx: Tx,
  memberId: MemberId,
  now: Date,
  rules: VolunteerRules,
): AsyncGenerator<WaitingTicket[]> {
  let after: PlaceInQueue | null = null
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const { tickets, end }: WaitingPart = await listWaiting(tx, memberId, now, rules, after)
    yield tickets
    if (end === null) return
    after = end
  }
}

/**
 * The tickets that nobody has in hand, of the lanes from which is offered and of those whose lane was lifted, in the order of
 * work; what each is expected to take is what a volunteer needs. Index tickets_queue.
 */
export async function listWaiting(
  tx: Tx,
  memberId: MemberId,
  now: Date,
  rules: VolunteerRules,
  after: PlaceInQueue | null = null,
): Promise<WaitingPart> {
  const times = await readHandlingTimes(tx)
  const rows = await tx.execute<FoundRow & { due: string }>(sql`
    select ${orderColumns}, 'own' as found, due_at::text as due from tickets
    where ${isWaiting(tx)} and assignee_id is null and band = 1
      and (lane in ${[...rules.lanes]} or exists (select from lifted_exclusions l
        where l.organization_id = tickets.organization_id and l.ticket_id = tickets.ticket_id))
      and ticket_id not in (select held.ticket_id from claims held
        where held.organization_id = ${tx.organizationId} and held.holder_id is not null and held.expires_at > now())
      and ${after === null ? sql`true` : isBehind(after)}
    order by band, due_at, importance desc, ticket_id limit ${AT_A_TIME}`)
  const last = rows.at(-1)
  if (!last) return { tickets: [], end: null }
  const heads = await readHeads(tx, memberId, now, times)
  const horizonMs = horizonOf(await readCounters(tx, memberId, heads, times))
  const handling = volunteersHandling(times)
  const at = now.getTime()
  const tickets = [...rows]
    .map((row) => {
      const waiting = toWaiting(row, handling)
      return { ticketId: row.ticket_id, waiting, key: orderKey(waiting, at, horizonMs) }
    })
    .toSorted((one, other) => one.key - other.key || (one.ticketId < other.ticketId ? -1 : 1))
  const { due, importance, ticket_id: ticketId } = last
  return { tickets, end: rows.length < AT_A_TIME ? null : { due, importance, ticketId } }
}

/** Said first without the ties, so that the index is entered there. */
function isBehind({ due, importance, ticketId }: PlaceInQueue): SQL {
  const at = sql`${due}::timestamptz`
  return sql`(due_at >= ${at} and (due_at > ${at} or importance < ${importance}
    or (importance = ${importance} and ticket_id > ${ticketId})))`
}

/** Those of them that may be offered to volunteers at all, part by part: most are never asked for. */
export async function* findCandidates(
  tx: Tx,
  waiting: readonly WaitingTicket[],
): AsyncGenerator<Candidate[]> {
  let size = AT_ONCE
  for (let from = 0; from < waiting.length;) {
    const part = await stillFree(tx, waiting.slice(from, from + size))
    from += size
    const states = await readExclusions(
      tx,
      part.map(({ ticketId }) => ticketId),
    )
    const byId = new Map(part.map((one) => [one.ticketId, one.waiting]))
    const found = states
      .filter(({ exclusions }) => exclusions.length === 0)
      .map(({ ticketId, attributes, lifts }) => ({
        ticketId,
        attributes,
        lifted: lifts.map(({ code }) => code),
        waiting: byId.get(ticketId)!,
      }))
    size = found.length > 0 ? AT_ONCE : Math.min(2 * size, MOST_AT_ONCE)
    yield found
  }
}

/** Without those that somebody took while others were looked at. */
async function stillFree(tx: Tx, part: WaitingTicket[]): Promise<WaitingTicket[]> {
  const ids = part.map(({ ticketId }) => ticketId)
  const held = await tx.execute<{ ticket_id: string }>(sql`
    select ticket_id from claims where organization_id = ${tx.organizationId} and ticket_id in ${ids}
      and holder_id is not null and expires_at > clock_timestamp()`)
  const taken = new Set([...held].map((row) => row.ticket_id))
  return part.filter(({ ticketId }) => !taken.has(ticketId))
}

function volunteersHandling(times: HandlingTimes): Handling {
  return Object.fromEntries(
    INTENTS.map((intent) => [
      intent,
      expectedHandling(times, { intent, channelId: '', isClustered: false, responder: 'volunteer' }),
    ]),
  ) as Handling
}
