import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { appendFact, type AppendResult } from './append-fact.ts'
import { getBreach } from './excuse-breach.ts'
import type { OverrideInput } from './override-clock.ts'

/** Takes the excuse of a broken promise back, whoever gave it. Refused with BREACH_NOT_FOUND or BREACH_NOT_EXCUSED. */
export async function unexcuseBreach(
  ctx: Ctx,
  input: Pick<OverrideInput, 'ticketId' | 'target' | 'cycle'>,
): Promise<AppendResult> {
  return ctx.transaction(async (tx) => {
    const { excusedBy, breachedAt } = await getBreach(tx, input)
    if (excusedBy === null) {
      throw new Refusal('BREACH_NOT_EXCUSED', 'This breach is not excused. Reload the page.', {
        path: ['cycle'],
      })
    }
    const result = await appendFact(tx, input.ticketId, {
      type: 'override.retract',
      dedupKey: `retract:${excusedBy}`,
      actor: `member:${ctx.viewer.memberId}`,
      effectiveAt: ctx.now().getTime(),
      body: { dedupKey: excusedBy, reason: 'undone' },
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'breach.unexcused',
      subject: `ticket:${input.ticketId}`,
      detail: {
        target: input.target,
        cycle: input.cycle,
        breachedAt: breachedAt === null ? null : new Date(breachedAt).toISOString(),
        isExcusedBefore: true,
        isExcusedAfter: false,
      },
    })
    return result
  })
}
