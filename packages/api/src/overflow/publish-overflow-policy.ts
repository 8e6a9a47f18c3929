import { isDeepStrictEqual } from 'node:util'
import { type OverflowPolicy, OverflowRefusal, parseOverflowPolicy } from '@relais/sla'
import { eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { cleanWhy } from '../triage/clean-why.ts'
import { loadOverflowPolicy } from './load-overflow-policy.ts'
import { lockOverflow } from './lock-overflow.ts'
import { overflowPolicies, overflows } from './tables.ts'

export interface PublishPolicyInput {
  /** As `parseOverflowPolicy` reads them: what is left out is as Relais comes with. */
  marks: unknown
  /** The number of the version that they were made from. */
  baseNumber: number
  reason: string
}

/**
 * Puts other marks in force from the next look on. To go back, the marks of an earlier version are published once more.
 * Gives the number of the version. Refused with what is wrong with the marks, REASON_MISSING, REASON_TOO_LONG,
 * OVERFLOW_POLICY_CHANGED when another version came in between, or OVERFLOW_POLICY_SAME.
 */
export async function publishOverflowPolicy(ctx: Ctx, input: PublishPolicyInput): Promise<number> {
  const policy = readPolicy(input.marks)
  const marks = input.marks as Partial<OverflowPolicy>
  const why = cleanWhy(input.reason)
  if (why === null) {
    throw new Refusal('REASON_MISSING', 'Say why the marks change, in a few words.', { path: ['reason'] })
  }
  return ctx.transaction(async (tx) => {
    const { organizationId } = tx
    await lockOverflow(tx, ctx.now())
    const inForce = await loadOverflowPolicy(tx)
    if (inForce.number !== input.baseNumber) {
      throw new Refusal(
        'OVERFLOW_POLICY_CHANGED',
        'Other marks were published since these were begun. Look at them, then publish yours from there.',
        { path: ['baseNumber'], parameters: { number: inForce.number } },
      )
    }
    if (isDeepStrictEqual(inForce.policy, policy)) {
      throw new Refusal('OVERFLOW_POLICY_SAME', 'These marks are in force already. Change something first.', {
        path: ['marks'],
      })
    }
    const number = inForce.number + 1
    const publishedBy = memberOf(ctx.viewer)
    const publishedAt = ctx.now()
    await tx.insert(overflowPolicies).values({ organizationId, number, marks, why, publishedAt, publishedBy })
    await tx
      .update(overflows)
      .set({ lookAt: publishedAt })
      .where(eq(overflows.organizationId, organizationId))
    await recordAudit(tx, ctx.keys, {
      at: publishedAt,
      actor: actorOf(ctx.viewer),
      action: 'overflowPolicy.published',
      subject: `organization:${organizationId}`,
      detail: { number },
    })
    return number
  })
}

function readPolicy(marks: unknown): OverflowPolicy {
  try {
    return parseOverflowPolicy(marks)
  } catch (error) {
    if (!(error instanceof OverflowRefusal)) throw error
    const path = error.path.split(/[.[\]]+/).filter((part) => part !== '')
    throw new Refusal(error.code, error.message, {
      parameters: { ...error.params },
      path: ['marks', ...path],
    })
  }
}
