/** When volunteers are called, how many and how: marks, periods and least times. Shares and rates are 0 to 1, durations ms. */
export type OverflowPolicy = {
  /** How often somebody looks whether help is needed. */
  readonly checkEveryMs: number
  /** How far ahead promises are looked at. */
  readonly horizonMs: number

  /** Opens when a larger part than this, by weight, of what is promised within the horizon will be late. */
  readonly openAboveShare: number
  /** At so many checks running. */
  readonly openChecks: number
  /** Closes when a smaller part than this will be late, for so long. */
  readonly closeBelowShare: number
  readonly calmMs: number
  /** Opens, too, when fewer than this of those who write would reach somebody within `levelWithinMs` … */
  readonly openBelowLevel: number
  /** … and does not close before as many as this would. */
  readonly closeFromLevel: number
  readonly levelWithinMs: number
  /** How far back arrivals are counted to tell how many people they keep busy: a shorter time would tell luck. */
  readonly lookBackMs: number
  /** What has been opened stays open for so long at the least, what has been closed closed. A person may at any time. */
  readonly leastOpenMs: number
  readonly leastClosedMs: number

  /** What a volunteer gets done in the time in which somebody of the care team gets 1 done. */
  readonly volunteerPace: number
  /** The part of the cards offered to a volunteer that they take, and of the calls that somebody follows. */
  readonly cardAcceptRate: number
  readonly callAcceptRate: number
  /** More volunteers than this are never asked for. */
  readonly mostSeats: number
  /** From so many on, calls are for a shift; for fewer they go out in waves. */
  readonly surgeFromSeats: number

  /** How many are called in each wave of a round, and how long after one the next is due. */
  readonly waveSizes: readonly number[]
  readonly waveEveryMs: number
  /** Another round of waves begins so long after the one before at the soonest. */
  readonly roundEveryMs: number
  /** Nobody is called in a wave so soon after any call, nor more often than this in a day. */
  readonly coolDownMs: number
  readonly mostCallsADay: number
  /** What a wave asks for, and what a shift call asks for. */
  readonly cardMs: number
  readonly shiftMs: number
  /** Nobody gets a shift call so soon after any call. */
  readonly shiftEveryMs: number
  /** Shift calls of a round: at most so many times as many as would bring just enough people. */
  readonly mostCallsFactor: number
  /** A call that nobody has followed for so long has lapsed. */
  readonly callLastsMs: number

  /** So many leases run out on a ticket before it goes back to the care team. */
  readonly recallAfterExpiries: number
  /** It goes back, too, when its customer's words have made it more urgent by so many points. */
  readonly recallFromUrgencyRise: number

  /** How far back what help on a topic gives and costs is added up … */
  readonly netHelpWindowMs: number
  /** … and by how many answers at the least a topic is judged that costs more than it gives. */
  readonly netHelpLeastReplies: number
}

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** What a new organization starts with. */
export const defaultOverflowPolicy: OverflowPolicy = {
  checkEveryMs: 30_000,
  horizonMs: 30 * MINUTE_MS,
  openAboveShare: 0.1,
  openChecks: 2,
  closeBelowShare: 0.03,
  calmMs: 10 * MINUTE_MS,
  openBelowLevel: 0.8,
  closeFromLevel: 0.95,
  levelWithinMs: 15 * MINUTE_MS,
  lookBackMs: HOUR_MS,
  leastOpenMs: 15 * MINUTE_MS,
  leastClosedMs: 10 * MINUTE_MS,
  volunteerPace: 0.67,
  cardAcceptRate: 0.8,
  callAcceptRate: 0.25,
  mostSeats: 40,
  surgeFromSeats: 3,
  waveSizes: [3, 4, 5],
  waveEveryMs: 3 * MINUTE_MS,
  roundEveryMs: 30 * MINUTE_MS,
  coolDownMs: 4 * HOUR_MS,
  mostCallsADay: 2,
  cardMs: 10 * MINUTE_MS,
  shiftMs: 20 * MINUTE_MS,
  shiftEveryMs: 2 * HOUR_MS,
  mostCallsFactor: 1.5,
  callLastsMs: 15 * MINUTE_MS,
  recallAfterExpiries: 2,
  recallFromUrgencyRise: 20,
  netHelpWindowMs: 28 * DAY_MS,
  netHelpLeastReplies: 20,
}
