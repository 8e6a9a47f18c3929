import { sql } from 'drizzle-orm'

/**
 * How many minutes a card named `c` took, begun ones whole: from the moment it was taken until it was answered or ended, and no
 * longer than it was held. Null for one that was not taken. By the database's clock, as its times are.
 */
export const CARD_MINUTES = sql`ceil(extract(epoch from least(c.answered_at, c.closed_at, c.ends_at, now()) - c.taken_at) / 60)`
