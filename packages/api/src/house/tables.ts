import { sql } from 'drizzle-orm'
import { foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { helpCards } from '../cards/tables.ts'
import { instant, organizationId } from '../db/columns.ts'
import { notes } from '../tickets/tables.ts'

/** A question that somebody asked the care team on a card: the note that stands on the ticket. */
export const houseQuestions = pgTable(
  'house_questions',
  {
    organizationId: organizationId(),
    /** The note's. */
    noteId: uuid().notNull(),
    helpCardId: uuid().notNull(),
    /** Until when those who know its topic are asked alone; null once everybody who is there was. */
    widensAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.noteId] }),
    index('house_questions_card').on(t.organizationId, t.helpCardId),
    index('house_questions_widening')
      .on(t.organizationId, t.widensAt)
      .where(sql`${t.widensAt} is not null`),
    foreignKey({
      columns: [t.organizationId, t.helpCardId],
      foreignColumns: [helpCards.organizationId, helpCards.helpCardId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.noteId],
      foreignColumns: [notes.organizationId, notes.noteId],
    }).onDelete('cascade'),
  ],
)
