import { and, eq } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { lockFilter, type SavedFilterId } from './saved-filter.ts'
import { savedFilters } from './tables.ts'

/** Deletes a saved filter; no ticket changes. Refused with SAVED_FILTER_NOT_FOUND or NOT_ALLOWED. */
export async function deleteFilter(
  ctx: Ctx,
  { savedFilterId }: { savedFilterId: SavedFilterId },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    await lockFilter(tx, ctx.viewer, savedFilterId)
    await tx
      .delete(savedFilters)
      .where(
        and(
          eq(savedFilters.organizationId, tx.organizationId),
          eq(savedFilters.savedFilterId, savedFilterId),
        ),
      )
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'filter.deleted',
      subject: `savedFilter:${savedFilterId}`,
    })
  })
}
