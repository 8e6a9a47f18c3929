import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { refreshBoard } from './refresh-board.ts'
import { boardRules } from './tables.ts'

const LEAST_MINUTES = 60
const MOST_MINUTES = 14 * 24 * 60

/**
 * Says how long anybody waits at the most before the board names them. The board follows at once. Refused with
 * MAX_WAIT_OUT_OF_RANGE outside of an hour to two weeks.
 */
export async function setMaxWait(ctx: Ctx, input: { maxWaitMinutes: number }): Promise<void> {
  const { maxWaitMinutes } = input
  if (!Number.isInteger(maxWaitMinutes) || maxWaitMinutes < LEAST_MINUTES || maxWaitMinutes > MOST_MINUTES) {
    throw new Refusal('MAX_WAIT_OUT_OF_RANGE', 'Choose from one hour to two weeks.', {
      path: ['maxWaitMinutes'],
      parameters: { least: LEAST_MINUTES, most: MOST_MINUTES },
    })
  }
  const rule = { maxWaitMinutes, changedAt: ctx.now() }
  await ctx.transaction(async (tx) => {
    await tx
      .insert(boardRules)
      .values({ organizationId: tx.organizationId, ...rule })
      .onConflictDoUpdate({ target: boardRules.organizationId, set: rule })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'maxWait.set',
      subject: `organization:${tx.organizationId}`,
      detail: { maxWaitMinutes },
    })
    await refreshBoard(tx, ctx.now())
  })
}
