import { and, asc, count, eq, gt, inArray, lt, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { TicketStatus } from '@relais/sla'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { tickets } from './tables.ts'
import { isQueue, narrow, statusesOf, type TicketFilter, type TicketView } from './ticket-filter.ts'
import { visibleTickets } from './visible-tickets.ts'

/** A ticket as the screens read it: every column. */
export type TicketRow = typeof tickets.$inferSelect

/** The place of an open ticket in the order of work. */
export type QueuePlace = [band: number, dueAt: string, importance: number, ticketId: string]
/** The place of any other ticket: the latest message first. */
export type RecentPlace = [lastMessageAt: string, ticketId: string]
export type TicketPlace = QueuePlace | RecentPlace

/** A page of tickets after a place. Each list is a walk along one index, from the place on: page 1000 costs what page 1 does. */
export async function listTickets(
  tx: Tx,
  viewer: Viewer,
  filter: TicketFilter,
  page: { limit: number; after: TicketPlace | null; now: Date },
): Promise<TicketRow[]> {
  const where = and(narrow(tx, viewer, filter, page.now), visibleTickets(viewer))
  return isQueue(filter)
    ? listQueue(tx, where, statusesOf(filter), page.limit, page.after as QueuePlace | null)
    : listRecent(tx, where, statusesOf(filter), page.limit, page.after as RecentPlace | null)
}

/** The ticket of a number, as people name it. Index tickets_number. */
export async function findTicketByNumber(tx: Tx, viewer: Viewer, number: number): Promise<TicketRow | null> {
  const [row] = await tx
    .select()
    .from(tickets)
    .where(
      and(eq(tickets.organizationId, tx.organizationId), eq(tickets.number, number), visibleTickets(viewer)),
    )
  return row ?? null
}

/**
 * Tickets in the order of work: open ones, by the index tickets_queue, or tickets_assignee for one person's few; the
 * handful in review whatever their status.
 */
function listQueue(
  tx: Tx,
  where: SQL | undefined,
  statuses: readonly TicketStatus[],
  limit: number,
  after: QueuePlace | null,
) {
  const isOpen = statuses.every((status) => status === 'open')
  const status = isOpen ? eq(tickets.status, 'open') : inArray(tickets.status, [...statuses])
  const part = (place?: SQL) =>
    tx
      .select()
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), status, place, where))
      .orderBy(asc(tickets.band), asc(tickets.dueAt), falling(tickets.importance), asc(tickets.ticketId))
      .limit(limit)
  if (!after) return part()
  const [band, dueAt, importance, ticketId] = after
  const sameDue = and(eq(tickets.band, band), sql`${tickets.dueAt} = ${dueAt}::timestamptz`)
  // The order of the union is in plain words: drizzle would name its columns by the keys of the table, not by its columns.
  // A comparison of rows would say this in one line, but is not leakproof, so that row-level security would keep it
  // from the index; one range for each column of the order is.
  return unionAll(
    part(and(sameDue, eq(tickets.importance, importance), gt(tickets.ticketId, ticketId))),
    part(and(sameDue, lt(tickets.importance, importance))),
    part(and(eq(tickets.band, band), sql`${tickets.dueAt} > ${dueAt}::timestamptz`)),
    part(gt(tickets.band, band)),
  )
    .orderBy(sql`band, due_at, importance desc nulls last, ticket_id`)
    .limit(limit)
}

/** Tickets of other statuses, the latest message first. Index tickets_status. */
function listRecent(
  tx: Tx,
  where: SQL | undefined,
  statuses: readonly TicketStatus[],
  limit: number,
  after: RecentPlace | null,
) {
  const part = (status: TicketStatus, place?: SQL) =>
    tx
      .select()
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.status, status), place, where))
      .orderBy(falling(tickets.lastMessageAt), asc(tickets.ticketId))
      .limit(limit)
  const parts = statuses.flatMap((status) => {
    if (!after) return [part(status)]
    const [lastMessageAt, ticketId] = after
    const at = new Date(lastMessageAt)
    return [
      part(status, and(eq(tickets.lastMessageAt, at), gt(tickets.ticketId, ticketId))),
      part(status, lt(tickets.lastMessageAt, at)),
    ]
  })
  const [first, second, ...rest] = parts
  if (!first || !second) return first!
  return unionAll(first, second, ...rest)
    .orderBy(sql`last_message_at desc nulls last, ticket_id`)
    .limit(limit)
}

/** How many tickets each counted view has, exactly, in one pass over what is not ended. Indexes tickets_status, replies_in_review. */
export async function countViews(
  tx: Tx,
  viewer: Viewer,
  now: Date,
): Promise<Record<Exclude<TicketView, 'resolved' | 'spam'>, number>> {
  const counted = (view: TicketView) =>
    count(
      sql`case when ${and(inArray(tickets.status, [...statusesOf({ view })]), narrow(tx, viewer, { view }, now))} then 1 end`,
    )
  // What waits to be read may be on a ticket that has ended: a few rows of their own.
  const inReview = sql`(select count(*) from ${tickets} where ${and(
    eq(tickets.organizationId, tx.organizationId),
    inArray(tickets.status, [...statusesOf({ view: 'inReview' })]),
    narrow(tx, viewer, { view: 'inReview' }, now),
    visibleTickets(viewer),
  )})`
  const [row] = await tx
    .select({
      next: counted('next'),
      mine: counted('mine'),
      unassigned: counted('unassigned'),
      inReview: inReview.mapWith(Number),
      atRisk: counted('atRisk'),
      notInTime: counted('notInTime'),
      snoozed: counted('snoozed'),
      waiting: counted('waiting'),
      all: counted('all'),
    })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        inArray(tickets.status, ['open', 'hold', 'waitingCustomer']),
        visibleTickets(viewer),
      ),
    )
  return row!
}

/** Where a saved filter stops to count: it says 1,000+ from there on. */
export const MOST_COUNTED = 1_000

/**
 * How many tickets each filter holds, exactly up to `MOST_COUNTED` and one more beyond it. Indexes as for the lists, and
 * no order to keep.
 */
export async function countFiltered(
  tx: Tx,
  viewer: Viewer,
  filters: readonly TicketFilter[],
  now: Date,
): Promise<number[]> {
  const counts = filters.map((filter, at) => {
    const where = and(
      eq(tickets.organizationId, tx.organizationId),
      inArray(tickets.status, [...statusesOf(filter)]),
      narrow(tx, viewer, filter, now),
      visibleTickets(viewer),
    )
    return sql`select ${at}::int as at, (select count(*)::int from
      (select from ${tickets} where ${where} limit ${MOST_COUNTED + 1}) found) as count`
  })
  if (counts.length === 0) return []
  const rows = await tx.execute<{ at: number; count: number }>(sql.join(counts, sql` union all `))
  return [...rows].toSorted((a, b) => a.at - b.at).map((row) => row.count)
}

/** From large to small as drizzle's indexes are: they put nulls last, and another order could not walk them. */
function falling(column: typeof tickets.importance | typeof tickets.lastMessageAt): SQL {
  return sql`${column} desc nulls last`
}

/** The place of a ticket in a list, as a cursor keeps it. */
export function ticketPlace(filter: TicketFilter, ticket: TicketRow): TicketPlace {
  const { band, dueAt, importance, ticketId, lastMessageAt } = ticket
  return isQueue(filter)
    ? [band, toText(dueAt), importance, ticketId]
    : [lastMessageAt.toISOString(), ticketId]
}

/** Where nothing is promised the deadline is `infinity`, which no Date can hold. */
function toText(instant: Date): string {
  return Number.isNaN(instant.getTime()) ? 'infinity' : instant.toISOString()
}
