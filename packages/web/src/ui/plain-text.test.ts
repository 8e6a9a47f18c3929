import { describe, expect, it } from 'vitest'
import { piecesOf, safeHref } from './plain-text.ts'

describe('a text from a network', () => {
  it('is shown whole, whatever it holds', () => {
    const text = '<script>alert(1)</script> voir https://lignes.example/a?b=1, merci'

    expect(piecesOf(text).map((piece) => piece.text).join('')).toBe(text)
  })

  it('links a web address without the sign that ends the sentence', () => {
    expect(piecesOf('voir https://lignes.example/a.')).toEqual([
      { text: 'voir ' },
      { text: 'https://lignes.example/a', href: 'https://lignes.example/a' },
      { text: '.' },
    ])
  })

  it('keeps the bracket that the address opened', () => {
    expect(piecesOf('https://w.example/Train_(film)')[0]).toMatchObject({ text: 'https://w.example/Train_(film)' })
    expect(piecesOf('(https://w.example/a)')[1]).toMatchObject({ text: 'https://w.example/a' })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'https://bank.example@evil.example/', 'mailto:a@b.example'])(
    'does not link %s',
    (address) => {
      expect(safeHref(address)).toBeNull()
    },
  )
})
