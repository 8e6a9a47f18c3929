import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import type { Logger } from 'pino'
import { ConfigError } from '../config.ts'
import { health, Readiness } from '../http/health.ts'
import { listen } from '../http/listen.ts'
import type { Metrics } from '../http/metrics.ts'

const NOT_OUR_ADDRESS = new Set(['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'])

/** The listening server. Until the application is hung in, it answers with the reason why not yet. */
export interface FrontDoor {
  server: Server
  port: number
  readiness: Readiness
  hang: (application: RequestListener) => void
  close: () => Promise<void>
}

/** Where to listen. */
export interface Place {
  port: number
  host: string
}

/** Listens at once, so that whoever asks is told what Relais is doing. Throws ConfigError when it cannot listen there. */
export async function openFrontDoor(
  { port, host }: Place,
  metrics: Metrics,
  log: Logger,
): Promise<FrontDoor> {
  const readiness = new Readiness('Relais is starting.', metrics)
  const waiting = express()
  waiting.disable('x-powered-by')
  waiting.use(health(readiness, metrics, () => Promise.resolve()))
  waiting.use((_request, response) => {
    response
      .status(503)
      .set('Retry-After', '2')
      .type('text/plain')
      .send(readiness.reason ?? 'Relais is starting.')
  })
  let application: RequestListener = waiting
  const server = createServer()
  listen(server, 'request', log, {
    listener: (request: IncomingMessage, response: ServerResponse) => application(request, response),
    onFault: (_request, response) => response.destroy(),
  })
  // A photograph of ten megabytes from a station with poor reception takes that long.
  server.requestTimeout = 120_000
  server.headersTimeout = 10_000

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE') {
      throw new ConfigError(
        `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
      )
    }
    if (error.code === 'EACCES') {
      throw new ConfigError(
        `This account may not listen on port ${port}. Choose one above 1023: PORT=4000 npm start`,
      )
    }
    if (NOT_OUR_ADDRESS.has(error.code ?? '')) {
      throw new ConfigError(
        `HOST: ${host} is no address of this machine (${error.code}). Set one of its own, such as 127.0.0.1, or leave it out to listen on all.`,
      )
    }
    throw error
  })
  // Such as no file descriptor left for one more connection: those that are open go on.
  server.on('error', (error) => log.error({ err: error }, 'a connection could not be taken'))

  return {
    server,
    port: (server.address() as AddressInfo).port,
    readiness,
    hang: (next) => {
      application = next
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const hurry = setTimeout(() => server.closeAllConnections(), 3_000)
      await closed
      clearTimeout(hurry)
    },
  }
}
