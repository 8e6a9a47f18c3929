import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { touchTickets } from '../db/live-changes.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from './lock-ticket.ts'
import { noteMentions, notes } from './tables.ts'

const LONGEST_NOTE = 20_000

export interface AddNoteInput {
  ticketId: TicketId
  body: string
  /** Made when the editor opens, and the note's id: the same one sent twice is one note. */
  clientId: string
  /** The colleagues whom the text names with an at sign. */
  mentionedIds?: MemberId[]
}

type NoteRow = typeof notes.$inferSelect

/** Writes something for colleagues on a ticket. Refused with NOTE_EMPTY, NOTE_TOO_LONG or NOTE_ELSEWHERE. */
export async function addNote(ctx: Ctx, input: AddNoteInput): Promise<NoteRow> {
  return ctx.transaction(async (tx) => {
    await lockTicket(tx, input.ticketId)
    return writeNote(ctx, tx, input)
  })
}

/** Writes a note in the transaction of a verb that has locked its ticket. Refused as `addNote`. */
export async function writeNote(ctx: Ctx, tx: Tx, input: AddNoteInput): Promise<NoteRow> {
  const body = input.body.replaceAll('\0', '').toWellFormed().trim()
  if (body === '') throw new Refusal('NOTE_EMPTY', 'Write something first.', { path: ['body'] })
  if (body.length > LONGEST_NOTE) {
    throw new Refusal('NOTE_TOO_LONG', `A note has at most ${LONGEST_NOTE} characters.`, {
      path: ['body'],
      parameters: { max: LONGEST_NOTE, over: body.length - LONGEST_NOTE },
    })
  }
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
  if (!written) return findFirst(ctx, tx, input)
  const mentionedIds = await recordMentions(tx, written, input.mentionedIds ?? [])
  await recordEvent(tx, ctx, {
    type: 'note.added',
    noteId: written.noteId,
    ticketId: input.ticketId,
    authorId: ctx.viewer.memberId,
    mentionedIds,
  })
  await touchTickets(tx, [input.ticketId])
  return written
}

/** The note that this client id made before. */
async function findFirst(ctx: Ctx, tx: Tx, input: AddNoteInput): Promise<NoteRow> {
  const [first] = await tx
    .select()
    .from(notes)
    .where(and(eq(notes.organizationId, tx.organizationId), eq(notes.noteId, input.clientId)))
  if (!first || first.ticketId !== input.ticketId || first.authorId !== ctx.viewer.memberId) {
    throw new Refusal('NOTE_ELSEWHERE', 'This note was written on another ticket. Open the editor again.', {
      path: ['clientId'],
    })
  }
  return first
}

/** Keeps who is named, as far as they are here and the text still names them. */
async function recordMentions(tx: Tx, note: NoteRow, wanted: MemberId[]): Promise<MemberId[]> {
  if (wanted.length === 0) return []
  const known = await tx
    .select({ memberId: members.memberId, name: members.name })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        inArray(members.memberId, wanted),
        isNull(members.disabledAt),
      ),
    )
  const named = known.filter(({ name }) => note.body.includes(`@${name}`))
  if (named.length === 0) return []
  await tx
    .insert(noteMentions)
    .values(
      named.map(({ memberId }) => ({ organizationId: tx.organizationId, noteId: note.noteId, memberId })),
    )
  return named.map(({ memberId }) => memberId as MemberId)
}
