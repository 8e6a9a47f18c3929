import { availableParallelism } from 'node:os'
import type { MeasuredSearch } from './measure-searches.ts'
import type { History } from './write-history.ts'

/** The aim at the 95th percentile, in milliseconds; a run fails at three times as much. */
const AIM = 300
const SLACK = 3

/** The run as a page, and whether every shape stayed within three times the aim. */
export function describeSearches(
  history: History,
  measured: MeasuredSearch[],
  load: { before: number; after: number },
): { table: string; isWithinLimit: boolean } {
  const number = (value: number) => value.toLocaleString('en')
  const worst = Math.max(...measured.map(({ times }) => quantile(times, 0.95)))
  const { writing, sizes } = history
  const lines = [
    '# Searching the whole history',
    '',
    `Printed by \`npm run bench -- search\`. ${number(history.messages)} messages of 12 to 41 words, ${number(history.tickets)} tickets and`,
    `${number(history.contacts)} contacts of one organization, written and searched as the application role below row-level security:`,
    `the whole search, with its texts read and marked, ${measured[0]!.times.length} times each after one that was discarded; ${availableParallelism()} cores, load`,
    `average ${load.before.toFixed(1)} before and ${load.after.toFixed(1)} after; times in milliseconds. Beside it, the median of three scans by`,
    '`ilike` for the same words in the same run, and how many times as long that takes.',
    '',
    `The aim is a 95th percentile of ${AIM} for every shape of query: **${worst <= AIM ? 'it holds' : 'it does not hold'}** in this run.`,
    '',
    '| query | hits on the page | median | p95 | scan | ratio |',
    '|---|---:|---:|---:|---:|---:|',
    ...measured.map(({ name, hits, times, scans }) => {
      const median = quantile(times, 0.5)
      const scan = scans.length > 0 ? quantile(scans, 0.5) : null
      return `| ${name} | ${hits} | ${median.toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} | ${scan?.toFixed(0) ?? ''} | ${scan === null ? '' : (scan / median).toFixed(1)} |`
    }),
    '',
    '| what it costs | |',
    '|---|---:|',
    `| writing a message with its index, in batches | ${writing.indexed.toFixed(2)} |`,
    `| the same without | ${writing.bare.toFixed(2)} |`,
    `| messages on the disk | ${sizes.messages} |`,
    `| search documents | ${sizes.documents} |`,
    `| their indexes | ${sizes.index} |`,
    '',
  ]
  return { table: lines.join('\n'), isWithinLimit: worst <= AIM * SLACK }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN
}
