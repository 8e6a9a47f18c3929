import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { type Marks, markNames, readMarks, typeMarks } from './marks.ts'

const policy = readFileSync(`${import.meta.dirname}/../../../../sla/src/overflow/overflow-policy.ts`, 'utf8')

it('are all there: each mark of the rules has a field', () => {
  const known = [...policy.matchAll(/^ {2}readonly (\w+):/gm)].map((found) => found[1]!)
  expect(known.length).toBeGreaterThan(25)
  expect(markNames.toSorted()).toEqual(known.toSorted())
})

it('come back from the fields as they went in', () => {
  const marks = Object.fromEntries(markNames.map((name) => [name, 7])) as unknown as Marks
  const shipped: Marks = {
    ...marks,
    openAboveShare: 0.07,
    volunteerPace: 0.67,
    calmMs: 90_000,
    checkEveryMs: 30_000,
    coolDownMs: 5_400_000,
    netHelpWindowMs: 28 * 86_400_000,
    mostCallsFactor: 1.5,
    waveSizes: [3, 4, 5],
    leastOpenMs: 0,
    levelWithinMs: 900_000,
    leastClosedMs: 60_000,
    waveEveryMs: 1_000,
    roundEveryMs: 60_000,
    callLastsMs: 60_000,
    shiftEveryMs: 0,
    cardMs: 600_000,
    shiftMs: 1_200_000,
    horizonMs: 1_800_000,
    lookBackMs: 3_600_000,
    openBelowLevel: 0.8,
    closeFromLevel: 0.955,
    closeBelowShare: 0.03,
    cardAcceptRate: 0.8,
    callAcceptRate: 0.25,
  }
  expect(readMarks(typeMarks(shipped))).toEqual(shipped)
})

it('are read with a comma as well, and what is no number is none', () => {
  const typed = {
    ...typeMarks(Object.fromEntries(markNames.map((n) => [n, n === 'waveSizes' ? [1] : 1])) as never),
  }
  expect(readMarks({ ...typed, calmMs: '1,5', openChecks: 'deux', waveSizes: '3; 4،5' })).toMatchObject({
    calmMs: 90_000,
    openChecks: null,
    waveSizes: [3, 4, 5],
  })
})
