import { and, eq, sql } from 'drizzle-orm'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { appendFact, type AppendResult } from '../promises/append-fact.ts'
import { Refusal } from '../refusal.ts'
import { type DepartmentGiven, type DepartmentId, findDepartment } from '../voice/find-department.ts'
import { lockTicket } from './lock-ticket.ts'
import { recordStatus } from './set-ticket-status.ts'
import { ticketOutcomes } from './tables.ts'

export interface ResolveTicketInput {
  ticketId: TicketId
  outcome: 'strength' | 'weakness' | 'idea' | 'none'
  /** The department concerned; needed unless the outcome is `none`. */
  department?: DepartmentGiven | null
}

/**
 * Ends the matter. Promises of an answer that was never given end as closed unanswered, or stay breached. What the
 * ticket taught goes to a department. Asked twice for the same, it has happened once. Refused with TICKET_NOT_OPEN,
 * TICKET_RESOLVED where a colleague has ended it otherwise, DEPARTMENT_MISSING, or as `findDepartment` does.
 */
export async function resolveTicket(ctx: Ctx, input: ResolveTicketInput): Promise<AppendResult> {
  const department = input.outcome === 'none' ? null : (input.department ?? null)
  if (input.outcome !== 'none' && department === null) {
    throw new Refusal('DEPARTMENT_MISSING', 'Say which department this concerns.', { path: ['department'] })
  }
  return ctx.transaction(async (tx) => {
    const ticket = await lockTicket(tx, input.ticketId)
    if (ticket.status === 'closed' || ticket.status === 'spam') {
      throw new Refusal('TICKET_NOT_OPEN', 'This ticket has ended already. Reopen it first.', {
        path: ['ticketId'],
        parameters: { status: ticket.status },
      })
    }
    const lesson = {
      outcome: input.outcome,
      departmentId: department && (await findDepartment(tx, department)),
    }
    if (ticket.status === 'resolved') {
      await checkSameLesson(tx, input.ticketId, lesson)
      return appendFact(tx, input.ticketId)
    }
    const decided = {
      ...lesson,
      decidedBy: ctx.viewer.memberId,
      decidedAt: ctx.now(),
    }
    await tx
      .insert(ticketOutcomes)
      .values({ organizationId: tx.organizationId, ticketId: input.ticketId, ...decided })
      .onConflictDoUpdate({
        target: [ticketOutcomes.organizationId, ticketOutcomes.ticketId],
        set: {
          outcome: sql`excluded.outcome`,
          departmentId: sql`excluded.department_id`,
          decidedBy: sql`excluded.decided_by`,
          decidedAt: sql`excluded.decided_at`,
        },
      })
    return recordStatus(ctx, tx, input.ticketId, { status: 'resolved', until: null, reason: input.outcome })
  })
}

async function checkSameLesson(
  tx: Tx,
  ticketId: TicketId,
  lesson: { outcome: string; departmentId: DepartmentId | null },
): Promise<void> {
  const [known] = await tx
    .select({ outcome: ticketOutcomes.outcome, departmentId: ticketOutcomes.departmentId })
    .from(ticketOutcomes)
    .where(and(eq(ticketOutcomes.organizationId, tx.organizationId), eq(ticketOutcomes.ticketId, ticketId)))
  if (known?.outcome === lesson.outcome && known.departmentId === lesson.departmentId) return
  throw new Refusal('TICKET_RESOLVED', 'This ticket is resolved already. Reopen it to decide otherwise.', {
    path: ['ticketId'],
    parameters: { outcome: known?.outcome ?? null },
  })
}
