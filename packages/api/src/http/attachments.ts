import type { IncomingMessage } from 'node:http'
import { type Request, type RequestHandler, type Response, Router } from 'express'
import type { AttachmentRow } from '../attachments/attachment-row.ts'
import { THUMBNAIL_TYPE } from '../attachments/clean-image.ts'
import { isShown, MAX_BYTES } from '../attachments/media-types.ts'
import { type Edition, readPieces } from '../attachments/pieces.ts'
import { findReadableAttachment } from '../attachments/queries.ts'
import { ATTACHMENTS_PATH } from '../attachments/resolvers.ts'
import { uploadAttachment } from '../attachments/upload-attachment.ts'
import type { Viewer, World } from '../context.ts'
import { readOrganization } from '../db/client.ts'
import { type AttachmentId, isId } from '../db/id.ts'
import { encodeId, findRowId, getRowId } from '../graphql/ids.ts'
import { actAs } from '../members/act-as.ts'
import { Refusal } from '../refusal.ts'
import { visibleTicketId } from '../tickets/visible-tickets.ts'
import { isOwnOrigin } from './check-origin.ts'
import { identify } from './sessions.ts'

/** Uploads that one process takes at a time: each may be ten megabytes. */
const UPLOADS_AT_ONCE = 8

/** What a file may do in the page that shows it: nothing. */
const POLICY = "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox"

const STATUS: Record<string, number> = {
  TICKET_NOT_FOUND: 404,
  ATTACHMENT_NOT_FOUND: 404,
  ATTACHMENT_TOO_LARGE: 413,
  ATTACHMENT_BUSY: 503,
}

/**
 * Files go in and out over plain HTTP. `POST /attachments` puts the body of the request to the sender's draft: the
 * ticket in `?ticketId=`, the name, percent-encoded, in `Relais-File-Name`, an id of the sender's own in
 * `Relais-Client-Id`. `GET /attachments/{id}` and `…/thumbnail` give a file to whoever may see its ticket, and to nobody
 * else; no cache between us may keep it.
 */
export function attachmentFiles(world: World): Router {
  const router = Router()
  let uploads = 0

  router.post(ATTACHMENTS_PATH, async (request, response) => {
    response.set('Cache-Control', 'no-store')
    try {
      if (!isOwnOrigin(request, world.publicUrl)) return refuse(request, response, 403, FOREIGN)
      const viewer = await findViewer(world, request)
      if (!viewer) return refuse(request, response, 401, SIGNED_OUT)
      if (uploads >= UPLOADS_AT_ONCE) {
        response.set('Retry-After', '2')
        return refuse(request, response, 503, BUSY)
      }
      uploads += 1
      try {
        const row = await receive(world, viewer, request)
        response.status(201).json({ attachment: describe(row) })
      } finally {
        uploads -= 1
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refuse(request, response, STATUS[error.code] ?? 422, error)
    }
  })

  const send = (edition: Edition): RequestHandler<{ id: string }> => {
    return async (request, response) => {
      response.set({ 'Cache-Control': 'private, no-cache', Vary: 'Cookie, Authorization' })
      // A thread that changes by itself loads its pictures by itself: nobody need be there.
      const viewer = await findViewer(world, request, { countsAsUse: false })
      if (!viewer) return refuse(request, response, 401, SIGNED_OUT)
      const attachmentId = findRowId('Attachment', request.params.id)
      const row = attachmentId && (await findFile(world, viewer, attachmentId))
      if (!row || (edition === 'thumbnail' && row.kind !== 'image'))
        return refuse(request, response, 404, ABSENT)
      await sendFile(world, viewer, row, edition, request, response)
    }
  }
  router.get(`${ATTACHMENTS_PATH}/:id`, send('whole'))
  router.get(`${ATTACHMENTS_PATH}/:id/thumbnail`, send('thumbnail'))
  return router
}

const FOREIGN = new Refusal('FOREIGN_ORIGIN', 'This request comes from another site.')
const SIGNED_OUT = new Refusal('UNAUTHENTICATED', 'Sign in first.')
const ABSENT = new Refusal('ATTACHMENT_NOT_FOUND', 'There is no such file, or it is not for you.')
const BUSY = new Refusal('ATTACHMENT_BUSY', 'Many files are coming in at once. Try again in a moment.')

async function receive(world: World, viewer: Viewer, request: Request): Promise<AttachmentRow> {
  const asked = request.query['ticketId']
  const given = getRowId('Ticket', typeof asked === 'string' ? asked : '', 'ticketId')
  const ticketId = await readOrganization(world.db, viewer.organizationId, (tx) =>
    visibleTicketId(tx, viewer, given),
  )
  const clientId = request.get('Relais-Client-Id')?.toLowerCase() ?? null
  if (clientId !== null && !isId(clientId))
    throw new Refusal('CLIENT_ID_INVALID', 'The id of a file is a uuid in lower case.', {
      path: ['clientId'],
    })
  return uploadAttachment(actAs(world, viewer), {
    ticketId,
    clientId,
    name: decodeName(request.get('Relais-File-Name') ?? ''),
    declaredType: request.get('Content-Type') ?? '',
    body: await readBody(request),
  })
}

/** Reads a body that may lie about its length: what comes is counted while it comes, and nothing more is kept. */
async function readBody(request: IncomingMessage): Promise<Buffer> {
  const tooLarge = () =>
    new Refusal('ATTACHMENT_TOO_LARGE', `A file has at most ${MAX_BYTES / 2 ** 20} MB. Make it smaller.`, {
      parameters: { max: MAX_BYTES },
      path: ['file'],
    })
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > MAX_BYTES) throw tooLarge()
      chunks.push(chunk)
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal('ATTACHMENT_CUT_SHORT', 'The file did not arrive whole. Send it again.', {
      path: ['file'],
    })
  }
  return Buffer.concat(chunks)
}

async function findViewer(
  world: World,
  request: Request,
  options?: { countsAsUse: boolean },
): Promise<Viewer | null> {
  const means = await identify(world, request, options)
  return means.kind === 'session' || means.kind === 'token' ? means.viewer : null
}

function findFile(world: World, viewer: Viewer, attachmentId: AttachmentId): Promise<AttachmentRow | null> {
  return readOrganization(world.db, viewer.organizationId, (tx) =>
    findReadableAttachment(tx, viewer, attachmentId),
  )
}

async function sendFile(
  world: World,
  viewer: Viewer,
  row: AttachmentRow,
  edition: Edition,
  request: Request,
  response: Response,
): Promise<void> {
  const mediaType = edition === 'thumbnail' ? THUMBNAIL_TYPE : row.mediaType!
  const etag = `"${encodeId('Attachment', row.attachmentId)}-${edition}"`
  const isInline = edition === 'thumbnail' || isShown(mediaType)
  response.set({
    'Content-Type': isInline ? mediaType : 'application/octet-stream',
    'Content-Disposition': disposition(isInline ? 'inline' : 'attachment', row.name),
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    ETag: etag,
  })
  // What is kept under an id never changes; whether this person may see it was asked just now.
  if (request.get('If-None-Match') === etag) return void response.status(304).end()
  const read = (range?: { start: number; end: number }) =>
    readOrganization(world.db, viewer.organizationId, (tx) =>
      readPieces(tx, row.attachmentId, edition, range),
    )
  if (edition === 'thumbnail') return void response.send(await read())
  response.set('Accept-Ranges', 'bytes')
  const ranges = request.range(row.size!, { combine: true })
  if (ranges === undefined || ranges === -2) return void response.send(await read())
  const [range] = ranges === -1 ? [] : ranges
  if (!range) {
    response.status(416).set('Content-Range', `bytes */${row.size}`).end()
    return
  }
  response
    .status(206)
    .set('Content-Range', `bytes ${range.start}-${range.end}/${row.size}`)
    .send(await read(range))
}

/** `filename*` carries every letter (RFC 5987, RFC 6266); the plain one is for programs that know only that. */
function disposition(kind: 'inline' | 'attachment', name: string): string {
  const plain = name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  )
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`
}

function decodeName(header: string): string {
  try {
    return decodeURIComponent(header)
  } catch {
    return header
  }
}

function describe(row: AttachmentRow) {
  const id = encodeId('Attachment', row.attachmentId)
  const { name, kind, mediaType, size, width, height, alt, position } = row
  const source = `${ATTACHMENTS_PATH}/${id}`
  const thumbnail = kind === 'image' ? `${source}/thumbnail` : null
  return { id, position, kind, name, mediaType, size, width, height, alt, source, thumbnail }
}

function refuse(request: Request, response: Response, status: number, refusal: Refusal): void {
  const { code, message, parameters, path } = refusal
  // What was not read is let through to nowhere, so that the answer is heard; then the line is cut.
  if (!request.complete) response.set('Connection', 'close')
  request.resume()
  response.status(status).json({ error: { code, message, parameters, path } })
}
