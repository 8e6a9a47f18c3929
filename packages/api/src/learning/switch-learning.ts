import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actorOf } from '../members/act-as.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { getVersion, requireRulesOf } from './get-version.ts'
import { lockLearning } from './lock-learning.ts'
import { LEARNING_OFF, type LearningSettings, readSettings } from './read-settings.ts'
import { refuseCounting } from './refuse-counting.ts'
import { learningSettings } from './tables.ts'

export interface SwitchLearningInput {
  mode: LearningSettings['mode']
  /** Which version is to be compared or to count; not needed to switch off. */
  version?: number | null | undefined
}

/**
 * Has learned points compared with the rules (`shadow`), lets them count in their place (`on`), or neither (`off`). Messages
 * are scored by it from the next one on; what was scored stays. Off or back to the comparison is possible at any moment; a
 * version counts only once it has been compared for long enough. Refused with LEARNING_VERSION_NOT_FOUND,
 * LEARNING_RULES_CHANGED, or as `refuseCounting` says.
 */
export async function switchLearning(ctx: Ctx, input: SwitchLearningInput): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockLearning(tx)
    const before = await readSettings(tx)
    const after = await settingsAfter(tx, before, input, ctx.now())
    if (after === before) return
    await tx
      .insert(learningSettings)
      .values({ organizationId: tx.organizationId, ...after })
      .onConflictDoUpdate({ target: learningSettings.organizationId, set: after })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'learning.switched',
      subject: `organization:${tx.organizationId}`,
      detail: { modeBefore: before.mode, mode: after.mode, version: after.version ?? before.version },
    })
  })
}

async function settingsAfter(
  tx: Tx,
  before: LearningSettings,
  { mode, version = null }: SwitchLearningInput,
  now: Date,
): Promise<LearningSettings> {
  if (mode === 'off') return before.mode === 'off' ? before : LEARNING_OFF
  const learned = await getVersion(tx, version)
  const isUsed = before.version === learned.version
  if (isUsed && before.mode === mode) return before
  if (mode === 'on') {
    await refuseCounting(tx, isUsed ? before : LEARNING_OFF, now)
    return { ...before, mode, onSince: now }
  }
  // Back from counting, the comparison goes on as it was.
  if (isUsed) return { ...before, mode, onSince: null }
  requireRulesOf(learned, await loadRules(tx))
  return { mode, version: learned.version, shadowSince: now, onSince: null }
}
