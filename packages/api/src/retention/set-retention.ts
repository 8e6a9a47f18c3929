import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import type { Retention } from './read-rule.ts'
import { retentionRules } from './tables.ts'

const LEAST_DAYS = 7
const MOST_DAYS = 3_650

/**
 * Says how long raw deliveries and files are kept. It holds from the next round of forgetting on, at most a day later.
 * Refused with RETENTION_OUT_OF_RANGE outside of 7 days to 10 years.
 */
export async function setRetention(ctx: Ctx, input: Retention): Promise<void> {
  for (const [field, days] of Object.entries(input)) {
    if (Number.isInteger(days) && days >= LEAST_DAYS && days <= MOST_DAYS) continue
    throw new Refusal('RETENTION_OUT_OF_RANGE', `Choose from ${LEAST_DAYS} days to ${MOST_DAYS} days.`, {
      path: [field],
      parameters: { least: LEAST_DAYS, most: MOST_DAYS },
    })
  }
  const rule = {
    deliveryDays: input.deliveryDays,
    attachmentDays: input.attachmentDays,
    changedAt: ctx.now(),
  }
  await ctx.transaction(async (tx) => {
    await tx
      .insert(retentionRules)
      .values({ organizationId: tx.organizationId, ...rule })
      .onConflictDoUpdate({ target: retentionRules.organizationId, set: rule })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'retention.set',
      subject: `organization:${tx.organizationId}`,
      detail: { deliveryDays: input.deliveryDays, attachmentDays: input.attachmentDays },
    })
  })
}
