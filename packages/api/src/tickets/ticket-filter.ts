import { and, eq, gte, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Lane, TicketStatus } from '@relais/sla'
import { channels } from '../channels/tables.ts'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { ChannelId, MemberId } from '../db/id.ts'
import type { TagId } from './get-tag.ts'
import { tickets, ticketTags } from './tables.ts'

/** The parts of the inbox, in the order of the sidebar. */
export const TICKET_VIEWS = [
  'next',
  'mine',
  'unassigned',
  'inReview',
  'atRisk',
  'notInTime',
  'snoozed',
  'waiting',
  'all',
  'resolved',
  'spam',
] as const
export type TicketView = (typeof TICKET_VIEWS)[number]

/** Which tickets a list holds. What is left out, or empty, does not restrict; of several values one is enough. */
export interface TicketFilter {
  view: TicketView
  lanes?: readonly Lane[]
  channelIds?: readonly ChannelId[]
  networks?: readonly string[]
  languages?: readonly string[]
  tagIds?: readonly TagId[]
  /** In place of the statuses that the view has. */
  statuses?: readonly TicketStatus[]
  assigneeId?: MemberId | null
  contactId?: string | null
  /** Only tickets with a customer's message that nobody has answered. */
  isUnanswered?: boolean
  /** Days in the organization's time zone, `2026-03-01`, both included. */
  openedFrom?: string | null
  openedTo?: string | null
}

const STATUSES: Record<TicketView, readonly TicketStatus[]> = {
  next: ['open'],
  mine: ['open'],
  unassigned: ['open'],
  // A draft waits to be read whatever has become of its ticket.
  inReview: ['open', 'waitingCustomer', 'hold', 'resolved', 'closed', 'spam'],
  atRisk: ['open'],
  notInTime: ['open'],
  snoozed: ['hold'],
  waiting: ['waitingCustomer'],
  all: ['open'],
  resolved: ['resolved', 'closed'],
  spam: ['spam'],
}

/** The statuses of the tickets in a list. */
export function statusesOf({ view, statuses }: TicketFilter): readonly TicketStatus[] {
  return statuses && statuses.length > 0 ? statuses : STATUSES[view]
}

/** True for lists in the order of work; the others show the latest first. */
export function isQueue(filter: TicketFilter): boolean {
  return filter.view === 'inReview' || statusesOf(filter).every((status) => status === 'open')
}

/** What a filter asks beside the status. Every comparison is leakproof. */
export function narrow(tx: Tx, viewer: Viewer, filter: TicketFilter, now: Date): SQL | undefined {
  const { view, lanes, channelIds, networks, languages, tagIds, assigneeId, contactId, isUnanswered } = filter
  return and(
    view === 'mine' ? eq(tickets.assigneeId, viewer.memberId) : undefined,
    view === 'unassigned' ? isNull(tickets.assigneeId) : undefined,
    view === 'next' ? or(isNull(tickets.assigneeId), eq(tickets.assigneeId, viewer.memberId)) : undefined,
    // What nobody said to us is answered only where a person decides so: it is nobody's turn.
    view === 'next' ? eq(tickets.isHit, false) : undefined,
    view === 'next' && isQueue(filter) ? isNotNull(tickets.oldestUnansweredAt) : undefined,
    view === 'inReview' ? isInReview(tx) : undefined,
    // A broken promise is at risk no more, and still the first thing this view is for.
    view === 'atRisk' ? or(lte(tickets.atRiskAt, now), lte(tickets.dueAt, now)) : undefined,
    view === 'notInTime' ? onBoard(tx, viewer) : undefined,
    lanes?.length ? inArray(tickets.lane, [...lanes]) : undefined,
    channelIds?.length ? inArray(tickets.channelId, [...channelIds]) : undefined,
    networks?.length ? inArray(tickets.channelId, channelsOf(tx, networks)) : undefined,
    languages?.length ? inArray(sql`${tickets.language}`, [...languages]) : undefined,
    tagIds?.length ? hasTag(tagIds) : undefined,
    assigneeId ? eq(tickets.assigneeId, assigneeId) : undefined,
    contactId ? eq(tickets.contactId, contactId) : undefined,
    isUnanswered ? isNotNull(tickets.oldestUnansweredAt) : undefined,
    filter.openedFrom ? gte(tickets.openedAt, startOfDay(tx, filter.openedFrom, 0)) : undefined,
    filter.openedTo ? sql`${tickets.openedAt} < ${startOfDay(tx, filter.openedTo, 1)}` : undefined,
  )
}

/** Whether the board of those who will not be answered in time is for this viewer's eyes. */
export function seesBoard({ role }: Viewer): boolean {
  return role === 'supervisor' || role === 'admin'
}

/** On the board, and still without an answer: it is looked at every minute. By the key of board_tickets. */
function onBoard(tx: Tx, viewer: Viewer): SQL {
  if (!seesBoard(viewer)) return sql`false`
  return sql`${tickets.oldestUnansweredAt} is not null and ${tickets.ticketId} in (
    select board_tickets.ticket_id from board_tickets where board_tickets.organization_id = ${tx.organizationId})`
}

/** A reply on it waits for somebody to read it: a handful at any time. Index replies_in_review. */
function isInReview(tx: Tx): SQL {
  return sql`${tickets.ticketId} in (select replies.ticket_id from replies
    where replies.organization_id = ${tx.organizationId} and replies.state = 'inReview')`
}

function channelsOf(tx: Tx, networks: readonly string[]) {
  return tx
    .select({ channelId: channels.channelId })
    .from(channels)
    .where(and(eq(channels.organizationId, tx.organizationId), inArray(channels.network, [...networks])))
}

/** Index ticket_tags' key, ticket by ticket. */
function hasTag(tagIds: readonly TagId[]): SQL {
  return sql`exists (select from ${ticketTags} where ${ticketTags.organizationId} = ${tickets.organizationId}
    and ${ticketTags.ticketId} = ${tickets.ticketId} and ${ticketTags.tagId} in ${[...tagIds]})`
}

/** The first instant of a day, or of one some days later, where the organization is. */
function startOfDay(tx: Tx, day: string, later: number): SQL {
  return sql`(select (${day}::date + ${later}::int)::timestamp at time zone time_zone
    from organizations where organization_id = ${tx.organizationId})`
}
