import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { memberOf } from '../members/act-as.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { findStanding } from './find-standing.ts'
import { type CorrectionRow, findLatestMessage, recordCorrections } from './record-corrections.ts'

/**
 * A person says that a score is right: an example as good as a correction. The score is left to the rules, so that what the
 * customer writes next can still move it. Said twice of the same words, it is said once.
 */
export async function confirmTriage(
  ctx: Ctx,
  input: { ticketId: TicketId; axis: 'urgency' | 'importance' },
): Promise<CorrectionRow> {
  const { ticketId, axis } = input
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, ticketId)
    const value = String(ticket[axis])
    const known = await findStanding(tx, { ticketId, what: axis, topicId: null })
    const isSaid =
      known?.valueAfter === value &&
      known.memberId === memberOf(ctx.viewer) &&
      known.messageId === (await findLatestMessage(tx, ticketId))
    if (isSaid) return known
    const judged = [{ what: axis, valueBefore: value, valueAfter: value }]
    const [correction] = await recordCorrections(ctx, tx, { ticketId, why: null, judged })
    await touchTickets(tx, [ticketId])
    return correction!
  })
}
