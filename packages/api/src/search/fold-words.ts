/** A word of a text as search sees it, and where it stands: positions count UTF-16 units. */
export interface FoldedWord {
  text: string
  start: number
  end: number
}

/** What is inside a word and says nothing: accents, vowel signs, the Arabic stretch, marks of direction. */
const SILENT =
  // oxlint-disable-next-line no-misleading-character-class -- Each stands for itself here: they are what is taken away.
  /[\u00AD\u0300-\u036F\u0483-\u0489\u0591-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u08CA-\u08FF\u1AB0-\u1AFF\u1DC0-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u206F\u20D0-\u20FF\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF]/gu

const WORD =
  /^[a-z0-9\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0370-\u037D\u0386\u0388-\u0481\u048A-\u0559\u0561-\u0587\u05D0-\u05F2\u0620-\u064A\u066E-\u06D3\u06D5\u06EE-\u06FF\u0750-\u077F\u08A0-\u08C9\u0904-\u0963\u0966-\u0DFF\u0E01-\u0E4E\u10A0-\u11FF\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7FB]$/u

/** Letters that are written in several ways, and digits of other scripts. */
const SAME = new Map<string, string>([
  ...pairs('ٱىیېکڪةۃہھە', 'ايييككههههه'),
  ...pairs('٠١٢٣٤٥٦٧٨٩', '0123456789'),
  ...pairs('۰۱۲۳۴۵۶۷۸۹', '0123456789'),
  ...pairs('ıłøđς', 'ilodσ'),
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
])

/** Words longer than this are cut, as the index cuts them. */
const LONGEST_WORD = 64

function pairs(from: string, to: string): [string, string][] {
  const letters = Array.from(to)
  return Array.from(from).map((letter, at) => [letter, letters[at]!])
}

/** A text without accents, capitals and signs that say nothing, one form of each letter: `search_fold` in the database. */
export function foldText(text: string): string {
  return Array.from(text).map(foldLetter).join('')
}

function foldLetter(letter: string): string {
  const bare = letter.normalize('NFKD').toLowerCase().replace(SILENT, '')
  return Array.from(bare)
    .map((one) => SAME.get(one) ?? one)
    .join('')
}

/** The words of a text as the index holds them, each with its place in the text as it was written. */
export function foldWords(text: string): FoldedWord[] {
  const words: FoldedWord[] = []
  let word: FoldedWord | null = null
  let at = 0
  for (const letter of text) {
    const start = at
    at += letter.length
    for (const one of foldLetter(letter)) {
      if (!WORD.test(one)) word = null
      else if (word) word.text += one
      else words.push((word = { text: one, start, end: at }))
    }
    // An accent that stands for itself belongs to the letter before.
    if (word) word.end = at
  }
  return words.map(({ text: whole, ...place }) => ({
    text: Array.from(whole).slice(0, LONGEST_WORD).join(''),
    ...place,
  }))
}
