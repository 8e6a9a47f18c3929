import { sql } from 'drizzle-orm'
import type { Database, DrizzleTransaction } from '../db/client.ts'
import { newId, type ChannelId, type OrganizationId, type ReplyId, type ThreadId } from '../db/id.ts'
import { asWorker } from '../db/worker.ts'

/** How long one call to a network may take, everything included. */
export const CALL_TIMEOUT_MS = 12_000
const MARGIN_MS = 3_000

/** One reply that this worker alone may work on until the lease ends. */
export interface ReplyLease {
  organizationId: OrganizationId
  channelId: ChannelId
  network: string
  threadId: ThreadId
  replyId: ReplyId
  state: 'queued' | 'sending' | 'unknown' | 'reconciling'
  /** New for every lease, so that even the same worker cannot write under a lease it has lost. */
  owner: string
  timeoutMs: number
  /** How many workers died with this reply in their hands. */
  deaths: number
  /** On this process's monotonic clock, read before the lease was asked for. */
  takenAt: number
}

/**
 * Twice the longest call and its margin: a call that begins in the lease's first half has ended, one way or the other,
 * before anybody else can touch the reply.
 */
export function leaseMs(timeoutMs: number): number {
  return 2 * (timeoutMs + MARGIN_MS)
}

/** True while a call that began now would end well inside the lease, however long this process has been paused. */
export function hasTimeToCall(lease: ReplyLease): boolean {
  return performance.now() - lease.takenAt <= leaseMs(lease.timeoutMs) / 2
}

/** When a lease that is taken or renewed now ends, by the database's clock. */
export function leaseEnd(timeoutMs: number) {
  return sql`clock_timestamp() + make_interval(secs => ${leaseMs(timeoutMs) / 1000})`
}

interface Candidate extends Record<string, unknown> {
  organization_id: OrganizationId
  channel_id: ChannelId
  network: string
}

interface Leased extends Record<string, unknown> {
  reply_id: ReplyId
  thread_id: ThreadId
  state: ReplyLease['state']
  deaths: number
}

const MOVING = sql.raw(`('queued','sending','unknown','reconciling')`)

/**
 * Leases one reply that has something to be done, or none. One at a time per channel, over all workers, and in the
 * order of writing within a thread; nothing queued leaves while its channel or the organization does not publish.
 * What is `sending` under an ended lease was left by a worker that died; a lease that nobody gave back is counted.
 */
export async function leaseReply(worker: Database, timeoutMs: number): Promise<ReplyLease | null> {
  const candidates = await worker.execute<Candidate>(sql`
    select r.organization_id, r.channel_id, c.network from replies r
    join channels c on c.organization_id = r.organization_id and c.channel_id = r.channel_id
    join organizations o on o.organization_id = r.organization_id
    where r.state in ${MOVING} and r.not_before <= clock_timestamp()
      and (r.lease_until is null or r.lease_until <= clock_timestamp())
      and (r.state <> 'queued' or c.status = 'open' and o.publishing_stopped_at is null)
    group by r.organization_id, r.channel_id, c.network order by min(r.not_before) limit 20`)

  for (const { organization_id: organizationId, channel_id: channelId, network } of candidates) {
    const takenAt = performance.now()
    const owner = newId<'lease'>()
    const leased = await asWorker(worker, async (transaction) => {
      if (!(await lockChannel(transaction, channelId))) return null
      const [row] = await transaction.execute<Leased>(sql`
        update replies set lease_owner = ${owner}, lease_until = ${leaseEnd(timeoutMs)},
          deaths = deaths + (lease_owner is not null)::int
        where organization_id = ${organizationId} and reply_id = (
          select r.reply_id from replies r
          where r.organization_id = ${organizationId} and r.channel_id = ${channelId}
            and r.state in ${MOVING} and r.not_before <= clock_timestamp()
            and (r.lease_until is null or r.lease_until <= clock_timestamp())
            and (r.state <> 'queued' or (
              exists (select from channels c where c.organization_id = r.organization_id
                and c.channel_id = r.channel_id and c.status = 'open')
              and not exists (select from organizations o where o.organization_id = r.organization_id
                and o.publishing_stopped_at is not null)
              and not exists (select from replies earlier where earlier.organization_id = r.organization_id
                and earlier.thread_id = r.thread_id and earlier.state in ${MOVING}
                and (earlier.written_at < r.written_at
                  or earlier.written_at = r.written_at and earlier.reply_id < r.reply_id))))
          order by r.state = 'queued', r.written_at, r.reply_id limit 1 for update skip locked)
        and not exists (select from replies busy where busy.organization_id = ${organizationId}
          and busy.channel_id = ${channelId} and busy.state in ${MOVING}
          and busy.lease_until > clock_timestamp())
        returning reply_id, thread_id, state, deaths`)
      return row ?? null
    })
    if (leased) {
      const { reply_id: replyId, thread_id: threadId, state, deaths } = leased
      return {
        organizationId,
        channelId,
        network,
        threadId,
        replyId,
        state,
        owner,
        timeoutMs,
        deaths,
        takenAt,
      }
    }
  }
  return null
}

/**
 * Only one worker at a time looks for work on a channel. The lock is tried in a statement of its own, so that the next
 * one sees what the last holder committed.
 */
async function lockChannel(transaction: DrizzleTransaction, channelId: ChannelId): Promise<boolean> {
  const [row] = await transaction.execute<{ is_free: boolean }>(
    sql`select pg_try_advisory_xact_lock(hashtextextended(${`send ${channelId}`}::text, 0)) as is_free`,
  )
  return row?.is_free ?? false
}

/** Gives a lease back after a failure that this process survives; the next look is at the lease's end, as after a death. */
export async function surviveReply(
  worker: Database,
  { organizationId, replyId, owner }: ReplyLease,
): Promise<void> {
  await worker.execute(sql`update replies set lease_owner = null
    where organization_id = ${organizationId} and reply_id = ${replyId} and lease_owner = ${owner}`)
}
