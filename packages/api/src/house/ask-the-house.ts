import { type CardRow, type HelpCardId, lockOwnCard } from '../cards/get-card.ts'
import { redactThere } from '../cards/redact-there.ts'
import { refuseCard, whyNotTaken } from '../cards/refuse-card.ts'
import { prolong } from '../cards/write-on-card.ts'
import type { Ctx } from '../context.ts'
import { recordEvent } from '../events/record-event.ts'
import { Refusal } from '../refusal.ts'
import { writeNote } from '../tickets/add-note.ts'
import { houseQuestions } from './tables.ts'

const LONGEST = 500

/**
 * Asks the care team something about a card: the question stands on the ticket as a note, with personal data masked, and
 * the care team that is there is told. Whoever asks is writing, so the card stays with them. Refused with CARD_NOT_FOUND, CARD_NOT_TAKEN, CARD_ANSWERED, CARD_OVER,
 * CARD_RECALLED, NOTE_EMPTY, NOTE_ELSEWHERE or QUESTION_TOO_LONG.
 */
export async function askTheHouse(
  ctx: Ctx,
  { clientId, cardId, question }: { clientId: string; cardId: HelpCardId; question: string },
): Promise<CardRow> {
  if (question.length > LONGEST) {
    throw new Refusal('QUESTION_TOO_LONG', `A question has at most ${LONGEST} characters. Shorten it.`, {
      path: ['question'],
      parameters: { max: LONGEST, over: question.length - LONGEST },
    })
  }
  return ctx.transaction(async (tx) => {
    const locked = await lockOwnCard(tx, ctx.viewer.memberId, cardId)
    const obstacle = whyNotTaken(locked)
    if (obstacle) throw refuseCard(obstacle)
    const { card } = locked
    const [body = ''] = await redactThere(tx, card.ticketId, [question])
    const { noteId } = await writeNote(ctx, tx, { ticketId: card.ticketId, body, clientId })
    const asked = await tx
      .insert(houseQuestions)
      .values({ organizationId: tx.organizationId, noteId, helpCardId: cardId })
      .onConflictDoNothing()
      .returning()
    if (asked.length > 0) {
      const { ticketId, memberId } = card
      await recordEvent(tx, ctx, { type: 'house.asked', noteId, ticketId, authorId: memberId })
    }
    return prolong(tx, card)
  })
}
