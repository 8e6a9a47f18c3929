import { type Call, type Connector, ConnectorError, type MediaFile } from '@relais/connectors'
import { and, eq, sql } from 'drizzle-orm'
import { findChannel } from '../channels/find-channel.ts'
import { openCall } from '../channels/open-call.ts'
import type { World } from '../context.ts'
import { inOrganization, type Tx } from '../db/client.ts'
import type { AttachmentId, ChannelId, OrganizationId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { AttachmentRow } from './attachment-row.ts'
import { cleanImage } from './clean-image.ts'
import { acceptFileName } from './file-name.ts'
import { MAX_BYTES, MEDIA_TYPES, type MediaType } from './media-types.ts'
import { writePieces } from './pieces.ts'
import { readType } from './read-type.ts'
import { attachments } from './tables.ts'
import { touchMessageTickets } from './touch-message-tickets.ts'

/** How long one fetch may take. */
const FETCH_TIMEOUT_MS = 30_000
/** Longer than a fetch, its decoding and its writing. */
export const LEASE_SECONDS = 120
const MOST_ATTEMPTS = 6

/** A file that this worker alone fetches until its lease ends. */
export interface LeasedAttachment {
  organizationId: OrganizationId
  attachmentId: AttachmentId
  owner: string
}

/** What came of one fetch, for the counters. */
export type Brought = 'kept' | 'failed' | 'retry' | 'nothing'

interface Bringing {
  row: AttachmentRow
  connector: Connector | undefined
  call: Call | null
}

/** A fetched file as it will be kept. */
interface Fetched {
  mediaType: MediaType
  body: Uint8Array
  width: number | null
  height: number | null
  thumbnail: Uint8Array | null
}

/**
 * Fetches one file of a customer through its connector and keeps it. A picture is made anew as an upload is. What
 * cannot be kept says why; what the network does not hand over now is tried again, a little later each time.
 */
export async function bringAttachment(world: World, lease: LeasedAttachment): Promise<Brought> {
  const inside = <T>(work: (tx: Tx) => Promise<T>) => inOrganization(world.db, lease.organizationId, work)
  const bringing = await inside((tx) => openBringing(tx, world, lease))
  if (!bringing) return 'nothing'
  let outcome: Fetched | ConnectorError | Refusal
  try {
    outcome = await fetchFile(bringing)
  } catch (error) {
    if (!(error instanceof ConnectorError || error instanceof Refusal)) {
      world.log.error({ err: error, attachmentId: lease.attachmentId }, 'a file could not be fetched')
      outcome = new ConnectorError('retry', 'The file could not be fetched.', { cause: error })
    } else outcome = error
  }
  return inside((tx) => record(tx, lease, bringing.row, outcome))
}

async function openBringing(
  tx: Tx,
  world: World,
  { attachmentId, owner }: LeasedAttachment,
): Promise<Bringing | null> {
  const [row] = await tx
    .select()
    .from(attachments)
    .where(ours(tx, attachmentId, owner))
  if (!row) return null
  const channel = await findChannel(tx, row.channelId as ChannelId)
  const connector = channel ? world.connectors.get(channel.network) : undefined
  if (!channel || !connector) return { row, connector, call: null }
  return { row, connector, call: await openCall(tx, world, channel, AbortSignal.timeout(FETCH_TIMEOUT_MS)) }
}

async function fetchFile({ row, connector, call }: Bringing): Promise<Fetched> {
  // More attempts than were ever recorded: the process died with it every time.
  if (row.attempts > MOST_ATTEMPTS) throw failed('FETCH_UNREACHABLE')
  if (!call || !connector?.fetchMedia) throw failed('FETCH_NOT_POSSIBLE')
  const file: MediaFile = await connector.fetchMedia(call, row.sourceUrl!)
  if (file.body.length === 0) throw failed('FETCH_EMPTY')
  if (file.body.length > MAX_BYTES) throw failed('FETCH_TOO_LARGE')
  const { mediaType } = await readType(file.body)
  if (mediaType === null) throw failed('FETCH_TYPE')
  if (MEDIA_TYPES[mediaType].kind !== 'image')
    return { mediaType, body: file.body, width: null, height: null, thumbnail: null }
  return cleanImage(file.body, mediaType)
}

function failed(code: string): Refusal {
  return new Refusal(code, 'The file cannot be kept.')
}

async function record(
  tx: Tx,
  { attachmentId, owner }: LeasedAttachment,
  row: AttachmentRow,
  outcome: Fetched | ConnectorError | Refusal,
): Promise<Brought> {
  const free = { leaseOwner: null, leaseUntil: null }
  if (outcome instanceof ConnectorError && isWorthAnotherTry(outcome) && row.attempts < MOST_ATTEMPTS) {
    const pause = sql`clock_timestamp() + make_interval(secs => ${5 * 3 ** Math.min(row.attempts, 6)})`
    await tx
      .update(attachments)
      .set({ ...free, notBefore: outcome.retryAt ?? pause })
      .where(ours(tx, attachmentId, owner))
    return 'retry'
  }
  const isKept = !(outcome instanceof Error)
  const [written] = await tx
    .update(attachments)
    .set(
      isKept
        ? { ...free, ...columnsOf(row, outcome) }
        : { ...free, state: 'failed', problem: problemOf(outcome) },
    )
    .where(ours(tx, attachmentId, owner))
    .returning({ attachmentId: attachments.attachmentId })
  if (!written) return 'nothing'
  if (isKept) {
    await writePieces(tx, attachmentId, 'whole', outcome.body)
    if (outcome.thumbnail) await writePieces(tx, attachmentId, 'thumbnail', outcome.thumbnail)
  }
  await touchMessageTickets(tx, row.messageId!)
  return isKept ? 'kept' : 'failed'
}

function columnsOf(row: AttachmentRow, { mediaType, body, width, height }: Fetched) {
  const { kind } = MEDIA_TYPES[mediaType]
  const name = acceptFileName(nameInAddress(row.sourceUrl!), mediaType)
  return { state: 'kept' as const, problem: null, kind, name, mediaType, size: body.length, width, height }
}

/** The last part of an address, which often is the file's name. */
function nameInAddress(url: string): string {
  try {
    return decodeURIComponent(new URL(url).pathname)
  } catch {
    return ''
  }
}

function isWorthAnotherTry({ kind }: ConnectorError): boolean {
  return kind === 'retry' || kind === 'unknown' || kind === 'reauth'
}

/** Why it cannot be kept, as a code that the console has a sentence for. */
function problemOf(outcome: ConnectorError | Refusal): string {
  if (outcome instanceof Refusal) return outcome.code
  if (outcome.kind === 'gone') return 'FETCH_GONE'
  if (outcome.kind === 'denied') return 'FETCH_DENIED'
  return outcome.kind === 'invalid' ? 'FETCH_TOO_LARGE' : 'FETCH_UNREACHABLE'
}

function ours(tx: Tx, attachmentId: AttachmentId, owner: string) {
  return and(
    eq(attachments.organizationId, tx.organizationId),
    eq(attachments.attachmentId, attachmentId),
    eq(attachments.leaseOwner, owner),
    eq(attachments.state, 'waiting'),
  )
}
