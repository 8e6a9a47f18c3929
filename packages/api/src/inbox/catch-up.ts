import { type Connector, ConnectorError, type PollResult } from '@relais/connectors'
import { and, eq, sql } from 'drizzle-orm'
import { findChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import { beginOutage, endOutage } from '../channels/record-outage.ts'
import { recordRefusal } from '../channels/record-sending.ts'
import { channelPolls, channels } from '../channels/tables.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import { newId, type ChannelId, type OrganizationId } from '../db/id.ts'
import { listWatched } from './list-watched.ts'
import { deliveries } from './tables.ts'

const LONGEST_POLL_MS = 45_000
const LONGEST_PAUSE_SECONDS = 300

/** A channel whose poll this worker has leased. */
export interface LeasedPoll {
  organizationId: OrganizationId
  channelId: ChannelId
  owner: string
}

/**
 * Asks a channel's network what is new. What it answers and where to go on are committed together, so a poll that is
 * killed in the middle is simply made again; what came twice is kept once.
 */
export async function catchUp(world: World, lease: LeasedPoll): Promise<void> {
  const opened = await inOrganization(world.db, lease.organizationId, (tx) => openPoll(tx, world, lease))
  if (!opened) return
  const { connector, call, request } = opened
  try {
    const result = await connector.poll!(call, request)
    await inOrganization(world.db, lease.organizationId, (tx) =>
      keepPage(tx, world, lease, connector, result),
    )
  } catch (error) {
    await inOrganization(world.db, lease.organizationId, (tx) => failPoll(tx, world, lease, error))
    if (!(error instanceof ConnectorError)) throw error
  }
}

async function openPoll(tx: Tx, world: World, { channelId, owner }: LeasedPoll) {
  const channel = await findChannel(tx, channelId)
  const connector = channel && world.connectors.get(channel.network)
  const [poll] = await tx
    .select()
    .from(channelPolls)
    .where(and(eq(channelPolls.channelId, channelId), eq(channelPolls.leaseOwner, owner)))
  const isIdle = channel?.status === 'paused' || channel?.status === 'disconnected'
  if (!poll || !channel || !connector?.poll || isIdle) {
    await tx
      .update(channelPolls)
      .set({ nextPollAt: sql`clock_timestamp() + interval '1 minute'`, leaseOwner: null, leaseUntil: null })
      .where(and(eq(channelPolls.channelId, channelId), eq(channelPolls.leaseOwner, owner)))
    return null
  }
  const watch = connector.capabilities.deletions === 'reread' ? await listWatched(tx, channelId) : []
  const call = await openCall(tx, world, channel, AbortSignal.timeout(LONGEST_POLL_MS))
  return { connector, call, request: { cursor: poll.cursor, since: channel.createdAt, watch } }
}

async function keepPage(
  tx: Tx,
  world: World,
  lease: LeasedPoll,
  connector: Connector,
  result: PollResult,
): Promise<void> {
  const held = await tx
    .update(channelPolls)
    .set({
      cursor: result.cursor,
      nextPollAt: result.more
        ? sql`clock_timestamp()`
        : sql`clock_timestamp() + make_interval(secs => ${connector.pollSeconds ?? 60})`,
      lastPolledAt: sql`clock_timestamp()`,
      failures: 0,
      lastError: null,
      leaseOwner: null,
      leaseUntil: null,
    })
    .where(and(eq(channelPolls.channelId, lease.channelId), eq(channelPolls.leaseOwner, lease.owner)))
    .returning({ channelId: channelPolls.channelId })
  if (held.length === 0) return // The lease has passed to another worker, which reads the same page again.

  await tx
    .update(channels)
    .set({ problem: null, problemDetail: null })
    .where(and(eq(channels.channelId, lease.channelId), sql`${channels.problem} is not null`))
  await endOutage(tx, lease.channelId)
  await keepDeliveries(tx, world, lease.channelId, 'poll', result)
}

/** Keeps the raw pages of a poll or a stream, each once. */
export async function keepDeliveries(
  tx: Tx,
  world: World,
  channelId: ChannelId,
  transport: 'poll' | 'stream',
  result: PollResult,
): Promise<void> {
  if (result.deliveries.length === 0) return
  const now = world.now()
  await tx
    .insert(deliveries)
    .values(
      result.deliveries.map((delivery) => ({
        organizationId: tx.organizationId,
        deliveryId: newId<'delivery'>(),
        channelId,
        deliveryKey: delivery.deliveryKey,
        transport,
        body: delivery.body,
        receivedAt: now,
        notBefore: now,
      })),
    )
    .onConflictDoNothing()
  await tx.execute(sql`select pg_notify('relais_work', 'deliveries')`)
}

async function failPoll(
  tx: Tx,
  world: World,
  { channelId, owner }: LeasedPoll,
  error: unknown,
): Promise<void> {
  const kind = error instanceof ConnectorError ? error.kind : 'retry'
  const detail = error instanceof Error ? error.message : String(error)
  const retryAt = error instanceof ConnectorError ? error.retryAt : null
  await tx
    .update(channelPolls)
    .set({
      failures: sql`${channelPolls.failures} + 1`,
      nextPollAt: sql`greatest(${retryAt?.toISOString() ?? null}::timestamptz, clock_timestamp()
        + make_interval(secs => least(${LONGEST_PAUSE_SECONDS}, 2 * power(2, least(${channelPolls.failures}, 10)))))`,
      lastError: detail.slice(0, 2_000),
      leaseOwner: null,
      leaseUntil: null,
    })
    .where(and(eq(channelPolls.channelId, channelId), eq(channelPolls.leaseOwner, owner)))
  const told = detail.slice(0, 2_000)
  // A network that refuses us has answered: it is our key that does not work.
  if (kind === 'reauth' || kind === 'denied') await endOutage(tx, channelId)
  if (kind === 'reauth') return recordRefusal(tx, world, channelId, 'reauth', told)
  if (kind === 'denied') return recordRefusal(tx, world, channelId, 'permission', told)
  await tx
    .update(channels)
    .set({ problem: 'unreachable', problemDetail: told })
    .where(eq(channels.channelId, channelId))
  await beginOutage(tx, channelId)
}
