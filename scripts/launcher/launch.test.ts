import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { ROOT } from './launch.js'

const folder = mkdtempSync(join(tmpdir(), 'relais-launch-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const program = join(folder, 'program.ts')
writeFileSync(
  program,
  `const alive = setInterval(() => {}, 1000)
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
    process.on(name, () => { console.log('ended by', name); clearInterval(alive); process.exitCode = 7; if (process.connected) process.disconnect() })
  console.log(process.versions.node, process.pid)`,
)

async function start() {
  const launcher = spawn(process.execPath, [join(ROOT, 'scripts/run.js'), program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  launcher.stdout.on('data', (chunk) => (output += String(chunk)))
  await once(launcher.stdout, 'data')
  // The pipe is the program's too: it closes when both have ended.
  return { launcher, output: () => output, closed: once(launcher.stdout, 'close') }
}

describe('the launcher', () => {
  it('runs the program on the Node that npm brought', async () => {
    const { launcher, output, closed } = await start()
    launcher.kill('SIGTERM')
    await closed

    expect(output()).toMatch(/^24\.21\.0 /)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'passes %s on, waits, and ends as the program ended',
    async (signal) => {
      const { launcher, output, closed } = await start()
      launcher.kill(signal)

      expect(await once(launcher, 'exit')).toEqual([7, null])
      await closed
      expect(output()).toContain(`ended by ${signal}`)
    },
  )

  it('tells the program when it is killed itself', async () => {
    const { launcher, output, closed } = await start()
    launcher.kill('SIGKILL')
    await closed

    expect(output()).toContain('ended by disconnect')
  })
})
