import { describe, expect, test } from 'vitest'
import { adjustedOutcome } from '../clock/cycle.ts'
import { METRICS, type Metric } from '../clock/metric.ts'
import { CALENDARS, HOUR, MINUTE, at, ticketLog } from '../testing/ticket-log.ts'
import { ticketEngine } from '../ticket/engine.ts'
import type { TicketFact } from '../ticket/facts.ts'
import type { PolicyMatch, PolicyRow, SlaPolicy, TicketAttributes } from './policy.ts'
import { resolveTargets } from './resolve-targets.ts'

const engine = ticketEngine(CALENDARS)
const HASHES = new Map([
  ['round', 'always'],
  ['day', 'office'],
])
const PRIORITIES = ['P0', 'P1', 'P2', 'P3', 'P4'] as const

const row = (match: PolicyMatch, minutes: number): PolicyRow => ({
  match,
  targets: Object.fromEntries(
    METRICS.map((metric, i) => [metric, { budgetMs: (minutes + i) * MINUTE, calendar: 'round' }]),
  ) as PolicyRow['targets'],
})
const NARROW: Required<PolicyMatch> = {
  priority: ['P1'],
  lane: ['plan'],
  network: ['bluesky'],
  visibility: ['public'],
  intent: ['praise'],
  language: ['fr'],
  segment: ['gold'],
}
const POLICY: SlaPolicy = {
  version: 'v1',
  rows: [row(NARROW, 30), row({ segment: ['short'] }, 20), row({}, 200)],
  ladder: [
    { percent: 40, leadMs: 0, notify: ['holder'] },
    { percent: 80, leadMs: 0, notify: ['supervisors'] },
    { percent: 100, leadMs: 0, notify: ['administrators'] },
  ],
  retargetGraceMs: { P0: 1000, P1: 2000, P2: 3000, P3: 4000, P4: 5000 },
  automation: 'none',
  doLikesAnswer: false,
  doesHoldPause: false,
  onReopen: 'continue',
  isOutageExcused: false,
  overrides: { perTicket: 5, longestMs: HOUR },
}
const ATTRIBUTES: TicketAttributes = {
  priority: 'P1',
  lane: 'plan',
  network: 'bluesky',
  visibility: 'public',
  intent: 'praise',
  language: 'fr',
  segment: 'gold',
}

/** Lives that between them meet every setting. */
function lives(policy: SlaPolicy): TicketFact[][] {
  const log = ticketLog()
  const set = (minutes: number, attributes: Partial<TicketAttributes> = {}) =>
    log.promise(minutes, resolveTargets(policy, { ...ATTRIBUTES, ...attributes }, HASHES))
  const opened = [log.message(0), log.scored(0, { intent: 'praise' }), set(0)]
  const taken = log.fact('assign.claim', 1, { memberId: 'v1', fence: 1, role: 'volunteer' })
  const down = [log.fact('channel.down', 20, { reason: 'x' }), log.fact('channel.up', 35, {})]
  return [
    opened,
    [...opened, taken, log.fact('draft.submitted', 2, { replyId: 'r', memberId: 'v1' })],
    [...opened, log.reply(5), log.message(10)],
    [...opened, log.reply(5, 'automation')],
    [...opened, log.fact('reaction', 5, { visibility: 'public' })],
    [...opened, log.status(10, 'hold', 50)],
    [...opened, log.reply(5), log.status(10, 'resolved'), log.message(60)],
    [...opened, ...down, log.reply(42)],
    ...PRIORITIES.map((priority) => [
      log.message(0),
      set(0, { language: null }),
      set(60, { language: null, segment: 'short', priority }),
    ]),
  ]
}

/** What is told of a life while time passes from one deadline to the next. */
function told(facts: readonly TicketFact[]) {
  let step = engine.fold('t1', facts)
  const effects = [...step.effects]
  for (let wake = engine.nextDeadline(step.state); wake !== null; wake = engine.nextDeadline(step.state)) {
    step = engine.advance(step.state, wake)
    effects.push(...step.effects)
  }
  return effects
}

/** All that can be seen of a policy: ledgers, effects and adjusted figures of those lives. */
function seen(policy: SlaPolicy): string {
  return JSON.stringify(
    lives(policy).map((facts) => {
      const { cycles } = engine.fold('t1', facts, at(2000))
      return [cycles, told(facts), cycles.map((cycle) => adjustedOutcome(cycle, policy.isOutageExcused))]
    }),
  )
}

const other = (metric: Metric, target: { budgetMs?: number; calendar?: string }): SlaPolicy => {
  const [first, ...rest] = POLICY.rows
  const changed = { ...first!.targets[metric]!, ...target }
  return { ...POLICY, rows: [{ ...first!, targets: { ...first!.targets, [metric]: changed } }, ...rest] }
}
const step = (change: { percent?: number; leadMs?: number }): SlaPolicy => ({
  ...POLICY,
  ladder: POLICY.ladder.map((each) => (each.percent === 80 ? { ...each, ...change } : each)),
})
const unlike: Required<PolicyMatch> = {
  priority: ['P2'],
  lane: ['later'],
  network: ['mastodon'],
  visibility: ['private'],
  intent: ['question'],
  language: ['en'],
  segment: [null],
}

const CHANGES: readonly (readonly [string, SlaPolicy])[] = [
  ['version', { ...POLICY, version: 'v2' }],
  ...Object.entries(unlike).map(
    ([condition, wanted]) =>
      [
        `rows.match.${condition}`,
        { ...POLICY, rows: [row({ ...NARROW, [condition]: wanted }, 30), ...POLICY.rows.slice(1)] },
      ] as const,
  ),
  ['rows', { ...POLICY, rows: [row({}, 31), ...POLICY.rows] }],
  ...METRICS.flatMap((metric) => [
    [`rows.targets.${metric}.budgetMs`, other(metric, { budgetMs: 17 * MINUTE })] as const,
    [`rows.targets.${metric}.calendar`, other(metric, { calendar: 'day' })] as const,
  ]),
  ['ladder.percent', step({ percent: 70 })],
  ['ladder.leadMs', step({ leadMs: 20 * MINUTE })],
  ...PRIORITIES.map(
    (priority) =>
      [
        `retargetGraceMs.${priority}`,
        { ...POLICY, retargetGraceMs: { ...POLICY.retargetGraceMs, [priority]: 9 * MINUTE } },
      ] as const,
  ),
  ['automation', { ...POLICY, automation: 'acknowledgements' }],
  ['automation', { ...POLICY, automation: 'all' }],
  ['doLikesAnswer', { ...POLICY, doLikesAnswer: true }],
  ['doesHoldPause', { ...POLICY, doesHoldPause: true }],
  ['onReopen', { ...POLICY, onReopen: 'newCycle' }],
  ['isOutageExcused', { ...POLICY, isOutageExcused: true }],
]

/** Whom a mark is told and how far people may move clocks is for the host to obey; its tests are there. */
const OF_THE_HOST = ['overrides', 'ladder.notify']

describe('a setting of the policy', () => {
  test.each(CHANGES)('sla-D10: %s changes what is promised', (_setting, changed) => {
    expect(seen(changed) === seen(POLICY)).toBe(false)
  })

  test('sla-D10: is tried, whatever its name', () => {
    const tried = new Set([...CHANGES.map(([setting]) => setting), ...OF_THE_HOST])
    const isTried = (name: string) => [...tried].some((each) => each === name || each.startsWith(`${name}.`))
    const step = POLICY.ladder[0]!
    const names = [
      ...Object.keys(POLICY),
      ...Object.keys(step).map((field) => `ladder.${field}`),
      ...Object.keys(NARROW).map((field) => `rows.match.${field}`),
      ...Object.keys(POLICY.retargetGraceMs).map((priority) => `retargetGraceMs.${priority}`),
    ]
    expect(names.filter((name) => !isTried(name))).toEqual([])
  })

  test('sla-D10: that says the same changes nothing, so that the others show something', () => {
    expect(seen({ ...POLICY }) === seen(POLICY)).toBe(true)
  })
})
