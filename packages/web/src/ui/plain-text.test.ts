import { describe, expect, it } from 'vitest'
import { hidesHost, piecesOf, safeHref } from './plain-text.ts'

describe('a text from a network', () => {
  it('is shown whole, whatever it holds', () => {
    const text = '<script>alert(1)</script> voir https://lignes.example/a?b=1, merci'

    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text)
  })

  it('links a web address without the sign that ends the sentence', () => {
    expect(piecesOf('voir https://lignes.example/a.')).toEqual([
      { text: 'voir ' },
      { text: 'https://lignes.example/a', href: 'https://lignes.example/a' },
      { text: '.' },
    ])
  })

  it('keeps the bracket that the address opened', () => {
    expect(piecesOf('https://w.example/Train_(film)')[0]).toMatchObject({
      text: 'https://w.example/Train_(film)',
    })
    expect(piecesOf('(https://w.example/a)')[1]).toMatchObject({ text: 'https://w.example/a' })
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://bank.example@evil.example/',
    'mailto:a@b.example',
  ])('does not link %s', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})

describe('a part that the network marked', () => {
  it('leads where the network says, and owns up when its text says otherwise', () => {
    const [, link] = piecesOf('Voir lignes.example ici', [
      { kind: 'link', start: 5, end: 19, target: 'https://evil.example/x' },
    ])

    expect(link).toEqual({ text: 'lignes.example', href: 'https://evil.example/x' })
    expect(hidesHost(link!)).toBe(true)
    expect(hidesHost({ text: 'lignes.example/a…', href: 'https://lignes.example/a/b' })).toBe(false)
  })

  it.each([
    ['https://bank.com/login', 'https://k.com/'],
    ['https://k.com.evil.example/', 'https://k.com/'],
    ['notk.com', 'https://k.com/'],
    ['https://bank.com/?to=k.com', 'https://k.com/'],
    ['https://bank.com@k.com/', 'https://bank.com/'],
    ['bank.com (k.com)', 'https://k.com/'],
    ['K.com', 'https://k.com:8443/'],
    ['Cliquez ici', 'https://k.com/'],
  ])('tells where “%s” leads when that is %s', (text, href) => {
    expect(hidesHost({ text, href })).toBe(true)
  })

  it.each([
    ['https://k.com/login', 'https://k.com/login?b=1'],
    ['www.k.com', 'https://k.com/'],
    ['K.COM/chemin…', 'https://www.k.com/chemin/long'],
    ['Voir gare-été.example.', 'https://gare-été.example/'],
    ['http://localhost:4000/', 'http://localhost:4000/'],
    ['http://192.0.2.7/a', 'http://192.0.2.7/a'],
  ])('says nothing more of “%s”, which leads there: %s', (text, href) => {
    expect(hidesHost({ text, href })).toBe(false)
  })

  it('that overlaps another or reaches beyond the text is left out, never the text', () => {
    const text = 'bonjour @lignes'
    const pieces = piecesOf(text, [
      { kind: 'mention', start: 8, end: 15, target: 'did:plc:x' },
      { kind: 'link', start: 10, end: 12, target: 'https://a.example' },
      { kind: 'link', start: 12, end: 99, target: 'https://a.example' },
    ])

    expect(pieces).toEqual([{ text: 'bonjour ' }, { text: '@lignes', isMention: true }])
  })
})
