import { openClock, WALL_CLOCK } from '../clock/algebra.ts'
import type { Clock } from '../clock/clock.ts'
import { DEFAULT_MARKS, METRICS, type Metric } from '../clock/metric.ts'
import { type TicketContext, initialContext } from './context.ts'
import type { Scores, Target, TargetSet, Targets } from './facts.ts'
import { CLOCK_INSTANTS, moved, TICKET_INSTANTS } from './packed-instants.ts'

/**
 * A context without what goes without saying, so that a stored ticket stays small. The engine's `project` reads it. A name
 * that is said more than once, of a calendar or of a policy's version, is its place among `names`.
 */
export type PackedContext = Partial<Omit<TicketContext, 'clocks' | 'targets' | 'suggestion' | 'promise'>> & {
  readonly id: string
  /** Every other instant is counted from this one: where the first clock starts. */
  readonly since: number
  readonly names?: readonly string[]
  readonly promise?: { readonly id: string; readonly replyId?: string | null }
  /** Absent where the scores that stand are the rules'. */
  readonly suggestion?: Scores | null
  readonly targets?: PackedTargets
  readonly clocks: Readonly<Partial<Record<Metric, PackedClock>>>
}

/** A name, or its place among the context's. */
export type Name = string | number
/** The calendar of the resolution is said once; a promise that is counted by it is its budget alone. */
type PackedTarget = { readonly budgetMs: number | null; readonly calendar: Name } | number | null
type PackedTargets = Omit<Targets, 'metrics' | 'marks'> & {
  /** Absent where they are the usual ones. */
  readonly marks?: readonly number[]
  readonly metrics: Readonly<Partial<Record<Metric, PackedTarget>>>
}
export type PackedClock = Partial<Omit<Clock, 'calendar' | 'policyVersion'>> & {
  readonly calendar?: Name | null
  readonly policyVersion?: Name | null
}

const UNTOUCHED: TicketContext = { ...initialContext(''), visibility: 'public' }
const CONTEXT_FIELDS = Object.keys(UNTOUCHED) as readonly (keyof TicketContext)[]
const NO_CAUSES: Clock['causes'] = []
const USUAL_MARKS = DEFAULT_MARKS.join()
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
  const since = context.clocks.firstResponse?.startedAt ?? 0
  const { targets, promise, suggestion: _suggestion, ...rest } = without(CONTEXT_FIELDS, context, UNTOUCHED)
  const packed = targets ? { targets: packTargets(targets, nameOf) } : {}
  const clocks: Partial<Record<Metric, PackedClock>> = {}
  for (const metric of METRICS) {
    const clock = context.clocks[metric]
    if (clock === undefined) continue
    const { calendar, policyVersion, ...different } = without(
      CLOCK_FIELDS,
      clock,
      usualClock(clock, context, metric, since),
    )
    if (isForgotten(clock, metric)) delete different.armedAt
    clocks[metric] = {
      ...moved(different, CLOCK_INSTANTS, -since),
      ...(calendar !== undefined && { calendar: calendar && nameOf(calendar) }),
      ...(policyVersion !== undefined && { policyVersion: policyVersion && nameOf(policyVersion) }),
    }
  }
  return {
    id: context.id,
    since,
    ...(names.length > 0 && { names }),
    ...moved(rest, TICKET_INSTANTS, -since),
    ...(promise && { promise: promise.replyId === null ? { id: promise.id } : promise }),
    ...(!areEqual(context.suggestion, context.scores) && { suggestion: context.suggestion }),
    ...packed,
    clocks,
  }
}

export function unpackContext({ names = [], since, ...packed }: PackedContext): TicketContext {
  const nameOf = (name: Name): string => (typeof name === 'number' ? names[name]! : name)
  const { scores = null } = packed
  const context: TicketContext = {
    ...UNTOUCHED,
    ...moved(packed, TICKET_INSTANTS, since),
    promise: packed.promise ? { id: packed.promise.id, replyId: packed.promise.replyId ?? null } : null,
    suggestion: packed.suggestion === undefined ? scores : packed.suggestion,
    targets: packed.targets === undefined ? null : unpackTargets(packed.targets, nameOf),
    clocks: {},
  }
  for (const metric of METRICS) {
    const given = packed.clocks[metric]
    if (given === undefined) continue
    const { calendar, policyVersion, ...shortened } = given
    const different = moved(shortened, CLOCK_INSTANTS, since)
    context.clocks[metric] = {
      ...usualClock(different, context, metric, since),
      ...different,
      ...(calendar !== undefined && { calendar: calendar === null ? null : nameOf(calendar) }),
      ...(policyVersion !== undefined && {
        policyVersion: policyVersion === null ? null : nameOf(policyVersion),
      }),
    }
  }
  return context
}

/** When an ended promise was made decides nothing any more, unless it may go on. */
function isForgotten(clock: Clock, metric: Metric): boolean {
  return clock.endedAt !== null && metric !== 'resolution'
}

function areEqual(one: Scores | null, other: Scores | null): boolean {
  if (one === null || other === null) return one === other
  return (Object.keys(one) as (keyof Scores)[]).every((field) => one[field] === other[field])
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
  const { marks, ...rest } = targets
  return { ...rest, ...(marks.join() !== USUAL_MARKS && { marks }), metrics }
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
  return { ...packed, marks: packed.marks ?? DEFAULT_MARKS, metrics: metrics as TargetSet }
}

/**
 * What a clock is where its packed form is silent: held to the present targets (or to a person's word alone), started and
 * received with the first one, nothing used, late since it was due.
 */
function usualClock(
  clock: Omit<PackedClock, 'calendar' | 'policyVersion'>,
  { targets, clocks, promise }: TicketContext,
  metric: Metric,
  since: number,
): Clock {
  const target = targets?.metrics[metric]
  const isWord = metric === 'promisedUpdate' && promise !== null
  const startedAt = clock.startedAt ?? since
  const first = metric === 'firstResponse' ? undefined : clocks.firstResponse
  const withFirst = first?.startedAt === startedAt ? first : undefined
  const receivedAt = clock.receivedAt ?? withFirst?.receivedAt ?? startedAt
  const usualLagMs = withFirst?.receivedAt === receivedAt ? withFirst.lagMs : receivedAt - startedAt
  const dueAt = clock.dueAt ?? null
  const usualEnd = clock.metBy == null ? null : 'met'
  const end = clock.end === undefined ? usualEnd : clock.end
  return {
    cycle: 1,
    epoch: 0,
    policyVersion: isWord ? null : (targets?.policyVersion ?? null),
    calendar: isWord ? WALL_CLOCK : (target?.calendar ?? null),
    budgetMs: target?.budgetMs ?? null,
    extraMs: 0,
    floorMs: null,
    startedAt: since,
    receivedAt: withFirst?.receivedAt ?? startedAt,
    lagMs: usualLagMs,
    usedMs: 0,
    runningSince: null,
    dueAt: null,
    teamDueAt: dueAt === null ? null : dueAt + (clock.lagMs ?? usualLagMs),
    armedAt: clock.runningSince ?? receivedAt,
    reached: 0,
    breachedAt: (clock.reached ?? 0) >= 100 ? dueAt : null,
    metAt: end === 'met' ? (clock.endedAt ?? null) : null,
    metBy: null,
    endedAt: null,
    firstEndedAt: null,
    firstWorkedMs: null,
    heldUntil: null,
    end: usualEnd,
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
