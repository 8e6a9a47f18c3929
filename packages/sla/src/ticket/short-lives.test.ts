import { describe, expect, test } from 'vitest'
import { listDiffering } from '../testing/read-short-lives.ts'
import { BEGINNINGS } from '../testing/short-lives.ts'

// The other half is a file of its own, so that two can be read at once.
describe('every short life', () => {
  const half = BEGINNINGS.filter((_, index) => index % 2 === 0)
  test.each(half)('that begins with $name is what a naive reader finds', (beginning) => {
    expect(listDiffering(beginning)).toEqual([])
  })
})
