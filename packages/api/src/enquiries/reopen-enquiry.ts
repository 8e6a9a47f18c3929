import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { findQuestion } from './find-question.ts'
import { type EnquiryId, lockEnquiry } from './lock-enquiry.ts'
import { enquiries } from './tables.ts'

/**
 * Puts a settled enquiry back into its department's list; the note stays. Asked twice, it has happened once. Returns the
 * ticket. Refused with ENQUIRY_NOT_FOUND, ENQUIRY_NOT_OPEN for one that the department never had, or CONSENT_TAKEN_BACK
 * where the customer took the yes back on which sales had it.
 */
export async function reopenEnquiry(ctx: Ctx, input: { enquiryId: EnquiryId }): Promise<TicketId> {
  const { enquiryId } = input
  return ctx.transaction(async (tx) => {
    const { enquiry, ticket } = await lockEnquiry(tx, enquiryId)
    const ticketId = enquiry.ticketId as TicketId
    const path = ['enquiryId']
    if (enquiry.state === 'open') return ticketId
    if (enquiry.state !== 'done') {
      throw new Refusal('ENQUIRY_NOT_OPEN', 'This enquiry is not with a department. Reload the page.', {
        path,
      })
    }
    const { answerMessageId } = enquiry
    if (
      enquiry.kind === 'purchase' &&
      (await findQuestion(tx, ticketId, answerMessageId as MessageId)) === null
    ) {
      throw new Refusal('CONSENT_TAKEN_BACK', 'The customer’s yes is not here any more. Ask them again.', {
        path,
      })
    }
    await tx
      .update(enquiries)
      .set({ state: 'open', doneBy: null, doneAt: null, noteId: null })
      .where(and(eq(enquiries.organizationId, tx.organizationId), eq(enquiries.enquiryId, enquiryId)))
    await touchTickets(tx, [ticket.ticketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'enquiry.reopened',
      subject: `ticket:${ticketId}`,
      detail: { enquiryId },
    })
    return ticketId
  })
}
