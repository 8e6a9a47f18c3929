import { execFileSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { CalendarDefinition, WorkingHours } from './definition.ts'

const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const WEEK = [1, 2, 3, 4, 5]
const HOUR = 3_600_000

function hours(
  timeZone: string,
  days: readonly number[],
  stretches: readonly (readonly [string, string])[],
  rest: Partial<WorkingHours> = {},
): WorkingHours {
  const weekly = days.flatMap((day) => stretches.map(([from, to]) => ({ day, from, to })))
  return { timeZone, weekly, holidays: [], openings: [], ...rest }
}

const newYorkNight = hours('America/New_York', EVERY_DAY, [['01:00', '04:00']])
const parisOffice = hours('Europe/Paris', WEEK, [['09:00', '18:00']])
const easter = { ...parisOffice, holidays: [{ date: '2026-04-06', name: 'Lundi de Pâques' }] }
const lunch = hours('Europe/Paris', WEEK, [
  ['09:00', '12:30'],
  ['13:30', '18:00'],
])
const specialNight = { ...parisOffice, openings: [{ date: '2026-03-29', from: '00:00', to: '06:00' }] }

/** What is asked and what has to come out; instants carry their offset, so that no library stands behind them. */
type Vector =
  | readonly [name: string, CalendarDefinition, 'add', start: string, ms: number, due: string]
  | readonly [name: string, CalendarDefinition, 'between', from: string, to: string, ms: number]

const VECTORS: readonly Vector[] = [
  [
    'a night window on an ordinary day',
    newYorkNight,
    'between',
    '2026-03-07T00:00:00-05:00',
    '2026-03-08T00:00:00-05:00',
    3 * HOUR,
  ],
  [
    'the same in the night that loses an hour',
    newYorkNight,
    'between',
    '2026-03-08T00:00:00-05:00',
    '2026-03-09T00:00:00-04:00',
    2 * HOUR,
  ],
  [
    'the same in the night that repeats an hour',
    newYorkNight,
    'between',
    '2026-11-01T00:00:00-04:00',
    '2026-11-02T00:00:00-05:00',
    4 * HOUR,
  ],
  [
    'two hours from Friday 17:00 over the change to summer time',
    parisOffice,
    'add',
    '2026-03-27T17:00:00+01:00',
    2 * HOUR,
    '2026-03-30T10:00:00+02:00',
  ],
  [
    'two hours from Friday 17:00 over Easter Monday',
    easter,
    'add',
    '2026-04-03T17:00:00+02:00',
    2 * HOUR,
    '2026-04-07T10:00:00+02:00',
  ],
  [
    'a day round the clock over the change: 24 hours that passed, not the same wall time',
    '24x7',
    'add',
    '2026-03-28T12:00:00+01:00',
    24 * HOUR,
    '2026-03-29T13:00:00+02:00',
  ],
  [
    'six calendar days in Apia, of which one never was',
    hours('Pacific/Apia', EVERY_DAY, [['09:00', '17:00']]),
    'between',
    '2011-12-27T00:00:00-10:00',
    '2012-01-02T00:00:00+14:00',
    5 * 8 * HOUR,
  ],
  [
    'a special opening in the night that loses an hour',
    specialNight,
    'between',
    '2026-03-28T00:00:00+01:00',
    '2026-03-30T00:00:00+02:00',
    5 * HOUR,
  ],
  [
    'a minute before a lunch break, to the millisecond',
    lunch,
    'add',
    '2026-05-04T12:29:59.999+02:00',
    2,
    '2026-05-04T13:30:00.001+02:00',
  ],
  [
    'a night shift that begins on Sunday',
    hours('Asia/Kolkata', [7], [['22:00', '06:00']]),
    'between',
    '2026-05-10T00:00:00+05:30',
    '2026-05-12T00:00:00+05:30',
    8 * HOUR,
  ],
]

const COMPILER = pathToFileURL(join(import.meta.dirname, 'compile-calendar.ts')).href

/** Asks another process, whose own time zone is `zone`; it says its offset in January too, as proof that it is there. */
function answersIn(zone: string): { offsetMinutes: number; answers: number[] } {
  const asked = VECTORS.map(([, definition, question, from, second]) => [
    definition,
    question,
    Date.parse(from),
    typeof second === 'number' ? second : Date.parse(second),
  ])
  const program = `
    import { compileCalendar } from ${JSON.stringify(COMPILER)}
    const answers = ${JSON.stringify(asked)}.map(([definition, question, from, second]) =>
      compileCalendar(definition, { from: from - 86400000, to: from + 86400000 })[question](from, second))
    console.log(JSON.stringify({ offsetMinutes: -new Date(2026, 0, 15).getTimezoneOffset(), answers }))`
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  })
  return JSON.parse(printed) as { offsetMinutes: number; answers: number[] }
}

describe.each([
  ['UTC', 0],
  ['Asia/Kolkata', 330],
  ['America/St_Johns', -210],
  ['Pacific/Apia', 780],
])('sla-1.2: a process in %s', (zone, offsetMinutes) => {
  test('counts every vector to the millisecond', () => {
    const said = answersIn(zone)

    expect(said.offsetMinutes).toBe(offsetMinutes)
    expect(Object.fromEntries(VECTORS.map(([name], i) => [name, said.answers[i]]))).toEqual(
      Object.fromEntries(
        VECTORS.map(([name, , , , , wanted]) => [
          name,
          typeof wanted === 'number' ? wanted : Date.parse(wanted),
        ]),
      ),
    )
  })
})
