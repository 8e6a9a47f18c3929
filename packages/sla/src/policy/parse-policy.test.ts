import { expect, test } from 'vitest'
import { defaultPolicy } from './default-policy.ts'
import { parsePolicy, type PolicyDraft } from './parse-policy.ts'

const CALENDARS = new Set(['24x7', 'extended'])
const { version: _, ...draft } = defaultPolicy
const [p0, ...others] = draft.rows
const nothing = { budgetMs: null, calendar: '24x7' }

/** The policy with one thing changed. */
const withRow = (change: object) => ({ ...draft, rows: [{ ...p0!, ...change }, ...others] })
const withLadder = (...steps: [percent: number, leadMs?: number][]) => ({
  ...draft,
  ladder: steps.map(([percent, leadMs = 0]) => ({ percent, leadMs, notify: ['holder'] })),
})

test('what Relais starts with is a policy, and comes back as it went in', () => {
  expect(parsePolicy(JSON.parse(JSON.stringify(draft)), CALENDARS)).toEqual(draft)
})

test('every metric, condition and recipient may be said', () => {
  const row = {
    match: {
      priority: ['P0', 'P1'],
      lane: ['doNow'],
      network: ['bluesky'],
      visibility: ['public'],
      intent: ['praise'],
      language: ['fr', null],
      segment: ['vip', null],
    },
    targets: Object.fromEntries(
      [
        'firstResponse',
        'nextResponse',
        'resolution',
        'promisedUpdate',
        'publicAcknowledgement',
        'timeToClaim',
        'review',
      ].map((metric) => [metric, { budgetMs: 60_000, calendar: 'extended' }]),
    ),
  }
  const ladder = [
    { percent: 80, leadMs: 600_000, notify: ['member:7'] },
    { percent: 100, leadMs: 0, notify: ['holder', 'supervisors', 'administrators'] },
  ]
  const whole = { ...draft, rows: [row, ...draft.rows], ladder }

  expect(parsePolicy(whole, CALENDARS)).toEqual(whole)
})

test.each<[string, unknown, string, string]>([
  ['nothing at all', null, 'POLICY_SHAPE', ''],
  ['a row without targets', withRow({ targets: undefined }), 'POLICY_SHAPE', 'rows[0].targets'],
  [
    'a row that forgets the resolution',
    withRow({ targets: { firstResponse: nothing, nextResponse: nothing } }),
    'POLICY_SHAPE',
    'rows[0].targets.resolution',
  ],
  [
    'a priority that is none',
    withRow({ match: { priority: ['P9'] } }),
    'POLICY_SHAPE',
    'rows[0].match.priority[0]',
  ],
  ['no row', { ...draft, rows: [] }, 'POLICY_NO_ROW', 'rows'],
  [
    'more rows than anybody can read',
    { ...draft, rows: Array.from({ length: 101 }, () => p0) },
    'POLICY_TOO_MANY_ROWS',
    'rows',
  ],
  [
    'a condition that nothing meets',
    withRow({ match: { priority: [] } }),
    'POLICY_CONDITION_EMPTY',
    'rows[0].match.priority',
  ],
  [
    'a promise of no time',
    withRow({ targets: { ...p0!.targets, nextResponse: { budgetMs: 0, calendar: '24x7' } } }),
    'POLICY_BUDGET',
    'rows[0].targets.nextResponse.budgetMs',
  ],
  [
    'a promise of half a millisecond more',
    withRow({ targets: { ...p0!.targets, nextResponse: { budgetMs: 60_000.5, calendar: '24x7' } } }),
    'POLICY_BUDGET',
    'rows[0].targets.nextResponse.budgetMs',
  ],
  [
    'a calendar that is not there',
    withRow({ targets: { ...p0!.targets, review: { budgetMs: 60_000, calendar: 'nights' } } }),
    'POLICY_CALENDAR',
    'rows[0].targets.review.calendar',
  ],
  [
    'no target',
    {
      ...draft,
      rows: [{ match: {}, targets: { firstResponse: nothing, nextResponse: nothing, resolution: nothing } }],
    },
    'POLICY_NO_TARGET',
    'rows',
  ],
  [
    'a row after the one for all',
    { ...draft, rows: [{ match: {}, targets: p0!.targets }, p0] },
    'POLICY_ROW_UNREACHABLE',
    'rows[1]',
  ],
  ['no row for the rest', { ...draft, rows: draft.rows.slice(1) }, 'POLICY_NOT_FOR_ALL', 'rows'],
  [
    'more steps than anybody can hear',
    withLadder(...Array.from({ length: 21 }, (_, step): [number] => [80 + step])),
    'POLICY_TOO_MANY_STEPS',
    'ladder',
  ],
  ['a step at nought', withLadder([0], [100]), 'POLICY_LADDER_PERCENT', 'ladder[0].percent'],
  ['a step twice', withLadder([80], [80], [100]), 'POLICY_LADDER_ORDER', 'ladder[1].percent'],
  ['steps that fall', withLadder([100], [50]), 'POLICY_LADDER_ORDER', 'ladder[1].percent'],
  ['a ladder that forgets the due instant', withLadder([50], [150]), 'POLICY_LADDER_NO_DUE', 'ladder'],
  ['no ladder', withLadder(), 'POLICY_LADDER_NO_DUE', 'ladder'],
  ['a lead before a step that comes after', withLadder([100, 1]), 'POLICY_LEAD', 'ladder[0].leadMs'],
  [
    'a recipient who is nobody',
    { ...draft, ladder: [{ percent: 100, leadMs: 0, notify: ['everybody'] }] },
    'POLICY_SHAPE',
    'ladder[0].notify[0]',
  ],
  [
    'a grace below nought',
    { ...draft, retargetGraceMs: { ...draft.retargetGraceMs, P2: -1 } },
    'POLICY_GRACE',
    'retargetGraceMs.P2',
  ],
  [
    'overrides without end',
    { ...draft, overrides: { perTicket: 1_000, longestMs: 60_000 } },
    'POLICY_OVERRIDES',
    'overrides.perTicket',
  ],
  ['an automation of its own', { ...draft, automation: 'some' }, 'POLICY_SHAPE', 'automation'],
])('%s is refused at its field', (_what, input, code, path) => {
  expect(() => parsePolicy(input, CALENDARS)).toThrow(expect.objectContaining({ code, path }))
})

test('a gap says which tickets have no row', () => {
  const gap: PolicyDraft = {
    ...draft,
    rows: [...draft.rows.slice(0, 4), { ...p0!, match: { priority: ['P4'], visibility: ['public'] } }],
  }

  expect(() => parsePolicy(gap, CALENDARS)).toThrow(
    expect.objectContaining({ params: { priority: 'P4', visibility: 'private' } }),
  )
})
