import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateCode } from './codegen.ts'
import { ROOT, type Outcome } from './program.ts'

const GENERATED = ['packages/api/schema.graphql', 'packages/*/src/**/generated/**/*']

/** Generates again and says which files were not what they should have been; they are right afterwards. */
export async function findCodegenDrift(): Promise<Outcome> {
  const before = readGenerated()
  const outcome = await generateCode()
  if (outcome.code !== 0) return outcome
  const after = readGenerated()
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  )
  if (changed.length === 0) return { code: 0, output: '' }
  return { code: 1, output: `These were out of date and are right now; commit them:\n${changed.join('\n')}` }
}

function readGenerated(): Map<string, string> {
  const files = globSync(GENERATED, { cwd: ROOT, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map((entry) => {
      const file = join(entry.parentPath, entry.name)
      return [file.slice(ROOT.length + 1), readFileSync(file, 'utf8')]
    }),
  )
}
