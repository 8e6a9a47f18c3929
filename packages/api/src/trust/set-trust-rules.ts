import { parseTrustRules, type TrustRules } from '@relais/sla'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { loadTrustRules } from './load-trust-rules.ts'
import { trustRules } from './tables.ts'

/**
 * Sets rules of trust; those that are not given stay as they are. They hold for the next evidence and the next reply, and
 * move nobody by themselves. Refused with TRUST_RULE_OUT_OF_RANGE, with between which values the rule has to be.
 */
export async function setTrustRules(ctx: Ctx, input: Partial<TrustRules>): Promise<TrustRules> {
  return ctx.transaction(async (tx) => {
    const before = await loadTrustRules(tx)
    const rules = parseTrustRules({ ...before, ...input })
    if ('rule' in rules) {
      const { rule, least, most } = rules
      throw new Refusal('TRUST_RULE_OUT_OF_RANGE', `Set it between ${least} and ${most}.`, {
        path: [rule],
        parameters: { ...rules },
      })
    }
    const changed = (Object.keys(rules) as (keyof TrustRules)[]).filter(
      (rule) => rules[rule] !== before[rule],
    )
    if (changed.length === 0) return rules
    const set = { rules, setBy: memberOf(ctx.viewer), setAt: ctx.now() }
    await tx
      .insert(trustRules)
      .values({ organizationId: tx.organizationId, ...set })
      .onConflictDoUpdate({ target: trustRules.organizationId, set })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'trustRules.set',
      subject: `organization:${tx.organizationId}`,
      detail: Object.fromEntries(changed.map((rule) => [rule, `${before[rule]} → ${rules[rule]}`])),
    })
    return rules
  })
}
