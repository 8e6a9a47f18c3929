import type { Measured } from './measure-posts.ts'
import type { Trail } from './stages.ts'

/** The aim, in milliseconds; a run fails at three times as much. */
const AIM = { median: 300, p95: 1_000 }
const SLACK = 3

/** The machine a run was made on, as far as it explains the figures. */
export interface Machine {
  cores: number
  loadBefore: number
  loadAfter: number
  /** Tickets in the list when the first post was written. */
  waiting: number
}

/** The run as a page of tables, and whether it stayed within three times the aim. */
export function describeRun(
  posts: readonly Measured[],
  trails: ReadonlyMap<string, Trail>,
  machine: Machine,
): { table: string; isWithinLimit: boolean } {
  const whole = posts.map(({ shown, sentAt }) => shown.paintedAt - sentAt)
  const toRow = posts.map(({ shown, sentAt }) => shown.rowAt - sentAt)
  const sockets = posts.flatMap(({ sights, sentAt }) => sights.map(({ readAt }) => readAt - sentAt))
  const baseline = posts.map(({ baselineMs }) => baselineMs)
  const isMet = quantile(toRow, 0.5) <= AIM.median && quantile(toRow, 0.95) <= AIM.p95
  const isWithinLimit = quantile(toRow, 0.5) <= AIM.median * SLACK && quantile(toRow, 0.95) <= AIM.p95 * SLACK
  const ratio = quantile(toRow, 0.5) / quantile(baseline, 0.5)
  const trail = (post: Measured) => {
    const found = trails.get(post.postId)
    if (!found) throw new Error(`No trail of the post ${post.postId} was found.`)
    return found
  }
  const stage = (name: string, from: (post: Measured) => number, to: (post: Measured) => number) =>
    row(
      name,
      posts.map((post) => to(post) - from(post)),
    )
  const medianOf = (post: Measured, read: 'toldAt' | 'readAt') =>
    quantile(
      post.sights.map((sight) => sight[read]),
      0.5,
    )

  const lines = [
    '# From a post to a row on the screen',
    '',
    'Printed by `npm run bench -- live`. One customer after another posts on the Town Square, with random gaps. Ten consoles',
    `are open, one of them in Chromium, nine as WebSocket clients that read what a browser reads; ${machine.waiting} other`,
    `tickets wait in the list. ${posts.length} posts after five that were discarded; ${machine.cores} cores, load average`,
    `${machine.loadBefore.toFixed(1)} before and ${machine.loadAfter.toFixed(1)} after; times in milliseconds.`,
    '',
    `The aim is a median of ${AIM.median} and a 95th percentile of ${AIM.p95} to the row in the browser: **${isMet ? 'it holds' : 'it does not hold'}** in this run.`,
    '',
    '| from before the request leaves | median | p95 | max |',
    '|---|---:|---:|---:|',
    row('to the row in the browser', toRow),
    row('to the frame with the row painted', whole),
    row('to the row read by the nine others', sockets),
    row('shortest way: HTTP, one commit, NOTIFY, LISTEN', baseline),
    '',
    `The row in the browser takes ${ratio.toFixed(0)} times the shortest way, by the medians.`,
    '',
    '| stage | median | p95 | max |',
    '|---|---:|---:|---:|',
    stage(
      'request → packed into a webhook by the network',
      (p) => p.sentAt,
      (p) => trail(p).packedAt,
    ),
    stage(
      '→ at Relais’ door',
      (p) => trail(p).packedAt,
      (p) => trail(p).receivedAt,
    ),
    stage(
      '→ message, ticket and promise written',
      (p) => trail(p).receivedAt,
      (p) => trail(p).normalisedAt,
    ),
    stage(
      '→ commit, NOTIFY, event at the nine (median)',
      (p) => trail(p).normalisedAt,
      (p) => medianOf(p, 'toldAt'),
    ),
    stage(
      '→ row read by the nine (median)',
      (p) => medianOf(p, 'toldAt'),
      (p) => medianOf(p, 'readAt'),
    ),
    stage(
      'event at the browser, after it was written',
      (p) => trail(p).normalisedAt,
      (p) => p.shown.toldAt,
    ),
    stage(
      '→ list read by the browser',
      (p) => p.shown.toldAt,
      (p) => p.shown.readAt,
    ),
    stage(
      '→ row in the page',
      (p) => p.shown.readAt,
      (p) => p.shown.rowAt,
    ),
    stage(
      '→ frame painted',
      (p) => p.shown.rowAt,
      (p) => p.shown.paintedAt,
    ),
    stage(
      'beside: request → answered to the customer',
      (p) => p.sentAt,
      (p) => p.answeredAt,
    ),
    stage(
      'beside: door → kept and acknowledged',
      (p) => trail(p).receivedAt,
      (p) => trail(p).keptAt,
    ),
    '',
    ...processorLines(posts),
  ]
  return { table: `${lines.join('\n')}\n`, isWithinLimit }
}

function processorLines(posts: readonly Measured[]): string[] {
  const cpus = posts.flatMap(({ cpu }) => (cpu ? [cpu] : []))
  if (cpus.length === 0) return []
  const mean = (who: keyof (typeof cpus)[number]) =>
    (cpus.reduce((sum, cpu) => sum + cpu[who], 0) / cpus.length).toFixed(0)
  return [
    '| processor time of one post, until the last of ten consoles has its row | mean |',
    '|---|---:|',
    `| Relais | ${mean('relais')} |`,
    `| PostgreSQL | ${mean('postgres')} |`,
    `| Chromium | ${mean('browser')} |`,
    `| the nine clients and the customer | ${mean('bench')} |`,
  ]
}

function row(name: string, values: readonly number[]): string {
  const cells = [quantile(values, 0.5), quantile(values, 0.95), Math.max(...values)]
  return `| ${name} | ${cells.map((value) => value.toFixed(0)).join(' | ')} |`
}

/** The value below which this share of all lies: the nearest rank. */
function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN
}
