import { describe, expect, test } from 'vitest'
import { meanWait, peopleFor, serviceLevel, waitWithPatience } from './erlang.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const HALF_A_PERCENT = 0.005

/** Erlang C by its definition, with powers and factorials: right for a few people, and of no use for many. */
function waitingByDefinition(people: number, erlangs: number): number {
  const term = (n: number) =>
    erlangs ** n / Array.from({ length: n }, (_, i) => i + 1).reduce((a, b) => a * b, 1)
  const all = (term(people) * people) / (people - erlangs)
  const fewer = Array.from({ length: people }, (_, n) => term(n)).reduce((a, b) => a + b, 0)
  return all / (fewer + all)
}

function expectWithin(measured: number, asked: number) {
  expect(Math.abs(measured / asked - 1)).toBeLessThanOrEqual(HALF_A_PERCENT)
}

describe('some tens of posts a day, 40 in ten hours at 6 minutes', () => {
  const handlingMs = 6 * MINUTE
  const erlangs = (40 * handlingMs) / (10 * HOUR)
  const staffed = (people: number) => ({ people, erlangs, handlingMs })

  test('one person answers 91 % within a quarter of an hour, after 4 minutes on average', () => {
    expect(erlangs).toBeCloseTo(0.4)
    expectWithin(serviceLevel(staffed(1), 15 * MINUTE), 0.9107)
    expectWithin(meanWait(staffed(1)), 4 * MINUTE)
  })

  test('two answer 99.9 %, after 15 seconds', () => {
    expectWithin(serviceLevel(staffed(2), 15 * MINUTE), 0.999)
    expectWithin(meanWait(staffed(2)), 15_000)
  })
})

describe('eighteen posts an hour at 6 minutes', () => {
  const staffed = (people: number) => ({ people, erlangs: 1.8, handlingMs: 6 * MINUTE })

  test('two people answer 48 % within a quarter of an hour, after 26 minutes; three 98 %, after 1.8', () => {
    expect(Math.round(100 * serviceLevel(staffed(2), 15 * MINUTE))).toBe(48)
    expect(Math.round(meanWait(staffed(2)) / MINUTE)).toBe(26)
    expect(Math.round(100 * serviceLevel(staffed(3), 15 * MINUTE))).toBe(98)
    expect((meanWait(staffed(3)) / MINUTE).toFixed(1)).toBe('1.8')
  })

  test('nobody is answered in a steady state that one person cannot have', () => {
    expect(serviceLevel(staffed(1), 15 * MINUTE)).toBe(0)
    expect(meanWait(staffed(1))).toBe(Infinity)
    expect(serviceLevel({ ...staffed(0), erlangs: 0 }, MINUTE)).toBe(1)
    expect(meanWait({ ...staffed(0), erlangs: 0 })).toBe(0)
  })
})

test('waiting is what its definition says, to half a per cent, for a few people', () => {
  for (const people of [1, 2, 3, 5, 8, 12]) {
    for (const busy of [0.1, 0.5, 0.9, 0.99]) {
      const erlangs = busy * people
      const spare = people - erlangs
      const waits = waitingByDefinition(people, erlangs)
      expectWithin(meanWait({ people, erlangs, handlingMs: MINUTE }), (waits * MINUTE) / spare)
      expectWithin(
        serviceLevel({ people, erlangs, handlingMs: MINUTE }, MINUTE),
        1 - waits * Math.exp(-spare),
      )
    }
  }
})

describe('five thousand posts in an hour, three quarters of them answered by a template', () => {
  const handlingMs = (0.25 * 4.19 + 0.75 * 0.35) * MINUTE
  const erlangs = (5_000 * handlingMs) / HOUR
  const patient = (people: number) => waitWithPatience({ people, erlangs, handlingMs }, 2 * HOUR)

  test('it takes 110 people, and 114 with the margin of the square root', () => {
    expect(peopleFor(erlangs).atLeast).toBe(110)
    expect(Math.round(peopleFor(erlangs).withMargin)).toBe(114)
    expect(serviceLevel({ people: 109, erlangs, handlingMs }, HOUR)).toBe(0)
    expect(serviceLevel({ people: 110, erlangs, handlingMs }, HOUR)).toBeGreaterThan(0.5)
  })

  test('with 66 seats and two hours of patience 39.5 % give up, after 47 minutes; with 100, 8.4 % after 10', () => {
    expectWithin(patient(66).giveUpShare, 0.395)
    expect(Math.round(patient(66).meanWaitMs / MINUTE)).toBe(47)
    expect((100 * patient(100).giveUpShare).toFixed(1)).toBe('8.4')
    expect(Math.round(patient(100).meanWaitMs / MINUTE)).toBe(10)
  })

  test('whoever never gives up waits as long as Erlang says, and with people enough nobody waits', () => {
    const staffing = { people: 120, erlangs, handlingMs }
    expectWithin(waitWithPatience(staffing, 1e9 * HOUR).meanWaitMs, meanWait(staffing))
    expect(waitWithPatience({ ...staffing, people: 400 }, HOUR).meanWaitMs).toBeLessThan(1)
    expect(waitWithPatience({ ...staffing, people: 0 }, HOUR).giveUpShare).toBeCloseTo(1)
    expect(waitWithPatience({ ...staffing, erlangs: 0 }, HOUR).meanWaitMs).toBe(0)
  })
})
