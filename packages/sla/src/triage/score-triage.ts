import { defaultTriageRules } from './rules.ts'
import type { TriageRules } from './rules.ts'
import type { Triage, TriageInput } from './triage.ts'

/** Urgency and importance of a message, each with its reasons; intent, language, lane, band and priority. */
export function scoreTriage(_input: TriageInput, _rules: TriageRules = defaultTriageRules): Triage {
  throw new Error('Not built yet')
}
