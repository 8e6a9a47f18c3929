import { expect, test } from 'vitest'
import { madeVolunteer } from '../testing/made-offer.ts'
import { mayBeCalled } from './may-be-called.ts'
import { mayTake } from './may-take.ts'
import type { Volunteer } from './volunteer.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'

// 2026-05-04 is a Monday; in Paris it is two hours later than here.
const NOON = Date.UTC(2026, 4, 4, 10)
const HOUR = 3_600_000
const week = (from: string, to: string) => ({
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from, to })),
  holidays: [],
  openings: [],
})
const take = (given: Partial<Volunteer>, at = NOON) =>
  mayTake(madeVolunteer(given), at, defaultVolunteerRules)
const there = { hours: null, said: null, isDisabled: false }

test('who signed, learned, is there and has time left may take a ticket', () => {
  expect(take({})).toEqual([])
})

test.each<[string, Partial<Volunteer>, object[]]>([
  [
    'whose access ended',
    { availability: { hours: week('09:00', '17:00'), said: null, isDisabled: true } },
    [{ code: 'access_ended', parameters: {} }],
  ],
  [
    'under no charter',
    { charter: { current: null, signed: null } },
    [{ code: 'no_charter', parameters: {} }],
  ],
  [
    'who has not signed it',
    { charter: { current: 2, signed: null } },
    [{ code: 'charter_unsigned', parameters: { current: 2 } }],
  ],
  [
    'who signed the one before',
    { charter: { current: 2, signed: 1 } },
    [{ code: 'charter_outdated', parameters: { current: 2, signed: 1 } }],
  ],
  [
    'who has learned no topic',
    { topics: { delays: { level: 'learner', stance: 'wished' } } },
    [{ code: 'untrained', parameters: {} }],
  ],
  ['who has tried none', { topics: {} }, [{ code: 'untrained', parameters: {} }]],
  [
    'who has said no language',
    { languages: {} },
    [{ code: 'no_language', parameters: { said: 0, least: 'B2' } }],
  ],
  [
    'who writes none well enough',
    { languages: { fr: 'B1', en: 'A2' } },
    [{ code: 'no_language', parameters: { said: 2, least: 'B2' } }],
  ],
  ['who takes a rest', { pausedUntil: NOON + 1 }, [{ code: 'paused', parameters: { until: NOON + 1 } }]],
  [
    'in their quiet hours',
    { quietHours: week('11:00', '14:00') },
    [{ code: 'quiet_hours', parameters: { until: NOON + 2 * HOUR } }],
  ],
  [
    'before their hours',
    { availability: { ...there, hours: week('14:00', '15:00') } },
    [{ code: 'outside_hours', parameters: { opensAt: NOON + 2 * HOUR } }],
  ],
  [
    'who declared no hours, and is not there all the same',
    { availability: there },
    [{ code: 'outside_hours', parameters: { opensAt: null } }],
  ],
  [
    'who gave all their minutes',
    { minutesUsed: 60 },
    [{ code: 'no_minutes', parameters: { weeklyMinutes: 60 } }],
  ],
  [
    'who gave as much as goes without their manager',
    { hasManagersWord: false, minutesUsed: 30 },
    [{ code: 'no_minutes', parameters: { weeklyMinutes: 30 } }],
  ],
  ['who has one in hand', { inHand: 1 }, [{ code: 'hands_full', parameters: { inHand: 1 } }]],
])('nobody takes one %s', (_who, given, expected) => {
  expect(take(given)).toEqual(expected)
})

test('a rest, quiet hours and hours end at their instants', () => {
  expect(take({ pausedUntil: NOON })).toEqual([])
  expect(take({ quietHours: week('11:00', '14:00') }, NOON + 2 * HOUR)).toEqual([])
  expect(take({ availability: { ...there, hours: week('14:00', '15:00') } }, NOON + 2 * HOUR)).toEqual([])
})

test('quiet hours hold through midnight, and on the night that has one hour less', () => {
  const nights = { ...week('22:00', '07:00'), weekly: [{ day: 6, from: '22:00', to: '07:00' }] }
  // In the night to 29 March 2026, seven o’clock comes an hour early.
  const seven = Date.UTC(2026, 2, 29, 5)
  expect(take({ quietHours: nights }, seven - 1)).toMatchObject([{ parameters: { until: seven } }])
  expect(take({ quietHours: nights }, seven)).toEqual([])
})

test('what somebody says of themselves holds against their hours, not against the quiet ones', () => {
  const here = { hours: week('14:00', '15:00'), said: { isAvailable: true, until: null }, isDisabled: false }
  expect(take({ availability: here })).toEqual([])
  expect(take({ availability: here, quietHours: week('11:00', '14:00') })).toMatchObject([
    { code: 'quiet_hours' },
  ])
})

test('all that stands in the way is said at once', () => {
  const codes = take({
    charter: { current: 2, signed: null },
    topics: {},
    availability: there,
    minutesUsed: 61,
  }).map(({ code }) => code)
  expect(codes).toEqual(['charter_unsigned', 'untrained', 'outside_hours', 'no_minutes'])
})

test('nobody is called without having agreed to it, nor twice in a row', () => {
  const called = (mayPush: boolean, wasCalledLast: boolean, given: Partial<Volunteer> = {}) =>
    mayBeCalled(madeVolunteer(given), { mayPush, wasCalledLast }, NOON, defaultVolunteerRules).map(
      ({ code }) => code,
    )
  expect(called(true, false)).toEqual([])
  expect(called(false, false)).toEqual(['no_push'])
  expect(called(true, true)).toEqual(['called_last'])
  expect(called(true, false, { inHand: 1 })).toEqual(['hands_full'])
})
