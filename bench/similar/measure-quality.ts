import { MADE_DAYS } from '../../packages/sla/src/similar/testing/made-days.ts'
import { type Gathered, replayDay } from '../../packages/sla/src/similar/testing/replay-day.ts'

/** What was found of one breakdown, on one day for each seed. */
export interface Quality {
  company: string
  matter: string
  days: Gathered[]
  /** Clusters of five within a quarter of an hour that tell of no breakdown, on all of the company's days. */
  falseAlarms: number
  postsPerSecond: number
}

/** Lives each company's day once for each seed. */
export function measureQuality(seeds: number): Quality[] {
  return Object.entries(MADE_DAYS).flatMap(([company, makeDay]) => {
    const days = Array.from({ length: seeds }, (_, seed) => makeDay(seed + 1))
    const from = performance.now()
    const replays = days.map(replayDay)
    const seconds = (performance.now() - from) / 1_000
    const posts = days.reduce((all, day) => all + day.length, 0)
    const gathered = replays.flatMap((replay) => replay.gathered)
    return [...Map.groupBy(gathered, ({ matter }) => matter)].map(([matter, found]) => ({
      company,
      matter,
      days: found,
      falseAlarms: replays.reduce((all, replay) => all + replay.falseAlarms.length, 0),
      postsPerSecond: posts / seconds,
    }))
  })
}
