import { and, eq, sql } from 'drizzle-orm'
import type { TicketEffect } from '@relais/sla'
import type { Database } from '../db/client.ts'
import { newId, type OrganizationId, type TicketId } from '../db/id.ts'
import { inOrganization } from '../db/client.ts'
import type { World } from '../context.ts'
import type { Metrics } from '../http/metrics.ts'
import { notifyMarks } from '../notifications/notify-marks.ts'
import { offerStalledReviews } from '../notifications/notify-reviews.ts'
import { notifyRetractions, type RetractedBreach } from '../notifications/notify-retractions.ts'
import type { ClusterGrowth } from '../triage/mark-together.ts'
import { settleGrowth } from '../triage/settle-growth.ts'
import { type Claim, claimDue, DEADLY_REASON, type Queue } from './claim-due.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'
import { jobs } from './tables.ts'

const JOBS_PER_ROUND = 200
const LEASE_SECONDS = 60

const JOBS: Queue = { table: 'jobs', id: 'job_id', dueAt: 'run_at', more: [] }

type Performed = { created_at: string } & (
  | {
      kind: 'ticket.effect'
      payload: { ticketId: TicketId; effect: TicketEffect; detectedLagMs?: number }
    }
  | { kind: 'cluster.grown'; payload: ClusterGrowth }
)

interface Claimed extends Claim {
  job_id: string
}

/**
 * Performs what the promises decided, once per key, apart from the wakes so that a slow effect never delays a deadline.
 * Lists show marks by the ticket's own change; here people are told of them, in the transaction that is done with them,
 * and they are counted for those who watch from outside.
 */
export function performEffects(world: World & { worker: Database; metrics: Metrics }): Loop {
  const me = newId<'worker'>()
  return {
    name: 'jobs',
    async round() {
      const { batch, alone, deadly } = await claimDue<Claimed>(world.worker, JOBS, {
        owner: me,
        limit: JOBS_PER_ROUND,
        leaseSeconds: LEASE_SECONDS,
      })
      const organizations = Map.groupBy(batch, (one) => one.organization_id)
      for (const claimed of [...organizations.values(), ...alone.map((one) => [one])]) {
        const jobIds = claimed.map((one) => one.job_id)
        await performOrganization(world, claimed[0]!.organization_id, jobIds, me)
      }
      for (const { organization_id: organizationId, job_id: jobId } of deadly) {
        world.log.error({ jobId }, 'a job ends the worker each time; it is set aside')
        await inOrganization(world.db, organizationId, (tx) =>
          tx
            .update(jobs)
            .set({ status: 'dead', lastError: DEADLY_REASON, leaseOwner: null, leaseUntil: null })
            .where(and(eq(jobs.jobId, jobId), eq(jobs.leaseOwner, me))),
        )
      }
      return batch.length === JOBS_PER_ROUND || alone.length + deadly.length > 0 ? 0 : LONGEST_SLEEP_MS
    },
  }
}

async function performOrganization(
  world: World & { metrics: Metrics },
  organizationId: OrganizationId,
  jobIds: string[],
  owner: string,
): Promise<void> {
  const reached = await inOrganization(world.db, organizationId, async (tx) => {
    const performed = await tx.execute<Performed>(sql`
      update jobs set status = 'done', lease_owner = null, lease_until = null
      where organization_id = ${organizationId} and job_id in ${jobIds} and lease_owner = ${owner} and status = 'waiting'
      returning kind, payload, created_at`)
    const effects = performed.flatMap((job) => (job.kind === 'cluster.grown' ? [] : [job]))
    const grown = performed.flatMap((job) => (job.kind === 'cluster.grown' ? [job.payload] : []))
    const marks = effects.flatMap(({ payload, created_at: decidedAt }) => {
      const { ticketId, effect, detectedLagMs } = payload
      return effect.kind === 'mark.reached' && effect.isLive
        ? [{ ticketId, effect, decidedAt, detectedLagMs }]
        : []
    })
    const retracted = effects.flatMap(({ payload: { ticketId, effect } }): RetractedBreach[] =>
      effect.kind === 'breach.retracted' ? [{ ticketId, effect }] : [],
    )
    await notifyMarks(tx, world, marks)
    await offerStalledReviews(tx, world, marks)
    await notifyRetractions(tx, world, retracted)
    await settleGrowth(tx, grown, world.now())
    return marks
  })
  for (const { effect, detectedLagMs } of reached) {
    if (detectedLagMs !== undefined) world.metrics.markLag.observe(detectedLagMs / 1000)
    world.metrics.marks.inc({ target: effect.metric, mark: String(effect.mark) })
  }
}
