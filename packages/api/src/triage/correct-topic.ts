import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { getTopic, type TopicId } from '../voice/get-topic.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { cleanWhy } from './clean-why.ts'
import { findStanding } from './find-standing.ts'
import { type CorrectionRow, recordCorrections } from './record-corrections.ts'

export interface CorrectTopicInput {
  ticketId: TicketId
  topicId: TopicId
  /** Whether the ticket is on this topic. */
  isOn: boolean
  reason?: string | null | undefined
}

/**
 * A person says that a ticket is on a topic, or that it is not: from then on their word counts for this topic, whatever
 * keywords come up. Topics they said nothing of go on being recognised. Refused with TOPIC_NOT_FOUND or TOPIC_ARCHIVED.
 */
export async function correctTopic(ctx: Ctx, input: CorrectTopicInput): Promise<CorrectionRow> {
  const { ticketId, topicId, isOn } = input
  const why = cleanWhy(input.reason)
  return ctx.transaction(async (tx) => {
    const topic = await getTopic(tx, topicId)
    if (isOn && topic.archivedAt !== null) {
      throw new Refusal(
        'TOPIC_ARCHIVED',
        `${topic.name} is archived. Bring it back, or choose another topic.`,
        {
          path: ['topicId'],
          parameters: { name: topic.name },
        },
      )
    }
    await lockTicket(tx, ticketId)
    const valueAfter = isOn ? 'on' : 'off'
    const known = await findStanding(tx, { ticketId, what: 'topic', topicId })
    if (known?.valueAfter === valueAfter) return known

    const topics = await listTicketTopics(tx, [ticketId])
    const valueBefore = topics.some((one) => one.topicId === topicId) ? 'on' : 'off'
    const judged = [{ what: 'topic' as const, topicId, valueBefore, valueAfter }]
    const [correction] = await recordCorrections(ctx, tx, { ticketId, why, judged })
    await touchTickets(tx, [ticketId])
    return correction!
  })
}
