import type { PolicyMetric } from '../clock/metric.ts'
import type { Intent, Lane, Language, Priority } from '../triage/triage.ts'

/** A promise in a policy: the budget and the name of the calendar that counts it. A null budget promises nothing. */
export type PolicyTarget = { readonly budgetMs: number | null; readonly calendar: string }

/** What a row asks of a ticket; an absent condition asks nothing. */
export type PolicyMatch = {
  readonly priority?: readonly Priority[]
  readonly lane?: readonly Lane[]
  readonly network?: readonly string[]
  readonly visibility?: readonly ('public' | 'private')[]
  readonly intent?: readonly Intent[]
  readonly language?: readonly (Language | null)[]
  readonly segment?: readonly (string | null)[]
}

/** One row. Rows are read in order; the first that matches gives all the targets. */
export type PolicyRow = {
  readonly match: PolicyMatch
  readonly targets: Readonly<Record<PolicyMetric, PolicyTarget>>
}

/** The promises of an organization. Versioned and immutable: an edit is another version, old ones are archived. */
export type SlaPolicy = {
  readonly version: string
  readonly rows: readonly PolicyRow[]
  /** Percent of the budget at which something happens, ascending. */
  readonly marks: readonly number[]
  /** Least time left after a change of target that finds the budget used up, in ms, by priority. */
  readonly retargetGraceMs: Readonly<Record<Priority, number>>
}

/** What a policy knows of a ticket. `priority` is triage's `promisePriority`. */
export type TicketAttributes = {
  readonly priority: Priority
  readonly lane: Lane
  readonly network: string
  readonly visibility: 'public' | 'private'
  readonly intent: Intent
  readonly language: Language | null
  readonly segment: string | null
}
