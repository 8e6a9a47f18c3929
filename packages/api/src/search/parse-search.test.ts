import { describe, expect, it } from 'vitest'
import { parseSearch } from './parse-search.ts'

const read = (text: string) =>
  parseSearch(text).map(({ words, isPhrase, isExcluded, isOpen, handle, number }) =>
    [
      isExcluded ? '-' : '',
      isPhrase ? `"${words.join(' ')}"` : words.join('+'),
      isOpen ? '…' : '',
      handle ? ` ${handle}` : '',
      number ? ` #${number}` : '',
    ].join(''),
  )
const refusalOf = (text: string) => {
  try {
    parseSearch(text)
  } catch (error) {
    return (error as { code: string }).code
  }
  return null
}

describe('a search', () => {
  it('is words, of which the last may go on while nothing follows it', () => {
    expect(read('Train Annulé')).toEqual(['train', 'annule…'])
    expect(read('train annulé ')).toEqual(['train', 'annule'])
    expect(read('train an')).toEqual(['train', 'an'])
    expect(read('train a')).toEqual(['train'])
    expect(read('l’équipe')).toEqual(['l+equipe…'])
  })

  it('takes phrases in the quotes of every keyboard, and one that is not finished', () => {
    expect(read('"carte avantage" perdue ')).toEqual(['"carte avantage"', 'perdue'])
    expect(read('« carte avantage »')).toEqual(['"carte avantage"'])
    expect(read('“carte avantage”')).toEqual(['"carte avantage"'])
    expect(read('"carte avan')).toEqual(['"carte avan"…'])
  })

  it('leaves out what has a minus before it', () => {
    expect(read('-bus train -"gare de lyon"')).toEqual(['train', '-bus', '-"gare de lyon"'])
    expect(read('aller-retour')).toEqual(['aller+retour…'])
  })

  it('knows a handle and a number', () => {
    expect(read('@Marie.Dupont')).toEqual(['marie+dupont… @marie.dupont'])
    expect(read('#42')).toEqual(['42 #42'])
    expect(read('0042 ')).toEqual(['0042 #42'])
    expect(read('٤٢')).toEqual(['42 #42'])
    expect(read('"42"')).toEqual(['"42"'])
  })

  it('is refused when it says too little, too much, or only what is not wanted', () => {
    expect(refusalOf('')).toBe('SEARCH_TOO_SHORT')
    expect(refusalOf('  é')).toBe('SEARCH_TOO_SHORT')
    expect(refusalOf('!?… 🙂')).toBe('SEARCH_TOO_SHORT')
    expect(refusalOf('7')).toBeNull()
    expect(refusalOf('-train')).toBe('SEARCH_EXCLUDES_ALL')
    expect(refusalOf('a'.repeat(201))).toBe('SEARCH_TOO_LONG')
    expect(refusalOf('un deux trois quatre cinq six sept huit neuf dix onze douze treize')).toBe(
      'SEARCH_TOO_MANY_WORDS',
    )
  })

  it('survives whatever is pasted', () => {
    for (const text of ['\ud800abc', "'; drop table", '\\ & | ! ( ) <-> :*', '"', '--', '«»', '@', '#'])
      expect(() => read(text)).not.toThrow(TypeError)
  })
})
