import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

let api: FakeApi
const version = {
  version: 2,
  learnedAt: '2026-03-02T10:00:00.000Z',
  isOfRules: true,
  exampleCount: 192,
  judgedCount: 48,
  byRules: { meanError: 18.26, inRightLane: 30 },
  byLearned: { meanError: 11.4, inRightLane: 39 },
  points: [
    { code: 'complaint', axis: 'importance', rulesPoints: 40, points: 52, exampleCount: 88 },
    { code: 'praise', axis: 'importance', rulesPoints: 2, points: 2, exampleCount: 7 },
  ],
}
const learning = (more: object = {}) => ({
  mode: 'off',
  exampleCount: 240,
  leastExamples: 200,
  leastOfReason: 20,
  shadowSince: null,
  onSince: null,
  refusal: null,
  used: null,
  latest: version,
  lanes: [],
  differences: [],
  nearer: null,
  ...more,
})
const inShadow = (more: object = {}) =>
  learning({
    mode: 'shadow',
    shadowSince: '2026-03-03T10:00:00.000Z',
    used: { version: 2, isOfRules: true },
    nearer: { examples: 0, rules: 0, learned: 0 },
    ...more,
  })
const inputs = () =>
  api.asked.filter(({ name }) => name === 'SwitchLearning').map(({ variables }) => variables.input)
const button = (name: string | RegExp) => screen.findByRole('button', { name })

async function open(given: object) {
  api.answers['LearningPage'] = () => ({ learning: given })
  await renderConsole('/settings/learning')
  await screen.findByRole('heading', { level: 2, name: 'What counts' })
}

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  api = new FakeApi({
    SwitchLearning: () => ({ switchLearning: { userErrors: [] } }),
    LearnFromCorrections: () => ({ learnFromCorrections: { userErrors: [] } }),
  })
  api.viewerIs('supervisor')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

it('says how many examples are missing, and offers nothing', async () => {
  await open(learning({ exampleCount: 37, latest: null }))

  expect(screen.getByText(/^Needs 200 examples; you have 37\./)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Learn|Compare|count/ })).toBeNull()
  expect(screen.queryByRole('heading', { name: 'Side by side' })).toBeNull()
})

it('shows what was learned beside the rules, and how it was judged, in plain words', async () => {
  await open(learning())

  const rows = within(screen.getByRole('table', { name: 'Points of each reason' })).getAllByRole('row')
  expect(rows.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['Reason', 'Rules', 'Learned', 'Examples'],
    ['Complains importance', '40', '52', '88'],
    ['Says something kind importance', '2', '2', '7'],
  ])
  expect(screen.getByText(/wrong by 11.4 points on average, the rules by 18.3/)).toBeTruthy()
  expect(screen.getByText(/In the right lane: 39 of 48, by the rules 30/)).toBeTruthy()
  fireEvent.click(await button('Learn from 240 examples'))
  await waitFor(() => expect(api.countOf('LearnFromCorrections')).toBe(1))
})

it('advises to stay with the rules where what was learned is no nearer', async () => {
  await open(learning({ latest: { ...version, byLearned: { meanError: 18.26, inRightLane: 28 } } }))

  expect(screen.getByText(/comes no nearer .* Stay with the rules/)).toBeTruthy()
})

it('begins a comparison at one press, and asks before it ends one', async () => {
  await open(learning())
  fireEvent.click(await button('Compare version 2 with the rules'))
  await waitFor(() => expect(inputs()).toEqual([{ mode: 'shadow', version: 2 }]))
  cleanup()

  await open(inShadow())
  fireEvent.click(await button('Stop comparing…'))
  const dialog = await screen.findByRole('alertdialog', { name: 'Stop comparing?' })
  expect(inputs()).toHaveLength(1)
  fireEvent.click(within(dialog).getByRole('button', { name: 'Stop' }))
  await waitFor(() => expect(inputs().at(-1)).toEqual({ mode: 'off', version: null }))
})

it('lets learned points count only when nothing speaks against it, and after a question', async () => {
  const refusal = {
    code: 'LEARNING_SHADOW_TOO_SHORT',
    message: 'too short',
    parameters: { from: '2026-03-17T10:00:00.000Z', days: 14 },
  }
  await open(inShadow({ refusal }))
  expect(screen.getByText(/^It may count from (March 17|17 March) on/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Let version/ })).toBeNull()
  cleanup()

  await open(inShadow())
  fireEvent.click(await button('Let version 2 count…'))
  const dialog = await screen.findByRole('alertdialog', { name: 'Let version 2 count?' })
  expect(inputs()).toEqual([])
  fireEvent.click(within(dialog).getByRole('button', { name: 'Let it count' }))
  await waitFor(() => expect(inputs()).toEqual([{ mode: 'on', version: 2 }]))
})

it('goes back to the rules at one press', async () => {
  await open(inShadow({ mode: 'on', onSince: '2026-03-20T10:00:00.000Z' }))
  fireEvent.click(await button('Back to the rules'))

  await waitFor(() => expect(inputs()).toEqual([{ mode: 'shadow', version: 2 }]))
})

it('adds the days up by lanes, names the tickets that differ, and says who was nearer', async () => {
  const count = (day: string, rulesLane: string, learnedLane: string, messages: number) => ({
    day,
    rulesLane,
    learnedLane,
    messages,
  })
  await open(
    inShadow({
      lanes: [
        count('2026-03-05', 'volunteers', 'doNow', 3),
        count('2026-03-05', 'later', 'later', 1_200),
        count('2026-03-04', 'later', 'plan', 1),
        count('2026-03-04', 'volunteers', 'doNow', 36),
      ],
      differences: [
        {
          at: '2026-03-05T10:00:00.000Z',
          rulesLane: 'volunteers',
          learnedLane: 'doNow',
          ticket: { id: 'ticket-7', number: 7, title: 'Vélo pliant' },
        },
      ],
      nearer: { examples: 24, rules: 6, learned: 15 },
    }),
  )

  expect(screen.getByText('Messages compared: 1,240. In another lane: 40.')).toBeTruthy()
  const table = screen.getByRole('table', { name: 'Messages in another lane' })
  expect(
    within(table)
      .getAllByRole('row')
      .map(({ textContent }) => textContent),
  ).toEqual(['By the rulesBy what was learnedMessages', 'VolunteersDo now39', 'LaterPlan1'])
  expect(
    screen.getByText(/^Scores that colleagues judged since: 24\..* nearer in 15, the rules in 6\.$/),
  ).toBeTruthy()
  expect(screen.getByRole('link', { name: '#7 Vélo pliant' })).toBeTruthy()
})

it('says in the words of the page why something was refused', async () => {
  api.answers['LearnFromCorrections'] = () => ({
    learnFromCorrections: {
      userErrors: [{ code: 'LEARNING_NOTHING_LEARNED', message: 'nothing', parameters: {}, path: null }],
    },
  })
  await open(learning({ latest: null }))
  fireEvent.click(await button('Learn from 240 examples'))

  expect(
    await screen.findByText('What people said agrees with the rules: there is nothing to learn.'),
  ).toBeTruthy()
})
