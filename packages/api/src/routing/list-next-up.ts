import { bucketKeys, dueOf, horizonOf, orderKey, pickNext } from '@relais/sla'
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { isCareTeam } from '../graphql/access.ts'
import type { TicketRow } from '../tickets/queries.ts'
import { tickets } from '../tickets/tables.ts'
import { isQueue, narrow, type TicketFilter } from '../tickets/ticket-filter.ts'
import { readCounters, readHandlingTimes } from './next-counters.ts'
import { readHeads } from './next-heads.ts'
import { type Moment, type NextPlace, readPlace, type Standing, writePlace } from './next-place.ts'
import { allStretches, cutStretch, handlingOfAll, type Stretch } from './next-stretches.ts'
import {
  dangerWalk,
  type FoundRow,
  isWaiting,
  orderColumns,
  stretchRows,
  stretchWalk,
  toWaiting,
} from './next-walks.ts'

/** A ticket of Next up, and its place as a cursor keeps it. */
export interface NextUpTicket {
  readonly ticket: TicketRow
  readonly place: NextPlace
}

/** A stretch, and the first ticket on it. */
interface Head extends Standing {
  readonly stretch: Stretch
}

/** Whether a list is Next up in the order in which `claimNextTicket` hands out. Who is no part of the care team is handed nothing by it. */
export function isNextUp(filter: TicketFilter, viewer: Viewer): boolean {
  return filter.view === 'next' && isQueue(filter) && isCareTeam(viewer)
}

/**
 * What waits for an answer and is nobody's or the viewer's, in the order of work: of what nobody has in hand the first is
 * what `claimNextTicket` would hand the viewer now. What is in somebody's hands keeps its place, so that no row moves when
 * somebody begins to write.
 *
 * The order depends on the time and on how much waits. The first page looks at both; its places carry what it saw, and every
 * further page goes on with that same order, whenever it is asked for. Each page costs a fixed number of probes of
 * tickets_next and tickets_next_danger, one for each leg of each bucket, then one walk of each leg that has part in it, and
 * the viewer's own tickets by tickets_assignee.
 */
export async function listNextUp(
  tx: Tx,
  viewer: Viewer,
  filter: TicketFilter,
  page: { limit: number; after: NextPlace | null; now: Date },
): Promise<NextUpTicket[]> {
  // One more for what the reserve takes out of its place, and one for what changes while the page is read.
  const room = page.limit + 2
  const { moment, after } = page.after ? readPlace(page.after) : await beginPage(tx, viewer, page.now)
  const further = narrow(tx, viewer, filter, page.now) ?? sql`true`
  const { heads, others } = await readEnds(tx, viewer, moment, after, room, further)
  const known = [...others, ...heads].toSorted(compare)
  // Whatever stands before the first of a stretch leaves so much less of the page to it.
  const parts = heads.flatMap((head) => {
    const most = room - known.indexOf(head)
    return most > 0 ? [{ ...head.stretch, most }] : []
  })
  const walked = await walkParts(tx, moment, parts, further)
  const standing = [...others, ...walked]
    .filter(({ ticketId }) => ticketId !== moment.reserved)
    .toSorted(compare)
  const first = after === null && moment.reserved !== null ? [reservedStanding(moment.reserved)] : []
  const rows = await loadTickets(tx, moment, [...first, ...standing].slice(0, room), further)
  return rows.slice(0, page.limit)
}

/** The order as it is now; what the reserve would give on the next pick comes before it. */
async function beginPage(tx: Tx, { memberId }: Viewer, now: Date): Promise<{ moment: Moment; after: null }> {
  const times = await readHandlingTimes(tx)
  const heads = await readHeads(tx, memberId, now, times)
  const counters = await readCounters(tx, memberId, heads, times)
  const next = pickNext(heads, now.getTime(), counters)
  const reserved = next?.reason.code === 'reserve' ? next.picked.ticketId : null
  const moment = {
    at: now.getTime(),
    horizonMs: horizonOf(counters),
    handling: handlingOfAll(times),
    reserved,
  }
  return { moment, after: null }
}

/** After a place: the first ticket of every leg of every bucket, those of band 0, and the viewer's own. */
async function readEnds(
  tx: Tx,
  { memberId }: Viewer,
  moment: Moment,
  after: Standing | null,
  most: number,
  further: SQL,
): Promise<{ heads: Head[]; others: Standing[] }> {
  const stretches = leftOver(moment, after)
  const past = after?.band === 0 ? afterDanger(after) : sql`true`
  const rows = await tx.execute<FoundRow & { nr: number | null }>(sql`
    select head.* from ${stretchRows(stretches)}
      cross join lateral (select ${orderColumns}, b.leg as found, b.nr ${stretchWalk(tx, further)} limit 1) head
    union all (select ${orderColumns}, 'danger', null::int ${dangerWalk(tx, sql`${past} and ${further}`)}, ticket_id
      limit ${after?.band === 1 ? 0 : most})
    union all select ${orderColumns}, 'own', null::int from tickets
      where ${isWaiting(tx)} and assignee_id = ${memberId} and ${further}`)
  const heads: Head[] = []
  const others: Standing[] = []
  for (const row of rows) {
    const standing = toStanding(row, moment)
    if (row.nr !== null) heads.push({ ...standing, stretch: stretches[row.nr]! })
    else if (after === null || compare(standing, after) > 0) others.push(standing)
  }
  return { heads, others }
}

/** What the buckets have after a place. */
function leftOver({ at, horizonMs, handling }: Moment, after: Standing | null): Stretch[] {
  const whole = allStretches(handling, at)
  if (after?.band !== 1) return whole
  return whole.flatMap((stretch) => {
    const { weight, intent } = stretch
    const keys = bucketKeys({ weight, handlingMs: handling[intent] }, at, horizonMs)
    return cutStretch(stretch, keys, after) ?? []
  })
}

const afterDanger = ({ key, ticketId }: Standing): SQL => {
  const since = sql`${new Date(key).toISOString()}::timestamptz`
  return sql`oldest_unanswered_at >= ${since} and (oldest_unanswered_at > ${since} or ticket_id > ${ticketId})`
}

/** Each part in its order, as far as the page can need it. */
async function walkParts(
  tx: Tx,
  moment: Moment,
  parts: readonly (Stretch & { most: number })[],
  further: SQL,
): Promise<Standing[]> {
  if (parts.length === 0) return []
  const rows = await tx.execute<FoundRow>(sql`select walked.* from ${stretchRows(parts)}
    cross join lateral (select ${orderColumns}, b.leg as found ${stretchWalk(tx, further)}, ticket_id limit b.most) walked`)
  return [...rows].map((row) => toStanding(row, moment))
}

/** The rows of a page by their key; one that is no longer of this list since it was seen is left out. */
async function loadTickets(
  tx: Tx,
  moment: Moment,
  standing: readonly Standing[],
  further: SQL,
): Promise<NextUpTicket[]> {
  if (standing.length === 0) return []
  const ids = standing.map(({ ticketId }) => ticketId)
  const rows = await tx
    .select()
    .from(tickets)
    .where(and(eq(tickets.organizationId, tx.organizationId), inArray(tickets.ticketId, ids), further))
  const byId = new Map<string, TicketRow>(rows.map((row) => [row.ticketId, row]))
  return standing.flatMap((one) => {
    const ticket = byId.get(one.ticketId)
    return ticket ? [{ ticket, place: writePlace(moment, one) }] : []
  })
}

function toStanding(row: FoundRow, { at, horizonMs, handling }: Moment): Standing {
  const waiting = toWaiting(row, handling)
  const { ticket_id: ticketId } = row
  const { band, waitingSince: since } = waiting
  if (band === 0) return { band, key: since, due: 0, since: 0, ticketId }
  return { band, key: orderKey(waiting, at, horizonMs), due: dueOf(waiting), since, ticketId }
}

/** Before everything else: nothing is in danger while the reserve has its turn. */
function reservedStanding(ticketId: TicketId): Standing {
  return { band: -1, key: 0, due: 0, since: 0, ticketId }
}

function compare(one: Standing, other: Standing): number {
  return (
    one.band - other.band ||
    one.key - other.key ||
    one.due - other.due ||
    one.since - other.since ||
    (one.ticketId < other.ticketId ? -1 : Number(one.ticketId > other.ticketId))
  )
}
