// How late a broken promise is recorded at a million open tickets, what that costs, and what the common design costs.
import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describePromises } from './promises/describe-promises.ts'
import { openHearing } from './promises/hear-breaches.ts'
import { install, startWorker } from './promises/installation.ts'
import { measureClaims } from './promises/measure-claims.ts'
import { measureInbound } from './promises/measure-inbound.ts'
import {
  type Bench,
  type Lateness,
  measureLateness,
  measureShortNotice,
  measureStorm,
} from './promises/measure-lateness.ts'
import { measureMachine } from './promises/measure-machine.ts'
import { measureMemory, residentMegabytes } from './promises/measure-memory.ts'
import { measureFinding, measureScan } from './promises/measure-scan.ts'
import { median } from './promises/quantile.ts'
import { foldTemplates } from './promises/templates.ts'
import { openTicketWriter } from './promises/write-tickets.ts'

const SCAN_SECONDS = 300
const NOTICES = 20

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    tickets: { type: 'string', default: '1000000' },
    due: { type: 'string', default: '60' },
    seconds: { type: 'string', default: '600' },
    runs: { type: 'string', default: '3' },
    storm: { type: 'string', default: '10000' },
    /** How often a wake is moved while claims are timed; 4300000 are a day at 50 a second. */
    bloat: { type: 'string', default: '4300000' },
  },
})
const [tickets, perSecond, seconds, runs, storm, bloat] = (
  ['tickets', 'due', 'seconds', 'runs', 'storm', 'bloat'] as const
).map((name) => {
  const number = Number(values[name])
  if (Number.isInteger(number) && number >= (name === 'bloat' ? 0 : 1)) return number
  console.error(`--${name} has to be a whole number.`)
  process.exit(2)
}) as [number, number, number, number, number, number]

/** What is being done, on the error stream: the page alone goes to the other. */
const begin = performance.now()
const say = (what: string) =>
  console.error(`${((performance.now() - begin) / 1_000).toFixed(0).padStart(5)} s  ${what}`)

const closing: (() => Promise<unknown>)[] = []
let isSound = false
try {
  const loadBefore = loadavg()[0]!
  say('the steps of the machine, without a database')
  const machine = measureMachine()

  const installation = await install()
  closing.unshift(installation.stop)
  const { superuser } = installation
  const hearing = await openHearing(installation.superuserUrl)
  closing.unshift(hearing.close)
  const writer = await openTicketWriter(installation)
  const templates = await foldTemplates(installation, writer.placeOf)
  say('memory of workers without open tickets')
  const none = await measureMemory(installation, hearing, writer, templates)
  say(`writing ${tickets} open tickets`)
  await writer.writeIdle(templates.idle, tickets)
  await superuser`vacuum analyze`
  await superuser`checkpoint`
  say('memory of workers with all of them')
  const all = await measureMemory(installation, hearing, writer, templates)

  const workers = [await startWorker(installation), await startWorker(installation)]
  closing.unshift(() => Promise.all(workers.map((worker) => worker.stop())))
  const bench: Bench = { installation, workers, hearing, writer, templates }
  const lateness: Lateness[] = []
  for (let run = 1; run <= runs; run += 1) {
    say(`run ${run}: ${perSecond} deadlines a second for ${seconds} s`)
    lateness.push(await measureLateness(bench, { perSecond, seconds }))
  }
  const served = median(workers.map(({ pid }) => residentMegabytes(pid)))
  say(`a storm of ${storm}`)
  const drained = await measureStorm(bench, storm)
  say('deadlines at short notice')
  const notice = await measureShortNotice(bench, Math.min(NOTICES, seconds))
  say('the common design: a scan')
  const scan = await measureScan(bench, { perSecond, period: Math.min(SCAN_SECONDS, seconds) })
  for (const worker of workers) await worker.stop()
  say('finding that nothing is due, by wakes and by a scan')
  const finding = await measureFinding(installation, Math.min(30, seconds))
  say('messages taken in, with timers and without')
  const inbound = await measureInbound(installation, Math.min(5, seconds / 10))
  if (bloat > 0) say(`${bloat} moves of wakes`)
  const claims = bloat > 0 ? await measureClaims(installation, bloat) : null

  const [size] = await superuser<[{ size: string }]>`
    select pg_size_pretty(pg_database_size(current_database())) as size`
  const described = describePromises({
    tickets,
    perSecond,
    databaseSize: size.size,
    load: { before: loadBefore, after: loadavg()[0]! },
    machine,
    memory: { none, all, served },
    runs: lateness,
    storm: drained,
    notice,
    scan,
    finding,
    inbound,
    claims,
  })
  console.log(described.table)
  if (values.write) {
    const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'promises.md'), described.table)
  }
  isSound = described.isSound
} finally {
  for (const close of closing) await close()
}
// What stops the server at the end of a process would end it with 0.
process.exit(isSound ? 0 : 1)
