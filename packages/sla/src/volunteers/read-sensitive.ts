import { readSigns } from '../triage/read-signs.ts'
import { readWords } from '../triage/read-words.ts'
import { defaultTriageRules, type TriageRules } from '../triage/rules.ts'

/** What a text may tell that keeps it from volunteers. */
export const SENSITIVE_SIGNS = [
  'danger',
  'self_harm',
  'minor_at_risk',
  'data_incident',
  'threat',
  'legal',
  'formal_notice',
  'regulator',
  'press',
  'money_at_risk',
  'vulnerable_person',
] as const

/** One of those, or that its author says they are a child. */
export type SensitiveSign = (typeof SENSITIVE_SIGNS)[number] | 'minor_author'

/** How old somebody says they are, in figures. Of half an hour or twelve euros nobody says "years old". */
const AGE =
  /(?:j ai|moi) (\d{1,2}) ans|i (?:am|m) (?:only |just |)(\d{1,2}) (?:years? old|yrs? old|yo|y o)|(?:عمري|عندي) (\d{1,2}) (?:سنه|سنوات|عام|سنة|عاما)|3ndi (\d{1,2}) (?:3am|ans)/gu
const OF_AGE = 18

/**
 * What a text tells that keeps it from volunteers, whatever points an organization gives for it: a reason that counts nothing
 * is not among those of a score, and is read all the same. Words of the organization's own count like those of the lists.
 */
export function readSensitive(text: string, rules: TriageRules = defaultTriageRules): SensitiveSign[] {
  const read = readWords(text)
  const signs = readSigns(read, rules.words)
  const found: SensitiveSign[] = SENSITIVE_SIGNS.filter((sign) => signs.quote(sign) !== null)
  const ages = [...read.folded.folded.matchAll(AGE)].map((match) =>
    Number(match.slice(1).find((age) => age !== undefined)),
  )
  return ages.some((age) => age < OF_AGE) ? [...found, 'minor_author'] : found
}
