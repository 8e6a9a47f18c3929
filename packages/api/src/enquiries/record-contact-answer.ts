import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MessageId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { findQuestion } from './find-question.ts'
import { type EnquiryId, type EnquiryRow, lockEnquiry } from './lock-enquiry.ts'
import { enquiries } from './tables.ts'

export interface RecordContactAnswerInput {
  enquiryId: EnquiryId
  /** Null takes back what was recorded. */
  answer: 'yes' | 'no' | null
  /** The customer's message that says so; needed for a yes. */
  messageId?: MessageId | null
}

/**
 * Keeps what a customer who wants to buy answered when they were asked whether sales may contact them, as a person who has
 * read it says: a yes points at the message, which came after ours. A no ends the matter for sales, even after a yes.
 * Nobody else hears of it. Said twice, it is said once. Returns the ticket. Refused with ENQUIRY_NOT_FOUND,
 * ENQUIRY_NOT_PURCHASE, ENQUIRY_WITHDRAWN, ENQUIRY_OVER once sales have answered, ENQUIRY_WITH_SALES where a yes would be
 * taken back that sales act on, or ANSWER_NOT_FOUND where the message is none of theirs after one of ours.
 */
export async function recordContactAnswer(ctx: Ctx, input: RecordContactAnswerInput): Promise<TicketId> {
  const { enquiryId, answer, messageId = null } = input
  return ctx.transaction(async (tx) => {
    const { enquiry, ticket } = await lockEnquiry(tx, enquiryId)
    const ticketId = enquiry.ticketId as TicketId
    check(enquiry, answer)
    const state = answer === 'yes' ? 'agreed' : answer === 'no' ? 'declined' : 'noticed'
    const isKnown = enquiry.state === state && (answer === null || enquiry.answerMessageId === messageId)
    if (isKnown || (answer === 'yes' && enquiry.state === 'open')) return ticketId
    const said = messageId === null ? null : await getAnswer(tx, ticketId, messageId)
    if (answer === 'yes' && said === null) throw answerNotFound()
    await tx
      .update(enquiries)
      .set({
        state,
        questionMessageId: said?.questionMessageId ?? null,
        answerMessageId: said?.answerMessageId ?? null,
        answeredBy: answer === null ? null : ctx.viewer.memberId,
        answeredAt: answer === null ? null : ctx.now(),
        // What was taken back never reached anybody.
        ...(answer === null && { departmentId: null, handedBy: null, handedAt: null }),
      })
      .where(and(eq(enquiries.organizationId, tx.organizationId), eq(enquiries.enquiryId, enquiryId)))
    await touchTickets(tx, [ticket.ticketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'enquiry.answerRecorded',
      subject: `ticket:${ticketId}`,
      detail: { enquiryId, answer, messageId },
    })
    return ticketId
  })
}

function check({ kind, state }: EnquiryRow, answer: 'yes' | 'no' | null): void {
  const path = ['enquiryId']
  if (kind !== 'purchase') {
    throw new Refusal('ENQUIRY_NOT_PURCHASE', 'Only whoever wants to buy is asked for sales.', { path })
  }
  if (state === 'withdrawn') {
    throw new Refusal(
      'ENQUIRY_WITHDRAWN',
      'This customer does not want to buy any more, as a colleague said.',
      {
        path,
      },
    )
  }
  if (state === 'done') {
    throw new Refusal('ENQUIRY_OVER', 'The department has answered already. Reload the page.', { path })
  }
  if (state === 'open' && answer === null) {
    throw new Refusal(
      'ENQUIRY_WITH_SALES',
      'Sales have it already. Say that the customer said no, if they have changed their mind.',
      { path: ['answer'] },
    )
  }
}

async function getAnswer(tx: Tx, ticketId: TicketId, answerMessageId: MessageId) {
  const questionMessageId = await findQuestion(tx, ticketId, answerMessageId)
  if (questionMessageId === null) throw answerNotFound()
  return { questionMessageId, answerMessageId }
}

function answerNotFound(): Refusal {
  return new Refusal(
    'ANSWER_NOT_FOUND',
    'Point at a message of the customer on this ticket that came after you asked.',
    { path: ['messageId'] },
  )
}
