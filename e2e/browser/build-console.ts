import { join } from 'node:path'
import { ROOT, runProgram } from '../../scripts/program.ts'

/** Builds the console if its sources have changed since it was built. */
export async function buildConsole(): Promise<void> {
  const build = await runProgram(process.execPath, [join(ROOT, 'scripts', 'build-console.ts')])
  if (build.code !== 0) throw new Error(`The console could not be built:\n${build.output}`)
}

/** Before the first walk: two that start at once find the console built, and neither writes where the other reads. */
export { buildConsole as setup }
