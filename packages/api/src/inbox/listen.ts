import { inspect } from 'node:util'
import type { PollResult } from '@relais/connectors'
import { and, eq, sql } from 'drizzle-orm'
import { findChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import { channelStreams } from '../channels/tables.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { LeasedPoll } from './catch-up.ts'
import { keepDeliveries } from './catch-up.ts'

/** How long a listener may be silent before another worker may take its place. Renewed at a third of it. */
export const STREAM_LEASE_SECONDS = 60

const LONGEST_PAUSE_SECONDS = 120

/**
 * Listens to a channel's stream until the signal aborts, the stream ends, or the lease is lost. What comes and where to
 * resume are committed together, before more is read: a slow database slows the stream down instead of filling memory.
 */
export async function listen(world: World, lease: LeasedPoll, signal: AbortSignal): Promise<void> {
  const lost = new AbortController()
  const ended = AbortSignal.any([signal, lost.signal])
  const renewal = setInterval(
    () => {
      renew(world, lease).then(
        (isOurs) => isOurs || lost.abort(),
        () => lost.abort(),
      )
    },
    (STREAM_LEASE_SECONDS * 1000) / 3,
  )
  let failure: unknown = null
  try {
    const opened = await inOrganization(world.db, lease.organizationId, (tx) =>
      openStream(tx, world, lease, ended),
    )
    if (!opened) return
    for await (const page of opened.connector.stream!(opened.call, opened.cursor)) {
      if (
        !(await inOrganization(world.db, lease.organizationId, (tx) => keepStreamed(tx, world, lease, page)))
      )
        return
      if (ended.aborted) return
    }
  } catch (error) {
    if (!ended.aborted) failure = error
  } finally {
    clearInterval(renewal)
    await inOrganization(world.db, lease.organizationId, (tx) => letGo(tx, lease, failure))
  }
}

async function openStream(tx: Tx, world: World, { channelId }: LeasedPoll, signal: AbortSignal) {
  const channel = await findChannel(tx, channelId)
  const connector = channel && world.connectors.get(channel.network)
  const [row] = await tx.select().from(channelStreams).where(eq(channelStreams.channelId, channelId))
  const isIdle = channel?.status === 'paused' || channel?.status === 'disconnected'
  if (!row || !channel || !connector?.stream || isIdle) return null
  return { connector, call: await openCall(tx, world, channel, signal), cursor: row.cursor }
}

async function keepStreamed(tx: Tx, world: World, lease: LeasedPoll, page: PollResult): Promise<boolean> {
  const held = await tx
    .update(channelStreams)
    .set({ cursor: page.cursor, failures: 0, lastError: null })
    .where(ours(lease))
    .returning({ channelId: channelStreams.channelId })
  if (held.length === 0) return false
  await keepDeliveries(tx, world, lease.channelId, 'stream', page)
  return true
}

function renew(world: World, lease: LeasedPoll): Promise<boolean> {
  return inOrganization(world.db, lease.organizationId, async (tx) => {
    const held = await tx
      .update(channelStreams)
      .set({ leaseUntil: sql`clock_timestamp() + make_interval(secs => ${STREAM_LEASE_SECONDS})` })
      .where(ours(lease))
      .returning({ channelId: channelStreams.channelId })
    return held.length > 0
  })
}

async function letGo(tx: Tx, lease: LeasedPoll, failure: unknown): Promise<void> {
  const reason = failure === null ? null : failure instanceof Error ? failure.message : inspect(failure)
  await tx
    .update(channelStreams)
    .set({
      leaseOwner: null,
      leaseUntil: null,
      lastError: reason?.slice(0, 2_000) ?? null,
      failures: reason === null ? 0 : sql`${channelStreams.failures} + 1`,
      notBefore: sql`clock_timestamp() + make_interval(secs => least(${LONGEST_PAUSE_SECONDS}, power(2, least(${channelStreams.failures}, 7))))`,
    })
    .where(ours(lease))
}

function ours({ channelId, owner }: LeasedPoll) {
  return and(eq(channelStreams.channelId, channelId), eq(channelStreams.leaseOwner, owner))
}
