import type { Cause, Metric } from '../clock/metric.ts'

/**
 * What the host has to do, as data. `key` is stable: the host performs each key once. `isLive` false says "record it,
 * alarm nobody" (history brought in by catch-up). `at` is when it became true, not when it was noticed.
 */
export type TicketEffect = { readonly key: string; readonly at: number; readonly isLive: boolean } & (
  | {
      readonly kind: 'mark.reached'
      readonly metric: Metric
      /** The policy whose ladder says whom to tell; null of a promise made by a person. */
      readonly policyVersion: string | null
      readonly cycle: number
      readonly epoch: number
      /** Percent of the budget; 100 is the breach. What to do at it is policy data. */
      readonly mark: number
      readonly dueAt: number
      readonly causes: readonly Cause[]
    }
  | { readonly kind: 'ticket.reopened' }
  | { readonly kind: 'ticket.notReopened'; readonly reason: 'thanks' }
  | { readonly kind: 'pause.refused'; readonly reason: 'pause_refused_unanswered' }
  | { readonly kind: 'snooze.ended' }
  | DerivedEffect
)

type DerivedEffect = { readonly metric: Metric; readonly cycle: number } & (
  | { readonly kind: 'breach.recorded'; readonly breachedAt: number; readonly causes: readonly Cause[] }
  | { readonly kind: 'breach.retracted'; readonly breachedAt: number }
  | { readonly kind: 'due.moved'; readonly from: number | null; readonly to: number | null }
)

/** A difference between two ledgers of one ticket, found after a refold. */
export type Compensation = DerivedEffect
