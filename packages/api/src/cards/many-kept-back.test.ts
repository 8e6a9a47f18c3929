import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { inOrganization } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import { readCandidates } from '../overflow/read-candidates.ts'
import { readOpenWork } from '../overflow/read-open-work.ts'
import { readHandlingTimes } from '../routing/next-counters.ts'
import { type Helping, openHelping } from '../testing/helping.ts'

/** More than are put in order together. */
const KEPT_BACK = 510

let house: Helping
let ticketId: TicketId

/** What somebody different asks each time; of the shop, on no topic that anybody knows. */
const asks = (text: string, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    text,
    author: { externalId: `${text}-${n}`, handle: `p${n}`, name: null, avatarUrl: null, audience: null },
  }))

beforeAll(async () => {
  house = await openHelping()
  await house.postAll(asks('When does the shop at the station open on Sunday?', KEPT_BACK))
  const [bike] = await house.postAll(asks('May I take my folding bike on the train?', 1))
  ticketId = bike!.ticketId
  // Behind all of them, whatever lanes they are in.
  await house.owner.execute(
    sql`update tickets set due_at = now() + interval '90 days' where ticket_id = ${ticketId}`,
  )
}, 120_000)
afterAll(() => house.close())

it('people are called for what waits behind hundreds of tickets that may not be offered', async () => {
  const found = await inOrganization(house.world.db, house.organizationId, async (tx) =>
    readCandidates(tx, (await readOpenWork(tx, await readHandlingTimes(tx))).open),
  )
  expect(found.map((one) => one.ticketId)).toEqual([ticketId])
}, 60_000)

it('and nobody sits idle behind those', async () => {
  const karim = await house.volunteer()
  expect(await house.next(karim)).toMatchObject({ ticketId })
}, 60_000)
