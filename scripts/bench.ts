// npm run bench -- NAME: runs bench/NAME.ts, which prints a table of ratios.
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { say } from './launcher/say.js'
import { ROOT, runProgram } from './program.ts'

const known = globSync('*.ts', { cwd: join(ROOT, 'bench') }).map((file) => file.replace(/\.ts$/, ''))
const [name = '', ...args] = process.argv.slice(2)
if (!known.includes(name)) {
  say(`Say which bench to run: npm run bench -- ${known.sort().join(' | ')}.`)
  process.exit(2)
}
const program = join(ROOT, 'bench', `${name}.ts`)
process.exitCode = (await runProgram(process.execPath, [program, ...args], { show: true })).code ?? 1
