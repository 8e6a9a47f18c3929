import { detectLanguage } from '@relais/sla'
import { redactThere } from '../cards/redact-there.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { findAnswered } from '../house/list-answered.ts'
import { LONGEST_ANSWER, LONGEST_QUESTION, proposeCard } from './propose-card.ts'
import type { CardText } from './tables.ts'

/**
 * The card that the house has all but written by answering a question about a ticket, in the language in which it was asked and
 * answered. What tells who anybody is stands there masked: whoever keeps it says it otherwise. Null where nobody answered.
 */
export async function proposeCardFromQuestion(
  tx: Tx,
  { ticketId, questionId }: { ticketId: TicketId; questionId: string | null },
): Promise<CardText | null> {
  const answered = questionId === null ? null : await findAnswered(tx, ticketId, questionId)
  if (!answered) return null
  const [question, answer] = await redactThere(tx, ticketId, [answered.body, answered.answer.body])
  return {
    language: detectLanguage(`${question} ${answer}`) ?? (await proposeCard(tx, ticketId))?.language ?? 'fr',
    question: question!.replaceAll(/\s+/gu, ' ').slice(0, LONGEST_QUESTION).toWellFormed(),
    answer: answer!.slice(0, LONGEST_ANSWER).toWellFormed(),
  }
}
