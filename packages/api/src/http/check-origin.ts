import type { IncomingMessage } from 'node:http'
import type { RequestHandler } from 'express'

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a host name is this machine's own, as a URL writes it. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.has(hostname)
}

/**
 * True when a request comes from our own pages. A browser names the origin of whatever changes something and of every
 * WebSocket; a program names none, and is no danger as long as it carries nobody's cookie.
 */
export function isOwnOrigin(request: Pick<IncomingMessage, 'headers'>, publicUrl: string): boolean {
  const { origin } = request.headers
  if (origin === undefined) return request.headers.cookie === undefined
  if (!URL.canParse(origin)) return false
  const theirs = new URL(origin)
  const ours = new URL(publicUrl)
  if (theirs.origin === ours.origin) return true
  // On one's own machine the same server goes by three names.
  return (
    isLoopback(ours.hostname) &&
    isLoopback(theirs.hostname) &&
    theirs.protocol === ours.protocol &&
    theirs.port === ours.port
  )
}

/** Refuses whatever would change something and comes from another site's page. */
export function refuseForeignOrigin(publicUrl: string): RequestHandler {
  return (request, response, next) => {
    const isHarmless = request.method === 'GET' || request.method === 'HEAD'
    if (isHarmless || isOwnOrigin(request, publicUrl)) return next()
    response.status(403).json({
      errors: [
        {
          message: `This request comes from another site. Relais is at ${publicUrl}.`,
          extensions: { code: 'FORBIDDEN' },
        },
      ],
    })
  }
}
