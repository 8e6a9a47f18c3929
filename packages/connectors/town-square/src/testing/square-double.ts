import type { NetworkDouble } from '@relais/connectors/testing'

export const BRAND = {
  externalId: '019a7a10-0000-7000-8000-0000000000b1',
  handle: 'lignes',
  serviceUrl: 'https://relais.example.org/town-square',
}
export const SECRETS = { token: 'tsb_token-of-the-brand', webhookSecret: 'secret-of-the-webhook' }
/** A customer's post that stands on every double. */
export const ASKED = '019a7a10-1111-7000-8000-000000000001'

const CUSTOMER = {
  kind: 'person',
  id: '019a7a10-0000-7000-8000-0000000000a1',
  handle: 'camille',
  name: 'Camille',
}
/** A customer's picture. */
const PICTURE = {
  url: 'https://relais.example.org/town-square/media/2c8e7f6a-0000-4000-8000-000000000001',
  body: new Uint8Array([0xff, 0xd8, 0xff, 0xe0]),
  mediaType: 'image/jpeg',
}
const OWN = { kind: 'brand', id: BRAND.externalId, handle: BRAND.handle, name: 'Lignes' }

interface StoredPost {
  id: string
  text: string
  author: { kind: string }
  clientKey: string | null
  media: { alt: string }[]
  [field: string]: unknown
}

/** The Town Square in memory, as docs/town-square.md describes the brand's side of it. */
export function createSquare(): NetworkDouble & { posts: StoredPost[]; requests: Request[] } {
  const posts: StoredPost[] = []
  const journal: { sequence: number; kind: string; at: string; post: StoredPost }[] = []
  const requests: Request[] = []

  const add = (fields: Partial<StoredPost>): StoredPost => {
    const n = posts.length + 1
    const id = `019a7a10-1111-7000-8000-${String(n).padStart(12, '0')}`
    const at = new Date(Date.UTC(2026, 10, 22, 8, 0, n)).toISOString()
    const post: StoredPost = {
      id,
      threadId: id,
      parentId: null,
      visibility: 'public',
      author: CUSTOMER,
      text: 'Bonjour ?',
      spans: [],
      media: [],
      language: 'fr',
      clientKey: null,
      createdAt: at,
      editedAt: null,
      deletedAt: null,
      hidden: false,
      url: `${BRAND.serviceUrl}/gare-centrale#p-${id}`,
      ...fields,
    }
    posts.push(post)
    journal.push({ sequence: n, kind: 'post.created', at, post })
    return post
  }
  add({ id: ASKED, threadId: ASKED })

  const route = async (request: Request): Promise<Response> => {
    if (request.url === PICTURE.url)
      return new Response(PICTURE.body, { headers: { 'content-type': PICTURE.mediaType } })
    if (request.headers.get('authorization') !== `Bearer ${SECRETS.token}`)
      return refuse(401, 'NOT_SIGNED_IN')
    const { pathname, searchParams } = new URL(request.url)
    const path = pathname.replace('/town-square/api/brand/', '')
    const [room, key] = path.split('/')
    if (path === 'me') return Response.json({ ...OWN, limits: {} })
    if (path === 'events') {
      const after = Number(searchParams.get('after') ?? 0)
      const events = journal.filter(({ sequence }) => sequence > after)
      return Response.json({ events, cursor: journal.length, more: false })
    }
    if (path === 'search') return search(searchParams)
    if (path === 'replies') return reply(await request.json(), request.headers.get('idempotency-key'))
    if (path === 'media') {
      const bytes = new Uint8Array(await request.arrayBuffer())
      return Response.json({ media: { id: `media-${bytes.length}-${bytes[0]}` } }, { status: 201 })
    }
    if (room === 'replies') {
      const post = posts.find(({ clientKey }) => clientKey === decodeURIComponent(key ?? ''))
      return post ? Response.json({ post }) : refuse(404, 'NO_SUCH_POST')
    }
    if (room === 'posts') return new Response(null, { status: 204 })
    return refuse(404, 'NO_SUCH_ADDRESS')
  }

  const search = (asked: URLSearchParams): Response => {
    const words = (asked.get('q') ?? '').toLowerCase()
    const language = asked.get('language')
    const found = posts
      .filter((post) => post['isHeard'] === false && post.text.toLowerCase().includes(words))
      .filter((post) => String(post['createdAt']) >= asked.get('from')!)
      .filter((post) => language === null || post['language'] === language)
      .toSorted((a, b) => String(b['createdAt']).localeCompare(String(a['createdAt'])))
    const start = Number(asked.get('before') ?? 0)
    const end = start + Number(asked.get('limit'))
    return Response.json({ posts: found.slice(start, end), before: end < found.length ? String(end) : null })
  }

  const reply = (asked: unknown, clientKey: string | null): Response => {
    const { inReplyTo, text, visibility, media } = asked as {
      inReplyTo: string
      text: string
      visibility: string
      media: { id: string; alt: string }[]
    }
    const earlier = posts.find((post) => post.clientKey === clientKey)
    if (earlier) return Response.json({ post: earlier })
    if (!posts.some(({ id }) => id === inReplyTo)) return refuse(404, 'NO_SUCH_POST')
    const post = add({
      parentId: inReplyTo,
      threadId: inReplyTo,
      author: OWN,
      text,
      visibility,
      clientKey,
      media: media.map(({ id, alt }) => ({
        id,
        alt,
        url: `${BRAND.serviceUrl}/media/${id}`,
        mediaType: 'image/png',
      })),
    })
    return Response.json({ post }, { status: 201 })
  }

  return {
    posts,
    requests,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      requests.push(request.clone())
      return route(request)
    },
    makesPost: ({ method, url }) => method === 'POST' && url.endsWith('/replies'),
    uploadsFile: ({ method, url }) => method === 'POST' && url.endsWith('/media'),
    descriptions: () =>
      posts
        .filter(({ author }) => author.kind === 'brand')
        .flatMap(({ media }) => media.map(({ alt }) => alt)),
    customersFile: PICTURE,
    countPosts: () => posts.filter(({ author }) => author.kind === 'brand').length,
    arrive: () => void add({}),
    say: (text, { at, language, toUs }) =>
      void add({ text, language, createdAt: at.toISOString(), isHeard: toUs }),
  }
}

/** One of the network's refusals. */
export function refuse(status: number, code: string): Response {
  return Response.json({ error: { code, message: `${code} here`, parameters: {}, path: [] } }, { status })
}
