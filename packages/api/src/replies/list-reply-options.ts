import { type Connector, type MediaLimits, NO_MEDIA, type TextLimit } from '@relais/connectors'
import type { ChannelRow } from '../channels/find-channel.ts'
import { refuseChannel } from './check-channel.ts'

const HOUR_MS = 3_600_000

/** A message of the customer that a reply could answer, or that opened the network's window. */
export interface AnswerableMessage {
  ticketId: string
  messageId: string
  /** Where it stands, which a merge may have brought from elsewhere. */
  threadId: string
  channelId: string
  visibility: 'public' | 'private'
  sentAt: Date
  deletedAt: Date | null
}

/** One way to answer a customer, as the send itself would judge it now. */
export interface PossibleReply {
  visibility: 'public' | 'private'
  /** Why it would be refused; null when it would not. */
  refusal: string | null
  inReplyToId: string | null
  /** The thread in which it would stand; null when there is nothing to answer. */
  threadId: string | null
  limits: TextLimit[]
  media: MediaLimits
  closesAt: Date | null
}

/** What is known of a ticket when its answers are judged. */
export interface AnswerSituation {
  status: string
  channel: ChannelRow
  connector: Connector | undefined
  /** The channels from which merged tickets have brought messages. */
  elsewhere?: ReadonlyMap<string, { channel: ChannelRow; connector: Connector | undefined }>
  isPublishingStopped: boolean
  messages: AnswerableMessage[]
  now: Date
}

/**
 * The ways to answer, public first, so that the console knows before a person writes. The send checks everything again;
 * a test holds the two together.
 */
export function listReplyOptions(situation: AnswerSituation): PossibleReply[] {
  return (['public', 'private'] as const).map((visibility) => {
    const { messages, elsewhere } = situation
    const all = messages.filter((message) => message.visibility === visibility)
    const standing = all.find((message) => message.deletedAt === null)
    const { channel, connector } = (standing && elsewhere?.get(standing.channelId)) ?? situation
    const own = all.filter((message) => standing === undefined || message.channelId === standing.channelId)
    const closesAt = visibility === 'private' ? windowEnd(connector, own) : null
    const limits = connector?.capabilities.limits
    return {
      visibility,
      refusal: findRefusal(
        { ...situation, channel, connector },
        visibility,
        standing,
        own.length > 0,
        closesAt,
      ),
      inReplyToId: standing?.messageId ?? null,
      threadId: standing?.threadId ?? null,
      limits: (visibility === 'public' ? limits?.publicText : limits?.privateText) ?? [],
      media: (visibility === 'public' ? limits?.publicMedia : limits?.privateMedia) ?? NO_MEDIA,
      closesAt,
    }
  })
}

function findRefusal(
  { status, channel, connector, isPublishingStopped, now }: AnswerSituation,
  visibility: 'public' | 'private',
  standing: AnswerableMessage | undefined,
  hasWritten: boolean,
  closesAt: Date | null,
): string | null {
  if (['closed', 'merged', 'spam'].includes(status)) return 'TICKET_CLOSED'
  const refused = refuseChannel(channel.status)
  if (refused) return refused.code
  if (isPublishingStopped) return 'PUBLISHING_STOPPED'
  if (!connector) return 'NETWORK_NOT_INSTALLED'
  if (!connector.capabilities.replies[visibility]) {
    return visibility === 'private' ? 'NETWORK_HAS_NO_PRIVATE_REPLIES' : 'NETWORK_HAS_NO_PUBLIC_REPLIES'
  }
  if (!standing) return hasWritten ? 'MESSAGE_DELETED' : 'VISIBILITY_MISMATCH'
  return closesAt !== null && closesAt <= now ? 'REPLY_WINDOW_PASSED' : null
}

function windowEnd(connector: Connector | undefined, messages: AnswerableMessage[]): Date | null {
  const hours = connector?.capabilities.privateWindowHours ?? null
  if (hours === null || messages.length === 0) return null
  const last = Math.max(...messages.map((message) => message.sentAt.getTime()))
  return new Date(last + hours * HOUR_MS)
}
