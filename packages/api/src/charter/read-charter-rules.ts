import { parsePhrase, TriageRefusal } from '@relais/sla'
import { tidyText } from '../knowledge/check-text.ts'
import { Refusal } from '../refusal.ts'
import type { CharterLimit, CharterRules } from './charter-rules.ts'
import {
  PERSONAL_CLAUSES,
  type PersonalClause,
  type Severity,
  WORD_CLAUSES,
  type WordClause,
} from './clauses.ts'
import { readPattern } from './personal-data/reference-patterns.ts'

/** Rules as a form sends them. */
export interface WrittenRules {
  limits: readonly CharterLimit[]
  words: readonly { clause: string; phrases: readonly string[] }[]
  patterns: readonly string[]
  allowed: readonly string[]
  severities: readonly { clause: string; severity: Severity }[]
  /** Whether whoever writes is reminded to sign with their first name; left out, they are. */
  asksForSignature?: boolean
}

const MOST_LIMITS = 50
const MOST_PHRASES = 500
const MOST_PATTERNS = 50
const MOST_ALLOWED = 200
const LONGEST_ALLOWED = 200
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/** Judges and tidies rules before they are kept: every refusal names the place at fault. */
export function readCharterRules(written: WrittenRules): CharterRules {
  return {
    limits: written.limits.map(readLimit).slice(0, atMost(written.limits, MOST_LIMITS, 'limits')),
    words: readWords(written.words),
    patterns: listed(written.patterns, MOST_PATTERNS, 'patterns').map((pattern, index) => {
      const path = ['patterns', String(index)]
      const read = readPattern(pattern)
      if (typeof read === 'object') return read.written
      throw new Refusal(`CHARTER_PATTERN_${read.toUpperCase()}`, PATTERN_FAULTS[read], {
        parameters: { pattern: pattern.slice(0, 60) },
        path,
      })
    }),
    allowed: listed(written.allowed, MOST_ALLOWED, 'allowed').map((entry, index) => {
      if (entry.length <= LONGEST_ALLOWED && entry.length >= 4) return entry
      throw new Refusal(
        'CHARTER_ALLOWED_LENGTH',
        `Keep an entry between 4 and ${LONGEST_ALLOWED} characters.`,
        {
          parameters: { min: 4, max: LONGEST_ALLOWED },
          path: ['allowed', String(index)],
        },
      )
    }),
    severities: {
      ...readSeverities(written.severities),
      ...(written.asksForSignature === false && { signature: 'off' }),
    },
  }
}

const PATTERN_FAULTS = {
  signs:
    'Write letters, digits, # for any digit, ? for any letter, and hyphens, slashes, dots or spaces between them.',
  length: 'A pattern has 5 to 30 letters and digits.',
  wide: 'A pattern has at least three digits or #, or it finds words.',
} as const

function readLimit(limit: CharterLimit, index: number): CharterLimit {
  const path = ['limits', String(index)]
  const { roles, networks, visibility, topicIds, hours } = limit
  if (roles.length === 0)
    throw new Refusal('CHARTER_LIMIT_NOBODY', 'Say whom it concerns.', { path: [...path, 'roles'] })
  if (hours !== null && (!TIME.test(hours.from) || !TIME.test(hours.until) || hours.from === hours.until))
    throw new Refusal('CHARTER_LIMIT_HOURS', 'Write two different times of day, as 22:00 and 07:00.', {
      path: [...path, 'hours'],
    })
  const isAll = networks.length === 0 && visibility === null && topicIds.length === 0 && hours === null
  if (isAll && roles.some((role) => role !== 'volunteer'))
    throw new Refusal(
      'CHARTER_LIMIT_EVERYTHING',
      'Nobody of the care team could answer anything. Say where, what or when as well.',
      { path },
    )
  return { roles: unique(roles), networks: unique(networks), visibility, topicIds: unique(topicIds), hours }
}

function readWords(words: WrittenRules['words']): CharterRules['words'] {
  const read: Partial<Record<WordClause, string[]>> = {}
  for (const { clause, phrases } of words) {
    const path = ['words', clause]
    if (!isOf(WORD_CLAUSES, clause) || clause in read)
      throw new Refusal('CHARTER_CLAUSE_UNKNOWN', 'This clause has no words, or is there twice.', { path })
    const kept = listed(phrases, MOST_PHRASES, path.join('.'))
    read[clause] = kept.map((phrase, index) => {
      try {
        return parsePhrase(phrase, String(index))
      } catch (error) {
        if (!(error instanceof TriageRefusal)) throw error
        throw new Refusal(error.code, error.message, {
          parameters: { ...error.params },
          path: [...path, String(index)],
        })
      }
    })
  }
  return read
}

function readSeverities(written: WrittenRules['severities']): CharterRules['severities'] {
  const read: Partial<Record<WordClause | PersonalClause, Severity>> = {}
  for (const { clause, severity } of written) {
    const path = ['severities', clause]
    if (!isOf([...WORD_CLAUSES, ...PERSONAL_CLAUSES], clause) || clause in read)
      throw new Refusal('CHARTER_CLAUSE_UNKNOWN', 'This clause cannot be set, or is there twice.', { path })
    if ((clause === 'card' || clause === 'iban') && severity !== 'refuse')
      throw new Refusal('CHARTER_MONEY', 'Numbers of cards and accounts are never published.', { path })
    read[clause] = severity
  }
  return read
}

function listed(entries: readonly string[], most: number, field: string): string[] {
  atMost(entries, most, field)
  return unique(entries.map(tidyText).filter((entry) => entry !== ''))
}

function atMost(entries: readonly unknown[], most: number, field: string): number {
  if (entries.length <= most) return most
  throw new Refusal('CHARTER_TOO_MANY', `Keep to ${most} entries.`, {
    parameters: { most },
    path: field.split('.'),
  })
}

function unique<One>(entries: readonly One[]): One[] {
  return [...new Set(entries)]
}

function isOf<One extends string>(known: readonly One[], name: string): name is One {
  return known.some((one) => one === name)
}
