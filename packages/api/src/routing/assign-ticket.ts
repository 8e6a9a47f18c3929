import { and, eq, isNull } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import { type MemberId, newId, type TicketId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { appendFact, type AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'

/**
 * Makes somebody answerable for a ticket, or nobody. Being answerable gives no right to reply by itself: that is the
 * claim. Refused with MEMBER_NOT_FOUND, or VOLUNTEER_NOT_ASSIGNABLE: volunteers take what they choose to take.
 */
export async function assignTicket(
  ctx: Ctx,
  input: { ticketId: TicketId; assigneeId: MemberId | null },
): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    const base = {
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      dedupKey: `assign:${newId()}`,
    } as const
    if (input.assigneeId === null) {
      return appendFact(tx, input.ticketId, { ...base, type: 'assign.release', body: { reason: null } })
    }
    const [member] = await tx
      .select({ role: members.role })
      .from(members)
      .where(and(eq(members.memberId, input.assigneeId), isNull(members.disabledAt)))
    if (!member) {
      throw new Refusal(
        'MEMBER_NOT_FOUND',
        'This colleague is not in the organization any more. Choose another one.',
        {
          path: ['assigneeId'],
        },
      )
    }
    if (member.role === 'volunteer') {
      throw new Refusal(
        'VOLUNTEER_NOT_ASSIGNABLE',
        'A volunteer is asked and may decline; nothing is put on them. Choose somebody of the care team.',
        { path: ['assigneeId'] },
      )
    }
    return appendFact(tx, input.ticketId, {
      ...base,
      type: 'assign.claim',
      body: { memberId: input.assigneeId, fence: ticket.state.context.fence ?? 0, role: 'core' },
    })
  })
}
