import { join } from 'node:path'
import { type Config, ConfigError } from '../config.ts'
import { findFolder } from '../embedded/place.ts'
import { StartRefused } from '../embedded/start-refused.ts'

/** A server that is not there, or is still coming up after a crash (57P03) or a shutdown (57P01). */
const NOT_THERE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'CONNECT_TIMEOUT',
  'CONNECTION_CLOSED',
  'CONNECTION_DESTROYED',
  'CONNECTION_ENDED',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
])

/** True where it may be otherwise in a moment. */
export function isNotThere(error: unknown): boolean {
  return NOT_THERE.has(codeOf(error))
}

/**
 * Why the database cannot be used, as a sentence that says what to do: ConfigError for one of the operator's own,
 * StartRefused for the embedded one. Any other error as it is.
 */
export async function tellDatabase(config: Config, error: unknown): Promise<unknown> {
  if (error instanceof ConfigError || error instanceof StartRefused) return error
  return config.databaseUrl === null ? tellEmbedded(config, error) : tellExternal(error)
}

async function tellEmbedded({ dataDir }: Config, error: unknown): Promise<unknown> {
  if (!isNotThere(error)) return error
  const folder = (await findFolder(dataDir)) ?? dataDir
  return new StartRefused(
    'POSTGRES_FAILED',
    `PostgreSQL ended while Relais was starting (${codeOf(error)}); ${join(folder, 'postgres.log')} says why. Start Relais again: nothing is lost.`,
    error,
  )
}

function tellExternal(error: unknown): unknown {
  const code = codeOf(error)
  const said = saidBy(error)
  if (NOT_THERE.has(code)) {
    return new ConfigError(
      `DATABASE_URL: no PostgreSQL answers there (${code}). Check that it runs, and its host and port, or unset it to use the embedded one.`,
    )
  }
  if (code === '53300') {
    return new ConfigError(
      `DATABASE_URL: the server has no connection left (${said}). Raise its max_connections, or stop what holds them.`,
    )
  }
  if (['28P01', '28000', '3D000'].includes(code)) {
    return new ConfigError(
      `DATABASE_URL: the server refused the login (${said}). Check user, password and database name.`,
    )
  }
  if (code === '42501') {
    return new ConfigError(
      `DATABASE_URL: this login may not do what is needed (${said}). It has to own the database and be allowed to create roles.`,
    )
  }
  return error
}

/** The code of a failed statement or connection; drizzle wraps the driver's error. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}

/** What the server itself said. */
function saidBy(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message : error.message
}
