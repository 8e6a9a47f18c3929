import {
  type Staffing,
  meanWait,
  peopleFor,
  serviceLevel,
  waitWithPatience,
} from '../../packages/sla/src/overflow/erlang.ts'
import { CLUSTER, MEAN_HANDLING_MS } from '../routing/parameters.ts'

/** One figure of sla.md §5.7, as it stands there and as it comes out. */
export interface Figure {
  readonly about: string
  readonly asked: number
  readonly measured: number
  readonly unit: string
  /** How many digits behind the point the specification gives. */
  readonly digits: number
  readonly holds: boolean
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const TOLERANCE = 0.005

/** All figures of the worked examples: as asked when they differ by half a per cent at most, or round to what stands there. */
export function erlangFigures(): Figure[] {
  return [...fewPosts(), ...ninetyPosts(), ...crisis()]
}

function fewPosts(): Figure[] {
  const handlingMs = 6 * MINUTE
  const erlangs = (40 * handlingMs) / (10 * HOUR)
  return [
    figure('40 posts in 10 h, 6 min each: load', 0.4, erlangs, 'Erl', 1),
    ...staffed({ people: 1, erlangs, handlingMs }, 91, { minutes: 4 }),
    ...staffed({ people: 2, erlangs, handlingMs }, 99.9, { seconds: 15 }),
  ]
}

function ninetyPosts(): Figure[] {
  const handlingMs = 6 * MINUTE
  const erlangs = (18 * handlingMs) / HOUR
  return [
    figure('18 posts an hour, 6 min each: load', 1.8, erlangs, 'Erl', 1),
    ...staffed({ people: 2, erlangs, handlingMs }, 48, { minutes: 26 }),
    ...staffed({ people: 3, erlangs, handlingMs }, 98, { minutes: 1.8 }),
  ]
}

function crisis(): Figure[] {
  const posts = 5_000
  const rawMs = posts * MEAN_HANDLING_MS
  const handlingMs = (1 - CLUSTER.share) * MEAN_HANDLING_MS + CLUSTER.share * CLUSTER.handlingMs
  const workMs = posts * handlingMs
  const erlangs = workMs / HOUR
  const { atLeast, withMargin } = peopleFor(erlangs)
  const patient = (people: number, minutes: number, percent: number) => {
    const { meanWaitMs, giveUpShare } = waitWithPatience({ people, erlangs, handlingMs }, 2 * HOUR)
    return [
      figure(`${people} seats, 2 h of patience: mean wait`, minutes, meanWaitMs / MINUTE, 'min', 0),
      figure(`${people} seats, 2 h of patience: give up`, percent, 100 * giveUpShare, '%', 1),
    ]
  }
  return [
    figure('5,000 posts one by one', 349, rawMs / HOUR, 'h of one person', 0),
    figure('for 6 people', 58, rawMs / HOUR / 6, 'h', 0),
    figure('with a template for three quarters', 109, workMs / HOUR, 'h of one person', 0),
    figure('for 6 people', 18, workMs / HOUR / 6, 'h', 0),
    figure('for 6 people and 20 seats', 4.2, workMs / HOUR / 26, 'h', 1),
    figure('in one hour: people at the least', 110, atLeast, '', 0),
    figure('in one hour: people by the square root', 114, withMargin, '', 0),
    ...patient(66, 47, 39.5),
    ...patient(100, 10, 8.4),
  ]
}

function staffed(
  staffing: Staffing,
  percent: number,
  wait: { minutes: number } | { seconds: number },
): Figure[] {
  const { people } = staffing
  const who = people === 1 ? '1 person' : `${people} people`
  const waitMs = meanWait(staffing)
  return [
    figure(
      `${who}: within 15 min`,
      percent,
      100 * serviceLevel(staffing, 15 * MINUTE),
      '%',
      Number.isInteger(percent) ? 0 : 1,
    ),
    'minutes' in wait
      ? figure(
          `${who}: mean wait`,
          wait.minutes,
          waitMs / MINUTE,
          'min',
          Number.isInteger(wait.minutes) ? 0 : 1,
        )
      : figure(`${who}: mean wait`, wait.seconds, waitMs / 1_000, 's', 0),
  ]
}

function figure(about: string, asked: number, measured: number, unit: string, digits: number): Figure {
  const isNear = Math.abs(measured / asked - 1) <= TOLERANCE
  const holds = isNear || measured.toFixed(digits) === asked.toFixed(digits)
  return { about, asked, measured, unit, digits, holds }
}
