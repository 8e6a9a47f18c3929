import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSquare } from './testing/open-square.ts'

type World = Awaited<ReturnType<typeof openSquare>>

describe('a square that answers badly', () => {
  let world: World
  let asked: string
  beforeEach(async () => {
    world = await openSquare()
    const { token } = await world.join('Camille')
    const { json } = await world.ask('POST', 'squares/gare/posts', { token, body: { text: 'Un train ?' } })
    asked = json.post.id
  })
  afterEach(() => world.close())

  const faults = (body: object) =>
    world.ask('PUT', 'squares/gare/faults', { token: world.square.adminToken, body })
  const reply = (key: string, text = `Réponse ${key}`) =>
    world.ask('POST', 'brand/replies', {
      token: world.brand.apiToken,
      headers: { 'idempotency-key': key },
      body: { inReplyTo: asked, visibility: 'public', text },
    })
  const summary = async () =>
    (await world.ask('GET', 'squares/gare/ledger/summary', { token: world.square.adminToken })).json

  it('makes the post and cuts the connection', async () => {
    await faults({ acceptedThenLost: { share: 1, how: 'cut' } })
    await expect(reply('key-1')).rejects.toThrow('fetch failed')
    const found = await world.ask('GET', 'brand/replies/key-1', { token: world.brand.apiToken })

    expect(found.json.post.text).toBe('Réponse key-1')
  })

  it('makes the post and says that something broke', async () => {
    await faults({ acceptedThenLost: { share: 1, how: 'error' } })

    expect((await reply('key-1')).status).toBe(500)
    expect(await summary()).toMatchObject({ brands: 1 })
  })

  it('makes the post and never answers', async () => {
    await faults({ acceptedThenLost: { share: 1, how: 'hang' } })
    const stop = new AbortController()
    const hanging = fetch(`${world.origin}/town-square/api/brand/replies`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${world.brand.apiToken}`,
        'content-type': 'application/json',
        'idempotency-key': 'key-1',
      },
      body: JSON.stringify({ inReplyTo: asked, visibility: 'public', text: 'Bonjour' }),
      signal: stop.signal,
    })
    const settled = hanging.then(
      () => 'answered',
      () => 'nothing',
    )
    await expect.poll(summary, { interval: 20 }).toMatchObject({ brands: 1 })
    stop.abort()

    expect(await settled).toBe('nothing')
  })

  it('refuses before anything is done, and says how long to wait where it says so', async () => {
    await faults({ rateLimited: { share: 1, delayMs: 7_000 } })
    const busy = await reply('key-1')
    await faults({ refused: { share: 1 } })
    const refused = await reply('key-1')

    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '7'])
    expect([refused.status, refused.json.error.code]).toEqual([403, 'REFUSED_BY_FAULT'])
    expect(await summary()).toMatchObject({ brands: 0 })
  })

  it('forgets keys: a blind resend is posted twice, and the ledger says so', async () => {
    await faults({ keysForgotten: { share: 1 } })
    await reply('key-1')
    await reply('key-1')
    const found = await world.ask('GET', 'brand/replies/key-1', { token: world.brand.apiToken })

    expect(found.status).toBe(200)
    expect(await summary()).toMatchObject({
      brands: 2,
      keys: 1,
      keysPostedTwice: [{ clientKey: 'key-1', times: 2 }],
      textsPostedTwice: [{ text: 'Réponse key-1', times: 2 }],
    })
  })

  it('meets the same faults in the same sequence of writes, on another square too', async () => {
    const run = async () => {
      await faults({ seed: 42, refused: { share: 0.4 } })
      const outcomes: number[] = []
      for (let n = 0; n < 12; n += 1) outcomes.push((await reply(`key-${n}`)).status)
      return outcomes
    }
    const first = await run()
    await world.close()
    world = await openSquare()
    const { token } = await world.join('Camille')
    const { json } = await world.ask('POST', 'squares/gare/posts', { token, body: { text: 'Un train ?' } })
    asked = json.post.id

    expect(await run()).toEqual(first)
    expect(new Set(first)).toEqual(new Set([201, 403]))
  })

  it('shows its faults to its keeper alone, and refuses those it does not know', async () => {
    const path = 'squares/gare/faults'
    const wanted = { seed: 3, dropped: { share: 0.5 }, late: { share: 1, delayMs: 500 } }
    const unknown = await faults({ explode: { share: 1 } })
    const set = await faults(wanted)
    const shown = await world.ask('GET', path, { token: world.square.adminToken })
    const curious = await world.ask('GET', path, { token: world.brand.apiToken })

    expect([unknown.status, curious.status]).toEqual([400, 401])
    expect(set.json).toEqual(wanted)
    expect(shown.json).toEqual(wanted)
  })

  it('keeps a ledger that can be read in pages', async () => {
    for (let n = 0; n < 5; n += 1) await reply(`key-${n}`)
    const token = world.square.adminToken
    const first = await world.ask('GET', 'squares/gare/ledger?limit=4', { token })
    const rest = await world.ask('GET', `squares/gare/ledger?limit=4&after=${first.json.after}`, { token })
    const keys = [...first.json.posts, ...rest.json.posts].map(
      ({ clientKey }: { clientKey: string }) => clientKey,
    )

    expect(keys).toEqual([null, 'key-0', 'key-1', 'key-2', 'key-3', 'key-4'])
    expect(rest.json.after).toBeNull()
  })
})
