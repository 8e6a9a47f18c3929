import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Lets go of jobs that were done more than a month ago, `limit` at most. Their keys are of no use to anybody by then. */
export async function forgetJobs(tx: Tx, { limit }: { limit: number }): Promise<{ count: number }> {
  const [gone] = await tx.execute<{ count: number }>(sql`
    with over as (
      select job_id from jobs
      where organization_id = ${tx.organizationId} and status = 'done'
        and created_at < clock_timestamp() - interval '30 days'
      limit ${limit} for update skip locked
    ), deleted as (
      delete from jobs j using over where j.organization_id = ${tx.organizationId} and j.job_id = over.job_id returning 1
    )
    select count(*)::int4 as count from deleted`)
  return gone!
}
