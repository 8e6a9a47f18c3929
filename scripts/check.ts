// npm run check: everything a change has to pass. --without-tests leaves the tests to whoever has just run them.
import { findCodegenDrift } from './codegen-drift.ts'
import { say } from './launcher/say.js'
import { findMigrationDrift } from './migration-drift.ts'
import { join } from 'node:path'
import { ROOT, runProgram, runTool, type Outcome } from './program.ts'

const stages: [name: string, run: () => Promise<Outcome>][] = [
  ['format', () => runTool('oxfmt', ['--check', '.'])],
  ['lint', () => runTool('oxlint', ['--deny-warnings'])],
  ['types', () => runTool('tsc', ['-p', '.'])],
  ['shape', () => runTool('vitest', ['run', '--project', 'shape', 'workspace-shape'])],
  ['generated code', findCodegenDrift],
  ['migrations', findMigrationDrift],
  ['unused code', () => runTool('knip', [])],
]
if (!process.argv.includes('--without-tests')) {
  stages.push(['tests', () => runProgram(process.execPath, [join(ROOT, 'scripts/test.ts')], { show: true })])
}

const failed: string[] = []
for (const [name, run] of stages) {
  const from = performance.now()
  const { code, output } = await run()
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  say(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`)
  if (code === 0) continue
  failed.push(name)
  say(output.trimEnd())
}
console.log(`${stages.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
