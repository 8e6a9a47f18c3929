import type { GraphqlContext } from '../graphql/context.ts'
import type { TicketRow } from '../tickets/queries.ts'
import { listReplyOptions, type PossibleReply } from './list-reply-options.ts'

/** The ways to answer a ticket now, from what is loaded for this request. */
export async function loadReplyOptions(
  { loaders, member, world }: GraphqlContext,
  ticket: TicketRow,
): Promise<PossibleReply[]> {
  const [channel, organization, messages] = await Promise.all([
    loaders.channel.load(ticket.channelId),
    loaders.organization.load(member.organizationId),
    loaders.answerableMessagesOfTicket.load(ticket.ticketId),
  ])
  const brought = await Promise.all(
    [...new Set(messages.map((message) => message.channelId))].map((id) => loaders.channel.load(id)),
  )
  const withConnector = (of: NonNullable<typeof channel>) => ({
    channel: of,
    connector: world.connectors.get(of.network),
  })
  return listReplyOptions({
    status: ticket.status,
    ...withConnector(channel!),
    elsewhere: new Map(brought.flatMap((of) => (of ? [[of.channelId, withConnector(of)]] : []))),
    isPublishingStopped: organization!.publishingStoppedAt !== null,
    messages,
    now: world.now(),
  })
}
