import { integer, timestamp, uuid } from 'drizzle-orm/pg-core'

/** The organization a row belongs to: the first column of every key, and what row-level security compares. */
export const organizationId = () => uuid().notNull()

/** A uuid v7 made in Node, so that an id is known before the row is written. */
export const id = () => uuid().notNull()

/** An instant, never a local time; read and written as a Date. */
export const instant = () => timestamp({ withTimezone: true, precision: 3 })

/** A count that starts at nought. */
export const count = () => integer().notNull().default(0)
