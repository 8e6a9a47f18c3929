import type { CallRound } from '../../packages/sla/src/overflow/call-round.ts'
import { defaultOverflowPolicy } from '../../packages/sla/src/overflow/overflow-policy.ts'
import { planCalls } from '../../packages/sla/src/overflow/plan-calls.ts'
import type { VolunteerStanding } from '../../packages/sla/src/overflow/why-not-called.ts'
import { madeCandidate, madeVolunteer } from '../../packages/sla/src/testing/made-offer.ts'
import { defaultVolunteerRules } from '../../packages/sla/src/volunteers/volunteer-rules.ts'
import type { Person } from './people.ts'

/** One way to find somebody for a task: whom to push now, and when to think again. */
export interface Scheme {
  readonly name: string
  readonly start: () => (task: Task, people: readonly Person[], at: number) => Step
}

export interface Task {
  readonly index: number
  readonly cameAt: number
  round: CallRound | null
}

export interface Step {
  readonly pushed: readonly Person[]
  readonly nextAt: number | null
}

/** Everybody, at once. */
const broadcast: Scheme = {
  name: 'everybody at once',
  start: () => (_, people) => ({ pushed: people, nextAt: null }),
}

/** The product's own plan, by the policy that it comes with; each task is a need of its own. */
const planned: Scheme = {
  name: '**as the product calls**',
  start: () => {
    let rounds = 0
    return (task, people, at) => {
      task.round ??= { ...emptyRound, number: (rounds += 1), beganAt: at }
      const plan = planCalls(
        task.round,
        {
          at,
          status: 'open',
          seats: 1,
          came: 0,
          callAcceptRate: null,
          waiting: WAITING,
          openCalls: [],
        },
        people.map((person) => standingOf(person, at)),
        LIMITS,
      )
      task.round = plan.round
      const byId = new Map(people.map((person) => [person.memberId, person]))
      const pushed = plan.calls.map(({ memberId, round }) => {
        const person = byId.get(memberId)!
        person.lastCalledRound = round
        return person
      })
      return { pushed, nextAt: plan.nextAt }
    }
  },
}

const emptyRound = { mode: 'quiet', waves: 0, lastWaveAt: null, called: 0, filledAt: null } as const
export const WAITING = [madeCandidate('t1')] as const
export const LIMITS = { policy: defaultOverflowPolicy, rules: defaultVolunteerRules } as const

function standingOf(person: Person, at: number): VolunteerStanding {
  const { memberId, helpsUntil, pushedAt, lastCalledRound, lastHelpedRound } = person
  return {
    ...atAllTimes(memberId),
    isHelping: at < helpsUntil,
    calledAt: pushedAt.slice(-5),
    lastCalledRound,
    lastHelpedRound,
  }
}

/** Somebody who may be called at any time for whatever waits: the models have no hours and no topics. */
export function atAllTimes(memberId: string): VolunteerStanding {
  return {
    volunteer: madeVolunteer({ memberId, weeklyMinutes: 7 * 24 * 60 }),
    mayPush: true,
    isHelping: false,
    calledAt: [],
    lastCalledRound: null,
    lastHelpedRound: null,
  }
}

/** So many at a time, those first who have not been called for longest, until somebody comes. */
const waves = (size: number, name: string): Scheme => ({
  name,
  start: () => (task, people, at) => ({
    pushed: people
      .filter((person) => lastPush(person) < task.cameAt)
      .toSorted((one, other) => lastPush(one) - lastPush(other))
      .slice(0, size),
    nextAt: at + defaultOverflowPolicy.waveEveryMs,
  }),
})

function lastPush({ pushedAt }: Person): number {
  return pushedAt.at(-1) ?? -1
}

export const SCHEMES = {
  broadcast,
  single: waves(1, 'one at a time'),
  waves3: waves(3, 'waves of 3, without end'),
  waves5: waves(5, 'waves of 5, without end'),
  planned,
} as const
export type SchemeName = keyof typeof SCHEMES
