import type { CallRound } from '../../packages/sla/src/overflow/call-round.ts'
import { defaultOverflowPolicy as policy } from '../../packages/sla/src/overflow/overflow-policy.ts'
import { planCalls } from '../../packages/sla/src/overflow/plan-calls.ts'
import { seatsNeeded } from '../../packages/sla/src/overflow/seats-needed.ts'
import { VOLUNTEERS } from '../routing/parameters.ts'
import { exponential, randomOf } from '../routing/random.ts'
import { MONTH } from './month-model.ts'
import { LIMITS, WAITING, atAllTimes } from './schemes.ts'
import { type Change, watchDay } from './watch-day.ts'
import type { Day } from './record-day.ts'

/** One round of calls in a crisis. */
export interface Round {
  readonly number: number
  beganAt: number
  calls: number
  /** The most seats that were needed at once, those filled by this round among them. */
  mostSeats: number
}

export interface Crisis {
  readonly changes: readonly Change[]
  readonly rounds: readonly Round[]
  /** How many volunteers were there at once at the most. */
  readonly mostThere: number
  /** Calls to somebody who had been called within the least time between two shift calls. */
  readonly tooSoon: number
}

interface Called {
  readonly memberId: string
  readonly calledAt: number
  readonly round: number
  /** When they come and when they go again; null for those who do not follow the call. */
  readonly comesAt: number | null
  readonly goesAt: number
}

/**
 * Calls volunteers in while a recorded day goes on as it did: what they would have answered is left in it, so that the need
 * stays. Each call is followed with the probability that the policy expects.
 */
export function callInCrisis(
  day: Day,
  seed: number,
  { volunteers, lastsMs }: { volunteers: number; lastsMs: number },
): Crisis {
  const random = randomOf(seed)
  const ledger: Called[] = []
  const rounds: Round[] = []
  let round: CallRound | null = null
  let mostThere = 0
  let tooSoon = 0
  const changes = watchDay(day, { lastsMs, isByLevel: true }, ({ at, team, prediction, state }) => {
    const there = ledger.filter(({ comesAt, goesAt }) => comesAt !== null && comesAt <= at && at < goesAt)
    const seats = seatsNeeded(prediction, { ...team, volunteers: there.length }, policy, state.askedSeats)
    const busy = new Set(there.map(({ memberId }) => memberId))
    const of = Map.groupBy(ledger, ({ memberId }) => memberId)
    const plan = planCalls(
      round,
      {
        at,
        status: state.status,
        seats,
        came: there.filter((one) => one.round === round?.number).length,
        callAcceptRate: null,
        waiting: WAITING,
        openCalls: ledger
          .filter(
            ({ calledAt, comesAt }) =>
              at - calledAt < policy.callLastsMs && (comesAt === null || comesAt > at),
          )
          .map(({ memberId, calledAt }) => ({ callId: memberId, calledAt })),
      },
      Array.from({ length: volunteers }, (_, n) => {
        const memberId = `v${String(n).padStart(3, '0')}`
        const own = of.get(memberId) ?? []
        return {
          ...atAllTimes(memberId),
          isHelping: busy.has(memberId),
          calledAt: own.map(({ calledAt }) => calledAt),
          lastCalledRound: own.at(-1)?.round ?? null,
          lastHelpedRound: own.findLast(({ comesAt }) => comesAt !== null)?.round ?? null,
        }
      }),
      LIMITS,
    )
    mostThere = Math.max(mostThere, there.length)
    round = plan.round
    if (round && seats > 0) {
      const came = there.filter((one) => one.round === plan.round?.number).length
      const told = rounds.find(({ number }) => number === plan.round?.number) ?? openRound(rounds, round)
      told.calls += plan.calls.length
      told.mostSeats = Math.max(told.mostSeats, seats + came)
    }
    for (const { memberId, round: number } of plan.calls) {
      const last = of.get(memberId)?.at(-1)?.calledAt ?? Number.NEGATIVE_INFINITY
      if (at - last < policy.shiftEveryMs) tooSoon += 1
      const [follows, stay, delay] = [random(), random(), exponential(random, 1 / MONTH.answerMs)]
      const comes = follows < policy.callAcceptRate && delay < policy.callLastsMs
      const comesAt = comes ? at + delay : null
      const { leastStay, longestStay } = VOLUNTEERS
      ledger.push({
        memberId,
        calledAt: at,
        round: number,
        comesAt,
        goesAt: at + delay + leastStay + stay * (longestStay - leastStay),
      })
    }
  })
  return { changes, rounds, mostThere, tooSoon }
}

function openRound(rounds: Round[], { number, beganAt }: CallRound): Round {
  const round = { number, beganAt, calls: 0, mostSeats: 0 }
  rounds.push(round)
  return round
}
