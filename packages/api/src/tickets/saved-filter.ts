import { and, asc, desc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Viewer } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { savedFilters } from './tables.ts'

export type SavedFilterId = Id<'savedFilter'>
export type SavedFilterRow = typeof savedFilters.$inferSelect

export const LONGEST_FILTER_NAME = 60
/** Of one owner; a rail cannot hold more. */
export const MOST_FILTERS = 50

/** The filters that a viewer sees: their own in their order, then what others share. Index saved_filters_name. */
export async function listSavedFilters(
  tx: Tx,
  viewer: Viewer,
  ids: string[] | null = null,
): Promise<SavedFilterRow[]> {
  return tx
    .select()
    .from(savedFilters)
    .where(
      and(
        eq(savedFilters.organizationId, tx.organizationId),
        or(eq(savedFilters.ownerId, viewer.memberId), savedFilters.isShared),
        ids ? inArray(savedFilters.savedFilterId, ids) : undefined,
      ),
    )
    .orderBy(
      desc(sql`${savedFilters.ownerId} = ${viewer.memberId}`),
      asc(savedFilters.position),
      asc(savedFilters.name),
      asc(savedFilters.savedFilterId),
    )
}

/** True for the owner, and for supervisors where it is shared. */
export function mayChangeFilter(viewer: Viewer, filter: SavedFilterRow): boolean {
  return filter.ownerId === viewer.memberId || (filter.isShared && mayShareFilters(viewer))
}

/** A shared filter stands in everybody's rail: supervisors keep that short. */
export function mayShareFilters({ role }: Viewer): boolean {
  return role === 'supervisor' || role === 'admin'
}

/** A filter that this viewer may change, locked until the commit; refused with SAVED_FILTER_NOT_FOUND or NOT_ALLOWED. */
export async function lockFilter(
  tx: Tx,
  viewer: Viewer,
  savedFilterId: SavedFilterId,
): Promise<SavedFilterRow> {
  const [row] = await tx
    .select()
    .from(savedFilters)
    .where(
      and(
        eq(savedFilters.organizationId, tx.organizationId),
        eq(savedFilters.savedFilterId, savedFilterId),
        or(eq(savedFilters.ownerId, viewer.memberId), savedFilters.isShared),
      ),
    )
    .for('update')
  if (!row) {
    throw new Refusal('SAVED_FILTER_NOT_FOUND', 'This filter does not exist any more. Reload the page.', {
      path: ['savedFilterId'],
    })
  }
  if (mayChangeFilter(viewer, row)) return row
  throw new Refusal('NOT_ALLOWED', 'A supervisor shared this filter. Save a copy under a name of your own.', {
    path: ['savedFilterId'],
  })
}

/** Refuses with FILTER_NOT_SHAREABLE who may not share. */
export function checkSharing(viewer: Viewer, isShared: boolean): void {
  if (!isShared || mayShareFilters(viewer)) return
  throw new Refusal('FILTER_NOT_SHAREABLE', 'Supervisors share filters. Send the address instead.', {
    path: ['isShared'],
  })
}

/** Refuses with NAME_TAKEN the name of another filter of this owner; of two at once, the second waits for the first. */
export async function checkFilterName(
  tx: Tx,
  { ownerId, name, but = null }: { ownerId: string; name: string; but?: string | null },
): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended(${`saved filters ${ownerId}`}::text, 0))`,
  )
  const rows = await tx
    .select({ savedFilterId: savedFilters.savedFilterId })
    .from(savedFilters)
    .where(
      and(
        eq(savedFilters.organizationId, tx.organizationId),
        eq(savedFilters.ownerId, ownerId),
        sql`lower(${savedFilters.name}) = lower(${name})`,
      ),
    )
  if (!rows.some((row) => row.savedFilterId !== but)) return
  throw new Refusal('NAME_TAKEN', 'Another filter has this name. Choose another one.', {
    path: ['name'],
    parameters: { name, isArchived: false },
  })
}
