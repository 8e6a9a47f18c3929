import { expect, test } from 'vitest'
import type { WorkingHours } from './definition.ts'
import { joinCalendars, type JoinedCalendar } from './join-calendars.ts'

const hours = (timeZone: string): WorkingHours => ({
  timeZone,
  weekly: [{ day: 1, from: '09:00', to: '18:00' }],
  holidays: [],
  openings: [],
})
const calendars = (joins: Record<string, string[]>): ReadonlyMap<string, JoinedCalendar> =>
  new Map(
    Object.entries(joins).map(([id, others]) => [
      id,
      { name: `the ${id}`, definition: hours(`Europe/${id}`), joins: others },
    ]),
  )

test('a calendar has the openings of those it is joined with, and of those they are joined with', () => {
  const byId = calendars({ Paris: ['Rome', 'Berlin'], Rome: ['Vienna'], Berlin: [], Vienna: [] })

  expect(joinCalendars('Paris', byId)).toEqual({
    ...hours('Europe/Paris'),
    unionOf: [{ ...hours('Europe/Rome'), unionOf: [hours('Europe/Vienna')] }, hours('Europe/Berlin')],
  })
})

test('what was joined before is read anew, not kept', () => {
  const byId = new Map(calendars({ Paris: [] }))
  byId.set('Paris', { ...byId.get('Paris')!, definition: { ...hours('Europe/Paris'), unionOf: ['24x7'] } })

  expect(joinCalendars('Paris', byId)).toEqual(hours('Europe/Paris'))
})

test.each([
  ['with itself', { Paris: ['Paris'] }, 'joins[0]', 'the Paris'],
  [
    'with itself by way of others',
    { Paris: ['Rome', 'Berlin'], Rome: [], Berlin: ['Paris'] },
    'joins[1]',
    'the Paris',
  ],
  [
    'with two that are joined with each other',
    { Paris: ['Rome'], Rome: ['Oslo'], Oslo: ['Rome'] },
    'joins[0]',
    'the Rome',
  ],
])('a calendar cannot be joined %s', (_what, joins, path, name) => {
  expect(() => joinCalendars('Paris', calendars(joins))).toThrow(
    expect.objectContaining({ code: 'CALENDAR_CYCLE', path, params: { name } }),
  )
})

test('a calendar cannot be joined with one that is not there', () => {
  expect(() => joinCalendars('Paris', calendars({ Paris: ['Oslo'] }))).toThrow(
    expect.objectContaining({ code: 'CALENDAR_NOT_FOUND', path: 'joins[0]' }),
  )
})
