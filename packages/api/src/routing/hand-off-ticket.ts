import { and, eq } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import type { AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { writeNote } from '../tickets/add-note.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { recordAssignment } from './assign-ticket.ts'

export interface HandOffTicketInput {
  ticketId: TicketId
  /** Who goes on; null leaves it to whoever comes next. */
  assigneeId: MemberId | null
  /** Why, in words for the one who goes on. */
  reason: string
  /** Made when the dialog opens, and the note's id: asked twice, it is handed off once. */
  clientId: string
}

/**
 * Passes a ticket to a colleague, or back to all, and says why: the reason stands as a note that names them, because it
 * is a word from one person to another and can be erased as such. Refused with REASON_MISSING, or as `assignTicket`.
 */
export async function handOffTicket(ctx: Ctx, input: HandOffTicketInput): Promise<AppendResult> {
  const reason = input.reason.trim()
  if (reason === '') {
    throw new Refusal('REASON_MISSING', 'Say why, in a few words: whoever goes on reads it first.', {
      path: ['reason'],
    })
  }
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    const result = await recordAssignment(ctx, tx, ticket, input.assigneeId, input.clientId)
    const name = input.assigneeId && (await findName(tx, input.assigneeId))
    await writeNote(ctx, tx, {
      ticketId: input.ticketId,
      body: name ? `@${name} ${reason}` : reason,
      clientId: input.clientId,
      mentionedIds: input.assigneeId ? [input.assigneeId] : [],
    })
    return result
  })
}

async function findName(tx: Tx, memberId: MemberId): Promise<string | undefined> {
  const [member] = await tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  return member?.name
}
