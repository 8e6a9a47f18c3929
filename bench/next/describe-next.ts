import { quantile } from '../promises/quantile.ts'

/** Calls of one kind. */
export interface Handing {
  waiting: number
  together: number
  tookMs: number[]
  given: string[]
}

/** How long it took to show the list that tickets are handed out from; ms. */
export interface Reading {
  waiting: number
  first: number[]
  further: number[]
}

const whole = (value: number) => value.toLocaleString('en')
const twiceOf = ({ given }: Handing) => given.length - new Set(given).size

/** The page of a run, and whether every call gave a ticket that no other gave. */
export function describeNext(
  handings: readonly Handing[],
  readings: readonly Reading[],
  { load, cores }: { load: { before: number; after: number }; cores: number },
): { page: string; isSound: boolean } {
  const rows = handings.map((handing) => {
    const { waiting, together, tookMs, given } = handing
    const times = [0.5, 0.99, 1].map((part) => quantile(tookMs, part).toFixed(1))
    const cells = [
      whole(waiting),
      together,
      whole(tookMs.length),
      ...times,
      whole(given.length),
      twiceOf(handing),
    ]
    return `| ${cells.join(' | ')} |`
  })
  const pages = readings.map(({ waiting, first, further }) => {
    const times = [first, further].flatMap((took) =>
      [0.5, 0.99].map((part) => quantile(took, part).toFixed(1)),
    )
    return `| ${[whole(waiting), ...times].join(' | ')} |`
  })
  const alone = handings.filter(({ together }) => together === 1)
  const [few, many] = [alone[0]!, alone.at(-1)!]
  const p99 = quantile(many.tookMs, 0.99)
  const ratio = quantile(many.tookMs, 0.5) / quantile(few.tookMs, 0.5)
  const twice = handings.reduce((sum, handing) => sum + twiceOf(handing), 0)
  const calls = handings.reduce((sum, { tookMs }) => sum + tookMs.length, 0)
  const isSound = twice === 0 && handings.every(({ tookMs, given }) => given.length === tookMs.length)
  const page = [
    '# Handing out the next ticket',
    '',
    `Printed by \`npm run bench -- next\` on the embedded PostgreSQL with fsync, ${cores} cores for everything, load average ${load.before.toFixed(1)} before and`,
    `${load.after.toFixed(1)} after. A call looks at the order, claims the ticket, writes the fact and the reason, and commits. The tickets were folded`,
    'by the product and copied; they have every importance and intent, and deadlines from a day ago to a day ahead.',
    '',
    '| item | asked | measured | holds |',
    '|---|---|---|---|',
    `| 4.6 with ${whole(many.waiting)} waiting, p99 | ≤ 20 ms | ${p99.toFixed(1)} ms | ${p99 <= 20 ? 'yes' : '**no**'} |`,
    `| 4.6 one ticket given twice, in ${whole(calls)} calls | 0 | ${twice} | ${twice === 0 ? 'yes' : '**no**'} |`,
    `| the median with ${whole(many.waiting)} waiting against ${whole(few.waiting)} | | ${ratio.toFixed(2)} × | |`,
    '',
    '| waiting | at a time | calls | p50 ms | p99 ms | max ms | given | given twice |',
    '|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
    'Next up is the list that they are handed out from: its first page of 50, and one that goes on behind the five hundredth.',
    '',
    '| waiting | first page, p50 ms | p99 ms | further page, p50 ms | p99 ms |',
    '|---:|---:|---:|---:|---:|',
    ...pages,
    '',
  ].join('\n')
  return { page, isSound }
}
