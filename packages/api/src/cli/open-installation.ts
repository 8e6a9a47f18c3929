import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { pino } from 'pino'
import { type Config, ConfigError } from '../config.ts'
import type { Ctx } from '../context.ts'
import { type Database, openDatabase } from '../db/client.ts'
import type { OrganizationId } from '../db/id.ts'
import { findRunningEmbedded } from '../embedded/start-embedded.ts'
import { createMetrics } from '../http/metrics.ts'
import { actAsCommandLine } from '../members/act-as.ts'
import { openDatabases } from '../start/open-databases.ts'
import { type OpenWorld, openWorld } from '../start/open-world.ts'
import type { Say } from '../start/say.ts'
import { readServedPort } from '../start/served-port.ts'

/** The installation that a command works on. */
export interface Installation {
  config: Config
  /** Where its server listens on this machine, if one does. */
  port: number
  world: OpenWorld
  /** Sees every organization: for lists that go over all of them. Verbs never get it. */
  owner: Database
  /** What a verb gets when the command line acts in this organization. */
  actIn: (organizationId: OrganizationId) => Ctx
  close: () => Promise<void>
}

/**
 * Opens the installation beside the processes that run it; where none does, the embedded server is started for the
 * command and stopped after it. Only a command that may create makes a database where there is none, and what others
 * may be working with is only brought to this version by a command that may migrate.
 */
export async function openInstallation(
  config: Config,
  say: Say,
  { mayCreate = false, mayMigrate = false }: { mayCreate?: boolean; mayMigrate?: boolean },
): Promise<Installation> {
  const isBeside = config.databaseUrl !== null || (await findRunningEmbedded(config.dataDir)) !== null
  if (!isBeside && !mayCreate) await refuseMissing(config.dataDir)
  const migrates = mayMigrate ? 'behind' : mayCreate ? 'empty' : 'never'
  const logins = await openDatabases(config, say, {
    mayStart: !isBeside,
    migrates: isBeside ? migrates : 'always',
  })
  try {
    const port = (config.databaseUrl === null && (await readServedPort(config.dataDir))) || config.port
    const loopback = [`http://127.0.0.1:${port}`, `http://localhost:${port}`]
    const world = await openWorld(config, logins, {
      log: pino({ level: config.logLevel }, pino.destination(2)),
      publicUrl: config.publicUrl ?? loopback[1]!,
      allowedOrigins: loopback,
      metrics: createMetrics(),
    })
    const owner = openDatabase(logins.owner, { max: 1, name: 'command line' })
    return {
      config,
      port,
      world,
      owner,
      actIn: (organizationId) => actAsCommandLine(world, organizationId),
      async close() {
        await Promise.all([world.close(), owner.$client.end({ timeout: 5 })])
        await logins.stop()
      },
    }
  } catch (error) {
    await logins.stop()
    throw error
  }
}

/** Refuses a command that needs a Relais where there is none. */
export async function refuseMissing(dataDir: string): Promise<void> {
  const isThere = await access(join(dataDir, 'secrets.json')).then(
    () => true,
    () => false,
  )
  if (isThere) return
  throw new ConfigError(
    `There is no Relais in ${dataDir} yet. Start it once with npm start, make an organization with organization create, or name another folder: RELAIS_DATA_DIR=…`,
  )
}
