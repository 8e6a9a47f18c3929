import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { HoldingTextId, HoldingTextRow } from './keep-holding-text.ts'
import { holdingTextBodies, holdingTexts } from './tables.ts'

export type BodyRow = typeof holdingTextBodies.$inferSelect

/** More than anybody reads through. */
const MOST = 200

/** The holding texts that were not put away, by name. Index holding_texts_name. */
export async function listHoldingTexts(tx: Tx): Promise<HoldingTextRow[]> {
  return tx
    .select()
    .from(holdingTexts)
    .where(and(eq(holdingTexts.organizationId, tx.organizationId), isNull(holdingTexts.archivedAt)))
    .orderBy(asc(holdingTexts.name), asc(holdingTexts.holdingTextId))
    .limit(MOST)
}

/** A text that may be sent as it stands, with what it says; null where there is none, or nobody has approved it. */
export async function findApproved(
  tx: Tx,
  holdingTextId: HoldingTextId,
): Promise<{ text: HoldingTextRow; bodies: BodyRow[] } | null> {
  const [text] = await tx
    .select()
    .from(holdingTexts)
    .where(
      and(eq(holdingTexts.organizationId, tx.organizationId), eq(holdingTexts.holdingTextId, holdingTextId)),
    )
  if (!text || text.approvedAt === null || text.archivedAt !== null) return null
  const bodies = await tx
    .select()
    .from(holdingTextBodies)
    .where(
      and(
        eq(holdingTextBodies.organizationId, tx.organizationId),
        eq(holdingTextBodies.holdingTextId, holdingTextId),
      ),
    )
    .orderBy(asc(holdingTextBodies.language))
  return { text, bodies }
}
