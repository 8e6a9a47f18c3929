import { isId, type MemberId, type TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { loadActor } from '../graphql/load-actor.ts'
import { toPublicParameters } from '../graphql/public-parameters.ts'
import { decodeCursor, encodeCursor, isInstant, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { overrideTriage } from '../promises/override-triage.ts'
import { isNextUp, listNextUp } from '../routing/list-next-up.ts'
import { isNextPlace } from '../routing/next-place.ts'
import type { DepartmentGiven } from '../voice/find-department.ts'
import { addNote } from './add-note.ts'
import {
  countViews,
  findTicketByNumber,
  listTickets,
  type QueuePlace,
  type RecentPlace,
  ticketPlace,
} from './queries.ts'
import { toFilter } from './filter-input.ts'
import { reopenTicket } from './reopen-ticket.ts'
import { resolveTicket } from './resolve-ticket.ts'
import { setTicketStatus } from './set-ticket-status.ts'
import { snoozeTicket } from './snooze-ticket.ts'
import { isQueue, seesBoard, TICKET_VIEWS } from './ticket-filter.ts'
import { type TimelineEntry, type TimelinePlace, timelinePlace } from './timeline.ts'
import { undoTicketChange } from './undo-ticket-change.ts'
import { unsnoozeTicket } from './unsnooze-ticket.ts'

const isQueuePlace = (place: Place): place is QueuePlace =>
  place.length === 4 &&
  Number.isInteger(place[0]) &&
  isInstant(place[1]) &&
  Number.isInteger(place[2]) &&
  isId(String(place[3]))
const isRecentPlace = (place: Place): place is RecentPlace =>
  place.length === 2 && isInstant(place[0]) && place[0] !== 'infinity' && isId(String(place[1]))
const isTimelinePlace = (place: Place): place is TimelinePlace =>
  place.length === 2 && isInstant(place[0]) && typeof place[1] === 'string'

export const resolvers = {
  Query: {
    ticket: async (_root, { id, number }, { member, loaders, read }) => {
      if (id != null) {
        const ticketId = findRowId('Ticket', id)
        return ticketId && loaders.ticket.load(ticketId)
      }
      return number == null ? null : read((tx) => findTicketByNumber(tx, member, number))
    },
    tickets: async (_root, { filter, first, after }, { member, read, world }) => {
      const wanted = toFilter(filter ?? {})
      if (wanted && isNextUp(wanted, member)) {
        const place = decodeCursor(after, isNextPlace)
        const found = await read((tx) =>
          listNextUp(tx, member, wanted, { limit: first + 1, after: place, now: world.now() }),
        )
        return toConnection(
          toPage(found, first),
          (row) => row.place,
          place !== null,
          ({ ticket }) => ticket,
        )
      }
      const place =
        wanted && isQueue(wanted) ? decodeCursor(after, isQueuePlace) : decodeCursor(after, isRecentPlace)
      const rows = wanted
        ? await read((tx) =>
            listTickets(tx, member, wanted, { limit: first + 1, after: place, now: world.now() }),
          )
        : []
      return toConnection(toPage(rows, first), (row) => ticketPlace(wanted!, row), place !== null)
    },
    ticketViews: async (_root, _given, { member, read, world }) => {
      const counts: Record<string, number> = await read((tx) => countViews(tx, member, world.now()))
      const shown = TICKET_VIEWS.filter((view) => view !== 'notInTime' || seesBoard(member))
      return shown.map((view) => ({ view, count: counts[view] ?? null }))
    },
  },
  Ticket: {
    id: (ticket) => encodeId('Ticket', ticket.ticketId),
    triage: (ticket) => ticket,
    assignee: ({ assigneeId }, _given, { loaders }) =>
      assigneeId === null ? null : loaders.member.load(assigneeId),
    channel: async (ticket, _given, { loaders }) => (await loaders.channel.load(ticket.channelId))!,
    thread: async (ticket, _given, { loaders }) => (await loaders.thread.load(ticket.threadId))!,
    identity: async (ticket, _given, { loaders }) => (await loaders.identity.load(ticket.identityId))!,
    contact: async (ticket, _given, { loaders }) => (await loaders.contact.load(ticket.contactId))!,
    lastMessage: async (ticket, _given, { loaders }) =>
      (await loaders.lastMessageOfTicket.load(ticket.ticketId))?.message ?? null,
    previousTicket: ({ previousTicketId }, _given, { loaders }) =>
      previousTicketId === null ? null : loaders.ticket.load(previousTicketId),
    lastChange: (ticket, _given, { loaders }) => loaders.lastChangeOfTicket.load(ticket.ticketId),
    timeline: async (ticket, { last, before, mostOthers = null }, { loaders }) => {
      const place = decodeCursor(before, isTimelinePlace)
      const found = await loaders.timelineOfTicket({ last, before: place, mostOthers }).load(ticket.ticketId)
      const { rows, hasMore } = toPage(found, last)
      const entries = rows.toReversed()
      const nodes = await Promise.all(entries.map((entry) => toTimelineItem(loaders, entry)))
      const edges = entries.flatMap((entry, index) => {
        const node = nodes[index]
        return node ? [{ node, cursor: encodeCursor(timelinePlace(entry)) }] : []
      })
      const others =
        mostOthers === null ? 0 : ((await loaders.othersOfTicket.load(ticket.ticketId))?.others ?? 0)
      return {
        edges,
        othersLeftOut: mostOthers !== null && others > mostOthers ? others : 0,
        pageInfo: {
          hasNextPage: place !== null,
          hasPreviousPage: hasMore,
          startCursor: edges[0]?.cursor ?? null,
          endCursor: edges.at(-1)?.cursor ?? null,
        },
      }
    },
  },
  Triage: {
    reasons: async (ticket, _given, { loaders }) => {
      const scored = await loaders.reasonsOfTicket.load(ticket.ticketId)
      return (scored?.reasons ?? []).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    },
    override: (ticket, _given, { loaders }) =>
      ticket.state.value.triage === 'overridden' ? loaders.overrideOfTicket.load(ticket.ticketId) : null,
  },
  TriageOverride: {
    by: (override, _given, { loaders }) => loadActor(loaders, override.actor),
  },
  TicketChange: {
    id: ({ dedupKey }) => encodeChange(dedupKey),
    by: ({ actor }, _given, { loaders }) => loadActor(loaders, actor),
  },
  Note: {
    mentions: async (note, _given, { loaders }) => {
      const mentioned = await loaders.mentionsOfNote.load(note.noteId)
      const found = await Promise.all(mentioned.map(({ memberId }) => loaders.member.load(memberId)))
      return found.filter((member) => member !== null)
    },
    id: (note) => encodeId('Note', note.noteId),
    author: async (note, _given, { loaders }) => (await loaders.member.load(note.authorId))!,
  },
  TicketEvent: {
    id: ({ ticketId, key }) => Buffer.from(`TicketEvent:${ticketId}:${key}`).toString('base64url'),
    parameters: (event) => toPublicParameters(event.body),
    actor: (event, _given, { loaders }) => (event.actor ? loadActor(loaders, event.actor) : null),
    subject: ({ body: { memberId } }, _given, { loaders }) =>
      typeof memberId === 'string' && isId(memberId) ? loaders.member.load(memberId) : null,
  },
  Mutation: {
    resolveTicket: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) =>
        resolveTicket(context.ctx, {
          ticketId,
          outcome: input.outcome ?? 'none',
          department: departmentOf(input),
        }),
      ),
    reopenTicket: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) => reopenTicket(context.ctx, { ticketId })),
    snoozeTicket: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) => snoozeTicket(context.ctx, { ticketId, until: input.until })),
    unsnoozeTicket: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) => unsnoozeTicket(context.ctx, { ticketId })),
    setTicketStatus: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) =>
        setTicketStatus(context.ctx, { ticketId, status: input.status }),
      ),
    overrideTriage: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) =>
        overrideTriage(context.ctx, {
          ticketId,
          urgency: input.urgency ?? null,
          importance: input.importance ?? null,
          band: input.band ?? null,
          reason: input.reason ?? null,
        }),
      ),
    undoTicketChange: (_root, { input }, context) =>
      changeTicket(context, input, (ticketId) =>
        undoTicketChange(context.ctx, { ticketId, dedupKey: decodeChange(input.changeId) }),
      ),
    addNote: (_root, { input }, context) =>
      orUserErrors(async () => {
        const ticketId = await getTicketId(context, input.ticketId)
        const note = await addNote(context.ctx, {
          ticketId,
          body: input.body,
          clientId: input.clientId,
          mentionedIds: (input.mentionedIds ?? []).map((id): MemberId =>
            getRowId('Member', id, 'mentionedIds'),
          ),
        })
        return { note, ticket: await reload(context, ticketId) }
      }),
  },
} satisfies Resolvers

/** Carries out a verb on one ticket; the payload is the ticket as it is afterwards. */
function changeTicket(
  context: GraphqlContext,
  input: { ticketId: string },
  verb: (ticketId: TicketId) => Promise<unknown>,
) {
  return orUserErrors(async () => {
    const ticketId = await getTicketId(context, input.ticketId)
    await verb(ticketId)
    return { ticket: await reload(context, ticketId) }
  })
}

function departmentOf({
  departmentId,
  department,
}: {
  departmentId?: string | null
  department?: string | null
}): DepartmentGiven | null {
  if (departmentId != null) return { departmentId: getRowId('Department', departmentId, 'departmentId') }
  return department == null || department.trim() === '' ? null : { name: department }
}

function reload(context: GraphqlContext, ticketId: TicketId) {
  context.forget()
  return context.loaders.ticket.load(ticketId)
}

async function toTimelineItem(loaders: GraphqlContext['loaders'], entry: TimelineEntry) {
  if (entry.kind === 'message') {
    const message = await loaders.message.load(entry.id)
    return message && { ...message, __typename: 'Message' as const }
  }
  if (entry.kind === 'note') {
    const note = await loaders.note.load(entry.id)
    return note && { ...note, __typename: 'Note' as const }
  }
  return { ...entry, __typename: 'TicketEvent' as const }
}

const encodeChange = (dedupKey: string) => Buffer.from(`TicketChange:${dedupKey}`).toString('base64url')
/** The key of a change; anything else is the key of none. */
const decodeChange = (id: string) =>
  /^TicketChange:(.*)$/s.exec(Buffer.from(id, 'base64url').toString('utf8'))?.[1] ?? ''
