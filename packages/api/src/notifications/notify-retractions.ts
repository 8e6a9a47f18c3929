import type { TicketEffect } from '@relais/sla'
import { and, eq, gte, inArray, isNull } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
import { jobs } from '../workers/tables.ts'
import { isTold, listHearers, type ReachedMark } from './notify-marks.ts'
import { notifyMembers } from './notify-members.ts'
import { notifications } from './tables.ts'

/** A breach that turned out not to be one: an answer in time came to be known late. */
export interface RetractedBreach {
  ticketId: TicketId
  effect: Extract<TicketEffect, { kind: 'breach.retracted' }>
}

/** Takes a breach back before those who were told of it, and on the organization's record, once. Index notifications_ticket. */
export async function notifyRetractions(tx: Tx, world: World, retracted: RetractedBreach[]): Promise<void> {
  if (retracted.length === 0) return
  const told = await tx
    .select({
      ticketId: notifications.ticketId,
      target: notifications.target,
      memberId: notifications.memberId,
    })
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        inArray(
          notifications.ticketId,
          retracted.map(({ ticketId }) => ticketId),
        ),
        inArray(notifications.kind, ['breached', 'teamBreached']),
      ),
    )
  const concernedBy = [...told, ...(await listDigested(tx, world, retracted))]
  await notifyMembers(
    tx,
    world,
    retracted.flatMap(({ ticketId, effect }) => {
      const concerned = concernedBy.filter((one) => one.ticketId === ticketId && one.target === effect.metric)
      return [...new Set(concerned.map(({ memberId }) => memberId))].map((memberId) => ({
        memberId: memberId as MemberId,
        kind: 'breachRetracted' as const,
        cause: effect.key,
        ticketId,
        target: effect.metric,
      }))
    }),
  )
  for (const { ticketId, effect } of retracted) {
    await recordAudit(tx, world.keys, {
      at: world.now(),
      actor: 'relais',
      action: 'breach.retracted',
      subject: `ticket:${ticketId}`,
      detail: {
        target: effect.metric,
        cycle: effect.cycle,
        breachedAt: new Date(effect.breachedAt).toISOString(),
      },
    })
  }
}

/** Marks of a broken promise as every ladder has them, and how often one promise is moved at most before it is broken. */
const BROKEN_MARKS = [100, 150, 200]
const MOST_EPOCHS = 20

/**
 * Who was told of these breaches among others: a digest names no ticket, so it is those whom the ladder names for what
 * was told of the ticket, and who were given a digest of broken promises since. Indexes jobs_key, notifications_list.
 */
async function listDigested(tx: Tx, world: World, retracted: RetractedBreach[]) {
  const keys = retracted.flatMap(({ ticketId, effect }) =>
    BROKEN_MARKS.flatMap((mark) =>
      Array.from(
        { length: MOST_EPOCHS },
        (_, epoch) => `${ticketId}:${effect.metric}:${effect.cycle}:${mark}:${epoch}`,
      ),
    ),
  )
  const performed = await tx
    .select({ payload: jobs.payload, createdAt: jobs.createdAt })
    .from(jobs)
    .where(and(eq(jobs.organizationId, tx.organizationId), eq(jobs.status, 'done'), inArray(jobs.key, keys)))
  const marks = performed
    .map(({ payload, createdAt }): ReachedMark => {
      const { ticketId, effect } = payload as unknown as Pick<ReachedMark, 'ticketId' | 'effect'>
      return { ticketId, effect, decidedAt: createdAt.toISOString() }
    })
    .filter(({ effect }) => isTold(effect))
  const hearers = marks.length === 0 ? [] : await listHearers(tx, world, marks)
  if (hearers.length === 0) return []
  const digests = await tx
    .select({ memberId: notifications.memberId, createdAt: notifications.createdAt })
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, tx.organizationId),
        inArray(notifications.memberId, [...new Set(hearers.map(({ memberId }) => memberId))]),
        isNull(notifications.ticketId),
        inArray(notifications.kind, ['breached', 'teamBreached']),
        gte(notifications.createdAt, new Date(Math.min(...marks.map(({ effect }) => effect.dueAt)))),
      ),
    )
  return hearers.flatMap(({ mark: { ticketId, effect }, memberId }) =>
    digests.some((digest) => digest.memberId === memberId && digest.createdAt.getTime() >= effect.dueAt)
      ? [{ ticketId, target: effect.metric, memberId }]
      : [],
  )
}
