import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { drawTable, PAGE, withTable } from '../../scripts/triage-table.ts'
import { CASES, countCases, scoreCase } from './testing/measure-cases.ts'

/** What the rules have to keep of the labelled cases, as shares; measured, less some slack. */
const FLOORS: Readonly<Record<string, { intent: number; lane: number; band0: number; never: number }>> = {
  French: { intent: 0.7, lane: 0.68, band0: 0.5, never: 0.9 },
  English: { intent: 0.65, lane: 0.7, band0: 0.5, never: 0.9 },
  Arabic: { intent: 0.63, lane: 0.68, band0: 0.52, never: 0.85 },
  Darija: { intent: 0.68, lane: 0.7, band0: 0.5, never: 0.85 },
}

describe.each(Object.entries(CASES))('the labelled cases in %s', (language, cases) => {
  const { intent, lane, band0, never } = countCases(cases)
  const floor = FLOORS[language]!

  test('have their intents', () => {
    expect(intent / cases.length).toBeGreaterThanOrEqual(floor.intent)
  })

  test('have their lanes', () => {
    expect(lane / cases.length).toBeGreaterThanOrEqual(floor.lane)
  })

  test('find whoever is in danger, and cry wolf for few', () => {
    expect(band0.found / band0.wanted).toBeGreaterThanOrEqual(floor.band0)
    expect(band0.found / band0.shown).toBeGreaterThanOrEqual(0.8)
  })

  test('keep rules silent that words only tempt', () => {
    expect(never.kept / never.asked).toBeGreaterThanOrEqual(floor.never)
  })

  test('each have reasons that add up, and one at least', () => {
    for (const one of cases) {
      const { reasons, urgency, importance } = scoreCase(one)
      const sum = (axis: string) =>
        reasons.filter((reason) => reason.axis === axis).reduce((total, { points }) => total + points, 0)
      expect([sum('urgency'), sum('importance'), reasons.length > 0]).toEqual([urgency, importance, true])
    }
  })
})

test('docs/triage.md is current: node packages/sla/scripts/triage-table.ts --write', () => {
  const page = readFileSync(PAGE, 'utf8')
  expect(page).toBe(withTable(page, drawTable()))
})
