import { count, countDistinct, eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { messages } from './tables.ts'

const COMMENTS = 5_000
const PEOPLE = 500
const IN_ONE_DELIVERY = 50
const AT_ONCE = 4

let world: TestWorld
beforeAll(async () => {
  world = await createWorld()
})
afterAll(() => world.close())

it(`peers-D7: ${COMMENTS} comments of ${PEOPLE} people under one post all come in, each once`, async () => {
  const comments = Array.from({ length: COMMENTS }, (_, nr) => {
    const name = `guest-${nr % PEOPLE}`
    const author = { externalId: name, handle: name, name, avatarUrl: null, audience: null }
    return message({ externalId: `comment-${nr}`, author, text: `Et pour le train de ${nr} h ?` })
  })
  const deliveries = Array.from({ length: COMMENTS / IN_ONE_DELIVERY }, (_, nr) =>
    comments.slice(nr * IN_ONE_DELIVERY, (nr + 1) * IN_ONE_DELIVERY),
  )
  // A network that was not answered in time delivers again.
  const waiting = [...deliveries, ...deliveries.filter((_, nr) => nr % 10 === 0)]
  const receive = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await world.receive(...next)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, receive))

  const [said] = await world.inside((tx) =>
    tx.select({ n: count(), different: countDistinct(messages.externalId) }).from(messages),
  )
  expect(said).toEqual({ n: COMMENTS, different: COMMENTS })
  const [opened] = await world.inside((tx) =>
    tx.select({ n: count() }).from(tickets).where(eq(tickets.status, 'open')),
  )
  expect(opened).toEqual({ n: PEOPLE })
})
