import { and, eq, sql } from 'drizzle-orm'
import { recordAudit } from '../audit/record-audit.ts'
import type { Ctx } from '../context.ts'
import { actorOf } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { jobs } from './tables.ts'

/**
 * A person settles a job that was given up: once more, or off the list for a reason. Whoever does it is on record.
 * Refused with JOB_NOT_DEAD.
 */
export async function settleDeadJob(
  ctx: Ctx,
  input: { jobId: string; decision: 'replay' } | { jobId: string; decision: 'discard'; reason: string },
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const rows = await tx
      .update(jobs)
      .set(
        input.decision === 'replay'
          ? {
              status: 'waiting',
              attempts: 0,
              runAt: sql`clock_timestamp()`,
              leaseOwner: null,
              leaseUntil: null,
            }
          : { status: 'done', lastError: `discarded: ${input.reason.trim().slice(0, 200)}` },
      )
      .where(
        and(eq(jobs.organizationId, tx.organizationId), eq(jobs.jobId, input.jobId), eq(jobs.status, 'dead')),
      )
      .returning({ jobId: jobs.jobId })
    if (rows.length === 0) {
      throw new Refusal('JOB_NOT_DEAD', 'This job is not waiting for a decision any more. List them again.', {
        path: ['jobId'],
      })
    }
    if (input.decision === 'replay') await tx.execute(sql`select pg_notify('relais_work', 'jobs')`)
    await recordAudit(tx, ctx.keys, {
      at: ctx.now(),
      actor: actorOf(ctx.viewer),
      action: input.decision === 'replay' ? 'job.replayed' : 'job.discarded',
      subject: `job:${input.jobId}`,
    })
  })
}
