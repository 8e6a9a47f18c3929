import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { CommitmentFieldsFragment } from '../../graphql/generated/graphql.ts'
import { aTicket, salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import { forgetUndoables } from '../../ui/undo-stack.ts'

let api: FakeApi
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input
const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()

const commitment = (more: Partial<CommitmentFieldsFragment> = {}): CommitmentFieldsFragment => ({
  id: 'commitment-1',
  body: 'I come back with an answer.',
  promisedAt: at(-1),
  dueAt: at(2),
  outcome: 'running',
  metAt: null,
  breachedAt: null,
  withdrawnAt: null,
  withdrawnReason: null,
  author: salma,
  ticket: { id: 'ticket-1', number: 1 },
  ...more,
})

/** A digit typed into the dialog that is open. */
async function choose(title: string, digit: string) {
  const dialog = await screen.findByRole('dialog', { name: title })
  const choices = within(dialog).getAllByRole('button', { name: (name) => name !== 'Close' })
  fireEvent.keyDown(choices[0]!, { key: digit })
}

async function open(...commitments: CommitmentFieldsFragment[]) {
  api.tickets = [aTicket(1, { commitments })]
  api.viewerMay('promiseUpdate', 'withdrawUpdate')
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  api = new FakeApi({
    PromiseUpdate: ({ input }) => ({
      promiseUpdate: {
        commitment: commitment({ body: String(input!['body']), dueAt: String(input!['dueAt']) }),
        userErrors: [],
      },
    }),
    WithdrawUpdate: () => ({
      withdrawUpdate: { commitment: commitment({ outcome: 'void' }), userErrors: [] },
    }),
  })
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('b and two digits promise to come back in an hour, and z takes the promise back', async () => {
  await open()
  act(() => press('b'))
  await choose('What do you promise?', '1')
  await choose('By when?', '1')

  expect(await screen.findByText(/^Promised by /)).toBeTruthy()
  const promised = inputOf('PromiseUpdate')!
  expect(promised).toMatchObject({ ticketId: 'ticket-1', body: 'I come back with an answer.' })
  const minutes = (Date.parse(String(promised['dueAt'])) - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(50)
  expect(minutes).toBeLessThanOrEqual(60)
  act(() => press('z'))
  await waitFor(() => expect(inputOf('WithdrawUpdate')).toMatchObject({ commitmentId: 'commitment-1' }))
})

it('a promise in one’s own words and at another time is told as it was typed', async () => {
  await open()
  act(() => press('b'))
  const field = await screen.findByRole('textbox', { name: 'In your own words' })
  fireEvent.change(field, { target: { value: 'We send the refund.' } })
  fireEvent.submit(field.closest('form')!)
  const dialog = await screen.findByRole('dialog', { name: 'By when?' })
  within(dialog).getByText('We send the refund.')
  const time = within(dialog).getByLabelText('Another time')
  fireEvent.change(time, { target: { value: '2031-05-06T18:00' } })
  fireEvent.submit(time.closest('form')!)

  await waitFor(() =>
    expect(inputOf('PromiseUpdate')).toEqual({
      ticketId: 'ticket-1',
      body: 'We send the refund.',
      dueAt: new Date('2031-05-06T18:00').toISOString(),
    }),
  )
})

it('each promise says where it stands, and only one that is owed can be moved or taken back', async () => {
  await open(
    commitment(),
    commitment({ id: 'commitment-2', body: 'I write in private.', outcome: 'met', metAt: at(-1) }),
    commitment({
      id: 'commitment-3',
      body: 'I ask the department.',
      outcome: 'breached',
      breachedAt: at(-1),
    }),
  )
  const rows = screen.getAllByText(/^I (?:come|write|ask)/).map((text) => text.closest('li')!)
  expect(rows.map((row) => /running|kept|broken/.exec(row.textContent)?.[0])).toEqual([
    'running',
    'kept',
    'broken',
  ])
  expect(rows.map((row) => within(row).queryAllByRole('button').length)).toEqual([2, 0, 0])
  fireEvent.click(within(rows[0]!).getByRole('button', { name: 'Move' }))
  await choose('By when?', '1')
  await waitFor(() => expect(inputOf('PromiseUpdate')).toMatchObject({ commitmentId: 'commitment-1' }))
})

it('a promise is taken back with a reason, and not without', async () => {
  await open(commitment())
  fireEvent.click(screen.getByRole('button', { name: 'Take back' }))
  const dialog = await screen.findByRole('dialog', { name: 'Why is the promise taken back?' })
  const reason = within(dialog).getByRole('textbox', { name: /Reason/ })
  fireEvent.submit(reason.closest('form')!)
  expect(inputOf('WithdrawUpdate')).toBeUndefined()
  fireEvent.change(reason, { target: { value: 'The train runs again.' } })
  fireEvent.submit(reason.closest('form')!)

  await waitFor(() =>
    expect(inputOf('WithdrawUpdate')).toEqual({
      commitmentId: 'commitment-1',
      reason: 'The train runs again.',
    }),
  )
})

it('a refusal is said, and there is nothing to take back', async () => {
  api.answers['PromiseUpdate'] = () => ({
    promiseUpdate: {
      commitment: null,
      userErrors: [{ code: 'COMMITMENT_OPEN', message: 'one runs', parameters: {} }],
    },
  })
  await open()
  act(() => press('b'))
  await choose('What do you promise?', '2')
  await choose('By when?', '1')

  expect(await screen.findByText(/The customer has a promise already/)).toBeTruthy()
  act(() => press('z'))
  expect(await screen.findByText('There is nothing to take back.')).toBeTruthy()
})
