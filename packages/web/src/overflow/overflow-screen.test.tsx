import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { NetHelpQuery, OverflowLedgerQuery, OverflowQuery } from '../graphql/generated/graphql.ts'
import { FakeApi } from '../testing/fake-api.ts'
import { renderConsole } from '../testing/render-console.tsx'

let api: FakeApi
let answer: OverflowQuery
let ledger: OverflowLedgerQuery['overflowLedger']
let help: NetHelpQuery['netHelp']

const reason = (code: string, parameters = {}) => ({ code, parameters })
const at = '2026-03-02T08:00:00.000Z'
const karim = { id: 'karim', name: 'Karim' }

const topicHelp = (name: string, figures: Partial<NetHelpQuery['netHelp'][number]>) => ({
  topic: {
    id: `topic-${name}`,
    name,
    withheld: null as NetHelpQuery['netHelp'][number]['topic']['withheld'],
  },
  givenMinutes: 40,
  reviewMinutes: 45.2,
  reworkMinutes: 7.2,
  netMinutes: 0,
  answers: 21,
  verdict: 'gives' as const,
  ...figures,
})
const earlier: OverflowLedgerQuery['overflowLedger'] = {
  pageInfo: { hasNextPage: false, endCursor: '0' },
  edges: [
    {
      cursor: '0',
      node: {
        kind: 'topicWithheld',
        at,
        words: null,
        by: null,
        reason: reason('topic_costs', {
          topic: 'Trains',
          netMs: -744_000,
          givenMs: 2_400_000,
          reviewMs: 2_712_000,
          reworkMs: 432_000,
          replies: 21,
          windowMs: 28 * 86_400_000,
        }),
        calls: [],
      },
    },
  ],
}

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
      load: 1.4,
      underWay: { cardsOffered: 1, cardsTaken: 2, draftsInReview: 3 },
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
  }
  ledger = {
    pageInfo: { hasNextPage: true, endCursor: 'a' },
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
  }
  help = [topicHelp('Trains', { netMinutes: -12.4, verdict: 'costs' }), topicHelp('Vélos', { answers: 0 })]
  help[0]!.topic.withheld = { because: 'netHelp', withheldAt: at, by: null }
  const done = { userErrors: [] }
  api = new FakeApi({
    Overflow: () => answer,
    OverflowLedger: ({ after }) => ({ overflowLedger: after === 'a' ? earlier : ledger }),
    NetHelp: () => ({ netHelp: help }),
    OfferTopic: () => {
      help = help.map((one) => ({ ...one, topic: { ...one.topic, withheld: null } }))
      return { offerTopic: done }
    },
    WithholdTopic: () => ({ withholdTopic: done }),
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
  const entries = within(await screen.findByRole('list', { name: 'Ledger' })).getAllByRole('listitem')
  expect(entries[0]!.textContent).toContain('Karim (came)')
  expect(entries[1]!.textContent).toContain('Nadia — Grève à Lyon')
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

it('says the load, and what volunteers have before them', async () => {
  api.listen()
  await renderConsole('/overflow')
  const now = await screen.findByRole('region', { name: 'Now' })
  for (const figure of [
    'Load of those who are there140%',
    'Cards offered1',
    'Cards being answered2',
    'Answers to read3',
  ])
    expect(now.textContent).toContain(figure)
})

it('says what help on a topic gives and costs; one that the rule took is offered again', async () => {
  api.listen()
  await renderConsole('/overflow')
  const list = within(await screen.findByRole('list', { name: 'Help by topic' }))
  const [trains, bikes] = list.getAllByRole('listitem')
  expect(trains!.textContent).toContain('-12 min — 40 min given, 45 min read, 7 min put right in 21 answers')
  expect(trains!.textContent).toContain('By rule: help on it cost more than it gave.')
  expect(bikes!.textContent).toContain('No answer counts yet.')

  fireEvent.click(list.getByRole('button', { name: 'Offer again: Trains' }))
  await screen.findByText('“Trains” is offered to volunteers again.')
  expect(inputOf('OfferTopic')).toEqual({ topicId: 'topic-Trains' })
  fireEvent.click(await list.findByRole('button', { name: 'Keep from volunteers: Trains' }))
  await screen.findByText('“Trains” is kept from volunteers.')
  expect(inputOf('WithholdTopic')).toEqual({ topicId: 'topic-Trains' })
})

it('shows earlier entries of the ledger when they are asked for', async () => {
  api.listen()
  await renderConsole('/overflow')
  const list = within(await screen.findByRole('list', { name: 'Ledger' }))
  expect(list.getAllByRole('listitem')).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: 'Show earlier entries' }))
  await waitFor(() => expect(list.getAllByRole('listitem')).toHaveLength(3))
  expect(list.getAllByRole('listitem')[2]!.textContent).toContain(
    '“Trains” left the volunteers’ lane: within 28 d, 21 answers gave 40 min, and took 45 min to read and 7 min to put right.',
  )
  expect(screen.queryByRole('button', { name: 'Show earlier entries' })).toBeNull()
})
