import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { touchTickets } from '../db/live-changes.ts'
import { actorOf } from '../members/act-as.ts'
import { appendFact } from '../promises/append-fact.ts'
import { findOrigins } from '../promises/find-origins.ts'
import { Refusal } from '../refusal.ts'
import { lockTicket } from '../tickets/lock-ticket.ts'
import { cleanText } from './clean-text.ts'
import { type CommitmentId, getCommitment } from './get-commitment.ts'
import { owesUpdate } from './check-one-promise.ts'
import { commitments } from './tables.ts'

/**
 * Takes a promise back, with a reason: its clock ends without a verdict, save where it was late. Asked twice, it has
 * happened once. Returns its ticket. Refused with COMMITMENT_NOT_FOUND, COMMITMENT_EMPTY or COMMITMENT_TOO_LONG for the
 * reason, TICKET_MERGED, or COMMITMENT_OVER for one that is owed no more.
 */
export async function withdrawUpdate(
  ctx: Ctx,
  input: { commitmentId: CommitmentId; reason: string },
): Promise<TicketId> {
  const reason = cleanText(input.reason, 'reason')
  return ctx.transaction(async (tx) => {
    const found = await getCommitment(tx, input.commitmentId)
    const ticketId = found.ticketId as TicketId
    const ticket = await lockTicket(tx, ticketId)
    const commitment = await getCommitment(tx, input.commitmentId)
    if (commitment.withdrawnAt !== null) return ticketId
    if (
      commitment.ticketId !== ticketId ||
      ticket.state.context.promise?.id !== input.commitmentId ||
      !owesUpdate(ticket)
    ) {
      throw new Refusal('COMMITMENT_OVER', 'This promise is owed no more. Reload the page.', {
        path: ['commitmentId'],
      })
    }
    await tx
      .update(commitments)
      .set({ withdrawnAt: ctx.now(), withdrawnReason: reason })
      .where(
        and(
          eq(commitments.organizationId, tx.organizationId),
          eq(commitments.commitmentId, input.commitmentId),
        ),
      )
    const originOf = await findOrigins(tx, [commitment])
    await appendFact(tx, ticketId, {
      type: 'update.withdrawn',
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      dedupKey: `withdraw:${input.commitmentId}`,
      origin: originOf(commitment),
      body: { promiseId: input.commitmentId, reason: 'withdrawn' },
    })
    await touchTickets(tx, [ticketId])
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'commitment.withdrawn',
      subject: `ticket:${ticketId}`,
      detail: { commitmentId: input.commitmentId },
    })
    return ticketId
  })
}
