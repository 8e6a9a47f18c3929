import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import { cleanName } from '../clean-name.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../db/id.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { parseFilterQuery, writeFilterQuery } from './filter-query.ts'
import {
  checkFilterName,
  checkSharing,
  LONGEST_FILTER_NAME,
  MOST_FILTERS,
  type SavedFilterId,
} from './saved-filter.ts'
import { savedFilters } from './tables.ts'

export interface SaveFilterInput {
  name: string
  query: string
  isShared: boolean
}

/**
 * Keeps a filter under a name, after the viewer's others. Refused with FILTER_NOT_UNDERSTOOD, FILTER_TOO_LONG,
 * FILTER_TOO_MANY, FILTER_NOT_SHAREABLE, NAME_EMPTY, NAME_TOO_LONG or NAME_TAKEN.
 */
export async function saveFilter(
  ctx: Ctx,
  { query, isShared, ...given }: SaveFilterInput,
): Promise<SavedFilterId> {
  const name = cleanName(given.name, { max: LONGEST_FILTER_NAME })
  const filter = parseFilterQuery(query)
  checkSharing(ctx.viewer, isShared)
  const ownerId = ctx.viewer.memberId
  return ctx.transaction(async (tx) => {
    await checkFilterName(tx, { ownerId, name })
    const [last] = await tx
      .select({
        count: sql<number>`count(*)::int`,
        position: sql<number>`coalesce(max(${savedFilters.position}), -1)`,
      })
      .from(savedFilters)
      .where(and(eq(savedFilters.organizationId, tx.organizationId), eq(savedFilters.ownerId, ownerId)))
    if (last!.count >= MOST_FILTERS) {
      throw new Refusal('FILTER_TOO_MANY', `You have ${MOST_FILTERS} filters already. Delete one first.`, {
        parameters: { max: MOST_FILTERS },
      })
    }
    const savedFilterId: SavedFilterId = newId<'savedFilter'>()
    await tx.insert(savedFilters).values({
      organizationId: tx.organizationId,
      savedFilterId,
      ownerId,
      name,
      query: writeFilterQuery(filter),
      isShared,
      position: last!.position + 1,
      createdAt: ctx.now(),
    })
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: 'filter.saved',
      subject: `savedFilter:${savedFilterId}`,
      detail: { isShared },
    })
    return savedFilterId
  })
}
