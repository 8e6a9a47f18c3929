import { describe, expect, test } from 'vitest'
import { listDiffering } from '../testing/read-short-lives.ts'
import { BEGINNINGS } from '../testing/short-lives.ts'

describe('every other short life', () => {
  const half = BEGINNINGS.filter((_, index) => index % 2 === 1)
  test.each(half)('that begins with $name is what a naive reader finds', (beginning) => {
    expect(listDiffering(beginning)).toEqual([])
  })
})
