import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { learningSettings } from './tables.ts'

export type LearningSettings = Pick<
  typeof learningSettings.$inferSelect,
  'mode' | 'version' | 'shadowSince' | 'onSince'
>

/** Nothing is learned unless somebody decides so. */
export const LEARNING_OFF: LearningSettings = { mode: 'off', version: null, shadowSince: null, onSince: null }

/** Whether learned points are compared or count, in this organization. */
export async function readSettings(tx: Tx): Promise<LearningSettings> {
  const [settings] = await tx
    .select({
      mode: learningSettings.mode,
      version: learningSettings.version,
      shadowSince: learningSettings.shadowSince,
      onSince: learningSettings.onSince,
    })
    .from(learningSettings)
    .where(eq(learningSettings.organizationId, tx.organizationId))
  return settings ?? LEARNING_OFF
}
