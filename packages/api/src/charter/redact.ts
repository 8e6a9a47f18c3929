import { findIntroductions } from './personal-data/find-introductions.ts'
import { findNamedEmployees } from './personal-data/find-named-employees.ts'
import { findNames, type KnownPerson } from './personal-data/find-names.ts'
import { findPersonalData, mergeFindings } from './personal-data/find-personal-data.ts'
import type { PersonalKind } from './personal-data/finding.ts'
import { toPlainText } from './personal-data/plain-text.ts'
import type { ReferencePattern } from './personal-data/reference-patterns.ts'

/** What is known where a text was written. */
export interface KnownThere {
  /** Everybody who wrote in the thread, and colleagues who are named in it. */
  people: readonly KnownPerson[]
  /** Handles of the organization's channels, without the at sign: they stay. */
  ownHandles?: readonly string[]
  /** How numbers of orders and files look here. */
  patterns?: readonly ReferencePattern[]
}

/** What stands where a datum stood: the same for each, so that not even its length is told. */
export const MASK = '•••'

/** A text without personal data. */
export interface Redacted {
  text: string
  /** What was taken out, in order, and where in `text` its mask begins, in UTF-16 units. */
  masks: { kind: PersonalKind; at: number }[]
}

/**
 * Takes out of a text what tells who somebody is or reaches them: addresses of e-mail, telephones, cards, accounts, numbers
 * of orders and files, days of birth, streets, handles, and the names of those who are known there, introduce themselves or
 * are named by their work, in French, English and Arabic. What is only likely goes too: a word too few can be asked for, a number cannot be unread.
 */
export function redact(text: string, { people, ownHandles = [], patterns = [] }: KnownThere): Redacted {
  const plain = toPlainText(text)
  const own = new Set(ownHandles.map((handle) => toPlainText(handle).lower))
  const found = mergeFindings([
    ...findPersonalData(plain, { patterns, ownHandles: own }),
    ...findNames(plain, people),
    ...findIntroductions(plain),
    ...findNamedEmployees(plain, own),
  ])
  const parts: string[] = []
  const masks: Redacted['masks'] = []
  let length = 0
  let end = 0
  for (const { kind, from, to } of found) {
    const place = plain.place(from, to)
    if (place.start < end) continue
    const before = text.slice(end, place.start)
    parts.push(before, MASK)
    masks.push({ kind, at: length + before.length })
    length += before.length + MASK.length
    end = place.end
  }
  parts.push(text.slice(end))
  return { text: parts.join(''), masks }
}
