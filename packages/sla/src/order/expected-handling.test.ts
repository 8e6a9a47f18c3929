import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type HandlingKind, expectedHandling, learnHandling } from './expected-handling.ts'
import { HANDLING_LEVELS_MS } from './levels.ts'

const question: HandlingKind = {
  intent: 'question',
  channelId: 'square',
  isClustered: false,
  responder: 'core',
}
const took = (kind: HandlingKind, ...minutes: number[]) =>
  minutes.map((value) => ({ ...kind, tookMs: value * 60_000 }))

test('the median of five and more decides, whatever one slow answer took', () => {
  const times = learnHandling(took(question, 1, 1.2, 1.3, 1.4, 90))
  expect(expectedHandling(times, question)).toBe(80_000)
})

test('what is rare on a channel is expected to take what it takes elsewhere, then what anything takes', () => {
  const times = learnHandling([
    ...took(question, 5, 5, 5, 5, 5),
    ...took({ ...question, intent: 'idea' }, 1, 1, 1, 1),
    ...took({ ...question, intent: 'praise' }, 1, 1),
  ])
  expect(expectedHandling(times, { ...question, channelId: 'other' })).toBe(320_000)
  expect(expectedHandling(times, { ...question, intent: 'idea' })).toBe(
    expectedHandling(times, { ...question, intent: null }),
  )
  expect(expectedHandling(times, { ...question, intent: 'idea' })).toBe(80_000)
})

test('volunteers and clusters are learned apart', () => {
  const times = learnHandling([
    ...took(question, 2.5, 2.5, 2.5, 2.5, 2.5),
    ...took({ ...question, responder: 'volunteer' }, 5, 5, 5, 5, 5),
    ...took({ ...question, isClustered: true }, 0.3, 0.3, 0.3, 0.3, 0.3),
  ])
  expect(expectedHandling(times, question)).toBe(160_000)
  expect(expectedHandling(times, { ...question, responder: 'volunteer' })).toBe(320_000)
  expect(expectedHandling(times, { ...question, isClustered: true })).toBe(20_000)
})

test('before anything is known an answer is expected to take some minutes, and a volunteer longer', () => {
  const guess = (change: Partial<HandlingKind>) => expectedHandling({}, { ...question, ...change })
  expect([guess({}), guess({ isClustered: true }), guess({ responder: 'volunteer' })]).toEqual([
    320_000, 40_000, 640_000,
  ])
})

test('whatever the samples, what is expected is a level, and their order does not matter', () => {
  const kinds = fc.record({
    intent: fc.constantFrom('question', 'complaint', null),
    channelId: fc.constantFrom('a', 'b'),
    isClustered: fc.boolean(),
    responder: fc.constantFrom('core', 'volunteer'),
  })
  const samples = fc.array(
    fc.tuple(kinds, fc.nat(10_000_000)).map(([kind, tookMs]) => ({ ...kind, tookMs })),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(samples, kinds, (known, kind) => {
      const expected = expectedHandling(learnHandling(known), kind)
      expect(HANDLING_LEVELS_MS).toContain(expected)
      expect(expectedHandling(learnHandling(known.toReversed()), kind)).toBe(expected)
    }),
  )
})
