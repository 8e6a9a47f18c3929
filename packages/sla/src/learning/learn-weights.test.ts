import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { defaultTriageRules as rules, type ReasonCode, type TriageRules } from '../triage/rules.ts'
import type { Axis } from '../triage/triage.ts'
import { LEARNABLE } from './learnable.ts'
import { LEAST_EXAMPLES, LEAST_OF_REASON, learnWeights, type LearningExample } from './learn-weights.ts'
import { type WeighedReason, weighReasons } from './weigh-reasons.ts'
import { withLearned } from './with-learned.ts'

const AXES: readonly Axis[] = ['urgency', 'importance']

/** These reasons as triage shows them. */
const reasonsOf = (codes: readonly ReasonCode[]): WeighedReason[] =>
  codes.flatMap((code) =>
    AXES.map((axis) => ({ code, axis, points: rules.points[code][axis] })).filter(({ points }) => points > 0),
  )
const example = (axis: Axis, score: number, codes: readonly ReasonCode[], at = 0): LearningExample => ({
  axis,
  score,
  reasons: reasonsOf(codes),
  band: 1,
  at,
})
const repeat = (count: number, make: (n: number) => LearningExample) =>
  Array.from({ length: count }, (_, n) => make(n))
const pointsOf = (learned: ReturnType<typeof learnWeights>, code: string, axis: Axis) =>
  learned?.points.find((one) => one.code === code && one.axis === axis)

const anyCodes = fc.subarray<ReasonCode>(
  [...LEARNABLE, 'vulnerable_person', 'time_bound', 'reach', 'money_at_risk'],
  {
    minLength: 1,
    maxLength: 5,
  },
)
const anyExample = fc
  .record({ axis: fc.constantFrom(...AXES), score: fc.nat(100), codes: anyCodes, at: fc.nat(1_000) })
  .map(({ axis, score, codes, at }) => example(axis, score, codes, at))
const manyExamples = fc.array(anyExample, { minLength: LEAST_EXAMPLES, maxLength: LEAST_EXAMPLES + 100 })

describe('learned points', () => {
  it('are none below two hundred examples', () => {
    const almost = repeat(LEAST_EXAMPLES - 1, () => example('importance', 80, ['complaint']))

    expect(learnWeights([], rules)).toBeNull()
    expect(learnWeights(almost, rules)).toBeNull()
    expect(learnWeights([...almost, almost[0]!], rules)).not.toBeNull()
  })

  it('are those of the rules where people agree with the rules', () => {
    fc.assert(
      fc.property(manyExamples, (examples) => {
        const agreeing = examples.map((one) => ({
          ...one,
          score: weighReasons(one.reasons, rules)[one.axis],
        }))
        const { points, judged } = learnWeights(agreeing, rules)!

        expect(points.filter((one) => one.points !== one.rulesPoints)).toEqual([])
        expect(withLearned(rules, 'learned', points)).toBe(rules)
        expect(judged).toMatchObject({ rulesNearer: 0, learnedNearer: 0, rules: { meanError: 0 } })
      }),
      propertyRuns(400),
    )
  })

  it('are whole, never negative, at most 100, and of reasons that may be learned, whatever people say', () => {
    fc.assert(
      fc.property(manyExamples, (examples) => {
        const { points } = learnWeights(examples, rules)!

        for (const one of points) {
          expect(LEARNABLE).toContain(one.code)
          expect(Number.isInteger(one.points)).toBe(true)
          // What the rules give points to stays in sight.
          expect(one.points).toBeGreaterThanOrEqual(one.rulesPoints > 0 ? 1 : 0)
          expect(one.points).toBeLessThanOrEqual(100)
        }
        const few = points.filter(({ examples: count }) => count < LEAST_OF_REASON)
        expect(few.filter((one) => one.points !== one.rulesPoints)).toEqual([])
        expect(learnWeights(examples, rules)).toEqual({ ...learnWeights(examples, rules) })
      }),
      propertyRuns(400),
    )
  })

  it('come near to the points by which people judge, with ten thousand examples in less than a second', () => {
    const truth = new Map<string, number>()
    for (const [at, code] of LEARNABLE.entries()) {
      truth.set(`${code} urgency`, (at * 7) % 45)
      truth.set(`${code} importance`, 1 + ((at * 11) % 44))
    }
    // A generator of its own, so that the examples are the same each time.
    let state = 7
    const draw = (below: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((state / 2_147_483_648) * below)
    }
    const examples = repeat(10_000, (n) => {
      const codes = [...new Set([LEARNABLE[draw(LEARNABLE.length)]!, LEARNABLE[draw(LEARNABLE.length)]!])]
      const axis = AXES[n % 2]!
      const meant = codes.reduce((sum, code) => sum + truth.get(`${code} ${axis}`)!, 0)
      const isAround = draw(21) - 10
      return example(axis, Math.min(100, Math.max(0, meant + isAround)), codes, n)
    })

    const begun = performance.now()
    const learned = learnWeights(examples, rules)!
    expect(performance.now() - begun).toBeLessThan(1_000)

    for (const one of learned.points) {
      // What the rules give points to keeps one at least.
      const meant = Math.max(truth.get(`${one.code} ${one.axis}`)!, Math.min(1, one.rulesPoints))
      expect(Math.abs(one.points - meant), `${one.code} ${one.axis}`).toBeLessThanOrEqual(3)
    }
    const { judged } = learned
    expect(judged.examples).toBe(2_000)
    expect(judged.learned.meanError).toBeLessThan(7)
    expect(judged.learned.meanError).toBeLessThan(judged.rules.meanError / 2)
    expect(judged.learned.inRightLane).toBeGreaterThan(judged.rules.inRightLane)
    expect(judged.learnedNearer).toBeGreaterThan(3 * judged.rulesNearer)
  })

  it('are drawn to those of the rules as by twenty people who confirm them', () => {
    const learned = learnWeights(
      repeat(200, (n) => example('importance', 60, ['complaint'], n)),
      rules,
    )

    // 160 are learned from: (160 × 60 + 20 × 40) / 180.
    expect(pointsOf(learned, 'complaint', 'importance')).toEqual({
      code: 'complaint',
      axis: 'importance',
      rulesPoints: 40,
      points: 58,
      examples: 160,
    })
    expect(learned?.judged).toMatchObject({
      examples: 40,
      rules: { meanError: 20 },
      learned: { meanError: 2 },
    })
  })

  it('move for a reason with twenty examples among those learned from, and for none with fewer', () => {
    const others = repeat(200, (n) => example('importance', 10, ['question'], 1_000 + n))
    const praised = (count: number) =>
      pointsOf(
        learnWeights([...repeat(count, (n) => example('importance', 30, ['praise'], n)), ...others], rules),
        'praise',
        'importance',
      )

    expect(praised(19)).toMatchObject({ points: 2, examples: 19 })
    expect(praised(20)).toMatchObject({ points: 16, examples: 20 })
  })

  it('learn nothing from band 0, from spam, or from what nobody had read', () => {
    const examples = repeat(220, (n) => example('importance', 70, ['complaint', 'public'], n))
    const noise = repeat(300, (n) => example('importance', 0, ['complaint', 'public'], n))
    const spam: WeighedReason = { code: 'spam', axis: 'importance', points: 0 }

    expect(
      learnWeights(
        [
          ...examples,
          ...noise.map((one) => ({ ...one, band: 0 as const })),
          ...noise.map((one) => ({ ...one, reasons: [...one.reasons, spam] })),
          ...noise.map((one) => ({ ...one, reasons: [] })),
        ],
        rules,
      ),
    ).toEqual(learnWeights(examples, rules))
  })

  it('are learned from the earlier ones and judged by the later ones, in whatever order they come', () => {
    const examples = repeat(250, (n) => example('importance', n < 200 ? 60 : 20, ['complaint'], n))
    const learned = learnWeights(examples.toReversed(), rules)!

    expect(pointsOf(learned, 'complaint', 'importance')).toMatchObject({ points: 58, examples: 200 })
    // What people said changed since, and it shows.
    expect(learned.judged).toMatchObject({ examples: 50, rulesNearer: 50, learnedNearer: 0 })
  })

  it('follow the rules that an organization has', () => {
    const own: TriageRules = {
      ...rules,
      points: { ...rules.points, complaint: { urgency: 0, importance: 60 } },
    }
    const examples = repeat(200, (n) => example('importance', 60, ['complaint'], n))

    expect(pointsOf(learnWeights(examples, own), 'complaint', 'importance')).toMatchObject({
      rulesPoints: 60,
      points: 60,
    })
  })
})
