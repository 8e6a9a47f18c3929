import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import { type Answering, openAnswering, type Posted } from '../testing/answering.ts'
import { checkAlreadyAnswered } from './check-already-answered.ts'

let house: Answering
let posted: Posted

beforeAll(async () => {
  house = await openAnswering()
  posted = await house.post({
    author: { externalId: 'nora', handle: 'nora', name: 'Nora Benali', avatarUrl: null, audience: null },
  })
  await house.answer(await house.member(), posted, { body: 'It is for you, Nora Benali.' })
  await house.work()
})
afterAll(() => house.close())

const shownTo = (ctx: Ctx) =>
  inOrganization(house.world.db, house.organizationId, (tx) =>
    checkAlreadyAnswered(tx, ctx.viewer, { ...posted, visibility: 'public' }),
  ).then(
    () => null,
    (refusal: { parameters: { text: string } }) => refusal.parameters.text,
  )

it('an answer that stands already is shown whole to the care team, and masked to volunteers', async () => {
  expect(await shownTo(await house.member())).toContain('Nora Benali')
  const masked = await shownTo(await house.member('volunteer'))
  expect(masked).toContain('It is for you')
  expect(masked).not.toContain('Nora Benali')
})
