import { parsePhrase } from './parse-phrase.ts'
import { BAND_0, defaultTriageRules, type Points, type ReasonCode, type TriageRules } from './rules.ts'
import { TriageRefusal } from './triage-refusal.ts'
import type { Axis } from './triage.ts'
import { type Sign, SIGNS } from './word-lists.ts'

const FIELDS = ['version', 'laneFrom', 'mediumFrom', 'highFrom', 'points', 'words'] as const
const MOST_POINTS = 100
/** An audience weighs a little, whatever an organization thinks of it. */
const MOST_REACH = defaultTriageRules.points.reach.importance
const MOST_PHRASES = 500
const AXES: readonly Axis[] = ['urgency', 'importance']
/** What is found by degrees counts on one axis alone. */
const BY_DEGREES: Partial<Record<ReasonCode, Axis>> = {
  time_bound: 'urgency',
  reach: 'importance',
  repeat_contact: 'importance',
  negative_sentiment: 'urgency',
}
/** These say why a score is nought. */
const WEIGHTLESS: readonly ReasonCode[] = ['spam', 'no_signal']
const CODES = Object.keys(defaultTriageRules.points) as readonly ReasonCode[]

/**
 * The rules of an organization, from what it wrote down: what is left out stays as shipped. Throws a TriageRefusal that
 * names the field at fault and says what to do; whatever could take a person in danger out of band 0 is refused.
 */
export function parseTriageRules(draft: unknown): TriageRules {
  const given = fieldsOf(draft, '', FIELDS)
  const rules = {
    version: versionOf(given['version']),
    laneFrom: thresholdOf(given['laneFrom'], 'laneFrom'),
    mediumFrom: thresholdOf(given['mediumFrom'], 'mediumFrom'),
    highFrom: thresholdOf(given['highFrom'], 'highFrom'),
    points: pointsOf(given['points']),
  }
  if (rules.mediumFrom >= rules.highFrom)
    throw new TriageRefusal(
      'TRIAGE_THRESHOLD_ORDER',
      'highFrom',
      `Let high begin above medium: it begins at ${rules.highFrom}, medium at ${rules.mediumFrom}.`,
      { medium: rules.mediumFrom, high: rules.highFrom },
    )
  for (const code of BAND_0) {
    const { urgency, importance } = rules.points[code]
    const least = Math.max(rules.laneFrom, rules.mediumFrom)
    if (Math.min(urgency, importance) < least)
      throw new TriageRefusal(
        'TRIAGE_BAND_0_LOWERED',
        `points.${code}`,
        `Give ${code} at least ${least} points of urgency and of importance: only a person may let such a ticket wait.`,
        { code, least },
      )
  }
  const words = wordsOf(given['words'])
  return words === undefined ? rules : { ...rules, words }
}

function fieldsOf(value: unknown, path: string, known: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TriageRefusal(
      'TRIAGE_SHAPE',
      path,
      `Write fields at ${path || 'the top'}: ${known.join(', ')}.`,
      {
        path,
      },
    )
  for (const field of Object.keys(value)) {
    if (!known.includes(field))
      throw new TriageRefusal(
        'TRIAGE_UNKNOWN',
        path === '' ? field : `${path}.${field}`,
        `There is no ${field.slice(0, 50)} here: take one of ${known.join(', ')}.`,
        { name: field.slice(0, 50) },
      )
  }
  return value as Readonly<Record<string, unknown>>
}

function versionOf(value: unknown): string {
  if (value === undefined) return defaultTriageRules.version
  if (typeof value === 'string' && /^[\w.:-]{1,64}$/u.test(value)) return value
  throw new TriageRefusal('TRIAGE_SHAPE', 'version', 'Name the version with up to 64 letters and digits.', {
    path: 'version',
  })
}

function thresholdOf(value: unknown, field: 'laneFrom' | 'mediumFrom' | 'highFrom'): number {
  if (value === undefined) return defaultTriageRules[field]
  if (isWhole(value, 1, MOST_POINTS)) return value
  throw new TriageRefusal(
    'TRIAGE_THRESHOLD',
    field,
    `Let ${field} be a whole number from 1 to ${MOST_POINTS}.`,
    { min: 1, max: MOST_POINTS },
  )
}

function pointsOf(value: unknown): TriageRules['points'] {
  const given = value === undefined ? {} : fieldsOf(value, 'points', CODES)
  const points = { ...defaultTriageRules.points }
  for (const [code, wanted] of Object.entries(given)) {
    const path = `points.${code}`
    const axes = fieldsOf(wanted, path, AXES)
    const shipped = points[code as ReasonCode]
    points[code as ReasonCode] = Object.fromEntries(
      AXES.map((axis) => [
        axis,
        pointsOn(axes[axis] ?? shipped[axis], `${path}.${axis}`, code as ReasonCode, axis),
      ]),
    ) as Points
  }
  return points
}

function pointsOn(value: unknown, path: string, code: ReasonCode, axis: Axis): number {
  const most = mostPoints(code, axis)
  if (isWhole(value, 0, most)) return value
  throw new TriageRefusal(
    'TRIAGE_POINTS',
    path,
    `Give ${code} a whole number of points of ${axis} from 0 to ${most}.`,
    { code, min: 0, max: most },
  )
}

/** The most points that an organization may give a reason on an axis; 0 where it never counts on that one. */
export function mostPoints(code: ReasonCode, axis: Axis): number {
  if (WEIGHTLESS.includes(code)) return 0
  if ((BY_DEGREES[code] ?? axis) !== axis) return 0
  return code === 'reach' ? MOST_REACH : MOST_POINTS
}

function wordsOf(value: unknown): TriageRules['words'] {
  if (value === undefined) return undefined
  const given = fieldsOf(value, 'words', SIGNS)
  const words: Partial<Record<Sign, readonly string[]>> = {}
  let count = 0
  for (const [sign, phrases] of Object.entries(given)) {
    const path = `words.${sign}`
    if (!Array.isArray(phrases))
      throw new TriageRefusal('TRIAGE_SHAPE', path, `Write a list of phrases at ${path}.`, { path })
    count += phrases.length
    if (count > MOST_PHRASES)
      throw new TriageRefusal('TRIAGE_PHRASES_TOO_MANY', path, `Keep to ${MOST_PHRASES} phrases in all.`, {
        most: MOST_PHRASES,
      })
    words[sign as Sign] = phrases.map((phrase, at) => parsePhrase(phrase, `${path}[${at}]`))
  }
  return words
}

function isWhole(value: unknown, min: number, max: number): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max
}
