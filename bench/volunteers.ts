// How well volunteers are found, when overflow opens and closes, and whom it calls: sla.md §8, 5.2, 5.3, 5.7 and 5.8.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { judge } from './volunteers/criteria.ts'
import { describeVolunteers } from './volunteers/describe-volunteers.ts'
import { erlangFigures } from './volunteers/erlang-table.ts'
import { measureMonths } from './volunteers/measure-month.ts'
import { measureOverflow } from './volunteers/measure-overflow.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '10' },
  },
})

const began = performance.now()
const seeds = Number(values.seeds)
const months = measureMonths(seeds)
const watched = measureOverflow(seeds, 6 * 3_600_000)
const figures = erlangFigures()
const criteria = judge(months, watched, figures)
const page = describeVolunteers({ months, watched, figures }, criteria, seeds)
console.log(page)
console.error(`${((performance.now() - began) / 1_000).toFixed(1)} s`)
if (values.write) {
  const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'volunteers.md'), page)
}

const broken = criteria.filter(({ holds }) => !holds)
for (const { number, asked, measured } of broken) {
  console.error(`${number}: asked ${asked}, measured ${measured}`)
}
process.exitCode = broken.length > 0 ? 1 : 0
