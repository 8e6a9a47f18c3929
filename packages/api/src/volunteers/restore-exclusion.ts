import type { ExclusionCode } from '@relais/sla'
import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { liftedExclusions } from './tables.ts'

/** Takes back that a reason was lifted. Where none was, nothing happens. Refused with TICKET_NOT_FOUND. */
export async function restoreExclusion(
  ctx: Ctx,
  input: { ticketId: TicketId; code: ExclusionCode },
): Promise<void> {
  const { ticketId, code } = input
  await ctx.transaction(async (tx) => {
    await lockTicket(tx, ticketId)
    const [removed] = await tx
      .delete(liftedExclusions)
      .where(
        and(
          eq(liftedExclusions.organizationId, tx.organizationId),
          eq(liftedExclusions.ticketId, ticketId),
          eq(sql`${liftedExclusions.code}::text`, code),
        ),
      )
      .returning({ code: liftedExclusions.code })
    if (!removed) return
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'ticket.exclusionRestored',
      subject: `ticket:${ticketId}`,
      detail: { code },
    })
  })
}
