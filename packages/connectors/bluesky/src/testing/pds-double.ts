import type { ChannelAccount, Secrets } from '@relais/connectors'
import type { NetworkDouble } from '@relais/connectors/testing'
import { POST, postUri, readAddress } from '../record-address.ts'
import { firstKeyAt } from '../record-key.ts'

/*
 * A personal data server with its application, in memory and behind fetch: as much of both as the connector uses,
 * answering as the real ones did when asked the same (the end-to-end walk runs against those).
 */

export const BRAND: ChannelAccount = {
  externalId: 'did:plc:xekjzbm7uqj2kt4xuhv7ey7l',
  handle: 'brand.test',
  serviceUrl: 'https://pds.example',
}
export const CUSTOMER = {
  did: 'did:plc:23obbdm4pksviuj4fc7sf7ub',
  handle: 'customer.test',
  displayName: 'Zoé Martin',
}
export const APP_PASSWORD = 'abcd-efgh-ijkl-mnop'

/** A customer's picture, as the network's image store hands it to anybody and to nobody with a token. */
const PICTURE = {
  url: 'https://cdn.bsky.app/img/feed_fullsize/plain/zoe/1@jpeg',
  body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  mediaType: 'image/jpeg',
}

type Stored = {
  uri: string
  cid: string
  value: Record<string, unknown>
  indexedAt: string
  sortedAt: string
}
type Handler = (asked: { params: URLSearchParams; input: Record<string, unknown>; token: string }) => Response

/** The double, with what a test may arrange and look at. */
export interface PdsDouble extends NetworkDouble {
  secrets: () => Secrets
  /** A post of anybody, made at that instant; resolves to its address. */
  post: (
    did: string,
    value: Record<string, unknown>,
    at?: Date,
    sortedAt?: Date,
  ) => { uri: string; cid: string }
  remove: (uri: string) => void
  /** The author blocks us: the record stands, and is not shown to us. */
  hide: (uri: string) => void
  /** The author and our account as the application says they stand: muted, blocked. */
  viewers: Map<string, Record<string, unknown>>
  /** Ends every access token that was given out. */
  expireAccess: () => void
  /** Ends every refresh token that was given out. */
  expireRefresh: () => void
  records: Map<string, Stored>
  likes: Map<string, string>
  /** The lexicons asked, in order. */
  asked: string[]
}

/** A token as the servers write them, unsigned: all that anybody but the server reads of one is its end. */
export function token(name: string, exp: number): string {
  return `e30.${Buffer.from(JSON.stringify({ jti: name, exp })).toString('base64url')}.${name}`
}

const json = (body: unknown, status = 200) => Response.json(body, { status })
const refuse = (status: number, error: string, message = error) => json({ error, message }, status)
const mentionOf = (did: string) => ({ $type: 'app.bsky.richtext.facet#mention', did })
export const NOON = new Date('2026-11-22T12:00:00Z')

export function createPds(): PdsDouble {
  const records = new Map<string, Stored>()
  const likes = new Map<string, string>()
  const hidden = new Set<string>()
  const viewers: PdsDouble['viewers'] = new Map()
  const asked: string[] = []
  const live = { access: new Set<string>(), refresh: new Set<string>() }
  const ends = NOON.getTime() / 1000 + 7200
  let count = 0

  const grant = () => {
    count += 1
    const tokens = {
      accessJwt: token(`access-${count}`, ends),
      refreshJwt: token(`refresh-${count}`, ends * 2),
    }
    live.access.add(tokens.accessJwt)
    live.refresh.add(tokens.refreshJwt)
    return tokens
  }
  const first = grant()

  const post: PdsDouble['post'] = (
    did,
    value,
    at = new Date(NOON.getTime() - 60_000 + (count += 1)),
    sortedAt = at,
  ) => {
    const uri = postUri(did, firstKeyAt(at))
    const times = { indexedAt: at.toISOString(), sortedAt: sortedAt.toISOString() }
    const stored = {
      uri,
      cid: `bafyrei${records.size}`,
      value: { $type: POST, createdAt: times.indexedAt, ...value },
      ...times,
    }
    records.set(uri, stored)
    return { uri, cid: stored.cid }
  }
  const author = (uri: string) => ({
    ...(uri.includes(CUSTOMER.did) ? CUSTOMER : { did: BRAND.externalId, handle: BRAND.handle }),
    viewer: { muted: false, blockedBy: false, ...viewers.get(uri) },
  })
  const view = ({ uri, cid, value, indexedAt }: Stored) => {
    const like = likes.get(uri)
    return {
      uri,
      cid,
      author: author(uri),
      record: value,
      indexedAt,
      labels: [],
      viewer: like ? { like } : {},
    }
  }

  const handlers: Record<string, Handler> = {
    'com.atproto.server.createSession': ({ input }) =>
      input['password'] === APP_PASSWORD &&
      [BRAND.externalId, BRAND.handle].includes(String(input['identifier']))
        ? json({ ...grant(), did: BRAND.externalId, handle: BRAND.handle })
        : refuse(401, 'AuthenticationRequired', 'Invalid identifier or password'),
    'com.atproto.server.refreshSession': (call) =>
      live.refresh.has(call.token)
        ? json({ ...grant(), did: BRAND.externalId, handle: BRAND.handle })
        : refuse(400, 'ExpiredToken', 'Token has been revoked'),
    'com.atproto.server.getSession': () =>
      json({ did: BRAND.externalId, handle: BRAND.handle, active: true }),
    'com.atproto.identity.resolveHandle': ({ params }) =>
      params.get('handle') === CUSTOMER.handle
        ? json({ did: CUSTOMER.did })
        : refuse(400, 'HandleNotFound', 'Unable to resolve handle'),
    'com.atproto.repo.uploadBlob': () =>
      json({ blob: { $type: 'blob', ref: { $link: 'bafkrei1' }, mimeType: 'image/png', size: 70 } }),
    'com.atproto.repo.getRecord': ({ params }) => {
      const stored = records.get(
        `at://${params.get('repo')}/${params.get('collection')}/${params.get('rkey')}`,
      )
      return stored ? json(stored) : refuse(400, 'RecordNotFound', 'Could not locate record')
    },
    'com.atproto.repo.listRecords': ({ params }) => {
      const own = [...records.values()].filter(({ uri }) => readAddress(uri)?.did === params.get('repo'))
      const after = own.filter(({ uri }) => readAddress(uri)!.rkey > params.get('cursor')!)
      const sorted = after.sort((a, b) => (a.uri < b.uri ? -1 : 1)).slice(0, Number(params.get('limit')))
      return json({ records: sorted.map(({ uri, cid, value }) => ({ uri, cid, value })) })
    },
    'com.atproto.repo.createRecord': ({ input }) => {
      const { repo, collection, rkey = `like${(count += 1)}`, record } = input as Record<string, string>
      const uri = `at://${repo}/${collection}/${rkey}`
      const value = record as unknown as Record<string, unknown>
      if (collection === 'app.bsky.feed.like') likes.set((value['subject'] as { uri: string }).uri, uri)
      else if (records.has(uri)) return refuse(500, 'InternalServerError', 'Internal Server Error')
      else
        records.set(uri, {
          uri,
          cid: 'bafyreiown',
          value,
          indexedAt: NOON.toISOString(),
          sortedAt: NOON.toISOString(),
        })
      return json({ uri, cid: 'bafyreiown', commit: { cid: 'bafyreicommit', rev: firstKeyAt(NOON) } })
    },
    'com.atproto.repo.deleteRecord': ({ input }) => {
      const uri = `at://${String(input['repo'])}/${String(input['collection'])}/${String(input['rkey'])}`
      records.delete(uri)
      for (const [subject, like] of likes) if (like === uri) likes.delete(subject)
      return json({})
    },
    'app.bsky.feed.getPosts': ({ params }) => {
      if (params.getAll('uris').length > 25) return refuse(400, 'InvalidRequest', 'uris is too long')
      const shown = params.getAll('uris').filter((uri) => !hidden.has(uri))
      return json({ posts: shown.flatMap((uri) => records.get(uri) ?? []).map(view) })
    },
    'app.bsky.feed.searchPosts': ({ params }) => {
      const query = params.get('q') ?? ''
      if (query === '"') return refuse(400, 'BadQueryString', 'The quotation has no end')
      const lang = params.get('lang')
      const found = [...records.values()]
        .filter(({ value }) => String(value['text']).toLowerCase().includes(query.toLowerCase()))
        .filter(({ value }) => lang === null || (value['langs'] as string[] | undefined)?.includes(lang))
        .filter(({ uri, sortedAt }) => !hidden.has(uri) && sortedAt >= params.get('since')!)
        .sort((a, b) => (a.sortedAt < b.sortedAt ? 1 : -1))
      const start = Number(params.get('cursor') ?? 0)
      const end = start + Number(params.get('limit') ?? 25)
      return json({
        posts: found.slice(start, end).map(view),
        ...(end < found.length ? { cursor: `${end}` } : {}),
      })
    },
    'app.bsky.notification.listNotifications': ({ params }) => {
      const others = [...records.values()].filter(({ uri }) => readAddress(uri)?.did !== BRAND.externalId)
      const sorted = others.sort((a, b) => (a.sortedAt < b.sortedAt ? 1 : -1))
      const start = Number(params.get('cursor') ?? 0)
      const end = start + Number(params.get('limit'))
      const page = sorted.slice(start, end).map((stored) => ({
        ...view(stored),
        reason: 'mention',
        isRead: count % 2 === 0,
        indexedAt: stored.sortedAt,
      }))
      return json({
        notifications: page,
        seenAt: `${(count += 1)}`,
        ...(end < sorted.length ? { cursor: `${end}` } : {}),
      })
    },
  }

  return {
    records,
    likes,
    viewers,
    asked,
    secrets: () => ({ appPassword: APP_PASSWORD, ...first }),
    post,
    remove: (uri) => void records.delete(uri),
    hide: (uri) => void hidden.add(uri),
    expireAccess: () => live.access.clear(),
    expireRefresh: () => live.refresh.clear(),
    makesPost: (request) => request.url.endsWith('com.atproto.repo.createRecord'),
    uploadsFile: (request) => request.url.endsWith('com.atproto.repo.uploadBlob'),
    descriptions: () =>
      [...records.values()].flatMap(({ value }) =>
        ((value['embed'] as { images: { alt: string }[] } | undefined)?.images ?? []).map(({ alt }) => alt),
      ),
    customersFile: PICTURE,
    countPosts: () => [...records.keys()].filter((uri) => readAddress(uri)?.did === BRAND.externalId).length,
    arrive: () => void post(CUSTOMER.did, { text: 'Bonjour @brand.test' }),
    say: (text, { at, language, toUs }) => {
      const facets = [{ index: { byteStart: 0, byteEnd: 2 }, features: [mentionOf(BRAND.externalId)] }]
      post(CUSTOMER.did, { text, langs: [language], ...(toUs ? { facets } : {}) }, at)
    },
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const url = new URL(request.url)
      if (request.url === PICTURE.url) {
        const isStranger = !request.headers.has('authorization')
        return new Response(isStranger ? PICTURE.body : '', {
          status: isStranger ? 200 : 400,
          headers: { 'content-type': PICTURE.mediaType },
        })
      }
      const nsid = url.pathname.replace('/xrpc/', '')
      asked.push(nsid)
      const bearer = request.headers.get('authorization')?.replace('Bearer ', '') ?? ''
      const isSignIn = nsid.endsWith('.createSession') || nsid.endsWith('.refreshSession')
      if (!isSignIn && !live.access.has(bearer)) return refuse(400, 'ExpiredToken', 'Token has expired')
      const isJson = request.headers.get('content-type') === 'application/json'
      const body = (isJson ? await request.json() : {}) as Record<string, unknown>
      const handler = handlers[nsid]
      return handler
        ? handler({ params: url.searchParams, input: body, token: bearer })
        : refuse(501, 'MethodNotImplemented')
    },
  }
}
