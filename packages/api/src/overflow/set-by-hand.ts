import { decideOverflow, type OverflowInput } from '@relais/sla'
import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { cleanWhy } from '../triage/clean-why.ts'
import { keepDecision } from './keep-decision.ts'
import { loadOverflowPolicy } from './load-overflow-policy.ts'
import { lockOverflow } from './lock-overflow.ts'
import { listOpenCalls } from './queries.ts'
import { overflows } from './tables.ts'
import { withdrawCalls } from './withdraw-calls.ts'

/** What a supervisor does; who and when is added to it. */
export type ByHand = DistributiveOmit<Exclude<OverflowInput, { type: 'check' }>, 'at' | 'memberId'>
type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never

const ACTIONS = {
  open: 'overflow.opened',
  close: 'overflow.closed',
  pause: 'overflow.paused',
  resume: 'overflow.resumed',
} as const

/**
 * A supervisor's word on overflow, which holds at once: what is open is withdrawn where nobody is to be called any more, and
 * whom it takes is called by the next look, which comes early. Refused with REASON_MISSING, REASON_TOO_LONG or UNTIL_PAST.
 */
export async function setByHand(ctx: Ctx, act: ByHand, reason: string): Promise<void> {
  const words = cleanWhy(reason)
  if (words === null) {
    throw new Refusal('REASON_MISSING', 'Say why, in a few words: the ledger keeps it.', { path: ['reason'] })
  }
  const now = ctx.now()
  if ('until' in act && act.until !== null && act.until <= now.getTime()) {
    throw new Refusal('UNTIL_PAST', 'Choose an instant that is still to come.', { path: ['until'] })
  }
  const byId = memberOf(ctx.viewer)
  await ctx.transaction(async (tx) => {
    const row = await lockOverflow(tx, now)
    const { policy } = await loadOverflowPolicy(tx)
    const input = { ...act, at: now.getTime(), memberId: ctx.viewer.memberId } as OverflowInput
    const decision = decideOverflow(row.state, input, policy)
    await keepDecision(tx, ctx, row, decision, { at: now, byId, words })
    const { status } = decision.state
    if (status !== 'open') {
      const open = await listOpenCalls(tx)
      const code = status === 'paused' ? 'overflow_paused' : 'overflow_closed'
      await withdrawCalls(
        tx,
        ctx,
        open.map(({ callId }) => ({ callId, code })),
        now,
      )
    }
    await tx.update(overflows).set({ lookAt: now }).where(eq(overflows.organizationId, tx.organizationId))
    await recordAudit(tx, ctx.keys, {
      at: now,
      actor: actorOf(ctx.viewer),
      action: ACTIONS[act.type],
      subject: `organization:${tx.organizationId}`,
      detail: { status },
    })
  })
}
