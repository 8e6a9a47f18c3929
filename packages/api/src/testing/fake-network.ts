import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  type Capabilities,
  defineConnector,
  fetchFile,
  NO_MEDIA,
  type OutboundReply,
  type Receipt,
  request,
  requestJson,
  type Connector,
} from '@relais/connectors'
import { z } from 'zod'

/** How the network treats one attempt to post. */
export type Behaviour =
  /** Takes it and answers. */
  | 'accept'
  /** Takes it and cuts the line before the answer. */
  | 'acceptAndCut'
  /** Cuts the line without having done anything. */
  | 'cut'
  /** Takes it and answers with a 500. */
  | 'acceptAndFail'
  /** Answers 429 and when to come back. */
  | 'tooMany'
  | 'unauthorised'
  | 'forbidden'
  | 'invalid'
  /** Says nothing until the caller gives up; nothing is done. */
  | 'hang'

/** Something that stands on the fake network. */
export interface FakePost {
  id: string
  clientKey: string
  text: string
  inReplyTo: string
  /** The ids of the files it carries, with their descriptions. */
  media: { handle: unknown; alt: string }[]
}

export interface FakeNetwork {
  url: string
  connector: Connector
  /** Everything that stands, in the order it was made: what customers see. */
  posts: FakePost[]
  /** What the next attempts meet; `accept` when nothing is left. */
  next: Behaviour[]
  /** Runs before an attempt is looked at; a test uses it to let something happen in the meantime. */
  onAttempt: (() => Promise<void>) | null
  attempts: number
  /** Files that came up, in order, each as often as it came. */
  uploads: { mediaType: string; size: number }[]
  /** What the next uploads meet. */
  nextUploads: ('accept' | 'acceptAndCut' | 'invalid' | 'tooMany')[]
  /** Runs before an upload is looked at. */
  onUpload: (() => Promise<void>) | null
  /** What customers' files are under which address. */
  files: Map<string, { status: number; body: Uint8Array; mediaType: string }>
  /** False for a network that makes a second post of a repeated key. */
  remembersKeys: boolean
  close: () => Promise<void>
}

/** What the fake network can do unless a test says otherwise. */
const CAPABILITIES: Capabilities = {
  receives: ['webhook'],
  inbound: ['post', 'comment', 'direct'],
  deletions: 'pushed',
  edits: 'pushed',
  replies: { public: true, private: true },
  acts: [],
  limits: {
    publicText: [{ max: 300, unit: 'graphemes' }],
    privateText: [{ max: 1_000, unit: 'graphemes' }],
    publicMedia: NO_MEDIA,
    privateMedia: NO_MEDIA,
  },
  privateWindowHours: 24,
  idempotency: 'key',
  readBack: 'strong',
  backfillDays: 0,
}

const postSchema = z.object({ id: z.string(), sentAt: z.string() })

/** What a network that takes pictures says of them. */
export const PICTURES: Capabilities['limits'] = {
  ...CAPABILITIES.limits,
  publicMedia: {
    count: 2,
    types: ['image/jpeg', 'image/png'].map((mediaType) => ({ mediaType, maxBytes: 60_000, maxSide: 500 })),
    altText: [{ max: 100, unit: 'graphemes' }],
    needsText: false,
  },
}

/** A network with a wire of its own, at the edge where networks are: it keeps posts and loses answers on demand. */
export async function openFakeNetwork(capabilities: Partial<Capabilities> = {}): Promise<FakeNetwork> {
  const network: Omit<FakeNetwork, 'url' | 'connector' | 'close'> = {
    posts: [],
    next: [],
    onAttempt: null,
    attempts: 0,
    uploads: [],
    nextUploads: [],
    onUpload: null,
    files: new Map(),
    remembersKeys: true,
  }
  const server = createServer((incoming, response) => {
    answer(network, incoming, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(network, {
    url,
    connector: connectorOf({ ...CAPABILITIES, ...capabilities }),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  })
}

async function answer(
  network: Omit<FakeNetwork, 'url' | 'connector' | 'close'>,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = (status: number, body: unknown, headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
  if (incoming.url!.startsWith('/files/')) {
    const file = network.files.get(incoming.url!)
    if (!file) return void reply(404, {})
    return void response.writeHead(file.status, { 'content-type': file.mediaType }).end(file.body)
  }
  if (incoming.url === '/media') return takeUpload(network, incoming, reply)
  if (incoming.method === 'GET') {
    const key = new URL(incoming.url!, 'http://network').searchParams.get('key')
    const found = network.posts.find((post) => post.clientKey === key)
    return void (found ? reply(200, { ...found, sentAt: new Date().toISOString() }) : reply(404, {}))
  }

  let text = ''
  for await (const chunk of incoming) text += String(chunk)
  const asked = JSON.parse(text) as Omit<FakePost, 'id'>
  network.attempts += 1
  await network.onAttempt?.()
  const behaviour = network.next.shift() ?? 'accept'
  if (behaviour === 'hang') return
  if (behaviour === 'cut') return void response.destroy()
  if (behaviour === 'tooMany') return void reply(429, {}, { 'retry-after': '1' })
  if (behaviour === 'unauthorised') return void reply(401, {})
  if (behaviour === 'forbidden') return void reply(403, {})
  if (behaviour === 'invalid') return void reply(400, {})

  let post = network.posts.find((one) => network.remembersKeys && one.clientKey === asked.clientKey)
  if (!post) {
    post = { ...asked, id: `own-${network.posts.length + 1}` }
    network.posts.push(post)
  }
  if (behaviour === 'acceptAndCut') return void response.destroy()
  if (behaviour === 'acceptAndFail') return void reply(500, {})
  reply(200, { id: post.id, sentAt: new Date().toISOString() })
}

async function takeUpload(
  network: Omit<FakeNetwork, 'url' | 'connector' | 'close'>,
  incoming: IncomingMessage,
  reply: (status: number, body: unknown) => unknown,
): Promise<void> {
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) size += chunk.length
  await network.onUpload?.()
  const behaviour = network.nextUploads.shift() ?? 'accept'
  if (behaviour === 'invalid') return void reply(400, {})
  if (behaviour === 'tooMany') return void reply(429, {})
  network.uploads.push({ mediaType: incoming.headers['content-type']!, size })
  if (behaviour === 'acceptAndCut') return void incoming.destroy()
  reply(200, { id: `file-${network.uploads.length}` })
}

function connectorOf(capabilities: Capabilities): Connector {
  const toReceipt = ({ id, sentAt }: z.infer<typeof postSchema>): Receipt => ({
    externalId: id,
    url: null,
    sentAt: new Date(sentAt),
  })
  return defineConnector({
    network: 'fake',
    codes: {
      fr: ['Bref.', 'Poli.', 'Exact.'],
      en: ['Short.', 'Polite.', 'Exact.'],
      ar: ['باختصار.', 'بلطف.', 'بدقة.'],
    },
    capabilities,
    secrets: [{ name: 'token', asked: true }],
    parse: () => [],
    async send(call, reply: OutboundReply) {
      const json = {
        clientKey: reply.clientKey,
        text: reply.text,
        inReplyTo: reply.inReplyToExternalId,
        media: reply.media,
      }
      const url = `${call.account.serviceUrl}/posts`
      return toReceipt(await requestJson(call, { method: 'POST', url, json, repeatable: false }, postSchema))
    },
    ...(capabilities.readBack !== 'none' && {
      async readBack(call, reply) {
        const url = `${call.account.serviceUrl}/posts?key=${encodeURIComponent(reply.clientKey)}`
        const found = await request(call, { method: 'GET', url, repeatable: true })
        if (found.status === 404) return { found: 'absent' }
        const post = postSchema.parse(JSON.parse(new TextDecoder().decode(found.body)))
        return { found: 'present', receipt: toReceipt(post) }
      },
    }),
    fetchMedia: (call, url) => fetchFile(call, url),
    ...(capabilities.limits.publicMedia.count > 0 && {
      async uploadMedia(call, { body, mediaType }) {
        const url = `${call.account.serviceUrl}/media`
        const headers = { 'content-type': mediaType }
        const asked = { method: 'POST', url, headers, body, repeatable: true } as const
        return (await requestJson(call, asked, z.object({ id: z.string() }))).id
      },
    }),
    checkHealth: (call) =>
      Promise.resolve({ ok: true, problems: [], expiresAt: null, account: call.account }),
  })
}
