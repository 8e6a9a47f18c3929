import { and, asc, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { actorOf } from '../members/act-as.ts'
import { parseFilterQuery, writeFilterQuery } from './filter-query.ts'
import {
  checkFilterName,
  checkSharing,
  lockFilter,
  LONGEST_FILTER_NAME,
  type SavedFilterId,
  type SavedFilterRow,
} from './saved-filter.ts'
import { savedFilters } from './tables.ts'

export interface UpdateFilterInput {
  savedFilterId: SavedFilterId
  name?: string | null
  query?: string | null
  isShared?: boolean | null
  /** Its place among those of its owner, from the top. */
  position?: number | null
}

/**
 * Changes a saved filter; what is left out stays. Refused as `saveFilter` is, and with SAVED_FILTER_NOT_FOUND or
 * NOT_ALLOWED.
 */
export async function updateFilter(ctx: Ctx, given: UpdateFilterInput): Promise<void> {
  const name = given.name == null ? null : cleanName(given.name, { max: LONGEST_FILTER_NAME })
  const query = given.query == null ? null : writeFilterQuery(parseFilterQuery(given.query))
  checkSharing(ctx.viewer, given.isShared ?? false)
  await ctx.transaction(async (tx) => {
    const row = await lockFilter(tx, ctx.viewer, given.savedFilterId)
    if (name !== null) await checkFilterName(tx, { ownerId: row.ownerId, name, but: row.savedFilterId })
    await tx
      .update(savedFilters)
      .set({
        name: name ?? row.name,
        query: query ?? row.query,
        isShared: given.isShared ?? row.isShared,
      })
      .where(
        and(
          eq(savedFilters.organizationId, tx.organizationId),
          eq(savedFilters.savedFilterId, row.savedFilterId),
        ),
      )
    if (given.position != null) await move(tx, row, given.position)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'filter.updated',
      subject: `savedFilter:${row.savedFilterId}`,
      detail: { isShared: given.isShared ?? row.isShared },
    })
  })
}

/** Puts a filter at a place among those of its owner; the others close up. */
async function move(tx: Tx, { ownerId, savedFilterId }: SavedFilterRow, position: number): Promise<void> {
  const rows = await tx
    .select({ savedFilterId: savedFilters.savedFilterId })
    .from(savedFilters)
    .where(and(eq(savedFilters.organizationId, tx.organizationId), eq(savedFilters.ownerId, ownerId)))
    .orderBy(asc(savedFilters.position), asc(savedFilters.name))
    .for('update')
  const order = rows.map((row) => row.savedFilterId).filter((id) => id !== savedFilterId)
  order.splice(Math.max(0, position), 0, savedFilterId)
  await tx.execute(sql`
    update saved_filters f set position = place - 1
    from unnest(${sql.param(`{${order.join(',')}}`)}::uuid[]) with ordinality as ordered(saved_filter_id, place)
    where f.organization_id = ${tx.organizationId} and f.saved_filter_id = ordered.saved_filter_id`)
}
