import type { Ctx } from '../context.ts'
import { recordConflict } from '../volunteers/declare-conflict.ts'
import { getVolunteer } from '../volunteers/keep-volunteer.ts'
import { recordAbuse } from '../volunteers/report-abuse.ts'
import { endCard } from './end-card.ts'
import { type HelpCardId, lockOwnCard } from './get-card.ts'
import type { SkipReason } from './tables.ts'

/**
 * Passes a card over, held or taken: its ticket is anybody's else at once, and never offered to this person again. Who is too
 * close to the customer is offered nothing of theirs; abuse gives a rest; what is not for volunteers goes to the care team.
 * Said twice, it is said once. True where a text was handed over. Refused with NOT_A_VOLUNTEER or CARD_NOT_FOUND.
 */
export async function skipCard(
  ctx: Ctx,
  { cardId, reason }: { cardId: HelpCardId; reason: SkipReason },
): Promise<boolean> {
  return ctx.transaction(async (tx) => {
    const { memberId } = ctx.viewer
    await getVolunteer(tx, memberId)
    const { card } = await lockOwnCard(tx, memberId, cardId)
    // Who says too late that they are near to somebody, or that it was abuse, is heard all the same.
    if (reason === 'tooClose') await recordConflict(tx, ctx.now(), memberId, card.ticketId, 'near')
    if (reason === 'abusive') await recordAbuse(tx, ctx.now(), memberId, card.ticketId)
    if (card.closedAt !== null) return false
    const isPassedOver = card.state === 'offered' || card.state === 'taken'
    return endCard(tx, ctx.now(), card, isPassedOver ? { as: 'skipped', reason } : { as: 'finished' })
  })
}
