import { defaultTriageRules, scoreTriage } from '@relais/sla'
import { expect, it } from 'vitest'
import { STORIES } from './stories.ts'

it('offers a quarter to a half of an ordinary day to volunteers', () => {
  const lanes = { doNow: 0, plan: 0, volunteers: 0, later: 0 }
  const stories = Object.values(STORIES).flat()
  for (const { text, kind } of stories) {
    const { lane } = scoreTriage(
      {
        text: text.replaceAll(/\{\p{L}+\}/gu, '12'),
        visibility: kind === 'private' ? 'private' : 'public',
        audience: null,
        earlierMessages: 0,
        isReopened: false,
        hasBrokenCommitment: false,
        writtenAt: Date.parse('2026-11-24T09:00:00Z'),
      },
      defaultTriageRules,
    )
    lanes[lane] += 1
  }
  const shares = Object.fromEntries(
    Object.entries(lanes).map(([lane, count]) => [lane, count / stories.length]),
  ) as typeof lanes
  console.info(
    `of ${stories.length} matters: ${Object.entries(shares)
      .map(([lane, share]) => `${lane} ${Math.round(share * 100)} %`)
      .join(', ')}`,
  )

  expect(shares.volunteers).toBeGreaterThanOrEqual(0.25)
  expect(shares.volunteers).toBeLessThanOrEqual(0.5)
  expect(Math.min(shares.doNow, shares.plan, shares.later)).toBeGreaterThan(0.02)
})
