import { describe, expect, it } from 'vitest'
import { isTooLong, roomLeft } from './text-count.tsx'

const bluesky = [
  { max: 300, unit: 'graphemes' as const },
  { max: 3000, unit: 'bytes' as const },
]

describe('the room that is left', () => {
  it('counts a family and a flag as one, as Bluesky does', () => {
    expect(roomLeft('👨‍👩‍👧‍👦🇫🇷', bluesky)).toBe(298)
  })

  it('is that of the limit that is reached first', () => {
    const family = '👨‍👩‍👧‍👦'

    expect(roomLeft(family.repeat(119), bluesky)).toBe(3000 - 119 * 25)
    expect(isTooLong(family.repeat(119), bluesky)).toBe(false)
    expect(isTooLong(family.repeat(121), bluesky)).toBe(true)
  })

  it('is not counted where the network sets no limit', () => {
    expect(roomLeft('bonjour', [])).toBeNull()
  })
})
