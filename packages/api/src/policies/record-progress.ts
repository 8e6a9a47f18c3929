import { and, eq, sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { Batch } from './begin-batch.ts'
import { endPublication } from './end-publication.ts'
import type { Progress } from './judge-batch.ts'
import { slaPublicationParts, slaPublications } from './tables.ts'

/**
 * Writes how far a batch has come, in its own transaction: whoever dies in it has done nothing of it. It comes last, since
 * colleagues at other parts wait for the publication's row until the commit. Whoever ends the last part ends the
 * publication. What was published counts also when the publication has failed meanwhile.
 */
export async function recordProgress(
  tx: Tx,
  world: World,
  { publication: { publicationId, status, total }, number }: Batch,
  { cursor, done, leftOut, isOver, moved, newlyLate, rescued }: Progress,
): Promise<void> {
  const ofPublication = and(
    eq(slaPublicationParts.organizationId, tx.organizationId),
    eq(slaPublicationParts.publicationId, publicationId),
  )
  await tx
    .update(slaPublicationParts)
    .set({ cursor, done: sql`${slaPublicationParts.done} + ${done}::int`, isOver, attempts: 0 })
    .where(and(ofPublication, eq(slaPublicationParts.number, number)))
  const all = slaPublications
  const [recorded] = await tx
    .update(all)
    .set({
      total: sql`greatest(${total}::int, ${all.done} + ${done}::int)`,
      done: sql`${all.done} + ${done}::int`,
      leftOut: sql`${all.leftOut} + ${leftOut}::int`,
      ...(status === 'counting'
        ? {
            moved: sql`${all.moved} + ${moved}::int`,
            newlyLate: sql`${all.newlyLate} + ${newlyLate}::int`,
            rescued: sql`${all.rescued} + ${rescued}::int`,
          }
        : {
            publishedMoved: sql`${all.publishedMoved} + ${moved}::int`,
            publishedLate: sql`${all.publishedLate} + ${newlyLate}::int`,
            publishedRescued: sql`${all.publishedRescued} + ${rescued}::int`,
          }),
    })
    .where(and(eq(all.organizationId, tx.organizationId), eq(all.publicationId, publicationId)))
    .returning()
  if (!isOver) return
  // Asked under the publication's lock: of two workers that end a part each, the later one sees both.
  const [left] = await tx
    .select({ number: slaPublicationParts.number })
    .from(slaPublicationParts)
    .where(and(ofPublication, eq(slaPublicationParts.isOver, false)))
    .limit(1)
  if (!left) await endPublication(tx, world, recorded!)
}
