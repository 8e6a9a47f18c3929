import { expect, test } from 'vitest'
import { defaultOverflowPolicy } from './overflow-policy.ts'
import { enoughOfferable, seatsNeeded } from './seats-needed.ts'

const MINUTE = 60_000
// A seat does a quarter of an hour of the team's work in the horizon of half an hour.
const policy = { ...defaultOverflowPolicy, volunteerPace: 0.625, cardAcceptRate: 0.8, mostSeats: 12 }
const work = (minutes: number, offerable = minutes) => ({
  workMs: minutes * MINUTE,
  offerableMs: offerable * MINUTE,
})
const team = { core: 2, volunteers: 0, underWayMs: 0 }

test('as many are needed as do what the team cannot, whole ones', () => {
  expect(seatsNeeded(work(60), team, policy)).toBe(0)
  expect(seatsNeeded(work(61), team, policy)).toBe(1)
  expect(seatsNeeded(work(75), team, policy)).toBe(1)
  expect(seatsNeeded(work(76), team, policy)).toBe(2)
})

test('what the team has begun keeps it from the rest', () => {
  expect(seatsNeeded(work(60), { ...team, underWayMs: 10 * MINUTE }, policy)).toBe(1)
  expect(seatsNeeded(work(45), { ...team, underWayMs: 500 * MINUTE }, policy)).toBe(3)
})

test('volunteers who are at it are not called again', () => {
  expect(seatsNeeded(work(120), team, policy)).toBe(4)
  expect(seatsNeeded(work(120), { ...team, volunteers: 3 }, policy)).toBe(1)
  expect(seatsNeeded(work(120), { ...team, volunteers: 9 }, policy)).toBe(0)
})

test('nobody is needed for what no volunteer may be offered', () => {
  expect(seatsNeeded(work(120, 0), team, policy)).toBe(0)
  expect(seatsNeeded(work(120, 16), team, policy)).toBe(2)
})

test('more than is enough of what they may be offered changes nothing, and less does', () => {
  const seats = (minutes: number, crew: typeof team, offerable: number) =>
    seatsNeeded(work(minutes, offerable), crew, policy)
  const crews = [team, { ...team, volunteers: 1 }, { ...team, core: 0 }]
  for (const minutes of [0, 61, 120, 9_000])
    for (const crew of crews) {
      const enough = enoughOfferable(work(minutes).workMs, crew, policy) / MINUTE
      expect(seats(minutes, crew, enough)).toBe(seats(minutes, crew, minutes))
    }
  for (const crew of crews) {
    const enough = enoughOfferable(work(9_000).workMs, crew, policy) / MINUTE
    expect(seats(9_000, crew, enough - 15)).toBe(seats(9_000, crew, 9_000) - 1)
  }
})

test('there is a most, with those who are there', () => {
  expect(seatsNeeded(work(9_000), team, policy)).toBe(12)
  expect(seatsNeeded(work(9_000), { ...team, volunteers: 5 }, policy)).toBe(7)
})

test('a supervisor gets the seats they asked for, and more where more are needed', () => {
  expect(seatsNeeded(work(0), team, policy, 3)).toBe(3)
  expect(seatsNeeded(work(0), { ...team, volunteers: 2 }, policy, 3)).toBe(1)
  expect(seatsNeeded(work(120), team, policy, 3)).toBe(4)
  expect(seatsNeeded(work(0), team, policy, 99)).toBe(12)
})
