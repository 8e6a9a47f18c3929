import { and, asc, count, eq, gt, inArray, isNull, lte, lt, or, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/pg-core'
import type { Lane, TicketStatus } from '@relais/sla'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, MemberId } from '../db/id.ts'
import { tickets } from './tables.ts'
import { visibleTickets } from './visible-tickets.ts'

/** A ticket as the screens read it: every column. */
export type TicketRow = typeof tickets.$inferSelect

/** The parts of the inbox, in the order of the sidebar. */
export const TICKET_VIEWS = [
  'next',
  'mine',
  'unassigned',
  'atRisk',
  'snoozed',
  'waiting',
  'all',
  'resolved',
] as const
export type TicketView = (typeof TICKET_VIEWS)[number]

/** Which tickets a list holds. */
export interface TicketFilter {
  view: TicketView
  channelId?: ChannelId | null
  lane?: Lane | null
  assigneeId?: MemberId | null
}

/** The place of an open ticket in the order of work. */
export type QueuePlace = [band: number, dueAt: string, importance: number, ticketId: string]
/** The place of any other ticket: the latest message first. */
export type RecentPlace = [lastMessageAt: string, ticketId: string]
export type TicketPlace = QueuePlace | RecentPlace

const STATUSES: Record<TicketView, TicketStatus[]> = {
  next: ['open'],
  mine: ['open'],
  unassigned: ['open'],
  atRisk: ['open'],
  snoozed: ['hold'],
  waiting: ['waitingCustomer'],
  all: ['open'],
  resolved: ['resolved', 'closed'],
}

/** True for the views in the order of work; the others show the latest first. */
export function isQueue(view: TicketView): boolean {
  return STATUSES[view][0] === 'open'
}

/** A page of tickets after a place. Each list is a walk along one index, from the place on: page 1000 costs what page 1 does. */
export async function listTickets(
  tx: Tx,
  viewer: Viewer,
  filter: TicketFilter,
  page: { limit: number; after: TicketPlace | null; now: Date },
): Promise<TicketRow[]> {
  const where = and(narrow(viewer, filter, page.now), visibleTickets(viewer))
  return isQueue(filter.view)
    ? listQueue(tx, where, page.limit, page.after as QueuePlace | null)
    : listRecent(tx, where, STATUSES[filter.view], page.limit, page.after as RecentPlace | null)
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

/** Open tickets in the order of work. Index tickets_queue, or tickets_assignee for one person's few. */
function listQueue(tx: Tx, where: SQL | undefined, limit: number, after: QueuePlace | null) {
  const part = (place?: SQL) =>
    tx
      .select()
      .from(tickets)
      .where(and(eq(tickets.organizationId, tx.organizationId), eq(tickets.status, 'open'), place, where))
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
  statuses: TicketStatus[],
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

/** How many tickets each counted view has, exactly, in one pass over what is not ended. Index tickets_status. */
export async function countViews(
  tx: Tx,
  viewer: Viewer,
  now: Date,
): Promise<Record<Exclude<TicketView, 'resolved'>, number>> {
  const counted = (view: TicketView) =>
    count(
      sql`case when ${and(inArray(tickets.status, STATUSES[view]), narrow(viewer, { view }, now))} then 1 end`,
    )
  const [row] = await tx
    .select({
      next: counted('next'),
      mine: counted('mine'),
      unassigned: counted('unassigned'),
      atRisk: counted('atRisk'),
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

/** From large to small as drizzle's indexes are: they put nulls last, and another order could not walk them. */
function falling(column: typeof tickets.importance | typeof tickets.lastMessageAt): SQL {
  return sql`${column} desc nulls last`
}

/** What a view and a filter ask beside the status. */
function narrow(viewer: Viewer, filter: TicketFilter, now: Date): SQL | undefined {
  const { view, channelId, lane, assigneeId } = filter
  return and(
    view === 'mine' ? eq(tickets.assigneeId, viewer.memberId) : undefined,
    view === 'unassigned' ? isNull(tickets.assigneeId) : undefined,
    view === 'next' ? or(isNull(tickets.assigneeId), eq(tickets.assigneeId, viewer.memberId)) : undefined,
    // A broken promise is at risk no more, and still the first thing this view is for.
    view === 'atRisk' ? or(lte(tickets.atRiskAt, now), lte(tickets.dueAt, now)) : undefined,
    channelId ? eq(tickets.channelId, channelId) : undefined,
    lane ? eq(tickets.lane, lane) : undefined,
    assigneeId ? eq(tickets.assigneeId, assigneeId) : undefined,
  )
}

/** The place of a ticket in a view, as a cursor keeps it. */
export function ticketPlace(view: TicketView, ticket: TicketRow): TicketPlace {
  const { band, dueAt, importance, ticketId, lastMessageAt } = ticket
  return isQueue(view) ? [band, toText(dueAt), importance, ticketId] : [lastMessageAt.toISOString(), ticketId]
}

/** Where nothing is promised the deadline is `infinity`, which no Date can hold. */
function toText(instant: Date): string {
  return Number.isNaN(instant.getTime()) ? 'infinity' : instant.toISOString()
}
