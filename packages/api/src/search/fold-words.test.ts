import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from '../db/client.ts'
import { createTestDatabase } from '../testing/database.ts'
import { foldText, foldWords } from './fold-words.ts'

describe('a text as search sees it', () => {
  it('has no accents, no capitals, and one form of each letter', () => {
    expect(foldText('Été à Nîmes, ÇA c’est un CŒUR')).toBe('ete a nimes, ca c’est un coeur')
    expect(foldText('Straße ﬁn ½')).toBe('strasse fin 1⁄2')
    expect(foldText('أُحِبُّ المَحَطَّة إلى الآن ١٢٣ ۴۵')).toBe('احب المحطه الي الان 123 45')
    expect(foldText('قطـــار')).toBe('قطار')
  })

  it('gives words with their places in the text as it was written', () => {
    const text = 'L’équipe e\u0301te\u0301 👩‍🚒 n°\u200F12'
    expect(foldWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'L',
      'équipe',
      'e\u0301te\u0301',
      'n',
      '12',
    ])
    expect(foldWords(text).map((word) => word.text)).toEqual(['l', 'equipe', 'ete', 'n', '12'])
  })

  it('cuts a word that is longer than the index keeps', () => {
    expect(foldWords('x'.repeat(300)).map((word) => word.text)).toEqual(['x'.repeat(64)])
  })
})

describe('the index and the queries', () => {
  let owner: Database
  beforeAll(async () => {
    owner = openDatabase((await createTestDatabase()).owner, { max: 1, name: 'test owner' })
  })
  afterAll(() => owner.$client.end())

  const indexed = async (text: string) => {
    const [row] = await owner.execute<{ words: string[] }>(
      sql`select array(select lexeme from unnest(search_vector(${text}, '{}')) l
        cross join unnest(l.positions) place where positions is not null order by place) as words`,
    )
    return row!.words
  }

  it('cut every sign of the languages we speak, and of their neighbours, into the same words', async () => {
    const blocks = [
      [0x20, 0x24f], // Latin
      [0x300, 0x36f], // accents
      [0x386, 0x3ff], // Greek
      [0x400, 0x52f], // Cyrillic
      [0x600, 0x6ff], // Arabic
      [0x1e00, 0x1eff], // Latin with accents
      [0x2000, 0x206f], // punctuation
      [0x20a0, 0x20bf], // money
      [0x2100, 0x214f], // signs like letters
      [0x3041, 0x30ff], // kana
      [0xfe00, 0xfe6f], // small forms
      [0xfe70, 0xfefc], // Arabic forms
      [0x1f300, 0x1f64f], // pictures
    ] as const
    for (const [from, to] of blocks) {
      const signs = Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at))
      // The index keeps 255 places of one word.
      for (let part = 0; part < signs.length; part += 100) {
        const text = signs
          .slice(part, part + 100)
          .map((sign, at) => `a${sign}b${at} ${sign}`)
          .join(' ')
        expect(foldWords(text).map((word) => word.text)).toEqual(await indexed(text))
      }
    }
  })

  it('agree on whole sentences', async () => {
    const texts = [
      'L’équipe m’a remboursé 12,50 € — merci @camille.m@piaille.fr !',
      'تأخّر القطار رقم ١٢ في محطّة «ليون» يوم الأحد',
      'I can’t sign in: error-42 (see https://example.org/a?b=c) #train',
      `${'mot '.repeat(200)}fin`,
    ]
    for (const text of texts) expect(foldWords(text).map((word) => word.text)).toEqual(await indexed(text))
  })
})
