import { beforeEach, describe, expect, it, vi } from 'vitest'
import { localDrafts } from './local-drafts.ts'

interface Letter {
  to: string
  lines: string[]
}

const letters = localDrafts<Letter>('letters', ({ to, lines }) => to !== undefined && Array.isArray(lines))
const letter: Letter = { to: 'Lina', lines: ['See you at noon.'] }

beforeEach(() => {
  localStorage.clear()
})

describe('drafts on this computer', () => {
  it('are kept for each member, page by page, until they are given up', () => {
    const elsewhere = localDrafts<Letter>('postcards', () => true)
    letters.keep('lina', letter)

    expect(letters.read('lina')).toEqual(letter)
    expect(letters.read('samir')).toBeNull()
    expect(elsewhere.read('lina')).toBeNull()

    letters.keep('lina', null)
    expect(letters.read('lina')).toBeNull()
    expect(localStorage).toHaveLength(0)
  })

  it('are the same value as long as nothing is written, so that a page is not drawn for nothing', () => {
    letters.keep('lina', letter)
    const first = letters.read('lina')

    expect(letters.read('lina')).toBe(first)
    letters.keep('lina', { ...letter, to: 'Samir' })
    expect(letters.read('lina')).toEqual({ ...letter, to: 'Samir' })
  })

  it.each(['{"to":"Lina"}', 'null', '{', '[]'])(
    'are forgotten when what was kept is not whole: %s',
    (kept) => {
      localStorage.setItem('relais.letters.lina', kept)

      expect(letters.read('lina')).toBeNull()
    },
  )

  it('are told to who listens, here and from another window, as long as they listen', () => {
    const listener = vi.fn()
    const stop = letters.onChange(listener)

    letters.keep('lina', letter)
    expect(listener).toHaveBeenCalledTimes(1)
    window.dispatchEvent(new Event('storage'))
    expect(listener).toHaveBeenCalledTimes(2)

    stop()
    letters.keep('lina', null)
    window.dispatchEvent(new Event('storage'))
    expect(listener).toHaveBeenCalledTimes(2)
  })
})
