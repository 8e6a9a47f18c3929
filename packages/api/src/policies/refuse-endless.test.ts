import { defaultPolicy, type PolicyDraft } from '@relais/sla'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveCalendar } from '../calendars/save-calendar.ts'
import type { Ctx } from '../context.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'
import { draftPromises } from './draft-promises.ts'

const HOUR_MS = 3_600_000
const { version: _, ...draft } = defaultPolicy

let world: TestWorld
let admin: Ctx
beforeAll(async () => {
  world = await createWorld()
  admin = await world.member('admin')
  await saveCalendar(admin, {
    calendarId: null,
    version: null,
    name: 'rare',
    written: {
      timeZone: 'Europe/Paris',
      weekly: [{ day: 1, from: '09:00', to: '10:00' }],
      holidays: [],
      specialOpenings: [],
      joinedIds: [],
    },
  })
})
afterAll(() => world.close())

const propose = (hours: number, percent = 200) => {
  const answer = { budgetMs: hours * HOUR_MS, calendar: 'rare' }
  const definition: PolicyDraft = {
    ...draft,
    rows: [{ match: {}, targets: { firstResponse: answer, nextResponse: answer, resolution: answer } }],
    ladder: [
      { percent: 100, leadMs: 0, notify: [] },
      { percent, leadMs: 0, notify: [] },
    ],
  }
  return draftPromises(admin, { definition, mode: 'newCycles' })
}

it('refuses a promise that its calendar would count for more than ten years, and says how much it can', async () => {
  await expect(propose(8_000)).rejects.toMatchObject({
    code: 'POLICY_BUDGET',
    path: ['definition', 'rows', '0', 'targets', 'firstResponse', 'budgetMs'],
    // Ten years of 366 days have 522 Mondays, or one more; half of them, because somebody is told at 200 percent.
    parameters: {
      least: 1_000,
      most: expect.toSatisfy((most: number) => most >= 261 * HOUR_MS && most <= 262 * HOUR_MS),
    },
  })
  await expect(propose(262)).rejects.toMatchObject({ code: 'POLICY_BUDGET' })
})

it('takes what is due and told within them', async () => {
  await expect(propose(260)).resolves.toBeTypeOf('string')
  await expect(propose(51, 1_000)).resolves.toBeTypeOf('string')
  await expect(propose(53, 1_000)).rejects.toMatchObject({ code: 'POLICY_BUDGET' })
})
