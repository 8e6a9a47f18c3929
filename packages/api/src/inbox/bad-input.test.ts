import { eq, like } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { identities } from '../contacts/tables.ts'
import { openRaw } from '../db/client.ts'
import { LIVE_CHANNEL, type LiveAnnouncement } from '../db/live-changes.ts'
import { createTownWorld, type TownWorld } from '../testing/town.ts'
import { tickets } from '../tickets/tables.ts'
import { normaliseWaiting } from '../workers/normalise-deliveries.ts'
import { deliveries, messages, unsupportedKinds } from './tables.ts'

/** What the network might send, over real HTTP, through the door, to the screen. */
describe('a delivery', () => {
  let world: TownWorld
  let sample = ''
  beforeAll(async () => {
    world = await createTownWorld()
    const camille = await world.customer('Camille')
    await camille.post('SAMPLE-TEXT')
    await world.town.deliverDue()
    const [kept] = await world.inside((tx) => tx.select().from(deliveries))
    sample = Buffer.from(kept!.body).toString()
  })
  afterAll(() => world.close())
  beforeEach(() => world.drain())

  /** The sample under ids of its own, with something changed. */
  const changed = (name: string, change: (json: string) => string = (json) => json) => {
    const { post } = (JSON.parse(sample) as { events: { post: { id: string } }[] }).events[0]!
    const digits = Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)
    const own = sample.replaceAll(post.id, post.id.slice(0, -12) + digits).replaceAll('SAMPLE-TEXT', name)
    return Buffer.from(change(own))
  }
  const messagesLike = (text: string) =>
    world.inside((tx) =>
      tx
        .select()
        .from(messages)
        .where(like(messages.body, `%${text}%`)),
    )

  it('peers-D2: that comes fifty times at once is one message, one ticket and one live event', async () => {
    const listener = openRaw(world.database.app, { max: 1, name: 'test live' })
    const heard: LiveAnnouncement[] = []
    await listener.listen(LIVE_CHANNEL, (payload) => heard.push(JSON.parse(payload) as LiveAnnouncement))
    const body = changed('fifty')

    const answers = await Promise.all(Array.from({ length: 50 }, () => world.deliver(body)))
    await Promise.all([normaliseWaiting(world).round(), normaliseWaiting(world).round()])
    await expect.poll(() => heard.length, { interval: 10, timeout: 5_000 }).toBeGreaterThan(0)
    await listener.end()

    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200]))
    expect(await messagesLike('fifty')).toHaveLength(1)
    const opened = await world.inside((tx) => tx.select().from(tickets).where(eq(tickets.title, 'fifty')))
    expect(opened).toHaveLength(1)
    expect(heard.flatMap((one) => one.tickets)).toEqual([
      { id: opened[0]!.ticketId, version: opened[0]!.version },
    ])
  })

  it.each([
    ['malformed JSON', '{"events": ['],
    ['JSON that is no delivery', '[1, "two", null]'],
  ])('of %s is kept and set aside, and holds nothing up', async (_name, body) => {
    expect((await world.deliver(Buffer.from(body))).status).toBe(200)
    expect((await world.deliver(changed('after'))).status).toBe(200)
    await world.drain()

    const kept = await world.inside((tx) =>
      tx.select().from(deliveries).where(eq(deliveries.status, 'unrecognised')),
    )
    expect(kept.map((one) => Buffer.from(one.body).toString())).toContain(body)
    expect(await messagesLike('after')).toHaveLength(1)
  })

  it('of an unknown kind is kept and counted under its name', async () => {
    await world.deliver(
      changed('unknown', (json) => json.replace(/"kind":"[^"]*"/, '"kind":"post.sparkled"')),
    )
    await world.drain()

    const counted = await world.inside((tx) => tx.select().from(unsupportedKinds))
    expect(counted.map((one) => one.what).join()).toContain('post.sparkled')
  })

  it.each([
    ['a lone surrogate', 'lone \\ud800 surrogate', 'lone \ufffd surrogate'],
    ['\\u0000', 'nul \\u0000 inside', 'nul \ufffd inside'],
    ['HTML', 'html <img src=x onerror=alert(1)>', 'html <img src=x onerror=alert(1)>'],
  ])('with %s in its text becomes a message like any other', async (_name, escaped, read) => {
    await world.deliver(
      changed(escaped.slice(0, 4), (json) => json.replaceAll(`"${escaped.slice(0, 4)}"`, `"${escaped}"`)),
    )
    await world.drain()

    expect((await messagesLike(read)).map((one) => one.body)).toEqual([read])
  })

  it('whose author has a right-to-left override in the name cannot turn the screen around', async () => {
    await world.deliver(
      changed('bidi', (json) =>
        json.replaceAll('"Camille"', '"Cam\\u202eille"').replaceAll('"camille"', '"bidi"'),
      ),
    )
    await world.drain()

    const known = await world.inside((tx) => tx.select({ name: identities.name }).from(identities))
    expect(known.map((one) => one.name).join()).not.toContain('\u202e')
  })

  it('peers-D1: with a wrong signature is refused and leaves nothing', async () => {
    const answer = await world.deliver(changed('forged'), { signature: 'f'.repeat(64) })
    await world.drain()

    expect(answer.status).toBe(401)
    expect(await messagesLike('forged')).toEqual([])
  })
})
