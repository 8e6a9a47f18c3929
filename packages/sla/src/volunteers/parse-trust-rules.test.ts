import { expect, test } from 'vitest'
import { parseTrustRules } from './parse-trust-rules.ts'
import { defaultVolunteerRules } from './volunteer-rules.ts'

const { trust } = defaultVolunteerRules

test('what is left out stays as shipped', () => {
  expect(parseTrustRules({})).toEqual(trust)
  expect(parseTrustRules({ sampledShare: 0.5, firstShiftMs: 0 })).toEqual({
    ...trust,
    sampledShare: 0.5,
    firstShiftMs: 0,
  })
})

test.each([
  ['a share above all', { sampledShare: 1.1 }, 'sampledShare'],
  ['half a reply', { approved: 2.5 }, 'approved'],
  ['trust for nothing', { practiceItems: 0 }, 'practiceItems'],
  ['no number', { mostInReview: Number.NaN }, 'mostInReview'],
  ['more corrections than replies', { corrections: 5, correctionsOf: 4 }, 'corrections'],
])('takes no %s', (_what, draft, rule) => {
  expect(parseTrustRules(draft)).toMatchObject({ rule })
})
