import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type OverflowPolicy, defaultOverflowPolicy } from './overflow-policy.ts'
import { OverflowRefusal } from './overflow-refusal.ts'
import { parseOverflowPolicy } from './parse-overflow-policy.ts'

function policyOrRefusal(draft: unknown): OverflowPolicy | OverflowRefusal {
  try {
    return parseOverflowPolicy(draft)
  } catch (error) {
    if (error instanceof OverflowRefusal) return error
    throw error
  }
}

describe('an overflow policy', () => {
  test('is as shipped where nothing else is written, and reads the same again', () => {
    expect(parseOverflowPolicy({})).toEqual(defaultOverflowPolicy)
    const quick = parseOverflowPolicy({ checkEveryMs: 1_000, calmMs: 2_000, leastOpenMs: 0, waveSizes: [3] })
    expect(quick).toEqual({
      ...defaultOverflowPolicy,
      checkEveryMs: 1_000,
      calmMs: 2_000,
      leastOpenMs: 0,
      waveSizes: [3],
    })
    expect(parseOverflowPolicy(JSON.parse(JSON.stringify(quick)))).toEqual(quick)
  })

  test.each([
    ['no fields', 'OVERFLOW_SHAPE', '', null],
    ['a list', 'OVERFLOW_SHAPE', '', []],
    ['a field that is none', 'OVERFLOW_UNKNOWN', 'waveSize', { waveSize: 3 }],
    ['a share above one', 'OVERFLOW_NUMBER', 'openAboveShare', { openAboveShare: 10 }],
    ['no number', 'OVERFLOW_NUMBER', 'volunteerPace', { volunteerPace: '1' }],
    ['nothing that is a number', 'OVERFLOW_NUMBER', 'callAcceptRate', { callAcceptRate: Number.NaN }],
    ['nothing where a value belongs', 'OVERFLOW_WHOLE', 'calmMs', { calmMs: null }],
    ['half a check', 'OVERFLOW_WHOLE', 'openChecks', { openChecks: 1.5 }],
    ['checks all the time', 'OVERFLOW_WHOLE', 'checkEveryMs', { checkEveryMs: 10 }],
    ['a call every minute', 'OVERFLOW_WHOLE', 'mostCallsADay', { mostCallsADay: 1_440 }],
    ['marks that meet', 'OVERFLOW_MARKS', 'closeBelowShare', { openAboveShare: 0.2, closeBelowShare: 0.2 }],
    ['levels the wrong way round', 'OVERFLOW_LEVELS', 'closeFromLevel', { closeFromLevel: 0.5 }],
    ['a calm shorter than a check', 'OVERFLOW_CALM', 'calmMs', { calmMs: 20_000 }],
    ['no wave', 'OVERFLOW_WAVES', 'waveSizes', { waveSizes: [] }],
    ['a wave of everybody', 'OVERFLOW_WHOLE', 'waveSizes[1]', { waveSizes: [3, 200] }],
    ['waves for longer than their round', 'OVERFLOW_ROUND', 'roundEveryMs', { roundEveryMs: 60_000 }],
  ])('is refused with %s: %s at "%s"', (_, code, path, draft) => {
    const refusal = policyOrRefusal(draft)
    expect(refusal).toBeInstanceOf(OverflowRefusal)
    expect(refusal).toMatchObject({ code, path, message: expect.stringMatching(/^[A-Z].*\.$/) })
  })

  test('whatever is written, is read as a policy that reads the same again, or refused by a code', () => {
    const fields = Object.keys(defaultOverflowPolicy)
    const values = fc.oneof(fc.double(), fc.integer({ min: 0, max: 100_000_000 }), fc.jsonValue())
    fc.assert(
      fc.property(fc.dictionary(fc.oneof(fc.constantFrom(...fields), fc.string()), values), (draft) => {
        const read = policyOrRefusal(draft)
        const again = read instanceof OverflowRefusal ? read : parseOverflowPolicy(read)
        expect(again).toEqual(read)
      }),
    )
  })
})
