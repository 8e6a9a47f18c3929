import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aTicket } from '../testing/a-ticket.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { press, renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
const waitingSince = new Date(Date.now() - 86_400_000).toISOString()
const forecast = (aheadCount: number) => ({
  finishAt: new Date(Date.now() + 7_200_000).toISOString(),
  waitingSince,
  aheadCount,
  aheadMs: 5_400_000,
  responders: 2,
  heldAt: null,
})
const board = {
  maxWaitMinutes: 1_440,
  refreshedAt: new Date().toISOString(),
  waiting: 70,
  responders: 2,
  isCutOff: false,
  reserveEvery: 8,
}
const texts = [
  { id: 'plain', name: 'Lu', namesInstant: false, version: 3, approvedAt: waitingSince },
  { id: 'promising', name: 'Promis', namesInstant: true, version: 1, approvedAt: waitingSince },
  { id: 'draft', name: 'Brouillon', namesInstant: false, version: 1, approvedAt: null },
]
const shown = (n: number, refusal: string | null = null) => ({
  ticket: aTicket(n),
  body: `Bonjour ${n}, nous vous avons lu.`,
  language: 'fr',
  isOwnLanguage: n !== 2,
  visibility: 'public',
  threadRevision: n,
  refusal,
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    Board: () => ({ board }),
    ApprovedHoldingTexts: () => ({ holdingTexts: texts }),
    HoldingPreviews: ({ ticketIds }) => ({
      holdingPreviews: (ticketIds as string[]).map((id) =>
        shown(Number(id.split('-')[1]), id === 'ticket-3' ? 'HOLDING_SENT' : null),
      ),
    }),
    SendHoldingReplies: ({ input }) => ({
      sendHoldingReplies: {
        outcomes: (input!['replies'] as { ticketId: string }[]).map(({ ticketId }) => ({
          ticket: aTicket(Number(ticketId.split('-')[1]), { forecast: forecast(1) }),
          reply: { id: 'reply' },
          refusal: null,
        })),
        userErrors: [],
      },
    }),
  })
  api.viewerMay('setMaxWait', 'sendHoldingReplies')
  api.tickets = [1, 2, 3].map((n) => aTicket(n, { forecast: forecast(n) }))
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const open = async () => {
  api.listen()
  await renderConsole('/inbox/notInTime')
  await screen.findByRole('link', { name: /Client 1/ })
}

it('says of each ticket when it is answered, why so late, and since when it waits', async () => {
  await open()
  const row = screen.getByRole('link', { name: /Client 2/ })
  expect(row.textContent).toMatch(/Answer expected:.*2 tickets before it, 1 h 30 of work.*2 people answer/)
  const bar = await screen.findByRole('region', { name: 'How the board is found' })
  expect(bar.textContent).toContain('70 tickets wait, 2 people answer.')
  expect(bar.textContent).toContain('one ticket in 8 goes to whoever has been late longest')
})

it('tells a few chosen ones by two keys and one press, after showing what each of them reads', async () => {
  await open()
  for (const key of ['x', 'J', 'J']) act(() => press(key, { shiftKey: key === 'J' }))
  act(() => press('w'))
  const dialog = await screen.findByRole('dialog', { name: 'Tell them that you have read them' })
  const list = await within(dialog).findByRole('list', { name: 'What each of them reads' })
  await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(3))
  const [first, second, third] = within(list).getAllByRole('listitem')
  within(first!).getByText('Bonjour 1, nous vous avons lu.')
  within(second!).getByText('not in their language')
  within(third!).getByText(/They have been told already/)
  expect(within(dialog).queryByRole('option', { name: 'Brouillon' })).toBeNull()
  expect(api.countOf('SendHoldingReplies')).toBe(0)

  fireEvent.click(within(dialog).getByRole('button', { name: 'Send 2 replies' }))
  await screen.findByText('2 holding replies are on their way.')
  expect(api.asked.findLast(({ name }) => name === 'SendHoldingReplies')!.variables.input).toMatchObject({
    holdingTextId: 'plain',
    version: 3,
    answerBy: null,
    replies: [
      { ticketId: 'ticket-1', body: 'Bonjour 1, nous vous avons lu.', threadRevision: 1 },
      { ticketId: 'ticket-2', threadRevision: 2 },
    ],
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('asks by when where the text says so, and sends nothing without', async () => {
  await open()
  act(() => press('x'))
  act(() => press('w'))
  const dialog = await screen.findByRole('dialog')
  fireEvent.change(await within(dialog).findByLabelText('Text'), { target: { value: 'promising' } })
  const field = await within(dialog).findByLabelText('Answered by')
  await within(dialog).findByRole('button', { name: 'Send 1 reply' })
  fireEvent.change(field, { target: { value: '' } })
  await within(dialog).findByText('Say by when they will be answered.')
  const button = within(dialog).getByRole('button', { name: /^Send/ })
  expect((button as HTMLButtonElement).disabled).toBe(true)
})

it('is good news when nobody stands on it', async () => {
  api.tickets = []
  api.listen()
  await renderConsole('/inbox/notInTime')
  expect(await screen.findByText('Everybody will be answered in time')).toBeTruthy()
})

it('stands among the views of those alone who see it', async () => {
  api.listen()
  await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: /^Not in time/ })
  cleanup()
  const usual = new FakeApi()
  api.answers['Viewer'] = usual.answers['Viewer']!
  await renderConsole('/inbox/next')
  await screen.findByRole('link', { name: /^Soon late/ })
  expect(screen.queryByRole('link', { name: /^Not in time/ })).toBeNull()
})
