/** A text made plain for matching, with the way back to the original. */
export type FoldedText = {
  /** Lower case, without accents or vowel signs; words and the marks ? and ! apart by single spaces, one at each end. */
  readonly folded: string
  /** The words of the original that a stretch of `folded` came from. */
  readonly quote: (from: number, to: number) => string
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
}
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' }

/** Links and addresses are somebody's names, not words of the message. */
const NAMES = /https?:\/\/\S+|www\.\S+|[@#]?(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+|@[\w.-]+/gu

/** What comes after this many characters says nothing new about how urgent a message is. */
const MOST_CHARACTERS = 10_000

/** Makes a text plain: accents, case, typographic apostrophes and Arabic spelling variants do not count. */
export function foldText(text: string): FoldedText {
  const source = text.slice(0, MOST_CHARACTERS).replace(NAMES, (name) => ' '.repeat(name.length))
  let folded = ' '
  // Where each folded letter comes from in the original: from its start, up to its end.
  const starts: number[] = [0]
  const ends: number[] = [0]
  const push = (letters: string, start: number, end: number) => {
    for (const letter of letters) {
      if (letter === ' ' && folded.endsWith(' ')) continue
      folded += letter
      starts.push(start)
      ends.push(end)
    }
  }
  let index = 0
  for (const character of source) {
    push(foldCharacter(character), index, index + character.length)
    index += character.length
  }
  push(' ', index, index)
  return { folded, quote: (from, to) => text.slice(starts[from], ends[to - 1]).trim() }
}

function foldCharacter(character: string): string {
  const known = ARABIC[character] ?? LIGATURES[character.toLowerCase()]
  if (known !== undefined) return known === '?' ? ' ? ' : known
  if (character === '?' || character === '!') return ` ${character} `
  // The letters of NFKD, their marks dropped; the Arabic tatweel only stretches a word.
  const plain = character.normalize('NFKD').replace(/\p{M}|ـ/gu, '')
  if (plain === '') return ''
  return /^[\p{L}\p{N}]+$/u.test(plain) ? plain.toLowerCase() : ' '
}
