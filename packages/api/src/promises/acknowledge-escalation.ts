import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { newId, type TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { appendFact, type AppendResult } from './append-fact.ts'

/**
 * A person has seen how far a matter was raised and deals with it: it is not raised again before the next mark. Asked
 * twice, it is so already. Refused with NOT_ESCALATED.
 */
export async function acknowledgeEscalation(ctx: Ctx, input: { ticketId: TicketId }): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.escalation === 'acknowledged') return appendFact(tx, input.ticketId)
    if (ticket.escalation === 'none') {
      throw new Refusal('NOT_ESCALATED', 'This ticket is not raised, so there is nothing to take note of.', {
        path: ['ticketId'],
      })
    }
    const result = await appendFact(tx, input.ticketId, {
      type: 'escalation.ack',
      dedupKey: `acknowledged:${newId()}`,
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      body: { memberId: ctx.viewer.memberId },
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'escalation.acknowledged',
      subject: `ticket:${input.ticketId}`,
      detail: { before: ticket.escalation, after: result.projection.escalation },
    })
    return result
  })
}
