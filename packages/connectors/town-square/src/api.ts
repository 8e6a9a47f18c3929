import { type Call, ConnectorError, type HttpAnswer, readJson, type Refused } from '@relais/connectors'
import { errorSchema } from './payload.ts'

/** The address of one of the brand's endpoints. */
export function endpoint(call: Call, path: string): URL {
  return new URL(`${call.account.serviceUrl.replace(/\/+$/, '')}/api/brand/${path}`)
}

export function authorization(call: Call): Record<string, string> {
  const token = call.secrets['token']
  if (!token) throw new ConnectorError('reauth', 'The channel has no token. Connect it again.')
  return { authorization: `Bearer ${token}` }
}

/** The network's codes that mean something else than their status says, or whose sentence helps. */
const KINDS: Record<string, Refused['kind']> = {
  NOT_SIGNED_IN: 'reauth',
  NOT_YOURS: 'denied',
  REFUSED_BY_FAULT: 'denied',
  NO_SUCH_POST: 'gone',
  POST_GONE: 'gone',
  NOBODY_TO_WRITE_TO: 'gone',
  NOT_PUBLIC: 'invalid',
  TEXT_MISSING: 'invalid',
  TEXT_TOO_LONG: 'invalid',
  KEY_REUSED: 'invalid',
  MEDIA_TOO_LARGE: 'invalid',
  MEDIA_REFUSED: 'invalid',
  MEDIA_TOO_MANY: 'invalid',
  NO_SUCH_MEDIA: 'invalid',
  ALT_TOO_LONG: 'invalid',
  MALFORMED: 'invalid',
}

/** What a refusal of the network means, by its code; null leaves it to the status. */
export function readRefusal(answer: HttpAnswer): Refused | null {
  const read = errorSchema.safeParse(readJson(answer))
  if (!read.success) return null
  const { code, message } = read.data.error
  const kind = KINDS[code]
  return kind ? { kind, detail: message } : null
}
