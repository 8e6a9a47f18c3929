import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FIRST_STATE } from './demonstration/first-state.ts'
import { arrivePosts, breakDown, demonstrate, findFlow, resumeFlow, stopFlow } from './demonstration.ts'
import { openSquare } from './testing/open-square.ts'
import type { Town } from './town.ts'

interface Entry {
  id: string
  text: string
  by: string
  handle: string
  parentId: string | null
  createdAt: string
}

describe('the demonstration', () => {
  let world: Awaited<ReturnType<typeof openSquare>>
  let town: Town
  let request: { squareId: string; brandId: string; everySeconds: number }
  beforeEach(async () => {
    world = await openSquare()
    town = world.internals
    request = { squareId: world.square.squareId, brandId: world.brand.brandId, everySeconds: 1_800 }
  })
  afterEach(() => world.close())

  const ledger = async () => {
    const { json } = await world.ask('GET', 'squares/gare/ledger?limit=1000', {
      token: world.square.adminToken,
    })
    return json.posts as Entry[]
  }
  const pass = async (seconds: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + seconds * 1000)
    await world.town.deliverDue()
    await arrivePosts(town)
  }
  const passMinutes = async (minutes: number) => {
    for (let n = 0; n < minutes * 3; n += 1) await pass(20)
  }
  const since = async (from: number) => (await ledger()).slice(from)

  it('begins with the last hours of an invented railway, told to the brand like everything else', async () => {
    await demonstrate(town, { ...request, everySeconds: 720 })
    await world.town.deliverDue()
    const laid = await ledger()
    const told = world.arrived.flatMap(({ events }) => events)
    const times = laid.map(({ createdAt }) => new Date(createdAt).getTime())
    const hoursBack = (world.clock.at.getTime() - Math.min(...times)) / 3_600_000

    expect(laid.length).toBeGreaterThan(FIRST_STATE.length + 25)
    expect(hoursBack).toBeGreaterThan(4.5)
    expect(hoursBack).toBeLessThan(6.1)
    expect(Math.max(...times)).toBeLessThanOrEqual(world.clock.at.getTime())
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(laid.filter(({ by }) => by === 'brand').length).toBeGreaterThan(15)
    expect(told.filter(({ kind }) => kind === 'post.created')).toHaveLength(laid.length)
    expect(new Set(told.map(({ kind }) => kind))).toEqual(
      new Set(['post.created', 'post.edited', 'post.deleted']),
    )
  })

  it('hands its history over to whoever asks for it, each event for itself and once', async () => {
    const told = await demonstrate(town, { ...request, everySeconds: 720, isHandedOver: true })
    await world.town.deliverDue()
    const laid = await ledger()
    const events = told.map(
      ({ body }) => (JSON.parse(body) as { events: { kind: string; at: string }[] }).events,
    )

    expect(world.arrived).toEqual([])
    expect(events.every((ones) => ones.length === 1)).toBe(true)
    expect(events.filter(([one]) => one!.kind === 'post.created')).toHaveLength(laid.length)
    expect(told.map(({ happenedAt }) => happenedAt.toISOString())).toEqual(events.map(([one]) => one!.at))
    expect(await demonstrate(town, { ...request, isHandedOver: true })).toEqual([])
  })

  it('begins once, however often it is asked for', async () => {
    await Promise.all([demonstrate(town, request), demonstrate(town, request)])
    const laid = (await ledger()).length
    await demonstrate(town, request)

    expect((await ledger()).filter(({ text }) => text === FIRST_STATE[0]!.text)).toHaveLength(1)
    expect(await ledger()).toHaveLength(laid)
  })

  it('goes on at a human pace, by whichever process asks first, and nothing happens twice', async () => {
    await demonstrate(town, { ...request, everySeconds: 720 })
    const laid = (await ledger()).length
    for (let n = 0; n < 120; n += 1) {
      world.clock.at = new Date(world.clock.at.getTime() + 30_000)
      await Promise.all([world.town.deliverDue(), arrivePosts(town), arrivePosts(town), arrivePosts(town)])
    }
    const hour = await since(laid)
    const customers = hour.filter(({ by }) => by === 'person')

    expect(customers.length).toBeGreaterThanOrEqual(3)
    expect(customers.length).toBeLessThan(20)
    expect(hour.some(({ by }) => by === 'brand')).toBe(true)
    expect(new Set(customers.map(({ text, handle }) => `${handle} ${text}`)).size).toBe(customers.length)
  })

  it('does not make up for the time during which it was switched off', async () => {
    await demonstrate(town, request)
    const laid = (await ledger()).length
    await pass(86_400)

    expect((await since(laid)).length).toBeLessThanOrEqual(1)
  })

  it('has people thank or ask again where the brand’s program has answered them', async () => {
    await demonstrate(town, request)
    const question = (await ledger()).find(({ text }) => text.includes('vélo pliant'))!
    await pass(20)
    await world.ask('POST', 'brand/replies', {
      token: world.brand.apiToken,
      headers: { 'idempotency-key': 'oui' },
      body: { inReplyTo: question.id, visibility: 'public', text: 'Oui, plié et sous housse. Karim' },
    })
    const answered = (await ledger()).length
    await passMinutes(120)
    const followUps = (await since(answered)).filter(({ handle }) => handle === 'nadia.atelier')

    expect(followUps).toHaveLength(1)
  })

  it('never speaks for a visitor, not even for one who bears the name of somebody invented', async () => {
    await demonstrate(town, request)
    const visitors = new Set<string>()
    for (const name of ['Nadia Atelier', 'Adèle Besson', 'Emma Hughes']) {
      const { json } = await world.ask('POST', 'squares/gare/people', { body: { name } })
      visitors.add(json.person.handle)
      const { json: said } = await world.ask('POST', 'squares/gare/posts', {
        token: json.token,
        body: { text: `Une question de ${name} ?`, to: null },
      })
      await world.ask('POST', 'brand/replies', {
        token: world.brand.apiToken,
        headers: { 'idempotency-key': `to ${said.post.id}` },
        body: { inReplyTo: said.post.id, visibility: 'public', text: 'Bonjour, voici la réponse.' },
      })
    }
    const before = (await ledger()).length
    await passMinutes(60)

    expect((await since(before)).filter(({ handle }) => visitors.has(handle))).toEqual([])
  })

  it('is quiet once it is stopped, and goes on from where the clock stands', async () => {
    await demonstrate(town, request)
    await stopFlow(town, request.squareId)
    const laid = (await ledger()).length
    await passMinutes(45)
    const quiet = await since(laid)
    const stopped = await findFlow(town, request.squareId)
    await resumeFlow(town, request.squareId)
    await passMinutes(60)

    expect(quiet).toEqual([])
    expect(stopped).toEqual({ isStopped: true })
    expect(await findFlow(town, request.squareId)).toEqual({ isStopped: false })
    expect(await since(laid)).not.toEqual([])
  })

  it('is quiet while nobody takes the webhooks', async () => {
    world.receiver.status = 404
    await demonstrate(town, request)
    const laid = (await ledger()).length
    await pass(0)
    await pass(700)
    const first = (await since(laid)).length
    await passMinutes(10)
    const quiet = (await since(laid)).length
    world.receiver.status = 200
    await pass(3_600)
    await passMinutes(60)

    expect(quiet).toBe(first)
    expect((await since(laid)).length).toBeGreaterThan(quiet)
  })

  it('breaks down on request: forty people write within a minute, once, even where nothing else arrives', async () => {
    await demonstrate(town, request)
    await stopFlow(town, request.squareId)
    const laid = (await ledger()).length
    const begun = await Promise.all([
      breakDown(town, request.squareId),
      breakDown(town, request.squareId),
      breakDown(town, request.squareId),
    ])
    for (let second = 0; second < 60; second += 1) {
      world.clock.at = new Date(world.clock.at.getTime() + 1_000)
      await Promise.all([arrivePosts(town), arrivePosts(town)])
    }
    const storm = await since(laid)
    const half = storm.filter(
      ({ createdAt }) => new Date(createdAt).getTime() < world.clock.at.getTime() - 30_000,
    )

    expect(begun.filter(Boolean)).toHaveLength(1)
    expect(storm).toHaveLength(40)
    expect(new Set(storm.map(({ text, handle }) => `${handle} ${text}`)).size).toBe(40)
    expect(half.length).toBeGreaterThan(10)
    expect(half.length).toBeLessThan(30)
    expect(storm.some(({ parentId }) => parentId !== null)).toBe(true)
    await passMinutes(5)
    expect(await since(laid)).toHaveLength(40)
  })
})
