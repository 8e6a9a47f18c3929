import { quantile } from '../promises/quantile.ts'

/** Calls of one kind. */
export interface Handing {
  waiting: number
  together: number
  tookMs: number[]
  given: string[]
}

const whole = (value: number) => value.toLocaleString('en')

/** The page of a run, and whether every call gave a ticket that no other gave. */
export function describeNext(
  handings: readonly Handing[],
  { load, cores }: { load: { before: number; after: number }; cores: number },
): { page: string; isSound: boolean } {
  const rows = handings.map(({ waiting, together, tookMs, given }) => {
    const twice = given.length - new Set(given).size
    const times = [0.5, 0.99, 1].map((part) => quantile(tookMs, part).toFixed(1))
    return `| ${[whole(waiting), together, whole(tookMs.length), ...times, whole(given.length), twice].join(' | ')} |`
  })
  const alone = handings.filter(({ together }) => together === 1)
  const [few, many] = [alone[0]!, alone.at(-1)!]
  const p99 = quantile(many.tookMs, 0.99)
  const ratio = quantile(many.tookMs, 0.5) / quantile(few.tookMs, 0.5)
  const isSound = handings.every(({ tookMs, given }) => new Set(given).size === tookMs.length)
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
    `| 4.6 one ticket given to two | 0 | ${isSound ? 0 : 'some'} | ${isSound ? 'yes' : '**no**'} |`,
    `| the median with ${whole(many.waiting)} waiting against ${whole(few.waiting)} | | ${ratio.toFixed(2)} × | |`,
    '',
    '| waiting | at a time | calls | p50 ms | p99 ms | max ms | given | given twice |',
    '|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...rows,
    '',
  ].join('\n')
  return { page, isSound }
}
