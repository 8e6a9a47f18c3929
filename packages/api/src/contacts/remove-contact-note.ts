import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Id } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { touchTicketsOfContact } from '../tickets/move-tickets.ts'
import type { ContactNoteRow } from './add-contact-note.ts'
import { contactNotes } from './tables.ts'

/**
 * Removes what is not to be known about a contact any more; its text is gone for good, and the record says who did it.
 * Its author may, and a supervisor. Refused with CONTACT_NOTE_NOT_FOUND or NOT_ALLOWED.
 */
export async function removeContactNote(
  ctx: Ctx,
  input: { contactNoteId: Id<'contactNote'> },
): Promise<ContactNoteRow> {
  const { memberId, role } = ctx.viewer
  return ctx.transaction(async (tx) => {
    const it = and(
      eq(contactNotes.organizationId, tx.organizationId),
      eq(contactNotes.contactNoteId, input.contactNoteId),
    )
    const [note] = await tx.select().from(contactNotes).where(it).for('update')
    if (!note) {
      throw new Refusal('CONTACT_NOTE_NOT_FOUND', 'This note is not there any more. Reload the page.', {
        path: ['contactNoteId'],
      })
    }
    if (note.authorId !== memberId && role !== 'supervisor' && role !== 'admin') {
      throw new Refusal('NOT_ALLOWED', 'Only its author or a supervisor may remove a note.')
    }
    await tx.delete(contactNotes).where(it)
    await touchTicketsOfContact(tx, note.contactId)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'contact.noteRemoved',
      subject: `contact:${note.contactId}`,
      detail: { author: note.authorId },
    })
    return note
  })
}
