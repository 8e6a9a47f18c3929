import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { organizations } from '../members/tables.ts'
import { replies } from '../replies/tables.ts'
import { topics } from '../voice/tables.ts'

/** How long somebody read a volunteer's reply before they decided on it. Who it was is not kept: it says nothing of the topic. */
export const replyReadings = pgTable(
  'reply_readings',
  {
    organizationId: organizationId(),
    replyId: uuid().notNull(),
    /** Since when its ticket was open before whoever decided; null where it was not, as on a phone. */
    openedAt: instant(),
    decidedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.replyId] }),
    index('reply_readings_decided').on(t.organizationId, t.decidedAt),
    check('reply_readings_times', sql`${t.openedAt} <= ${t.decidedAt}`),
    foreignKey({
      columns: [t.organizationId, t.replyId],
      foreignColumns: [replies.organizationId, replies.replyId],
    }).onDelete('cascade'),
  ],
)

/** A topic that the rule had kept from volunteers and a supervisor offered again: what came before counts no more. */
export const recountedTopics = pgTable(
  'recounted_topics',
  {
    organizationId: organizationId(),
    topicId: uuid().notNull(),
    countedFrom: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.topicId] }),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }).onDelete('cascade'),
  ],
)

/** When an organization's help is to be weighed next: of several workers, one does. */
export const netHelpLooks = pgTable('net_help_looks', {
  organizationId: organizationId()
    .primaryKey()
    .references(() => organizations.organizationId, { onDelete: 'cascade' }),
  lookAt: instant().notNull(),
})
