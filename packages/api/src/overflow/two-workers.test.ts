import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ctx } from '../context.ts'
import { updateProfile } from '../members/update-profile.ts'
import { declareHours } from '../volunteers/declare-hours.ts'
import { overflowCalls, overflowOpenings } from './tables.ts'
import { openHouse, type OverflowHouse } from './testing/open-house.ts'
import type { Watch } from './testing/watch-in-process.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const STEP_MINUTES = 8
const STEPS = 60
const KILLED_EVERY = 6

let house: OverflowHouse
let people: Ctx[]
let sleeper: Ctx
const workers: ChildProcess[] = []

const start = () => {
  const { app, worker } = house.world.database
  const watch: Watch = { app: app.url, worker: worker.url }
  const child = fork(join(import.meta.dirname, 'testing/watch-in-process.ts'), { execArgv: [] })
  child.send(watch)
  workers.push(child)
  return child
}
const timeOf = (hours: number) =>
  new Date(house.now().getTime() + hours * HOUR_MS).toISOString().slice(11, 16)

beforeAll(async () => {
  house = await openHouse()
  people = await Promise.all(Array.from({ length: 6 }, (_, n) => house.volunteer(`V${n}`)))
  sleeper = people[0]!
  await updateProfile(sleeper, { timeZone: 'UTC' })
  await declareHours(sleeper, { weeklyMinutes: 600, quietHours: { from: timeOf(-1), to: timeOf(9) } })
  await house.setMarks({ checkEveryMs: STEP_MINUTES * MINUTE_MS, calmMs: 24 * HOUR_MS })
  await house.waiting(10, 24 * 60)
  await house.owner.execute(`update tickets set due_at = now() - interval '1 day' where status = 'open'`)
}, 60_000)
afterAll(async () => {
  for (const child of workers) child.kill('SIGKILL')
  await house.close()
})

describe('two workers in processes of their own, one of which is killed again and again', () => {
  it('sla-5.2: call nobody in quiet hours, above the day’s calls or within the cool-down', async () => {
    let mortal = start()
    const steady = start()
    let killed = 0
    for (let step = 0; step < STEPS; step += 1) {
      house.pass(STEP_MINUTES)
      const at = house.now().getTime()
      const looked = once(steady, 'message')
      mortal.send(at)
      steady.send(at)
      if (step % KILLED_EVERY === KILLED_EVERY - 1) {
        // In the middle of its look, or before, or after: whenever it happens to be.
        mortal.kill('SIGKILL')
        killed += 1
        mortal = start()
      }
      await looked
    }
    const calls = await house.owner.select().from(overflowCalls)
    const openings = await house.owner.select().from(overflowOpenings)
    expect(killed).toBe(STEPS / KILLED_EVERY)
    expect(openings).toHaveLength(1)
    expect(calls.length).toBeGreaterThanOrEqual(people.length - 1)
    expect(calls.filter(({ memberId }) => memberId === sleeper.viewer.memberId)).toEqual([])
    const callsOf = Map.groupBy(calls, ({ memberId }) => memberId)
    for (const own of callsOf.values()) {
      const at = own.map(({ calledAt }) => calledAt.getTime()).toSorted((a, b) => a - b)
      const gaps = at.slice(1).map((one, n) => one - at[n]!)
      expect(at.length).toBeLessThanOrEqual(own.some(({ mode }) => mode === 'surge') ? 5 : 2)
      expect(gaps.filter((ms) => ms < 2 * HOUR_MS)).toEqual([])
    }
  }, 120_000)
})
