// How many promises are kept under each rule for who is answered next, in eight scenarios: sla.md §4.4.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FEW_SEEDS_SLACK, judge } from './routing/criteria.ts'
import { describeRouting } from './routing/describe-routing.ts'
import { measureScenarios } from './routing/measure-scenarios.ts'

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    /** Five seeds for each scenario. */
    quick: { type: 'boolean', default: false },
  },
})

const began = performance.now()
const runs = measureScenarios({ isQuick: values.quick })
const criteria = judge(runs, values.quick ? FEW_SEEDS_SLACK : 1)
const page = describeRouting(runs, criteria)
console.log(page)
console.error(`${((performance.now() - began) / 1_000).toFixed(1)} s`)
if (values.write) {
  const folder = join(import.meta.dirname, '..', 'docs', 'measurements')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'routing.md'), page)
}

const broken = criteria.filter(({ isRelation, holds }) => isRelation && !holds)
for (const { scenario, asked, measured } of broken) {
  console.error(`${scenario}: asked ${asked}, measured ${measured}`)
}
process.exitCode = broken.length > 0 ? 1 : 0
