import { findAddresses } from './find-addresses.ts'
import { findCards } from './find-cards.ts'
import { findDigitRuns } from './find-digit-runs.ts'
import { findEmails } from './find-emails.ts'
import { findHandles } from './find-handles.ts'
import { findIbans } from './find-ibans.ts'
import { findPhones } from './find-phones.ts'
import { findBirthDates, findLooseReferences, findNamedReferences } from './find-references.ts'
import { findSpelledNumbers } from './find-spelled-numbers.ts'
import { PERSONAL_KINDS, type PlainFinding } from './finding.ts'
import { isCounted } from './is-counted.ts'
import { findPatterns, type ReferencePattern } from './reference-patterns.ts'
import type { PlainText } from './plain-text.ts'

export interface Sought {
  /** How numbers of orders and files look at this organization. */
  patterns: readonly ReferencePattern[]
  /** Handles that are nobody's but the organization's, in lower case, without the at sign. */
  ownHandles: ReadonlySet<string>
}

/**
 * Every personal datum that the shape of a text shows, in the order of the text; names are found apart. Where several are
 * seen in one place, the one that says most stands for all of it. The work grows with the length of the text alone.
 */
export function findPersonalData(text: PlainText, { patterns, ownHandles }: Sought): PlainFinding[] {
  const runs = findDigitRuns(text)
  return mergeFindings([
    ...findEmails(text),
    ...findIbans(text),
    ...runs.flatMap(findCards),
    ...runs.flatMap(findPhones).filter(({ from, to, isSure }) => isSure || !isCounted(text.lower, from, to)),
    ...findSpelledNumbers(text),
    ...findPatterns(text, patterns),
    ...findNamedReferences(text),
    ...findLooseReferences(text, runs),
    ...findBirthDates(text),
    ...findAddresses(text),
    ...findHandles(text, ownHandles),
  ])
}

/** What overlaps becomes one finding over all of it: of the sure ones the kind that stands first, else of the likely ones. */
export function mergeFindings<Finding extends PlainFinding>(found: readonly Finding[]): Finding[] {
  const merged: Finding[] = []
  for (const next of found.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = merged.at(-1)
    if (last === undefined || next.from >= last.to) {
      merged.push(next)
      continue
    }
    const [first] = [last, next].toSorted((one, other) => weight(one) - weight(other))
    merged[merged.length - 1] = { ...first!, from: last.from, to: Math.max(last.to, next.to) }
  }
  return merged
}

function weight({ kind, isSure }: PlainFinding): number {
  return PERSONAL_KINDS.indexOf(kind) + (isSure ? 0 : PERSONAL_KINDS.length)
}
