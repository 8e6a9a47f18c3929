import { sql } from 'drizzle-orm'
import {
  check,
  index,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'

/** Background work that may wait: effects of the promises and later reactions. Deadlines are wakes, not jobs. */
export const jobs = pgTable(
  'jobs',
  {
    organizationId: organizationId(),
    jobId: id(),
    kind: text().notNull(),
    /** The effect's own key: the same effect is queued once. */
    key: text().notNull(),
    payload: jsonb().$type<Record<string, unknown>>().notNull(),
    status: text().$type<'waiting' | 'done' | 'dead'>().notNull().default('waiting'),
    runAt: instant().notNull(),
    attempts: smallint().notNull().default(0),
    leaseOwner: uuid(),
    leaseUntil: instant(),
    lastError: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.jobId] }),
    uniqueIndex('jobs_key').on(t.organizationId, t.key),
    index('jobs_waiting')
      .on(t.runAt)
      .where(sql`${t.status} = 'waiting'`),
    check('jobs_status', sql`${t.status} in ('waiting','done','dead')`),
  ],
)
