// npm run check:promises [-- --write]: every property at its whole count, and whether the tests would miss any part of
// the ticket's chart. More than a test run has time for.
import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { say } from './launcher/say.js'
import { ROOT, runProgram, runTool } from './program.ts'

const ASKED_PERCENT = 95
const HISTORIES = 100_000

const loadBefore = loadavg()[0]!
const from = performance.now()
const secondsSince = (start: number) => Math.round((performance.now() - start) / 1_000)

process.env['PROPERTY_RUNS'] = 'full'
say('every property at its whole count')
const properties = await runTool('vitest', [
  'run',
  '--testTimeout=1800000',
  // All mutants follow.
  '--exclude=**/mutants.test.ts',
  'packages/sla',
  'packages/api/src/inbox/any-order.test.ts',
])
console.log(properties.output)
const propertiesTook = secondsSince(from)

say('the chart without each of its parts in turn')
const mutantsFrom = performance.now()
const mutants = await runProgram(process.execPath, [join(ROOT, 'packages/sla/scripts/mutate-chart.ts')])
console.log(mutants.output)
const [, noticed, tried] = /^(\d+) of (\d+) mutants noticed/m.exec(mutants.output) ?? []
const percent = (100 * Number(noticed)) / Number(tried)

const row = (item: string, what: string, asked: string, measured: string, holds: boolean) =>
  `| ${[item, what, asked, measured, holds ? 'yes' : '**no**'].join(' | ')} |`
const areKept = properties.code === 0
const kept = areKept ? 'all agree' : 'not all agree'
const table = [
  '# The promise engine, taken apart',
  '',
  `Printed by \`npm run check:promises\`: ${propertiesTook} s for the properties, ${secondsSince(mutantsFrom)} s for the mutants, ${availableParallelism()} cores, load`,
  `average ${loadBefore.toFixed(1)} before. A mutant is the chart without one guard, one part of a joint guard or one action; it is`,
  'noticed when a short life comes to something else than a naive reader finds, or a test fails.',
  '',
  '| item | what | asked | measured | holds |',
  '|---|---|---|---|---|',
  row('1.7', 'random changes of promise and pauses against the naive reader', '100,000', kept, areKept),
  row(
    '2.2',
    'mutants of guards and actions noticed',
    `≥ ${ASKED_PERCENT} %`,
    `${noticed} of ${tried}, ${percent.toFixed(1)} %`,
    percent >= ASKED_PERCENT,
  ),
  row(
    '2.3',
    'properties at 10,000 runs; random histories against the naive reader',
    HISTORIES.toLocaleString('en'),
    kept,
    areKept,
  ),
  row(
    '2.3',
    'the whole of it',
    '≤ 25 min',
    `${(secondsSince(from) / 60).toFixed(1)} min`,
    secondsSince(from) <= 1_500,
  ),
  '',
].join('\n')
console.log(table)
if (process.argv.includes('--write')) {
  const folder = join(ROOT, 'docs', 'measurements')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'engine.md'), table)
}
process.exitCode = areKept && mutants.code === 0 ? 0 : 1
