import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSquare } from './testing/open-square.ts'

type World = Awaited<ReturnType<typeof openSquare>>

describe('a brand on a square', () => {
  let world: World
  let camille: Awaited<ReturnType<World['join']>>
  let asked: { id: string; threadId: string }
  beforeEach(async () => {
    world = await openSquare()
    camille = await world.join('Camille')
    const posted = await world.ask('POST', 'squares/gare/posts', {
      token: camille.token,
      body: { text: 'Un train ce soir ?' },
    })
    asked = posted.json.post
  })
  afterEach(() => world.close())

  const reply = (key: string | null, body: object = {}, token = world.brand.apiToken) =>
    world.ask('POST', 'brand/replies', {
      token,
      headers: key === null ? {} : { 'idempotency-key': key },
      body: { inReplyTo: asked.id, visibility: 'public', text: 'À 19 h 04. Salma', ...body },
    })
  const admin = (method: string, path: string, body?: unknown) =>
    world.ask(method, `squares/gare/${path}`, { token: world.square.adminToken, body })

  it('answers in public, once for a key, however often and in parallel it is sent', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => reply('key-1')))
    const ids = new Set(answers.map(({ json }) => json.post.id))
    const summary = await admin('GET', 'ledger/summary')

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(ids.size).toBe(1)
    expect(summary.json).toMatchObject({
      brands: 1,
      keyed: 1,
      keys: 1,
      keysPostedTwice: [],
      textsPostedTwice: [],
    })
  })

  it('refuses another text under a key that was used', async () => {
    await reply('key-1')
    const other = await reply('key-1', { text: 'À 20 h 04. Salma' })

    expect([other.status, other.json.error.code]).toEqual([409, 'KEY_REUSED'])
  })

  it('finds its reply under the key, also once it is deleted, and nothing under another', async () => {
    const { json } = await reply('key-1')
    const token = world.brand.apiToken
    const found = await world.ask('GET', 'brand/replies/key-1', { token })
    await world.ask('DELETE', `brand/posts/${json.post.id}`, { token })
    const gone = await world.ask('GET', 'brand/replies/key-1', { token })
    const none = await world.ask('GET', 'brand/replies/key-2', { token })
    const repeated = await reply('key-1')

    expect(found.json.post).toMatchObject({ id: json.post.id, clientKey: 'key-1', text: 'À 19 h 04. Salma' })
    expect([gone.status, gone.json.post.deletedAt === null]).toEqual([200, false])
    expect([none.status, none.json.error.code]).toEqual([404, 'NO_SUCH_POST'])
    expect([repeated.status, repeated.json.post.id]).toEqual([200, json.post.id])
  })

  it('answers a public post in private: only the author reads it', async () => {
    const { json } = await reply('key-1', { visibility: 'private' })
    const own = await world.ask('GET', 'squares/gare/messages', { token: camille.token })
    const threads = await world.ask('GET', 'squares/gare/threads')

    expect(json.post).toMatchObject({ visibility: 'private' })
    expect(json.post.threadId).not.toBe(asked.threadId)
    expect(own.json.threads[0].posts[0].text).toBe('À 19 h 04. Salma')
    expect(JSON.stringify(threads.json)).not.toContain('19 h 04')
  })

  it('does not answer in public what was written in private', async () => {
    const sent = await world.ask('POST', 'squares/gare/messages', {
      token: camille.token,
      body: { text: 'Privé' },
    })
    const answer = await reply('key-1', { inReplyTo: sent.json.post.id })

    expect([answer.status, answer.json.error.code]).toEqual([409, 'NOT_PUBLIC'])
  })

  it.each(['a\u0000b', 'a\ud83d', 'a\ufffdb'])(
    'does not say to customers what was lost on the way: %j',
    async (text) => {
      const answer = await reply('key-1', { text })

      expect([answer.status, answer.json.error.code]).toEqual([422, 'TEXT_UNREADABLE'])
    },
  )

  it('does not answer what was deleted', async () => {
    await world.ask('DELETE', `squares/gare/posts/${asked.id}`, { token: camille.token })
    const answer = await reply('key-1')

    expect([answer.status, answer.json.error.code]).toEqual([410, 'POST_GONE'])
  })

  it('hides a comment from everybody but its author', async () => {
    const path = `brand/posts/${asked.id}/hidden`
    await world.ask('PUT', path, { token: world.brand.apiToken })
    const read = async (token?: string) =>
      (await world.ask('GET', 'squares/gare/threads', token ? { token } : {})).json.threads[0].posts[0]
    const hidden = [await read(), await read(camille.token)]
    await world.ask('DELETE', path, { token: world.brand.apiToken })

    expect(hidden.map(({ hidden: isHidden, text }) => [isHidden, text])).toEqual([
      [true, ''],
      [true, 'Un train ce soir ?'],
    ])
    expect(await read()).toMatchObject({ hidden: false, text: 'Un train ce soir ?' })
  })

  it('likes once, however often', async () => {
    const like = (method: string) =>
      world.ask(method, `brand/posts/${asked.id}/like`, { token: world.brand.apiToken })
    const likes = async () => (await world.ask('GET', 'squares/gare/threads')).json.threads[0].posts[0].likes
    await like('PUT')
    await like('PUT')
    const liked = await likes()
    await like('DELETE')

    expect([liked, await likes()]).toEqual([1, 0])
  })

  it('answers natively at its desk: without a key, without faults', async () => {
    await admin('PUT', 'faults', { refused: { share: 1 } })
    const { status, json } = await reply('ignored', {}, world.brand.deskToken)
    const token = world.brand.apiToken
    const journal = await world.ask('GET', 'brand/events', { token })

    expect([status, json.post.clientKey]).toEqual([201, null])
    expect(journal.json.events.at(-1).post).toMatchObject({
      author: { kind: 'brand', handle: 'lignes' },
      clientKey: null,
    })
  })

  it('hears of a thread in which it is named, and its own key is told to nobody else', async () => {
    const { squareId } = world.square
    const buses = await world.town.createBrand({ squareId, handle: 'bus', name: 'Bus', webhookUrl: null })
    await world.ask('POST', `squares/gare/posts/${asked.id}/comments`, {
      token: camille.token,
      body: { text: 'Et vous, @bus ?' },
    })
    await reply('key-1')
    const heard = await world.ask('GET', 'brand/events', { token: buses.apiToken })
    await world.ask('POST', 'squares/gare/messages', {
      token: camille.token,
      body: { text: 'Entre nous, @bus…' },
    })
    const later = await world.ask('GET', 'brand/events', { token: buses.apiToken })

    expect(heard.json.events.map(({ post }: { post: { text: string } }) => post.text)).toEqual([
      'Et vous, @bus ?',
      'À 19 h 04. Salma',
    ])
    expect(heard.json.events[0].post.spans).toEqual([
      { kind: 'mention', start: 9, end: 13, target: buses.brandId },
    ])
    expect(heard.json.events[1].post.clientKey).toBeNull()
    expect(later.json.events).toHaveLength(2)
  })

  it('reads its journal from a cursor on, in the order of the commits, under parallel writes', async () => {
    const token = world.brand.apiToken
    const seen: number[] = []
    let cursor = 0
    const read = async () => {
      const { json } = await world.ask('GET', `brand/events?after=${cursor}&limit=7`, { token })
      seen.push(...json.events.map(({ sequence }: { sequence: number }) => sequence))
      cursor = json.cursor
      return json.more as boolean
    }
    const write = (n: number) =>
      world.ask('POST', 'squares/gare/posts', { token: camille.token, body: { text: `Message ${n}` } })
    await Promise.all(Array.from({ length: 60 }, async (_, n) => [await write(n), await read()]))
    while (await read()) continue

    const { json } = await world.ask('GET', 'brand/events?limit=200', { token })
    const all = json.events.map(({ sequence }: { sequence: number }) => sequence)
    expect(all).toHaveLength(61)
    expect([...new Set(seen)].toSorted((a, b) => a - b)).toEqual(all)
  })

  it('is nobody without its token, and has no rights on another square', async () => {
    const other = await world.town.createSquare({ slug: 'port', name: 'Le port' })
    const foreign = await world.town.createBrand({
      squareId: other.squareId,
      handle: 'lignes',
      name: 'Faux',
      webhookUrl: null,
    })
    const none = await world.ask('GET', 'brand/me')
    const people = await world.ask('GET', 'brand/me', { token: camille.token })
    const answer = await reply('key-1', {}, foreign.apiToken)
    const ledger = await world.ask('GET', 'squares/gare/ledger', { token: other.adminToken })

    expect([none.status, people.status, answer.status, ledger.status]).toEqual([401, 401, 404, 401])
  })

  it('has its webhooks sent to the Relais it belongs to and nowhere else', async () => {
    const token = world.brand.apiToken
    const set = (url: string) => world.ask('PUT', 'brand/webhook', { token, body: { url } })
    const outside = await set('http://169.254.169.254/latest')
    const own = await set(`${world.origin}/hooks/other`)

    expect([outside.status, outside.json.error.code]).toEqual([422, 'WEBHOOK_NOT_ALLOWED'])
    expect(own.json.webhookSecret).toMatch(/^.{40,}$/)
  })
})
