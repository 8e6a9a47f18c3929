/** A text made plain for finding, with the way back to the original. */
export interface PlainText {
  original: string
  /**
   * One case of each letter as it was written, without accents, vowel signs or invisible characters; every digit of every
   * script as 0-9, every dash as -, every space as one of the plain kind. Other than for words, punctuation stays.
   */
  plain: string
  /** The same in lower case, place for place. */
  lower: string
  /** Where in the original a stretch of `plain` begins and ends, in UTF-16 units. */
  place: (from: number, to: number) => { start: number; end: number }
}

/** Dots that are drawn in the middle of a line, and those of other scripts. */
const DOTS = '·•∙⋅‧。｡۔'
const LETTERS: Readonly<Record<string, string>> = {
  ى: 'ي',
  ة: 'ه',
  ٱ: 'ا',
  ی: 'ي',
  ک: 'ك',
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  '،': ',',
  '؛': ';',
  '؟': '?',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '−': '-',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
}
/** Letters of Greek and Cyrillic that are drawn as Latin ones, each after the one it passes for. */
const ALIKE =
  'aаα bЬ cс dԁ eе gɡ hһ iіι jј kκк lӏ mм nո oоο pрρ sѕ tт uυ vν wԝ xхχ yуγ AАΑ BВΒ CС EЕΕ HНΗ IІΙ JЈ KКΚ MМΜ NΝ OОΟ PРΡ SЅ TТΤ XХΧ YУΥ ZΖ'
const DRAWN_ALIKE: Readonly<Record<string, string>> = Object.fromEntries(
  ALIKE.split(' ').flatMap(([latin, ...others]) => others.map((other) => [other, latin!])),
)

/** Digits in a ring or a disc that no normal form takes out of it: the first of each row, and what it says. */
const RINGED: readonly (readonly [first: number, last: number, value: number])[] = [
  [0x24eb, 0x24f4, 11],
  [0x24f5, 0x24fe, 1],
  [0x24ff, 0x24ff, 0],
  [0x2776, 0x277f, 1],
  [0x2780, 0x2789, 1],
  [0x278a, 0x2793, 1],
]

/** How each character is written plainly, as far as it was met. */
const KNOWN = new Map<string, string>()
const MOST_KNOWN = 5_000

/** Makes a text plain, so that spelling it in another script or with other dashes hides nothing. */
export function toPlainText(original: string): PlainText {
  const written: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let index = 0
  for (const character of original) {
    const plain = plainOf(character)
    written.push(plain)
    // What is not seen by itself belongs to what stands before it.
    if (plain === '' && ends.length > 0) ends[ends.length - 1] = index + character.length
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(index)
      ends.push(index + character.length)
    }
    index += character.length
  }
  const plain = written.join('')
  return {
    original,
    plain,
    lower: toLower(plain),
    place: (from, to) => ({
      start: starts[from] ?? original.length,
      end: to > from ? ends[to - 1]! : (starts[from] ?? 0),
    }),
  }
}

function plainOf(character: string): string {
  const known = KNOWN.get(character)
  if (known !== undefined) return known
  const plain = makePlain(character)
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(character, plain)
  return plain
}

function makePlain(character: string): string {
  const letter = LETTERS[character] ?? DRAWN_ALIKE[character]
  if (letter !== undefined) return letter
  if (DOTS.includes(character)) return '.'
  const code = character.codePointAt(0)!
  for (const [first, last, value] of RINGED)
    if (code >= first && code <= last) return String(value + code - first)
  const bare = character.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}ـ]/gu, '')
  // What normal forms make of one character may itself be written in more than one way.
  return Array.from(bare, (part) => {
    if (/^\p{Nd}$/u.test(part)) return String(digitValue(part))
    if (/^\p{Pd}$/u.test(part)) return '-'
    if (/^\p{Zs}$/u.test(part)) return ' '
    return part === character ? part : (LETTERS[part] ?? part)
  }).join('')
}

/** Digits of a script stand in a row of ten from its nought on. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0)!
  let zero = code
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return code - zero
}

/** Lower case that moves nothing: the few letters that would grow stay as they are. */
function toLower(plain: string): string {
  const lower = plain.toLowerCase()
  if (lower.length === plain.length) return lower
  return Array.from(plain, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}
