import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { decodeCursor, type Place, toConnection, toPage } from '../graphql/relay.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { isId } from '../db/id.ts'
import { kindsFor, type NotificationWay } from './kinds.ts'
import { markNotificationsRead } from './mark-notifications-read.ts'
import { readPreferences } from './preferences.ts'
import { countUnread, listNotifications, type NotificationPlace } from './queries.ts'
import { setNotificationPreferences } from './set-notification-preferences.ts'

const isPlace = (place: Place): place is NotificationPlace =>
  place.length === 1 && typeof place[0] === 'string' && isId(place[0])

export const resolvers = {
  Query: {
    notifications: async (_root, { first, after, isUnread }, { read, member }) => {
      const place = decodeCursor(after, isPlace)
      const rows = await read((tx) =>
        listNotifications(tx, member, { isUnread: isUnread ?? false, limit: first + 1, after: place }),
      )
      return toConnection(toPage(rows, first), (row) => [row.notificationId], place !== null)
    },
    unreadNotificationCount: (_root, _given, { read, member }) => read((tx) => countUnread(tx, member)),
    notificationPreferences: (_root, _given, context) => listPreferences(context),
  },
  Notification: {
    id: (notification) => encodeId('Notification', notification.notificationId),
    ticket: ({ ticketId }, _given, { loaders }) => (ticketId === null ? null : loaders.ticket.load(ticketId)),
    by: ({ byId }, _given, { loaders }) => (byId === null ? null : loaders.member.load(byId)),
    // What is written on a ticket is for those who may see the ticket.
    note: async ({ ticketId, noteId }, _given, { loaders }) =>
      ticketId === null || noteId === null || !(await loaders.ticket.load(ticketId))
        ? null
        : loaders.note.load(noteId),
    trustStep: ({ memberId, topicId, trustSeq }, _given, { loaders }) =>
      topicId === null || trustSeq === null
        ? null
        : loaders.trustStep.load(`${memberId} ${topicId} ${trustSeq}`),
    topic: ({ kind, topicId }, _given, { loaders }) =>
      topicId === null || kind !== 'topicWithheld' ? null : loaders.topic.load(topicId),
    channel: ({ channelId }, _given, { loaders }) =>
      channelId === null ? null : loaders.channel.load(channelId),
  },
  Mutation: {
    markNotificationsRead: (_root, { input }, { ctx }) =>
      orUserErrors(async () => {
        const notificationIds =
          input.notificationIds?.map((id) => getRowId('Notification', id, 'notificationIds')) ?? null
        return { unreadCount: await markNotificationsRead(ctx, { notificationIds }) }
      }),
    setNotificationPreferences: (_root, { input }, context) =>
      orUserErrors(async () => {
        await setNotificationPreferences(context.ctx, input)
        return { preferences: await listPreferences(context) }
      }),
  },
} satisfies Resolvers

/** Every kind that concerns the viewer, by every way there is here. */
async function listPreferences({ read, member, world }: GraphqlContext) {
  const ways: NotificationWay[] = [
    'console',
    ...(world.mail ? ['mail' as const] : []),
    ...(world.push ? ['push' as const] : []),
  ]
  const wants = await read((tx) => readPreferences(tx, [member.memberId]))
  return kindsFor(member.role).flatMap((kind) =>
    ways.map((way) => ({ kind, way, isOn: wants(member.memberId, kind, way) })),
  )
}
