// How well posts about one breakdown are found among a day's others, and what finding them costs whatever the backlog.
import { mkdir, writeFile } from 'node:fs/promises'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeSimilar } from './similar/describe-similar.ts'
import { measureCost } from './similar/measure-cost.ts'
import { measureQuality } from './similar/measure-quality.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '10' },
    backlogs: { type: 'string', default: '1000,10000,100000' },
  },
})

const loadBefore = loadavg()[0]!
const quality = measureQuality(Number(values.seeds))
const costs = await measureCost(values.backlogs.split(',').map(Number))
const { page, isWithinLimit } = describeSimilar(quality, costs, { before: loadBefore, after: loadavg()[0]! })
console.log(page)
if (values.write) {
  const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'similar.md'), page)
}
// What stops the server at the end of a process would end it with 0.
process.exit(isWithinLimit ? 0 : 1)
