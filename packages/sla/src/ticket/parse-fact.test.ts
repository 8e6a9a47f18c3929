import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { anyLog } from '../testing/random-log.ts'
import { targets, ticketLog } from '../testing/ticket-log.ts'
import { FactError } from './field-checks.ts'
import { FACT_TYPES, parseFact } from './parse-fact.ts'

const log = ticketLog()
const message = log.message(0)

function refusedAt(input: unknown): string {
  try {
    parseFact(input)
  } catch (error) {
    if (error instanceof FactError) return error.path
    throw error
  }
  throw new Error('accepted')
}

test('a fact that was written comes back as it was, through JSON', () => {
  fc.assert(
    fc.property(anyLog(), (facts) => {
      for (const fact of facts) expect(parseFact(JSON.parse(JSON.stringify(fact)))).toEqual(fact)
    }),
    propertyRuns(2_000),
  )
})

test('any value at all is a fact or is refused', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.anything(),
        fc.anything().map((body) => ({ ...message, body })),
      ),
      (input) => {
        try {
          return FACT_TYPES.includes(parseFact(input).type as (typeof FACT_TYPES)[number])
        } catch (error) {
          return error instanceof FactError
        }
      },
    ),
    propertyRuns(10_000),
  )
})

describe('what cannot be read is refused by its field', () => {
  const promise = log.promise(0)
  test.each<[string, unknown, string]>([
    ['nothing', null, 'fact'],
    ['an unknown type', { ...message, type: 'customer.sang' }, 'fact.type'],
    ['a tick, which is never written', { ...message, type: 'clock.tick', body: {} }, 'fact.type'],
    ['an instant that is a date', { ...message, effectiveAt: '2026-09-14' }, 'fact.effectiveAt'],
    ['an instant with a fraction', { ...message, recordedAt: 1.5 }, 'fact.recordedAt'],
    ['NaN', { ...message, effectiveAt: Number.NaN }, 'fact.effectiveAt'],
    ['an actor without a name', { ...message, actor: 'member:' }, 'fact.actor'],
    ['an empty key', { ...message, dedupKey: '' }, 'fact.dedupKey'],
    ['no body', { ...message, body: undefined }, 'fact.body'],
    ['an unknown intent', { ...message, body: { ...message.body, intent: 'song' } }, 'fact.body.intent'],
    [
      'a confidence above 1',
      { ...message, body: { ...message.body, confidence: 1.1 } },
      'fact.body.confidence',
    ],
    [
      'marks without the due one',
      { ...promise, body: targets({}, 'always', { marks: [50, 80] }) },
      'fact.body.marks',
    ],
    [
      'marks that do not rise',
      { ...promise, body: targets({}, 'always', { marks: [80, 50, 100] }) },
      'fact.body.marks',
    ],
    [
      'a budget of nothing',
      { ...promise, body: targets({ resolution: 0 }) },
      'fact.body.metrics.resolution.budgetMs',
    ],
    [
      'a reason that is not one of those',
      {
        ...log.fact('override.waive', 0, { metric: 'resolution', reason: 'x' }),
        body: { metric: 'resolution', reason: 'x', code: 'mood' },
      },
      'fact.body.code',
    ],
    [
      'a status that only a merge gives',
      { ...log.status(0, 'open'), body: { status: 'merged', until: null, reason: null } },
      'fact.body.status',
    ],
  ])('%s', (_, input, path) => {
    expect(refusedAt(input)).toBe(path)
  })
})

test('fields that are not a fact’s own are left out', () => {
  expect(parseFact({ ...message, colour: 'red', body: { ...message.body, mood: 'fine' } })).toEqual(message)
})

test('an override keeps the code of its reason', () => {
  const body = { metric: 'resolution', reason: 'They said so.', code: 'customerAgreed' } as const
  expect(log.fact('override.waive', 0, body).body).toEqual(body)
})
