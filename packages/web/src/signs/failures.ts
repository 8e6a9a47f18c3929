import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { RequestFailed } from '../graphql/client.ts'

/** Why something could not be read or done, as a sentence that says what to do. */
export function failureSentence(error: unknown, i18n: I18n): string {
  const kind = error instanceof RequestFailed ? error.kind : 'broken'
  if (kind === 'unreachable')
    return i18n._(msg`The server does not answer. Nothing is lost; try again in a moment.`)
  if (kind === 'signedOut') return i18n._(msg`Your session has ended. Sign in again.`)
  if (kind === 'denied') return i18n._(msg`Your role does not allow this.`)
  return i18n._(msg`Something broke on our side. It has been noted; try again.`)
}
