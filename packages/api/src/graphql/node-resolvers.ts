import { GraphQLError } from 'graphql'
import { findDelivery } from '../inbox/queries.ts'
import { isSupervisor } from './access.ts'
import type { GraphqlContext } from './context.ts'
import type { Resolvers } from './generated/resolvers.ts'
import { decodeId, type NodeType } from './ids.ts'

const MOST_NODES = 100

/** How each type is found by its id. What a volunteer may not reach through a ticket is not found. */
const FINDERS: Record<NodeType, (context: GraphqlContext, id: string) => Promise<object | null>> = {
  ApiToken: async (context, id) =>
    context.member.role === 'admin' ? context.loaders.apiToken.load(id) : null,
  Attachment: async () => null,
  Calendar: async (context, id) =>
    isSupervisor(context.member) ? ((await context.loaders.calendarShelf()).rows.get(id) ?? null) : null,
  Card: (context, id) => forCareTeam(context, () => context.loaders.card.load(id)),
  Channel: (context, id) => forCareTeam(context, () => context.loaders.channel.load(id)),
  Commitment: async () => null,
  Contact: (context, id) => forCareTeam(context, () => context.loaders.contact.load(id)),
  ContactNote: (context, id) => forCareTeam(context, () => context.loaders.contactNote.load(id)),
  Delivery: async (context, id) =>
    isSupervisor(context.member) ? context.read((tx) => findDelivery(tx, id)) : null,
  Department: (context, id) => forCareTeam(context, () => context.loaders.department.load(id)),
  Device: async () => null,
  Enquiry: async () => null,
  HelpCard: async () => null,
  HoldingText: async () => null,
  Identity: (context, id) => forCareTeam(context, () => context.loaders.identity.load(id)),
  Invitation: async (context, id) =>
    context.member.role === 'admin' ? context.loaders.invitation.load(id) : null,
  Member: async (context, id) =>
    id === context.member.memberId
      ? context.loaders.member.load(id)
      : forCareTeam(context, () => context.loaders.member.load(id)),
  Message: (context, id) => forCareTeam(context, () => context.loaders.message.load(id)),
  Note: (context, id) => forCareTeam(context, () => context.loaders.note.load(id)),
  Notification: async () => null,
  PracticeItem: async () => null,
  RehearsalGuest: async () => null,
  Organization: async (context, id) => context.loaders.organization.load(id),
  OverflowCall: async (context, id) => context.loaders.overflowCall.load(id),
  Publication: async () => null,
  Reply: (context, id) => forCareTeam(context, () => context.loaders.reply.load(id)),
  SavedFilter: (context, id) => forCareTeam(context, () => context.loaders.savedFilter.load(id)),
  SavedSearch: (context, id) => forCareTeam(context, () => context.loaders.savedSearch.load(id)),
  SearchPreview: async () => null,
  Session: async () => null,
  Tag: (context, id) => forCareTeam(context, () => context.loaders.tag.load(id)),
  Team: (context, id) => forCareTeam(context, () => context.loaders.team.load(id)),
  Thread: (context, id) => forCareTeam(context, () => context.loaders.thread.load(id)),
  Template: (context, id) => forCareTeam(context, () => context.loaders.template.load(id)),
  Ticket: async (context, id) => context.loaders.ticket.load(id),
  Topic: (context, id) => forCareTeam(context, () => context.loaders.topic.load(id)),
  TriageCorrection: async () => null,
}

async function forCareTeam(
  context: GraphqlContext,
  find: () => Promise<object | null>,
): Promise<object | null> {
  return context.member.role === 'volunteer' ? null : find()
}

async function findNode(context: GraphqlContext, id: string): Promise<object | null> {
  const decoded = decodeId(id)
  if (!decoded) return null
  const found = await FINDERS[decoded.type](context, decoded.rowId)
  return found && { ...found, __typename: decoded.type }
}

type Nodes = Exclude<NonNullable<Resolvers['Query']>['nodes'], undefined>

export const resolvers = {
  Query: {
    node: (_root, { id }, context) => findNode(context, id) as never,
    nodes: ((_root, { ids }, context) => {
      if (ids.length > MOST_NODES) {
        throw new GraphQLError(`Ask for ${MOST_NODES} ids at most.`, {
          extensions: { code: 'BAD_USER_INPUT' },
        })
      }
      return ids.map((id) => findNode(context, id)) as never
    }) as Nodes,
  },
} satisfies Resolvers
