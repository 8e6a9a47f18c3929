import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSquare } from './testing/open-square.ts'

type World = Awaited<ReturnType<typeof openSquare>>

describe('webhooks of a square', () => {
  let world: World
  let token: string
  beforeEach(async () => {
    world = await openSquare()
    token = (await world.join('Camille')).token
  })
  afterEach(() => world.close())

  const post = async (text: string) =>
    (await world.ask('POST', 'squares/gare/posts', { token, body: { text } })).json.post as { id: string }
  const faults = (body: object) =>
    world.ask('PUT', 'squares/gare/faults', { token: world.square.adminToken, body })
  const pass = (ms: number) => void (world.clock.at = new Date(world.clock.at.getTime() + ms))
  const kinds = () =>
    world.arrived.flatMap(({ events }) => events.map(({ kind, post: { text } }) => [kind, text]))
  const journal = async () =>
    (await world.ask('GET', 'brand/events', { token: world.brand.apiToken })).json.events

  it('tell the brand of a post, signed over the time and the bytes', async () => {
    const { id } = await post('Bonjour')
    await world.town.deliverDue()
    const [{ headers, body, events }] = world.arrived as [World['arrived'][number]]
    const timestamp = headers['town-square-timestamp']!
    const expected = createHmac('sha256', world.brand.webhookSecret)
      .update(`${timestamp}.${body}`)
      .digest('hex')

    expect(headers['town-square-signature']).toBe(expected)
    expect(Number(timestamp)).toBe(world.clock.at.getTime() / 1000)
    expect(JSON.parse(body)).toMatchObject({
      square: 'gare',
      brand: world.brand.brandId,
      delivery: headers['town-square-delivery'],
    })
    expect(events).toMatchObject([{ kind: 'post.created', post: { id, text: 'Bonjour' } }])
  })

  it('carry what happened in between in one batch, in order, as it was at the time', async () => {
    const { id } = await post('Un')
    await world.ask('PATCH', `squares/gare/posts/${id}`, { token, body: { text: 'Deux' } })
    await post('Trois')
    await world.town.deliverDue()

    expect(world.arrived).toHaveLength(1)
    expect(kinds()).toEqual([
      ['post.created', 'Un'],
      ['post.edited', 'Deux'],
      ['post.created', 'Trois'],
    ])
  })

  it('no longer say what was deleted in the meantime', async () => {
    const { id } = await post('Mon numéro est secret')
    await world.ask('DELETE', `squares/gare/posts/${id}`, { token })
    await world.town.deliverDue()

    expect(kinds()).toEqual([
      ['post.created', ''],
      ['post.deleted', ''],
    ])
    expect(JSON.stringify(await journal())).not.toContain('secret')
  })

  it('tell our own reply back with its key', async () => {
    const { id } = await post('Bonjour')
    await world.ask('POST', 'brand/replies', {
      token: world.brand.apiToken,
      headers: { 'idempotency-key': 'key-1' },
      body: { inReplyTo: id, visibility: 'public', text: 'Bonjour !' },
    })
    await world.town.deliverDue()

    expect(world.arrived[0]!.events.at(-1)).toMatchObject({
      post: { clientKey: 'key-1', author: { id: world.brand.brandId, kind: 'brand' } },
    })
  })

  it('are tried again with the same id until they are taken, each time later', async () => {
    world.receiver.status = 500
    await post('Bonjour')
    const tries: number[] = []
    for (const wait of [0, 999, 1, 1_999, 1, 3_999, 1]) {
      pass(wait)
      await world.town.deliverDue()
      tries.push(world.arrived.length)
    }
    world.receiver.status = 200
    pass(8_000)
    await world.town.deliverDue()
    pass(60_000)
    await world.town.deliverDue()
    const ids = new Set(world.arrived.map(({ headers }) => headers['town-square-delivery']))

    expect(tries).toEqual([1, 1, 2, 2, 3, 3, 4])
    expect([world.arrived.length, ids.size]).toEqual([5, 1])
  })

  it('wait as long as the receiver asks', async () => {
    world.receiver.status = 503
    world.receiver.headers = { 'Retry-After': '30' }
    await post('Bonjour')
    await world.town.deliverDue()
    pass(29_000)
    await world.town.deliverDue()
    const early = world.arrived.length
    pass(1_000)
    await world.town.deliverDue()

    expect([early, world.arrived.length]).toEqual([1, 2])
  })

  it('are given up after three days, and stay in the journal', async () => {
    world.receiver.status = 500
    await post('Bonjour')
    await world.town.deliverDue()
    pass(3 * 24 * 3_600_000)
    await world.town.deliverDue()
    world.receiver.status = 200
    pass(3_600_000)
    await world.town.deliverDue()

    expect(world.arrived).toHaveLength(2)
    expect(await journal()).toHaveLength(1)
  })

  it('are taken over when their sender died between the claim and the answer', async () => {
    await post('Bonjour')
    const before = world.receiver
    world.receiver.status = 500
    await world.town.deliverDue()
    before.status = 200
    // As a sender leaves it that was killed during the call: leased, and due.
    await world.db.execute(
      `update town_square.webhooks set lease_until = '${new Date(world.clock.at.getTime() + 20_000).toISOString()}', next_attempt_at = created_at`,
    )
    pass(19_000)
    await world.town.deliverDue()
    const held = world.arrived.length
    pass(1_000)
    await world.town.deliverDue()

    expect([held, world.arrived.length]).toEqual([1, 2])
  })

  it('reach the receiver once for each event when several processes send at once', async () => {
    await Promise.all(Array.from({ length: 120 }, (_, n) => post(`Message ${n}`)))
    await Promise.all(Array.from({ length: 3 }, () => world.town.deliverDue()))
    const sequences = world.arrived.flatMap(({ events }) => events.map(({ sequence }) => sequence))

    expect(sequences).toHaveLength(120)
    expect(new Set(sequences).size).toBe(120)
  })

  it('go out by themselves once the network is started, and no longer once it is stopped', async () => {
    world.town.start()
    await post('Bonjour')
    await expect.poll(() => world.arrived.length, { interval: 10 }).toBe(1)
    await world.town.stop()
    await post('Plus personne')

    expect(world.arrived).toHaveLength(1)
  })

  describe('misbehave as they are told:', () => {
    it('late', async () => {
      await faults({ late: { share: 1, delayMs: 60_000 } })
      await post('Bonjour')
      await world.town.deliverDue()
      const early = world.arrived.length
      pass(60_000)
      await world.town.deliverDue()

      expect([early, world.arrived.length]).toEqual([0, 1])
    })

    it('twice, under two ids', async () => {
      await faults({ twice: { share: 1 } })
      await post('Bonjour')
      await world.town.deliverDue()

      expect(kinds()).toEqual([
        ['post.created', 'Bonjour'],
        ['post.created', 'Bonjour'],
      ])
      expect(new Set(world.arrived.map(({ headers }) => headers['town-square-delivery'])).size).toBe(2)
    })

    it('out of order', async () => {
      await faults({ outOfOrder: { share: 1, delayMs: 1 } })
      const { id } = await post('Avant')
      await world.ask('PATCH', `squares/gare/posts/${id}`, { token, body: { text: 'Après' } })
      pass(10)
      await world.town.deliverDue()

      expect(kinds()).toEqual([
        ['post.edited', 'Après'],
        ['post.created', 'Avant'],
      ])
    })

    it('dropped, so that only the journal knows', async () => {
      await faults({ dropped: { share: 1 } })
      await post('Bonjour')
      pass(3_600_000)
      await world.town.deliverDue()

      expect(world.arrived).toEqual([])
      expect(await journal()).toMatchObject([{ post: { text: 'Bonjour' } }])
    })
  })
})
