import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT, runTool, type Outcome } from './program.ts'

/** Generates a migration into a copy: there must be nothing to write. Tables that no migration makes are a failure. */
export async function findMigrationDrift(): Promise<Outcome> {
  const folder = join(ROOT, 'node_modules', '.cache', 'relais', 'migration-drift')
  const copy = join(folder, 'migrations')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  cpSync(join(ROOT, 'packages/api/migrations'), copy, { recursive: true })
  // Its folders count from packages/api, which is where it runs.
  writeFileSync(
    join(folder, 'drizzle.config.ts'),
    `import config from ${JSON.stringify(join(ROOT, 'packages/api/drizzle.config.ts'))}
export default { ...config, out: '../../node_modules/.cache/relais/migration-drift/migrations' }
`,
  )
  const before = readdirSync(copy).length
  const outcome = await runTool(
    'drizzle-kit',
    ['generate', '--name', 'drift', '--config', join(folder, 'drizzle.config.ts')],
    { cwd: join(ROOT, 'packages/api') },
  )
  if (outcome.code !== 0) return outcome
  if (readdirSync(copy).length === before && outcome.output.includes('No schema changes')) {
    return { code: 0, output: '' }
  }
  return { code: 1, output: 'Tables have changed without a migration: npm run db:generate -- what-it-is-for' }
}
