import { LEAST_EXAMPLES, learnWeights } from '@relais/sla'
import { max, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf, memberOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { loadExamples } from './load-examples.ts'
import { lockLearning } from './lock-learning.ts'
import { learnedPoints, learnedVersions } from './tables.ts'

/**
 * Learns points for the reasons from what people corrected and confirmed, and keeps them as a version that is never changed.
 * It counts for nothing until somebody has it compared with the rules. Refused with LEARNING_TOO_FEW_EXAMPLES, or with
 * LEARNING_NOTHING_LEARNED where the examples agree with the rules.
 */
export async function learnFromCorrections(ctx: Ctx): Promise<{ version: number }> {
  return ctx.transaction(async (tx) => {
    await lockLearning(tx)
    const rules = await loadRules(tx)
    const examples = await loadExamples(tx)
    const learned = learnWeights(examples, rules)
    if (learned === null) {
      throw new Refusal(
        'LEARNING_TOO_FEW_EXAMPLES',
        `There are ${examples.length} examples, and ${LEAST_EXAMPLES} are needed. Correct and confirm more scores.`,
        { parameters: { examples: examples.length, least: LEAST_EXAMPLES } },
      )
    }
    if (learned.points.every(({ points, rulesPoints }) => points === rulesPoints)) {
      throw new Refusal(
        'LEARNING_NOTHING_LEARNED',
        'What people said agrees with the rules. There is nothing to change.',
      )
    }
    const [last] = await tx
      .select({ version: max(learnedVersions.version) })
      .from(learnedVersions)
      .where(eq(learnedVersions.organizationId, tx.organizationId))
    const version = (last?.version ?? 0) + 1
    const at = examples.map((example) => example.at)
    const { judged } = learned
    await tx.insert(learnedVersions).values({
      organizationId: tx.organizationId,
      version,
      rulesVersion: rules.version,
      learnedAt: ctx.now(),
      memberId: memberOf(ctx.viewer),
      exampleCount: learned.examples,
      judgedCount: judged.examples,
      // The latest come first.
      firstExampleAt: new Date(at.at(-1)!),
      lastExampleAt: new Date(at[0]!),
      rulesError: judged.rules.meanError,
      learnedError: judged.learned.meanError,
      rulesInLane: judged.rules.inRightLane,
      learnedInLane: judged.learned.inRightLane,
    })
    await tx.insert(learnedPoints).values(
      learned.points.map(({ code, axis, rulesPoints, points, examples: exampleCount }) => ({
        organizationId: tx.organizationId,
        version,
        code,
        axis,
        rulesPoints,
        points,
        exampleCount,
      })),
    )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'learning.learned',
      subject: `organization:${tx.organizationId}`,
      detail: { version, examples: examples.length },
    })
    return { version }
  })
}
