import {
  type AnswerFate,
  type Calendars,
  type Cycle,
  type PromisedFrom,
  replayPromise,
  resolveTargets,
  type SlaPolicy,
  type Targets,
} from '@relais/sla'
import type { Conversation } from '../promises/score-ticket.ts'
import type { Reread, Scored } from './reread-messages.ts'

/** Where a ticket lies: above all lanes, or in one of them; the most pressing first. */
export const PLACES = ['emergency', 'doNow', 'plan', 'volunteers', 'later'] as const
export type Place = (typeof PLACES)[number]

/** What became, or would have become, of promises of an answer. */
export interface PromiseCounts {
  kept: number
  late: number
}

/** Scores of a ticket, and where they put it. */
export interface Standing {
  urgency: number
  importance: number
  place: Place
}

/** What a draft changes for one ticket. */
export interface ReplayedTicket {
  ticketId: string
  inForce: Standing
  draft: Standing
  promises: { inForce: PromiseCounts; draft: PromiseCounts }
  /** Promises that would be late and are not, and the other way round. */
  newlyLate: number
  rescued: number
  /** How bad that is, to be put in order: late answers first, then what sinks deepest, then what matters most. */
  harm: number
}

/** By what promises are made again: the policy in force and its calendars. */
export interface ReplayedPolicy {
  policy: SlaPolicy
  calendarHashes: ReadonlyMap<string, string>
  calendars: Calendars
  now: number
}

/** Promises that nothing but an answer keeps. */
const ANSWERED: readonly Cycle['metric'][] = ['firstResponse', 'nextResponse']

/**
 * Lives a ticket once more under two sets of rules: the lane after its last message, and for each wait for an answer
 * whether the answer, come when it came, would have kept what the policy in force promises. Null for a ticket that nobody
 * has read.
 */
export function ticketReplayer(by: ReplayedPolicy) {
  const known = new Map<string, Targets>()
  const targetsOf = (conversation: Conversation, scored: Scored): Targets => {
    const attributes = {
      priority: scored.promisePriority,
      lane: scored.lane,
      network: conversation.network,
      visibility: conversation.visibility,
      intent: scored.intent,
      language: scored.language,
      segment: conversation.segment,
    }
    const key = JSON.stringify(Object.values(attributes))
    let targets = known.get(key)
    if (!targets) known.set(key, (targets = resolveTargets(by.policy, attributes, by.calendarHashes)))
    return targets
  }
  const fateOf = (cycle: Cycle, promised: readonly PromisedFrom[]): AnswerFate =>
    replayPromise(cycle, promised, by.now, by.calendars)

  return (
    conversation: Conversation,
    readings: readonly Reread[],
    cycles: readonly Cycle[],
  ): ReplayedTicket | null => {
    const last = readings.at(-1)
    if (!last) return null
    const promises = { inForce: { kept: 0, late: 0 }, draft: { kept: 0, late: 0 } }
    let newlyLate = 0
    let rescued = 0
    for (const cycle of cycles) {
      if (!ANSWERED.includes(cycle.metric) || isLeftOut(cycle)) continue
      const heard = heardIn(cycle, readings)
      const promisedBy = (side: 'inForce' | 'draft') =>
        heard.map((reading) => ({ at: reading.at, targets: targetsOf(conversation, reading[side]) }))
      const [before, after] = [promisedBy('inForce'), promisedBy('draft')]
      const was = fateOf(cycle, before)
      const isSame = before.every(({ targets }, at) => targets === after[at]!.targets)
      const is = isSame ? was : fateOf(cycle, after)
      count(promises.inForce, was)
      count(promises.draft, is)
      if (was !== 'late' && is === 'late') newlyLate += 1
      if (was === 'late' && is !== 'late') rescued += 1
    }
    const [inForce, draft] = [standingOf(last.inForce), standingOf(last.draft)]
    const sinks = PLACES.indexOf(draft.place) - PLACES.indexOf(inForce.place)
    const harm = newlyLate * 10_000 + Math.max(0, sinks) * 1_000 + inForce.importance
    return { ticketId: conversation.ticketId, inForce, draft, promises, newlyLate, rescued, harm }
  }
}

/** What was counted for nobody, or came in as history, was promised to nobody. */
function isLeftOut({ outcome, causes }: Cycle): boolean {
  return outcome === 'void' || causes.includes('backfill')
}

/** The messages by which a wait was promised an end: the last one before it began, where it began with none, and those since. */
function heardIn({ startedAt }: Cycle, readings: readonly Reread[]): readonly Reread[] {
  const first = readings.findIndex(({ at }) => at >= startedAt)
  if (first === -1) return readings.slice(-1)
  return readings.slice(readings[first]!.at === startedAt ? first : Math.max(0, first - 1))
}

function count(counts: PromiseCounts, fate: AnswerFate): void {
  if (fate === 'kept' || fate === 'late') counts[fate] += 1
}

function standingOf({ urgency, importance, band, lane }: Scored): Standing {
  return { urgency, importance, place: band === 0 ? 'emergency' : lane }
}
