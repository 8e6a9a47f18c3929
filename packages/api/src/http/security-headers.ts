import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** The one document that lays another of ours beside itself: the Town Square beside the inbox. */
const FRAMING_PATH = '/first-steps'

/**
 * What every page and every answer carries. Scripts, styles, fonts and pictures come from us alone, nobody frames us,
 * we frame nothing but the square in the first steps, and text becomes markup only through the one named policy.
 *
 * The referrer stays within the site, not away altogether: without it a form's request would name no origin to check.
 */
export function securityHeaders(publicUrl: string): RequestHandler {
  const everywhere = headersOf(publicUrl, { mayFrame: false })
  const withSquare = headersOf(publicUrl, { mayFrame: true })
  return (request, response, next) =>
    (request.path === FRAMING_PATH ? withSquare : everywhere)(request, response, next)
}

function headersOf(publicUrl: string, { mayFrame }: { mayFrame: boolean }): RequestHandler {
  const isSecure = publicUrl.startsWith('https:')
  const { host } = new URL(publicUrl)
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'img-src': ["'self'", 'blob:'],
        'media-src': ["'self'"],
        'font-src': ["'self'"],
        'manifest-src': ["'self'"],
        'worker-src': ["'self'"],
        // Older browsers do not take the WebSocket of our own host for 'self'.
        'connect-src': ["'self'", `${isSecure ? 'wss' : 'ws'}://${host}`],
        ...(mayFrame && { 'frame-src': ["'self'"] }),
        'frame-ancestors': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'require-trusted-types-for': ["'script'"],
        'trusted-types': ['relais'],
      },
    },
    crossOriginEmbedderPolicy: false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    originAgentCluster: true,
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })
}
