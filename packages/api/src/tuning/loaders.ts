import type { TriageRules } from '@relais/sla'
import type { Read } from '../graphql/reads.ts'
import { loadRules } from './load-rules.ts'

/** By which rules scores are read and set. */
export function tuningLoaders(read: Read) {
  let inForce: Promise<TriageRules> | undefined
  return {
    /** The rules in force, once for a request. */
    rulesInForce: () => (inForce ??= read(loadRules)),
  }
}
