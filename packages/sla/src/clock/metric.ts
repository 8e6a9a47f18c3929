/** The promises to the customer: lists order by them and the figures that a company publishes are made of them. */
export const CUSTOMER_METRICS = [
  'firstResponse',
  'nextResponse',
  'resolution',
  'promisedUpdate',
  'publicAcknowledgement',
] as const

/** What the team promises itself; shown beside, never in front of a promise to the customer. */
export const TEAM_METRICS = ['timeToClaim', 'review'] as const

/** Every promise that has a clock, each with a region of its own in the chart. */
export const METRICS = [...CUSTOMER_METRICS, ...TEAM_METRICS] as const

/** One kind of promise. `promisedUpdate` is made by a person, or by a policy whose target for it is the period of regular updates. */
export type Metric = (typeof METRICS)[number]

/** The promises that every policy has to say something of, if only that nothing is promised. */
export const BASIC_METRICS = ['firstResponse', 'nextResponse', 'resolution'] as const

/** One of those. */
export type BasicMetric = (typeof BASIC_METRICS)[number]

/** How one cycle of a clock stands or ended (docs: decided ownership of words). `breached` also stands for "answered, but late". */
export type Outcome = 'running' | 'paused' | 'met' | 'breached' | 'void' | 'closedUnanswered'

/** Why a cycle is not an ordinary one; shown beside the figure, never hides it. */
export type Cause =
  | 'late_ingest'
  | 'backfill'
  | 'source_clock_skew'
  | 'retarget'
  | 'deleted_by_author'
  | 'late_triage'
  | 'network_down'
  | 'merged'
  | 'spam'
  | 'waived'
  | 'extended'
  | 'withdrawn'
  | 'held'
  | 'replayed'

/** The share of a budget at which something happens, in percent. The default ladder; a policy may carry its own. */
export const DEFAULT_MARKS: readonly number[] = [50, 80, 100, 150, 200]

/** The mark that makes a clock "at risk". */
export const AT_RISK_MARK = 80

/** Whether a promise is one that the team makes to itself. */
export function isTeamMetric(metric: Metric): boolean {
  return metric === 'timeToClaim' || metric === 'review'
}
