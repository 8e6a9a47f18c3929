import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, pgTable, primaryKey, uniqueIndex, text } from 'drizzle-orm/pg-core'
import { count, id, instant, organizationId } from '../db/columns.ts'

/** How long an organization keeps what it does not work with any more; without a row, as `DEFAULT_RETENTION` says. */
export const retentionRules = pgTable(
  'retention_rules',
  {
    organizationId: organizationId().primaryKey(),
    deliveryDays: integer().notNull(),
    attachmentDays: integer().notNull(),
    changedAt: instant().notNull(),
  },
  (t) => [
    check('retention_rules_delivery_days', sql`${t.deliveryDays} between 7 and 3650`),
    check('retention_rules_attachment_days', sql`${t.attachmentDays} between 7 and 3650`),
  ],
)

/** One round of forgetting and what it let go of: the report. */
export const retentionRuns = pgTable(
  'retention_runs',
  {
    organizationId: organizationId(),
    runId: id(),
    startedAt: instant().notNull(),
    /** Moves with every batch: a run whose process died is seen by it. */
    seenAt: instant().notNull(),
    finishedAt: instant(),
    deliveries: count(),
    deliveryBytes: bigint({ mode: 'number' }).notNull().default(0),
    attachments: count(),
    attachmentBytes: bigint({ mode: 'number' }).notNull().default(0),
    jobs: count(),
    /** Why it ended before its time. */
    problem: text().$type<'interrupted'>(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.runId] }),
    index('retention_runs_started').on(t.organizationId, t.startedAt),
    // One at a time, over all workers.
    uniqueIndex('retention_runs_under_way')
      .on(t.organizationId)
      .where(sql`${t.finishedAt} is null`),
    check('retention_runs_problem', sql`${t.problem} in ('interrupted')`),
  ],
)
