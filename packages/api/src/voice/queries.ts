import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TopicRow } from './get-topic.ts'
import { departments, topics } from './tables.ts'

export type DepartmentRow = typeof departments.$inferSelect

/** More than any company has. */
const MOST = 1000

/** The departments by name. Index departments_name. */
export async function listDepartments(tx: Tx, options: { withArchived: boolean }): Promise<DepartmentRow[]> {
  return tx
    .select()
    .from(departments)
    .where(
      and(
        eq(departments.organizationId, tx.organizationId),
        options.withArchived ? undefined : isNull(departments.archivedAt),
      ),
    )
    .orderBy(asc(sql`lower(${departments.name})`))
    .limit(MOST)
}

/** The topics by name. Index topics_name. */
export async function listTopics(tx: Tx, options: { withArchived: boolean }): Promise<TopicRow[]> {
  return tx
    .select()
    .from(topics)
    .where(
      and(
        eq(topics.organizationId, tx.organizationId),
        options.withArchived ? undefined : isNull(topics.archivedAt),
      ),
    )
    .orderBy(asc(sql`lower(${topics.name})`))
    .limit(MOST)
}
