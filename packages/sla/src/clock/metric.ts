/** The promises that a policy makes for every ticket. */
export const POLICY_METRICS = ['firstResponse', 'nextResponse', 'resolution'] as const

/**
 * The promises that have a clock: the policy's, and `promisedUpdate`, which a person makes. A further metric is added here
 * and gets a region of its own in the chart.
 */
export const METRICS = [...POLICY_METRICS, 'promisedUpdate'] as const

/** One kind of promise that a policy makes. */
export type PolicyMetric = (typeof POLICY_METRICS)[number]

/** One kind of promise. */
export type Metric = (typeof METRICS)[number]

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

/** The share of a budget at which something happens, in percent. The default ladder; a policy may carry its own. */
export const DEFAULT_MARKS: readonly number[] = [50, 80, 100, 150, 200]

/** The mark that makes a clock "at risk". */
export const AT_RISK_MARK = 80
