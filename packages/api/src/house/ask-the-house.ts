import { type CardRow, type HelpCardId, lockOwnCard } from '../cards/get-card.ts'
import { redactThere } from '../cards/redact-there.ts'
import { refuseCard, whyNotTaken } from '../cards/refuse-card.ts'
import { prolong } from '../cards/write-on-card.ts'
import type { Ctx } from '../context.ts'
import { recordEvent } from '../events/record-event.ts'
import { Refusal } from '../refusal.ts'
import { writeNote } from '../tickets/add-note.ts'
import { listOnDuty } from '../notifications/list-by-role.ts'
import { findKnowing } from './find-knowing.ts'
import { houseQuestions } from './tables.ts'

const LONGEST = 500

/** How long those who know the topic are asked alone, in milliseconds: a quarter of the time for which a card is taken. */
export const KNOWING_ALONE_MS = 2 * 60_000

/**
 * Asks the care team something about a card: the question stands on the ticket as a note, with personal data masked, and those
 * of the care team who are there and know its topic are told, `widenQuestions` tells the others later; where nobody knows it,
 * all are told at once. Whoever asks is writing, so the card stays with them. Refused with CARD_NOT_FOUND, CARD_NOT_TAKEN, CARD_ANSWERED, CARD_OVER,
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
    const { ticketId, memberId: authorId } = card
    const now = ctx.now()
    const onDuty = await listOnDuty(tx, now)
    const knowing = await findKnowing(tx, ticketId, onDuty, now)
    const areAskedFirst = knowing.length > 0 && knowing.length < onDuty.length
    const widensAt = areAskedFirst ? new Date(now.getTime() + KNOWING_ALONE_MS) : null
    const asked = await tx
      .insert(houseQuestions)
      .values({ organizationId: tx.organizationId, noteId, helpCardId: cardId, widensAt })
      .onConflictDoNothing()
      .returning()
    if (asked.length > 0) {
      const askedIds = areAskedFirst ? knowing : null
      await recordEvent(tx, ctx, { type: 'house.asked', noteId, ticketId, authorId, askedIds })
    }
    return prolong(tx, card)
  })
}
