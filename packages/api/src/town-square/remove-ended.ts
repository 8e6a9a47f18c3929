import { lte } from 'drizzle-orm'
import { squares } from './tables.ts'
import type { Town } from './town.ts'

/** Takes the squares away whose time is over, with everything on them. Index squares_ends. */
export async function removeEnded(town: Town): Promise<void> {
  await town.db.delete(squares).where(lte(squares.endsAt, town.now()))
}
