import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { FakeApi } from '../../testing/fake-api.ts'
import { renderConsole } from '../../testing/render-console.tsx'

const shipped = {
  checkEveryMs: 30_000,
  horizonMs: 1_800_000,
  openAboveShare: 0.1,
  openChecks: 2,
  closeBelowShare: 0.03,
  calmMs: 600_000,
  openBelowLevel: 0.8,
  closeFromLevel: 0.95,
  levelWithinMs: 900_000,
  lookBackMs: 3_600_000,
  leastOpenMs: 900_000,
  leastClosedMs: 600_000,
  volunteerPace: 0.67,
  cardAcceptRate: 0.8,
  callAcceptRate: 0.25,
  mostSeats: 40,
  surgeFromSeats: 3,
  waveSizes: [3, 4, 5],
  waveEveryMs: 180_000,
  roundEveryMs: 1_800_000,
  coolDownMs: 14_400_000,
  mostCallsADay: 2,
  cardMs: 600_000,
  shiftMs: 1_200_000,
  shiftEveryMs: 7_200_000,
  mostCallsFactor: 1.5,
  callLastsMs: 900_000,
  recallAfterExpiries: 2,
  recallFromUrgencyRise: 20,
  netHelpWindowMs: 2_419_200_000,
  netHelpLeastReplies: 20,
}

let api: FakeApi
let number: number
let errors: object[]

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  number = 1
  errors = []
  const version = (of: number, marks: object, words: string | null) => ({
    number: of,
    marks: JSON.stringify({ ...shipped, ...marks }),
    words,
    publishedAt: words === null ? null : '2026-03-02T08:00:00.000Z',
    publishedBy: words === null ? null : { name: 'Nadia' },
  })
  api = new FakeApi({
    OverflowMarks: () => ({
      overflow: { policy: { number, marks: JSON.stringify({ ...shipped, openAboveShare: 0.2 }) } },
    }),
    OverflowMarksVersions: () => ({
      overflowPolicies: {
        edges: [
          { node: version(1, { openAboveShare: 0.2 }, 'Trop d’appels') },
          { node: version(0, {}, null) },
        ],
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    PublishOverflowPolicy: () => ({
      publishOverflowPolicy: { policy: errors.length === 0 ? { number: 2 } : null, userErrors: errors },
    }),
  } as never)
  api.viewerIs('supervisor')
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const sent = () => {
  const input = api.asked.findLast(({ name }) => name === 'PublishOverflowPolicy')!.variables.input!
  return { ...input, marks: JSON.parse(String(input['marks'])) as typeof shipped }
}
const field = (name: string) => screen.findByRole('textbox', { name })
const type = async (name: string, value: string) => fireEvent.change(await field(name), { target: { value } })
const publish = () => fireEvent.click(screen.getByRole('button', { name: 'Publish these marks' }))

it('says what the marks mean while they are written, and publishes them with a reason', async () => {
  api.listen()
  await renderConsole('/settings/overflow')
  const opening = await screen.findByRole('group', { name: 'When it opens and closes' })
  expect(opening.textContent).toContain('would answer more than 20% late of what is promised within 30 min')
  const above = await field('Opens above, late without help (%)')
  above.focus()
  await type('Opens above, late without help (%)', '7,5')
  expect(document.activeElement).toBe(above)
  expect(opening.textContent).toContain('more than 7.5% late')
  await type('For so long (minutes)', '')
  expect(opening.textContent).toContain('What this means stands here once every field has a number.')
  await type('For so long (minutes)', '0.5')
  expect(opening.textContent).toContain('would reach somebody, for 30 s.')
  await type('People in each wave', '2, 2')
  await type('Why the marks change', 'Plus tôt')
  publish()
  await screen.findByText('Published. The next look goes by these marks.')
  expect(sent()).toMatchObject({
    baseNumber: 1,
    reason: 'Plus tôt',
    marks: { ...shipped, openAboveShare: 0.075, calmMs: 30_000, waveSizes: [2, 2] },
  })
})

it('says at its field what is wrong with a mark, in the unit of the field', async () => {
  errors = [
    {
      code: 'OVERFLOW_WHOLE',
      message: 'No.',
      parameters: { field: 'calmMs', least: 1_000, most: 86_400_000 },
      path: ['input', 'marks', 'calmMs'],
    },
  ]
  api.listen()
  await renderConsole('/settings/overflow')
  await type('For so long (minutes)', '9999')
  publish()
  await screen.findByText('Write a number from 0.0167 to 1,440.')
  const calm = await field('For so long (minutes)')
  expect(calm.getAttribute('aria-invalid')).toBe('true')
  await waitFor(() => expect(document.activeElement).toBe(calm))
  expect((calm as HTMLInputElement).value).toBe('9999')
})

it('puts an earlier version in the fields, from which it is published again', async () => {
  api.listen()
  await renderConsole('/settings/overflow')
  const versions = within(await screen.findByRole('list', { name: 'Versions' }))
  expect(versions.getAllByRole('listitem')[0]!.textContent).toContain(
    'Opens above, late without help (%): 10 → 20',
  )
  fireEvent.click(versions.getByRole('button', { name: 'Put in the fields: version 0' }))
  expect(((await field('Opens above, late without help (%)')) as HTMLInputElement).value).toBe('10')
  await type('Why the marks change', 'Comme avant')
  publish()
  await waitFor(() => expect(api.countOf('PublishOverflowPolicy')).toBe(1))
  expect(sent().marks).toEqual(shipped)
})

it('keeps what is written when somebody else publishes meanwhile, and says so', async () => {
  errors = [
    {
      code: 'OVERFLOW_POLICY_CHANGED',
      message: 'No.',
      parameters: { number: 2 },
      path: ['input', 'baseNumber'],
    },
  ]
  api.listen()
  await renderConsole('/settings/overflow')
  await type('Volunteers at once, at most', '12')
  number = 2
  publish()
  await screen.findByText(/Somebody published other marks since you began: they stand under Versions\./)
  errors = []
  expect(((await field('Volunteers at once, at most')) as HTMLInputElement).value).toBe('12')
  publish()
  await screen.findByText('Published. The next look goes by these marks.')
  expect(sent()).toMatchObject({ baseNumber: 2, marks: { mostSeats: 12 } })
})
