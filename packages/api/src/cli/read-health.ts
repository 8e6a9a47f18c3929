import { sql } from 'drizzle-orm'
import { findLastBackup, type LastBackup } from '../backup/last-backup.ts'
import type { Installation } from './open-installation.ts'

/** How an installation is, over all its organizations. */
export interface HealthReport {
  /** What `/healthz` says on this machine. */
  server: 'ready' | 'starting' | 'notRunning'
  database: { version: string; bytes: number; isEmbedded: boolean }
  /** Null where none is remembered; an external database has its own. */
  lastBackup: LastBackup | null
  organizations: number
  stopped: { slug: string; reason: string }[]
  channels: { slug: string; network: string; name: string; status: string; problem: string | null }[]
  /** What waits now, and for how long the oldest of it. */
  waiting: { what: 'deliveries' | 'wakes' | 'jobs' | 'replies'; count: number; oldestSeconds: number }[]
  /** What waits for a person: see `dead list`. */
  setAside: {
    deliveries: number
    jobs: number
    replies: number
    wakes: number
    mails: number
    pushes: number
  }
  /** By how many seconds the database's clock jumped ahead, while that is neither mended nor confirmed. */
  clockAheadSeconds: number | null
  /** What is not in order, in sentences. */
  problems: string[]
}

/** Beyond this, what waits is late: the workers look every second. */
const LATE_SECONDS = 60
const BACKUP_HOURS = 26

/** Looks at everything, and says what is not in order. */
export async function readHealth(installation: Installation, now: Date): Promise<HealthReport> {
  const { owner, config, port } = installation
  const one = async <Row extends Record<string, unknown>>(query: ReturnType<typeof sql>) =>
    (await owner.execute<Row>(query))[0]!
  const database = await one<{ version: string; bytes: number }>(sql`
    select current_setting('server_version') as version, pg_database_size(current_database())::float8 as bytes`)
  const { organizations } = await one<{ organizations: number }>(
    sql`select count(*)::int4 as organizations from organizations`,
  )
  const { ahead } = await one<{ ahead: number | null }>(
    sql`select (max(clock_ahead_ms) / 1000)::float8 as ahead from organizations`,
  )
  const stopped = await owner.execute<{ slug: string; reason: string }>(sql`
    select slug, coalesce(publishing_stopped_reason, '') as reason from organizations
    where publishing_stopped_at is not null order by slug`)
  const channels = await owner.execute<HealthReport['channels'][number] & Record<string, unknown>>(sql`
    select o.slug, c.network, c.name, c.status, c.problem from channels c
    join organizations o using (organization_id) order by o.slug, c.network, c.name`)
  const setAside = await one<HealthReport['setAside'] & Record<string, unknown>>(sql`
    select (select count(*) from deliveries where status in ('dead', 'unrecognised'))::int4 as deliveries,
      (select count(*) from jobs where status = 'dead')::int4 as jobs,
      (select count(*) from replies where state = 'needsHuman')::int4 as replies,
      (select count(*) from ticket_wakes where set_aside_at is not null)::int4 as wakes,
      (select count(*) from mails where state = 'dead')::int4 as mails,
      (select count(*) from pushes where state = 'dead')::int4 as pushes`)
  const found = {
    server: await askServer(port),
    database: { ...database, isEmbedded: config.databaseUrl === null },
    lastBackup: config.databaseUrl === null ? await findLastBackup(config.dataDir) : null,
    organizations,
    stopped: [...stopped],
    channels: [...channels],
    waiting: await readWaiting(installation),
    setAside,
    clockAheadSeconds: ahead,
  }
  return { ...found, problems: findProblems(found, now) }
}

async function readWaiting({ owner }: Installation): Promise<HealthReport['waiting']> {
  const rows = await owner.execute<HealthReport['waiting'][number] & Record<string, unknown>>(sql`
    with due as (
      select 'deliveries' as what, not_before as at from deliveries where status = 'waiting'
      union all select 'wakes', wake_at from ticket_wakes where set_aside_at is null
      union all select 'jobs', run_at from jobs where status = 'waiting'
      union all select 'replies', r.not_before from replies r join organizations o using (organization_id)
        where r.state in ('sending', 'unknown', 'reconciling') or r.state = 'queued' and o.publishing_stopped_at is null
    )
    select what, count(*) filter (where at <= clock_timestamp())::int4 as count,
      coalesce(extract(epoch from clock_timestamp() - min(at) filter (where at <= clock_timestamp())), 0)::float8
        as "oldestSeconds"
    from due group by what order by what`)
  return [...rows]
}

async function askServer(port: number): Promise<HealthReport['server']> {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`, { signal: AbortSignal.timeout(2_000) })
    return answer.ok ? 'ready' : 'starting'
  } catch {
    return 'notRunning' // Nobody listens: an answer like any other.
  }
}

function findProblems(found: Omit<HealthReport, 'problems'>, now: Date): string[] {
  const problems: string[] = []
  if (found.server !== 'ready') problems.push('Relais does not serve on this machine: npm start.')
  if (found.clockAheadSeconds !== null) {
    problems.push(
      `The clock of the database jumped ahead by ${durationOf(found.clockAheadSeconds)}; no promise is late by it. Set it right, or if it is right: clock confirm.`,
    )
  }
  for (const { slug, reason } of found.stopped) {
    problems.push(`${slug} publishes nothing: ${reason}. When that is over: publishing resume -o ${slug}.`)
  }
  for (const { slug, network, name, problem, status } of found.channels) {
    if (problem) problems.push(`${slug}: ${name} on ${network} has a problem (${problem}). Connect it again.`)
    else if (status === 'paused') problems.push(`${slug}: ${name} on ${network} is paused.`)
  }
  for (const { what, count, oldestSeconds } of found.waiting) {
    if (oldestSeconds > LATE_SECONDS) {
      problems.push(
        `${count} ${what} are due, the oldest for ${durationOf(oldestSeconds)}: do the workers run?`,
      )
    }
  }
  const aside = Object.values(found.setAside).reduce((sum, count) => sum + count, 0)
  if (aside > 0) problems.push(`${aside} things wait for a person: dead list.`)
  if (found.database.isEmbedded) problems.push(...judgeBackup(found.lastBackup, now))
  return problems
}

function judgeBackup(last: LastBackup | null, now: Date): string[] {
  if (!last) return ['There is no backup of this data yet: backup FOLDER.']
  const seconds = (now.getTime() - last.finishedAt.getTime()) / 1000
  return seconds > BACKUP_HOURS * 3600
    ? [`The last backup is ${durationOf(seconds)} old: backup FOLDER.`]
    : []
}

/** A length of time for a sentence: 40 s, 12 min, 5 h, 3 d. */
export function durationOf(seconds: number): string {
  if (seconds < 120) return `${Math.round(seconds)} s`
  if (seconds < 7_200) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}
