import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
let calendars: object[]
let previewFaults: object[]
let saveFaults: object[]

const calendar = (name: string, more: object = {}) => ({
  id: name,
  name,
  version: 1,
  isRoundTheClock: false,
  timeZone: 'Europe/Paris',
  weekly: [1, 2, 3, 4, 5].map((day) => ({ day, from: '09:00', to: '18:00' })),
  holidays: [],
  specialOpenings: [],
  joined: [],
  joinedBy: [],
  promiseRows: [],
  isDrafted: false,
  isInForce: null,
  archivedAt: null,
  versions: [{ version: 1, savedAt: '2026-03-02T10:00:00Z', savedBy: null }],
  ...more,
})
const preview = {
  openings: [{ opensAt: '2026-03-02T08:00:00Z', closesAt: '2026-03-02T17:00:00Z' }],
  weeks: [{ startsAt: '2026-03-01T23:00:00Z', openMinutes: 2700 }],
  workingDayMinutes: 540,
  dueAt: '2026-03-02T10:00:00Z',
}
const report = {
  added: [{ date: '2026-12-25', name: 'Noël' }],
  known: 1,
  skipped: [{ name: 'Fête du service', date: '2026-06-20', reason: 'hasTime' }],
  skippedCount: 1,
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  previewFaults = []
  saveFaults = []
  calendars = [
    calendar('24x7', {
      isRoundTheClock: true,
      timeZone: null,
      weekly: [],
      promiseRows: [1, 2],
      isInForce: true,
    }),
    calendar('extended', { promiseRows: [3, 4, 5], isInForce: true }),
    calendar('Sydney', { timeZone: 'Australia/Sydney' }),
  ]
  api = new FakeApi({
    Calendars: () => ({ calendars, archived: [] }),
    PreviewCalendar: () => ({
      previewCalendar: { preview: previewFaults.length ? null : preview, userErrors: previewFaults },
    }),
    SaveCalendar: () => ({
      saveCalendar: {
        calendar: saveFaults.length ? null : calendar('extended', { version: 2, isInForce: false }),
        userErrors: saveFaults,
      },
    }),
    ArchiveCalendar: () => ({
      archiveCalendar: {
        calendar: null,
        userErrors: [
          { code: 'CALENDAR_IN_USE', message: 'In use.', parameters: { name: 'extended' }, path: ['input'] },
        ],
      },
    }),
    ImportHolidays: () => ({ importHolidays: { report, userErrors: [] } }),
  })
  api.viewerIs('admin')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const asked = (name: string) =>
  api.asked.filter((one) => one.name === name).at(-1)?.variables['input'] as Record<string, unknown>
const row = async (name: string) => {
  const list = await screen.findByRole('list', { name: 'Calendars' })
  return within(
    await within(list)
      .findByText(name)
      .then((found) => found.closest('li')!),
  )
}
const open = async (name: string) => {
  fireEvent.click((await row(name)).getByRole('button', { name: `Change ${name}` }))
  await screen.findByRole('heading', { name })
}

describe('the calendars', () => {
  it('say in short when they are open and who counts by them; round the clock cannot be changed', async () => {
    await renderConsole('/settings/calendars')

    const extended = await row('Extended hours')
    expect(extended.getByText(/45 hr a week in Europe\/Paris/)).toBeTruthy()
    expect(extended.getByRole('link', { name: 'Rules 3, 4, and 5 of the promises count by it' })).toBeTruthy()
    expect(extended.queryByRole('button', { name: 'Archive Extended hours' })).toBeNull()
    expect(extended.getByText(/to be archived once nothing counts by it/)).toBeTruthy()
    expect((await row('Sydney')).getByText('Nothing counts by it.')).toBeTruthy()
    expect((await row('Round the clock')).queryByRole('button')).toBeNull()
  })

  it('show at once what a calendar comes to, in its own zone and in hours', async () => {
    await renderConsole('/settings/calendars')
    await open('Extended hours')

    const part = within(await screen.findByRole('region', { name: 'What it comes to' }))
    expect(await part.findByText('1 working day here is 9 hr. Times are those of Europe/Paris.')).toBeTruthy()
    expect(part.getByText(/Mon, Mar 2.* to 06:00 PM/)).toBeTruthy()
    expect(part.getByText(/: 45 hr/)).toBeTruthy()
    expect(part.getByText(/^It is due on Mon, Mar 2.*11:00/)).toBeTruthy()
  })

  it('say what is wrong beside the field, before anything is saved', async () => {
    previewFaults = [
      {
        code: 'CALENDAR_OVERLAP',
        message: 'Overlap.',
        parameters: { opening: '17:00-20:00', other: '09:00-18:00' },
        path: ['input', 'weekly', '1'],
      },
    ]
    await renderConsole('/settings/calendars')
    await open('Extended hours')
    fireEvent.click(screen.getByRole('button', { name: /another stretch.*Monday/ }))

    const fault = await screen.findByText(
      /17:00–20:00.* overlaps .*09:00–18:00.*Let one end where the other begins\./,
    )
    const stretch = fault.closest('fieldset')!
    expect(stretch.getAttribute('aria-label')).toBe('Monday, stretch 2')
    expect(within(stretch).getByLabelText('from').getAttribute('aria-describedby')).toBe(fault.id)
    expect(screen.getByText('It is shown here as soon as nothing is wrong above.')).toBeTruthy()
  })

  it('say of one without openings that no promise could be kept', async () => {
    previewFaults = [
      { code: 'CALENDAR_NEVER_OPEN', message: 'Closed.', parameters: { days: 400 }, path: null },
    ]
    await renderConsole('/settings/calendars')
    await open('Extended hours')

    const part = within(await screen.findByRole('region', { name: 'What it comes to' }))
    expect(await part.findByText(/^Nothing opens in the next 400 days/)).toBeTruthy()
  })

  it('are saved under the version that was edited, and say that the promises take them up when published', async () => {
    await renderConsole('/settings/calendars')
    await open('Extended hours')
    fireEvent.change(screen.getByLabelText('Copy the hours of'), { target: { value: '0' } })
    fireEvent.change(screen.getByLabelText('onto'), { target: { value: 'weekend' } })
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    calendars = [calendar('extended', { version: 2, promiseRows: [3, 4, 5], isInForce: false })]
    fireEvent.click(screen.getByRole('button', { name: 'Save the calendar' }))

    await screen.findByText('Saved. It counts once the promises are published; nothing that runs has moved.')
    expect(asked('SaveCalendar')).toMatchObject({ calendarId: 'extended', version: 1, name: 'extended' })
    expect(asked('SaveCalendar')['weekly']).toContainEqual({ day: 7, from: '09:00', to: '18:00' })
    expect(await screen.findByText('One saved calendar is not in force yet.')).toBeTruthy()
    expect((await row('Extended hours')).getByText('not in force yet')).toBeTruthy()
  })

  it('keep what was typed when they are refused, with the sentence at its field', async () => {
    saveFaults = [
      {
        code: 'NAME_TAKEN',
        message: 'Taken.',
        parameters: { name: 'Sydney', isArchived: false },
        path: ['input', 'name'],
      },
    ]
    await renderConsole('/settings/calendars')
    await row('Sydney')
    press('c')
    const name = await screen.findByLabelText('Name')
    fireEvent.change(name, { target: { value: 'sydney' } })
    fireEvent.click(screen.getByRole('button', { name: 'Save the calendar' }))

    await screen.findByText('There is already one called Sydney.')
    expect(document.activeElement).toBe(name)
    expect((name as HTMLInputElement).value).toBe('sydney')
    expect(asked('SaveCalendar')).toMatchObject({ calendarId: null, version: null })
  })

  it('ask before what was written is dropped, by the page or by another one', async () => {
    const { router } = await renderConsole('/settings/calendars')
    await open('Sydney')
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Sydney harbour' } })
    fireEvent.click(screen.getByRole('button', { name: 'All calendars' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Go on writing' }))
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Sydney harbour')

    void router.navigate({ to: '/settings/$section', params: { section: 'promises' } })
    await screen.findByText('What you have changed here is not saved.')
    expect(router.state.location.pathname).toBe('/settings/calendars')
    fireEvent.click(screen.getByRole('button', { name: 'Leave without saving' }))
    await waitFor(() => expect(router.state.location.pathname).toBe('/settings/promises'))
  })

  it('are there again as they were written when the session ended meanwhile', async () => {
    await renderConsole('/settings/calendars')
    await open('Sydney')
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Sydney harbour' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add a holiday' }))
    await screen.findByRole('group', { name: 'Holiday 1' })
    cleanup()

    await renderConsole('/settings/calendars')
    expect(await screen.findByText('This is what you had written; it is not saved yet.')).toBeTruthy()
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Sydney harbour')
    expect(screen.getByRole('group', { name: 'Holiday 1' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Save the calendar' }))
    expect(await row('Sydney')).toBeTruthy()
    expect(asked('SaveCalendar')).toMatchObject({ calendarId: 'Sydney', version: 1, name: 'Sydney harbour' })
    cleanup()
    await renderConsole('/settings/calendars')
    expect(await row('Sydney')).toBeTruthy()
  })

  it('are left without a question when nothing was written', async () => {
    await renderConsole('/settings/calendars')
    await open('Sydney')
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(await row('Sydney')).toBeTruthy()
    expect(screen.queryByRole('alertdialog')).toBeNull()
  })

  it('take holidays out of a file after a look at what would come of it', async () => {
    await renderConsole('/settings/calendars')
    fireEvent.click((await row('Sydney')).getByRole('button', { name: 'Import holidays into Sydney' }))
    const dialog = within(await screen.findByRole('dialog'))
    fireEvent.click(await dialog.findByRole('button', { name: 'Look what would come of it' }))

    const look = within(await screen.findByRole('dialog', { name: 'What would be imported' }))
    expect(look.getByText('1 new holiday')).toBeTruthy()
    expect(look.getByText(/has a time of day/)).toBeTruthy()
    expect(asked('ImportHolidays')).toMatchObject({ calendarId: 'Sydney', isTrial: true })
    fireEvent.click(look.getByRole('button', { name: 'Add 1 holiday' }))
    await waitFor(() => expect(asked('ImportHolidays')).toMatchObject({ isTrial: false }))
  })

  it('put the holidays of a file into the list of a calendar that is being written', async () => {
    await renderConsole('/settings/calendars')
    await open('Sydney')
    fireEvent.click(screen.getByRole('button', { name: 'Import from a file' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Look what would come of it' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Add 1 holiday' }))

    const holiday = within(await screen.findByRole('group', { name: 'Holiday 1' }))
    expect((holiday.getByLabelText('Date') as HTMLInputElement).value).toBe('2026-12-25')
    expect((holiday.getByLabelText('What it is called') as HTMLInputElement).value).toBe('Noël')
    expect(api.asked.filter(({ name }) => name === 'ImportHolidays')).toHaveLength(1)
  })

  it('offer nothing to archive that promises count by which are only drafted, and say so', async () => {
    calendars = [calendar('Sydney', { isDrafted: true }), calendar('Perth')]
    await renderConsole('/settings/calendars')
    const sydney = await row('Sydney')

    expect(sydney.getByRole('link', { name: /^promises that are not published yet/ })).toBeTruthy()
    expect(sydney.queryByRole('button', { name: 'Archive Sydney' })).toBeNull()
    expect((await row('Perth')).getByRole('button', { name: 'Archive Perth' })).toBeTruthy()
  })

  it('tell why one cannot be archived', async () => {
    await renderConsole('/settings/calendars')
    // Somebody has drafted promises by it since the list was read.
    fireEvent.click((await row('Sydney')).getByRole('button', { name: 'Archive Sydney' }))

    expect(await screen.findByText(/^The promises count by this calendar/)).toBeTruthy()
  })

  it('are for supervisors to look at, not to change', async () => {
    api.viewerIs('supervisor')
    await renderConsole('/settings/calendars')
    const sydney = await row('Sydney')
    expect(sydney.queryByRole('button', { name: 'Archive Sydney' })).toBeNull()
    fireEvent.click(sydney.getByRole('button', { name: 'Look at Sydney' }))
    await screen.findByRole('heading', { name: 'Sydney' })

    expect(screen.queryByRole('button', { name: 'Save the calendar' })).toBeNull()
    expect(screen.getByLabelText('Name').closest('fieldset')!.hasAttribute('disabled')).toBe(true)
  })
})
