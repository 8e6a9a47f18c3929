import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LaterSampleQuery } from '../graphql/generated/graphql.ts'
import { aTicket, salma } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'
import { forgetUndoables } from '../ui/undo-stack.ts'

let api: FakeApi
let answer: LaterSampleQuery

const drawn = (n: number) => ({ verdict: null, by: null, ticket: aTicket(n, { lane: 'later' }) })

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  answer = {
    laterSample: { day: '2026-03-02', laterCount: 214, tickets: [drawn(1), drawn(2), drawn(3)] },
    passedOverTickets: [],
    laterSampleWeeks: [
      { firstDay: '2026-03-02', drawn: 70, judged: 70, missed: 3, likelyFrom: 0.0147, likelyTo: 0.1186 },
      { firstDay: '2026-02-23', drawn: 10, judged: 0, missed: 0, likelyFrom: 0, likelyTo: 1 },
    ],
  }
  api = new FakeApi({
    LaterSample: () => answer,
    JudgeSample: ({ input }) => {
      const one = answer.laterSample!.tickets.find(({ ticket }) => ticket.id === input!['ticketId'])!
      const ticket = { ...one.ticket, lane: input!['lane'] as 'later' }
      const judged = { verdict: ticket.lane === 'later' ? 'right' : 'missed', by: salma, ticket } as const
      const tickets = answer.laterSample!.tickets.map((other) => (other === one ? judged : other))
      answer = { ...answer, laterSample: { ...answer.laterSample!, tickets } }
      const acted = { ...ticket, lastChange: null }
      return { judgeSample: { corrections: [{ id: 'correction-1' }], ticket: acted, userErrors: [] } }
    },
    UndoCorrection: () => ({ undoCorrection: { ticket: null, userErrors: [] } }),
  })
  api.viewerMay('judgeSample')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const rows = async () =>
  within(await screen.findByRole('list', { name: 'Drawn tickets' })).getAllByRole('listitem')
const inputs = () => api.asked.filter(({ name }) => name === 'JudgeSample').map((one) => one.variables.input)

it('is judged by one key each, goes on with the next, and z takes the last word back', async () => {
  api.listen()
  await renderConsole('/sample')
  expect(await rows()).toHaveLength(3)
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 1'))

  act(() => press('l'))
  await screen.findByText('Kept: rightly in Later.')
  await waitFor(() => expect(document.activeElement?.textContent).toContain('Client 2'))
  act(() => press('p'))
  await screen.findByText('Kept: it belongs into “Plan”.')
  expect(inputs()).toEqual([
    { ticketId: 'ticket-1', lane: 'later' },
    { ticketId: 'ticket-2', lane: 'plan' },
  ])
  await waitFor(async () => expect((await rows())[1]!.textContent).toContain('Was missed'))
  expect(within((await rows())[1]!).queryByRole('button')).toBeNull()

  act(() => press('z'))
  await waitFor(() => expect(api.countOf('UndoCorrection')).toBe(1))
})

it('is judged by a tap, and says the weeks with what is not known', async () => {
  api.listen()
  await renderConsole('/sample')
  const [, second] = await rows()
  fireEvent.click(within(second!).getByRole('button', { name: 'It belongs into Do now' }))
  await waitFor(() => expect(inputs()).toEqual([{ ticketId: 'ticket-2', lane: 'doNow' }]))
  const weeks = within(screen.getByRole('list', { name: 'Week by week' })).getAllByRole('listitem')
  expect(weeks[0]!.textContent).toContain('3 of 70 missed; between 1 and 12 of 100')
  expect(weeks[1]!.textContent).toContain('Nobody has looked yet: nothing is known.')
})

it('says when nothing was drawn, and when there was nothing to draw from', async () => {
  answer = { laterSample: null, passedOverTickets: [], laterSampleWeeks: [] }
  api.listen()
  await renderConsole('/sample')
  expect(await screen.findByText('Nothing was drawn yet')).toBeTruthy()
  cleanup()
  answer = { ...answer, laterSample: { day: '2026-03-02', laterCount: 0, tickets: [] } }
  await renderConsole('/sample')
  expect(await screen.findByText('On Monday, March 2 no ticket came into Later.')).toBeTruthy()
})

it('shows what volunteers passed over, with how many said why, and leads to the ticket', async () => {
  answer = {
    ...answer,
    passedOverTickets: [{ notMyTopic: 2, notForVolunteers: 1, ticket: aTicket(9, { lane: 'volunteers' }) }],
  }
  api.listen()
  await renderConsole('/sample')
  const list = within(await screen.findByRole('list', { name: 'Passed over by volunteers' }))
  const [row] = list.getAllByRole('listitem')
  expect(row!.textContent).toContain(
    '2 people do not know enough about it. 1 person thinks the care team should answer it.',
  )
  expect(within(row!).getByRole('link').getAttribute('href')).toMatch(/^\/inbox\/all\/9/)
  expect(within(row!).queryByRole('button')).toBeNull()
})

it('has no list of what was passed over while there is nothing in it', async () => {
  api.listen()
  await renderConsole('/sample')
  expect(await rows()).toHaveLength(3)
  expect(screen.queryByText('Passed over by volunteers')).toBeNull()
})
