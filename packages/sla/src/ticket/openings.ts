import type { Cause, Metric } from '../clock/metric.ts'
import type { Opening } from '../clock/clock.ts'
import type { TicketContext } from './context.ts'
import type { PlacedFact } from './placed-fact.ts'

type Scope = { readonly context: TicketContext; readonly event: PlacedFact }

const BACKFILL_MS = 24 * 3_600_000

/** Where and when the next cycle of a promise begins. Null when the fact begins none. */
export function openingOf({ context, event }: Scope, metric: Metric): Opening | null {
  const cycle = (context.clocks[metric]?.cycle ?? 0) + 1
  const { effectiveAt, recordedAt } = event
  if (metric === 'publicAcknowledgement') {
    const first = context.clocks.firstResponse
    if (first === undefined) return null
    const { startedAt, receivedAt } = first
    return { cycle, startedAt, receivedAt, recordedAt, causes: first.causes.filter(isOfArrival) }
  }
  if (event.type === 'customer.message') {
    const { receivedAt } = event.body
    return { cycle, startedAt: effectiveAt, receivedAt, recordedAt, causes: causesOf(event) }
  }
  const waiting = waitingOf(context)
  const receivedAt = event.type === 'target.set' ? (waiting?.receivedAt ?? effectiveAt) : effectiveAt
  return {
    cycle,
    startedAt: effectiveAt,
    receivedAt: Math.max(effectiveAt, receivedAt),
    recordedAt,
    causes: waiting?.causes.includes('backfill') === true ? ['backfill'] : [],
  }
}

/** The customer's last wait, answered or not. */
function waitingOf({ clocks }: TicketContext) {
  return clocks.nextResponse ?? clocks.firstResponse
}

function isOfArrival(cause: Cause): boolean {
  return cause === 'backfill' || cause === 'source_clock_skew'
}

function causesOf(event: Extract<PlacedFact, { type: 'customer.message' }>): Cause[] {
  const isOld = event.body.receivedAt - event.effectiveAt > BACKFILL_MS
  return [
    ...(event.body.isBackfill || isOld ? (['backfill'] as const) : []),
    ...(event.isSkewed === true ? (['source_clock_skew'] as const) : []),
  ]
}
