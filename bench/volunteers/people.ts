import { type Random, exponential, randomOf } from '../routing/random.ts'
import { DAY, MONTH } from './month-model.ts'

/** Somebody who can be pushed, and what became of it. */
export interface Person {
  readonly memberId: string
  readonly propensity: number
  deafUntil: number
  helpsUntil: number
  readonly pushedAt: number[]
  lastCalledRound: number | null
  lastHelpedRound: number | null
  answered: number
}

export interface Month {
  readonly people: readonly Person[]
  /** When each task comes up, in order; chosen: at any time of the day alike. */
  readonly tasksAt: readonly number[]
  /** When somebody who is pushed comes; null when they do not. Unless they get the task they are deaf for a while. */
  readonly push: (person: Person, at: number) => number | null
}

/** The people and tasks of a month under a seed. What people do is drawn apart from the tasks, which are the same for all. */
export function drawMonth(seed: number, days: number): Month {
  const random = randomOf(seed)
  const { volunteers, tasksADay, leastPropensity, mostPropensity } = MONTH
  const people = Array.from({ length: volunteers }, (_, n): Person => ({
    memberId: `v${String(n).padStart(3, '0')}`,
    propensity: leastPropensity + random() * (mostPropensity - leastPropensity),
    deafUntil: Number.NEGATIVE_INFINITY,
    helpsUntil: Number.NEGATIVE_INFINITY,
    pushedAt: [],
    lastCalledRound: null,
    lastHelpedRound: null,
    answered: 0,
  }))
  const rate = tasksADay / DAY
  const tasksAt: number[] = []
  for (let at = exponential(random, rate); at < days * DAY; at += exponential(random, rate)) tasksAt.push(at)
  return { people, tasksAt, push: pushWith(randomOf(seed + 1_000_000)) }
}

function pushWith(random: Random): Month['push'] {
  const { leastSilence, mostSilence, answerMs } = MONTH
  return (person, at) => {
    person.pushedAt.push(at)
    // Drawn whether or not it is heard, so that one push more changes nothing for the others.
    const [coming, silence, delay] = [random(), random(), exponential(random, 1 / answerMs)]
    if (at < person.deafUntil) return null
    person.deafUntil = at + leastSilence + silence * (mostSilence - leastSilence)
    return coming < person.propensity ? at + delay : null
  }
}
