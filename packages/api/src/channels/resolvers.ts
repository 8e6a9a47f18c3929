import type { Connector, Secrets } from '@relais/connectors'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { encodeId, getRowId } from '../graphql/ids.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import { connectChannel } from './connect-channel.ts'
import { unknownNetwork } from './unknown-network.ts'
import { pauseChannel } from './pause-channel.ts'
import { listChannels } from './queries.ts'
import { resumeChannel } from './resume-channel.ts'

export const resolvers = {
  Query: {
    channels: (_root, _given, { read }) => read(listChannels),
    networks: (_root, _given, { world }) =>
      [...world.connectors.values()].toSorted((a, b) => (a.network < b.network ? -1 : 1)),
  },
  Channel: {
    id: (channel) => encodeId('Channel', channel.channelId),
    network: (channel, _given, { world }): Connector =>
      world.connectors.get(channel.network) ?? unknownNetwork(channel.network),
    health: (channel) => channel,
    openTicketCount: async (channel, _given, { loaders }) =>
      (await loaders.openCountOfChannel.load(channel.channelId))?.open ?? 0,
    unsupportedKinds: (channel, _given, { loaders }) =>
      loaders.unsupportedKindsOfChannel.load(channel.channelId),
  },
  ChannelHealth: {
    problem: (channel) => channel.problem as never,
    poll: (channel, _given, { loaders }) => loaders.pollOfChannel.load(channel.channelId),
  },
  Network: {
    name: (connector) => connector.network,
    secrets: (connector) => connector.secrets.flatMap(({ name, asked }) => (asked ? [{ name }] : [])),
  },
  Capabilities: {
    repliesInPublic: ({ replies }) => replies.public,
    repliesInPrivate: ({ replies }) => replies.private,
    publicText: ({ limits }) => limits.publicText,
    privateText: ({ limits }) => limits.privateText,
    publicMedia: ({ limits }) => limits.publicMedia,
    privateMedia: ({ limits }) => limits.privateMedia,
    search: ({ search }) => search ?? null,
  },
  Mutation: {
    connectChannel: (_root, { input }, context) =>
      orUserErrors(async () => ({
        channel: await connectChannel(context.ctx, {
          network: input.network,
          name: input.name,
          handle: input.handle,
          serviceUrl: input.serviceUrl ?? '',
          secrets: Object.fromEntries(input.secrets.map(({ name, value }) => [name, value])) as Secrets,
          isListening: input.isListening,
        }),
      })),
    pauseChannel: (_root, { input }, context) =>
      orUserErrors(async () => ({
        channel: await pauseChannel(context.ctx, {
          channelId: getRowId('Channel', input.channelId, 'channelId'),
        }),
      })),
    resumeChannel: (_root, { input }, context) =>
      orUserErrors(async () => ({
        channel: await resumeChannel(context.ctx, {
          channelId: getRowId('Channel', input.channelId, 'channelId'),
        }),
      })),
  },
} satisfies Resolvers
