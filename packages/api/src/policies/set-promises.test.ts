import { defaultPolicy } from '@relais/sla'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { createWorld, message, type TestWorld } from '../testing/world.ts'
import { findThreePromises } from './queries.ts'
import { setPromises, type ThreePromises, withBudgets } from './set-promises.ts'

const THREE: ThreePromises = {
  urgentMinutes: 5,
  importantMinutes: 20,
  otherMinutes: 300,
  days: [1, 2, 3, 4, 5],
  opensAt: '08:30',
  closesAt: '18:00',
}

describe('setting three promises', () => {
  let world: TestWorld
  let admin: Ctx
  const inForce = () => world.inside(findThreePromises)

  beforeAll(async () => {
    world = await createWorld()
    admin = await world.member('admin')
  })
  afterAll(() => world.close())

  it.each([
    ['no time at all', { urgentMinutes: 0 }, 'MINUTES_OUT_OF_RANGE', ['urgentMinutes']],
    ['half a minute', { urgentMinutes: 0.5 }, 'MINUTES_OUT_OF_RANGE', ['urgentMinutes']],
    ['longer than a week', { otherMinutes: 10_081 }, 'MINUTES_OUT_OF_RANGE', ['otherMinutes']],
    [
      'what presses more waiting longer',
      { importantMinutes: 4 },
      'PROMISES_OUT_OF_ORDER',
      ['importantMinutes'],
    ],
    ['no day', { days: [] }, 'CALENDAR_NEVER_OPEN', ['days']],
    ['an eighth day', { days: [8] }, 'CALENDAR_DAY', ['days']],
    ['an hour that is none', { opensAt: '25:00' }, 'CALENDAR_TIME', ['opensAt']],
    ['words for an hour', { closesAt: 'le soir' }, 'CALENDAR_TIME', ['closesAt']],
  ])('is refused with %s, and nothing is published', async (_what, fault, code, path) => {
    const before = await inForce()

    await expect(setPromises(admin, { ...THREE, ...fault })).rejects.toMatchObject({ code, path })
    expect(await inForce()).toEqual(before)
  })

  it('publishes another version for what comes next; clocks that run keep what they were promised', async () => {
    const policyOf = (externalId: string) =>
      world.inside(async (tx) => {
        const rows = await tx.execute<{ policy_version: string; budget_ms: string }>(
          `select c.policy_version, c.budget_ms from ticket_cycles c
           join ticket_messages tm using (organization_id, ticket_id)
           join messages m using (organization_id, message_id)
           where m.external_id = '${externalId}' and c.target = 'firstResponse'`,
        )
        return rows.map((row) => [row.policy_version, Number(row.budget_ms) / 60_000])
      })
    const ask = (externalId: string) =>
      world.receive(
        message({
          externalId,
          threadExternalId: externalId,
          parentExternalId: null,
          messageKind: 'post',
          text: 'Peut-on emmener un chat ?',
        }),
      )
    await ask('before')
    await setPromises(admin, THREE)
    await ask('after')

    expect(await policyOf('before')).toEqual([['default-1', 60]])
    expect(await policyOf('after')).toEqual([['promises-2', 300]])
    expect(await inForce()).toEqual({ policyVersion: 'promises-2', ...THREE })
  })

  it('goes back to hours that were in force before, and numbers versions on, also two at once', async () => {
    await Promise.all([
      setPromises(admin, { ...THREE, days: [6, 7] }),
      setPromises(admin, { ...THREE, days: [6, 7] }),
    ])
    await setPromises(admin, THREE)

    expect(await inForce()).toEqual({ policyVersion: 'promises-5', ...THREE })
  })

  it('keeps an emergency sharper and a thank-you calmer than what is promised to everybody', () => {
    const policy = withBudgets(defaultPolicy, { ...THREE, urgentMinutes: 12, otherMinutes: 600 })
    const minutes = policy.rows.map(({ targets }) => (targets.firstResponse.budgetMs ?? 0) / 60_000)

    expect(minutes).toEqual([10, 12, 20, 600, 600])
    expect(policy.rows.map(({ targets }) => targets.nextResponse)).toEqual(
      policy.rows.map(({ targets }) => targets.firstResponse),
    )
  })
})
