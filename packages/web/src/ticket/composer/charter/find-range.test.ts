import { describe, expect, it } from 'vitest'
import { findRange } from './find-range.ts'

const words = (text: string, checked: string, start: number, end: number) => {
  const range = findRange({ start, end }, checked, text)
  return range && text.slice(range.start, range.end)
}

describe('the place of a finding', () => {
  it('is counted as readers count', () => {
    expect(words('👩‍👧‍👦 06 39', '👩‍👧‍👦 06 39', 2, 7)).toBe('06 39')
  })

  it('follows its words when something was typed before them', () => {
    expect(words('Bonjour, 06 39', '06 39', 0, 5)).toBe('06 39')
  })

  it('is none once they are gone, nor where the text is not at fault', () => {
    expect(words('Bonjour', '06 39', 0, 5)).toBeNull()
    expect(findRange({ start: null, end: null }, 'a', 'a')).toBeNull()
  })
})
