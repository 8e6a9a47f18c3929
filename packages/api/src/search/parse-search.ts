import { Refusal } from '../refusal.ts'
import { foldText, foldWords } from './fold-words.ts'

/** One thing a search asks for. */
export interface SearchTerm {
  /** Folded words, in their order; one for most terms, several for a phrase. */
  words: string[]
  /** Quoted: the words stand beside each other, in this very form. */
  isPhrase: boolean
  /** What has it is not wanted. */
  isExcluded: boolean
  /** The last word may go on: somebody is still typing it. */
  isOpen: boolean
  /** The handle that is named, with its at sign. */
  handle: string | null
  /** The number of a ticket that it may be. */
  number: string | null
}

const LONGEST_SEARCH = 200
const MOST_TERMS = 12
/** Fewer letters begin too many words; a handle may be shorter, for there are few of them. */
const SHORTEST_BEGINNING = 3

const PARTS = /(-)?(?:"([^"]*)("?)|«([^»]*)(»?)|“([^”]*)(”?)|(\S+))/gu

/**
 * What a person typed, as terms: words, "phrases", -excluded ones, @handles and #numbers. A word that ends the text may
 * go on. Refused with SEARCH_TOO_LONG, SEARCH_TOO_SHORT, SEARCH_TOO_MANY_WORDS or SEARCH_EXCLUDES_ALL.
 */
export function parseSearch(text: string): SearchTerm[] {
  if (text.length > LONGEST_SEARCH) {
    throw new Refusal('SEARCH_TOO_LONG', `Search for at most ${LONGEST_SEARCH} characters.`, {
      path: ['query'],
      parameters: { max: LONGEST_SEARCH },
    })
  }
  const terms = [...text.toWellFormed().matchAll(PARTS)].flatMap((part) => {
    const isLast = part.index + part[0].length === text.length
    const [, minus, straight, straightEnd, guillemets, guillemetsEnd, curly, curlyEnd, bare] = part
    const phrase = straight ?? guillemets ?? curly
    const isClosed = Boolean(straightEnd || guillemetsEnd || curlyEnd)
    return toTerm(phrase ?? bare ?? '', {
      isQuoted: phrase !== undefined,
      isExcluded: minus !== undefined,
      isLast: isLast && !isClosed,
    })
  })
  if (terms.length > MOST_TERMS) {
    throw new Refusal('SEARCH_TOO_MANY_WORDS', `Search for at most ${MOST_TERMS} words or phrases at once.`, {
      path: ['query'],
      parameters: { max: MOST_TERMS },
    })
  }
  const wanted = terms.filter((term) => !term.isExcluded)
  if (wanted.length === 0 && terms.length > 0) {
    throw new Refusal('SEARCH_EXCLUDES_ALL', 'Say what to find as well, not only what to leave out.', {
      path: ['query'],
    })
  }
  if (
    !wanted.some((term) => term.number !== null || term.handle !== null || term.words.join('').length >= 2)
  ) {
    throw new Refusal('SEARCH_TOO_SHORT', 'Type at least two letters, or the number of a ticket.', {
      path: ['query'],
    })
  }
  return wanted.length === terms.length ? terms : [...wanted, ...terms.filter((term) => term.isExcluded)]
}

function toTerm(
  text: string,
  { isQuoted, isExcluded, isLast }: { isQuoted: boolean; isExcluded: boolean; isLast: boolean },
): SearchTerm[] {
  const words = foldWords(text).map((word) => word.text)
  const last = words.at(-1)
  if (last === undefined) return []
  const isLonely = words.length === 1 && !isQuoted
  // The first letter of a word that is still being typed would empty the page.
  if (isLonely && isLast && last.length === 1 && !/\d/.test(last)) return []
  const handle = isQuoted ? null : handleOf(text)
  return [
    {
      words,
      isPhrase: isQuoted,
      isExcluded,
      isOpen: isLast && !isExcluded && (handle !== null || last.length >= SHORTEST_BEGINNING),
      handle,
      number: isLonely && !isExcluded && /^#?\d{1,9}$/.test(foldText(text)) ? String(Number(last)) : null,
    },
  ]
}

/** `@marie.dupont` as the index holds it; null for what names nobody. */
function handleOf(text: string): string | null {
  const found = /^@([a-z0-9_]+(?:[.@-]+[a-z0-9_]+)*)/.exec(foldText(text))
  return found ? `@${found[1]!.slice(0, 100)}` : null
}
