import { availableParallelism } from 'node:os'
import type { Claims } from './measure-claims.ts'
import type { Inbound } from './measure-inbound.ts'
import type { Lateness, ShortNotice, Storm } from './measure-lateness.ts'
import type { MachineCost } from './measure-machine.ts'
import type { Finding, Scan } from './measure-scan.ts'
import { median, quantile } from './quantile.ts'

/** Everything that a run measured. */
export interface Measured {
  tickets: number
  perSecond: number
  databaseSize: string
  load: { before: number; after: number }
  machine: MachineCost
  /** Megabytes of a fresh worker without open tickets and with all, and of those that served all the runs. */
  memory: { none: number; all: number; served: number }
  runs: Lateness[]
  storm: Storm
  notice: ShortNotice
  scan: Scan
  finding: Finding
  inbound: Inbound
  /** Null where the run went without. */
  claims: Claims | null
}

const whole = (value: number) => (Number.isFinite(value) ? Math.round(value).toLocaleString('en') : 'never')
const one = (value: number) => value.toFixed(1)
const holds = (is: boolean) => (is ? 'yes' : '**no**')

/**
 * The run as a page, and whether nothing was lost, early or recorded wrongly: times are aims on whatever machine this
 * is, those are not. `docs/promises.md` reads the rows that begin with the number of a criterion.
 */
export function describePromises(measured: Measured): { table: string; isSound: boolean } {
  const { tickets, perSecond, databaseSize, load, machine, memory, runs, storm, notice, scan } = measured
  const seconds = runs[0]!.seconds
  const faults = [...runs, storm].reduce((sum, { lost, wrong }) => sum + lost + wrong, scan.lost)
  const early = runs.reduce((sum, run) => sum + run.early, 0)
  const lines = [
    '# Promises at scale',
    '',
    `Printed by \`npm run bench -- promises\`: ${whole(tickets)} open tickets (${databaseSize}) on the embedded PostgreSQL with`,
    `fsync, two worker processes as the product starts them, with all their loops, ${availableParallelism()} cores for everything; load average`,
    `${one(load.before)} before and ${one(load.after)} after. The tickets were folded by the product and copied with their instants moved;`,
    'left out are their messages, facts and search documents, which no wake reads. All their targets are round the clock.',
    '',
    '**Late** is what passes from the due instant until a listener on the database, such as every console has, hears of the',
    'committed breach. It has the same clock as the database, and is never less than the commit took.',
    '',
    `Of all that came due, ${whole(faults)} were lost or recorded wrongly and ${whole(early)} came early.`,
    '',
    '| item | what | asked | measured | holds |',
    '|---|---|---|---|---|',
    ...rowsOf(measured).map((row) => `| ${row.join(' | ')} |`),
    '',
    `## Every run: ${whole(perSecond)} deadlines a second for ${whole(seconds)} s`,
    '',
    '| run | due | p50 ms | p99 ms | max ms | lost | early | recorded wrongly | processor s |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...runs.map(({ values, lost, early: soon, wrong, processorMs }, index) => {
      const times = [0.5, 0.99, 1].map((part) => one(quantile(values, part)))
      const processor = processorMs === null ? '' : one(processorMs / 1_000)
      return `| ${index + 1} | ${whole(values.length + lost)} | ${times.join(' | ')} | ${lost} | ${soon} | ${wrong} | ${processor} |`
    }),
    '',
    `## Beside it: a scan of all open tickets every ${whole(scan.period)} s`,
    '',
    'The common design, by the same handler and on the same tables: every open ticket is read and asked whether its time',
    'has come. The workers run meanwhile and do all but wakes. Costs are processor time of Relais and PostgreSQL together,',
    `for ${whole(scan.period)} s. A scan writes its breaches two hundred at a time, a wake as soon as it is due: that is what`,
    'being in time costs. A scan that asked an index for due instants would cost less, and be as late.',
    '',
    '| | scan | wakes | ratio |',
    '|---|---:|---:|---:|',
    ...compare(measured),
    '',
    '## The step of the machine, and the rest',
    '',
    '| what | |',
    '|---|---:|',
    `| steps taken, each from its stored text | ${whole(machine.steps)} |`,
    `| memory of a fresh worker without open tickets, its garbage collected, MB | ${one(memory.none)} |`,
    `| memory of a fresh worker with all of them, its garbage collected, MB | ${one(memory.all)} |`,
    `| memory of a worker after all the runs, as it is, MB | ${one(memory.served)} |`,
    `| due in 50 ms while all sleep, announced: p50 / max ms | ${one(quantile(notice.announced, 0.5))} / ${one(quantile(notice.announced, 1))} |`,
    `| the same, not announced: p50 / max ms | ${one(quantile(notice.unannounced, 0.5))} / ${one(quantile(notice.unannounced, 1))} |`,
    `| messages taken in per second, median of rounds: with timers / without | ${whole(median(measured.inbound.with))} / ${whole(median(measured.inbound.without))} |`,
    ...(measured.claims
      ? [
          `| wakes moved at full speed, per second | ${whole(measured.claims.perSecond)} |`,
          `| wakes with their indexes before and after, MB | ${whole(measured.claims.bytes[0] / 1e6)} / ${whole(measured.claims.bytes[1] / 1e6)} |`,
          `| a claim after the last move that finds nothing: p50 / p99 / max ms | ${spread(measured.claims.last.idle)} |`,
          `| a claim after the last move that finds 60: p50 / p99 / max ms | ${spread(measured.claims.last.busy)} |`,
        ]
      : []),
    '',
  ]
  return { table: lines.join('\n'), isSound: faults === 0 && early === 0 }
}

const spread = (ascending: number[]) =>
  [0.5, 0.99, 1].map((part) => one(quantile(ascending, part))).join(' / ')

type Row = [item: string, what: string, asked: string, measured: string, holds: string]

function rowsOf(measured: Measured): Row[] {
  const { tickets, machine, memory, runs, storm, notice, inbound, claims } = measured
  const worst = (part: number) => Math.max(...runs.map(({ values }) => quantile(values, part)))
  const growth = memory.all - memory.none
  const late = [worst(0.5), worst(0.99), worst(1)] as const
  const share = inbound.announced / inbound.transactions
  const rows: Row[] = [
    ['1.3', 'calendar: add', '≤ 1 µs', `${machine.addUs.toFixed(2)} µs`, holds(machine.addUs <= 1)],
    [
      '1.3',
      'calendar: two years compiled, cold',
      '≤ 500 ms',
      `${whole(machine.compileMs)} ms`,
      holds(machine.compileMs <= 500),
    ],
    [
      '2.4',
      'parse → transition → stringify, mean',
      '≤ 150 µs',
      `${whole(machine.stepUs)} µs`,
      holds(machine.stepUs <= 150),
    ],
    stateRow('a stored ticket that lived through a lot, the usual promises', machine.usualBytes),
    stateRow('the same with every promise there is', machine.stateBytes),
    [
      '2.4',
      `a worker’s growth from 0 to ${whole(tickets)} open tickets`,
      '≤ 20 MB',
      `${one(growth)} MB`,
      holds(growth <= 20),
    ],
    [
      '3.1',
      'breach committed after due: p50, p99, max of the worst of the runs',
      '≤ 50, 500, 1,000 ms',
      `${late.map(whole).join(', ')} ms`,
      holds(late[0] <= 50 && late[1] <= 500 && late[2] <= 1_000),
    ],
    [
      '3.2',
      'due in 50 ms while all sleep, announced',
      '≤ 500 ms',
      `${whole(quantile(notice.announced, 1))} ms`,
      holds(quantile(notice.announced, 1) <= 500),
    ],
    [
      '3.2',
      'the same without an announcement',
      '≤ 1,100 ms',
      `${whole(quantile(notice.unannounced, 1))} ms`,
      holds(quantile(notice.unannounced, 1) <= 1_100),
    ],
    [
      '3.3',
      `storm of ${whole(storm.count)} overdue, drained`,
      '≤ 10 s',
      `${one(storm.drainedMs / 1_000)} s`,
      holds(storm.drainedMs <= 10_000),
    ],
    [
      '3.3',
      'the last of band 0 in the storm',
      '≤ 1 s',
      `${(storm.bandZeroMs / 1_000).toFixed(2)} s`,
      holds(storm.bandZeroMs <= 1_000),
    ],
    [
      '3.5',
      'transactions that announce a wake',
      '< 1 %',
      `${(share * 100).toFixed(2)} % of ${whole(inbound.transactions)}`,
      holds(share < 0.01),
    ],
    [
      '3.5',
      'messages taken in, with timers against without',
      '≥ 90 %',
      `${whole(inbound.ratio * 100)} %`,
      holds(inbound.ratio >= 0.9),
    ],
  ]
  if (claims) {
    const [idle, busy] = [quantile(claims.idle, 0.99), quantile(claims.busy, 0.99)]
    rows.push([
      '3.7',
      `a claim on the way through ${whole(claims.transitions)} moves of wakes, p99: finding nothing, finding a second’s`,
      '≤ 5 ms',
      `${one(idle)}, ${one(busy)} ms`,
      holds(Math.max(idle, busy) <= 5),
    ])
  }
  return rows
}

function stateRow(what: string, bytes: number[]): Row {
  const [p50, p99, largest] = [0.5, 0.99, 1].map((part) => quantile(bytes, part)) as [number, number, number]
  const measured = `p50 ${whole(p50)}, p99 ${whole(p99)}, largest ${whole(largest)} bytes`
  return ['2.4', what, '≤ 2,048 bytes', measured, holds(largest <= 2_048)]
}

function compare({ runs, scan, finding }: Measured): string[] {
  const inPeriod = median(
    runs.map(({ processorMs, seconds }) => ((processorMs ?? Number.NaN) * scan.period) / seconds),
  )
  const late = (part: number) => median(runs.map(({ values }) => quantile(values, part)))
  const row = (what: string, theirs: number, ours: number, unit: number, digits: number) =>
    `| ${what} | ${(theirs / unit).toFixed(digits)} | ${(ours / unit).toFixed(digits)} | ${(theirs / ours).toFixed(1)} |`
  return [
    row('late, p50, s', quantile(scan.values, 0.5), late(0.5), 1_000, 3),
    row('late, p99, s', quantile(scan.values, 0.99), late(0.99), 1_000, 3),
    row('late, max, s', quantile(scan.values, 1), late(1), 1_000, 3),
    row(
      'processor time to find that nothing is due, s',
      finding.scanMs,
      finding.byWakes * scan.period,
      1_000,
      2,
    ),
    row('processor time of everything, all breaches included, s', scan.processorMs, inPeriod, 1_000, 1),
    `| one scan, s | ${(scan.tookMs / 1_000).toFixed(1)} | | |`,
  ]
}
