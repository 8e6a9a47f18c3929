import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { isId } from '../db/id.ts'
import { externalKey } from './loaders.ts'
import { findDelivery, listDeadDeliveries } from './queries.ts'
import { settleDeadDelivery } from './settle-dead-delivery.ts'

const isPlace = (place: Place): place is [string] => place.length === 1 && isId(String(place[0]))

export const resolvers = {
  Query: {
    deadDeliveries: async (_root, { first, after, status }, { read }) => {
      const [before = null] = decodeCursor(after, isPlace) ?? []
      const rows = await read((tx) =>
        listDeadDeliveries(tx, { limit: first + 1, before, status: status ?? null }),
      )
      return toConnection(toPage(rows, first), (row) => [row.deliveryId], before !== null)
    },
  },
  Thread: {
    id: (thread) => encodeId('Thread', thread.threadId),
  },
  Message: {
    id: (message) => encodeId('Message', message.messageId),
    identity: ({ identityId }, _given, { loaders }) =>
      identityId === null ? null : loaders.identity.load(identityId),
    reply: ({ replyId }, _given, { loaders }) => (replyId === null ? null : loaders.reply.load(replyId)),
    author: async ({ replyId }, _given, { loaders }) => {
      const reply = replyId && (await loaders.reply.load(replyId))
      return reply ? loaders.member.load(reply.authorId) : null
    },
    foundBy: ({ savedSearchId }, _given, { loaders }) =>
      savedSearchId === null ? null : loaders.savedSearch.load(savedSearchId),
    isNative: ({ direction, replyId, isImported }) =>
      direction === 'outbound' && replyId === null && !isImported,
    parent: ({ channelId, parentExternalId }, _given, { loaders }) =>
      parentExternalId === null
        ? null
        : loaders.messageByExternalId.load(externalKey(channelId, parentExternalId)),
    ticket: async (message, _given, { loaders }) => {
      const found = await loaders.ticketIdOfMessage.load(message.messageId)
      return found && loaders.ticket.load(found.ticketId)
    },
  },
  Delivery: {
    id: (delivery) => encodeId('Delivery', delivery.deliveryId),
    channel: async (delivery, _given, { loaders }) => (await loaders.channel.load(delivery.channelId))!,
    excerpt: (delivery) => new TextDecoder().decode(delivery.head),
  },
  Mutation: {
    replayDelivery: (_root, { input }, context) =>
      orUserErrors(async () => {
        const deliveryId = getRowId('Delivery', input.deliveryId, 'deliveryId')
        await settleDeadDelivery(context.ctx, { deliveryId, decision: 'replay' })
        return { delivery: await context.read((tx) => findDelivery(tx, deliveryId)) }
      }),
    discardDelivery: (_root, { input }, context) =>
      orUserErrors(async () => {
        const deliveryId = getRowId('Delivery', input.deliveryId, 'deliveryId')
        await settleDeadDelivery(context.ctx, { deliveryId, decision: 'discard', reason: input.reason })
        return { delivery: await context.read((tx) => findDelivery(tx, deliveryId)) }
      }),
  },
} satisfies Resolvers
