import type { CharterRules } from './charter-rules.ts'
import { severityOf } from './charter-rules.ts'
import type { CharterFinding, Clause, PersonalClause } from './clauses.ts'
import { graphemeCounter } from './count-graphemes.ts'
import { judgePlace, type ReplyPlace } from './judge-place.ts'
import { findForbiddenWords } from './judge-words.ts'
import { findNames, type KnownPerson } from './personal-data/find-names.ts'
import { findPersonalData } from './personal-data/find-personal-data.ts'
import type { PersonalKind } from './personal-data/finding.ts'
import { type PlainText, toPlainText } from './personal-data/plain-text.ts'
import { type ReferencePattern, readPattern } from './personal-data/reference-patterns.ts'
import { type Allowed, linkAround, readAllowed } from './read-allowed.ts'

/** Somebody who is known in the thread, and what they are to the reply. */
export interface PersonThere extends KnownPerson {
  /**
   * The one who is answered may be called by their first name; whoever writes signs with theirs. Of colleagues who have to do
   * with nothing there, the whole name alone counts, and as a warning: somebody else may have the same.
   */
  is: 'addressed' | 'author' | 'other' | 'colleague'
}

/** A reply as the charter judges it. */
export interface JudgedReply extends ReplyPlace {
  text: string
  people: readonly PersonThere[]
}

/** More than these say nothing that the author does not know by then. */
const MOST_FINDINGS = 50

/** Handles stand in public anyway, and names are known by the thread. */
const CLAUSE_OF: Readonly<Partial<Record<PersonalKind, PersonalClause>>> = {
  phone: 'phone',
  email: 'email',
  card: 'card',
  iban: 'iban',
  reference: 'reference',
  birthDate: 'birthDate',
  address: 'address',
}

/** Rules change seldom and are read for every reply. */
const prepared = new WeakMap<CharterRules, { patterns: ReferencePattern[]; allowed: Allowed }>()

/**
 * What in a reply does not keep the charter: who answers what, where and when; words that nobody says; and, where everybody
 * reads it, who somebody is. What only might be a personal datum is never more than a warning. Pure.
 */
export function judgeReply(rules: CharterRules, reply: JudgedReply): CharterFinding[] {
  const place = judgePlace(rules.limits, reply)
  const spans = [
    ...findForbiddenWords(reply.text, rules.words).map(({ clause, start, end }) => ({
      clause,
      start,
      end,
      isSure: true,
    })),
    ...(reply.visibility === 'public' ? findPersonal(rules, reply) : []),
  ].sort((one, other) => one.start - other.start)
  const count = graphemeCounter(reply.text)
  const found = spans.flatMap(({ clause, start, end, isSure }): CharterFinding[] => {
    const severity = severityOf(rules, clause)
    if (severity === 'off') return []
    return [
      {
        clause,
        severity: isSure ? severity : 'warn',
        parameters: {},
        range: { start: count(start), end: count(end) },
      },
    ]
  })
  return [...place, ...found].slice(0, MOST_FINDINGS)
}

interface Span {
  clause: Clause
  start: number
  end: number
  isSure: boolean
}

function findPersonal(rules: CharterRules, { text, people }: JudgedReply): Span[] {
  const plain = toPlainText(text)
  const { patterns, allowed } = prepare(rules)
  const data = findPersonalData(plain, { patterns, ownHandles: new Set() })
  const spans = data.flatMap(({ kind, from, to, isSure }): Span[] => {
    const clause = CLAUSE_OF[kind]
    if (clause === undefined || allowed.isOwn(plain, from, to)) return []
    if (clause === 'phone' && isServiceNumber(plain.plain.slice(from, to))) return []
    // What may be a number is one of a link's own more often than not.
    if (!isSure && isInLink(plain, from)) return []
    return [{ clause, ...plain.place(from, to), isSure }]
  })
  return [...spans, ...findThirdPersons(plain, people)]
}

/**
 * Free and shared-cost numbers belong to companies alone: 08 in France and Morocco, 080 and 03 with eleven digits in Britain,
 * 800 and its kin in North America.
 */
function isServiceNumber(written: string): boolean {
  const digits = written.replaceAll(/\D/g, '').replace(/^(?:00)?(?:33|212)0?(?=8\d{8}$)/, '0')
  return /^08\d{8}$|^080\d{8}$|^03\d{9}$|^1?8(?:00|33|44|55|66|77|88)\d{7}$/.test(digits)
}

/** Whole names of others are sure, a part of one may be a word; of who is answered, only more than the first name counts. */
function findThirdPersons(plain: PlainText, people: readonly PersonThere[]): Span[] {
  // Of two with one name, whoever has to do with it comes first.
  const others = people
    .filter(({ is, name }) => is !== 'author' && name !== null)
    .toSorted((one, other) => Number(one.is === 'colleague') - Number(other.is === 'colleague'))
  const authors = people.filter(({ is }) => is === 'author').map(firstNameOf)
  return findNames(
    plain,
    others.map(({ name }) => ({ name, handle: null })),
  ).flatMap(({ from, to, isWhole, person }) => {
    const { is } = others[person]!
    if (is === 'colleague' && !isWhole) return []
    const written = plain.lower.slice(from, to)
    const isFirstNameAllowed = is === 'addressed' ? [firstNameOf(others[person]!)] : []
    if (
      !isWhole &&
      [...authors, ...isFirstNameAllowed, ...addressedNames(others)].some((name) => written.endsWith(name))
    )
      return []
    // A name that is a word too is meant where it is written as one; Arabic has no capitals.
    if (!isWhole && /^\p{Ll}/u.test(plain.plain.slice(from, to))) return []
    return [{ clause: 'names', ...plain.place(from, to), isSure: isWhole && is === 'other' }]
  })
}

/** Two people of a thread may share a first name: that of the one who is answered is allowed whoever else has it. */
function addressedNames(others: readonly PersonThere[]): string[] {
  return others.filter(({ is }) => is === 'addressed').map(firstNameOf)
}

function firstNameOf({ name }: KnownPerson): string {
  return /\p{L}+/u.exec(toPlainText(name ?? '').lower)?.[0] ?? '-'
}

function isInLink({ lower }: PlainText, from: number): boolean {
  return /^[("'«<]?(?:https?:\/\/|www\.)/.test(linkAround(lower, from))
}

function prepare(rules: CharterRules): { patterns: ReferencePattern[]; allowed: Allowed } {
  const known = prepared.get(rules)
  if (known) return known
  const made = {
    patterns: rules.patterns.flatMap((written) => {
      const pattern = readPattern(written)
      return typeof pattern === 'string' ? [] : [pattern]
    }),
    allowed: readAllowed(rules.allowed),
  }
  prepared.set(rules, made)
  return made
}
