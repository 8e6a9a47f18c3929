import { sql } from 'drizzle-orm'
import { boolean, check, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'

/** How far a member has come in the first ten minutes of the demonstration. */
export const firstSteps = pgTable(
  'first_steps',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    /** The name under which the Town Square knows the visitor as a customer; null until they have written there. */
    customerHandle: text(),
    /** The steps that only the screen can see done. What the data show is not kept. */
    done: text().array().notNull(),
    isSkipped: boolean().notNull().default(false),
    startedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId] }),
    check('first_steps_done', sql`${t.done} <@ array['read','guard','breakdown']`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)
