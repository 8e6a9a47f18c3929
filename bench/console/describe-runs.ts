import type { Noted } from './page.ts'

/** What has to hold, by the median of the runs. */
const LIMIT = { taskMs: 100, dropped: 0.1 }

/** One run: the walk through the list by keyboard, and the scrolling of it. */
export interface Run {
  walking: Noted
  /** Milliseconds from a key or a click to the ticket on the screen. */
  opened: number[]
  scrolling: Noted
}

/** What was measured, and on what machine. */
export interface Setting {
  tickets: number
  actions: number
  seconds: number
  cores: number
  loadBefore: number
  loadAfter: number
}

/** The runs as a page with a table, and whether the limits hold. */
export function describeRuns(
  runs: readonly Run[],
  setting: Setting,
): { table: string; isWithinLimit: boolean } {
  const measures = {
    over: ({ walking }: Run) => walking.tasks.filter((duration) => duration > LIMIT.taskMs).length,
    longest: ({ walking }: Run) => Math.max(0, ...walking.tasks),
    opened: ({ opened }: Run) => quantile(opened, 0.5),
    late: ({ opened }: Run) => quantile(opened, 0.95),
    dropped: ({ scrolling }: Run) => scrolling.frames.dropped / Math.max(1, scrolling.frames.due),
    scrolled: ({ scrolling }: Run) => Math.max(0, ...scrolling.tasks),
  }
  const median = (measure: (run: Run) => number) => quantile(runs.map(measure), 0.5)
  const isWithinLimit = median(measures.over) === 0 && median(measures.dropped) <= LIMIT.dropped
  const row = (name: string, measure: (run: Run) => number, write: (value: number) => string) =>
    `| ${[name, write(median(measure)), ...runs.map((run) => write(measure(run)))].join(' | ')} |`
  const whole = (value: number) => value.toFixed(0)
  const percent = (value: number) => `${(value * 100).toFixed(1)} %`
  const lines = [
    `# The console with ${setting.tickets} open tickets`,
    '',
    'Printed by `npm run bench -- console`, kept by `npm run bench -- console --write`. The tickets are copies of those of',
    'the demonstration, in its own database. In Chromium, one ticket after the other is opened, each when the last one is on',
    `the screen, ${setting.actions} times: by j and k, the next one and the one before, and by a click on a row further down. Then`,
    `the list of all tickets is scrolled by the wheel for ${setting.seconds} seconds and reads on as it goes. A frame counts as`,
    'dropped when the page drew nothing where the screen was refreshed. Tasks under 50 ms are not told by the browser and',
    `stand as 0. ${setting.cores} cores, load average ${setting.loadBefore.toFixed(1)} before and ${setting.loadAfter.toFixed(1)} after.`,
    '',
    `The aim is no task over ${LIMIT.taskMs} ms and at most ${percent(LIMIT.dropped)} of the frames dropped, by the median: **${isWithinLimit ? 'it holds' : 'it does not hold'}** in this measurement.`,
    '',
    `| | median | ${runs.map((_, at) => `run ${at + 1}`).join(' | ')} |`,
    `|---|${'---:|'.repeat(runs.length + 1)}`,
    row(`tasks over ${LIMIT.taskMs} ms during ${setting.actions} openings`, measures.over, whole),
    row('longest task during them, ms', measures.longest, whole),
    row('from a key or a click to the ticket on the screen, median, ms', measures.opened, whole),
    row('the same, 95th percentile, ms', measures.late, whole),
    row('frames dropped while scrolling', measures.dropped, percent),
    row('longest task while scrolling, ms', measures.scrolled, whole),
    '',
  ]
  return { table: lines.join('\n'), isWithinLimit }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0
}
