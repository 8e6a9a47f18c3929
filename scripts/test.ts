// Runs the tests, then says what was not run and why, then how many passed and failed.
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'
import { say, step } from './launcher/say.js'
import { countTests } from './test-counts.ts'

const root = join(import.meta.dirname, '..')

/** What `npm test` leaves to others, each with the command that runs it. */
const ELSEWHERE = [
  'the walk on real Bluesky servers: npm run e2e -- bluesky (its servers are installed apart)',
  'the kill storm: npm run storm (ten minutes)',
  'deadlines under kills and wrong clocks: npm run e2e -- deadlines (20 minutes)',
  'every property at its whole count, and every mutant of the chart: npm run check:promises',
  'measurements: npm run bench -- NAME',
]

const chosen = process.argv.slice(2)
if (chosen.length === 0) await step('Looking for a browser', findBrowser)

const folder = mkdtempSync(join(tmpdir(), 'relais-counts-'))
const report = join(folder, 'report.json')
const code = await runVitest(report)
const counts = countTests(report, code)
rmSync(folder, { recursive: true, force: true })

if (chosen.length === 0) for (const what of ELSEWHERE) say(`not run: ${what}`)
for (const name of counts.notRun) say(`not run: ${name}`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0

async function runVitest(outputFile: string): Promise<number | null> {
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const flags = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${outputFile}`]
  const child = spawn(process.execPath, [vitest, ...flags, ...chosen], { cwd: root, stdio: 'inherit' })
  // The terminal's Ctrl-C reaches the child too; it ends first, and we report what it had done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
}
