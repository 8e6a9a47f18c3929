import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvent } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { findQuestion } from './find-question.ts'
import { findReceiver } from './find-receiver.ts'
import { type EnquiryId, lockEnquiry } from './lock-enquiry.ts'
import { enquiries } from './tables.ts'

/**
 * Hands to sales a customer who said yes to it. The ticket stays where it is, with whoever has it. Asked twice, it has
 * happened once. Returns the ticket. Refused with ENQUIRY_NOT_FOUND, CONSENT_MISSING without their yes,
 * CONSENT_TAKEN_BACK where they deleted it or it went to another ticket since, or RECEIVER_MISSING where no department
 * receives those who want to buy.
 */
export async function handEnquiry(ctx: Ctx, input: { enquiryId: EnquiryId }): Promise<TicketId> {
  const { enquiryId } = input
  return ctx.transaction(async (tx) => {
    const { enquiry, ticket } = await lockEnquiry(tx, enquiryId)
    const ticketId = enquiry.ticketId as TicketId
    const path = ['enquiryId']
    if (enquiry.state === 'open' || enquiry.state === 'done') return ticketId
    if (enquiry.state !== 'agreed') {
      throw new Refusal(
        'CONSENT_MISSING',
        'Record the customer’s yes first: sales hear of nobody before it.',
        {
          path,
        },
      )
    }
    if ((await findQuestion(tx, ticketId, enquiry.answerMessageId as MessageId)) === null) {
      throw new Refusal('CONSENT_TAKEN_BACK', 'The customer’s yes is not here any more. Ask them again.', {
        path,
      })
    }
    const departmentId = await findReceiver(tx, 'purchase')
    if (departmentId === null) {
      throw new Refusal(
        'RECEIVER_MISSING',
        'No department receives those who want to buy. Choose one in Settings > Departments.',
        { path, parameters: { kind: 'purchase' } },
      )
    }
    const at = ctx.now()
    const byId = ctx.viewer.memberId
    await tx
      .update(enquiries)
      .set({ state: 'open', departmentId, handedBy: byId, handedAt: at })
      .where(and(eq(enquiries.organizationId, tx.organizationId), eq(enquiries.enquiryId, enquiryId)))
    await touchTickets(tx, [ticket.ticketId])
    await recordAudit(tx, ctx.keys, {
      at,
      actor: actorOf(ctx.viewer),
      action: 'enquiry.handed',
      subject: `ticket:${ticketId}`,
      detail: { enquiryId, departmentId, answerMessageId: enquiry.answerMessageId },
    })
    await recordEvent(tx, ctx, {
      type: 'enquiries.handed',
      departmentId,
      byId,
      at,
      enquiries: [{ enquiryId, ticketId }],
    })
    return ticketId
  })
}
