// npm run dev: Relais as npm start runs it, the api restarting and the console reloading when a file changes.
import { join } from 'node:path'
import { say } from './launcher/say.js'
import { ROOT, runProgram } from './program.ts'

const port = process.env['PORT'] ?? '4000'
say(
  `The api is on http://localhost:${port}; open the console on http://localhost:5173, which reloads by itself.`,
)

const api = runProgram(
  process.execPath,
  ['--watch', '--watch-preserve-output', join(ROOT, 'packages/api/src/main.ts')],
  {
    show: true,
    env: { PORT: port },
  },
)
const web = join(ROOT, 'packages', 'web')
const console = runProgram(process.execPath, [join(web, 'node_modules/vite/bin/vite.js'), '--strictPort'], {
  cwd: web,
  show: true,
  env: { RELAIS_API: `http://localhost:${port}` },
})
const [{ code }] = await Promise.all([api, console])
process.exitCode = code ?? 1
