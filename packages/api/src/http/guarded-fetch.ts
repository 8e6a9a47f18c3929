import { type LookupFunction } from 'node:net'
import { lookup } from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import { Readable } from 'node:stream'
import { isPublicAddress } from './public-address.ts'

/** A call was refused before it left. */
export class FetchRefused extends Error {
  override name = 'FetchRefused' as const
  /** What the connectors' contract knows it by. */
  readonly code = 'FETCH_REFUSED'
}

/**
 * A fetch for addresses that come from outside. https and the usual ports only, every resolved address checked and the
 * connection made to the checked one (a name cannot change its mind in between), redirects handed back rather than
 * followed. `allowedOrigins` are exact origins from the configuration, exempt from all of it.
 */
export function guardedFetch(allowedOrigins: readonly string[]): typeof fetch {
  const allowed = new Set(allowedOrigins.map((origin) => new URL(origin).origin))

  return async (input, init) => {
    const request = new Request(input, { ...init, redirect: 'manual' })
    const url = new URL(request.url)
    const isAllowed = allowed.has(url.origin)
    const fault = isAllowed ? null : findFault(url)
    if (fault !== null) throw new FetchRefused(fault)

    const body = request.body ? Buffer.from(await request.arrayBuffer()) : null
    return new Promise<Response>((resolve, reject) => {
      const call = (url.protocol === 'https:' ? https : http).request(
        url,
        {
          method: request.method,
          headers: Object.fromEntries(request.headers),
          signal: request.signal,
          ...(isAllowed ? {} : { lookup: publicLookup }),
        },
        (answer) => resolve(toResponse(answer)),
      )
      call.on('error', (error) =>
        reject(
          request.signal.aborted ? request.signal.reason : new TypeError('fetch failed', { cause: error }),
        ),
      )
      call.end(body ?? undefined)
    })
  }
}

/** Why an address is not called, as far as it tells by itself; where its name leads, the call finds out. */
export function findFault(url: URL): string | null {
  if (url.protocol !== 'https:') return `${url.origin} is not https.`
  if (url.port !== '' && url.port !== '443') return `Port ${url.port} of ${url.hostname} is not called.`
  const isLiteral = /^[\d.]+$|^\[/.test(url.hostname)
  return isLiteral && !isPublicAddress(url.hostname.replace(/^\[|\]$/g, ''))
    ? `${url.hostname} is a private address.`
    : null
}

const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, [])
    const hidden = addresses.find(({ address }) => !isPublicAddress(address))
    if (hidden || addresses.length === 0) {
      return callback(
        new FetchRefused(`${hostname} leads to a private address.`) as NodeJS.ErrnoException,
        [],
      )
    }
    if (options.all) callback(null, addresses)
    else callback(null, addresses[0]!.address, addresses[0]!.family)
  })
}

function toResponse(answer: http.IncomingMessage): Response {
  const headers = new Headers()
  for (let i = 0; i + 1 < answer.rawHeaders.length; i += 2)
    headers.append(answer.rawHeaders[i]!, answer.rawHeaders[i + 1]!)
  const status = answer.statusCode ?? 502
  const hasNoBody = status === 204 || status === 205 || status === 304
  if (hasNoBody) answer.resume()
  const body = hasNoBody ? null : (Readable.toWeb(answer) as ReadableStream<Uint8Array>)
  return new Response(body, { status, statusText: answer.statusMessage ?? '', headers })
}
