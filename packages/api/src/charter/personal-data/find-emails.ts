import type { PlainFinding } from './finding.ts'
import type { PlainText } from './plain-text.ts'

/** How an at sign is written, or said: as it is, between brackets, or as a word. */
const AT =
  / ?(?:[[({<] ?(?:at|arobase|arobas|chez|a|ات|@) ?[\])}>]|\\?@|(?<=[\p{L}\p{N}])_(?:at|arobase)_(?=[\p{L}\p{N}])|(?<![\p{L}\p{N}])(?:at|arobase|arobas|a commercial|chez|a|ات)(?![\p{L}\p{N}])) ?/gu
const DOT = String.raw`(?:\.|[-_](?:dot|point)[-_]| ?[\[({<] ?(?:dot|point|نقطه|دوت|\.) ?[\])}>] ?| (?:dot|point|نقطه|دوت) | \. )`
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`
const LOCAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}(?: (?:dot|point|نقطه|دوت) [\p{L}\p{N}_%+-]{1,30}){0,2}$`,
  'u',
)
const DOMAIN = new RegExp(String.raw`^${LABEL}(?:${DOT}${LABEL}){1,4}`, 'u')
/** Endings of addresses that are no words of the three languages. */
const ENDINGS =
  /[^\p{L}](?:com|org|net|fr|ma|be|ch|ca|tn|dz|uk|eu|de|es|it|io|info|test|example|invalid|gov|edu|biz|sn|ci|ae|sa|eg|كوم|نت)$/u
/** Letters apart: n a d i a @ e x a m p l e . o r g. */
const APART = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}._-] ){2,64}@(?: [\p{L}\p{N}._-](?![\p{L}\p{N}])){4,64}/gu
const MOST_LOCAL = 140
const MOST_DOMAIN = 260

/**
 * Addresses of e-mail, also as people write them so that programs do not read them: nadia (at) example (dot) org. Looked for
 * around each at sign, a bounded stretch on either side.
 */
export function findEmails({ lower }: PlainText): PlainFinding[] {
  const found: PlainFinding[] = [...lower.matchAll(APART)].map((match) => ({
    kind: 'email',
    from: match.index,
    to: match.index + match[0].length,
    isSure: true,
  }))
  for (const match of lower.matchAll(AT)) {
    const at = match[0]
    const isWord = !/[@[({<_]/.test(at)
    // A handle after a space is no address: "hello @nadia.example".
    if (at === ' @' || (isWord && !(at.startsWith(' ') && at.endsWith(' ')))) continue
    const before = lower.slice(Math.max(0, match.index - MOST_LOCAL), match.index)
    const after = lower.slice(match.index + at.length, match.index + at.length + MOST_DOMAIN)
    const local = LOCAL.exec(before)
    const domain = DOMAIN.exec(after)?.[0].replace(/ (?:dot|point|نقطه|دوت) [\p{L}\p{N}-]+$/u, (last) =>
      ENDINGS.test(last) ? last : '',
    )
    if (!local || !domain || !hasEnding(domain, isWord)) continue
    // A word of French stands for the sign only where the dots are words, too.
    if ((at === ' a ' || at === ' chez ') && domain.includes('.')) continue
    found.push({
      kind: 'email',
      from: match.index - local[0].length,
      to: match.index + at.length + domain.length,
      isSure: !isWord || (at !== ' chez ' && !domain.includes('.')),
    })
  }
  return found
}

/** An at that is a word may be one of a sentence: "at home. Please". Then the ending has to be one of an address. */
function hasEnding(domain: string, isWord: boolean): boolean {
  if (!/[^\p{L}\p{N}-]/u.test(domain)) return false
  const isPlain = /^[\p{L}\p{N}.-]+$/u.test(domain)
  return isPlain && !isWord
    ? /[.][\p{L}][\p{L}\p{N}-]+$/u.test(domain)
    : ENDINGS.test(domain.replace(/[\])}> ]+$/u, ''))
}
