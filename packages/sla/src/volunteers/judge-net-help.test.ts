import { describe, expect, it } from 'vitest'
import { judgeNetHelp } from './judge-net-help.ts'

const rules = { netHelpLeastReplies: 20 }
const help = (givenMs: number, reviewMs: number, reworkMs = 0, replies = 20) => ({
  givenMs,
  reviewMs,
  reworkMs,
  replies,
})

describe('help on a topic', () => {
  it('is what was given less what reading and putting right took', () => {
    expect(judgeNetHelp(help(600_000, 200_000, 100_000), rules)).toEqual({ netMs: 300_000, verdict: 'gives' })
    expect(judgeNetHelp(help(600_000, 500_000, 100_001), rules)).toEqual({ netMs: -1, verdict: 'costs' })
    expect(judgeNetHelp(help(600_000, 600_000), rules)).toEqual({ netMs: 0, verdict: 'gives' })
  })

  it('is not judged by less than the rule asks for, however bad it looks', () => {
    expect(judgeNetHelp(help(0, 900_000, 0, 19), rules)).toEqual({ netMs: -900_000, verdict: 'tooFew' })
  })
})
