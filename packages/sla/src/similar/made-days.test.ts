import { describe, expect, it } from 'vitest'
import { MADE_DAYS } from './testing/made-days.ts'
import { replayDay } from './testing/replay-day.ts'

const SEED = 1

describe('forty people who tell of one breakdown among a thousand others that day', () => {
  it('are found as one cluster, 35 of them or more and two strangers at most', () => {
    for (const { matter, together, of, strangers } of replayDay(MADE_DAYS.railway(SEED)).gathered) {
      expect(of, matter).toBe(40)
      expect(together, matter).toBeGreaterThanOrEqual(35)
      expect(strangers, matter).toBeLessThanOrEqual(2)
    }
  })

  it.each(['bank', 'carrier'] as const)(
    'are found without strangers at a company whose words nobody chose for it, 30 of them or more: %s',
    (company) => {
      for (const { matter, together, strangers } of replayDay(MADE_DAYS[company](SEED)).gathered) {
        expect(together, matter).toBeGreaterThanOrEqual(30)
        expect(strangers, matter).toBeLessThanOrEqual(2)
      }
    },
  )

  it('are found alike whenever the same day is lived again', () => {
    const [once, again] = [MADE_DAYS.bank(SEED), MADE_DAYS.bank(SEED)].map(replayDay)

    expect(once!.clusterOf).toEqual(again!.clusterOf)
  })
})
