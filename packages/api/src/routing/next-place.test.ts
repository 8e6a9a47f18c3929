import { expect, it } from 'vitest'
import { newId } from '../db/id.ts'
import { isNextPlace, type Moment, readPlace, type Standing, writePlace } from './next-place.ts'
import { handlingOfAll } from './next-stretches.ts'

const moment: Moment = {
  at: Date.UTC(2026, 2, 2, 12),
  horizonMs: 260_000.5,
  handling: handlingOfAll({ 'core alone question': 40_000 }),
  reserved: newId<'ticket'>(),
}
const standing: Standing = {
  band: 1,
  key: Date.UTC(2026, 2, 2, 15),
  due: Date.UTC(2026, 2, 2, 13),
  since: Date.UTC(2026, 2, 2, 11),
  ticketId: newId<'ticket'>(),
}

it('a place brings back the order of its moment, through the text of a cursor', () => {
  const place: unknown = JSON.parse(JSON.stringify(writePlace(moment, standing)))
  expect(isNextPlace(place as (string | number)[])).toBe(true)
  expect(readPlace(writePlace(moment, standing))).toEqual({ moment, after: standing })
})

it.each([
  ['an instant after every calendar', 0, 1e15],
  ['an instant with a fraction', 6, 1.5],
  ['a horizon of nothing', 1, 0],
  ['an unknown handling time', 2, '000000000x'],
  ['a handling time too few', 2, '000'],
  ['a band that is none', 4, 2],
  ['a key beyond all time', 5, 1e15],
  ['an id that is none', 8, 'x'],
  ['a reserved ticket that is none', 3, 'x'],
])('a place with %s is another list’s', (_what, at, value) => {
  const place: (string | number)[] = [...writePlace(moment, standing)]
  place[at] = value
  expect(isNextPlace(place)).toBe(false)
})

it('the place of another list is none', () => {
  expect(isNextPlace([1, '2026-03-02T12:00:00.000Z', 20, newId()])).toBe(false)
})
