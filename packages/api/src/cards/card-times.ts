import { sql } from 'drizzle-orm'

/**
 * Until when a card stays as it is, by the database's clock: held for four minutes, taken for eight, twenty at the most however
 * much is written, and as long again to see what became of an answer. A recall stays to be read for eight.
 */
export const cardEnds = {
  offered: sql`clock_timestamp() + interval '4 minutes'`,
  taken: sql`clock_timestamp() + interval '8 minutes'`,
  limit: sql`clock_timestamp() + interval '20 minutes'`,
  answered: sql`clock_timestamp() + interval '20 minutes'`,
  recalled: sql`clock_timestamp() + interval '8 minutes'`,
} as const
