import { describe, expect, it } from 'vitest'
import { findRoughWords } from './find-rough-words.ts'

const roughIn = (text: string) => findRoughWords(text).map(({ start, end }) => text.slice(start, end))

describe('rough words', () => {
  it.each([
    ['Mon train, connards, il part quand ?', 'connards'],
    ['Where is my train, you 1diots?', '1diots'],
    ['أين القطار يا أغبياء؟', 'أغبياء'],
  ])('are found in “%s”', (text, words) => {
    expect(roughIn(text).join(' ')).toContain(words)
  })

  it('are not what is only angry, nor what a reply must not promise', () => {
    expect(roughIn('C’est une honte, deux heures de retard ! Vous serez remboursé sans faute ?')).toEqual([])
  })
})
