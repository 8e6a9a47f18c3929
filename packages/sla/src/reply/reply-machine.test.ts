import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { LIVE_REPLY_STATES, REPLY_STATES, type ReplyFact, type ReplyState } from './facts.ts'
import {
  ECHO_WAIT_MS,
  READS_APART_MS,
  RECONCILE_MS,
  SEND_TIMEOUT_MS,
  type SendCapabilities,
  STRONG_ECHO_WAIT_MS,
} from './reply-context.ts'
import { applyReply, initialReply, nextReplyDeadline, type StoredReply } from './reply-engine.ts'
import { replyMachine } from './reply-machine.ts'

const T = 1_790_000_000_000
const STRONG: SendCapabilities = { idempotency: 'none', idempotencyMs: null, readBack: 'strong' }
const EVENTUAL: SendCapabilities = { ...STRONG, readBack: 'eventual' }
const BLIND: SendCapabilities = { ...STRONG, readBack: 'none' }
const KEYED: SendCapabilities = { idempotency: 'key', idempotencyMs: 3_600_000, readBack: 'strong' }
const FOREVER: SendCapabilities = { idempotency: 'clientId', idempotencyMs: null, readBack: 'none' }

const submitted: ReplyFact = { type: 'submitted', at: T, needsReview: false }
const queued: ReplyFact = { type: 'queued', at: T }
const attempted: ReplyFact = { type: 'attempted', at: T, clientKey: 'key-1' }
const lost: ReplyFact = { type: 'lost', at: T, reason: 'timeout' }
const tick = (ms: number): ReplyFact => ({ type: 'clock.tick', at: T + ms })
const absent = (ms: number): ReplyFact => ({ type: 'absent', at: T + ms })
const UNKNOWN = [submitted, queued, attempted, lost]
const RECONCILING = [...UNKNOWN, tick(ECHO_WAIT_MS)]
const SETTLE = { type: 'settled', at: T, by: 'm1', externalId: 'x1' } as const

function run(capabilities: SendCapabilities, facts: readonly ReplyFact[]) {
  let state = initialReply('r1', capabilities)
  const effects: string[] = []
  for (const fact of facts) {
    const step = applyReply(state, fact)
    state = step.state
    effects.push(...step.effects.map((effect) => effect.key))
  }
  return { state, effects, last: effects.at(-1) }
}

const TRACES: readonly [string, SendCapabilities, readonly ReplyFact[], ReplyState, string | undefined][] = [
  ['is a draft first', STRONG, [], 'draft', undefined],
  [
    'waits for review when it has to',
    STRONG,
    [{ ...submitted, needsReview: true }],
    'inReview',
    'r1:0:review',
  ],
  ['is approved without review when it may', STRONG, [submitted], 'approved', undefined],
  [
    'is held while it can be undone',
    STRONG,
    [submitted, { type: 'held', at: T, until: T + 10 }],
    'held',
    undefined,
  ],
  [
    'leaves the undo window by time',
    STRONG,
    [submitted, { type: 'held', at: T, until: T + 10 }, tick(10)],
    'queued',
    'r1:0:send:1',
  ],
  [
    'stays in the undo window before',
    STRONG,
    [submitted, { type: 'held', at: T, until: T + 10 }, tick(9)],
    'held',
    undefined,
  ],
  [
    'goes back to its author when the customer writes again',
    STRONG,
    [submitted, queued, { type: 'outdated', at: T, reason: 'customer_wrote' }],
    'draft',
    'r1:1:returned',
  ],
  [
    'can be recalled until it is being sent',
    STRONG,
    [submitted, queued, { type: 'recalled', at: T, by: 'm1' }],
    'cancelled',
    'r1:0:cancelled',
  ],
  [
    'cannot be recalled once it is being sent',
    STRONG,
    [submitted, queued, attempted, { type: 'recalled', at: T, by: 'm1' }],
    'sending',
    'r1:0:send:1',
  ],
  [
    'is sent when the network gives an id',
    STRONG,
    [submitted, queued, attempted, { type: 'accepted', at: T, externalId: 'x1' }],
    'sent',
    'r1:0:sent',
  ],
  [
    'is sent when the echo is quicker than the answer',
    STRONG,
    [submitted, queued, attempted, { type: 'found', at: T, externalId: 'x1' }],
    'sent',
    'r1:0:sent',
  ],
  [
    'failed when it is refused for good',
    STRONG,
    [submitted, queued, attempted, { type: 'refused', at: T, reason: 'too_long' }],
    'failed',
    'r1:0:failed',
  ],
  [
    'waits when the network says later',
    STRONG,
    [submitted, queued, attempted, { type: 'deferred', at: T, retryAt: T + 5 }],
    'queued',
    'r1:0:send:2',
  ],
  ['is unknown when the answer is lost', STRONG, UNKNOWN, 'unknown', 'r1:0:send:1'],
  [
    'leaves its echo a moment where a read is certain',
    STRONG,
    [...UNKNOWN, tick(STRONG_ECHO_WAIT_MS - 1)],
    'unknown',
    'r1:0:send:1',
  ],
  [
    'is read soon where a read is certain',
    STRONG,
    [...UNKNOWN, tick(STRONG_ECHO_WAIT_MS)],
    'reconciling',
    'r1:0:readBack:1:1',
  ],
  [
    'leaves its echo longer where a read may lag',
    EVENTUAL,
    [...UNKNOWN, tick(ECHO_WAIT_MS - 1)],
    'unknown',
    'r1:0:send:1',
  ],
  [
    'is unknown when a worker never came back',
    STRONG,
    [submitted, queued, attempted, tick(SEND_TIMEOUT_MS)],
    'unknown',
    'r1:0:send:1',
  ],
  [
    'is not sent again while it is unknown',
    STRONG,
    [...UNKNOWN, queued, attempted],
    'unknown',
    'r1:0:send:1',
  ],
  ['is read back once an echo should have come', STRONG, RECONCILING, 'reconciling', 'r1:0:readBack:1:1'],
  [
    'is sent when reading shows it',
    STRONG,
    [...RECONCILING, { type: 'found', at: T, externalId: 'x1' }],
    'sent',
    'r1:0:sent',
  ],
  [
    'is read a second time before it counts as absent',
    STRONG,
    [...RECONCILING, absent(0)],
    'reconciling',
    'r1:0:readBack:1:2',
  ],
  [
    'is not absent after two reads in a row',
    STRONG,
    [...RECONCILING, absent(0), absent(READS_APART_MS - 1)],
    'reconciling',
    'r1:0:readBack:1:2',
  ],
  [
    'goes out again after two reads apart on a network that reads true',
    STRONG,
    [...RECONCILING, absent(0), absent(READS_APART_MS)],
    'queued',
    'r1:0:send:2',
  ],
  [
    'needs a person where reading is not sure',
    EVENTUAL,
    [...RECONCILING, absent(0), absent(READS_APART_MS)],
    'needsHuman',
    'r1:0:needsHuman',
  ],
  ['needs a person where nothing can be read', BLIND, RECONCILING, 'needsHuman', 'r1:0:needsHuman'],
  [
    'goes out again after one read where a repeat is harmless',
    KEYED,
    [...RECONCILING, absent(30_000)],
    'queued',
    'r1:0:send:2',
  ],
  [
    'is read twice once the key has expired',
    KEYED,
    [...RECONCILING, absent(3_600_000)],
    'reconciling',
    'r1:0:readBack:1:2',
  ],
  [
    'is repeated unread where only that is possible, and harmless',
    FOREVER,
    RECONCILING,
    'queued',
    'r1:0:send:2',
  ],
  [
    'needs a person when reading never answers',
    STRONG,
    [...RECONCILING, tick(ECHO_WAIT_MS + RECONCILE_MS)],
    'needsHuman',
    'r1:0:needsHuman',
  ],
  ...(
    [
      ['its files went up', [submitted, queued]],
      ['it was sent', [submitted, queued, attempted]],
      ['nobody knew of it', UNKNOWN],
      ['it was read back', RECONCILING],
    ] as const
  ).map(([when, facts]): (typeof TRACES)[number] => [
    `needs a person when every worker died while ${when}`,
    STRONG,
    [...facts, { type: 'abandoned', at: T, reason: 'deaths' }],
    'needsHuman',
    'r1:0:needsHuman',
  ]),
  [
    'is settled by a person who saw it',
    BLIND,
    [...RECONCILING, { ...SETTLE, wasSent: true }],
    'sent',
    'r1:0:sent',
  ],
  [
    'is settled by a person who did not see it',
    BLIND,
    [...RECONCILING, { ...SETTLE, wasSent: false }],
    'queued',
    'r1:0:send:2',
  ],
  [
    'can be revised after a refusal, as a new round',
    STRONG,
    [
      submitted,
      queued,
      attempted,
      { type: 'refused', at: T, reason: 'x' },
      { type: 'revised', at: T, by: 'm1' },
      submitted,
      queued,
    ],
    'queued',
    'r1:1:send:1',
  ],
]

test.each(TRACES)('a reply %s', (_, capabilities, facts, value, lastEffect) => {
  const { state, last } = run(capabilities, facts)
  expect(state.value).toBe(value)
  expect(last).toBe(lastEffect)
})

test('every state is reached by a trace', () => {
  expect(new Set(TRACES.map(([, capabilities, facts]) => run(capabilities, facts).state.value))).toEqual(
    new Set(REPLY_STATES),
  )
})

test('a reply is live from review on, until it is sent, failed or cancelled', () => {
  const ended = ['draft', 'sent', 'failed', 'cancelled']
  expect([...LIVE_REPLY_STATES]).toEqual(REPLY_STATES.filter((state) => !ended.includes(state)))
  expect(Object.keys(replyMachine.root.states).sort()).toEqual([...REPLY_STATES].sort())
})

test('the deadline is the first instant at which time does something', () => {
  for (const [, capabilities, facts] of TRACES) {
    const { state } = run(capabilities, facts)
    const at = nextReplyDeadline(state)
    if (at === null) continue
    expect(applyReply(state, { type: 'clock.tick', at: at - 1 }).state).toBe(state)
    expect(applyReply(state, { type: 'clock.tick', at }).state.value).not.toBe(state.value)
  }
})

describe('the laws of a chart', () => {
  const at = fc.integer({ min: T, max: T + 2 * RECONCILE_MS })
  const anyFact: fc.Arbitrary<ReplyFact> = fc.oneof(
    fc.record({ type: fc.constant('submitted' as const), at, needsReview: fc.boolean() }),
    ...(['queued', 'absent', 'clock.tick'] as const).map((type) =>
      fc.record({ type: fc.constant(type), at }),
    ),
    ...(['approved', 'recalled', 'revised'] as const).map((type) =>
      fc.record({ type: fc.constant(type), at, by: fc.constant('m1') }),
    ),
    ...(['outdated', 'refused', 'lost', 'abandoned'] as const).map((type) =>
      fc.record({ type: fc.constant(type), at, reason: fc.constant('why') }),
    ),
    fc.record({
      type: fc.constant('returned' as const),
      at,
      by: fc.constant('m2'),
      reason: fc.constant('why'),
    }),
    fc.record({ type: fc.constant('held' as const), at, until: at }),
    fc.record({ type: fc.constant('attempted' as const), at, clientKey: fc.constant('key-1') }),
    fc.record({ type: fc.constant('deferred' as const), at, retryAt: at }),
    ...(['accepted', 'found'] as const).map((type) =>
      fc.record({ type: fc.constant(type), at, externalId: fc.constant('x1') }),
    ),
    fc.record({
      type: fc.constant('settled' as const),
      at,
      by: fc.constant('m1'),
      wasSent: fc.boolean(),
      externalId: fc.constant(null),
    }),
  )
  const start = fc.constantFrom(...TRACES.map(([, , facts]) => facts))
  const history = fc
    .tuple(start, fc.array(anyFact, { maxLength: 8 }))
    .map(([known, more]) => [...known, ...more.sort((a, b) => a.at - b.at)])
  const capabilities = fc.constantFrom(STRONG, EVENTUAL, BLIND, KEYED, FOREVER)

  /** Holds a law at every step of random histories that start from the traces above. */
  const law = (name: string, holds: (before: StoredReply, fact: ReplyFact, after: StoredReply) => boolean) =>
    test(`${name}`, () => {
      fc.assert(
        fc.property(capabilities, history, (able, facts) => {
          let state = initialReply('r1', able)
          return facts.every((fact) => {
            const before = state
            state = applyReply(before, fact).state
            return holds(before, fact, state)
          })
        }),
        propertyRuns(10_000),
      )
    })

  law('replaying an event changes nothing', (_, fact, after) => {
    const again = applyReply(after, fact)
    return again.effects.length === 0 && JSON.stringify(again.state) === JSON.stringify(after)
  })

  law('a late timer changes nothing', (_before, _fact, after) => {
    const due = nextReplyDeadline(after) ?? Infinity
    return [T, due - 1].every(
      (at) => at >= due || applyReply(after, { type: 'clock.tick', at }).state === after,
    )
  })

  law('a JSON round trip changes nothing, and nothing given is changed', (before, fact, after) => {
    const text = JSON.stringify(before)
    const parsed = JSON.parse(text) as StoredReply
    return (
      JSON.stringify(applyReply(parsed, fact).state) === JSON.stringify(after) &&
      JSON.stringify(parsed) === text
    )
  })

  law(
    'a lost reply goes out again only when it was read, seen by a person, or repeats are harmless',
    (before, _, after) => {
      if (after.value !== 'queued' || !['unknown', 'reconciling'].includes(before.value)) return true
      const { idempotency, readBack } = before.context.capabilities
      return idempotency !== 'none' || (readBack === 'strong' && before.context.reads > 0)
    },
  )

  law('peers-D6: what is sent stays sent', (before, _, after) => before.value !== 'sent' || after === before)
})
