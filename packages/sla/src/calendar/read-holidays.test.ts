import { describe, expect, test } from 'vitest'
import { CalendarRefusal } from './calendar-refusal.ts'
import { readHolidays } from './read-holidays.ts'

const YEARS = { from: '2026-01-01', to: '2029-01-01' }
const file = (...events: readonly string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')
const read = (...events: readonly string[][]) => readHolidays(file(...events), YEARS)
const dates = (...events: readonly string[][]) => read(...events).holidays.map(({ date }) => date)

function refusal(text: string): CalendarRefusal {
  try {
    readHolidays(text, YEARS)
  } catch (error) {
    if (error instanceof CalendarRefusal) return error
    throw error
  }
  throw new Error('accepted')
}

test('whole-day entries are holidays under their names, in order, each date once', () => {
  const { holidays, duplicates, skipped } = read(
    ['SUMMARY:Noël', 'DTSTART;VALUE=DATE:20261225', 'DTEND;VALUE=DATE:20261226'],
    ['SUMMARY:Fête du Travail\\, jour ', ' férié', 'DTSTART;VALUE=DATE:20260501'],
    ['SUMMARY:Christmas', 'DTSTART;VALUE=DATE:20261225'],
  )

  expect(holidays).toEqual([
    { date: '2026-05-01', name: 'Fête du Travail, jour férié' },
    { date: '2026-12-25', name: 'Noël' },
  ])
  expect(duplicates).toBe(1)
  expect(skipped).toEqual([])
})

test('an entry of several days closes each of them, up to but without its end', () => {
  expect(dates(['DTSTART;VALUE=DATE:20260812', 'DTEND;VALUE=DATE:20260815'])).toEqual([
    '2026-08-12',
    '2026-08-13',
    '2026-08-14',
  ])
  expect(dates(['DTSTART;VALUE=DATE:20260812', 'DURATION:P2D'])).toEqual(['2026-08-12', '2026-08-13'])
  expect(dates(['DTSTART;VALUE=DATE:20260812', 'DTEND;VALUE=DATE:20260812'])).toEqual(['2026-08-12'])
})

describe('what comes back every year', () => {
  test.each([
    [
      'since long ago',
      ['DTSTART;VALUE=DATE:19900714', 'RRULE:FREQ=YEARLY'],
      ['2026-07-14', '2027-07-14', '2028-07-14'],
    ],
    [
      'but for an exception',
      ['DTSTART;VALUE=DATE:20200714', 'RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20270714'],
      ['2026-07-14', '2028-07-14'],
    ],
    [
      'until a date',
      ['DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=YEARLY;UNTIL=20270101'],
      ['2026-01-01', '2027-01-01'],
    ],
    [
      'so many times',
      ['DTSTART;VALUE=DATE:20250101', 'RRULE:FREQ=YEARLY;COUNT=3'],
      ['2026-01-01', '2027-01-01'],
    ],
    [
      'on a day of the week',
      ['DTSTART;VALUE=DATE:20251127', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH'],
      ['2026-11-26', '2027-11-25', '2028-11-23'],
    ],
    [
      'on a day that most years do not have',
      ['DTSTART;VALUE=DATE:20240229', 'RRULE:FREQ=YEARLY'],
      ['2028-02-29'],
    ],
    [
      'for two days over the new year',
      ['DTSTART;VALUE=DATE:20251231', 'DTEND;VALUE=DATE:20260102', 'RRULE:FREQ=YEARLY'],
      ['2026-01-01', '2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01', '2028-12-31'],
    ],
  ])('closes %s', (_how, lines, wanted) => {
    expect(dates(lines)).toEqual(wanted)
  })

  test('closes where the file puts one of its days', () => {
    expect(
      dates(
        ['UID:king', 'DTSTART;VALUE=DATE:20260427', 'RRULE:FREQ=YEARLY;COUNT=2'],
        ['UID:king', 'RECURRENCE-ID;VALUE=DATE:20270427', 'DTSTART;VALUE=DATE:20270426'],
      ),
    ).toEqual(['2026-04-27', '2027-04-26'])
  })
})

test.each([
  ['hasTime', '2026-12-24', ['DTSTART:20261224T120000', 'DTEND:20261224T180000']],
  ['hasTime', '2026-12-24', ['DTSTART;TZID=Europe/Paris:20261224T120000']],
  ['impossibleDate', null, ['DTSTART;VALUE=DATE:20260230']],
  ['impossibleDate', null, ['DTSTART;VALUE=DATE:20261399']],
  ['impossibleDate', null, []],
  ['impossibleDate', '2026-12-24', ['DTSTART;VALUE=DATE:20261224', 'DTEND;VALUE=DATE:20261220']],
  ['cancelled', '2026-12-24', ['DTSTART;VALUE=DATE:20261224', 'STATUS:CANCELLED']],
  ['repeatsOtherwise', '2026-12-24', ['DTSTART;VALUE=DATE:20261224', 'RRULE:FREQ=WEEKLY']],
  ['repeatsOtherwise', '2026-12-24', ['DTSTART;VALUE=DATE:20261224', 'RRULE:FREQ=YEARLY;BYWEEKNO=4']],
  ['repeatsOtherwise', '2025-01-05', ['DTSTART;VALUE=DATE:20250105', 'RRULE:FREQ=YEARLY;INTERVAL=99999999']],
  [
    'repeatsOtherwise',
    '0001-01-05',
    ['DTSTART;VALUE=DATE:00010105', 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR'],
  ],
  ['repeatsOtherwise', '2026-12-24', ['DTSTART;VALUE=DATE:20261224', 'RDATE;VALUE=DATE:20270101']],
  ['tooLong', '2026-07-01', ['DTSTART;VALUE=DATE:20260701', 'DTEND;VALUE=DATE:20260915']],
  ['outsideYears', '2019-12-25', ['DTSTART;VALUE=DATE:20191225']],
])('an entry that is no holiday is told, not guessed: %s', (reason, date, lines) => {
  expect(read(['SUMMARY:Veille', ...lines])).toEqual({
    holidays: [],
    skipped: [{ name: 'Veille', date, reason }],
    duplicates: 0,
  })
})

test('a holiday as old as the leap years comes back in those that have its day', () => {
  const { holidays } = readHolidays(file(['DTSTART;VALUE=DATE:00040229', 'RRULE:FREQ=YEARLY']), {
    from: '2027-01-01',
    to: '2033-01-01',
  })
  expect(holidays.map(({ date }) => date)).toEqual(['2028-02-29', '2032-02-29'])
})

test('a file of nothing but rules that come every day is given up long before it is counted', () => {
  const daily = ['DTSTART;VALUE=DATE:20260105', 'RRULE:FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR']
  const { skipped } = read(...Array.from({ length: 200 }, () => daily), [
    'DTSTART;VALUE=DATE:20201225',
    'RRULE:FREQ=YEARLY',
  ])
  // Forty of them are counted up to their limit; then nothing is left for the others, nor for what is one.
  expect(skipped.map(({ reason }) => reason)).toEqual(Array.from({ length: 201 }, () => 'repeatsOtherwise'))
})

test('a long name is cut between two characters', () => {
  const { holidays } = read([`SUMMARY:${'x'.repeat(119)}🎄`, 'DTSTART;VALUE=DATE:20261224'])
  expect(holidays[0]?.name).toBe('x'.repeat(119))
})

describe('a file that cannot be read is refused whole', () => {
  test.each([
    ['nothing', '', 'CALENDAR_FILE_BROKEN'],
    ['prose', 'Joyeuses fêtes', 'CALENDAR_FILE_BROKEN'],
    ['another format', '<html><body>BEGIN:VCALENDAR</body></html>', 'CALENDAR_FILE_BROKEN'],
    ['a card of a person', 'BEGIN:VCARD\r\nFN:Ada\r\nEND:VCARD', 'CALENDAR_FILE_BROKEN'],
    ['half a file', file(['DTSTART;VALUE=DATE:20261225']).slice(0, 60), 'CALENDAR_FILE_BROKEN'],
    [
      'a rule that is none',
      file(['DTSTART;VALUE=DATE:20261225', 'RRULE:FREQ=OFTEN']),
      'CALENDAR_FILE_BROKEN',
    ],
    ['a calendar without an entry', file(), 'CALENDAR_FILE_EMPTY'],
    ['a file as long as a book', 'x'.repeat(200_001), 'CALENDAR_FILE_TOO_LARGE'],
  ])('%s', (_what, text, code) => {
    expect(refusal(text)).toMatchObject({ code, path: 'text' })
  })
})

test('two calendars in one file, and a mark of the byte order before them, are read', () => {
  const two = `\uFEFF${file(['DTSTART;VALUE=DATE:20261225'])}\r\n${file(['DTSTART;VALUE=DATE:20260501'])}\r\n`

  expect(readHolidays(two, YEARS).holidays.map(({ date }) => date)).toEqual(['2026-05-01', '2026-12-25'])
})
