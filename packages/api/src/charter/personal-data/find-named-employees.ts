import type { Known } from '@relais/sla'
import type { NamedPerson } from './finding.ts'
import { findArabicEmployees } from './find-arabic-employees.ts'
import {
  INTRODUCING,
  JOBS,
  KIN,
  MET,
  NAMED_AFTER,
  NAME_OF,
  NAMING,
  NO_NAMES,
  PERSONS,
  TOWARDS,
} from './job-words.ts'
import type { PlainText } from './plain-text.ts'
import { isGivenName, readName, wordsOfHandles, type WrittenName } from './read-name.ts'
import { type NameWord, phraseLength, readNameWords } from './read-name-words.ts'

/** Beside a word, with no more between than belongs to it: the driver, Paul; agent: Paul; (Paul). */
const BESIDE = /^[ ,:('"«“-]{1,3}$/u
const JOINED = /^[ '-]$/u
const TITLES = new Set('m mm mr mme mlle mrs ms miss dr monsieur madame mademoiselle'.split(' '))
const IS = new Set(['est', 'is', 'was', 'etait', 'c'])
const DETERMINERS = new Set(
  'le la l the un une a an your votre notre our vos mon my ce cet cette this that his her'.split(' '),
)
const ARTICLES = new Set('le la les l the du des au aux un une'.split(' '))
/** Between a job and a name stand no more words than these: the conductor of the 6123, Paul. */
const MOST_BETWEEN = 5

/**
 * Names of people that nobody knows, where a word for their work, how one learnt their name, or a given name with a surname
 * shows them, in French, English, Moroccan Arabic in Latin letters, and Arabic. `ownHandles` are the organization's own: its
 * name is nobody's.
 */
export function findNamedEmployees(text: PlainText, ownHandles: Iterable<string> = []): NamedPerson[] {
  const words = readNameWords(text)
  const ours = wordsOfHandles(ownHandles, words)
  const found: NamedPerson[] = findArabicEmployees(text)
  const add = (name: WrittenName, isEmployee: Known) =>
    found.push({
      kind: 'name',
      from: words[name.first]!.from,
      to: words[name.last]!.to,
      isSure: isEmployee === true,
      isEmployee,
    })
  for (let at = 0; at < words.length; at += 1) {
    const job = jobAt(words, at)
    if (job !== null) {
      const after = nameAfterJob(words, at, job, ours)
      if (after !== null) add(after.name, after.isEmployee)
      const before = nameBeforeJob(words, at, at + job.count, ours)
      if (before !== null) add(before.name, before.isEmployee)
    }
    const named = nameOfPerson(words, at, ours)
    if (named !== null) add(named.name, named.isEmployee)
    const loose = looseName(words, at, ours)
    if (loose !== null) add(loose.name, loose.isEmployee)
  }
  return found
}

interface Found {
  name: WrittenName
  isEmployee: Known
}

interface Job {
  count: number
  isPlural: boolean
}

/** The word for a work that begins here: chef de bord, drivers. */
function jobAt(words: readonly NameWord[], at: number): Job | null {
  const count = phraseLength(words, at, JOBS)
  if (count > 0) return { count, isPlural: false }
  const { lower } = words[at]!
  return lower.endsWith('s') && JOBS.has(lower.slice(0, -1)) ? { count: 1, isPlural: true } : null
}

/** The driver, Paul; le contrôleur Jean Dupont; the agent was called Mary; le nom du contrôleur est Dupont. */
function nameAfterJob(
  words: readonly NameWord[],
  at: number,
  { count, isPlural }: Job,
  ours: ReadonlySet<string>,
): Found | null {
  const next = at + count
  const naming = wordsOfNaming(words, next)
  const isNameOf = NAME_OF.has(words[at - 1]?.lower ?? '') || NAME_OF.has(words[at - 2]?.lower ?? '')
  const isTold = naming > 0 || (isNameOf && IS.has(words[next]?.lower ?? ''))
  let from = next + (naming > 0 ? naming : isTold ? 1 : 0)
  const isTitled = TITLES.has(words[from]?.lower ?? '') && BESIDE.test(words[from]!.gap)
  if (isTitled) from += 1
  const gap = words[from]?.gap ?? ''
  const name = BESIDE.test(isTitled ? gap.replace(/^\./u, '') : gap) ? readName(words, from, ours) : null
  if (name === null) return isTold ? null : nameFurtherOn(words, next, ours)
  if (isTold || isTitled || (name.isGiven && !isPlural)) return { name, isEmployee: true }
  if (isPlural) return name.isGiven ? { name, isEmployee: true } : null
  if (!gap.includes(',')) return { name, isEmployee: true }
  // A word after a comma is a name where another comma ends it, and perhaps a town then.
  return isClosed(words, name.last) ? { name, isEmployee: 'unknown' } : null
}

/** How many words bring up the name of who was just spoken of. */
function wordsOfNaming(words: readonly NameWord[], at: number): number {
  const gap = words[at]?.gap ?? ''
  const count = BESIDE.test(gap) || gap === "'" ? phraseLength(words, at, NAMING) : 0
  return count > 0 && IS.has(words[at + count]?.lower ?? '') ? count + 1 : count
}

/** A given name some words after a job: the conductor of the 6123, Paul. */
function nameFurtherOn(words: readonly NameWord[], at: number, ours: ReadonlySet<string>): Found | null {
  for (let from = at; from <= at + MOST_BETWEEN && from < words.length; from += 1) {
    const word = words[from]!
    if (!BESIDE.test(word.gap) && word.gap !== "'") return null
    const naming = wordsOfNaming(words, from)
    const named = naming > 0 ? readName(words, from + naming, ours) : null
    if (named !== null) return { name: named, isEmployee: true }
    if (!word.isCapital) continue
    const last = words[from - 1]!.lower
    if (!isGivenName(word) || KIN.has(last) || TOWARDS.has(last) || NAMED_AFTER.has(last)) return null
    const name = readName(words, from, ours)
    return name === null ? null : { name, isEmployee: 'unknown' }
  }
  return null
}

/** Jean Dupont, contrôleur; Paul, the driver, …; Karim le contrôleur. */
function nameBeforeJob(
  words: readonly NameWord[],
  at: number,
  after: number,
  ours: ReadonlySet<string>,
): Found | null {
  const isDetermined = DETERMINERS.has(words[at - 1]?.lower ?? '') && JOINED.test(words[at]!.gap)
  const gap = words[isDetermined ? at - 1 : at]!.gap
  const hasComma = /^ ?[,(-] ?$/u.test(gap)
  if (!hasComma && !(isDetermined && gap === ' ')) return null
  const last = isDetermined ? at - 2 : at - 1
  let first = last
  while (first > 0 && words[first]!.isCapital && !words[first]!.isFirst && words[first - 1]!.isCapital)
    first -= 1
  // How a sentence begins is no part of the name that follows: Bonjour Paul, …
  while (first < last && NO_NAMES.has(words[first]!.lower)) first += 1
  const name = last < 0 || !words[first]!.isCapital ? null : readName(words, first, ours)
  if (name === null || name.last !== last) return null
  const before = first > 0 && !words[first]!.isFirst ? words[first - 1]!.lower : ''
  if (TOWARDS.has(before) || NAMED_AFTER.has(before) || ARTICLES.has(before)) return null
  if (KIN.has(before)) return { name, isEmployee: false }
  const isApposed = isClosed(words, after - 1)
  const isWhole = last > first
  if (name.isGiven) return { name, isEmployee: isApposed || isWhole || !hasComma ? true : 'unknown' }
  return isApposed && hasComma && isWhole ? { name, isEmployee: 'unknown' } : null
}

/** A comma, a bracket or the end of the sentence stands after a word, or what says more of the same person. */
function isClosed(words: readonly NameWord[], at: number): boolean {
  const next = words[at + 1]
  return (
    next === undefined ||
    next.isFirst ||
    /[,)"»”-]/u.test(next.gap) ||
    /^(?:qui|who|whom|que)$/u.test(next.lower)
  )
}

/** A guy named Paul; j'ai parlé à Sophie; ma fille Léa. */
function nameOfPerson(words: readonly NameWord[], at: number, ours: ReadonlySet<string>): Found | null {
  const met = phraseLength(words, at, MET)
  const person = phraseLength(words, at, PERSONS)
  const kin = phraseLength(words, at, KIN)
  const naming = met > 0 ? 0 : Math.max(wordsOfNaming(words, at + person), wordsOfNaming(words, at + kin))
  const count = met > 0 ? met : Math.max(person, kin)
  // A certain Paul needs no person before him.
  const alone = count === 0 && /^(?:une?|a)$/u.test(words[at]!.lower) ? phraseLength(words, at, NAMING) : 0
  if (count + alone === 0) return null
  const from = at + count + naming + alone
  if (!BESIDE.test(words[from]?.gap ?? '')) return null
  const name = readName(words, from, ours)
  if (name === null || (!name.isCapital && naming === 0)) return null
  if (kin > 0 && met === 0) return name.isGiven ? { name, isEmployee: false } : null
  if (naming + alone > 0 || (met > 0 && name.isGiven)) return { name, isEmployee: 'unknown' }
  return null
}

/** A given name and a surname, wherever they stand, save where a street or a station is called so. */
function looseName(words: readonly NameWord[], at: number, ours: ReadonlySet<string>): Found | null {
  const word = words[at]!
  if (!word.isCapital || !isGivenName(word)) return null
  const name = readName(words, at, ours)
  if (name === null || name.last === at) return null
  const before = word.isFirst || !/^ ?[ '-]?$/u.test(word.gap) ? '' : (words[at - 1]?.lower ?? '')
  if (NAMED_AFTER.has(before) || TOWARDS.has(before) || ARTICLES.has(before)) return null
  const isTheirs = KIN.has(before) || isSigned(words, name) || isIntroduced(words, at)
  return { name, isEmployee: isTheirs ? false : 'unknown' }
}

/** It fills the last line: the author's own. */
function isSigned(words: readonly NameWord[], { first, last }: WrittenName): boolean {
  return last === words.length - 1 && words[first]!.gap.includes('\n')
}

/** I am, je m'appelle: the author's own. */
function isIntroduced(words: readonly NameWord[], at: number): boolean {
  return [1, 2, 3].some((count) => phraseLength(words, at - count, INTRODUCING) === count)
}
