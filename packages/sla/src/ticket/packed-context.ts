import { openClock } from '../clock/algebra.ts'
import type { Clock } from '../clock/clock.ts'
import { METRICS, type Metric } from '../clock/metric.ts'
import { type TicketContext, initialContext } from './context.ts'
import type { Scores, Target, TargetSet, Targets } from './facts.ts'

/**
 * A context without what goes without saying, so that a stored ticket stays small. The engine's `project` reads it. A name
 * that is said more than once, of a calendar or of a policy's version, is its place among `names`.
 */
export type PackedContext = Partial<Omit<TicketContext, 'clocks' | 'targets' | 'suggestion'>> & {
  readonly id: string
  readonly names?: readonly string[]
  /** `same`: the scores that stand are the rules'. */
  readonly suggestion?: Scores | 'same'
  readonly targets?: PackedTargets
  readonly clocks: Readonly<Partial<Record<Metric, PackedClock>>>
}

type Name = string | number
/** The calendar of the resolution is said once; a promise that is counted by it is its budget alone. */
type PackedTarget = { readonly budgetMs: number | null; readonly calendar: Name } | number | null
type PackedTargets = Omit<Targets, 'metrics'> & {
  readonly metrics: Readonly<Partial<Record<Metric, PackedTarget>>>
}
type PackedClock = Partial<Omit<Clock, 'calendar' | 'policyVersion'>> & {
  readonly calendar?: Name | null
  readonly policyVersion?: Name | null
}

const UNTOUCHED = initialContext('')
const CONTEXT_FIELDS = Object.keys(UNTOUCHED) as readonly (keyof TicketContext)[]
const NO_CAUSES: Clock['causes'] = []
/** One order for all, so that equal states are equal texts. */
const CLOCK_FIELDS = Object.keys(
  openClock({ cycle: 1, startedAt: 0, receivedAt: 0, recordedAt: 0, causes: [] }),
) as readonly (keyof Clock)[]

export function packContext(context: TicketContext): PackedContext {
  const names: string[] = []
  const nameOf = (name: string): number => {
    const place = names.indexOf(name)
    return place < 0 ? names.push(name) - 1 : place
  }
  const { targets, suggestion, ...rest } = without(CONTEXT_FIELDS, context, UNTOUCHED)
  const isSame = suggestion != null && areEqual(suggestion, context.scores)
  const packed = targets ? { targets: packTargets(targets, nameOf) } : {}
  const clocks: Partial<Record<Metric, PackedClock>> = {}
  for (const metric of METRICS) {
    const clock = context.clocks[metric]
    if (clock === undefined) continue
    const { calendar, policyVersion, ...different } = without(
      CLOCK_FIELDS,
      clock,
      usualClock(clock, context, metric),
    )
    if (isForgotten(clock, metric)) delete different.armedAt
    clocks[metric] = {
      ...different,
      ...(calendar !== undefined && { calendar: calendar && nameOf(calendar) }),
      ...(policyVersion !== undefined && { policyVersion: policyVersion && nameOf(policyVersion) }),
    }
  }
  return {
    id: context.id,
    ...(names.length > 0 && { names }),
    ...rest,
    ...(suggestion && { suggestion: isSame ? ('same' as const) : suggestion }),
    ...packed,
    clocks,
  }
}

export function unpackContext({ names = [], ...packed }: PackedContext): TicketContext {
  const nameOf = (name: Name): string => (typeof name === 'number' ? names[name]! : name)
  const targets = packed.targets === undefined ? null : unpackTargets(packed.targets, nameOf)
  const suggestion = packed.suggestion === 'same' ? (packed.scores ?? null) : (packed.suggestion ?? null)
  const context: TicketContext = { ...UNTOUCHED, ...packed, suggestion, targets, clocks: {} }
  for (const metric of METRICS) {
    const given = packed.clocks[metric]
    if (given === undefined) continue
    const { calendar, policyVersion, ...different } = given
    context.clocks[metric] = {
      ...usualClock(different, context, metric),
      ...different,
      ...(calendar !== undefined && { calendar: calendar === null ? null : nameOf(calendar) }),
      ...(policyVersion !== undefined && {
        policyVersion: policyVersion === null ? null : nameOf(policyVersion),
      }),
    } as Clock
  }
  return context
}

/** When an ended promise was made decides nothing any more, unless it may go on. */
function isForgotten(clock: Clock, metric: Metric): boolean {
  return clock.endedAt !== null && metric !== 'resolution'
}

function areEqual(one: Scores, other: Scores | null): boolean {
  return (Object.keys(one) as (keyof Scores)[]).every((field) => one[field] === other?.[field])
}

function packTargets(targets: Targets, nameOf: (name: string) => number): PackedTargets {
  const { calendar: usual } = targets.metrics.resolution
  const metrics: Partial<Record<Metric, PackedTarget>> = {}
  for (const metric of METRICS) {
    const target = targets.metrics[metric]
    if (target === undefined) continue
    const { budgetMs, calendar } = target
    const isUsual = metric !== 'resolution' && calendar === usual
    metrics[metric] = isUsual ? budgetMs : { budgetMs, calendar: nameOf(calendar) }
  }
  return { ...targets, metrics }
}

function unpackTargets(packed: PackedTargets, nameOf: (name: Name) => string): Targets {
  const metrics: Partial<Record<Metric, Target>> = {}
  let usual = ''
  for (const metric of ['resolution', ...METRICS] as const) {
    const target = packed.metrics[metric]
    if (target === undefined) continue
    if (typeof target !== 'object' || target === null) {
      metrics[metric] = { budgetMs: target, calendar: usual }
      continue
    }
    metrics[metric] = { budgetMs: target.budgetMs, calendar: nameOf(target.calendar) }
    if (metric === 'resolution') usual = metrics[metric].calendar
  }
  return { ...packed, metrics: metrics as TargetSet }
}

/** What a clock is where its packed form is silent: held to the present targets, received at once, nothing used. */
function usualClock(
  clock: Omit<PackedClock, 'calendar' | 'policyVersion'>,
  { targets }: TicketContext,
  metric: Metric,
): Omit<Clock, 'startedAt'> {
  const target = targets?.metrics[metric]
  const receivedAt = clock.receivedAt ?? clock.startedAt!
  const lagMs = receivedAt - clock.startedAt!
  return {
    cycle: 1,
    epoch: 0,
    policyVersion: targets?.policyVersion ?? null,
    calendar: target?.calendar ?? null,
    budgetMs: target?.budgetMs ?? null,
    extraMs: 0,
    floorMs: null,
    receivedAt: clock.startedAt!,
    lagMs,
    usedMs: 0,
    runningSince: null,
    dueAt: null,
    teamDueAt: clock.dueAt == null ? null : clock.dueAt + (clock.lagMs ?? lagMs),
    armedAt: receivedAt,
    reached: 0,
    breachedAt: null,
    metAt: clock.end === 'met' ? (clock.endedAt ?? null) : null,
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
