import { eq, sql } from 'drizzle-orm'
import { drawDueAt, findWeather } from './faults.ts'
import { events, squares, threadBrands } from './tables.ts'
import type { Town, TownTx } from './town.ts'

/** Something that happened to a post. */
export interface PostEvent {
  kind: (typeof events.$inferSelect)['kind']
  postId: string
  threadId: string
  squareId: string
  text: string
  at: Date
}

/**
 * Writes what happened into the journal of every brand that hears the thread, in the transaction of the change. The
 * square's row is locked until the commit: the numbers of the journal come in the order of the commits, and a reader
 * that has seen one has seen all before it. It is the last thing a verb does, so that the lock is short.
 */
export async function recordEvent(town: Town, tx: TownTx, event: PostEvent): Promise<void> {
  const { kind, postId, threadId, squareId, text, at } = event
  const sequence = await nextRevision(tx, squareId)
  const weather = await findWeather(tx, squareId)
  const listeners = await tx
    .select({ brandId: threadBrands.brandId })
    .from(threadBrands)
    .where(eq(threadBrands.threadId, threadId))
  // The delay counts from the network's clock, not from the instant of a post that is dated back.
  const dueAt = drawDueAt(weather, sequence, town.now())
  await tx
    .insert(events)
    .values(
      listeners.map(({ brandId }) => ({ brandId, sequence, kind, postId, text, happenedAt: at, dueAt })),
    )
}

/** Gives the square a new revision: every page that shows it asks again. */
export async function nextRevision(tx: TownTx, squareId: string): Promise<number> {
  const [bumped] = await tx
    .update(squares)
    .set({ revision: sql`${squares.revision} + 1` })
    .where(eq(squares.squareId, squareId))
    .returning({ revision: squares.revision })
  return bumped!.revision
}
