import type { OverflowPolicy } from './overflow-policy.ts'

/** Quiet: a few people at a time, in waves. Surge: a call for a shift to as many as it takes; who comes takes card after card. */
export type CallMode = 'quiet' | 'surge'

/** The calls for one need, as plain data that can be stored and read again. */
export type CallRound = {
  /** The rounds of an organization are counted, so that nobody who helped in one is called in the next. */
  readonly number: number
  readonly mode: CallMode
  readonly beganAt: number
  /** How many waves have gone out, and when the last one did. */
  readonly waves: number
  readonly lastWaveAt: number | null
  /** How many have been called. */
  readonly called: number
  /** When enough people had come by waves, which ends the round; null until then. */
  readonly filledAt: number | null
}

/**
 * The round in which people are called for so many seats: the last one while it lasts, or the next. A round that grows beyond
 * waves goes on as a surge, and stays one.
 */
export function roundFor(
  last: CallRound | null,
  seats: number,
  now: number,
  policy: OverflowPolicy,
): CallRound {
  const mode = seats >= policy.surgeFromSeats ? 'surge' : 'quiet'
  const isOver = last === null || last.filledAt !== null || now >= roundEnd(last, policy)
  if (!isOver) return mode === 'surge' ? { ...last, mode } : last
  return {
    number: (last?.number ?? 0) + 1,
    mode,
    beganAt: now,
    waves: 0,
    lastWaveAt: null,
    called: 0,
    filledAt: null,
  }
}

/** When a round is over and the next may begin: for a surge, when shift calls may be repeated. */
export function roundEnd(
  { mode, beganAt }: CallRound,
  { roundEveryMs, shiftEveryMs }: OverflowPolicy,
): number {
  return beganAt + (mode === 'surge' ? Math.max(roundEveryMs, shiftEveryMs) : roundEveryMs)
}
