import { parseTriageRules, TriageRefusal, type TriageRules } from '@relais/sla'
import { Refusal } from '../refusal.ts'

/** Stands for the version of rules that have none yet. */
const UNPUBLISHED = 'draft'

/** Rules of triage from outside. Refused with what is wrong with them, at the field of `rules` that is at fault: see `parseTriageRules`. */
export function readRules(written: unknown): TriageRules {
  try {
    return { ...parseTriageRules(written), version: UNPUBLISHED }
  } catch (error) {
    if (!(error instanceof TriageRefusal)) throw error
    const path = error.path.split(/[.[\]]+/).filter((part) => part !== '')
    throw new Refusal(error.code, error.message, {
      parameters: { ...error.params },
      path: ['rules', ...path],
    })
  }
}
