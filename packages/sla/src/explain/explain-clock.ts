import type { Calendars } from '../calendar/calendar.ts'
import type { Clock } from '../clock/clock.ts'
import { outcomeOf, teamOutcome } from '../clock/cycle.ts'
import type { Metric } from '../clock/metric.ts'
import type { FactOf, TicketFact } from '../ticket/facts.ts'
import type { ClockExplanation, ClockOverride, MarkOfClock, PromiseHeld, Turn } from './explanation.ts'
import { stretchesOf } from './stretches.ts'
import { verdictOf } from './verdict.ts'
import { type ClockStep, watchClock } from './watch-clock.ts'

/**
 * Tells the life of one cycle from the ticket's log: what began it, when it ran and why it stood still, what it was held to,
 * its marks, what people did to it, what ended it, and why it counts as it does at `now`. Null when the log has no such cycle.
 */
export function explainClock(
  ticketId: string,
  log: readonly TicketFact[],
  of: { readonly metric: Metric; readonly cycle: number },
  calendars: Calendars,
  now: number,
): ClockExplanation | null {
  const watched = watchClock(ticketId, log, of, calendars, now)
  if (watched === null) return null
  const { row, steps, ahead } = watched
  const stretches = stretchesOf(steps, calendars, now)
  return {
    cycle: row,
    teamOutcome: teamOutcome(row, now),
    start: startOf(steps, row.startedAt, log),
    stretches,
    promises: promisesOf(steps),
    marks: [...marksOf(ticketId, of.metric, steps, true), ...marksOf(ticketId, of.metric, ahead, false)],
    overrides: overridesOf(steps, log, of, watched.excusedBy),
    refusedPauses: refusedPausesOf(steps, of.metric),
    stop: row.endedAt === null ? null : stopOf(steps, row.endedAt),
    verdict: verdictOf(row, stretches, now),
  }
}

function turn(at: number, source: TicketFact | null): Turn {
  const replyId = source?.type === 'reply' || source?.type === 'reply.native' ? source.body.replyId : null
  const messageId = source?.type === 'customer.message' ? source.body.messageId : null
  return { at, by: source?.type ?? 'clock.tick', actor: source?.actor ?? 'system', messageId, replyId }
}

/** A cycle counts from the customer's words where there are any at its start, whatever fact began it. */
function startOf(steps: readonly ClockStep[], startedAt: number, log: readonly TicketFact[]): Turn {
  const source = steps[0]?.source ?? null
  const opening = turn(startedAt, source)
  if (opening.messageId !== null) return opening
  const words = log.find((fact) => fact.type === 'customer.message' && fact.effectiveAt === startedAt)
  return words?.type === 'customer.message' ? { ...opening, messageId: words.body.messageId } : opening
}

function stopOf(steps: readonly ClockStep[], endedAt: number): Turn {
  const last = steps.findLast(
    ({ before, after }) => before?.endedAt === null && (after === null || after.endedAt !== null),
  )
  return turn(endedAt, last?.source ?? null)
}

function promisesOf(steps: readonly ClockStep[]): PromiseHeld[] {
  const held: PromiseHeld[] = []
  for (const { at, before, after, targets } of steps) {
    if (after === null || after.calendar === null) continue
    const isSame = before !== null && before.budgetMs === after.budgetMs && before.calendar === after.calendar
    if (isSame && before.policyVersion === after.policyVersion) continue
    const set = targets?.policyVersion === after.policyVersion ? targets : null
    held.push({
      from: held.length === 0 ? after.startedAt : at,
      policyVersion: after.policyVersion,
      row: set?.row ?? null,
      attributes: set?.attributes ?? null,
      budgetMs: after.budgetMs,
      calendar: after.calendar,
      dueAt: after.dueAt,
    })
  }
  return held
}

function marksOf(
  ticketId: string,
  metric: Metric,
  steps: readonly ClockStep[],
  isReached: boolean,
): MarkOfClock[] {
  return steps.flatMap(({ at, fact, before, after }) =>
    fact === null && after !== null && before !== null && after.reached > before.reached
      ? [
          {
            percent: after.reached,
            at: after.reached === 100 ? (after.breachedAt ?? at) : at,
            isReached,
            key: `${ticketId}:${metric}:${after.cycle}:${after.reached}:${after.epoch}`,
          },
        ]
      : [],
  )
}

type OverrideFact = Extract<TicketFact, { type: `override.${ClockOverride['kind']}` }>
const KINDS: readonly string[] = [
  'extend',
  'waive',
  'pause',
  'resume',
  'excuse',
] satisfies ClockOverride['kind'][]

function isOverride(fact: TicketFact): fact is OverrideFact {
  return fact.type.startsWith('override.') && KINDS.includes(fact.type.slice('override.'.length))
}

function overridesOf(
  steps: readonly ClockStep[],
  log: readonly TicketFact[],
  { metric }: { readonly metric: Metric },
  excusedBy: string | null,
): ClockOverride[] {
  const done = steps.flatMap(({ source, before, after }) =>
    source !== null && isOverride(source) && source.body.metric === metric && before !== null
      ? [overrideOf(source, before, after ?? before)]
      : [],
  )
  const last = steps.findLast(({ after }) => after !== null)?.after
  const excuse = log.find(
    (fact): fact is FactOf<'override.excuse'> =>
      fact.type === 'override.excuse' && fact.dedupKey === excusedBy,
  )
  return excuse && last ? [...done, overrideOf(excuse, last, last)] : done
}

function overrideOf(fact: OverrideFact, before: Clock, after: Clock): ClockOverride {
  const body = fact.body as {
    readonly reason?: string
    readonly code?: ClockOverride['code']
    readonly addMs?: number
    readonly until?: number
  }
  return {
    kind: fact.type.slice('override.'.length) as ClockOverride['kind'],
    at: fact.effectiveAt,
    actor: fact.actor,
    dedupKey: fact.dedupKey,
    reason: body.reason ?? '',
    code: body.code ?? null,
    addMs: body.addMs ?? null,
    until: body.until ?? null,
    before: { outcome: outcomeOf(before), dueAt: before.dueAt },
    after: { outcome: outcomeOf(after), dueAt: after.dueAt },
  }
}

/** Only the promises that a wait for the customer would hold have anything refused. */
function refusedPausesOf(steps: readonly ClockStep[], metric: Metric) {
  if (metric !== 'resolution' && metric !== 'promisedUpdate') return []
  return steps.flatMap(({ at, source, after }) =>
    source?.type === 'status.set' &&
    source.body.status === 'waitingCustomer' &&
    after !== null &&
    after.endedAt === null &&
    after.runningSince !== null
      ? [{ at, actor: source.actor }]
      : [],
  )
}
