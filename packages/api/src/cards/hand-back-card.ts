import type { Ctx } from '../context.ts'
import { endCard } from './end-card.ts'
import { type HelpCardId, lockOwnCard } from './get-card.ts'
import { handLateText } from './write-on-card.ts'

/**
 * Gives a card back to the care team with what was written so far: the text that comes along, or the one that was kept last.
 * On a card whose time is over the text goes to them all the same. True where there was a text. Refused with CARD_NOT_FOUND.
 */
export async function handBackCard(
  ctx: Ctx,
  { cardId, body }: { cardId: HelpCardId; body: string | null },
): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const locked = await lockOwnCard(tx, ctx.viewer.memberId, cardId)
    const { card, isOver } = locked
    if (card.state === 'taken' && !isOver) return endCard(tx, ctx.now(), card, { as: 'handedBack', body })
    const late =
      card.state === 'offered' || body === null
        ? false
        : (await handLateText(tx, ctx.now(), locked, body)).isHandedOver
    // What has run out, the next round ends.
    const ended =
      card.closedAt === null && !isOver && (await endCard(tx, ctx.now(), card, { as: 'finished' }))
    return late || ended
  })
}
