import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import postgres from 'postgres'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isAlive } from './processes.ts'
import { readServerFile } from './server.ts'
import { findRunningEmbedded, startEmbedded, type EmbeddedOptions } from './start-embedded.ts'

const STARTER = new URL('start-embedded.ts', import.meta.url).href

let dataDir: string
const sentences: string[] = []
const started: { stop: () => Promise<void> }[] = []

async function start(options: Partial<EmbeddedOptions> = {}) {
  const embedded = await startEmbedded({
    dataDir,
    fsync: false,
    log: (sentence) => sentences.push(sentence),
    ...options,
  })
  started.push(embedded)
  return embedded
}

async function ask<Row extends object>(url: string, statement: string): Promise<Row[]> {
  const client = postgres(url, { max: 1, onnotice: () => {} })
  try {
    return await client.unsafe<Row[]>(statement)
  } finally {
    await client.end()
  }
}

/** Runs a start in a process of its own, so that the process can be killed. */
async function startElsewhere(afterwards: string): Promise<{ pid: number; serverPid: number }> {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(STARTER)})
    const embedded = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, fsync: false, log: () => {} })
    process.stdout.write(embedded.place)
    ${afterwards}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [place] = (await once(child.stdout, 'data')) as [Buffer]
  const file = await readServerFile(join(place.toString(), 'data'))
  return { pid: child.pid!, serverPid: file!.pid }
}

async function untilGone(pid: number): Promise<void> {
  while (await isAlive(pid)) await setImmediate()
}

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'relais-embedded-'))
  chmodSync(dataDir, 0o711)
  return () => rmSync(dataDir, { recursive: true, force: true })
})

afterEach(async () => {
  sentences.length = 0
  for (const embedded of started.splice(0)) await embedded.stop()
})

describe('the embedded PostgreSQL', () => {
  it('is made at the first start, whatever an interrupted one has left', async () => {
    mkdirSync(join(dataDir, 'postgres', 'data.unfinished-1', 'base'), { recursive: true })
    chmodSync(join(dataDir, 'postgres'), 0o711)

    const { superuserUrl } = await start()

    expect(sentences).toContain('An earlier first start was interrupted: beginning again.')
    const [row] = await ask(
      superuserUrl,
      `select current_setting('data_checksums') as checksums, current_setting('listen_addresses') as addresses,
        (select count(*)::int from pg_hba_file_rules where auth_method <> 'scram-sha-256') as "weakRules"`,
    )
    expect(row).toEqual({ checksums: 'on', addresses: '127.0.0.1', weakRules: 0 })
    expect(readdirSync(join(dataDir, 'postgres')).filter((name) => name.includes('unfinished'))).toEqual([])
  })

  it('keeps its secrets to its own account', async () => {
    await start()

    expect(statSync(join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600)
  })

  it('refuses a connection without the password', async () => {
    const { ownerUrl } = await start()
    const url = new URL(ownerUrl)
    url.password = 'guessed'

    await expect(ask(url.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  it('lets its owner make roles and take backups, and nothing above that', async () => {
    const { ownerUrl } = await start()

    await ask(ownerUrl, `select pg_backup_start('a test', true)`)
    await expect(ask(ownerUrl, 'alter system set fsync = off')).rejects.toThrow(/permission denied/)
  })

  it('keeps what was written from one start to the next', async () => {
    const first = await start()
    await ask(first.ownerUrl, 'create table kept as select 42 as answer')
    await first.stop()

    const second = await start()
    expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }])
  })

  it('is found by a command beside it while it runs, and not afterwards', async () => {
    const running = await start()
    expect((await findRunningEmbedded(dataDir))?.ownerUrl).toBe(running.ownerUrl)

    await running.stop()
    expect(await findRunningEmbedded(dataDir)).toBeNull()
  })

  it('refuses a second Relais on the same folder', async () => {
    await start()

    await expect(start()).rejects.toMatchObject({
      code: 'DATA_IN_USE',
      message: expect.stringContaining('RELAIS_DATA_DIR='),
    })
  })

  it('takes over from a run that was killed', async () => {
    const { pid, serverPid } = await startElsewhere('setInterval(() => {}, 1000)')
    process.kill(pid, 'SIGKILL')
    await untilGone(pid)
    expect(await isAlive(serverPid)).toBe(true)

    const { ownerUrl } = await start()

    expect(sentences.join()).toContain(`(process ${serverPid}) is still there`)
    expect(await isAlive(serverPid)).toBe(false)
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('does not outlive a program that ends without stopping it', async () => {
    const { pid, serverPid } = await startElsewhere('process.exit(1)')

    await untilGone(pid)
    await untilGone(serverPid)
    await start()
    expect(sentences).toEqual([])
  })

  it('starts again on the same port when it is killed', async () => {
    const { ownerUrl, place } = await start()
    const { pid } = (await readServerFile(join(place, 'data')))!
    process.kill(pid, 'SIGKILL')
    await untilGone(pid)

    const answer = () => ask(ownerUrl, 'select 1 as one').catch(() => null)
    await expect.poll(answer, { timeout: 20_000 }).toEqual([{ one: 1 }])
    expect(sentences).toContain('PostgreSQL ended by itself: starting it again.')
  })

  it('is not stopped by the id of another program in a file left by a crash', async () => {
    const { place, stop } = await start()
    await stop()
    writeFileSync(join(place, 'data', 'postmaster.pid'), `${process.pid}\n`)

    const { ownerUrl } = await start()
    expect(await ask(ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('refuses a disk without room', async () => {
    await expect(start({ neededBytes: Number.MAX_SAFE_INTEGER })).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringMatching(/MB left and Relais needs .* Free some space/),
    })
  })

  it('refuses the data of another version', async () => {
    const { place, stop } = await start()
    await stop()
    const file = join(place, 'data', 'PG_VERSION')
    const own = readFileSync(file, 'utf8')
    writeFileSync(file, '17\n')

    await expect(start()).rejects.toMatchObject({
      code: 'DATA_OF_ANOTHER_VERSION',
      message: expect.stringContaining('written by PostgreSQL 17'),
    })
    writeFileSync(file, own)
  })

  it('refuses to go on without the secrets that belong to its data', async () => {
    const file = join(dataDir, 'secrets.json')
    const secrets = readFileSync(file, 'utf8')
    rmSync(file)
    await expect(start()).rejects.toMatchObject({ code: 'SECRETS_MISSING' })

    writeFileSync(file, '{"version":1}')
    await expect(start()).rejects.toMatchObject({ code: 'SECRETS_DAMAGED' })
    writeFileSync(file, secrets, { mode: 0o600 })
  })

  it.skipIf(process.getuid?.() !== 0)(
    'runs as an ordinary account when we are root (needs root)',
    async () => {
      const { place } = await start()
      const { pid } = (await readServerFile(join(place, 'data')))!

      expect(statSync(`/proc/${pid}`).uid).not.toBe(0)
    },
  )

  it.skipIf(process.getuid?.() !== 0)(
    'begins afresh when a folder that only root can reach was removed and its database was not (needs root)',
    async () => {
      const home = mkdtempSync(join(tmpdir(), 'relais-hidden-'))
      const hidden = join(home, '.relais')
      const first = await start({ dataDir: hidden })
      await first.stop()
      rmSync(hidden, { recursive: true })

      const second = await start({ dataDir: hidden })

      expect(first.place).not.toContain(hidden)
      expect(second.place).not.toBe(first.place)
      expect(sentences.join()).toContain(`${first.place} is nobody's now`)
      await second.stop()
      for (const folder of [home, first.place, second.place]) rmSync(folder, { recursive: true })
    },
  )
})
