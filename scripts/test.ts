// Runs the tests, then says what was not run and why, then how many passed and failed.
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from './browser.ts'
import { say, step } from './launcher/say.js'
import { countTests, walksToTryAgain, type Run } from './test-counts.ts'

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
const told = join(folder, 'told.txt')
const run = await runVitest('report.json', chosen)
const walks = walksToTryAgain(run)
const secondTry = walks.length > 0 ? await tryAgain(walks) : undefined
const counts = countTests(run, secondTry)
// At the end, where whoever looks for what failed looks first.
if (existsSync(told)) console.error(readFileSync(told, 'utf8'))
rmSync(folder, { recursive: true, force: true })

if (chosen.length === 0) for (const what of ELSEWHERE) say(`not run: ${what}`)
for (const name of counts.notRun) say(`not run: ${name}`)
for (const walk of walks) say(`tried a second time, after a failure: ${walk}`)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed > 0 ? 1 : 0

function tryAgain(files: string[]): Promise<Run> {
  for (const file of files) say(`failed, and is tried a second time: ${file}`)
  return runVitest('second-try.json', files)
}

async function runVitest(reportName: string, files: string[]): Promise<Run> {
  const report = join(folder, reportName)
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  const flags = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const child = spawn(process.execPath, [vitest, ...flags, ...files], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, RELAIS_TELL_FAILURES: told },
  })
  // The terminal's Ctrl-C reaches the child too; it ends first, and we report what it had done.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (exitCode) => resolve({ report, exitCode }))
  })
}
