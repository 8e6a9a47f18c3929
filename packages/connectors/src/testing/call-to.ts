import type { Call } from '../connector.ts'
import type { ConnectorCase } from './connector-case.ts'

/** The instant at which every exam takes place. */
export const EXAM_AT = new Date('2026-11-22T12:00:00Z')

/** A call as the host would make it, on the case's account and secrets, at `EXAM_AT`. */
export function callTo(
  given: Pick<ConnectorCase, 'account' | 'secrets'>,
  fetch: Call['fetch'],
  stop = new AbortController(),
): Call {
  const secrets = { ...given.secrets }
  return {
    account: given.account,
    secrets,
    fetch,
    now: () => EXAM_AT,
    signal: stop.signal,
    saveSecrets: (saved) => {
      Object.assign(secrets, saved)
      return Promise.resolve()
    },
  }
}
