import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

/** Words for the digits and the numbers up to a hundred, by which a telephone number is read out. */
const NUMBERS = new Set(
  (
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt vingts trente ' +
    'quarante cinquante soixante septante octante nonante oh one two three four five seven eight nine ten ' +
    'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy ' +
    'eighty ninety double triple صفر واحد اثنان اثنين ثلاثه ثلاث اربعه اربع خمسه خمس سته ست سبعه سبع ثمانيه ثماني ' +
    'ثمان تسعه تسع عشره عشر'
  ).split(' '),
)
const LEAST_WORDS = 7
/** Where words and digits take turns, five pairs make a number. */
const LEAST_MIXED = 5

/** Numbers read out word by word, long enough for a telephone: zero six, twelve, thirty-four… */
export function findSpelledNumbers({ lower }: PlainText): PlainFinding[] {
  const found: PlainFinding[] = []
  let from = 0
  let to = 0
  let words = 0
  let digits = 0
  const end = () => {
    if (words >= LEAST_WORDS || (words > 0 && words + digits >= LEAST_MIXED))
      found.push({ kind: 'phone', from, to, isSure: false })
    words = 0
    digits = 0
  }
  for (const match of lower.matchAll(/\p{L}+|\d+/gu)) {
    const [word] = match
    const bare = word.replace(/^و(?=.{2})/u, '')
    const isDigits = /^\d{1,2}$/.test(word)
    const isNumber = isDigits || NUMBERS.has(word) || NUMBERS.has(bare)
    const count = words + digits
    const isNear = count === 0 || /^[\s,.;-]{0,3}$/u.test(lower.slice(to, match.index))
    if (count > 0 && (word === 'et' || word === 'and') && isNear) continue
    if (!isNumber || !isNear) end()
    if (!isNumber) continue
    if (words + digits === 0) from = match.index
    if (isDigits) digits += 1
    else words += 1
    to = match.index + word.length
  }
  end()
  return found
}
