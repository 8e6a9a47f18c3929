import type { Candidate } from '../volunteers/choose-card.ts'
import { type OwnExclusionCode, findOwnExclusions } from '../volunteers/find-own-exclusions.ts'
import { type CallObstacle, mayBeCalled } from '../volunteers/may-be-called.ts'
import { minutesLeft } from '../volunteers/minutes-left.ts'
import type { Volunteer } from '../volunteers/volunteer.ts'
import type { VolunteerRules } from '../volunteers/volunteer-rules.ts'
import type { CallRound } from './call-round.ts'
import { callWindowLeft } from './call-window.ts'
import type { OverflowPolicy } from './overflow-policy.ts'

/** How a volunteer stands when people are called. */
export type VolunteerStanding = {
  readonly volunteer: Volunteer
  /** They agreed to be called, and there is a device to call. */
  readonly mayPush: boolean
  /** They are at it already, with a card in their hands or between two. */
  readonly isHelping: boolean
  /** When they were called in the last days, in any order: as far back as a day and the longest time between two calls. */
  readonly calledAt: readonly number[]
  /** The last round in which they were called, and the last in which they followed a call. */
  readonly lastCalledRound: number | null
  readonly lastHelpedRound: number | null
}

/** Why somebody is not called; instants in ms since epoch. */
export type NotCalledReason =
  | CallObstacle
  | { readonly code: 'helping' | 'called_this_round'; readonly parameters: object }
  /** Less is left than a call asks for: of their hours, or of what they agreed to give this week. */
  | {
      readonly code: 'hours_end' | 'few_minutes'
      readonly parameters: { readonly leftMs: number; readonly askedMs: number }
    }
  | {
      readonly code: 'called_recently'
      readonly parameters: { readonly calledAt: number; readonly againAt: number }
    }
  | {
      readonly code: 'called_enough'
      readonly parameters: { readonly calls: number; readonly againAt: number }
    }
  /** Nothing that waits is for them, for all these reasons. */
  | { readonly code: 'nothing_suits'; readonly parameters: { readonly codes: readonly OwnExclusionCode[] } }
  /** They could be called: others had not been for longer. */
  | { readonly code: 'others_first'; readonly parameters: { readonly called: number } }

/** By what it is decided. */
export type CallLimits = { readonly policy: OverflowPolicy; readonly rules: VolunteerRules }

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/**
 * Why a volunteer may not be called in a round, by themselves, whoever else is there; empty when they may be. Whoever may
 * take no ticket is not called for one, nor is anybody for whom nothing waits: `offerable` is what may be offered to
 * volunteers at all.
 */
export function whyNotCalled(
  standing: VolunteerStanding,
  now: number,
  round: CallRound,
  offerable: readonly Candidate[],
  { policy, rules }: CallLimits,
): NotCalledReason[] {
  const { volunteer, mayPush, isHelping, lastHelpedRound } = standing
  if (isHelping) return [{ code: 'helping', parameters: {} }]
  const wasCalledLast = lastHelpedRound === round.number - 1
  const obstacles = mayBeCalled(volunteer, { mayPush, wasCalledLast }, now, rules)
  if (obstacles.length > 0) return obstacles
  const found = [
    whyTooOften(standing, now, round, policy),
    ...whyTooLong(volunteer, now, round.mode === 'surge' ? policy.shiftMs : policy.cardMs, rules),
    whyOfNoUse(volunteer, offerable, rules),
  ]
  return found.filter((reason) => reason !== null)
}

function whyTooLong(
  volunteer: Volunteer,
  now: number,
  askedMs: number,
  { wellbeing }: VolunteerRules,
): NotCalledReason[] {
  const windowLeftMs = callWindowLeft(volunteer.availability, now) ?? Number.POSITIVE_INFINITY
  const left = { hours_end: windowLeftMs, few_minutes: minutesLeft(volunteer, wellbeing).left * MINUTE_MS }
  return (['hours_end', 'few_minutes'] as const)
    .filter((code) => left[code] < askedMs)
    .map((code) => ({ code, parameters: { leftMs: left[code], askedMs } }))
}

function whyTooOften(
  { calledAt, lastCalledRound }: VolunteerStanding,
  now: number,
  { number, mode }: CallRound,
  { coolDownMs, mostCallsADay, shiftEveryMs }: OverflowPolicy,
): NotCalledReason | null {
  if (lastCalledRound === number) return { code: 'called_this_round', parameters: {} }
  const last = lastCall(calledAt)
  const againAt = last + (mode === 'surge' ? shiftEveryMs : coolDownMs)
  if (now < againAt) return { code: 'called_recently', parameters: { calledAt: last, againAt } }
  if (mode === 'surge') return null
  // Any 24 hours, not the date: nobody is called twice before midnight and twice after it.
  const inADay = calledAt.filter((at) => at > now - DAY_MS).toSorted((a, b) => a - b)
  const oldest = inADay.at(-mostCallsADay)
  if (oldest === undefined) return null
  return { code: 'called_enough', parameters: { calls: inADay.length, againAt: oldest + DAY_MS } }
}

function whyOfNoUse(
  volunteer: Volunteer,
  offerable: readonly Candidate[],
  rules: VolunteerRules,
): NotCalledReason | null {
  const codes = new Set<OwnExclusionCode>()
  for (const { ticketId, attributes } of offerable) {
    const own = findOwnExclusions(ticketId, attributes, volunteer, rules)
    if (own.length === 0) return null
    for (const { code } of own) codes.add(code)
  }
  return { code: 'nothing_suits', parameters: { codes: [...codes] } }
}

/** The last of some instants; before all time of none. */
export function lastCall(calledAt: readonly number[]): number {
  return calledAt.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY)
}
