/** Below this a backlog is none, and deadlines alone decide. */
const LEAST_MS = 60_000

/** What one who asks for work could take, and who is there to take it. */
export type Backlog = {
  /** The expected handling times of everything they may take, added up; ms. */
  readonly backlogMs: number
  /** How many are there who may take all of it; at least the one who asks. */
  readonly responders: number
}

/** How long those who are there would need for all that waits; a minute at the least. */
export function clearTime({ backlogMs, responders }: Backlog): number {
  return Math.max(LEAST_MS, backlogMs / Math.max(1, responders))
}
