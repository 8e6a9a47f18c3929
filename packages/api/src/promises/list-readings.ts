import type { Intent, TriageInput } from '@relais/sla'
import { isBrokenAt } from './load-broken-updates.ts'
import type { Conversation } from './score-ticket.ts'

const WEEK_MS = 7 * 24 * 3_600_000

/** A customer's message, and what triage looks at for it; null where its words are gone. */
export interface MessageReading {
  message: Conversation['messages'][number]
  input: TriageInput | null
  /** We answered between the reading before and this one. */
  isAfterAnswer: boolean
}

/**
 * What triage looks at for each of a customer's messages, in their order: their unanswered words up to it. One that was
 * deleted before anybody answered it has not been a part of the matter.
 */
export function* listReadings(conversation: Conversation): Generator<MessageReading> {
  let unanswered: string[] = []
  // A person's word on the intent stands for what the customer adds, until we answer.
  let knownIntent: Intent | null = null
  // One breakdown is one reason, however often a customer tells of it and whatever they add.
  let similarMessages = 0
  let earlier: number[] = []
  let isAfterAnswer = false
  for (const message of conversation.messages) {
    if (message.direction === 'outbound') {
      unanswered = []
      knownIntent = null
      similarMessages = 0
      isAfterAnswer = true
      continue
    }
    const at = message.sentAt.getTime()
    if (message.deletedAt) {
      if (!isAnswered(conversation, message, message.deletedAt)) continue
      yield { message, input: null, isAfterAnswer }
      isAfterAnswer = false
      earlier.push(at)
      continue
    }
    unanswered.push(message.text)
    knownIntent = message.knownIntent ?? knownIntent
    similarMessages = Math.max(similarMessages, message.similarMessages)
    earlier = earlier.filter((instant) => instant > at - WEEK_MS)
    yield {
      message,
      input: {
        text: unanswered.join('\n'),
        visibility: conversation.visibility,
        audience: conversation.audience,
        earlierMessages: earlier.length,
        isReopened: false,
        hasBrokenCommitment: isBrokenAt(conversation.brokenUpdates, at),
        writtenAt: at,
        ...(knownIntent !== null && { knownIntent }),
        similarMessages,
      },
      isAfterAnswer,
    }
    isAfterAnswer = false
    earlier.push(at)
  }
}

/** A message that was answered before it was deleted has been a part of the matter; one that was not, has not. */
function isAnswered({ messages: all }: Conversation, message: { sentAt: Date }, before: Date): boolean {
  return all.some(
    ({ direction, sentAt }) => direction === 'outbound' && sentAt >= message.sentAt && sentAt <= before,
  )
}
