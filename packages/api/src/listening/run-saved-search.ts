import { ConnectorError } from '@relais/connectors'
import { and, eq, sql } from 'drizzle-orm'
import { findChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import { recordRefusal } from '../channels/record-sending.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { ChannelId, OrganizationId } from '../db/id.ts'
import { findKnown, keepFound } from '../inbox/keep-found.ts'
import { pickHits } from './pick-hits.ts'
import { readPages, type Reading } from './read-pages.ts'
import { isSearch, type SavedSearchRow } from './saved-search.ts'
import { savedSearches } from './tables.ts'

/** What one search brings in an hour at most: more than a team wants to look through. */
export const MOST_PER_HOUR = 60

const PAGES_PER_RUN = 3
const LONGEST_RUN_MS = 45_000
const HOUR_MS = 3_600_000
/** Networks index late: what was read is looked at again, and what is known is passed over. */
const OVERLAP_MS = 10 * 60_000
const LONGEST_PAUSE_SECONDS = 900
/** Words that a network does not understand are understood no better a moment later. */
const NOT_UNDERSTOOD_SECONDS = 3_600

/** A saved search that this worker has leased. */
export interface LeasedSearch {
  organizationId: OrganizationId
  savedSearchId: string
  owner: string
}

/**
 * Asks a network what was said of a saved search's words since the last time. What is new and wanted is kept as deliveries,
 * in the transaction that moves on where to read from; what nobody wants is kept nowhere.
 */
export async function runSavedSearch(world: World, lease: LeasedSearch): Promise<void> {
  const { organizationId } = lease
  const opened = await inOrganization(world.db, organizationId, (tx) => openRun(tx, world, lease))
  if (!opened) return
  const { search, channelId, connector, call } = opened
  try {
    const since = new Date(Math.max(search.readUntil.getTime() - OVERLAP_MS, search.startsAt.getTime()))
    const { query, language } = search
    const reading = await readPages(connector, call, { query, language, since, pages: PAGES_PER_RUN })
    const seconds = connector.capabilities.search?.seconds ?? 60
    await inOrganization(world.db, organizationId, (tx) => keepReading(tx, world, lease, reading, seconds))
  } catch (error) {
    await inOrganization(world.db, organizationId, (tx) => failRun(tx, world, lease, channelId, error))
    if (!(error instanceof ConnectorError)) throw error
  }
}

async function openRun(tx: Tx, world: World, lease: LeasedSearch) {
  const [search] = await tx.select().from(savedSearches).where(isLeased(tx, lease))
  const channel = search && (await findChannel(tx, search.channelId as ChannelId))
  const connector = channel && world.connectors.get(channel.network)
  const isIdle = channel?.status === 'paused' || channel?.status === 'disconnected'
  if (!search || !channel || !connector?.search || isIdle) {
    await tx
      .update(savedSearches)
      .set({ ...released, nextRunAt: sql`clock_timestamp() + interval '1 minute'` })
      .where(isLeased(tx, lease))
    return null
  }
  const call = await openCall(tx, world, channel, AbortSignal.timeout(LONGEST_RUN_MS))
  return { search, channelId: channel.channelId, connector, call }
}

async function keepReading(
  tx: Tx,
  world: World,
  lease: LeasedSearch,
  { hits, isCut }: Reading,
  seconds: number,
): Promise<void> {
  const [search] = await tx.select().from(savedSearches).where(isLeased(tx, lease)).for('update')
  if (!search || search.pausedAt || search.archivedAt) {
    await tx.update(savedSearches).set(released).where(isLeased(tx, lease))
    return // The lease has passed on, or a person has changed their mind: nothing is kept.
  }
  const channelId = search.channelId as ChannelId
  const now = world.now()
  const isNewHour = now.getTime() - search.hourStartedAt.getTime() >= HOUR_MS
  const room = MOST_PER_HOUR - (isNewHour ? 0 : search.hourCount)

  const known = await findKnown(
    tx,
    channelId,
    hits.map(({ delivery, message }) => ({
      deliveryKey: delivery.deliveryKey,
      externalId: message.externalId,
    })),
  )
  const fresh = pickHits(hits, search).filter(({ message }) => !known.has(message.externalId))
  const kept = await keepFound(
    tx,
    world,
    { channelId, savedSearchId: lease.savedSearchId },
    fresh.slice(0, room).map(({ delivery }) => delivery),
  )
  const newest = Math.max(...hits.map(({ message }) => message.sentAt.getTime()))
  await tx
    .update(savedSearches)
    .set({
      ...released,
      readUntil: new Date(Math.max(search.readUntil.getTime(), Math.min(newest, now.getTime()))),
      nextRunAt: sql`clock_timestamp() + make_interval(secs => ${seconds})`,
      lastRunAt: now,
      failures: 0,
      problem: null,
      problemDetail: null,
      hitCount: search.hitCount + kept,
      hourStartedAt: isNewHour ? now : search.hourStartedAt,
      hourCount: (isNewHour ? 0 : search.hourCount) + kept,
      ...((isCut || fresh.length > room) && { cutAt: now }),
    })
    .where(isSearch(tx, lease.savedSearchId))
}

async function failRun(
  tx: Tx,
  world: World,
  lease: LeasedSearch,
  channelId: ChannelId,
  error: unknown,
): Promise<void> {
  const kind = error instanceof ConnectorError ? error.kind : 'unknown'
  const detail = (error instanceof Error ? error.message : String(error)).slice(0, 500)
  const retryAt = error instanceof ConnectorError ? (error.retryAt?.toISOString() ?? null) : null
  const pause =
    kind === 'invalid'
      ? sql`${NOT_UNDERSTOOD_SECONDS}::float8`
      : sql`least(${LONGEST_PAUSE_SECONDS}, 15 * power(2, least(${savedSearches.failures}, 10)))`
  await tx
    .update(savedSearches)
    .set({
      ...released,
      nextRunAt: sql`greatest(${retryAt}::timestamptz, clock_timestamp() + make_interval(secs => ${pause}))`,
      lastRunAt: world.now(),
      failures: sql`${savedSearches.failures} + 1`,
      problem: kind,
      problemDetail: detail,
    })
    .where(isLeased(tx, lease))
  // A key that the network no longer takes concerns the whole channel; what it lets us search does not.
  if (kind === 'reauth') await recordRefusal(tx, world, channelId, 'reauth', detail)
}

const released = { leaseOwner: null, leaseUntil: null } satisfies Partial<SavedSearchRow>

function isLeased(tx: Tx, { savedSearchId, owner }: LeasedSearch) {
  return and(isSearch(tx, savedSearchId), eq(savedSearches.leaseOwner, owner))
}
