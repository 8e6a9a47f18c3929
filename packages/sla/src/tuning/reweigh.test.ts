import { describe, expect, test } from 'vitest'
import { parseTriageRules } from '../triage/parse-rules.ts'
import { defaultTriageRules } from '../triage/rules.ts'
import { scoreTriage } from '../triage/score-triage.ts'
import { CASES } from '../triage/testing/measure-cases.ts'
import type { TriageInput } from '../triage/triage.ts'
import { reweigher } from './reweigh.ts'

const AUDIENCES = [null, 0, 1, 12, 900, 40_000, 3_000_000]

/** Every third labelled text as somebody else's first, second or third message, in public and in private. */
const inputs: TriageInput[] = Object.values(CASES)
  .flat()
  .filter((_one, at) => at % 3 === 0)
  .map(({ text }, at) => ({
    text,
    visibility: at % 2 === 0 ? 'public' : 'private',
    audience: AUDIENCES[at % AUDIENCES.length]!,
    earlierMessages: at % 3,
    isReopened: at % 11 === 0,
    hasBrokenCommitment: at % 13 === 0,
    similarMessages: at % 17 === 0 ? 6 : 0,
    writtenAt: Date.parse('2026-09-01T10:00:00Z'),
  }))

const heavier = parseTriageRules({
  laneFrom: 35,
  mediumFrom: 30,
  highFrom: 65,
  points: {
    complaint: { importance: 55, urgency: 12 },
    question: { importance: 0 },
    asked_directly: { urgency: 20 },
    public: { urgency: 0, importance: 30 },
    time_bound: { urgency: 80 },
    repeat_contact: { importance: 41 },
    negative_sentiment: { urgency: 3 },
    reach: { importance: 4 },
    praise: { importance: 0 },
  },
})

describe('points that change', () => {
  test.each([
    ['as shipped, then heavier', defaultTriageRules, heavier],
    ['heavier, then as shipped', heavier, defaultTriageRules],
    ['as shipped, twice', defaultTriageRules, defaultTriageRules],
  ])('%s: the reasons tell the same scores as the text, or that they do not tell', (_what, from, to) => {
    const reweigh = reweigher(from, to)
    let told = 0
    const wrong = inputs.flatMap((input) => {
      const scores = reweigh(scoreTriage(input, from), input.audience)
      if (scores === null) return []
      told += 1
      const { urgency, importance } = scoreTriage(input, to)
      const isRight = scores.urgency === urgency && scores.importance === importance
      return isRight ? [] : [{ text: input.text, scores, urgency, importance }]
    })

    expect(wrong).toEqual([])
    // What weighs nothing in the first rules leaves no trace, so that the way back is told by the text alone.
    expect(told / inputs.length > 0.75).toBe(from === defaultTriageRules)
  })
})

describe('reasons that do not tell', () => {
  const read = { urgency: 40, importance: 10, intent: 'question' as const }
  const question = { code: 'question', axis: 'importance' as const, points: 10, evidence: null }
  const asked = { code: 'asked_directly', axis: 'urgency' as const, points: 40, evidence: null }
  const reweigh = reweigher(
    defaultTriageRules,
    parseTriageRules({ points: { question: { importance: 30 } } }),
  )

  test('are weighed where they add up', () => {
    expect(reweigh({ ...read, reasons: [asked, question] }, null)).toEqual({ urgency: 40, importance: 30 })
  })

  test.each([
    ['do not add up', { ...read, reasons: [question] }],
    ['are of a code that nobody knows', { ...read, reasons: [asked, { ...question, code: 'shouting' }] }],
    ['were cut', { ...read, urgency: 100, reasons: [{ ...asked, points: 100 }, question] }],
  ])('%s', (_what, stored) => {
    expect(reweigh(stored, null)).toBeNull()
  })

  test('leave an anger open whose most was reached, where there may be more of it now', () => {
    const angrier = parseTriageRules({ points: { negative_sentiment: { urgency: 20 } } })
    const stored = (points: number) => ({
      urgency: points,
      importance: 0,
      intent: 'other' as const,
      reasons: [{ code: 'negative_sentiment', axis: 'urgency' as const, points, evidence: null }],
    })

    expect(reweigher(defaultTriageRules, angrier)(stored(4), null)).toEqual({ urgency: 4, importance: 0 })
    expect(reweigher(defaultTriageRules, angrier)(stored(8), null)).toBeNull()
  })
})
