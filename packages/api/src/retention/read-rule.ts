import { eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { retentionRules } from './tables.ts'

/** How long what is over is kept, in days. */
export interface Retention {
  /** What came in, byte for byte, once it is understood. */
  deliveryDays: number
  /** Files that came with messages and answers. */
  attachmentDays: number
}

/** Two months in which an error of ours can be mended from the raw deliveries, a year of pictures. */
export const DEFAULT_RETENTION: Retention = { deliveryDays: 60, attachmentDays: 365 }

/** The rule of this organization. */
export async function readRetention(tx: Tx): Promise<Retention> {
  const [rule] = await tx
    .select({ deliveryDays: retentionRules.deliveryDays, attachmentDays: retentionRules.attachmentDays })
    .from(retentionRules)
    .where(eq(retentionRules.organizationId, tx.organizationId))
  return rule ?? DEFAULT_RETENTION
}
