import { describe, expect, it } from 'vitest'
import { kindOf, MOST_SIGNS, readSigns, type SignKind } from './signs.ts'

const ofKind = (text: string, kind: SignKind) => readSigns(text).filter((sign) => kindOf(sign) === kind)

describe('the signs of a text', () => {
  it('hold a link in one form, however it was shared', () => {
    const shared = [
      'Regardez https://www.lignes.example/infos/42/?utm_source=x&fbclid=1',
      'https://m.lignes.example/infos/42 incroyable !',
      'lu ici : http://lignes.example/infos/42#haut.',
      '(www.lignes.example/infos/42)',
    ].map((text) => ofKind(text, 'link'))

    expect(new Set(shared.flat()).size).toBe(1)
    expect(ofKind('https://lignes.example/infos/43', 'link')).not.toEqual(shared[0])
    expect(ofKind('https://lignes.example/infos?id=1', 'link')).not.toEqual(
      ofKind('https://lignes.example/infos?id=2', 'link'),
    )
  })

  it('take the name of a site for no link to a page, and what is no address for none', () => {
    expect(ofKind('lignes.example et https://lignes.example/ et http://[', 'link')).toEqual([])
  })

  it('are the same for the words that say one thing in three languages', () => {
    const [french, english, arabic] = ['plus de courant', 'no electricity', 'انقطع التيار'].map((text) =>
      ofKind(text, 'concept'),
    )

    expect(english).toEqual(french)
    expect(arabic).toEqual(expect.arrayContaining(french!))
  })

  it('are the same without accents, in capitals and with other endings', () => {
    const plain = readSigns('train bloqué')
    for (const text of ['TRAINS BLOQUÉS', 'trains bloques', 'le train est bloquée', 'القطار محتجز'])
      expect(readSigns(text), text).toEqual(plain)
  })

  it('hold numbers that name something, and no times, prices and years', () => {
    expect(ofKind('Le 8712 de 16h40, 35 €, en 2026, erreur C12', 'number')).toHaveLength(2)
  })

  it('hold hashtags, folded', () => {
    expect(ofKind('#Grève', 'hashtag')).toEqual(ofKind('encore une #greve !', 'hashtag'))
  })

  it('hold pieces of a joke that is told again with something before it', () => {
    const joke = 'si les trains étaient à l’heure on ne reconnaîtrait plus le pays, je vous le dis'
    const first = ofKind(joke, 'quote')
    const again = ofKind(`😂😂 ${joke} mdr`, 'quote')

    expect(first.length).toBeGreaterThan(0)
    expect(again.filter((sign) => first.includes(sign)).length).toBeGreaterThan(1)
  })

  it.each([
    ['an empty text', ''],
    ['ten thousand emoji', '😡'.repeat(10_000)],
    [
      'one word in forty languages',
      Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x400 + at * 7)).join(' '),
    ],
    [
      'a hundred kilobytes',
      'panne de courant à bord du train, encore une fois et toujours rien '.repeat(1_500),
    ],
    ['a hundred kilobytes without a space', 'a'.repeat(100_000)],
    ['thousands of links', 'https://lignes.example/a?b=1 '.repeat(3_000)],
  ])('are few whatever the text is: %s', (_what, text) => {
    const signs = readSigns(text)

    expect(signs.length).toBeLessThanOrEqual(MOST_SIGNS)
    expect(signs).toEqual(readSigns(text))
    expect(signs.every((sign) => Number.isSafeInteger(sign) && sign >= 0)).toBe(true)
  })
})
