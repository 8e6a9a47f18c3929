import { describe, expect, it } from 'vitest'
import { excerptOf, finder, markText } from './mark-text.ts'
import { parseSearch } from './parse-search.ts'

const marked = (text: string, search: string, forms: string[] = []) => {
  const { text: shown, marks } = excerptOf(markText(text, finder(parseSearch(search), new Set(forms))))
  return marks.reduceRight(
    (all, { start, end }) => `${all.slice(0, start)}[${all.slice(start, end)}]${all.slice(end)}`,
    shown,
  )
}

describe('what was found in a text', () => {
  it('is marked as it was written, accents and all', () => {
    expect(marked('Train ANNULÉ, train retardé', 'annule ')).toBe('Train [ANNULÉ], train retardé')
    expect(marked('<b>annulé</b> & "co"', 'annulé b ')).toBe('<b>[annulé]</b> & "co"')
  })

  it('is marked in another form, and where the last word begins it', () => {
    expect(marked('des remboursements partiels', 'remboursement ', ['remboursements'])).toBe(
      'des [remboursements] partiels',
    )
    expect(marked('des remboursements', 'rembou')).toBe('des [remboursements]')
  })

  it('shows a phrase as one mark, and no little word of its own', () => {
    expect(marked('la carte avantage, la belle carte', '"carte avantage"')).toBe(
      'la [carte avantage], la belle [carte]',
    )
    expect(marked('le train et le bus', 'le train ')).toBe('le [train] et le bus')
  })

  it('keeps its place in Arabic and across directions', () => {
    expect(marked('تأخّرَ القطار TGV ١٢', 'القطار tgv ')).toBe('تأخّرَ [القطار TGV] ١٢')
  })

  it('is in the part of a long text that is shown', () => {
    const long = `${'avant '.repeat(100)}le mot cherché est là ${'après '.repeat(100)}`
    const shown = marked(long, 'cherché ')

    expect(shown).toMatch(/^…avant .*\[cherché\].*…$/u)
    expect(shown.length).toBeLessThan(240)
    expect(marked('🙂'.repeat(400), 'xx ')).not.toMatch(/[\uD800-\uDBFF]…/)
  })
})
