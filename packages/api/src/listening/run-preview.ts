import { ConnectorError } from '@relais/connectors'
import { and, eq } from 'drizzle-orm'
import { findChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { ChannelId, OrganizationId } from '../db/id.ts'
import { pickHits } from './pick-hits.ts'
import { readPages } from './read-pages.ts'
import { type FoundPost, searchPreviews } from './tables.ts'

const POSTS_SHOWN = 10
const LOOK_BACK_MS = 7 * 24 * 3_600_000
const LONGEST_TRIAL_MS = 20_000
/** Enough to judge a post by. */
const LONGEST_TEXT = 500

/** A preview that this worker has leased. */
export interface LeasedPreview {
  organizationId: OrganizationId
  searchPreviewId: string
  owner: string
}

/** Asks the network once for whoever wants to see what a search would find, and writes down the newest ten. */
export async function runPreview(world: World, lease: LeasedPreview): Promise<void> {
  const { organizationId } = lease
  const opened = await inOrganization(world.db, organizationId, (tx) => openPreview(tx, world, lease))
  if (!opened) return
  const { preview, connector, call } = opened
  const end = (outcome: Partial<typeof searchPreviews.$inferInsert>) =>
    inOrganization(world.db, organizationId, async (tx) => {
      await tx
        .update(searchPreviews)
        .set({ ...outcome, leaseOwner: null, leaseUntil: null })
        .where(isLeased(tx, lease))
    })
  try {
    const since = new Date(world.now().getTime() - LOOK_BACK_MS)
    const { hits } = await readPages(connector, call, { ...preview, since, pages: 1 })
    const wanted = pickHits(hits, preview)
    const found = wanted.slice(0, POSTS_SHOWN).map(({ message }): FoundPost => ({
      text: message.text.slice(0, LONGEST_TEXT).toWellFormed(),
      handle: message.author.handle,
      name: message.author.name,
      sentAt: message.sentAt.toISOString(),
      language: message.language,
      url: message.url,
    }))
    await end({ status: 'done', found, leftOut: hits.length - wanted.length })
  } catch (error) {
    const kind = error instanceof ConnectorError ? error.kind : 'unknown'
    const detail = error instanceof Error ? error.message : String(error)
    await end({ status: 'failed', problem: kind, problemDetail: detail.slice(0, 500) })
    if (!(error instanceof ConnectorError)) throw error
  }
}

async function openPreview(tx: Tx, world: World, lease: LeasedPreview) {
  const [preview] = await tx.select().from(searchPreviews).where(isLeased(tx, lease))
  const channel = preview && (await findChannel(tx, preview.channelId as ChannelId))
  const connector = channel && world.connectors.get(channel.network)
  if (!preview || !channel || !connector) return null
  return {
    preview,
    connector,
    call: await openCall(tx, world, channel, AbortSignal.timeout(LONGEST_TRIAL_MS)),
  }
}

function isLeased(tx: Tx, { searchPreviewId, owner }: LeasedPreview) {
  return and(
    eq(searchPreviews.organizationId, tx.organizationId),
    eq(searchPreviews.searchPreviewId, searchPreviewId),
    eq(searchPreviews.leaseOwner, owner),
  )
}
