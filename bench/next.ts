// What handing out the next ticket costs, with few and with a hundred thousand waiting, and whether two ever get the same;
// and what it costs to show the list that it is taken from.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeNext, type Handing, type Reading } from './next/describe-next.ts'
import { handOut, openPeople, readPages, writeWaiting } from './next/hand-out.ts'
import { install } from './promises/installation.ts'
import { foldTemplates } from './promises/templates.ts'
import { openTicketWriter } from './promises/write-tickets.ts'

const FEW = 1_000
const ALONE = 300
const PAGES = 100

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    waiting: { type: 'string', default: '100000' },
    calls: { type: 'string', default: '10000' },
    together: { type: 'string', default: '50' },
  },
})
const [waiting, calls, together] = (['waiting', 'calls', 'together'] as const).map((name) =>
  Number(values[name]),
) as [number, number, number]

const before = loadavg()[0]!
const installation = await install()
let isSound = false
try {
  const people = await openPeople(installation, together)
  const writer = await openTicketWriter(installation)
  const { idle } = await foldTemplates(installation, writer.placeOf)
  const handings: Handing[] = []
  const readings: Reading[] = []
  for (const count of [FEW, waiting]) {
    await writeWaiting(installation, writer, idle[0]!, count)
    readings.push({ waiting: count, ...(await readPages(people[0]!, PAGES)) })
    handings.push({ waiting: count, together: 1, ...(await handOut(people.slice(0, 1), ALONE)) })
  }
  handings.push({ waiting, together, ...(await handOut(people, calls)) })

  const load = { before, after: loadavg()[0]! }
  const { page, isSound: isRight } = describeNext(handings, readings, { load, cores: availableParallelism() })
  console.log(page)
  if (values.write) {
    const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, 'next.md'), page)
  }
  isSound = isRight
} finally {
  await installation.stop()
}
// What stops the server at the end of a process would end it with 0.
process.exit(isSound ? 0 : 1)
