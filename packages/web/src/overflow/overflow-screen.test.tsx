import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { OverflowQuery } from '../graphql/generated/graphql.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let answer: OverflowQuery

const reason = (code: string, parameters = {}) => ({ code, parameters })
const at = '2026-03-02T08:00:00.000Z'
const karim = { id: 'karim', name: 'Karim' }

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  answer = {
    overflow: {
      status: 'open',
      since: at,
      until: null,
      checkedAt: at,
      lateShare: 0.42,
      level: 0.61,
      core: 1.5,
      seats: 2,
      places: 2,
      volunteersOn: 1,
      reachable: 4,
      reason: reason('opened_by_forecast', { lateShare: 0.42, mark: 0.1, checks: 2 }),
      plan: reason('wave_called', { wave: 1, waves: 3, seats: 2 }),
      opening: { words: null, by: null },
      callsOut: [{ id: 'call-1', minutes: 10, endsAt: at, member: { name: 'Karim' } }],
      notCalled: [
        { member: { id: 'zoe', name: 'Zoé' }, reasons: [reason('quiet_hours'), reason('no_push')] },
      ],
    },
    overflowLedger: {
      edges: [
        {
          cursor: 'b',
          node: {
            kind: 'planned',
            at,
            words: null,
            by: null,
            reason: reason('wave_called', { wave: 1, waves: 3, seats: 2 }),
            calls: [{ id: 'call-1', answer: 'followed', withdrawnBecause: null, member: karim }],
          },
        },
        {
          cursor: 'a',
          node: {
            kind: 'opened',
            at,
            words: 'Grève à Lyon',
            by: { name: 'Nadia' },
            reason: reason('opened_by_hand'),
            calls: [],
          },
        },
      ],
    },
  }
  const done = { userErrors: [] }
  api = new FakeApi({
    Overflow: () => answer,
    CloseOverflow: () => {
      answer = { ...answer, overflow: { ...answer.overflow, status: 'closed', callsOut: [] } }
      return { closeOverflow: done }
    },
    OpenOverflow: ({ input }) => ({
      openOverflow: {
        userErrors:
          input!['seats'] === 9
            ? [{ code: 'SEATS_OUT_OF_RANGE', message: 'No.', parameters: { most: 1000 } }]
            : [],
      },
    }),
  })
  api.viewerMay('openOverflow')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input

it('says whether volunteers are called, why, whom, and why not the others', async () => {
  api.listen()
  await renderConsole('/overflow')
  const now = await screen.findByRole('region', { name: 'Now' })
  expect(now.textContent).toContain('Open')
  expect(now.textContent).toContain('would answer 42% of what is promised late, more than 10%')
  expect(now.textContent).toContain('Wave 1 of 3 was called, for 2 places.')
  const out = within(screen.getByRole('list', { name: 'Calls out' }))
  expect(out.getByRole('listitem').textContent).toContain('Karim')
  const others = within(screen.getByRole('list', { name: 'Who is not called, and why' }))
  expect(others.getByRole('listitem').textContent).toContain(
    'ZoéQuiet hours · Did not agree to be called, or no device is reached',
  )
  const ledger = within(screen.getByRole('list', { name: 'Ledger' })).getAllByRole('listitem')
  expect(ledger[0]!.textContent).toContain('Karim (came)')
  expect(ledger[1]!.textContent).toContain('Nadia — Grève à Lyon')
})

it('is closed with a reason, and with none nothing is asked of the server', async () => {
  api.listen()
  await renderConsole('/overflow')
  fireEvent.click(await screen.findByRole('button', { name: 'Close…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Close overflow' }))
  fireEvent.click(dialog.getByRole('button', { name: 'Close overflow' }))
  expect(await dialog.findByText('Say why in a few words: those who are called read it.')).toBeTruthy()
  expect(api.countOf('CloseOverflow')).toBe(0)

  fireEvent.change(dialog.getByLabelText('Why?'), { target: { value: 'Le trafic a repris' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Close overflow' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(inputOf('CloseOverflow')).toEqual({ reason: 'Le trafic a repris' })
  expect(await screen.findByText('No call waits for an answer.')).toBeTruthy()
})

it('is asked for more people by hand; what is refused leaves the dialog as it is', async () => {
  api.listen()
  await renderConsole('/overflow')
  fireEvent.click(await screen.findByRole('button', { name: 'Ask for more…' }))
  const dialog = within(await screen.findByRole('dialog', { name: 'Open overflow' }))
  fireEvent.change(dialog.getByLabelText('Why?'), { target: { value: 'Grève' } })
  fireEvent.change(dialog.getByLabelText('How many volunteers are wanted'), { target: { value: '9' } })
  fireEvent.click(dialog.getByRole('button', { name: 'Open overflow' }))
  expect(await screen.findByText('Ask for 1000 people at most.')).toBeTruthy()
  expect(inputOf('OpenOverflow')).toEqual({ reason: 'Grève', seats: 9, until: null })
  expect(screen.getByRole('dialog', { name: 'Open overflow' })).toBeTruthy()
})
