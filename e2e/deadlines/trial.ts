/** One figure that was asked for and what came out. */
export interface Finding {
  item: string
  asked: string
  measured: string
  isRight: boolean
  /** False where a time that is aimed at was missed: told, and no failure, since it is the machine's as well. */
  isInTime?: boolean
}

/** How large a run is: the acceptance's own size, or one of a few minutes. */
export interface Size {
  sleeps: number
  storm: number
  killed: { due: number; again: number; kills: number }
  waves: { due: number; kills: number; everyMs: number }
  pausedMs: number
}

export const WHOLE: Size = {
  sleeps: 40,
  storm: 10_000,
  killed: { due: 6_000, again: 6_000, kills: 12 },
  waves: { due: 2_400, kills: 24, everyMs: 5_000 },
  pausedMs: 10 * 60_000,
}

export const QUICK: Size = {
  sleeps: 10,
  storm: 2_000,
  killed: { due: 600, again: 600, kills: 6 },
  waves: { due: 300, kills: 4, everyMs: 3_000 },
  pausedMs: 15_000,
}

/** What the default promises a question, and a danger. */
export const QUESTION_MS = 60 * 60_000
export const DANGER_MS = 10 * 60_000

export const milliseconds = (ms: number) => `${Math.round(ms)} ms`
