import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { ticketWakes } from './tables.ts'

/**
 * A person settles a ticket's deadline that ended every worker: once more, or not before something happens on the
 * ticket. Whoever does it is on record. Refused with WAKE_NOT_SET_ASIDE.
 */
export async function settleDeadWake(
  ctx: Ctx,
  input:
    | { ticketId: TicketId; decision: 'replay' }
    | { ticketId: TicketId; decision: 'discard'; reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const isSetAside = and(
      eq(ticketWakes.organizationId, tx.organizationId),
      eq(ticketWakes.ticketId, input.ticketId),
      isNotNull(ticketWakes.setAsideAt),
    )
    const rows =
      input.decision === 'replay'
        ? await tx
            .update(ticketWakes)
            .set({ attempts: 0, triedAt: null, setAsideAt: null })
            .where(isSetAside)
            .returning({ ticketId: ticketWakes.ticketId })
        : await tx.delete(ticketWakes).where(isSetAside).returning({ ticketId: ticketWakes.ticketId })
    if (rows.length === 0) {
      throw new Refusal(
        'WAKE_NOT_SET_ASIDE',
        'This deadline is not waiting for a decision any more. List them again.',
        { path: ['ticketId'] },
      )
    }
    if (input.decision === 'replay') await tx.execute(sql`select pg_notify('relais_work', 'wakes')`)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: input.decision === 'replay' ? 'wake.replayed' : 'wake.discarded',
      subject: `ticket:${input.ticketId}`,
      ...(input.decision === 'discard' ? { detail: { reason: input.reason.trim().slice(0, 200) } } : {}),
    })
  })
}
