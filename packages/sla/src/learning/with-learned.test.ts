import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { placeScores } from '../triage/place-scores.ts'
import { defaultTriageRules as rules } from '../triage/rules.ts'
import { scoreTriage } from '../triage/score-triage.ts'
import { RULE_EXAMPLES } from '../triage/testing/rule-examples.ts'
import type { Axis, Triage, TriageInput } from '../triage/triage.ts'
import { weighReasons } from './weigh-reasons.ts'
import { withLearned } from './with-learned.ts'

const AXES: readonly Axis[] = ['urgency', 'importance']
const texts = RULE_EXAMPLES.flatMap((example) => example.texts)
const codes = Object.keys(rules.points)

const anyInput: fc.Arbitrary<TriageInput> = fc.record({
  text: fc.array(fc.constantFrom(...texts), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  visibility: fc.constantFrom('public', 'private'),
  audience: fc.option(fc.nat(10_000_000)),
  earlierMessages: fc.nat(5),
  isReopened: fc.boolean(),
  hasBrokenCommitment: fc.boolean(),
  similarMessages: fc.nat(10),
  writtenAt: fc.constant(Date.parse('2026-09-01T10:00:00Z')),
})
/** Whatever somebody might write into a version, allowed or not. */
const anyPoints = fc.array(
  fc.record({
    code: fc.constantFrom(...codes, 'language', 'constructor'),
    axis: fc.constantFrom(...AXES),
    points: fc.integer({ min: -50, max: 200 }),
  }),
  { minLength: 1, maxLength: 30 },
)
const isWhole = ({ urgency, importance }: Triage) => urgency < 100 && importance < 100
const sum = (triage: Triage, axis: Axis) =>
  triage.reasons.filter((reason) => reason.axis === axis).reduce((total, { points }) => total + points, 0)

describe('scoring by learned points', () => {
  it('shows reasons that add up to the scores, and says which of them were learned', () => {
    fc.assert(
      fc.property(anyInput, anyPoints, (input, points) => {
        const learned = withLearned(rules, 'learned-3', points)
        const triage = scoreTriage(input, learned)

        for (const axis of AXES) expect(sum(triage, axis)).toBe(triage[axis])
        for (const { code, axis, points: given, source, version } of triage.reasons) {
          expect(given).toBeGreaterThanOrEqual(0)
          const own = learned.learned?.points[code as keyof typeof rules.points]?.[axis]
          const isLearned = triage.band === 1 && own !== undefined
          expect([source, version]).toEqual(isLearned ? ['model', 'learned-3'] : ['rule', rules.version])
        }
      }),
      propertyRuns(2_000),
    )
  })

  it('leaves band 0 as it is, to the last reason, and puts nothing into it', () => {
    fc.assert(
      fc.property(anyInput, anyPoints, (input, points) => {
        const byRules = scoreTriage(input, rules)
        const byLearned = scoreTriage(input, withLearned(rules, 'learned-3', points))

        expect(byLearned.band).toBe(byRules.band)
        const kept = byRules.band === 0 ? { ...byRules, version: byLearned.version } : byLearned
        expect(byLearned).toEqual(kept)
      }),
      propertyRuns(2_000),
    )
  })

  it('lets no number of followers cross a threshold', () => {
    fc.assert(
      fc.property(anyInput, anyPoints, fc.nat(10_000_000), (input, points, audience) => {
        const learned = withLearned(rules, 'learned-3', points)
        const { lane, band, priority, promisePriority } = scoreTriage({ ...input, audience: null }, learned)

        expect(scoreTriage({ ...input, audience }, learned)).toMatchObject({
          lane,
          band,
          priority,
          promisePriority,
        })
      }),
      propertyRuns(1_000),
    )
  })

  it('comes to the lane that the reasons alone come to by the same points', () => {
    fc.assert(
      fc.property(anyInput, anyPoints, (input, points) => {
        const learned = withLearned(rules, 'learned-3', points)
        const byRules = scoreTriage(input, rules)
        // What was cut off at 100 is not among the reasons any more.
        const byLearned = scoreTriage(input, learned)
        fc.pre(byRules.band === 1 && [byRules, byLearned].every(isWhole))

        const weighed = weighReasons(byRules.reasons, learned)
        expect(weighed.urgency).toBe(byLearned.urgency)
        expect(placeScores({ ...weighed, band: 1 }, rules).lane).toBe(byLearned.lane)
        const back = weighReasons(byLearned.reasons, rules)
        expect(placeScores({ ...back, band: 1 }, rules).lane).toBe(byRules.lane)
      }),
      propertyRuns(2_000),
    )
  })

  it('takes nothing that may not be learned, and nothing out of bounds', () => {
    const asked = (code: string, points: number) =>
      withLearned(rules, 'v', [{ code, axis: 'importance', points }])

    for (const code of [
      'danger',
      'legal',
      'press',
      'vulnerable_person',
      'reach',
      'spam',
      'language',
      'constructor',
    ])
      expect(asked(code, 0), code).toBe(rules)
    expect(asked('complaint', 40)).toBe(rules)
    expect(asked('complaint', 300).learned?.points).toEqual({ complaint: { importance: 100 } })
    expect(asked('complaint', -5).learned?.points).toEqual({ complaint: { importance: 1 } })
  })
})
