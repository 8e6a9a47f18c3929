import { eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from './lock-ticket.ts'
import { notes } from './tables.ts'

const LONGEST_NOTE = 20_000

export interface AddNoteInput {
  ticketId: TicketId
  body: string
  /** Made when the editor opens, and the note's id: the same one sent twice is one note. */
  clientId: string
}

/** Writes something for colleagues on a ticket. Refused with NOTE_EMPTY, NOTE_TOO_LONG or NOTE_ELSEWHERE. */
export async function addNote(ctx: Ctx, input: AddNoteInput): Promise<typeof notes.$inferSelect> {
  const body = input.body.replaceAll('\0', '').toWellFormed().trim()
  if (body === '') throw new Refusal('NOTE_EMPTY', 'Write something first.', { path: ['body'] })
  if (body.length > LONGEST_NOTE) {
    throw new Refusal('NOTE_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, {
      path: ['body'],
      parameters: { max: LONGEST_NOTE, over: body.length - LONGEST_NOTE },
    })
  }
  return ctx.transaction(async (tx) => {
    await lockTicket(tx, input.ticketId)
    const [written] = await tx
      .insert(notes)
      .values({
        organizationId: tx.organizationId,
        noteId: input.clientId,
        ticketId: input.ticketId,
        authorId: ctx.viewer.memberId,
        body,
        createdAt: ctx.now(),
      })
      .onConflictDoNothing()
      .returning()
    if (written) {
      await touchTickets(tx, [input.ticketId])
      return written
    }
    const [first] = await tx.select().from(notes).where(eq(notes.noteId, input.clientId))
    if (!first || first.ticketId !== input.ticketId || first.authorId !== ctx.viewer.memberId) {
      throw new Refusal('NOTE_ELSEWHERE', 'This note was written on another ticket. Open the editor again.', {
        path: ['clientId'],
      })
    }
    return first
  })
}
