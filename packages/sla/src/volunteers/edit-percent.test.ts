import fc from 'fast-check'
import { expect, test } from 'vitest'
import { propertyRuns } from '../testing/property-runs.ts'
import { editPercent } from './edit-percent.ts'

test('counts what was changed of the longer text', () => {
  expect(editPercent('At 18:04.', 'At 18:04.')).toBe(0)
  expect(editPercent('At 18:04.', 'At 18:14.')).toBe(11)
  expect(editPercent('abcd', 'abcdefgh')).toBe(50)
  expect(editPercent('abcd', '')).toBe(100)
  expect(editPercent('', 'abcd')).toBe(100)
  expect(editPercent('abcd', 'wxyz')).toBe(100)
})

test('finds a sentence that was put in front, of texts of any length', () => {
  for (const count of [10, 200]) {
    const text = 'We are sorry that you waited. '.repeat(count)
    expect(editPercent(text, `${text}${text.slice(0, text.length / 4)}`)).toBe(20)
    expect(editPercent(`${text}${text.slice(0, text.length / 4)}`, text)).toBe(20)
  }
})

test('is a share, the same both ways, and nothing only for one text', () => {
  const any = fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'ب', '🙂', ' ') })
  fc.assert(
    fc.property(any, any, (before, after) => {
      const percent = editPercent(before, after)
      expect(Number.isInteger(percent) && percent >= 0 && percent <= 100).toBe(true)
      expect(editPercent(after, before)).toBe(percent)
      expect(percent === 0).toBe(before === after)
    }),
    propertyRuns(20_000),
  )
})
