import { isAdmin, isCareTeam, isMember, isSupervisor, type Policy } from '../graphql/access.ts'

/** Who may see the company's accounts, and change them. */
export const can = {
  'Query.channels': isCareTeam,
  'Query.networks': isCareTeam,
  'Mutation.connectChannel': isAdmin,
  'Mutation.pauseChannel': isSupervisor,
  'Mutation.resumeChannel': isSupervisor,
  Channel: isMember,
  'Channel.unsupportedKinds': isCareTeam,
  'Channel.openTicketCount': isCareTeam,
  ChannelHealth: isCareTeam,
  ChannelPoll: isCareTeam,
  UnsupportedKind: isCareTeam,
  Network: isMember,
  NetworkSecret: isMember,
  Capabilities: isMember,
  MediaLimits: isMember,
  MediaTypeLimit: isMember,
  TextLimit: isMember,
  SearchLimits: isMember,
} satisfies Record<string, Policy>
