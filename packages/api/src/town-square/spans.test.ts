import { describe, expect, it } from 'vitest'
import { findSpans } from './spans.ts'

const brands = [{ brandId: 'b1', handle: 'lignes' }]
const targets = (text: string) => findSpans(text, brands).map(({ kind, target }) => [kind, target])

describe('the parts of a text with a meaning', () => {
  it('are found in order, each where it stands', () => {
    const text = '👋 @Lignes #TGV voir https://lignes.example/a?b=1.'
    const spans = findSpans(text, brands)

    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      '@Lignes',
      '#TGV',
      'https://lignes.example/a?b=1',
    ])
    expect(targets(text)).toEqual([
      ['mention', 'b1'],
      ['tag', 'TGV'],
      ['link', 'https://lignes.example/a?b=1'],
    ])
  })

  it('are brands of the square only: an address of electronic mail names nobody', () => {
    expect(targets('@somebody ecrire a contact@lignes.example @lignes2')).toEqual([])
  })

  it('do not overlap: what is in a link is the link', () => {
    expect(targets('https://x.example/#haut/@lignes')).toEqual([['link', 'https://x.example/#haut/@lignes']])
  })

  it('are found in Arabic too', () => {
    expect(targets('تأخير #القطار @lignes')).toEqual([
      ['tag', 'القطار'],
      ['mention', 'b1'],
    ])
  })
})
