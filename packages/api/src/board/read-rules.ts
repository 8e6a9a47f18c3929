import { defaultOrderRules, type OrderRules } from '@relais/sla'
import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { boardRules } from './tables.ts'

const MINUTE_MS = 60_000

/** The rules of the order, with the longest wait that this organization has chosen. */
export async function readOrderRules(tx: Tx): Promise<OrderRules> {
  const [rule] = await tx
    .select({ maxWaitMinutes: boardRules.maxWaitMinutes })
    .from(boardRules)
    .where(eq(boardRules.organizationId, tx.organizationId))
  if (!rule) return defaultOrderRules
  return { ...defaultOrderRules, maxWaitMs: rule.maxWaitMinutes * MINUTE_MS }
}
