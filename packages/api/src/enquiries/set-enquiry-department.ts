import { and, asc, eq, inArray, notInArray, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { recordEvents } from '../events/record-event.ts'
import { actorOf } from '../members/act-as.ts'
import { tickets } from '../tickets/tables.ts'
import { type DepartmentId, findDepartment } from '../voice/find-department.ts'
import { handJobs } from './hand-jobs.ts'
import { type EnquiryKind, enquiryDepartments } from './tables.ts'

/** As many as go to a department that is chosen at last. */
const MOST_WAITING = 1000

/**
 * Says which department receives enquiries of a kind from now on; null for none: then they stay with the care team. Job
 * enquiries that have waited for a department go to it at once; those that another one has stay there. Refused with
 * DEPARTMENT_NOT_FOUND or DEPARTMENT_ARCHIVED.
 */
export async function setEnquiryDepartment(
  ctx: Ctx,
  input: { kind: EnquiryKind; departmentId: DepartmentId | null },
): Promise<void> {
  const { kind } = input
  await ctx.transaction(async (tx) => {
    const { organizationId } = tx
    const waiting = kind === 'job' && input.departmentId !== null ? await lockWaiting(tx) : []
    if (input.departmentId === null) {
      await tx
        .delete(enquiryDepartments)
        .where(and(eq(enquiryDepartments.organizationId, organizationId), eq(enquiryDepartments.kind, kind)))
    } else {
      const departmentId = await findDepartment(tx, { departmentId: input.departmentId })
      await tx
        .insert(enquiryDepartments)
        .values({ organizationId, kind, departmentId })
        .onConflictDoUpdate({
          target: [enquiryDepartments.organizationId, enquiryDepartments.kind],
          set: { departmentId },
        })
    }
    await recordEvents(tx, ctx, await handJobs(tx, ctx.now(), waiting))
    await touchTickets(tx, waiting)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'enquiries.departmentSet',
      subject: `organization:${organizationId}`,
      detail: { kind, departmentId: input.departmentId },
    })
  })
}

/** The tickets whose job enquiries wait for a department, locked as everybody locks. Index enquiries_waiting. */
async function lockWaiting(tx: Tx): Promise<TicketId[]> {
  const waiting = await tx.execute<{ ticket_id: TicketId }>(sql`
    select ticket_id from enquiries
    where organization_id = ${tx.organizationId} and state = 'noticed' and kind = 'job'
    order by enquiry_id limit ${MOST_WAITING}`)
  if (waiting.length === 0) return []
  const locked = await tx
    .select({ ticketId: tickets.ticketId })
    .from(tickets)
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        inArray(
          tickets.ticketId,
          waiting.map((row) => row.ticket_id),
        ),
        notInArray(tickets.status, ['merged', 'spam']),
      ),
    )
    .orderBy(asc(tickets.ticketId))
    .for('no key update')
  return locked.map(({ ticketId }) => ticketId as TicketId)
}
