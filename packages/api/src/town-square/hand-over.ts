import { and, eq, isNull } from 'drizzle-orm'
import { newId } from '../db/id.ts'
import { describeEvents } from './read-journal.ts'
import { brands, events, squares } from './tables.ts'
import type { Town } from './town.ts'

/** One event, as a webhook of its own tells it. */
export interface Told {
  happenedAt: Date
  body: string
}

/**
 * Hands over what a brand has not been told yet, in the order in which it happened. It counts as told: no webhook brings
 * it again. For history that somebody takes in by hand, where each event is to be heard at its own time.
 */
export async function handOver(town: Town, brandId: string): Promise<Told[]> {
  const [party] = await town.db
    .select({ squareId: squares.squareId, slug: squares.slug })
    .from(brands)
    .innerJoin(squares, eq(squares.squareId, brands.squareId))
    .where(eq(brands.brandId, brandId))
  if (!party) return []
  const untold = await town.db
    .update(events)
    .set({ packedAt: town.now() })
    .where(and(eq(events.brandId, brandId), isNull(events.packedAt)))
    .returning()
  const described = await describeEvents(
    town,
    party,
    untold.toSorted((a, b) => a.sequence - b.sequence),
  )
  return described.map((event) => ({
    happenedAt: new Date(event.at),
    body: JSON.stringify({ delivery: newId(), square: party.slug, brand: brandId, events: [event] }),
  }))
}
