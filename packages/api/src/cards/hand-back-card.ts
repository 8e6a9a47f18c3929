import type { Ctx } from '../context.ts'
import { endCard } from './end-card.ts'
import { type HelpCardId, lockOwnCard } from './get-card.ts'
import { handLateText } from './hand-late-text.ts'
import { refuseCard } from './refuse-card.ts'

/**
 * Gives a card back to the care team with what was written so far: the text that comes along, or the one that was kept last.
 * What is brought on a card that is over goes to them as long as it is of use. One that was answered is not given back: its
 * holder is done with it, or keeps it. True where the text is with the care team. Refused with CARD_NOT_FOUND or CARD_ANSWERED,
 * or, where a text comes along, as `handLateText`.
 */
export async function handBackCard(
  ctx: Ctx,
  { cardId, body }: { cardId: HelpCardId; body: string | null },
): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const locked = await lockOwnCard(tx, ctx.viewer.memberId, cardId)
    const { card, isOver } = locked
    if (card.answeredAt !== null) throw refuseCard('CARD_ANSWERED')
    if (card.state === 'taken' && !isOver) return endCard(tx, ctx.now(), card, { as: 'handedBack', body })
    const isLate = card.state !== 'offered' && body !== null
    const late = isLate && (await handLateText(tx, ctx.now(), locked, body)).isHandedOver
    // What has run out, the next round ends.
    const ended =
      card.closedAt === null && !isOver && (await endCard(tx, ctx.now(), card, { as: 'finished' }))
    return late || ended
  })
}
