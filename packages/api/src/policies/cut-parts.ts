import { and, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { PublicationId } from './draft-promises.ts'
import { slaPublicationParts } from './tables.ts'

/** How many workers have a part each; with more of them, the others leave their cores to what comes in. */
const MOST_PARTS = 4
/** How many tickets make a part worth having: fewer are done before a second worker has come. */
export const SMALLEST_PART = 1_000

/**
 * Cuts the first part of a publication, which holds everything, into parts of the same size; a few tickets stay one. Gives
 * how many tickets there are in all, and the last one of the first part, null where it has no end.
 */
export async function cutParts(
  tx: Tx,
  publicationId: PublicationId,
  smallest = SMALLEST_PART,
): Promise<{ total: number; upTo: string | null }> {
  const total = await countRunning(tx)
  const parts = Math.min(MOST_PARTS, Math.ceil(total / smallest))
  if (parts <= 1) return { total, upTo: null }

  const ends = await findEnds(tx, total, Math.ceil(total / parts))
  const [upTo = null] = ends
  if (upTo === null) return { total, upTo }
  await tx
    .update(slaPublicationParts)
    .set({ upTo })
    .where(
      and(
        eq(slaPublicationParts.organizationId, tx.organizationId),
        eq(slaPublicationParts.publicationId, publicationId),
        eq(slaPublicationParts.number, 1),
      ),
    )
  await tx.insert(slaPublicationParts).values(
    ends.map((end, index) => ({
      organizationId: tx.organizationId,
      publicationId,
      number: index + 2,
      cursor: end,
      upTo: ends[index + 1] ?? null,
    })),
  )
  return { total, upTo }
}

async function countRunning(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(distinct ticket_id)::int4 as count from ticket_cycles
    where organization_id = ${tx.organizationId} and ended_at is null`)
  return row!.count
}

/** Every so-manyth ticket with something that is not over, but for the last. Index ticket_cycles_open. */
async function findEnds(tx: Tx, total: number, size: number): Promise<string[]> {
  const rows = await tx.execute<{ ticket_id: string }>(sql`
    select ticket_id from (
      select ticket_id, row_number() over (order by ticket_id) as place
      from (
        select distinct ticket_id from ticket_cycles
        where organization_id = ${tx.organizationId} and ended_at is null) running) placed
    where place % ${size}::int = 0 and place < ${total}::int order by ticket_id`)
  return rows.map((row) => row.ticket_id)
}
