import { beforeAll, describe, expect, it } from 'vitest'
import { FEW_SEEDS_SLACK, type Runs, judge } from './criteria.ts'
import { describeRouting } from './describe-routing.ts'
import { measureScenarios } from './measure-scenarios.ts'

const HOUR = 3_600_000

describe('the order, simulated under few seeds', () => {
  let runs: Runs

  beforeAll(() => {
    runs = measureScenarios({ isQuick: true })
  })

  it('keeps every relation to the rules it is compared with', () => {
    const broken = judge(runs, FEW_SEEDS_SLACK).filter(({ isRelation, holds }) => isRelation && !holds)
    expect(broken.map(({ scenario, asked, measured }) => `${scenario}: ${asked}, ${measured}`)).toEqual([])
  })

  it('lets nobody wait longer than 65 hours in three days of too few people, which the reserve alone prevents', () => {
    const { ours, harder } = runs['S5']!
    expect(ours.longestMs).toBeLessThanOrEqual(65 * HOUR)
    expect(harder.longestMs).toBeGreaterThanOrEqual(68 * HOUR)
  })

  it('makes nobody wait longer than a day, or twice their target, where there are people enough', () => {
    expect(runs['S1']!.ours.worstPatience).toBeLessThanOrEqual(1)
    expect(runs['S2']!.ours.worstPatience).toBeLessThanOrEqual(1)
  })

  it('never passes over somebody in danger, as every rule without a band does', () => {
    expect(Object.values(runs).map(({ ours }) => ours.passedOver)).toEqual(Object.keys(runs).map(() => 0))
    expect(runs['S3']!.cmu.passedOver + runs['S3b']!.cmu.passedOver).toBeGreaterThan(0)
  })

  it('has a page with a column for each scenario and a row for each rule', () => {
    const page = describeRouting(runs, judge(runs))
    const heading = page.split('\n').find((line) => line.startsWith('| policy |'))!
    expect(heading.split('|').length - 2).toBe(1 + Object.keys(runs).length)
    expect(page).not.toContain('NaN')
  })
})
