import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { NewFact } from '../promises/append-fact.ts'
import { isOfScores } from '../promises/raise-again.ts'
import { correctTriage, loadConversations } from '../promises/score-ticket.ts'

/**
 * The facts by which a ticket's scores are in line with what people said of its intent, from one of its messages on: as if
 * it had been known when the message came. What was promised by then is left as it was. `isOverridden` says that a person
 * has set the scores, so that these are a suggestion.
 */
export async function rescoreFrom(
  tx: Tx,
  ticketId: TicketId,
  messageId: string,
): Promise<{ facts: NewFact[]; isOverridden: boolean }> {
  const [conversation] = await loadConversations(tx, [ticketId])
  const message = conversation?.messages.find((one) => one.messageId === messageId)
  if (!conversation || !message) return { facts: [], isOverridden: false }
  const facts = await correctTriage(tx, conversation, message.sentAt.getTime())
  return { facts: facts.filter(isOfScores), isOverridden: conversation.isOverridden }
}
