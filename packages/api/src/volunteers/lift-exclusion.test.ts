import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listAuditEntries } from '../audit/queries.ts'
import type { Ctx } from '../context.ts'
import type { TicketId } from '../db/id.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { tickets } from '../tickets/tables.ts'
import { liftExclusion } from './lift-exclusion.ts'
import { readExclusions } from './read-exclusions.ts'
import { restoreExclusion } from './restore-exclusion.ts'
import { liftedExclusions } from './tables.ts'

let world: TestWorld
let supervisor: Ctx
let ticketId: TicketId

beforeAll(async () => {
  world = await createWorld()
  supervisor = await world.member('supervisor', 'Nadia')
  await world.receive(message({ externalId: 'a', text: 'Quel billet faut-il pour demain matin ?' }))
  const [ticket] = await world.inside((tx) => tx.select().from(tickets))
  ticketId = ticket!.ticketId as TicketId
})
afterAll(() => world.close())

const state = async () => (await world.inside((tx) => readExclusions(tx, [ticketId])))[0]!
const lift = (given: Partial<Parameters<typeof liftExclusion>[1]> = {}) =>
  liftExclusion(supervisor, {
    ticketId,
    code: 'withheld_topic',
    reason: 'Une question toute simple',
    ...given,
  })
const latestDeed = async () =>
  (await world.inside((tx) => listAuditEntries(tx, { limit: 1, before: null })))[0]!

describe('a supervisor who has read a ticket', () => {
  it('may lift a soft reason, with their own, on the record', async () => {
    expect((await state()).exclusions).toEqual([{ code: 'withheld_topic', isUnknown: true }])
    await lift()
    expect(await state()).toMatchObject({
      exclusions: [],
      lifts: [{ code: 'withheld_topic', reason: 'Une question toute simple' }],
    })
    expect(await latestDeed()).toMatchObject({
      action: 'ticket.exclusionLifted',
      actor: supervisor.viewer.memberId,
      subject: `ticket:${ticketId}`,
      detail: { code: 'withheld_topic' },
    })
    await lift({ reason: 'Encore' })
    expect((await state()).lifts).toMatchObject([{ reason: 'Une question toute simple' }])
  })

  it('may take it back, once', async () => {
    await restoreExclusion(supervisor, { ticketId, code: 'withheld_topic' })
    await restoreExclusion(supervisor, { ticketId, code: 'withheld_topic' })
    expect(await state()).toMatchObject({ exclusions: [{ code: 'withheld_topic' }], lifts: [] })
  })

  it('has read no further than the customer had written', async () => {
    await lift()
    await world.receive(message({ externalId: 'b', text: 'Et pour mercredi ?', sentAt: new Date() }))
    expect(await state()).toMatchObject({ exclusions: [{ code: 'withheld_topic' }], lifts: [] })
    await lift({ reason: 'Relu' })
    expect(await state()).toMatchObject({ exclusions: [], lifts: [{ reason: 'Relu' }] })
  })

  it('lifts no hard one, here or in the table, and none without saying why', async () => {
    await expect(lift({ code: 'legal' })).rejects.toMatchObject({ code: 'EXCLUSION_HARD' })
    await expect(lift({ reason: '  ' })).rejects.toMatchObject({ code: 'REASON_MISSING' })
    await expect(lift({ reason: 'x'.repeat(501) })).rejects.toMatchObject({
      code: 'REASON_TOO_LONG',
      parameters: { over: 1 },
    })
    const [known] = await world.inside((tx) => tx.select().from(liftedExclusions))
    await expect(
      world.inside((tx) => tx.insert(liftedExclusions).values({ ...known!, code: 'legal' as never })),
    ).rejects.toMatchObject({ cause: { code: '23514' } })
  })
})
