import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../config.ts'
import type { World } from '../context.ts'
import type { OrganizationId } from '../db/id.ts'
import { findRunningEmbedded } from '../embedded/start-embedded.ts'
import { createMetrics } from '../http/metrics.ts'
import { createOrganization } from '../members/create-organization.ts'
import { recordAudit } from '../audit/record-audit.ts'
import { inOrganization } from '../db/client.ts'
import { openDatabases, type Logins } from '../start/open-databases.ts'
import { openWorld, type OpenWorld } from '../start/open-world.ts'
import { silent } from '../start/say.ts'
import { findLastBackup } from './last-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { takeBackup } from './take-backup.ts'

const log = pino({ level: 'silent' })
const now = () => new Date()

let root: string
let open: { logins: Logins; world: OpenWorld }
let organizationId: OrganizationId
const sourceDir = () => join(root, 'source')
const configOf = (dataDir: string) => readConfig({ RELAIS_DATA_DIR: dataDir, LOG_LEVEL: 'silent' })

async function openInstallation(dataDir: string) {
  const config = configOf(dataDir)
  const logins = await openDatabases(config, silent)
  const world = await openWorld(config, logins, {
    log,
    publicUrl: 'http://localhost',
    allowedOrigins: [],
    metrics: createMetrics(),
  })
  return { logins, world }
}

async function close({ logins, world }: typeof open) {
  await world.close()
  await logins.stop()
}

async function backUp(folder: string, withSecrets = true) {
  const server = await findRunningEmbedded(sourceDir())
  return takeBackup({ server: server!, dataDir: sourceDir(), folder, withSecrets, now, say: silent })
}

const restore = (folder: string, dataDir: string, secretsFolder: string | null = null) =>
  restoreBackup({ config: configOf(dataDir), folder, secretsFolder, log, say: silent, now })

/** Writes entries one after another, each acknowledged before the next, until told to stop. */
function keepWriting(world: World) {
  let isDone = false
  const acknowledged: { subject: string; at: number }[] = []
  const writing = (async () => {
    while (!isDone) {
      const subject = `write:${acknowledged.length}`
      await inOrganization(world.db, organizationId, (tx) =>
        recordAudit(tx, world.keys, { at: now(), actor: 'relais', action: 'test.written', subject }),
      )
      acknowledged.push({ subject, at: Date.now() })
    }
  })()
  return {
    acknowledged,
    async stop() {
      isDone = true
      await writing
    },
  }
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'relais-backup-'))
  await chmod(root, 0o711)
  open = await openInstallation(sourceDir())
  organizationId = await createOrganization(open.world, {
    slug: 'lignes',
    name: 'Lignes',
    timeZone: 'Europe/Paris',
    locale: 'fr',
  })
})

afterAll(async () => {
  await close(open)
  await rm(root, { recursive: true, force: true })
})

describe('a backup of a database that is being written to', () => {
  const folder = () => join(root, 'backup')
  const restoredDir = () => join(root, 'restored')
  let acknowledgedBefore: string[]

  beforeAll(async () => {
    const writer = keepWriting(open.world)
    const stopFilling = fillLog()
    try {
      const { finishedAt } = await backUp(folder())
      acknowledgedBefore = writer.acknowledged
        .filter(({ at }) => at < Date.parse(finishedAt))
        .map(({ subject }) => subject)
    } finally {
      await writer.stop()
      await stopFilling()
    }
  })

  /** Fills the log, so that segments become full while the files are copied. */
  function fillLog() {
    let isDone = false
    const owner = postgres(open.logins.owner.url, { max: 1, onnotice: () => {} })
    const filling = (async () => {
      await owner`create schema noise create table lines (body text)`
      for (let written = 0; !isDone && written < 100; written += 2) {
        await owner`insert into noise.lines select repeat(md5(i::text), 60) from generate_series(1, 1000) i`
      }
    })()
    return async () => {
      isDone = true
      await filling
      await owner.end()
    }
  }

  it('restores everything that was acknowledged before it ended, with publishing stopped and the record whole', async () => {
    // What a restore that was killed has left is no obstacle.
    await mkdir(join(restoredDir(), 'restoring-1', 'postgres', 'data'), { recursive: true })

    const restored = await restore(folder(), restoredDir())

    expect(acknowledgedBefore.length).toBeGreaterThan(0)
    expect(restored).toMatchObject({ organizations: 1, doubtedReplies: 0 })
    expect(restored.auditEntries).toBeGreaterThan(acknowledgedBefore.length)
    expect(restored.indexes).toBeGreaterThan(50)

    const copy = await openInstallation(restoredDir())
    const owner = postgres(copy.logins.owner.url, { max: 1 })
    try {
      const written = await owner<{ subject: string }[]>`
        select subject from audit_entries where action = 'test.written'`
      const found = new Set(written.map(({ subject }) => subject))
      expect(acknowledgedBefore.filter((subject) => !found.has(subject))).toEqual([])
      const [organization] = await owner`
        select publishing_stopped_at is not null as "isStopped", publishing_stopped_reason as reason from organizations`
      expect(organization).toEqual({ isStopped: true, reason: 'restored from a backup' })
    } finally {
      await owner.end()
      await close(copy)
    }
  })

  it('took the full segments of the log along', async () => {
    const segments = await readdir(join(folder(), 'cluster', 'pg_wal'))

    expect(segments.filter((name) => /^[0-9A-F]{24}$/.test(name)).length).toBeGreaterThan(1)
  })

  it('keeps its keys for its owner alone', async () => {
    const { mode } = await stat(join(folder(), 'secrets.json'))

    expect((mode & 0o777).toString(8)).toBe('600')
  })

  it('is remembered beside the data, in the copy too', async () => {
    expect(await findLastBackup(sourceDir())).toMatchObject({ folder: folder() })
    expect(await findLastBackup(restoredDir())).toMatchObject({ folder: folder() })
  })

  it('leaves nothing behind on the server', async () => {
    const owner = postgres(open.logins.owner.url, { max: 1 })
    const slots = await owner`select slot_name from pg_replication_slots`
    await owner.end()

    expect(slots).toHaveLength(0)
  })
})

describe('a restore is refused', () => {
  const good = () => join(root, 'good')
  const refusal = (dataDir: string, secretsFolder: string | null = sourceDir(), folder = good()) =>
    restore(folder, dataDir, secretsFolder).then(
      () => 'restored',
      (error: { code: string }) => error.code,
    )

  /** Changes one file of the good backup, or takes it away, for as long as the work lasts. */
  async function spoil<T>(name: string, change: ((bytes: Buffer) => Buffer) | null, work: () => Promise<T>) {
    const file = join(good(), name)
    const bytes = await readFile(file)
    if (change) await writeFile(file, change(Buffer.from(bytes)))
    else await rm(file)
    try {
      return await work()
    } finally {
      await writeFile(file, bytes)
    }
  }

  const flipBit = (bytes: Buffer) => {
    bytes[1]! ^= 1
    return bytes
  }
  const changeManifest = (change: object) => (bytes: Buffer) => {
    const sealed = JSON.parse(bytes.toString()) as { manifest: object }
    return Buffer.from(JSON.stringify({ ...sealed, manifest: { ...sealed.manifest, ...change } }))
  }
  /** As somebody would who knows the format: the manifest agrees with itself. */
  const forgeManifest = (change: object) => (bytes: Buffer) => {
    const { manifest } = JSON.parse(changeManifest(change)(bytes).toString()) as { manifest: object }
    const sha256 = createHash('sha256').update(JSON.stringify(manifest)).digest('hex')
    return Buffer.from(JSON.stringify({ sha256, manifest }))
  }

  beforeAll(async () => {
    await backUp(good(), false)
  })

  it('into a folder that is in use, and nothing there is touched', async () => {
    const before = await readdir(sourceDir())

    expect(await refusal(sourceDir())).toBe('FOLDER_NOT_EMPTY')
    expect(await readdir(sourceDir())).toEqual(before)
  })

  it('without the secrets that the backup was taken without, or with those of another installation', async () => {
    const other = await mkdtemp(join(root, 'other-'))
    const secrets = JSON.parse(await readFile(join(sourceDir(), 'secrets.json'), 'utf8')) as object
    await writeFile(join(other, 'secrets.json'), JSON.stringify({ ...secrets, masterSecret: 'x'.repeat(43) }))

    expect(await refusal(join(root, 'empty'), null)).toBe('SECRETS_ELSEWHERE')
    expect(await refusal(join(root, 'empty'), other)).toBe('SECRETS_NOT_THESE')
  })

  it.each([
    ['one bit of a file is not what was written', 'cluster/global/pg_control', flipBit],
    ['a file is missing', 'cluster/backup_label', null],
    ['the manifest was changed', 'manifest.json', changeManifest({ postgresMajor: 17 })],
    ['the manifest is cut short', 'manifest.json', (bytes: Buffer) => bytes.subarray(0, 1000)],
  ])('when %s, and leaves nothing behind', async (_what, name, change) => {
    const dataDir = join(root, 'from-spoilt')

    expect(await spoil(name, change, () => refusal(dataDir))).toBe('BACKUP_DAMAGED')
    expect(await readdir(dataDir).catch(() => [])).toEqual([])
  })

  it.each([
    ['another major version of PostgreSQL', { postgresMajor: 17 }, 'BACKUP_OF_ANOTHER_VERSION'],
    ['a newer schema', { migrations: 10_000 }, 'BACKUP_NEWER'],
    ['a newer format', { format: 2 }, 'BACKUP_NEWER'],
    ['paths out of its folder', { folders: ['../elsewhere'] }, 'BACKUP_DAMAGED'],
    ['fewer rows than it counted', { rows: { audit_entries: 1_000_000 } }, 'CHECKS_FAILED'],
  ])('when the backup is of %s', async (_what, change, code) => {
    const dataDir = join(root, 'from-other')

    expect(await spoil('manifest.json', forgeManifest(change), () => refusal(dataDir))).toBe(code)
    expect(await readdir(dataDir).catch(() => [])).toEqual([])
  })

  it('when the audit record does not reach as far as it did', async () => {
    const further = { audit: [{ organizationId, seq: 1_000_000, hash: 'a'.repeat(64) }] }

    expect(await spoil('manifest.json', forgeManifest(further), () => refusal(join(root, 'cut')))).toBe(
      'CHECKS_FAILED',
    )
  })

  it('when the backup was interrupted, or the folder is none', async () => {
    expect(await spoil('manifest.json', null, () => refusal(join(root, 'none')))).toBe('BACKUP_UNFINISHED')
    expect(await refusal(join(root, 'none'), null, root)).toBe('NOT_A_BACKUP')
  })
})

describe('a backup is refused', () => {
  it('into a folder with something in it', async () => {
    await expect(backUp(sourceDir())).rejects.toMatchObject({ code: 'FOLDER_NOT_EMPTY' })
  })
})
