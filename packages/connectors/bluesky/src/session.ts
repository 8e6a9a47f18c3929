import {
  type Call,
  ConnectorError,
  type HttpAnswer,
  type HttpRequest,
  readJson,
  type Refused,
  refusal,
  refusedByStatus,
  request,
  type Secrets,
} from '@relais/connectors'
import type { z } from 'zod'
import { tokens } from './payload.ts'

/** One question to the account's server, by the name of its lexicon. */
export interface Question {
  nsid: string
  params?: Record<string, string | number | readonly string[]>
  /** Makes it a procedure (POST); a query otherwise. */
  input?: unknown
  upload?: { body: Uint8Array; mediaType: string }
  repeatable?: boolean
}

/** A signed-in conversation with the account's server, for the length of one call. */
export interface Session {
  /** Any answer, refusals too; only `ExpiredToken` is dealt with. */
  ask: (question: Question) => Promise<HttpAnswer>
  /** The validated answer; a refusal is thrown. */
  read: <T>(question: Question, schema: z.ZodType<T>) => Promise<T>
  /** Validates an answer, or throws what it means. */
  understand: <T>(question: Question, answer: HttpAnswer, schema: z.ZodType<T>) => T
  /** Fresh credentials, already stored. */
  renew: () => Promise<Secrets>
}

/** A token that ends within this time is renewed first. */
const LEEWAY_MS = 30_000

// https://docs.bsky.app/docs/advanced-guides/rate-limits and the `errors` of each lexicon.
const KIND_BY_ERROR = new Map<string, Refused['kind']>([
  ['ExpiredToken', 'reauth'],
  ['InvalidToken', 'reauth'],
  ['AuthMissing', 'reauth'],
  ['AuthenticationRequired', 'reauth'],
  ['AuthFactorTokenRequired', 'reauth'],
  ['AccountTakedown', 'denied'],
  ['AccountDeactivated', 'denied'],
  ['RepoDeactivated', 'denied'],
  ['RepoTakendown', 'denied'],
  ['BlockedActor', 'gone'],
  ['RecordNotFound', 'gone'],
  ['NotFound', 'gone'],
  ['RateLimitExceeded', 'retry'],
])

/** The network's own name for a refusal, as in `{"error":"ExpiredToken"}`; null where there is none. */
export function errorName(answer: HttpAnswer): string | null {
  const body = readJson(answer) as { error?: unknown } | null | undefined
  return answer.status >= 400 && typeof body?.error === 'string' ? body.error : null
}

/** Opens a conversation with the stored tokens; it signs in by the app password only when those are no use. */
export function openSession(call: Call): Session {
  let secrets = call.secrets
  let renewal: Promise<Secrets> | null = null

  const web = () => ({ ...call, secrets })
  const toRequest = (
    { nsid, params = {}, input, upload, repeatable }: Question,
    token: string,
  ): HttpRequest => {
    const url = new URL(`/xrpc/${nsid}`, call.account.serviceUrl)
    for (const [name, value] of Object.entries(params)) {
      for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one))
    }
    const isQuery = input === undefined && upload === undefined
    return {
      method: isQuery ? 'GET' : 'POST',
      url,
      headers: {
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
        ...(upload === undefined ? {} : { 'content-type': upload.mediaType }),
      },
      ...(upload === undefined ? {} : { body: upload.body }),
      ...(input === undefined ? {} : { json: input }),
      repeatable: repeatable ?? isQuery,
    }
  }

  const understand: Session['understand'] = (question, answer, schema) => {
    const asked = toRequest(question, '')
    if (answer.status < 200 || answer.status > 299)
      throw refusal(web(), asked, answer, refusedBy(answer, asked.repeatable, call.now()))
    const read = schema.safeParse(readJson(answer))
    if (read.success) return read.data
    throw new ConnectorError(
      asked.repeatable ? 'retry' : 'unknown',
      `${question.nsid} gave an answer we cannot read.`,
      {
        cause: read.error,
      },
    )
  }

  async function adopt(question: Question, answer: HttpAnswer): Promise<Secrets> {
    const { accessJwt, refreshJwt, did } = understand(question, answer, tokens)
    // Before the channel is connected, all that is known of the account is the handle that a person typed.
    if (call.account.externalId.startsWith('did:') && did !== call.account.externalId) {
      throw new ConnectorError('denied', 'The app password belongs to another account than the channel.')
    }
    const renewed = { ...secrets, accessJwt, refreshJwt }
    // The old refresh token is spent now: the pair has to be durable before anything depends on it.
    await call.saveSecrets(renewed)
    secrets = renewed
    return renewed
  }

  async function renewOnce(): Promise<Secrets> {
    const { refreshJwt = '', appPassword = '' } = secrets
    if (endsAt(refreshJwt) > call.now().getTime()) {
      // A repeated refresh gives the same new pair for two hours, so a lost answer does no harm.
      const question = { nsid: 'com.atproto.server.refreshSession', input: {}, repeatable: true }
      const { json: _, ...asked } = toRequest(question, refreshJwt)
      const answer = await request(web(), asked)
      const name = errorName(answer)
      if (name === null || KIND_BY_ERROR.get(name) !== 'reauth') return adopt(question, answer)
    }
    if (appPassword === '')
      throw new ConnectorError('reauth', 'The channel has no app password: connect it again.')
    const identifier = (call.account.externalId || call.account.handle).replace(/^@/, '')
    const question = {
      nsid: 'com.atproto.server.createSession',
      input: { identifier, password: appPassword },
      repeatable: true,
    }
    return adopt(question, await request(web(), toRequest(question, '')))
  }

  const renew = () => (renewal ??= renewOnce().finally(() => (renewal = null)))

  async function ask(question: Question): Promise<HttpAnswer> {
    if (endsAt(secrets['accessJwt'] ?? '') <= call.now().getTime() + LEEWAY_MS) await renew()
    const used = secrets['accessJwt'] ?? ''
    const answer = await request(web(), toRequest(question, used))
    if (errorName(answer) !== 'ExpiredToken') return answer
    // Refused before anything was done, so asking again is safe whatever was asked.
    if (secrets['accessJwt'] === used) await renew()
    return request(web(), toRequest(question, secrets['accessJwt'] ?? ''))
  }

  return {
    ask,
    understand,
    read: async (question, schema) => understand(question, await ask(question), schema),
    renew,
  }
}

function refusedBy(answer: HttpAnswer, repeatable: boolean, now: Date): Refused {
  const { error, message } = (readJson(answer) ?? {}) as { error?: unknown; message?: unknown }
  const usual = refusedByStatus(answer, repeatable, now)
  const kind = KIND_BY_ERROR.get(String(error)) ?? usual.kind
  const reset = Number(answer.headers.get('ratelimit-reset') ?? 0) * 1000
  return {
    kind,
    retryAt: usual.retryAt ?? (kind === 'retry' && reset > now.getTime() ? new Date(reset) : null),
    ...(typeof message === 'string' ? { detail: message.slice(0, 300) } : {}),
  }
}

/** When a token ends, in milliseconds since 1970, by its own word; 0 when it says nothing we can read. */
function endsAt(jwt: string): number {
  try {
    const claims = JSON.parse(Buffer.from(jwt.split('.')[1] ?? '', 'base64url').toString()) as {
      exp?: unknown
    }
    return typeof claims.exp === 'number' ? claims.exp * 1000 : 0
  } catch {
    return 0
  }
}
