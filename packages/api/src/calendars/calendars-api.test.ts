import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi, type TestApi } from '../testing/api.ts'
import { createWorld, type TestWorld } from '../testing/world.ts'

const CALENDARS = `{ calendars { id name version isRoundTheClock timeZone weekly { day from to } holidays { date name }
  specialOpenings { date from to } joined { name } joinedBy { name } promiseRows isDrafted isInForce archivedAt
  versions { version savedAt savedBy { name } } } }`
const SAVE = `mutation ($input: SaveCalendarInput!) { saveCalendar(input: $input) {
  calendar { id name version isInForce versions { version savedBy { name } } } userErrors { code path parameters } } }`
const IMPORT = `mutation ($input: ImportHolidaysInput!) { importHolidays(input: $input) {
  report { added { date name } known skipped { name date reason } skippedCount } calendar { version } userErrors { code path } } }`
const PREVIEW = `query ($input: PreviewCalendarInput!) { previewCalendar(input: $input) {
  preview { openings { opensAt closesAt } weeks { startsAt openMinutes } workingDayMinutes dueAt }
  userErrors { code path parameters } } }`

const week = [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' }))
const office = { timeZone: 'Europe/Paris', weekly: week }

describe('calendars over the API', () => {
  let world: TestWorld
  let api: TestApi
  let token: string

  const ask = async (text: string, input?: object) => {
    const { data, errors } = await api.ask(token, text, input && { input })
    expect(errors).toEqual([])
    return data
  }
  const save = async (input: object) => (await ask(SAVE, input)).saveCalendar

  beforeAll(async () => {
    world = await createWorld()
    api = await openApi(world)
    token = await api.tokenOf(await world.member('admin', 'Inès'))
  })
  afterAll(async () => {
    await api.close()
    await world.close()
  })

  it('tells which rows of the promises count by which, and whether by the newest version', async () => {
    const { calendars } = await ask(CALENDARS)

    expect(calendars).toMatchObject([
      {
        name: '24x7',
        isRoundTheClock: true,
        timeZone: null,
        weekly: [],
        promiseRows: [1, 2],
        isDrafted: false,
        isInForce: true,
      },
      { name: 'extended', version: 1, timeZone: 'Europe/Paris', promiseRows: [3, 4, 5], isInForce: true },
    ])

    const [, extended] = calendars
    const { calendar } = await save({ calendarId: extended.id, version: 1, name: 'extended', ...office })
    expect(calendar).toMatchObject({
      version: 2,
      isInForce: false,
      versions: [
        { version: 2, savedBy: { name: 'Inès' } },
        { version: 1, savedBy: null },
      ],
    })
  })

  it('refuses at the field that is at fault', async () => {
    const weekly = [...week, { day: 1, from: '17:00', to: '19:00' }]

    expect(await save({ name: 'Bureau', ...office, weekly })).toEqual({
      calendar: null,
      userErrors: [
        {
          code: 'CALENDAR_OVERLAP',
          path: ['input', 'weekly', '5'],
          parameters: { opening: '17:00-19:00', other: '09:00-18:00' },
        },
      ],
    })
  })

  it('shows what a calendar comes to before it is saved, and refuses as saving would', async () => {
    const from = '2026-05-13T15:00:00.000Z'
    const holidays = [{ date: '2026-05-14', name: 'Ascension' }]
    const { previewCalendar } = await ask(PREVIEW, { ...office, holidays, from, promisedMinutes: 90 })

    expect(previewCalendar.userErrors).toEqual([])
    expect(previewCalendar.preview).toMatchObject({
      workingDayMinutes: 540,
      dueAt: '2026-05-15T07:30:00.000Z',
    })
    expect(previewCalendar.preview.openings.slice(0, 2)).toEqual([
      { opensAt: '2026-05-13T07:00:00.000Z', closesAt: '2026-05-13T16:00:00.000Z' },
      { opensAt: '2026-05-15T07:00:00.000Z', closesAt: '2026-05-15T16:00:00.000Z' },
    ])
    expect(previewCalendar.preview.weeks[0]).toEqual({
      startsAt: '2026-05-10T22:00:00.000Z',
      openMinutes: 4 * 540,
    })

    expect(await ask(PREVIEW, { ...office, weekly: [] })).toEqual({
      previewCalendar: {
        preview: null,
        userErrors: [{ code: 'CALENDAR_NEVER_OPEN', path: null, parameters: { days: 400 } }],
      },
    })
    expect(
      (await ask(PREVIEW, { ...office, from: '1971-01-01T00:00:00Z' })).previewCalendar.userErrors,
    ).toEqual([{ code: 'INSTANT_OUT_OF_RANGE', path: ['input', 'from'], parameters: {} }])
    expect((await ask(PREVIEW, { ...office, promisedMinutes: 0 })).previewCalendar.userErrors).toMatchObject([
      { code: 'MINUTES_OUT_OF_RANGE' },
    ])
  })

  it('adds the holidays of a file after a look, and the same file once', async () => {
    const year = world.now().getUTCFullYear()
    const text = [
      'BEGIN:VCALENDAR',
      ...['0501', '1225'].flatMap((day) => [
        'BEGIN:VEVENT',
        `DTSTART;VALUE=DATE:${year}${day}`,
        'SUMMARY:Férié',
        'END:VEVENT',
      ]),
      'BEGIN:VEVENT',
      `DTSTART:${year}0620T190000`,
      'SUMMARY:Fête du service',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    const { calendar } = await save({ name: 'Avec fériés', ...office })
    const report = {
      added: [
        { date: `${year}-05-01`, name: 'Férié' },
        { date: `${year}-12-25`, name: 'Férié' },
      ],
      known: 0,
      skipped: [{ name: 'Fête du service', date: `${year}-06-20`, reason: 'hasTime' }],
      skippedCount: 1,
    }
    const read = async (input: object) => (await ask(IMPORT, { text, ...input })).importHolidays

    expect(await read({ isTrial: true })).toEqual({ report, calendar: null, userErrors: [] })
    expect(await read({ calendarId: calendar.id, isTrial: true })).toMatchObject({
      report,
      calendar: { version: 1 },
    })
    expect(await read({ calendarId: calendar.id })).toMatchObject({ report, calendar: { version: 2 } })
    expect(await read({ calendarId: calendar.id })).toMatchObject({
      report: { added: [], known: 2 },
      calendar: { version: 2 },
    })
    expect(await read({ calendarId: calendar.id, text: 'Joyeuses fêtes' })).toMatchObject({
      report: null,
      userErrors: [{ code: 'CALENDAR_FILE_BROKEN', path: ['input', 'text'] }],
    })
    expect(await read({})).toMatchObject({ userErrors: [{ code: 'CALENDAR_NOT_FOUND' }] })
  })

  it('takes as many statements to list ten calendars as to list three', async () => {
    const count = async () => {
      api.statements.length = 0
      const { calendars } = await ask(CALENDARS)
      return { calendars: calendars.length, statements: api.statements.length }
    }
    const few = await count()
    for (let n = 0; n < 7; n += 1) await save({ name: `Site ${n}`, ...office })
    const many = await count()

    expect(many.calendars).toBe(few.calendars + 7)
    expect(many.statements).toBe(few.statements)
  })
})
