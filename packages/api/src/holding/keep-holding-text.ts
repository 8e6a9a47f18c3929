import { and, eq } from 'drizzle-orm'
import type { PgUpdateSetSource } from 'drizzle-orm/pg-core'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import type { NewHoldingText } from './check-holding-text.ts'
import { holdingTextBodies, holdingTexts } from './tables.ts'

export type HoldingTextId = Id<'holdingText'>
export type HoldingTextRow = typeof holdingTexts.$inferSelect

/** The text under its lock. Refused with HOLDING_TEXT_NOT_FOUND. */
export async function getLockedHoldingText(tx: Tx, holdingTextId: HoldingTextId): Promise<HoldingTextRow> {
  const [row] = await tx
    .select()
    .from(holdingTexts)
    .where(
      and(eq(holdingTexts.organizationId, tx.organizationId), eq(holdingTexts.holdingTextId, holdingTextId)),
    )
    .for('update')
  if (row) return row
  throw new Refusal('HOLDING_TEXT_NOT_FOUND', 'This text does not exist. Reload the page.', {
    path: ['holdingTextId'],
  })
}

/** Refuses with HOLDING_TEXT_CHANGED what was decided of another version. */
export function checkHoldingVersion(row: HoldingTextRow, version: number): void {
  if (row.version === version) return
  throw new Refusal('HOLDING_TEXT_CHANGED', 'Somebody has changed this text. Read it again.', {
    path: ['version'],
    parameters: { version: row.version },
  })
}

/** Changes what stands of a text that is locked, and leaves the deed in the record. */
export async function changeHoldingText(
  tx: Tx,
  ctx: Ctx,
  holdingTextId: HoldingTextId,
  change: {
    action: 'holdingText.updated' | 'holdingText.approved' | 'holdingText.archived'
    set: PgUpdateSetSource<typeof holdingTexts>
    detail?: Record<string, number>
  },
): Promise<HoldingTextRow> {
  const [row] = await tx
    .update(holdingTexts)
    .set(change.set)
    .where(
      and(eq(holdingTexts.organizationId, tx.organizationId), eq(holdingTexts.holdingTextId, holdingTextId)),
    )
    .returning()
  await recordAudit(tx, ctx.keys, {
    at: ctx.now(),
    actor: actorOf(ctx.viewer),
    action: change.action,
    subject: `holdingText:${holdingTextId}`,
    ...(change.detail && { detail: change.detail }),
  })
  return row!
}

/** Writes what a text says in each language. */
export async function writeBodies(
  tx: Tx,
  holdingTextId: string,
  texts: NewHoldingText['texts'],
): Promise<void> {
  const { organizationId } = tx
  await tx
    .delete(holdingTextBodies)
    .where(
      and(
        eq(holdingTextBodies.organizationId, organizationId),
        eq(holdingTextBodies.holdingTextId, holdingTextId),
      ),
    )
  await tx.insert(holdingTextBodies).values(texts.map((text) => ({ organizationId, holdingTextId, ...text })))
}
