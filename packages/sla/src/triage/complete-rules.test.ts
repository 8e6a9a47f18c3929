import { expect, test } from 'vitest'
import { completeTriageRules, type StoredTriageRules } from './complete-rules.ts'
import { defaultTriageRules } from './rules.ts'

const stored: StoredTriageRules = {
  version: 'ours-1',
  laneFrom: 30,
  mediumFrom: 35,
  highFrom: 60,
  points: { idea: { urgency: 0, importance: 33 }, shouting: { urgency: 5, importance: 5 } },
  words: { complaint: ['en carafe'], shouting: ['hé'], praise: [] },
}

test('stored rules keep what they say, have the shipped points for what they do not know, and forget what is no more', () => {
  const rules = completeTriageRules(stored)

  expect(rules).toEqual({
    version: 'ours-1',
    laneFrom: 30,
    mediumFrom: 35,
    highFrom: 60,
    points: { ...defaultTriageRules.points, idea: { urgency: 0, importance: 33 } },
    words: { complaint: ['en carafe'] },
  })
})

test('rules without words of their own have none', () => {
  expect(completeTriageRules({ ...stored, words: {} })).not.toHaveProperty('words')
})
