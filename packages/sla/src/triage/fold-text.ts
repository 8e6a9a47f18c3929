/** A text made plain for matching, with the way back to the original. */
export type FoldedText = {
  /** Lower case, without accents or vowel signs; words and the marks ? and ! apart by single spaces, one at each end. */
  readonly folded: string
  /** The words of the original that a stretch of `folded` came from. */
  readonly quote: (from: number, to: number) => string
  /** Where in the original a stretch of `folded` begins and ends. */
  readonly place: (from: number, to: number) => readonly [start: number, end: number]
  /** The original as far as it is read, each name in it as many spaces. */
  readonly source: string
}

const ARABIC: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
  '؟': '?',
  ...Object.fromEntries(Array.from('٠١٢٣٤٥٦٧٨٩', (digit, value) => [digit, String(value)])),
}
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/** Links and addresses are somebody's names, not words of the message. */
const NAMES = /https?:\/\/\S+|www\.\S+|[@#]?(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|@[\w.-]+/gu

/** What comes after this many characters says nothing new about how urgent a message is. */
const MOST_CHARACTERS = 10_000

/** How each character is folded, as far as it was met. */
const FOLDED = new Map<string, string>()
const MOST_REMEMBERED = 5_000

/** Makes a text plain: accents, case, typographic apostrophes and Arabic spelling variants do not count. */
export function foldText(text: string): FoldedText {
  const source = text.slice(0, MOST_CHARACTERS).replace(NAMES, (name) => ' '.repeat(name.length))
  const letters = [' ']
  // Where each folded letter comes from in the original: from its start, up to its end.
  const starts: number[] = [0]
  const ends: number[] = [0]
  let isSpace = true
  let index = 0
  for (const character of source) {
    const end = index + character.length
    for (const letter of foldCharacter(character)) {
      if (letter === ' ' && isSpace) continue
      isSpace = letter === ' '
      letters.push(letter)
      // A letter beyond the basic plane takes two places.
      for (let unit = 0; unit < letter.length; unit += 1) {
        starts.push(index)
        ends.push(end)
      }
    }
    index = end
  }
  if (!isSpace) {
    letters.push(' ')
    starts.push(index)
    ends.push(index)
  }
  return {
    folded: letters.join(''),
    quote: (from, to) => text.slice(starts[from], ends[to - 1]).trim(),
    place: (from, to) => [starts[from]!, ends[to - 1]!],
    source,
  }
}

function foldCharacter(character: string): string {
  const known = FOLDED.get(character)
  if (known !== undefined) return known
  const folded = foldUnknown(character)
  if (FOLDED.size < MOST_REMEMBERED) FOLDED.set(character, folded)
  return folded
}

function foldUnknown(character: string): string {
  const known = ARABIC[character] ?? LIGATURES[character.toLowerCase()]
  if (known !== undefined) return known === '?' ? ' ? ' : known
  if (character === '?' || character === '!') return ` ${character} `
  // The letters of NFKD, their marks dropped; the Arabic tatweel only stretches a word.
  const plain = character.normalize('NFKD').replace(/\p{M}|ـ/gu, '')
  if (plain === '') return ''
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain.toLowerCase() : ' '
}
