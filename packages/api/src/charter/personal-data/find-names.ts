import type { PlainFinding } from './finding.ts'
import { type PlainText, toPlainText } from './plain-text.ts'

/** Somebody who is known where a text is written. */
export interface KnownPerson {
  /** Their name as a network or a colleague has it; null where nobody knows it. */
  name: string | null
  /** Their handle, without the at sign; null where they have none. */
  handle: string | null
}

/** A name that was found. */
export interface NameFinding extends PlainFinding {
  /** Whose: the place in the list; of those who share the name, the first. */
  person: number
  /** More than one part of the name stands there, in either order. */
  isWhole: boolean
}

/** Beyond these people of one thread, more say nothing that fewer would not. */
const MOST_PEOPLE = 1_000
const MOST_PARTS = 6
const LEAST_LETTERS = 3
/** Parts of names that are words of every sentence. */
const SMALL = new Set(
  'les des une and the von van der den del dos das ben bin ibn abd abu abou bint ould ait aid sur par pour avec you for our not all bon mon ton son'.split(
    ' ',
  ),
)

interface Word {
  text: string
  from: number
  to: number
}

/** Where the names and handles of known people stand in a text. A handle counts as a whole name. */
export function findNames(text: PlainText, people: readonly KnownPerson[]): NameFinding[] {
  const parts = new Map<string, { person: number; name: readonly string[] }[]>()
  const handles = new Map<string, number>()
  for (const [person, { name, handle }] of people.slice(0, MOST_PEOPLE).entries()) {
    const words =
      name === null
        ? []
        : wordsOf(toPlainText(name))
            .map((word) => word.text)
            .slice(0, MOST_PARTS)
    for (const word of new Set(words)) {
      if (!canStandAlone(word) && words.length === 1) continue
      parts.set(word, [...(parts.get(word) ?? []), { person, name: words }])
    }
    // Written in one, as in a handle elsewhere.
    for (const joined of words.length > 1 ? [words.join(''), words.toReversed().join('')] : [])
      if (!handles.has(joined)) handles.set(joined, person)
    const plain = handle === null ? '' : toPlainText(handle).lower
    if (plain.length >= LEAST_LETTERS && !handles.has(plain)) handles.set(plain, person)
  }
  return [...findParts(wordsOf(text), parts), ...findWritten(text, handles)]
}

function findParts(
  words: readonly Word[],
  parts: ReadonlyMap<string, readonly { person: number; name: readonly string[] }[]>,
): NameFinding[] {
  const found: NameFinding[] = []
  for (let at = 0; at < words.length; at += 1) {
    let best: { person: number; count: number } | null = null
    for (const { person, name } of candidates(words[at]!, parts)) {
      const left = [...name]
      let count = 0
      while (count < name.length && at + count < words.length) {
        if (count > 0 && words[at + count]!.from - words[at + count - 1]!.to > 2) break
        const form = formsOf(words[at + count]!.text).find((one) => left.includes(one))
        if (form === undefined) break
        left.splice(left.indexOf(form), 1)
        count += 1
      }
      const isSeen = count > 1 || (count === 1 && formsOf(words[at]!.text).some(canStandAlone))
      if (isSeen && count > (best?.count ?? 0)) best = { person, count }
    }
    if (best === null) continue
    const [first, last] = [words[at]!, words[at + best.count - 1]!]
    const isWhole = best.count > 1
    found.push({ kind: 'name', from: first.from, to: last.to, isSure: isWhole, isWhole, person: best.person })
    at += best.count - 1
  }
  return found
}

/** Nobody's thread has hundreds of one name; who shares it with so many is told by the first of them. */
const MOST_OF_ONE_NAME = 50

function candidates<One>(word: Word, parts: ReadonlyMap<string, readonly One[]>): readonly One[] {
  return formsOf(word.text).flatMap((form) => parts.get(form)?.slice(0, MOST_OF_ONE_NAME) ?? [])
}

/** Handles as they are, dots and all, with the at sign or without. */
function findWritten({ lower }: PlainText, handles: ReadonlyMap<string, number>): NameFinding[] {
  const found: NameFinding[] = []
  for (const match of lower.matchAll(/@?[\p{L}\p{N}_](?:[\p{L}\p{N}_.@-]{0,120}[\p{L}\p{N}_])?/gu)) {
    const person = handles.get(match[0].replace(/^@/, ''))
    if (person === undefined) continue
    const to = match.index + match[0].length
    found.push({ kind: 'name', from: match.index, to, isSure: true, isWhole: true, person })
  }
  return found
}

function wordsOf({ lower }: PlainText): Word[] {
  return [...lower.matchAll(/\p{L}+/gu)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }))
}

/** A word, and an Arabic one also without what is written in one with it: and, to, with, for. */
function formsOf(word: string): string[] {
  if (!/^[وفبلك]\p{Script=Arabic}{3,}$/u.test(word)) return [word]
  const bare = word.slice(1)
  if (word.startsWith('لل')) return [word, `ا${word.slice(1)}`, word.slice(2)]
  return /^[بلك]\p{Script=Arabic}{3,}$/u.test(bare) ? [word, bare, bare.slice(1)] : [word, bare]
}

function canStandAlone(word: string): boolean {
  return word.length >= LEAST_LETTERS && !SMALL.has(word)
}
