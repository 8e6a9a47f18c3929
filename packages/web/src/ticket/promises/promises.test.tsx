import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type {
  ClockFieldsFragment,
  ClockTarget,
  ExplainedCycleFragment,
  LedgerRowFragment,
} from '../../graphql/generated/graphql.ts'
import { aTicket, salma } from '../../testing/a-ticket.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import { forgetUndoables } from '../../ui/undo-stack.ts'

const MINUTE_MS = 60_000
const began = Date.now() - 10 * MINUTE_MS
const at = (minutes: number) => new Date(began + minutes * MINUTE_MS).toISOString()

let api: FakeApi
const inputOf = (name: string) => api.asked.findLast((asked) => asked.name === name)?.variables.input

const clock = (target: ClockTarget, more: Partial<ClockFieldsFragment> = {}): ClockFieldsFragment => ({
  target,
  outcome: 'running',
  cycle: 1,
  startedAt: at(0),
  dueAt: at(60),
  atRiskAt: at(48),
  metAt: null,
  breachedAt: null,
  endedAt: null,
  budgetMs: 60 * MINUTE_MS,
  usedMs: 0,
  causes: [],
  extraMs: 0,
  heldUntil: null,
  ...more,
})

const row = (more: Partial<LedgerRowFragment> = {}): LedgerRowFragment => ({
  target: 'firstResponse',
  number: 1,
  outcome: 'running',
  adjustedOutcome: 'running',
  teamOutcome: 'running',
  startedAt: at(0),
  dueAt: at(60),
  endedAt: null,
  budgetMs: 60 * MINUTE_MS,
  workedMs: 0,
  ...more,
})

const explained = (more: Partial<ExplainedCycleFragment> = {}): ExplainedCycleFragment => ({
  ...row(),
  breachedAt: null,
  teamDueAt: at(60),
  receivedAt: at(0),
  ingestLagMs: 0,
  firstEndedAt: null,
  firstWorkedMs: null,
  outageMs: 0,
  causes: [],
  metBy: null,
  excuse: null,
  explanation: {
    verdict: {
      code: 'running',
      parameters: { workedMs: 10 * MINUTE_MS, budgetMs: 60 * MINUTE_MS, limitMs: 60 * MINUTE_MS },
    },
    start: { at: at(0), code: 'customer.message', by: null, message: { id: 'm1', body: 'Mon train ?' } },
    stop: null,
    stretches: [{ from: at(0), to: null, pausedBy: null, until: null, workedMs: 10 * MINUTE_MS }],
    promises: [
      {
        from: at(0),
        policyVersion: '0192f3a1-aaaa',
        rowNumber: 3,
        matched: [{ condition: 'priority', values: ['P3'] }],
        budgetMs: 60 * MINUTE_MS,
        dueAt: at(60),
        calendar: {
          name: 'extended',
          timeZone: 'Europe/Paris',
          isAlwaysOpen: false,
          openings: [{ from: at(0), to: at(600) }],
        },
      },
    ],
    marks: [{ percent: 100, at: at(60), isReached: false, roles: ['supervisors'], people: [], told: [] }],
    overrides: [],
    refusedPauses: [],
  },
  ...more,
})

function explain(chosen: ExplainedCycleFragment, cycles: LedgerRowFragment[] = [chosen]) {
  api.answers['ExplainClock'] = () => ({
    ticket: {
      id: 'ticket-1',
      chosen: { edges: [{ node: chosen }] },
      cycles: { edges: cycles.map((node) => ({ node })) },
    },
  })
}

async function open(clocks: ClockFieldsFragment[], ...may: string[]) {
  api.tickets = [aTicket(1, { clocks })]
  api.viewerMay(...may)
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  forgetUndoables()
  api = new FakeApi()
  explain(explained())
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('d explains the clock that matters most in plain words', async () => {
  await open([clock('resolution', { dueAt: at(600) }), clock('firstResponse')])
  act(() => press('d'))
  const dialog = await screen.findByRole('dialog', { name: 'First response' })
  await within(dialog).findByText('Running: 10 min of 1 h.')
  within(dialog).getByText('The customer wrote')
  within(dialog).getByText('Due; will be told: the supervisors')
  within(dialog).getByText(/priority P3/)
  within(dialog).getByText('Extended hours')
  expect(within(dialog).queryByRole('button', { name: 'Give more time' })).toBeNull()
})

it.each([
  ['Pacific/Kiritimati', 1],
  [new Intl.DateTimeFormat().resolvedOptions().timeZone, 0],
])('hours of a calendar in %s are told apart from one’s own times: %i', async (timeZone, times) => {
  const cycle = explained()
  const [held] = cycle.explanation!.promises
  const promises = [{ ...held!, calendar: { ...held!.calendar, timeZone } }]
  explain({ ...cycle, explanation: { ...cycle.explanation!, promises } })
  await open([clock('firstResponse')])
  act(() => press('d'))
  const dialog = await screen.findByRole('dialog', { name: 'First response' })
  await within(dialog).findByText('Extended hours')
  expect(within(dialog).queryAllByText(/^These hours are those of the calendar/)).toHaveLength(times)
})

it('a promise explains itself when it is pressed, those of the team stand apart', async () => {
  await open([clock('firstResponse'), clock('timeToClaim')])
  screen.getByRole('heading', { name: 'Among ourselves' })
  fireEvent.click(screen.getByRole('button', { name: /^Time to claim/ }))
  await screen.findByRole('dialog', { name: 'Time to claim' })
  expect(api.asked.findLast(({ name }) => name === 'ExplainClock')?.variables).toMatchObject({
    number: 1,
    target: 'timeToClaim',
  })
})

it('a held clock and granted time are told beside the thread', async () => {
  await open([
    clock('firstResponse', {
      outcome: 'paused',
      dueAt: null,
      heldUntil: at(90),
      extraMs: 30 * MINUTE_MS,
      causes: ['extended'],
    }),
  ])
  expect(screen.getByText(/^Held by a supervisor until/)).toBeTruthy()
  expect(screen.getByText('Extended by 30 min')).toBeTruthy()
})

it('sla-1.8: a wait that stopped nothing is told with who set it', async () => {
  const { explanation, ...rest } = explained()
  explain({
    ...rest,
    explanation: {
      ...explanation!,
      refusedPauses: [{ at: at(5), code: 'status.set', by: salma }],
    },
  })
  await open([clock('resolution')])
  act(() => press('d'))
  const said = 'Salma Benali set it to wait for the customer; they wait for us, so the clock ran on'
  expect(await screen.findByText(said)).toBeTruthy()
})

it('the customer’s figure stands beside the team’s where they differ', async () => {
  explain(explained({ outcome: 'breached', adjustedOutcome: 'breached', breachedAt: at(60) }))
  await open([clock('firstResponse', { outcome: 'breached', breachedAt: at(60) })])
  act(() => press('d'))
  const dialog = await screen.findByRole('dialog', { name: 'First response' })
  const customer = await within(dialog).findByText('For the customer')
  expect(customer.nextElementSibling?.textContent).toBe('broken')
  expect(within(dialog).getByText('For the team, from receipt').nextElementSibling?.textContent).toBe(
    'running',
  )
})

it('a supervisor gives more time with a reason, and z takes it back', async () => {
  api.answers['ExtendClock'] = () => ({
    extendClock: {
      ticket: { ...aTicket(1), lastChange: { id: 'change-1', by: { id: salma.id } } },
      userErrors: [],
    },
  })
  api.answers['UndoTicketChange'] = () => ({ undoTicketChange: { ticket: null, userErrors: [] } })
  await open([clock('firstResponse')], 'extendClock', 'undoTicketChange')
  act(() => press('d'))
  fireEvent.click(await screen.findByRole('button', { name: 'Give more time' }))

  const submit = await screen.findByRole('button', { name: 'Give more time' })
  fireEvent.click(submit)
  await screen.findByText('Say why, in a few words.')
  expect(inputOf('ExtendClock')).toBeUndefined()

  fireEvent.change(screen.getByLabelText('How much more'), { target: { value: String(120 * MINUTE_MS) } })
  fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'waitingOnOthers' } })
  fireEvent.change(screen.getByLabelText('In your own words'), { target: { value: 'The depot looks.' } })
  fireEvent.click(submit)
  expect(screen.queryByText('Say why, in a few words.')).toBeNull()
  await screen.findByText('The promise has more time.')
  expect(inputOf('ExtendClock')).toEqual({
    ticketId: 'ticket-1',
    target: 'firstResponse',
    cycle: 1,
    code: 'waitingOnOthers',
    reason: 'The depot looks.',
    byMs: 120 * MINUTE_MS,
  })
  fireEvent.click(screen.getByRole('button', { name: /Undo/ }))
  await waitFor(() => expect(inputOf('UndoTicketChange')).toMatchObject({ changeId: 'change-1' }))
})

it('what is refused stands in the form, which keeps what was written', async () => {
  api.answers['PauseClock'] = () => ({
    pauseClock: {
      ticket: null,
      userErrors: [{ code: 'OVERRIDES_USED_UP', message: 'x', parameters: { perTicket: 3 } }],
    },
  })
  await open([clock('firstResponse')], 'extendClock')
  act(() => press('d'))
  fireEvent.click(await screen.findByRole('button', { name: 'Hold the clock' }))
  const words = await screen.findByLabelText('In your own words')
  fireEvent.change(words, { target: { value: 'A storm.' } })
  fireEvent.click(screen.getByRole('button', { name: 'Hold the clock' }))
  await screen.findByText(/are moved 3 times at most/)
  expect((words as HTMLTextAreaElement).value).toBe('A storm.')
})

it('a reason that was written is not dropped by Escape, nor by the way back, without being asked', async () => {
  await open([clock('firstResponse')], 'extendClock')
  act(() => press('d'))
  fireEvent.click(await screen.findByRole('button', { name: 'Hold the clock' }))
  const words = await screen.findByLabelText<HTMLTextAreaElement>('In your own words')
  fireEvent.change(words, { target: { value: 'A storm.' } })

  fireEvent.keyDown(words, { key: 'Escape' })
  fireEvent.click(await screen.findByRole('button', { name: 'Go on writing' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(words.value).toBe('A storm.')

  fireEvent.click(screen.getByRole('button', { name: 'Back' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }))
  fireEvent.click(await screen.findByRole('button', { name: 'Hold the clock' }))
  const anew = await screen.findByLabelText<HTMLTextAreaElement>('In your own words')
  expect(anew.value).toBe('')

  fireEvent.keyDown(anew, { key: 'Escape' })
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('the cycles before are there to be asked', async () => {
  const before = row({ number: 1, outcome: 'breached', adjustedOutcome: 'met', endedAt: at(2) })
  explain(explained({ number: 2 }), [row({ number: 2 }), before])
  await open([clock('nextResponse', { cycle: 2 })])
  act(() => press('d'))
  fireEvent.click(await screen.findByRole('button', { name: /broken · excused/ }))
  await waitFor(() =>
    expect(api.asked.findLast(({ name }) => name === 'ExplainClock')?.variables['cycle']).toBe(1),
  )
})

it('a raised ticket is taken note of from the palette', async () => {
  api.answers['AcknowledgeEscalation'] = () => ({
    acknowledgeEscalation: { ticket: { ...aTicket(1), escalation: 'acknowledged' }, userErrors: [] },
  })
  api.tickets = [aTicket(1, { escalation: 'breached' })]
  api.viewerMay('acknowledgeEscalation')
  api.listen()
  await renderConsole('/inbox/next/1')
  await screen.findByRole('heading', { name: 'Question 1' })
  act(() => press('k', { ctrlKey: true }))
  fireEvent.click(await screen.findByRole('menuitem', { name: /Take note of the alert/ }))
  await screen.findByText('Noted. The next mark raises it again.')
  expect(inputOf('AcknowledgeEscalation')).toEqual({ ticketId: 'ticket-1' })
})
