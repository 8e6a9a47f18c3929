import { openClock } from '../clock/algebra.ts'
import type { Clock } from '../clock/clock.ts'
import { METRICS, type Metric } from '../clock/metric.ts'
import { type TicketContext, initialContext } from './context.ts'

/** A context without what goes without saying, so that a stored ticket stays small. The engine's `project` reads it. */
export type PackedContext = Partial<Omit<TicketContext, 'clocks'>> & {
  readonly id: string
  readonly clocks: Readonly<Partial<Record<Metric, Partial<Clock>>>>
}

const UNTOUCHED = initialContext('')
const CONTEXT_FIELDS = Object.keys(UNTOUCHED) as readonly (keyof TicketContext)[]
const NO_CAUSES: Clock['causes'] = []
/** One order for all, so that equal states are equal texts. */
const CLOCK_FIELDS = Object.keys(
  openClock({ cycle: 1, startedAt: 0, receivedAt: 0, recordedAt: 0, causes: [] }),
) as readonly (keyof Clock)[]

export function packContext(context: TicketContext): PackedContext {
  const clocks: Partial<Record<Metric, Partial<Clock>>> = {}
  for (const metric of METRICS) {
    const clock = context.clocks[metric]
    if (clock !== undefined) clocks[metric] = without(CLOCK_FIELDS, clock, usualClock(clock, context, metric))
  }
  return { id: context.id, ...without(CONTEXT_FIELDS, context, UNTOUCHED), clocks }
}

export function unpackContext(packed: PackedContext): TicketContext {
  const context: TicketContext = { ...UNTOUCHED, ...packed, clocks: {} }
  for (const metric of METRICS) {
    const clock = packed.clocks[metric]
    if (clock !== undefined)
      context.clocks[metric] = { ...usualClock(clock, context, metric), ...clock } as Clock
  }
  return context
}

/** What a clock is where its packed form is silent: held to the present targets, received at once, nothing used. */
function usualClock(
  clock: Partial<Clock>,
  { targets }: TicketContext,
  metric: Metric,
): Omit<Clock, 'startedAt'> {
  const target = targets?.metrics[metric as Metric]
  const receivedAt = clock.receivedAt ?? clock.startedAt!
  return {
    cycle: 1,
    epoch: 0,
    policyVersion: targets?.policyVersion ?? null,
    calendar: target?.calendar ?? null,
    budgetMs: target?.budgetMs ?? null,
    extraMs: 0,
    floorMs: null,
    receivedAt: clock.startedAt!,
    lagMs: 0,
    usedMs: 0,
    runningSince: null,
    dueAt: null,
    teamDueAt: clock.dueAt ?? null,
    armedAt: receivedAt,
    reached: 0,
    breachedAt: null,
    metAt: null,
    metBy: null,
    endedAt: null,
    firstEndedAt: null,
    firstWorkedMs: null,
    heldUntil: null,
    end: null,
    outageMs: 0,
    causes: NO_CAUSES,
  }
}

function without<Whole extends object>(
  fields: readonly (keyof Whole)[],
  whole: Whole,
  usual: Partial<Whole>,
): Partial<Whole> {
  const rest: Partial<Whole> = {}
  for (const field of fields) {
    const value = whole[field]
    if (value !== usual[field] && !(Array.isArray(value) && value.length === 0)) rest[field] = value
  }
  return rest
}
