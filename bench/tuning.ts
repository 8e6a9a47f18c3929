// How long it takes to replay fourteen days under other rules of triage, and whether reasons tell what the words do.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install } from './promises/installation.ts'
import { median } from './promises/quantile.ts'
import { replayWhole, type WholeReplay } from './tuning/replay-whole.ts'
import { writeTickets } from './tuning/write-tickets.ts'

const ROUNDS = 5
const ASKED_S = 10
/** A word that nobody writes: it moves nothing, and has every message read again. */
const UNHEARD = { spam: ['zzyzxq qxzyzz'] }
const HEAVIER = { asked_directly: { urgency: 20 }, complaint: { importance: 60 } }

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    tickets: { type: 'string', default: '5000' },
  },
})
const whole = (value: number) => Math.round(value).toLocaleString('en')
const seconds = (ms: number) => (ms / 1_000).toFixed(2)

let isSound = false
const loadBefore = loadavg()[0]!
const installation = await install()
try {
  const { tickets, messages } = await writeTickets(installation, Number(values.tickets))
  const drafts: Record<string, object> = {
    'two reasons weigh something else': { points: HEAVIER },
    'thresholds lie elsewhere': { laneFrom: 30, mediumFrom: 35, highFrom: 60 },
    'the same weights, every message read again': { points: HEAVIER, words: UNHEARD },
  }
  const runs: { what: string; rounds: WholeReplay[] }[] = Object.keys(drafts).map((what) => ({
    what,
    rounds: [],
  }))
  for (let round = 0; round < ROUNDS; round += 1)
    for (const run of runs) run.rounds.push(await replayWhole(installation, drafts[run.what]!))

  const took = (rounds: readonly WholeReplay[]) => median(rounds.map(({ tookMs }) => tookMs))
  const slowest = Math.max(...runs.map(({ rounds }) => took(rounds)))
  const [weighed, , read] = runs.map(({ rounds }) => rounds[0]!.outcome)
  const isSame = weighed === read
  isSound = isSame && slowest <= ASKED_S * 1_000
  const page = [
    '# Tuning triage: the replay of fourteen days',
    '',
    `Printed by \`npm run bench -- tuning\` on the embedded PostgreSQL with fsync, ${availableParallelism()} cores for everything, load average ${loadBefore.toFixed(1)} before and`,
    `${loadavg()[0]!.toFixed(1)} after: ${whole(tickets)} tickets with ${whole(messages)} messages, taken in, answered and folded by the product. The labelled cases are the`,
    'posts. A console asks for the replay part by part; each part is read in short transactions that may not write.',
    `Medians of ${ROUNDS} rounds.`,
    '',
    '| item | asked | measured | holds |',
    '|---|---|---|---|',
    `| 4.7 the slowest kind of replay of ${whole(tickets)} tickets | ≤ ${ASKED_S} s | ${seconds(slowest)} s | ${slowest <= ASKED_S * 1_000 ? 'yes' : '**no**'} |`,
    `| reasons weighed anew tell what reading again does | the same | ${isSame ? 'the same' : 'something else'} | ${isSame ? 'yes' : '**no**'} |`,
    '',
    '| what changes | seconds | slowest request, s | tickets a second | would lie elsewhere | newly late | late no more |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...runs.map(({ what, rounds }) => {
      const { tickets: looked, moved, newlyLate, rescued } = rounds[0]!
      const ms = took(rounds)
      const slow = median(rounds.map(({ slowestMs }) => slowestMs))
      const cells = [
        what,
        seconds(ms),
        seconds(slow),
        whole(looked / (ms / 1_000)),
        moved,
        newlyLate,
        rescued,
      ]
      return `| ${cells.map((cell) => (typeof cell === 'number' ? whole(cell) : cell)).join(' | ')} |`
    }),
    '',
  ].join('\n')
  console.log(page)
  if (values.write) {
    const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'tuning.md'), page)
  }
} finally {
  await installation.stop()
}
// What stops the server at the end of a process would end it with 0.
process.exit(isSound ? 0 : 1)
