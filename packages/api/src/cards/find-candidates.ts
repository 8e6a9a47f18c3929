import { type Candidate, horizonOf, orderKey, type VolunteerRules, type Waiting } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { readCounters, readHandlingTimes } from '../routing/next-counters.ts'
import { readHeads } from '../routing/next-heads.ts'
import { handlingByVolunteers } from '../routing/next-stretches.ts'
import { toWaiting } from '../routing/next-walks.ts'
import { listFree, MOST_TIMES, type PlaceInQueue } from '../volunteers/list-free.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'

/** For so many at once it is read whether they may be offered, and for twice as many after each part in which nothing was. */
const AT_ONCE = 12
const MOST_AT_ONCE = 200

/** What waits for a volunteer, as far as that is known without a look at it. */
export interface WaitingTicket {
  ticketId: TicketId
  waiting: Waiting
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
 * Some of the tickets that nobody has in hand, put in the order of work together; what each is expected to take is what a
 * volunteer needs.
 */
export async function listWaiting(
  tx: Tx,
  memberId: MemberId,
  now: Date,
  rules: VolunteerRules,
  after: PlaceInQueue | null = null,
): Promise<WaitingPart> {
  const times = await readHandlingTimes(tx)
  const { rows, end } = await listFree(tx, rules, after)
  if (rows.length === 0) return { tickets: [], end }
  const heads = await readHeads(tx, memberId, now, times)
  const horizonMs = horizonOf(await readCounters(tx, memberId, heads, times))
  const handling = handlingByVolunteers(times)
  const at = now.getTime()
  const tickets = rows
    .map((row) => {
      const waiting = toWaiting(row, handling)
      return { ticketId: row.ticket_id, waiting, key: orderKey(waiting, at, horizonMs) }
    })
    .toSorted((one, other) => one.key - other.key || (one.ticketId < other.ticketId ? -1 : 1))
  return { tickets, end }
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
