import { once } from 'node:events'
import type { Logger } from 'pino'
import encodeQR from 'qr'
import { type Config, ConfigError } from '../config.ts'
import { demonstrate } from './demonstrate.ts'
import { openDatabases } from './open-databases.ts'
import { openFrontDoor } from './open-door.ts'
import { openWorld, type Part } from './open-world.ts'
import type { SendOptions } from '../workers/send-replies.ts'
import { runWorkers } from './run-workers.ts'
import { recordServedPort } from './served-port.ts'
import type { Say } from './say.ts'
import { serve } from './serve.ts'
import { tellDatabase } from './tell-database.ts'
import { phoneAddress } from '../http/demonstration-door.ts'
import { createMetrics } from '../http/metrics.ts'

export interface Running {
  config: Config
  log: Logger
  say: Say
  /** `all`, `api` or `worker`: what this process does. */
  parts: string
  /** Aborted when a person or the system wants this process to end. */
  signal: AbortSignal
  /** How replies are sent. Only the kill storm changes it, to show that a guard is needed. */
  sending?: SendOptions
}

/**
 * Runs Relais until the signal aborts, and stops everything it started, in the opposite order. Throws ConfigError or
 * StartRefused with a sentence that says what to do.
 */
export async function run({ config, log, say, parts, signal, sending }: Running): Promise<void> {
  if (!isPart(parts)) {
    throw new ConfigError(`There is no part called ${parts}. Start all (nothing to add), api or worker.`)
  }
  const startedAt = performance.now()
  const metrics = createMetrics()
  const stops: (() => Promise<unknown>)[] = []
  const onStop = (stop: () => Promise<unknown>) => stops.unshift(stop)
  const checkpoint = () => signal.throwIfAborted()

  try {
    const door = parts === 'worker' ? null : await openFrontDoor(config, metrics, log)
    if (door) onStop(door.close)
    const loopback = `http://127.0.0.1:${door?.port ?? config.port}`
    const publicUrl = config.publicUrl ?? `http://localhost:${door?.port ?? config.port}`
    const ownOrigin = config.publicUrl ? new URL(config.publicUrl).origin : loopback

    door?.readiness.set('The database is starting.')
    const logins = await openDatabases(config, say, { mayStart: parts === 'all' })
    onStop(logins.stop)
    if (door && !config.databaseUrl) onStop(await recordServedPort(config.dataDir, door.port))
    checkpoint()
    const world = await openWorld(config, logins, {
      log,
      publicUrl,
      allowedOrigins: [ownOrigin],
      metrics,
      part: parts,
    })
    onStop(world.close)

    const serving = door ? await serve(world, logins, door, ownOrigin, config.allowPlainHttp) : null
    if (serving) onStop(serving.stop)
    checkpoint()
    if (parts !== 'api') onStop((await runWorkers(world, logins, sending)).stop)
    serving?.townSquare.start()

    const shown =
      serving && config.demonstration && !config.databaseUrl
        ? await say.during('Preparing the demonstration', () =>
            demonstrate(world, serving.townSquare, ownOrigin),
          )
        : null
    door?.readiness.set(null)

    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    say.sentence('')
    say.sentence(
      door ? `Relais is ready after ${seconds} s: ${publicUrl}` : `The workers run after ${seconds} s.`,
    )
    const phone = shown && phoneAddress({ publicUrl, allowsPlainHttp: config.allowPlainHttp })
    if (shown) {
      say.sentence('  Open it to try Relais as a customer or as an agent; nothing to fill in.')
      if (phone) say.sentence(`${encodeQR(phone, 'ascii', { border: 1 })}\n  With a telephone: ${phone}`)
      if (phone?.startsWith('http:'))
        say.sentence('  Plain http is allowed: whoever is on this network can read what passes.')
      say.sentence(`  Town Square, where anybody is a customer: ${shown.townSquareUrl}`)
      say.sentence(`  The railway’s own desk there, to answer without Relais: ${shown.deskUrl}`)
      say.sentence('  Sign in, once each, within 24 hours:')
      for (const link of shown.links)
        say.sentence(`    ${link.role.padEnd(10)} ${link.name.padEnd(14)} ${link.url}`)
    }
    if (door) say.sentence('  Stop with Ctrl-C.')
    if (!signal.aborted) await once(signal, 'abort')
    say.sentence('Stopping …')
  } catch (error) {
    if (!signal.aborted) throw await tellDatabase(config, error)
  } finally {
    for (const stop of stops)
      await stop().catch((error: unknown) => log.error({ err: error }, 'stopping went wrong'))
  }
}

function isPart(text: string): text is Part {
  return text === 'all' || text === 'api' || text === 'worker'
}
