// How long it takes to publish other promises on a hundred thousand running cycles, and whether it does what the dry run said.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { install, startWorker } from './promises/installation.ts'
import { openTicketWriter } from './promises/write-tickets.ts'
import { measurePublication, type Publication, untilNothingIsDue } from './publication/measure-publication.ts'
import { writeLives } from './publication/write-lives.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    cycles: { type: 'string', default: '100000' },
  },
})
const number = (value: number) => Math.round(value).toLocaleString('en')
const row = (what: string, asked: string, measured: string, holds: boolean) =>
  `| ${['1.9', what, asked, measured, holds ? 'yes' : '**no**'].join(' | ')} |`
const seconds = (ms: number) => (ms / 1_000).toFixed(1)

let isSound = false
const loadBefore = loadavg()[0]!
const closing: (() => Promise<unknown>)[] = []
try {
  const installation = await install()
  closing.unshift(installation.stop)
  const lives = await writeLives(installation, await openTicketWriter(installation), Number(values.cycles))
  const workers = [await startWorker(installation), await startWorker(installation)]
  closing.unshift(() => Promise.all(workers.map((worker) => worker.stop())))
  await untilNothingIsDue(installation)
  const runs: Publication[] = [
    await measurePublication(installation, workers, { mode: 'newCycles', factor: 2 }),
    await measurePublication(installation, workers, { mode: 'fromNow', factor: 0.5 }),
    await measurePublication(installation, workers, { mode: 'replay', factor: 3, isKilled: true }),
  ]
  const slowest = Math.max(...runs.map(({ publishMs }) => publishMs))
  const changed = runs.reduce((sum, run) => sum + run.endedChanged, 0)
  const leftOut = runs.reduce((sum, run) => sum + run.leftOut, 0)
  const table = [
    '# Publishing promises on what runs',
    '',
    `Printed by \`npm run bench -- publication\`: ${number(lives.runningCycles)} running and ${number(lives.endedCycles)} ended cycles of ${number(lives.tickets)} tickets, with`,
    `${lives.factsPerTicket.toFixed(1)} facts each on average, two worker processes with all their loops, ${availableParallelism()} cores for everything; load average`,
    `${loadBefore.toFixed(1)} before and ${loadavg()[0]!.toFixed(1)} after. A hundred tickets lived through a random life by the product and were copied with their logs.`,
    'In the last run both workers are killed when a third is done. Time goes on between the dry run and the end: what comes due',
    'meanwhile is late by itself and is counted by neither or by one of them.',
    '',
    '| item | what | asked | measured | holds |',
    '|---|---|---|---|---|',
    row(
      'the slowest publication, kills of workers included',
      '≤ 120 s',
      `${seconds(slowest)} s`,
      slowest <= 120_000,
    ),
    row('ended cycles that are another row since', '0', String(changed), changed === 0),
    '',
    '| mode | killed | dry run, s | publishing, s | moved: said / came out | newly late | rescued | left out | ended rows changed |',
    '|---|---|---:|---:|---:|---:|---:|---:|---:|',
    ...runs.map(({ mode, wasKilled, dryRunMs, publishMs, counted, published, ...rest }) => {
      const both = (['moved', 'newlyLate', 'rescued'] as const).map(
        (name) => `${number(counted[name])} / ${number(published[name])}`,
      )
      return `| ${mode} | ${wasKilled ? 'yes' : ''} | ${seconds(dryRunMs)} | ${seconds(publishMs)} | ${both.join(' | ')} | ${rest.leftOut} | ${rest.endedChanged} |`
    }),
    '',
  ].join('\n')
  console.log(table)
  if (values.write) {
    const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'publication.md'), table)
  }
  isSound = changed === 0 && leftOut === 0
} finally {
  for (const close of closing) await close()
}
// What stops the server at the end of a process would end it with 0.
process.exit(isSound ? 0 : 1)
