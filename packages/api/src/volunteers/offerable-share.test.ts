import { afterAll, beforeAll, expect, it } from 'vitest'
import { stockHouse } from '../demonstration/stock-house.ts'
import type { TicketId } from '../db/id.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { STORIES } from '../town-square/demonstration/stories.ts'
import { type OfferState, readExclusions } from './read-exclusions.ts'

const MINUTE = 60_000
let world: TestWorld
let states: OfferState[]

beforeAll(async () => {
  world = await createWorld()
  await stockHouse(await world.member('admin'), [])
  const stories = Object.values(STORIES).flat()
  for (const [n, { text, kind }] of stories.entries()) {
    const name = `person-${n}`
    await world.receive(
      message({
        externalId: name,
        threadExternalId: `thread-${name}`,
        author: { externalId: name, handle: name, name, avatarUrl: null, audience: null },
        visibility: kind === 'private' ? 'private' : 'public',
        text: text.replaceAll(/\{\p{L}+\}/gu, '12'),
        // Far enough from each other that no two are one breakdown.
        sentAt: new Date(Date.now() - (stories.length - n) * 20 * MINUTE),
      }),
    )
  }
  states = await world.inside(async (tx) => {
    const all = await tx.select({ ticketId: tickets.ticketId }).from(tickets)
    return readExclusions(
      tx,
      all.map(({ ticketId }) => ticketId as TicketId),
    )
  })
}, 120_000)
afterAll(() => world.close())

it('a quarter to a half of an ordinary week of the demonstration may be offered to volunteers', () => {
  const offerable = states.filter(({ exclusions }) => exclusions.length === 0).length
  expect(offerable / states.length).toBeGreaterThanOrEqual(0.25)
  expect(offerable / states.length).toBeLessThanOrEqual(0.5)
})

it('none of them may that tells of danger, the law, the press, a child or a person in need', () => {
  const offered = states.filter(({ exclusions }) => exclusions.length === 0)
  const wrong = offered.filter(
    ({ attributes: a }) =>
      a.isBandZero !== false ||
      a.tellsOfDanger !== false ||
      a.isLegal !== false ||
      a.isPress !== false ||
      a.concernsMinor !== false ||
      a.concernsVulnerable !== false,
  )
  expect(wrong).toEqual([])
})
