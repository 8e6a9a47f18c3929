import type { TicketEffect } from '@relais/sla'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { claims } from '../routing/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { jobs } from '../workers/tables.ts'
import { type Breach, notifyBreaches } from './notify-breaches.ts'
import { type NewNotification, notifyMembers } from './notify-members.ts'

/** Percent of the budget at which whoever works on a ticket is told, before it is late (`sla.md` 1.7). */
const AT_RISK = 80
const BREACH = 100
/** From the breach on, as far as a higher mark may follow. */
const AFTER_BREACH = [BREACH, 150]

/** A mark that a clock of a ticket has reached. */
export interface ReachedMark {
  ticketId: TicketId
  effect: Extract<TicketEffect, { kind: 'mark.reached' }>
}

/**
 * Tells those who work on a ticket that its promise is at risk or late, and supervisors that one is late. What was
 * answered in the meantime is at risk no more; history that is brought in alarms nobody.
 */
export async function notifyMarks(tx: Tx, world: World, reached: ReachedMark[]): Promise<void> {
  const marks = await leaveOutTold(
    tx,
    reached.filter(({ effect }) => effect.isLive && (effect.mark === AT_RISK || effect.mark >= BREACH)),
  )
  if (marks.length === 0) return
  const workers = await listWorkers(tx, [...new Set(marks.map(({ ticketId }) => ticketId))])
  const told: NewNotification[] = []
  const breaches: Breach[] = []
  for (const { ticketId, effect } of marks) {
    const ticket = workers.get(ticketId)
    if (!ticket) continue
    const isLate = effect.mark >= BREACH
    if (!isLate && ticket.dueAt.getTime() !== effect.dueAt) continue
    const { key: cause, metric: target } = effect
    for (const memberId of ticket.memberIds) {
      told.push({ memberId, kind: isLate ? 'breached' : 'atRisk', cause, ticketId, target })
    }
    if (isLate) breaches.push({ ticketId, cause, target, workerIds: ticket.memberIds })
  }
  await notifyMembers(tx, world, told)
  await notifyBreaches(tx, world, breaches)
}

/**
 * A promise that was late already when it was made reaches only its highest mark; one that was told as late at a lower
 * mark is not told again at a higher one.
 */
async function leaveOutTold(tx: Tx, marks: ReachedMark[]): Promise<ReachedMark[]> {
  const lowerKeys = ({ ticketId, effect }: ReachedMark) =>
    AFTER_BREACH.filter((mark) => mark < effect.mark).map(
      (mark) => `${ticketId}:${effect.metric}:${effect.cycle}:${mark}:${effect.epoch}`,
    )
  const lower = marks.flatMap(lowerKeys)
  if (lower.length === 0) return marks
  const rows = await tx
    .select({ key: jobs.key })
    .from(jobs)
    .where(and(eq(jobs.organizationId, tx.organizationId), inArray(jobs.key, lower)))
  const told = new Set(rows.map(({ key }) => key))
  return marks.filter((mark) => !lowerKeys(mark).some((key) => told.has(key)))
}

/** Who is answerable for each ticket that still goes on, and who holds the right to reply to it. */
async function listWorkers(
  tx: Tx,
  ticketIds: TicketId[],
): Promise<Map<string, { dueAt: Date; memberIds: MemberId[] }>> {
  const rows = await tx
    .select({
      ticketId: tickets.ticketId,
      dueAt: tickets.dueAt,
      assigneeId: tickets.assigneeId,
      holderId: claims.holderId,
    })
    .from(tickets)
    .leftJoin(
      claims,
      and(
        eq(claims.organizationId, tickets.organizationId),
        eq(claims.ticketId, tickets.ticketId),
        sql`${claims.expiresAt} > clock_timestamp()`,
      ),
    )
    .where(
      and(
        eq(tickets.organizationId, tx.organizationId),
        inArray(tickets.ticketId, ticketIds),
        inArray(tickets.status, ['open', 'waitingCustomer', 'hold']),
      ),
    )
  return new Map(
    rows.map(({ ticketId, dueAt, assigneeId, holderId }) => {
      const memberIds = [...new Set([assigneeId, holderId])].filter((one) => one !== null)
      return [ticketId, { dueAt, memberIds: memberIds as MemberId[] }]
    }),
  )
}
