// npm run db:generate -- INTENT: writes the migration that brings the database to the tables, named by what it is for.
import { join } from 'node:path'
import { say } from './launcher/say.js'
import { ROOT, runProgram } from './program.ts'

const [intent, ...rest] = process.argv.slice(2)
if (!intent || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(intent)) {
  say('Say what the migration is for, in kebab-case: npm run db:generate -- add-ticket-snooze')
  process.exit(2)
}
const tool = join(ROOT, 'node_modules', '.bin', 'drizzle-kit')
const outcome = await runProgram(tool, ['generate', '--name', intent, ...rest], {
  cwd: join(ROOT, 'packages/api'),
  show: true,
})
process.exitCode = outcome.code ?? 1
