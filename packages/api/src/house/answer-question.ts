import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id, MemberId, TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'
import { writeNote } from '../tickets/add-note.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { notes } from '../tickets/tables.ts'
import { houseQuestions } from './tables.ts'

const LONGEST = 2_000

/** The id of a question is that of the note as which it stands on its ticket. */
export type QuestionId = Id<'note'>

export interface AnswerQuestionInput {
  /** Made when the answer is begun, and the note's id: the same one sent twice is one answer. */
  clientId: string
  questionId: QuestionId
  body: string
}

/**
 * Answers what a volunteer asked: a note on the ticket that names them, so that colleagues read it too. Gives the ticket.
 * Refused with QUESTION_NOT_FOUND, QUESTION_ANSWERED, ANSWER_TOO_LONG, NOTE_EMPTY or NOTE_ELSEWHERE.
 */
export async function answerQuestion(ctx: Ctx, input: AnswerQuestionInput): Promise<TicketId> {
  const { clientId, questionId } = input
  const body = input.body.trim()
  if (body === '') throw new Refusal('NOTE_EMPTY', 'Write something first.', { path: ['body'] })
  if (body.length > LONGEST) {
    throw new Refusal('ANSWER_TOO_LONG', `An answer has at most ${LONGEST} characters. Shorten it.`, {
      path: ['body'],
      parameters: { max: LONGEST, over: body.length - LONGEST },
    })
  }
  return ctx.transaction(async (tx) => {
    const { ticketId, memberId, name } = await getQuestion(tx, questionId)
    await lockTicket(tx, ticketId)
    if (await isAnsweredByAnother(tx, input, memberId)) {
      throw new Refusal('QUESTION_ANSWERED', 'A colleague has answered this question.', {
        path: ['questionId'],
      })
    }
    await writeNote(ctx, tx, { ticketId, clientId, body: `@${name} ${body}`, mentionedIds: [memberId] })
    return ticketId
  })
}

async function getQuestion(tx: Tx, questionId: QuestionId) {
  const [asked] = await tx
    .select({ ticketId: notes.ticketId, memberId: notes.authorId, name: members.name })
    .from(houseQuestions)
    .innerJoin(
      notes,
      and(eq(notes.organizationId, houseQuestions.organizationId), eq(notes.noteId, houseQuestions.noteId)),
    )
    .innerJoin(
      members,
      and(eq(members.organizationId, notes.organizationId), eq(members.memberId, notes.authorId)),
    )
    .where(and(eq(houseQuestions.organizationId, tx.organizationId), eq(houseQuestions.noteId, questionId)))
  if (!asked) {
    throw new Refusal('QUESTION_NOT_FOUND', 'This question does not exist. Reload the page.', {
      path: ['questionId'],
    })
  }
  return {
    ticketId: asked.ticketId as TicketId,
    memberId: asked.memberId as MemberId,
    name: asked.name,
  }
}

/** Whether somebody has answered it who is not this very request. Index notes_ticket. */
async function isAnsweredByAnother(
  tx: Tx,
  { questionId, clientId }: AnswerQuestionInput,
  memberId: MemberId,
): Promise<boolean> {
  const [said] = await tx.execute<{ is_answered: boolean }>(sql`
    select exists (select from notes asked
      join notes said on said.organization_id = asked.organization_id and said.ticket_id = asked.ticket_id
        and said.created_at >= asked.created_at and said.author_id <> asked.author_id and said.note_id <> ${clientId}
      join note_mentions named on named.organization_id = said.organization_id and named.note_id = said.note_id
        and named.member_id = ${memberId}
      where asked.organization_id = ${tx.organizationId} and asked.note_id = ${questionId}) as is_answered`)
  return said!.is_answered
}
