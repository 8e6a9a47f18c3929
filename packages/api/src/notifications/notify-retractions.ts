import type { TicketEffect } from '@relais/sla'
import { and, eq, inArray } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId, TicketId } from '../db/id.ts'
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
  await notifyMembers(
    tx,
    world,
    retracted.flatMap(({ ticketId, effect }) => {
      const concerned = told.filter((one) => one.ticketId === ticketId && one.target === effect.metric)
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
