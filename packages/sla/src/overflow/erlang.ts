/**
 * How long people wait for people, in steady state: Erlang's formula for those who wait for as long as it takes (C), and
 * Palm's for those who give up after some time (A). Arrivals are a Poisson process, answers take exponential times.
 */

/** Who answers, and what they are asked for. */
export type Staffing = {
  /** How many are there; a part of a person counts as none. */
  readonly people: number
  /** How many are kept busy on average: arrivals in a unit of time by the handling time in it. */
  readonly erlangs: number
  /** How long an answer takes on average; ms. */
  readonly handlingMs: number
}

/** The part of those who write that reaches somebody within a time, 0 to 1. With too few people for the load, nobody. */
export function serviceLevel({ people, erlangs, handlingMs }: Staffing, withinMs: number): number {
  const spare = Math.floor(people) - erlangs
  if (erlangs === 0) return 1
  if (spare <= 0) return 0
  return 1 - waitingShare(people, erlangs) * Math.exp((-spare * withinMs) / handlingMs)
}

/** How long somebody waits on average until an answer is begun; `Infinity` with too few people for the load; ms. */
export function meanWait({ people, erlangs, handlingMs }: Staffing): number {
  const spare = Math.floor(people) - erlangs
  if (erlangs === 0) return 0
  return spare <= 0 ? Number.POSITIVE_INFINITY : (waitingShare(people, erlangs) * handlingMs) / spare
}

/** How many it takes so that waits end at all, and with the margin of the square-root rule: `R + 0.5 √R`, not rounded. */
export function peopleFor(erlangs: number): { readonly atLeast: number; readonly withMargin: number } {
  return { atLeast: Math.floor(erlangs) + 1, withMargin: erlangs + 0.5 * Math.sqrt(erlangs) }
}

/** What comes of waiting when people give up: how long all of them wait on average, and which part gives up. */
export type Impatience = { readonly meanWaitMs: number; readonly giveUpShare: number }

/** Below this part of the likeliest number of people present, the others do not count. */
const NEGLIGIBLE_LOG = -40

/** Erlang A: `patienceMs` is how long somebody waits on average before they give up. */
export function waitWithPatience({ people, erlangs, handlingMs }: Staffing, patienceMs: number): Impatience {
  const servers = Math.floor(people)
  const arrivals = erlangs / handlingMs
  // The likelihood of each number of people present, by its logarithm: as such it overflows in a crisis.
  let log = 0
  let top = 0
  let sum = 1
  let queue = 0
  for (let present = 1; ; present += 1) {
    const waiting = Math.max(0, present - servers)
    const leaving = Math.min(present, servers) / handlingMs + waiting / patienceMs
    log += Math.log(arrivals / leaving)
    if (log > top) {
      const scale = Math.exp(top - log)
      top = log
      sum *= scale
      queue *= scale
    }
    const likelihood = Math.exp(log - top)
    sum += likelihood
    queue += waiting * likelihood
    if (leaving > arrivals && log - top < NEGLIGIBLE_LOG) break
  }
  const meanWaitMs = arrivals === 0 ? 0 : queue / sum / arrivals
  return { meanWaitMs, giveUpShare: meanWaitMs / patienceMs }
}

/** The part that finds everybody busy and waits: Erlang C by way of Erlang B, which has a stable recursion. */
function waitingShare(people: number, erlangs: number): number {
  const servers = Math.floor(people)
  let blocked = 1
  for (let one = 1; one <= servers; one += 1) blocked = (erlangs * blocked) / (one + erlangs * blocked)
  return (servers * blocked) / (servers - erlangs * (1 - blocked))
}
