import { sql } from 'drizzle-orm'
import { check, customType, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What can be found. */
export type SearchKind = 'message' | 'note' | 'ticket' | 'contact'

/**
 * What one message, note, ticket or contact is found by. Written by triggers in the transaction of what it stands for,
 * read by one function alone (`search_history`): nothing else knows this table.
 */
export const searchDocuments = pgTable(
  'search_documents',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    subjectId: id(),
    kind: text().$type<SearchKind>().notNull(),
    happenedAt: instant().notNull(),
    lexemes: tsvector().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.subjectId] }),
    index('search_documents_recent').on(t.organizationId, t.happenedAt, t.subjectId),
    // What waits to be merged into the index is read at every search, so little may wait.
    index('search_documents_lexemes').using('gin', t.lexemes).with({ gin_pending_list_limit: 256 }),
    check('search_documents_kind', sql`${t.kind} in ('message','note','ticket','contact')`),
  ],
)
