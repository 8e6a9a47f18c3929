import { and, eq, gte, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { Refusal } from '../refusal.ts'
import { loadRules } from '../tuning/load-rules.ts'
import { getVersion, requireRulesOf } from './get-version.ts'
import type { LearningSettings } from './read-settings.ts'
import { learningComparisons } from './tables.ts'

const SHADOW_DAYS = 14
const DAY_MS = 86_400_000
/** Fewer messages say nothing of what would change. */
const LEAST_COMPARED = 100

/**
 * Lets points count only that were learned beside the rules that hold, are nearer to what people said on examples they were
 * not learned from, and were watched for two weeks on a hundred messages. Refused with LEARNING_NOT_COMPARED,
 * LEARNING_RULES_CHANGED, LEARNING_NO_BETTER, LEARNING_SHADOW_TOO_SHORT or LEARNING_TOO_FEW_COMPARED.
 */
export async function refuseCounting(tx: Tx, settings: LearningSettings, now: Date): Promise<void> {
  const { version, shadowSince } = settings
  if (version === null || shadowSince === null) {
    throw new Refusal('LEARNING_NOT_COMPARED', 'Have this version compared with the rules first.')
  }
  const learned = await getVersion(tx, version)
  requireRulesOf(learned, await loadRules(tx))
  if (learned.learnedError >= learned.rulesError) {
    throw new Refusal(
      'LEARNING_NO_BETTER',
      'On examples it was not learned from, this version is no nearer to what people said. Stay with the rules.',
    )
  }
  const from = new Date(shadowSince.getTime() + SHADOW_DAYS * DAY_MS)
  if (now < from) {
    throw new Refusal(
      'LEARNING_SHADOW_TOO_SHORT',
      `It is compared for ${SHADOW_DAYS} days first, until ${from.toISOString()}.`,
      { parameters: { from: from.toISOString(), days: SHADOW_DAYS } },
    )
  }
  const [compared] = await tx
    .select({ messages: sql<number>`coalesce(sum(${learningComparisons.messageCount}), 0)::int` })
    .from(learningComparisons)
    .where(
      and(
        eq(learningComparisons.organizationId, tx.organizationId),
        eq(learningComparisons.version, version),
        gte(learningComparisons.at, shadowSince),
      ),
    )
  if (compared!.messages < LEAST_COMPARED) {
    throw new Refusal(
      'LEARNING_TOO_FEW_COMPARED',
      `Only ${compared!.messages} messages were compared. Wait until there are ${LEAST_COMPARED}.`,
      { parameters: { messages: compared!.messages, least: LEAST_COMPARED } },
    )
  }
}
