// npm run codegen: prints the whole schema, then generates the types of the api and the operations of the console.
import { globSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { say } from './launcher/say.js'
import { ROOT, runProgram, type Outcome } from './program.ts'

/** Generates everything that is generated; the first outcome that is not good ends it. */
export async function generateCode(): Promise<Outcome> {
  const printed = await runProgram(process.execPath, [join(ROOT, 'packages/api/src/graphql/print-schema.ts')])
  if (printed.code !== 0) return printed
  // The api first: the console's operations are checked against the schema it prints.
  for (const config of globSync('packages/*/codegen.ts', { cwd: ROOT }).sort()) {
    const folder = join(ROOT, dirname(config))
    const generator = join(folder, 'node_modules', '.bin', 'graphql-codegen')
    const generated = await runProgram(generator, ['--config', 'codegen.ts'], { cwd: folder })
    if (generated.code !== 0) return generated
  }
  return printed
}

if (import.meta.main) {
  const { code, output } = await generateCode()
  if (code !== 0) say(output)
  process.exitCode = code ?? 1
}
