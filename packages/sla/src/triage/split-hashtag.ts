import { foldText } from './fold-text.ts'
import { knownWords } from './known-words.ts'

const PARTS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+|\p{L}+/gu
const MOST_LETTERS = 48
const LONGEST_WORD = 16
/** What a letter costs that belongs to no known word; a known word costs 1. */
const UNKNOWN_COST = 2
/** Left over between known words, fewer letters are the rest of a word that is not known: "zoom" is no zoo. */
const LEAST_LEFT_OVER = 3

/** The words of a hashtag: by its capitals, or else by the words we know, so that as few letters as can be are left over. */
export function splitHashtag(original: string, folded: string): readonly string[] {
  const parts = original.match(PARTS) ?? []
  if (parts.length > 1) return parts.flatMap((part) => foldText(part).folded.trim().split(' '))
  return folded.length > MOST_LETTERS || knownWords().has(folded) ? [folded] : splitByWords(folded)
}

function splitByWords(word: string): string[] {
  const known = knownWords()
  // The cheapest way to split what comes before each letter, and where its last part begins.
  const cost = [0]
  const begin = [0]
  for (let to = 1; to <= word.length; to += 1) {
    cost[to] = cost[to - 1]! + UNKNOWN_COST
    begin[to] = to - 1
    for (let from = Math.max(0, to - LONGEST_WORD); from < to - 1; from += 1) {
      if (cost[from]! + 1 < cost[to]! && known.has(word.slice(from, to))) {
        cost[to] = cost[from]! + 1
        begin[to] = from
      }
    }
  }
  const parts: string[] = []
  for (let to = word.length; to > 0; to = begin[to]!) parts.unshift(word.slice(begin[to], to))
  const joined = joinUnknown(parts)
  const isTornApart = joined.some((part) => part.length < LEAST_LEFT_OVER && !known.has(part))
  return isTornApart ? [word] : joined
}

/** Single letters side by side are one word that nobody knows. */
function joinUnknown(parts: readonly string[]): string[] {
  const joined: string[] = []
  let isUnknown = false
  for (const part of parts) {
    if (part.length === 1 && isUnknown) joined.push(`${joined.pop()!}${part}`)
    else joined.push(part)
    isUnknown = part.length === 1
  }
  return joined
}
