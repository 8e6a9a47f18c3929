import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstKeyAt, keyMadeAt, recordKeyOf } from './record-key.ts'

const writtenAt = new Date('2026-11-22T11:59:00.123Z')
const clientKey = '0199a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b'

test('a key is a valid TID of the ten seconds after the writing', () => {
  const key = recordKeyOf({ clientKey, writtenAt })
  expect(key).toMatch(/^[234567abcdefghij][234567abcdefghijklmnopqrstuvwxyz]{12}$/)
  const later = keyMadeAt(key)!.getTime() - writtenAt.getTime()
  expect(later).toBeGreaterThanOrEqual(0)
  expect(later).toBeLessThanOrEqual(10_000)
})

test('the instant in a key that a real server made is read', () => {
  expect(keyMadeAt('3n2utoelphs2i')?.toISOString()).toBe('2026-11-22T05:04:15.427Z')
})

test('every attempt has the same key, every reply its own', () => {
  const keys = Array.from({ length: 1000 }, (_, index) =>
    recordKeyOf({ clientKey: `${clientKey}-${index}`, writtenAt }),
  )
  expect(new Set(keys).size).toBe(1000)
  expect(recordKeyOf({ clientKey, writtenAt: new Date(writtenAt) })).toBe(
    recordKeyOf({ clientKey, writtenAt }),
  )
})

test('keys sort as their instants do', () => {
  const instant = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(instant, instant, (a, b) => {
      expect(Math.sign(a.getTime() - b.getTime())).toBe(
        firstKeyAt(a) < firstKeyAt(b) ? -1 : Number(firstKeyAt(a) > firstKeyAt(b)),
      )
      expect(keyMadeAt(firstKeyAt(a))).toEqual(a)
    }),
  )
})

test.each(['', 'self', '3n2utoelphs2', 'zn2utoelphs2i', '3n2utoelphs21'])('"%s" is no TID', (key) => {
  expect(keyMadeAt(key)).toBeNull()
})
