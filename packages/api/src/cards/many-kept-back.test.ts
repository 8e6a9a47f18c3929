import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inOrganization } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { readCandidates } from '../overflow/read-candidates.ts'
import { readHandlingTimes } from '../routing/next-counters.ts'
import { type Helping, openHelping } from '../testing/helping.ts'

/** More than are put in order together. */
const KEPT_BACK = 510

let house: Helping
let bikes: TicketId[]

/** What somebody different asks each time; of the shop, on no topic that anybody knows. */
const asks = (text: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    text,
    author: { externalId: `${text}-${n}`, handle: `p${n}`, name: null, avatarUrl: null, audience: null },
  }))

beforeAll(async () => {
  house = await openHelping()
  await house.postAll(asks('When does the shop at the station open on Sunday?', KEPT_BACK))
  bikes = (await house.postAll(asks('May I take my folding bike on the train?', 5))).map(
    ({ ticketId }) => ticketId,
  )
  await house.owner.execute(
    sql`update tickets set lane = 'volunteers', due_at = now() + interval '5 minutes'`,
  )
}, 120_000)
afterAll(() => house.close())

/** The last of these wait behind all of the others, and the first before them. */
const dueIn = async (bike: TicketId[], minutes: number) =>
  house.owner.execute(sql`update tickets set due_at = now() + make_interval(mins => ${minutes})
    where ticket_id in ${bike}`)

const find = (enoughMs: number) =>
  inOrganization(house.world.db, house.organizationId, async (tx) => {
    const times = await readHandlingTimes(tx)
    const until = Date.now() + 30 * 60_000
    const { candidates, offerableMs } = await readCandidates(tx, times, { until, enoughMs })
    return { tickets: candidates.map(({ ticketId }) => ticketId), minutes: offerableMs / 60_000 }
  })

it('people are called for all that waits among hundreds of tickets that may not be offered', async () => {
  await dueIn(bikes.slice(0, 1), 1)
  await dueIn(bikes.slice(1), 20)
  const all = await find(Number.POSITIVE_INFINITY)
  expect(all.tickets).toEqual([bikes[0], ...bikes.slice(1).toSorted()])
  // Once there is enough for everybody who may be asked, nobody looks on.
  const first = await find(1)
  expect(first.tickets).toEqual([bikes[0]])
  expect(first.minutes).toBeGreaterThan(0)
  expect(all.minutes).toBeCloseTo(first.minutes * bikes.length)
}, 60_000)

it('people are called for what waits behind hundreds of tickets that may not be offered', async () => {
  await dueIn(bikes, 60 * 24 * 90)
  expect(await find(Number.POSITIVE_INFINITY)).toEqual({ tickets: bikes.toSorted(), minutes: 0 })
}, 60_000)

it('and nobody sits idle behind those', async () => {
  const karim = await house.volunteer()
  expect(bikes).toContain((await house.next(karim)).ticketId)
}, 60_000)
