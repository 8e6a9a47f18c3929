import type { z } from 'zod'
import type { Call } from './connector.ts'
import { ConnectorError, type ConnectorErrorKind } from './connector-error.ts'

/** One request to a network. */
export interface HttpRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  url: string | URL
  headers?: Record<string, string>
  /** Sent as JSON; mutually exclusive with `body`. */
  json?: unknown
  body?: Uint8Array
  /**
   * May this request be carried out twice without harm? When it may not, every answer that does not come is
   * `unknown`; when it may, it is `retry`.
   */
  repeatable: boolean
  /** Milliseconds until we stop waiting, the body included. */
  timeoutMs?: number
  /** The largest answer we take. */
  maxBytes?: number
}

/** An answer of any status, read whole. */
export interface HttpAnswer {
  status: number
  headers: Headers
  body: Uint8Array
}

/** What a connector's table makes of one refusal. `detail` is the network's own sentence. */
export interface Refused {
  kind: ConnectorErrorKind
  retryAt?: Date | null
  detail?: string
}

/** The answer was given up because it went on past the largest one we take. */
export class AnswerTooLong extends Error {
  override name = 'AnswerTooLong' as const
}

type HttpCall = Pick<Call, 'fetch' | 'signal' | 'now' | 'secrets'>

const DEFAULT_TIMEOUT_MS = 15_000
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024

/** Failures that happen before a byte of the request is on its way, by Node's and undici's codes. */
const NOTHING_LEFT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EADDRNOTAVAIL',
  'UND_ERR_CONNECT_TIMEOUT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'CERT_HAS_EXPIRED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
])

/**
 * Makes one request and returns whatever the network answers, refusals too. Throws a `ConnectorError` when there
 * is no answer: `retry` when the request cannot have left or may be repeated, `unknown` otherwise. Redirects are not
 * followed, so that credentials go nowhere but where they belong. An address that the guarded fetch refuses is `denied`.
 */
export async function request(call: HttpCall, asked: HttpRequest): Promise<HttpAnswer> {
  if (call.signal.aborted)
    throw new ConnectorError('retry', `${describe(call, asked)} was not sent: we are stopping.`)

  const headers = new Headers(asked.headers)
  if (asked.json !== undefined) headers.set('content-type', 'application/json')
  const body = asked.json === undefined ? asked.body : JSON.stringify(asked.json)

  try {
    const response = await call.fetch(asked.url, {
      method: asked.method,
      headers,
      redirect: 'manual',
      signal: AbortSignal.any([call.signal, AbortSignal.timeout(asked.timeoutMs ?? DEFAULT_TIMEOUT_MS)]),
      ...(body === undefined ? {} : { body: body as BodyInit }),
    })
    return {
      status: response.status,
      headers: response.headers,
      body: await readCapped(response, asked.maxBytes ?? DEFAULT_MAX_BYTES),
    }
  } catch (error) {
    const code = failureCode(error)
    if (code === 'FETCH_REFUSED') {
      throw new ConnectorError('denied', `${describe(call, asked)} is not allowed; check the address.`, {
        cause: error,
      })
    }
    const unsent = code !== null && NOTHING_LEFT.has(code)
    const why = `${describe(call, asked)} got no answer${code === null ? '' : ` (${code})`}`
    if (unsent || asked.repeatable) throw new ConnectorError('retry', `${why}; try again.`, { cause: error })
    throw new ConnectorError('unknown', `${why}; read back before sending again.`, { cause: error })
  }
}

/**
 * Makes one request and returns its validated JSON. A refusal goes through the connector's own table `refused` first
 * and then through the statuses' usual meaning (`refusedByStatus`). An accepted request with an answer that makes no
 * sense is `unknown`, or `retry` when it may be repeated.
 */
export async function requestJson<T>(
  call: HttpCall,
  asked: HttpRequest,
  schema: z.ZodType<T>,
  refused: (answer: HttpAnswer) => Refused | null = () => null,
): Promise<T> {
  const answer = await request(call, asked)
  if (answer.status < 200 || answer.status > 299) throw refusal(call, asked, answer, refused(answer))
  const read = schema.safeParse(readJson(answer))
  if (read.success) return read.data
  throw new ConnectorError(
    asked.repeatable ? 'retry' : 'unknown',
    `${describe(call, asked)} was accepted, but its answer cannot be read.`,
    { cause: read.error },
  )
}

/** The error for a refusal: what the connector's table says, else what the status usually means. */
export function refusal(
  call: HttpCall,
  asked: HttpRequest,
  answer: HttpAnswer,
  refused: Refused | null,
): ConnectorError {
  const { kind, retryAt, detail } = refused ?? refusedByStatus(answer, asked.repeatable, call.now())
  const sentence = detail === undefined ? '' : `: ${detail}`
  const message = `${describe(call, asked)} was answered ${answer.status}${sentence}`
  return new ConnectorError(kind, withoutSecrets(call, message), { retryAt: retryAt ?? null })
}

/** What a status means on every network that does not say otherwise. A bare 5xx may come after the work was done. */
export function refusedByStatus(answer: HttpAnswer, repeatable: boolean, now: Date): Refused {
  const { status } = answer
  const retryAt = readRetryAfter(answer.headers, now)
  if (status === 429 || status === 425 || (status === 503 && retryAt !== null))
    return { kind: 'retry', retryAt }
  if (status === 408 || status >= 500) return { kind: repeatable ? 'retry' : 'unknown', retryAt }
  if (status === 401) return { kind: 'reauth' }
  if (status === 404 || status === 410) return { kind: 'gone' }
  if (status === 403 || status < 400) return { kind: 'denied' }
  return { kind: 'invalid' }
}

/** `Retry-After` as an instant: seconds or an HTTP date (RFC 9110 §10.2.3); null when absent or unreadable. */
export function readRetryAfter(headers: Headers, now: Date): Date | null {
  const value = headers.get('retry-after')?.trim()
  if (!value) return null
  if (/^\d{1,9}$/.test(value)) return new Date(now.getTime() + Number(value) * 1000)
  const at = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? null : new Date(Math.max(at, now.getTime()))
}

/** The body as JSON; undefined when it is none. */
export function readJson(answer: HttpAnswer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(answer.body))
  } catch {
    return undefined
  }
}

/** Method, host and path for an error's sentence: no query, and none of the channel's secrets, which may be in a path. */
function describe(call: HttpCall, asked: HttpRequest): string {
  const url = new URL(asked.url)
  return withoutSecrets(call, `${asked.method} ${url.origin}${url.pathname}`)
}

function withoutSecrets(call: HttpCall, sentence: string): string {
  return Object.values(call.secrets)
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .reduce((text, secret) => text.replaceAll(secret, '…'), sentence)
}

async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > maxBytes) throw new AnswerTooLong(`The answer is longer than ${maxBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The first code along the chain of causes; fetch wraps the socket's error, and several addresses fail together. */
function failureCode(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as Error & { code?: unknown }
    if (typeof code === 'string') return code
    if (cause instanceof AggregateError && cause.errors.length > 0) return failureCode(cause.errors[0])
    if (cause.name === 'TimeoutError') return 'TIMEOUT'
  }
  return null
}
