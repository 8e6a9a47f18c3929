import { desc, eq, sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { retentionRuns } from './tables.ts'

export type RetentionRunRow = typeof retentionRuns.$inferSelect

/** Whether the database is our own; the rest is read by its fields. */
export interface OperationsSource {
  isEmbedded: boolean
}

/** The latest rounds of letting go. Index retention_runs_started. */
export async function listRetentionRuns(tx: Tx, limit: number): Promise<RetentionRunRow[]> {
  return tx
    .select()
    .from(retentionRuns)
    .where(eq(retentionRuns.organizationId, tx.organizationId))
    .orderBy(desc(retentionRuns.startedAt))
    .limit(limit)
}

export interface WaitingWork {
  what: 'deliveries' | 'wakes' | 'jobs' | 'replies' | 'mails' | 'pushes'
  count: number
  /** For how long the oldest of it has been due. */
  oldestSeconds: number
}

/** What is due in this organization and has not been done. */
export async function listWaitingWork(tx: Tx): Promise<WaitingWork[]> {
  const { organizationId } = tx
  return tx.execute<WaitingWork & Record<string, unknown>>(sql`
    with due as (
      select 'deliveries' as what, not_before as at from deliveries
        where organization_id = ${organizationId} and status = 'waiting' and not_before <= clock_timestamp()
      union all select 'wakes', wake_at from ticket_wakes
        where organization_id = ${organizationId} and wake_at <= clock_timestamp() and set_aside_at is null
      union all select 'jobs', run_at from jobs
        where organization_id = ${organizationId} and status = 'waiting' and run_at <= clock_timestamp()
      union all select 'replies', r.not_before from replies r join organizations o using (organization_id)
        where r.organization_id = ${organizationId} and r.not_before <= clock_timestamp()
          and (r.state in ('sending', 'unknown', 'reconciling')
            or r.state = 'queued' and o.publishing_stopped_at is null)
      union all select 'mails', not_before from mails
        where organization_id = ${organizationId} and state = 'waiting' and not_before <= clock_timestamp()
      union all select 'pushes', not_before from pushes
        where organization_id = ${organizationId} and state = 'waiting' and not_before <= clock_timestamp()
    )
    select what, count(*)::int4 as count, extract(epoch from clock_timestamp() - min(at))::float8 as "oldestSeconds"
    from due group by what order by what`)
}

export interface SetAsideWork {
  what: WaitingWork['what']
  count: number
}

/** What waits for a person, by its kind; a kind of which nothing waits is left out. */
export async function listSetAside(tx: Tx): Promise<SetAsideWork[]> {
  const { organizationId } = tx
  return tx.execute<SetAsideWork & Record<string, unknown>>(sql`
    select what, count(*)::int4 as count from (
      select 'deliveries' as what from deliveries
        where organization_id = ${organizationId} and status in ('dead', 'unrecognised')
      union all select 'jobs' from jobs where organization_id = ${organizationId} and status = 'dead'
      union all select 'replies' from replies where organization_id = ${organizationId} and state = 'needsHuman'
      union all select 'wakes' from ticket_wakes
        where organization_id = ${organizationId} and set_aside_at is not null
      union all select 'mails' from mails where organization_id = ${organizationId} and state = 'dead'
      union all select 'pushes' from pushes where organization_id = ${organizationId} and state = 'dead'
    ) set_aside group by what order by what`)
}
