import type { BasicMetric, Metric } from '../clock/metric.ts'
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
  /** A promise that is absent is not made. */
  readonly targets: Readonly<Record<BasicMetric, PolicyTarget>> &
    Readonly<Partial<Record<Metric, PolicyTarget>>>
}

/** Whom a mark is told: who works on the ticket, everybody of a role, or one person (a manager on duty). */
export type Recipient = 'holder' | 'supervisors' | 'administrators' | `member:${string}`

/**
 * One step of the ladder: at `percent` of the budget, and at the latest `leadMs` of the calendar before it is due (0 asks
 * nothing), the recipients are told.
 */
export type LadderStep = {
  readonly percent: number
  readonly leadMs: number
  readonly notify: readonly Recipient[]
}

/** How often, and how far, the clocks of one ticket may be moved by hand. */
export type OverrideLimits = { readonly perTicket: number; readonly longestMs: number }

/** The promises of an organization. Versioned and immutable: an edit is another version, old ones are archived. */
export type SlaPolicy = {
  readonly version: string
  readonly rows: readonly PolicyRow[]
  /** What happens at which share of a budget, by ascending percent; 100 is among them. */
  readonly ladder: readonly LadderStep[]
  /** Least time left after a change of target that finds the budget used up, in ms, by priority. */
  readonly retargetGraceMs: Readonly<Record<Priority, number>>
  /** Which answers of a machine keep a promise: none, acknowledgements (first response and public word only), all. */
  readonly automation: 'none' | 'acknowledgements' | 'all'
  /** A like answers praise and mentions. */
  readonly doLikesAnswer: boolean
  /** A ticket set aside counts no time towards its resolution. */
  readonly doesHoldPause: boolean
  /** A customer who comes back goes on with the time already used, or gets a resolution of their own. */
  readonly onReopen: 'continue' | 'newCycle'
  /** Time during which the network refused us is left out of the adjusted figure. */
  readonly isOutageExcused: boolean
  readonly overrides: OverrideLimits
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
