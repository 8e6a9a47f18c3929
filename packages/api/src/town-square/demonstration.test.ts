import { checkText } from '@relais/connectors/text'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { drawArrival } from './demonstration/arrivals.ts'
import { FIRST_STATE } from './demonstration/first-state.ts'
import { arrivePosts, demonstrate, stopDemonstration } from './demonstration.ts'
import { openSquare } from './testing/open-square.ts'
import { TEXT_LIMITS } from './text-rules.ts'
import type { Town } from './town.ts'

describe('the demonstration', () => {
  let world: Awaited<ReturnType<typeof openSquare>>
  let town: Town
  let request: { squareId: string; brandId: string; everySeconds: number }
  beforeEach(async () => {
    world = await openSquare()
    town = world.internals
    request = { squareId: world.square.squareId, brandId: world.brand.brandId, everySeconds: 100 }
  })
  afterEach(() => world.close())

  const ledger = async () => {
    const { json } = await world.ask('GET', 'squares/gare/ledger?limit=1000', {
      token: world.square.adminToken,
    })
    return json.posts as {
      text: string
      by: string
      handle: string
      parentId: string | null
      createdAt: string
    }[]
  }
  const pass = async (seconds: number) => {
    world.clock.at = new Date(world.clock.at.getTime() + seconds * 1000)
    await world.town.deliverDue()
    await arrivePosts(town)
  }
  const arrivals = async () => (await ledger()).slice(FIRST_STATE.length)

  it('begins with some hours of an invented railway, told to the brand like everything else', async () => {
    await demonstrate(town, request)
    await world.town.deliverDue()
    const { json } = await world.ask('GET', 'squares/gare/threads')
    const announcement = json.threads.find(
      ({ posts }: { posts: { author: { kind: string } }[] }) => posts[0]!.author.kind === 'brand',
    )
    const told = world.arrived.flatMap(({ events }) => events)

    expect(await ledger()).toHaveLength(FIRST_STATE.length)
    expect(announcement.commentCount).toBeGreaterThan(8)
    expect(told.filter(({ kind }) => kind === 'post.created')).toHaveLength(FIRST_STATE.length)
    expect(new Set(told.map(({ kind }) => kind))).toEqual(
      new Set(['post.created', 'post.edited', 'post.deleted']),
    )
    expect(told.every(({ at }) => new Date(at) <= world.clock.at)).toBe(true)
  })

  it('begins once, however often it is asked for', async () => {
    await Promise.all([demonstrate(town, request), demonstrate(town, request)])
    await demonstrate(town, request)

    expect(await ledger()).toHaveLength(FIRST_STATE.length)
  })

  it('lets one post arrive every so often, by whichever process asks first', async () => {
    await demonstrate(town, request)
    await pass(99)
    const early = await arrivals()
    await pass(1)
    await Promise.all([arrivePosts(town), arrivePosts(town), arrivePosts(town)])

    expect(early).toEqual([])
    expect(await arrivals()).toHaveLength(1)
    for (let n = 0; n < 9; n += 1) await pass(150)
    expect(await arrivals()).toHaveLength(10)
  })

  it('does not make up for the time during which it was switched off', async () => {
    await demonstrate(town, request)
    await pass(86_400)

    expect(await arrivals()).toHaveLength(1)
  })

  it('has people thank or ask again where the brand has just answered', async () => {
    await demonstrate(town, request)
    const question = (await ledger()).find(({ text }) => text.includes('vélo pliant')) as unknown as {
      id: string
    }
    await pass(20)
    await world.ask('POST', 'brand/replies', {
      token: world.brand.apiToken,
      body: { inReplyTo: question.id, visibility: 'public', text: 'Oui, plié et sous housse. Karim' },
    })
    for (let n = 0; n < 25; n += 1) await pass(150)
    const followUps = (await arrivals()).filter(
      ({ handle, by }) => by === 'person' && handle === 'nadia.atelier',
    )

    expect(followUps).toHaveLength(1)
  })

  it('is quiet once it is stopped', async () => {
    await demonstrate(town, request)
    await stopDemonstration(town, request.squareId)
    await pass(1_000)

    expect(await arrivals()).toEqual([])
  })

  it('is quiet while nobody takes the webhooks', async () => {
    world.receiver.status = 404
    await demonstrate(town, request)
    await pass(0)
    await pass(700)
    const quiet = await arrivals()
    world.receiver.status = 200
    await pass(3_600)
    await pass(1)

    expect(quiet).toEqual([])
    expect(await arrivals()).not.toEqual([])
  })
})

describe('what arrives by itself', () => {
  const steps = Array.from({ length: 600 }, (_, step) => step)

  it('is the same story for the same seed, and another for another', () => {
    const story = (seed: number) => steps.slice(0, 20).map((step) => drawArrival(seed, step))

    expect(story(1)).toEqual(story(1))
    expect(story(1)).not.toEqual(story(2))
  })

  it('is whole, short enough, mostly French, and often private', () => {
    const story = steps.map((step) => drawArrival(1, step))
    const share = (part: typeof story) => part.length / story.length

    for (const { text } of story) {
      expect(text).not.toMatch(/[{}]/)
      expect(checkText(text, TEXT_LIMITS.public)).toEqual([])
    }
    expect(share(story.filter(({ language }) => language === 'fr'))).toBeCloseTo(0.75, 1)
    expect(share(story.filter(({ language }) => language === 'ar'))).toBeGreaterThan(0.05)
    expect(share(story.filter(({ kind }) => kind === 'private'))).toBeGreaterThan(0.1)
  })
})
