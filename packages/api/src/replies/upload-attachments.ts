import {
  type Call,
  type Connector,
  ConnectorError,
  type MediaLimits,
  type OutboundMedia,
} from '@relais/connectors'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { fitImage } from '../attachments/fit-image.ts'
import { readPieces } from '../attachments/pieces.ts'
import { attachments } from '../attachments/tables.ts'
import { getChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { ChannelId } from '../db/id.ts'
import { judgeQueued } from './begin-sending.ts'
import { callNetwork } from './call-network.ts'
import { leaseEnd, type ReplyLease } from './lease-reply.ts'
import { findReply } from './reply-row.ts'
import { replies } from './tables.ts'

/** One file of a reply, ready to go up. */
interface OpenUpload {
  connector: Connector
  call: Call
  limits: MediaLimits
  file: { body: Uint8Array; mediaType: string; width: number | null; height: number | null }
}

/**
 * Uploads the files of a leased reply while it still is `queued`. Nobody sees a file before the post that carries it,
 * so a process that dies here leaves nothing in doubt: the reply is still queued, and its files go up once more. The
 * lease is renewed before each file, so that a slow one does not hand the reply to somebody else. Null when the lease
 * was lost; a `ConnectorError` when the network refuses a file, and then never `unknown`: nothing was posted.
 */
export async function uploadAttachments(
  world: World,
  lease: ReplyLease,
): Promise<OutboundMedia[] | ConnectorError | null> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, lease.organizationId, work)
  const files = await inside(async (tx) => {
    const unsent = await listUnsent(tx, lease)
    // What waits or goes back to its author uploads nothing.
    return unsent.length === 0 || (await judgeQueued(tx, world, lease)) ? unsent : null
  })
  if (files === null) return null
  const uploaded: OutboundMedia[] = []
  for (const { attachmentId, alt } of files) {
    const open = await inside((tx) => openUpload(tx, world, lease, attachmentId))
    if (!open) return null
    try {
      const handle = await callNetwork(lease.timeoutMs, () => upload(open))
      uploaded.push({ handle, alt })
    } catch (error) {
      return asRefusal(world, lease, error)
    }
  }
  return files.length > 0 && !(await inside((tx) => renewLease(tx, lease))) ? null : uploaded
}

async function upload({ connector, call, limits, file }: OpenUpload): Promise<OutboundMedia['handle']> {
  const isPicture = file.mediaType.startsWith('image/')
  const fitting = isPicture ? await fitImage(file, limits) : file
  if (!fitting || !connector.uploadMedia)
    throw new ConnectorError('invalid', 'This network does not take a file of this size.')
  return connector.uploadMedia(call, { body: fitting.body, mediaType: fitting.mediaType })
}

/** Files go with the first post of a reply; what is shown with a message already stands. */
async function listUnsent(tx: Tx, { replyId }: ReplyLease) {
  return tx
    .select({ attachmentId: attachments.attachmentId, alt: attachments.alt })
    .from(attachments)
    .where(
      and(
        eq(attachments.organizationId, tx.organizationId),
        eq(attachments.replyId, replyId),
        isNull(attachments.messageId),
      ),
    )
    .orderBy(asc(attachments.position))
}

async function openUpload(
  tx: Tx,
  world: World,
  lease: ReplyLease,
  attachmentId: string,
): Promise<OpenUpload | null> {
  if (!(await renewLease(tx, lease))) return null
  const reply = (await findReply(tx, lease.replyId))!
  const channel = await getChannel(tx, reply.channelId as ChannelId)
  const connector = world.connectors.get(channel.network)
  if (!connector) throw new Error(`The connector for ${channel.network} is not installed.`)
  const { publicMedia, privateMedia } = connector.capabilities.limits
  const [row] = await tx
    .select({ mediaType: attachments.mediaType, width: attachments.width, height: attachments.height })
    .from(attachments)
    .where(and(eq(attachments.organizationId, tx.organizationId), eq(attachments.attachmentId, attachmentId)))
  const body = await readPieces(tx, attachmentId, 'whole')
  return {
    connector,
    call: await openCall(tx, world, channel, AbortSignal.timeout(lease.timeoutMs)),
    limits: reply.visibility === 'public' ? publicMedia : privateMedia,
    file: { ...row!, mediaType: row!.mediaType!, body },
  }
}

/** False when somebody else has the reply by now, or it was called back. */
async function renewLease(tx: Tx, lease: ReplyLease): Promise<boolean> {
  const takenAt = performance.now()
  const held = await tx
    .update(replies)
    .set({ leaseUntil: leaseEnd(lease.timeoutMs) })
    .where(
      and(
        eq(replies.organizationId, tx.organizationId),
        eq(replies.replyId, lease.replyId),
        eq(replies.leaseOwner, lease.owner),
        eq(replies.state, 'queued'),
      ),
    )
    .returning({ replyId: replies.replyId })
  lease.takenAt = takenAt
  return held.length > 0
}

/** An upload that got no answer is made again: it posts nothing. */
function asRefusal(world: World, lease: ReplyLease, error: unknown): ConnectorError {
  if (error instanceof ConnectorError && error.kind !== 'unknown') return error
  if (!(error instanceof ConnectorError))
    world.log.error(
      { err: error, replyId: lease.replyId },
      'a file could not be uploaded in an unforeseen way',
    )
  return new ConnectorError('retry', 'A file could not be uploaded; it is tried again.', { cause: error })
}
