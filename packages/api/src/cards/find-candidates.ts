import {
  type Candidate,
  expectedHandling,
  type HandlingTimes,
  horizonOf,
  orderKey,
  type VolunteerRules,
  type Waiting,
} from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { readCounters, readHandlingTimes } from '../routing/next-counters.ts'
import { readHeads } from '../routing/next-heads.ts'
import { type FoundRow, isWaiting, orderColumns, toWaiting } from '../routing/next-walks.ts'
import { INTENTS, type Handling } from '../routing/next-stretches.ts'
import { readExclusions } from '../volunteers/read-exclusions.ts'

/** So many of what waits are put in order; more than that nobody gets through in an evening. */
const MOST_LOOKED_AT = 500
/** For so many at once it is read whether they may be offered. */
const AT_ONCE = 12

/** What waits for a volunteer, as far as that is known without a look at it. */
export interface WaitingTicket {
  ticketId: TicketId
  waiting: Waiting
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
): Promise<WaitingTicket[]> {
  const times = await readHandlingTimes(tx)
  const rows = await tx.execute<FoundRow>(sql`
    select ${orderColumns}, 'own' as found from tickets
    where ${isWaiting(tx)} and assignee_id is null and band = 1
      and (lane in ${[...rules.lanes]} or exists (select from lifted_exclusions l
        where l.organization_id = tickets.organization_id and l.ticket_id = tickets.ticket_id))
      and ticket_id not in (select held.ticket_id from claims held
        where held.organization_id = ${tx.organizationId} and held.holder_id is not null and held.expires_at > now())
    order by band, due_at, importance desc, ticket_id limit ${MOST_LOOKED_AT}`)
  if (rows.length === 0) return []
  const heads = await readHeads(tx, memberId, now, times)
  const horizonMs = horizonOf(await readCounters(tx, memberId, heads, times))
  const handling = volunteersHandling(times)
  const at = now.getTime()
  return [...rows]
    .map((row) => {
      const waiting = toWaiting(row, handling)
      return { ticketId: row.ticket_id, waiting, key: orderKey(waiting, at, horizonMs) }
    })
    .toSorted((one, other) => one.key - other.key || (one.ticketId < other.ticketId ? -1 : 1))
}

/** Those of them that may be offered to volunteers at all, part by part: most are never asked for. */
export async function* findCandidates(
  tx: Tx,
  waiting: readonly WaitingTicket[],
): AsyncGenerator<Candidate[]> {
  for (let from = 0; from < waiting.length; from += AT_ONCE) {
    const part = await stillFree(tx, waiting.slice(from, from + AT_ONCE))
    const states = await readExclusions(
      tx,
      part.map(({ ticketId }) => ticketId),
    )
    const byId = new Map(part.map((one) => [one.ticketId, one.waiting]))
    yield states
      .filter(({ exclusions }) => exclusions.length === 0)
      .map(({ ticketId, attributes, lifts }) => ({
        ticketId,
        attributes,
        lifted: lifts.map(({ code }) => code),
        waiting: byId.get(ticketId)!,
      }))
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
