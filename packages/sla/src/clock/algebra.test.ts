import { expect, test } from 'vitest'
import { CALENDARS, MINUTE, at } from '../testing/ticket-log.ts'
import { endClock, extendClock, openClock, pauseClock, retargetClock, startClock } from './algebra.ts'
import { crossMark } from './marks.ts'

const promise = { policyVersion: 'p1', budgetMs: 30 * MINUTE, calendar: 'always', graceMs: 5 * MINUTE }
const opened = openClock({ cycle: 1, startedAt: at(0), receivedAt: at(0), recordedAt: at(0), causes: [] })
const running = retargetClock(opened, at(0), at(0), promise, CALENDARS)

test('a pause keeps what was used, a start is due the rest later', () => {
  const paused = pauseClock(running, at(10), null, CALENDARS)
  expect(paused).toMatchObject({ usedMs: 10 * MINUTE, dueAt: null, runningSince: null })
  expect(startClock(paused, at(100), CALENDARS)).toMatchObject({ dueAt: at(120), runningSince: at(100) })
})

test('a clock that is breached or over is held to nothing else', () => {
  const breached = crossMark(running, 100, null)
  const over = endClock(running, at(10), 'met', { downSince: null }, CALENDARS)
  for (const clock of [breached, over]) {
    expect(retargetClock(clock, at(40), at(40), { ...promise, budgetMs: 1 }, CALENDARS)).toBe(clock)
    expect(extendClock(clock, at(40), MINUTE, CALENDARS)).toBe(clock)
  }
})

test('a breach is dated by the due instant and stays through a pause', () => {
  const breached = crossMark(running, 100, null)
  expect(breached).toMatchObject({ breachedAt: at(30), dueAt: at(30) })
  expect(pauseClock(breached, at(50), null, CALENDARS)).toMatchObject({ breachedAt: at(30), dueAt: at(30) })
})

test('a calendar that was not loaded is a mistake of the host', () => {
  expect(() => retargetClock(opened, at(0), at(0), { ...promise, calendar: 'lost' }, CALENDARS)).toThrow(
    /lost/,
  )
})
