import type { ContactId, TicketId } from '../db/id.ts'
import type { GraphqlContext } from '../graphql/context.ts'
import type { Resolvers } from '../graphql/generated/resolvers.ts'
import { getRowId } from '../graphql/ids.ts'
import { getTicketId } from '../graphql/ticket-input.ts'
import { orUserErrors } from '../graphql/user-errors.ts'
import type { TopicId } from '../voice/get-topic.ts'
import { liftExclusion } from './lift-exclusion.ts'
import { offerContact } from './offer-contact.ts'
import { offerSegment } from './offer-segment.ts'
import { offerTopic } from './offer-topic.ts'
import { listOfferedSegments } from './queries.ts'
import { restoreExclusion } from './restore-exclusion.ts'
import { withholdContact } from './withhold-contact.ts'
import { withholdSegment } from './withhold-segment.ts'
import { withholdTopic } from './withhold-topic.ts'

/** What supervisors say of what may be offered to volunteers. */
export const offerResolvers = {
  Mutation: {
    liftExclusion: (_root, { input }, context) =>
      changeTicket(context, input.ticketId, (ticketId) =>
        liftExclusion(context.ctx, { ticketId, code: input.code, reason: input.reason }),
      ),
    restoreExclusion: (_root, { input }, context) =>
      changeTicket(context, input.ticketId, (ticketId) =>
        restoreExclusion(context.ctx, { ticketId, code: input.code }),
      ),
    withholdTopic: (_root, { input }, context) =>
      changeTopic(context, input.topicId, (topicId) => withholdTopic(context.ctx, { topicId })),
    offerTopic: (_root, { input }, context) =>
      changeTopic(context, input.topicId, (topicId) => offerTopic(context.ctx, { topicId })),
    withholdContact: (_root, { input }, context) =>
      changeContact(context, input.contactId, (contactId) => withholdContact(context.ctx, { contactId })),
    offerContact: (_root, { input }, context) =>
      changeContact(context, input.contactId, (contactId) => offerContact(context.ctx, { contactId })),
    offerSegment: (_root, { input }, context) =>
      changeSegments(context, () => offerSegment(context.ctx, { segment: input.segment })),
    withholdSegment: (_root, { input }, context) =>
      changeSegments(context, () => withholdSegment(context.ctx, { segment: input.segment })),
  },
} satisfies Resolvers

function changeTicket(context: GraphqlContext, id: string, verb: (ticketId: TicketId) => Promise<void>) {
  return orUserErrors(async () => {
    const ticketId = await getTicketId(context, id)
    await verb(ticketId)
    context.forget()
    return { ticket: await context.loaders.ticket.load(ticketId) }
  })
}

function changeTopic(context: GraphqlContext, id: string, verb: (topicId: TopicId) => Promise<void>) {
  return orUserErrors(async () => {
    const topicId = getRowId('Topic', id, 'topicId')
    await verb(topicId)
    context.forget()
    return { topic: await context.loaders.topic.load(topicId) }
  })
}

function changeContact(context: GraphqlContext, id: string, verb: (contactId: ContactId) => Promise<void>) {
  return orUserErrors(async () => {
    const contactId = getRowId('Contact', id, 'contactId')
    await verb(contactId)
    context.forget()
    return { contact: await context.loaders.contact.load(contactId) }
  })
}

function changeSegments(context: GraphqlContext, verb: () => Promise<void>) {
  return orUserErrors(async () => {
    await verb()
    return { offeredSegments: await context.read(listOfferedSegments) }
  })
}
