import { expect, it } from 'vitest'
import { explainReason, type OrderReason } from './explain-reason.ts'

const MINUTE = 60_000

it.each<[OrderReason, string]>([
  [
    { code: 'on_time', parameters: { weight: 16, slackMs: 12 * MINUTE, behind: 3 } },
    'Weight 16, 12 min of slack left; 3 others were behind.',
  ],
  [
    { code: 'band_zero', parameters: { waitedMs: 4 * MINUTE, behind: 1 } },
    'Somebody may be in danger, and has waited 4 min; 1 other was behind.',
  ],
  [
    { code: 'late', parameters: { weight: 8, lateMs: 180 * MINUTE, behind: 0 } },
    'Weight 8, late by 3 h, and still worth more than what is in time; 0 others were behind.',
  ],
  [
    { code: 'reserve', parameters: { lateMs: 26 * MINUTE, every: 16, behind: 40 } },
    'One ticket in 16 is the one that has been late longest: by 26 min; 40 others were behind.',
  ],
  [
    { code: 'on_time', parameters: { weight: 4, slackMs: 30 * MINUTE, handlingMs: 5 * MINUTE } },
    'Weight 4, 30 min of slack left.',
  ],
  [
    { code: 'late', parameters: { weight: 4, lateMs: 30 * MINUTE, handlingMs: 5 * MINUTE } },
    'Weight 4, late by 30 min: it counts a tenth until its turn comes.',
  ],
])('%o is said in a sentence', (reason, sentence) => {
  expect(explainReason(reason)).toBe(sentence)
})
