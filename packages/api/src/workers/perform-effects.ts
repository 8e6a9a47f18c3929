import { sql } from 'drizzle-orm'
import type { TicketEffect } from '@relais/sla'
import type { Database } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { inOrganization } from '../db/client.ts'
import type { World } from '../context.ts'
import type { Metrics } from '../http/metrics.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const JOBS_PER_ROUND = 200
const MOST_ATTEMPTS = 8
const LEASE_SECONDS = 60

/**
 * Performs what the promises decided, once per key, apart from the wakes so that a slow effect never delays a deadline.
 * The console is told by the ticket's own change; here marks and breaches are counted for those who watch from outside.
 */
export function performEffects(world: World & { worker: Database; metrics: Metrics }): Loop {
  const me = newId<'worker'>()
  return {
    name: 'jobs',
    async round() {
      const claimed = await world.worker.execute<{ organization_id: OrganizationId; job_id: string }>(sql`
        with due as (
          select organization_id, job_id from jobs
          where status = 'waiting' and run_at <= clock_timestamp()
            and (lease_until is null or lease_until < clock_timestamp())
          order by run_at limit ${JOBS_PER_ROUND} for update skip locked
        )
        update jobs j set attempts = j.attempts + 1, lease_owner = ${me},
          lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
        from due where j.organization_id = due.organization_id and j.job_id = due.job_id
        returning j.organization_id, j.job_id`)
      for (const [organizationId, jobs] of Map.groupBy(claimed, (one) => one.organization_id)) {
        await performOrganization(
          world,
          organizationId,
          jobs.map((one) => one.job_id),
          me,
        )
      }
      return claimed.length === JOBS_PER_ROUND ? 0 : LONGEST_SLEEP_MS
    },
  }
}

async function performOrganization(
  world: World & { metrics: Metrics },
  organizationId: OrganizationId,
  jobIds: string[],
  owner: string,
): Promise<void> {
  const performed = await inOrganization(world.db, organizationId, async (tx) => {
    await tx.execute(sql`update jobs set status = 'dead', last_error = 'gave up after ${sql.raw(String(MOST_ATTEMPTS))} attempts'
      where organization_id = ${organizationId} and job_id in ${jobIds} and attempts > ${MOST_ATTEMPTS}`)
    return tx.execute<{ payload: { effect: TicketEffect } }>(sql`
      update jobs set status = 'done', lease_owner = null, lease_until = null
      where organization_id = ${organizationId} and job_id in ${jobIds} and lease_owner = ${owner} and status = 'waiting'
      returning payload`)
  })
  for (const { payload } of performed) {
    const { effect } = payload
    if (effect.kind === 'mark.reached' && effect.isLive) {
      world.metrics.marks.inc({ target: effect.metric, mark: String(effect.mark) })
    }
  }
}
