import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { type MemberId, newId, type TicketId } from '../db/id.ts'
import { recordEvent } from '../events/record-event.ts'
import { members } from '../members/tables.ts'
import { appendFact, type AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket, type TicketRow } from '../tickets/lock-ticket.ts'

/**
 * Makes somebody answerable for a ticket, or nobody. Being answerable gives no right to reply by itself: that is the
 * claim. Refused with MEMBER_NOT_FOUND, or VOLUNTEER_NOT_ASSIGNABLE: volunteers take what they choose to take.
 */
export async function assignTicket(
  ctx: Ctx,
  input: { ticketId: TicketId; assigneeId: MemberId | null },
): Promise<AppendResult> {
  return ctx.transaction(async (tx) =>
    recordAssignment(ctx, tx, await lockTicket(tx, input.ticketId), input.assigneeId),
  )
}

/**
 * Appends who is answerable from now on, in the transaction that has locked the ticket; under one key once. Refused as
 * `assignTicket`.
 */
export async function recordAssignment(
  ctx: Ctx,
  tx: Tx,
  ticket: TicketRow,
  assigneeId: MemberId | null,
  key: string = newId(),
): Promise<AppendResult> {
  const { ticketId } = ticket
  const base = {
    actor: `member:${ctx.viewer.memberId}`,
    effectiveAt: ctx.now().getTime(),
    dedupKey: `assign:${key}`,
  } as const
  if (assigneeId !== null) await checkAssignable(tx, assigneeId)
  const result = await appendFact(
    tx,
    ticketId,
    assigneeId === null
      ? { ...base, type: 'assign.release', body: { reason: null } }
      : {
          ...base,
          type: 'assign.claim',
          body: { memberId: assigneeId, fence: ticket.state.context.fence ?? 0, role: 'core' },
        },
  )
  if (assigneeId !== ticket.assigneeId)
    await recordEvent(tx, ctx, {
      type: 'ticket.assigned',
      ticketId,
      assigneeId,
      byId: ctx.viewer.memberId,
      causeId: key,
    })
  return result
}

async function checkAssignable(tx: Tx, memberId: MemberId): Promise<void> {
  const [member] = await tx
    .select({ role: members.role })
    .from(members)
    .where(
      and(
        eq(members.organizationId, tx.organizationId),
        eq(members.memberId, memberId),
        isNull(members.disabledAt),
      ),
    )
  if (!member) {
    throw new Refusal(
      'MEMBER_NOT_FOUND',
      'This colleague is not in the organization any more. Choose another one.',
      { path: ['assigneeId'] },
    )
  }
  if (member.role === 'volunteer') {
    throw new Refusal(
      'VOLUNTEER_NOT_ASSIGNABLE',
      'A volunteer is asked and may decline; nothing is put on them. Choose somebody of the care team.',
      { path: ['assigneeId'] },
    )
  }
}
