import { and, eq, isNull, sql } from 'drizzle-orm'
import { forgetAttachments } from '../attachments/forget-attachments.ts'
import { forgetUnsent } from '../attachments/forget-unsent.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { forgetDeliveries } from '../inbox/forget-deliveries.ts'
import { forgetComparisons } from '../learning/forget-comparisons.ts'
import { forgetNotifications } from '../notifications/forget-notifications.ts'
import { forgetSimilar } from '../triage/forget-similar.ts'
import { forgetJobs } from '../workers/forget-jobs.ts'
import { readRetention } from './read-rule.ts'
import { retentionRuns } from './tables.ts'

/** Small enough that nobody waits for its locks. */
const BATCH = 200
/** A run that has not been seen for so long belongs to a process that died. */
const SILENCE = sql`interval '10 minutes'`
const PERIOD = sql`interval '24 hours'`
/** As many reports as are kept. */
const MOST_RUNS = 100

/**
 * Once a day and organization, lets go of what its rule does not keep any longer, in small transactions, and writes down
 * how much it was. Null when it is not time yet or another worker is at it.
 */
export async function forgetExpired(
  world: World,
  organizationId: OrganizationId,
  signal: AbortSignal,
): Promise<typeof retentionRuns.$inferSelect | null> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, organizationId, work)
  const runId = await inside(beginRun)
  if (runId === null) return null
  while (!signal.aborted && (await inside((tx) => forgetBatch(tx, runId))));
  return inside((tx) => endRun(tx, runId, signal.aborted))
}

async function beginRun(tx: Tx): Promise<string | null> {
  await tx
    .update(retentionRuns)
    .set({ finishedAt: sql`clock_timestamp()`, problem: 'interrupted' })
    .where(
      and(
        eq(retentionRuns.organizationId, tx.organizationId),
        isNull(retentionRuns.finishedAt),
        sql`${retentionRuns.seenAt} < clock_timestamp() - ${SILENCE}`,
      ),
    )
  const runId = newId<'run'>()
  const [begun] = await tx.execute<{ run_id: string }>(sql`
    insert into retention_runs (organization_id, run_id, started_at, seen_at)
    select ${tx.organizationId}, ${runId}, clock_timestamp(), clock_timestamp()
    where not exists (select from retention_runs where organization_id = ${tx.organizationId}
      and problem is null and started_at > clock_timestamp() - ${PERIOD})
    on conflict do nothing returning run_id`)
  return begun ? runId : null
}

/** True while there is more to let go of. */
async function forgetBatch(tx: Tx, runId: string): Promise<boolean> {
  const { deliveryDays, attachmentDays } = await readRetention(tx)
  const deliveries = await forgetDeliveries(tx, { days: deliveryDays, limit: BATCH })
  const files = await forgetAttachments(tx, { days: attachmentDays, limit: BATCH })
  const unsent = await forgetUnsent(tx, { days: attachmentDays, limit: BATCH })
  const jobs = await forgetJobs(tx, { limit: BATCH })
  const notifications = await forgetNotifications(tx, { limit: BATCH })
  const similar = await forgetSimilar(tx, { limit: BATCH })
  const comparisons = await forgetComparisons(tx, { limit: BATCH })
  const held = await tx
    .update(retentionRuns)
    .set({
      seenAt: sql`clock_timestamp()`,
      deliveries: sql`${retentionRuns.deliveries} + ${deliveries.count}`,
      deliveryBytes: sql`${retentionRuns.deliveryBytes} + ${deliveries.bytes}`,
      attachments: sql`${retentionRuns.attachments} + ${files.count + unsent.count}`,
      attachmentBytes: sql`${retentionRuns.attachmentBytes} + ${files.bytes + unsent.bytes}`,
      jobs: sql`${retentionRuns.jobs} + ${jobs.count}`,
    })
    .where(
      and(
        eq(retentionRuns.organizationId, tx.organizationId),
        eq(retentionRuns.runId, runId),
        isNull(retentionRuns.finishedAt),
      ),
    )
    .returning({ runId: retentionRuns.runId })
  return (
    held.length > 0 &&
    [deliveries, files, unsent, jobs, notifications, similar, comparisons].some(
      ({ count }) => count === BATCH,
    )
  )
}

async function endRun(tx: Tx, runId: string, isInterrupted: boolean) {
  const [run] = await tx
    .update(retentionRuns)
    .set({ finishedAt: sql`clock_timestamp()`, problem: isInterrupted ? 'interrupted' : null })
    .where(and(eq(retentionRuns.organizationId, tx.organizationId), eq(retentionRuns.runId, runId)))
    .returning()
  await tx.execute(sql`delete from retention_runs where organization_id = ${tx.organizationId} and run_id in (
    select run_id from retention_runs where organization_id = ${tx.organizationId}
    order by started_at desc offset ${MOST_RUNS})`)
  return run!
}
