import { describe, expect, it } from 'vitest'
import { type Rules, inputOf, isSameRules, listDifferences } from './rules.ts'

const rules: Rules = {
  thresholds: { laneFrom: 40, mediumFrom: 40, highFrom: 70 },
  points: { complaint: { urgency: 0, importance: 40 }, idea: { urgency: 0, importance: 10 } },
  words: { complaint: ['en carafe'] },
}

describe('rules of triage while they are written', () => {
  it('are the same in whatever order they were written, and with signs that lost their words', () => {
    const { complaint, idea } = rules.points
    const other = {
      ...rules,
      points: { idea: idea!, complaint: complaint! },
      words: { ...rules.words, praise: [] },
    }

    expect(isSameRules(rules, other)).toBe(true)
    expect(isSameRules(rules, { ...rules, words: {} })).toBe(false)
  })

  it('are sent without signs that have no words', () => {
    expect(inputOf({ ...rules, words: { praise: [], complaint: ['en carafe'] } }).words).toEqual([
      { sign: 'complaint', phrases: ['en carafe'] },
    ])
  })

  it('differ by thresholds, reasons and signs', () => {
    const other = {
      thresholds: { ...rules.thresholds, laneFrom: 35 },
      points: { ...rules.points, idea: { urgency: 0, importance: 12 } },
      words: { praise: ['au top'] },
    }

    expect(listDifferences(rules, other)).toEqual({
      thresholds: ['laneFrom'],
      points: ['idea'],
      words: ['complaint', 'praise'],
    })
  })
})
