import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { writeNote } from '../tickets/add-note.ts'
import { type EnquiryId, lockEnquiry } from './lock-enquiry.ts'
import { enquiries } from './tables.ts'

export interface SettleEnquiryInput {
  enquiryId: EnquiryId
  /** What came of it, for whoever has the ticket. */
  note: string
  /** Made when the dialog opens, and the note's id: asked twice, it is settled once. */
  clientId: string
}

/**
 * The department has dealt with an enquiry and says so: its word stands as a note on the ticket, and names whoever is
 * answerable there. Returns the enquiry's ticket. Refused with ENQUIRY_NOT_FOUND, ENQUIRY_NOT_OPEN where the department
 * does not have it, ENQUIRY_OVER where somebody has settled it before, or as `addNote`.
 */
export async function settleEnquiry(ctx: Ctx, input: SettleEnquiryInput): Promise<TicketId> {
  const { enquiryId, clientId } = input
  return ctx.transaction(async (tx) => {
    const { enquiry, ticket } = await lockEnquiry(tx, enquiryId)
    const ticketId = enquiry.ticketId as TicketId
    if (enquiry.state === 'done') {
      if (enquiry.noteId === clientId) return ticketId
      throw new Refusal('ENQUIRY_OVER', 'The department has answered already. Reload the page.', {
        path: ['enquiryId'],
      })
    }
    if (enquiry.state !== 'open') {
      throw new Refusal('ENQUIRY_NOT_OPEN', 'This enquiry is not with a department. Reload the page.', {
        path: ['enquiryId'],
      })
    }
    const told = await findTold(tx, ticket.assigneeId as MemberId | null, ctx.viewer.memberId)
    const note = await writeNote(ctx, tx, {
      ticketId: ticket.ticketId,
      body: told === null || input.note.trim() === '' ? input.note : `@${told.name} ${input.note.trim()}`,
      clientId,
      mentionedIds: told === null ? [] : [told.memberId],
    })
    await tx
      .update(enquiries)
      .set({ state: 'done', doneBy: ctx.viewer.memberId, doneAt: ctx.now(), noteId: note.noteId })
      .where(and(eq(enquiries.organizationId, tx.organizationId), eq(enquiries.enquiryId, enquiryId)))
    await touchTickets(tx, [ticket.ticketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'enquiry.settled',
      subject: `ticket:${ticketId}`,
      detail: { enquiryId, departmentId: enquiry.departmentId },
    })
    return ticketId
  })
}

/** Whoever is answerable for the ticket, unless that is who writes. */
async function findTold(tx: Tx, assigneeId: MemberId | null, byId: MemberId) {
  if (assigneeId === null || assigneeId === byId) return null
  const [member] = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, assigneeId)))
  return member ? { memberId: assigneeId, name: member.name } : null
}
