import { expect, test } from 'vitest'
import { defaultCalendars, defaultPolicy } from './default-policy.ts'
import type { SlaPolicy, TicketAttributes } from './policy.ts'
import { resolveTargets } from './resolve-targets.ts'

const CALENDARS = new Map([
  ['24x7', 'hash-always'],
  ['extended', 'hash-extended'],
])
const ticket: TicketAttributes = {
  priority: 'P3',
  lane: 'volunteers',
  network: 'bluesky',
  visibility: 'public',
  intent: 'question',
  language: 'fr',
  segment: null,
}
const minutes = (budgetMs: number | null) => (budgetMs === null ? null : budgetMs / 60_000)

test.each([
  ['P0', 10, 240, 'hash-always'],
  ['P1', 15, 240, 'hash-always'],
  ['P2', 30, 480, 'hash-extended'],
  ['P3', 60, 1440, 'hash-extended'],
  ['P4', 240, null, 'hash-extended'],
] as const)(
  'by default %s promises an answer in %i minutes, public and private',
  (priority, answer, resolution, calendar) => {
    for (const visibility of ['public', 'private'] as const) {
      const { metrics } = resolveTargets(defaultPolicy, { ...ticket, priority, visibility }, CALENDARS)
      expect(minutes(metrics.firstResponse.budgetMs)).toBe(answer)
      expect(minutes(metrics.nextResponse.budgetMs)).toBe(answer)
      expect(minutes(metrics.resolution.budgetMs)).toBe(resolution)
      expect(metrics.firstResponse.calendar).toBe(calendar)
    }
  },
)

test('the first row that matches wins, whichever of its conditions is the narrow one', () => {
  const [p3] = defaultPolicy.rows.filter((row) => row.match.priority?.includes('P3'))
  const narrow = { ...p3!.targets, firstResponse: { budgetMs: 1, calendar: '24x7' } }
  const conditions: SlaPolicy['rows'][number]['match'][] = [
    { network: ['bluesky'] },
    { visibility: ['public'] },
    { language: ['fr'] },
    { segment: [null] },
    { intent: ['question'] },
    { lane: ['volunteers'] },
  ]
  for (const match of conditions) {
    const policy = { ...defaultPolicy, rows: [{ match, targets: narrow }, ...defaultPolicy.rows] }
    expect(resolveTargets(policy, ticket, CALENDARS).metrics.firstResponse.budgetMs).toBe(1)
    const other: TicketAttributes = {
      priority: 'P3',
      lane: 'later',
      network: 'mastodon',
      visibility: 'private',
      intent: 'praise',
      language: null,
      segment: 'vip',
    }
    expect(resolveTargets(policy, other, CALENDARS).metrics.firstResponse.budgetMs).toBe(60 * 60_000)
  }
})

test('a policy that is silent about a ticket, or names a calendar that has no hash, is a mistake', () => {
  expect(() => resolveTargets({ ...defaultPolicy, rows: [] }, ticket, CALENDARS)).toThrow(/has no row/)
  expect(() => resolveTargets(defaultPolicy, ticket, new Map())).toThrow(/calendar extended/)
})

test('the default calendars are the two that the default policy names', () => {
  const named = new Set(
    defaultPolicy.rows.flatMap((row) => Object.values(row.targets).map((target) => target.calendar)),
  )
  expect([...named].sort()).toEqual(Object.keys(defaultCalendars('Europe/Paris')).sort())
})
