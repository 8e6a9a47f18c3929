import { defaultTriageRules } from '@relais/sla'
import { describe, expect, it } from 'vitest'
import { scoreSteps } from './score-steps.ts'

describe('one tap on a score', () => {
  it.each([
    [0, null, 55],
    [39, null, 55],
    [40, 20, 85],
    [69, 20, 85],
    [70, 55, null],
    [100, 55, null],
  ])('leads from %i down to %s and up to %s', (score, lower, higher) => {
    expect(scoreSteps(score, defaultTriageRules)).toEqual({ lower, higher })
  })

  it('follows thresholds that an organization has moved', () => {
    const rules = { ...defaultTriageRules, laneFrom: 50, mediumFrom: 40, highFrom: 80 }

    expect(scoreSteps(45, rules)).toEqual({ lower: 20, higher: 65 })
    expect(scoreSteps(60, rules)).toEqual({ lower: 45, higher: 90 })
  })
})
