import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { placeScores } from './place-scores.ts'
import { defaultTriageRules } from './rules.ts'
import { scoreTriage } from './score-triage.ts'
import type { Triage, TriageInput } from './triage.ts'
import { RULE_EXAMPLES } from './testing/rule-examples.ts'

const MESSAGE: TriageInput = {
  text: '',
  visibility: 'private',
  audience: null,
  earlierMessages: 0,
  isReopened: false,
  hasBrokenCommitment: false,
  writtenAt: Date.parse('2026-09-01T10:00:00Z'),
}
const sum = (triage: Triage, axis: 'urgency' | 'importance') =>
  triage.reasons.filter((reason) => reason.axis === axis).reduce((total, { points }) => total + points, 0)
const texts = RULE_EXAMPLES.flatMap((example) => example.texts)

describe.each(['public', 'private'] as const)('what a %s message is', (visibility) => {
  describe.each(RULE_EXAMPLES)('by the rule $rule, $lane', ({ rule, lane, texts, more, isBand0 }) => {
    test.each(texts)('%s', (text) => {
      const triage = scoreTriage({ ...MESSAGE, visibility, text, ...more })
      expect(triage.lane).toBe(lane)
      expect(triage.band).toBe(isBand0 ? 0 : 1)
      // In public there is always the reason that it is public.
      const shown = rule === 'no_signal' && visibility === 'public' ? 'public' : rule
      expect(triage.reasons.map((reason) => reason.code)).toContain(shown)
    })
  })
})

const anyText = fc
  .array(fc.oneof(fc.constantFrom(...texts), fc.string({ maxLength: 20 })), { maxLength: 4 })
  .map((parts) => parts.join(' '))
const anyInput: fc.Arbitrary<TriageInput> = fc.record({
  text: anyText,
  visibility: fc.constantFrom('public', 'private'),
  audience: fc.option(fc.nat(10_000_000)),
  earlierMessages: fc.nat(5),
  isReopened: fc.boolean(),
  hasBrokenCommitment: fc.boolean(),
  similarMessages: fc.nat(10),
  writtenAt: fc.integer({ min: Date.parse('2020-01-01'), max: Date.parse('2040-01-01') }),
})

test('the displayed reasons add up to the displayed scores, and there is always a reason', () => {
  fc.assert(
    fc.property(anyInput, (input) => {
      const triage = scoreTriage(input)
      expect(sum(triage, 'urgency')).toBe(triage.urgency)
      expect(sum(triage, 'importance')).toBe(triage.importance)
      expect(Math.max(triage.urgency, triage.importance)).toBeLessThanOrEqual(100)
      expect(triage.reasons.length).toBeGreaterThan(0)
    }),
    propertyRuns(10_000),
  )
})

test('a score that would pass 100 is cut from its last reason', () => {
  const text =
    'Bloqués avec mes deux enfants, train dans 1 heure, on se fait agresser, quand ? honteux honteux'
  const triage = scoreTriage({ ...MESSAGE, visibility: 'public', text })
  expect(triage.urgency).toBe(100)
  expect(sum(triage, 'urgency')).toBe(100)
})

test('reach alone, up to ten million people, moves neither lane, band nor priority', () => {
  fc.assert(
    fc.property(anyInput, fc.nat(10_000_000), (input, audience) => {
      const { lane, band, priority, promisePriority } = scoreTriage({ ...input, audience: null })
      expect(scoreTriage({ ...input, audience })).toMatchObject({ lane, band, priority, promisePriority })
    }),
    propertyRuns(5_000),
  )
  const known = scoreTriage({ ...MESSAGE, text: 'Une question ?', audience: 10_000_000 })
  expect(known.reasons.find(({ code }) => code === 'reach')?.points).toBe(12)
})

test('the same words score the same in whatever language the rest seems to be', () => {
  const alone = scoreTriage({ ...MESSAGE, text: 'unacceptable' })
  const inFrench = scoreTriage({ ...MESSAGE, text: 'Bonjour, je trouve le voyage unacceptable' })
  expect([inFrench.urgency, inFrench.importance]).toEqual([alone.urgency, alone.importance])
  expect(inFrench.language).toBe('fr')
})

test('accents, capitals, apostrophes and Arabic spelling variants do not count', () => {
  const score = (text: string) => scoreTriage({ ...MESSAGE, text }).reasons.map(({ code }) => code)
  expect(score('C’EST INADMISSIBLE, J’ATTENDS TOUJOURS')).toEqual(
    score("c'est inadmissible, j'attends toujours"),
  )
  expect(score('aucune reponse')).toEqual(score('aucune réponse'))
  expect(score('شكوى')).toEqual(score('شكوي'))
})

test('a reason quotes the words of the message as they were written', () => {
  const { reasons } = scoreTriage({ ...MESSAGE, text: '😀 Hélas, @relais : ÇA NE FONCTIONNE PAS du tout' })
  expect(reasons[0]).toMatchObject({ code: 'asked_directly', evidence: 'NE FONCTIONNE PAS', source: 'rule' })
})

test('words in a link or a handle are somebody’s name, not a signal', () => {
  const triage = scoreTriage({ ...MESSAGE, text: 'https://x.test/scandale @honte.test TGV 6607' })
  expect(triage.reasons.map(({ code }) => code)).toEqual(['no_signal'])
})

test('short thanks are a closing word; thanks inside a question are politeness', () => {
  expect(scoreTriage({ ...MESSAGE, text: 'Merci beaucoup !' })).toMatchObject({
    intent: 'closing_ack',
    confidence: 0.95,
  })
  expect(scoreTriage({ ...MESSAGE, text: 'Quand part le train ? Merci !' }).intent).toBe('question')
  expect(scoreTriage({ ...MESSAGE, text: 'Merci mais toujours rien reçu' }).intent).toBe('complaint')
})

test.each([
  ['dans 2 h', 40],
  ['in 5 hours', 30],
  ['ce soir', 20],
  ['demain', 10],
  ['le 2 septembre', 10],
  ['on September 2', 10],
  ['le 12 octobre', undefined],
  ['le 31 août', undefined],
])('the time that a message sets, %s, gives %s points', (text, points) => {
  const { reasons } = scoreTriage({ ...MESSAGE, text })
  expect(reasons.find(({ code }) => code === 'time_bound')?.points).toBe(points)
})

test.each([
  [75, 75, 'doNow', 'P1', 'P1'],
  [75, 50, 'doNow', 'P2', 'P2'],
  [75, 10, 'volunteers', 'P3', 'P2'],
  [50, 75, 'doNow', 'P2', 'P2'],
  [50, 50, 'doNow', 'P3', 'P3'],
  [50, 10, 'volunteers', 'P3', 'P3'],
  [10, 75, 'plan', 'P2', 'P3'],
  [10, 50, 'plan', 'P3', 'P3'],
  [10, 10, 'later', 'P4', 'P4'],
] as const)(
  'urgency %i and importance %i is %s, %s, promised as %s',
  (urgency, importance, lane, priority, promise) => {
    expect(placeScores({ urgency, importance, band: 1 })).toEqual({
      band: 1,
      lane,
      priority,
      promisePriority: promise,
    })
  },
)

test('band 0 is P0 whatever the scores', () => {
  expect(placeScores({ urgency: 0, importance: 0, band: 0 })).toMatchObject({
    priority: 'P0',
    promisePriority: 'P0',
  })
})

test('thresholds are data', () => {
  const strict = { ...defaultTriageRules, laneFrom: 60 }
  expect(placeScores({ urgency: 50, importance: 70, band: 1 }, strict).lane).toBe('plan')
})

test('a message without a space is judged in no time, however long it is', () => {
  const scored = (text: string) => {
    const from = performance.now()
    scoreTriage({ ...MESSAGE, text })
    return performance.now() - from
  }
  scored('warm')
  expect(scored('x'.repeat(400_000))).toBeLessThan(500)
  expect(scored('x.'.repeat(200_000))).toBeLessThan(500)
  expect(scored('a@'.repeat(200_000))).toBeLessThan(500)
})
