import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReplayTriageInput, TriageRulesInput } from '../../graphql/generated/graphql.ts'
import { FakeApi } from '../../testing/fake-api.ts'
import { press, renderConsole } from '../../testing/render-console.tsx'
import type { RulesVersion } from './queries.ts'

let api: FakeApi
let version: RulesVersion
let published: RulesVersion[]
let refusal: object[]

const weight = (code: string, urgency: number, importance: number, more: object = {}) => ({
  code,
  points: { urgency, importance },
  shipped: { urgency, importance },
  most: { urgency: 100, importance: 100 },
  isDanger: false,
  ...more,
})
const shipped = (): RulesVersion => ({
  version: 'rules-2',
  publishedAt: null,
  publishedBy: null,
  why: null,
  archivedAt: null,
  thresholds: { laneFrom: 40, mediumFrom: 40, highFrom: 70 },
  shippedThresholds: { laneFrom: 40, mediumFrom: 40, highFrom: 70 },
  reasons: [
    weight('danger', 40, 40, { isDanger: true }),
    weight('complaint', 0, 40),
    weight('reach', 0, 12, { most: { urgency: 0, importance: 12 } }),
  ],
  words: [],
  signs: ['complaint', 'rhetorical'],
})
const partOf = (more: object) => ({
  since: '2026-03-01T00:00:00Z',
  total: 600,
  sampled: 600,
  tickets: 500,
  leftAlone: 2,
  moves: [{ from: 'plan', to: 'later', tickets: 3 }],
  promises: {
    inForce: { kept: 90, late: 10 },
    draft: { kept: 92, late: 8 },
    newlyLate: 1,
    rescued: 3,
  },
  listed: [
    {
      ticket: { id: 'one', number: 17, title: 'Le train de 8 h 04', contact: { id: 'c', name: 'Camille' } },
      inForce: { urgency: 10, importance: 45, place: 'plan' },
      draft: { urgency: 10, importance: 25, place: 'later' },
      newlyLate: 1,
      rescued: 0,
      harm: 12_045,
    },
  ],
  next: null,
  ...more,
})

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  refusal = []
  published = []
  version = shipped()
  api = new FakeApi({
    TriageRulesInForce: () => ({ triageRules: version }),
    TriageRulesVersions: () => ({
      triageRulesVersions: {
        edges: published.map((node) => ({ node })),
        pageInfo: { hasNextPage: false, endCursor: null },
      },
    }),
    TryTriage: () => {
      const outcome = (points: number) => ({
        urgency: 0,
        importance: points,
        band: 1,
        lane: points >= 40 ? 'plan' : 'later',
        priority: 'P4',
        intent: 'complaint',
        reasons: [{ code: 'complaint', axis: 'importance', points, evidence: 'encore en retard' }],
      })
      return { tryTriage: { inForce: outcome(40), draft: outcome(20), userErrors: [] } }
    },
    ReplayTriage: ({ input }) => {
      const { after } = input as ReplayTriageInput
      const part = after == null ? partOf({ next: 'on' }) : partOf({ tickets: 100, listed: [] })
      return { replayTriage: { part, userErrors: [] } }
    },
    PublishTriageRules: ({ input }) => {
      if (refusal.length > 0) return { publishTriageRules: { rules: null, userErrors: refusal } }
      const { rules, reason } = input as { rules: TriageRulesInput; reason: string }
      const points = new Map(rules.points.map(({ code, ...pair }) => [code, pair]))
      version = {
        ...version,
        version: 'triage-1',
        publishedAt: '2026-03-02T10:00:00Z',
        publishedBy: { id: 'claire', name: 'Claire' },
        why: reason,
        reasons: version.reasons.map((one) => ({ ...one, points: points.get(one.code)! })),
      }
      published = [version]
      return { publishTriageRules: { rules: version, userErrors: [] } }
    },
  })
  api.viewerIs('supervisor')
  api.listen()
})
afterEach(async () => {
  cleanup()
  await api.close()
  vi.restoreAllMocks()
})

const field = (name: string) => screen.findByRole<HTMLInputElement>('textbox', { name })
const weigh = async (name: string, points: string) => {
  const input = await field(name)
  fireEvent.change(input, { target: { value: points } })
  fireEvent.blur(input)
}
const asked = (name: string) => api.asked.filter((one) => one.name === name).at(-1)?.variables['input']

describe('the rules of triage', () => {
  it('show what each reason weighs, and only where it may be weighed', async () => {
    await renderConsole('/settings/triage')

    expect((await field('Complains: importance')).value).toBe('40')
    expect(screen.getByText('above all lanes')).toBeTruthy()
    expect(screen.getByRole('textbox', { name: 'Is followed by many: importance' })).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: 'Is followed by many: urgency' })).toBeNull()
    expect(screen.queryByText('This is a draft, and nothing is read by it yet.')).toBeNull()
  })

  it('are written as a draft that stays over a reload, and set back with one press', async () => {
    await renderConsole('/settings/triage')
    await weigh('Complains: importance', '20')
    const changes = await screen.findByRole('list', { name: 'What the draft changes' })
    expect(changes.textContent).toContain('Complains 0 · 40 → 0 · 20')
    cleanup()
    await renderConsole('/settings/triage')

    expect((await field('Complains: importance')).value).toBe('20')
    fireEvent.click(screen.getByRole('button', { name: 'Set back: Complains' }))
    await waitFor(() =>
      expect(screen.queryByText('This is a draft, and nothing is read by it yet.')).toBeNull(),
    )
    expect((await field('Complains: importance')).value).toBe('40')
  })

  it('say at the field what it has to be, and take nothing else up', async () => {
    await renderConsole('/settings/triage')
    await weigh('Is followed by many: importance', '13')

    expect(screen.getByText('0 to 12')).toBeTruthy()
    expect(screen.queryByText('This is a draft, and nothing is read by it yet.')).toBeNull()
  })

  it('show on a post how the reasons add up, in force and by the draft', async () => {
    await renderConsole('/settings/triage')
    await weigh('Complains: importance', '20')
    act(() => press('t'))
    const post = await screen.findByRole('textbox', { name: 'What the customer writes' })
    expect(document.activeElement).toBe(post)
    fireEvent.change(post, { target: { value: 'Encore en retard' } })

    const drafted = await screen.findByRole('region', { name: 'By the draft' })
    expect(drafted.textContent).toContain('+20')
    expect(within(drafted).getByText('Later')).toBeTruthy()
    expect(screen.getByRole('region', { name: 'In force' }).textContent).toContain('+40')
  })

  it('show what they would have changed, all parts put together, with the tickets', async () => {
    await renderConsole('/settings/triage')
    await weigh('Complains: importance', '20')
    fireEvent.click(await screen.findByRole('button', { name: 'See what it would have changed' }))

    expect(await screen.findByText('6 tickets would lie elsewhere of 600 that were read.')).toBeTruthy()
    expect(
      screen.getByText(
        '4 promises more would have been kept; 2 would have become late, 6 would have been late no more.',
      ),
    ).toBeTruthy()
    const row = screen.getByRole('row', { name: /^Plan/ })
    expect(within(row).getByRole('cell').textContent).toBe('6')
    expect(screen.getByRole('link', { name: 'Ticket #17' }).getAttribute('href')).toContain('/inbox/all/17')
    expect(screen.getByText('would have been late')).toBeTruthy()
    expect(api.countOf('ReplayTriage')).toBe(2)
  })

  it('are published with a reason, and stand under the versions', async () => {
    await renderConsole('/settings/triage')
    await weigh('Complains: importance', '20')
    fireEvent.change(await field('Why the rules change'), { target: { value: 'Trop de bruit.' } })
    fireEvent.click(screen.getByRole('button', { name: 'Publish these rules' }))

    const versions = await screen.findByRole('list', { name: 'Versions' })
    await waitFor(() => expect(versions.textContent).toContain('Trop de bruit.'))
    expect(asked('PublishTriageRules')).toMatchObject({ baseVersion: 'rules-2', reason: 'Trop de bruit.' })
    expect((await field('Complains: importance')).value).toBe('20')
    expect(screen.queryByText('This is a draft, and nothing is read by it yet.')).toBeNull()
  })

  it('are kept as a draft when they are refused, which says why', async () => {
    refusal = [
      {
        code: 'TRIAGE_RULES_CHANGED',
        message: 'No.',
        parameters: { version: 'triage-3' },
        path: ['input', 'baseVersion'],
      },
    ]
    await renderConsole('/settings/triage')
    await weigh('Complains: importance', '20')
    fireEvent.click(await screen.findByRole('button', { name: 'Publish these rules' }))

    expect(await screen.findByText(/Somebody else has published rules since/)).toBeTruthy()
    expect((await field('Complains: importance')).value).toBe('20')
  })
})
