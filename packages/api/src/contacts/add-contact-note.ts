import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { ContactId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { touchTicketsOfContact } from '../tickets/move-tickets.ts'
import { lockContact } from './lock-contacts.ts'
import { contactNotes } from './tables.ts'

const LONGEST = 2_000

export interface AddContactNoteInput {
  contactId: ContactId
  body: string
  /** Made when the editor opens, and the note's id: the same one sent twice is one note. */
  clientId: string
}

export type ContactNoteRow = typeof contactNotes.$inferSelect

/**
 * Writes what colleagues should know about a contact, whatever the ticket. Refused with NOTE_EMPTY, NOTE_TOO_LONG,
 * NOTE_ELSEWHERE, CONTACT_NOT_FOUND or CONTACT_MERGED.
 */
export async function addContactNote(ctx: Ctx, input: AddContactNoteInput): Promise<ContactNoteRow> {
  const body = input.body.replaceAll('\0', '').toWellFormed().trim()
  if (body === '') throw new Refusal('NOTE_EMPTY', 'Write something first.', { path: ['body'] })
  if (body.length > LONGEST) {
    throw new Refusal('NOTE_TOO_LONG', `A note about a contact has at most ${LONGEST} characters.`, {
      path: ['body'],
      parameters: { max: LONGEST, over: body.length - LONGEST },
    })
  }
  return ctx.transaction(async (tx) => {
    await lockContact(tx, input.contactId)
    const own = {
      organizationId: tx.organizationId,
      contactNoteId: input.clientId,
      contactId: input.contactId,
      authorId: ctx.viewer.memberId,
    }
    const [written] = await tx
      .insert(contactNotes)
      .values({ ...own, body, createdAt: ctx.now() })
      .onConflictDoNothing()
      .returning()
    if (written) {
      await touchTicketsOfContact(tx, input.contactId)
      return written
    }
    const [first] = await tx
      .select()
      .from(contactNotes)
      .where(
        and(
          eq(contactNotes.organizationId, tx.organizationId),
          eq(contactNotes.contactNoteId, input.clientId),
        ),
      )
    if (first?.contactId !== input.contactId || first.authorId !== ctx.viewer.memberId) {
      throw new Refusal('NOTE_ELSEWHERE', 'This note was written elsewhere. Open the editor again.', {
        path: ['clientId'],
      })
    }
    return first
  })
}
