// npm run e2e -- NAME: runs e2e/NAME/main.ts, after installing its own packages if it is a root of its own.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { say, step } from './launcher/say.js'
import { ROOT, runProgram } from './program.ts'

const [name = '', ...args] = process.argv.slice(2)
const folder = join(ROOT, 'e2e', name)
const program = join(folder, 'main.ts')

if (!name || !existsSync(program)) {
  const known = readdirSync(join(ROOT, 'e2e')).filter((each) =>
    existsSync(join(ROOT, 'e2e', each, 'main.ts')),
  )
  say(`Say which walk to run: npm run e2e -- ${known.join(' | ')}.`)
  process.exit(2)
}
if (existsSync(join(folder, 'pnpm-lock.yaml'))) await installApart()
process.exitCode = (await runProgram(process.execPath, [program, ...args], { show: true })).code ?? 1

/** Servers of real networks are heavy and are installed only for those who run them. */
async function installApart(): Promise<void> {
  const stamp = join(folder, 'node_modules', '.relais-installed')
  const wanted = createHash('sha256')
    .update(readFileSync(join(folder, 'pnpm-lock.yaml')))
    .digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  await step(`Installing the servers of ${name}`, async () => {
    const flags = ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline']
    const { code, output } = await runProgram('npx', flags, {
      cwd: folder,
      env: { CI: 'true' },
    })
    if (code !== 0) {
      say(output.trim().split('\n').slice(-30).join('\n'))
      say(`The packages of e2e/${name} could not be installed; docs/operate/ says what they need.`)
      process.exit(1)
    }
    writeFileSync(stamp, wanted)
  })
}
