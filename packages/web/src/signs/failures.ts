import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { RequestFailed } from '../graphql/client.ts'
import { PartUnread } from '../ui/read-ahead.ts'

/** Whether what failed will do once the server can be reached again. */
export function isForWantOfALine(error: unknown): boolean {
  return error instanceof PartUnread || (error instanceof RequestFailed && error.kind === 'unreachable')
}

/** Why something could not be read or done, as a sentence that says what to do. */
export function failureSentence(error: unknown, i18n: I18n): string {
  if (error instanceof PartUnread)
    return i18n._(
      msg`It was not read before the connection was lost. It opens by itself once the connection is back.`,
    )
  const kind = error instanceof RequestFailed ? error.kind : 'broken'
  if (kind === 'unreachable')
    return i18n._(msg`The server does not answer. Nothing is lost; try again in a moment.`)
  if (kind === 'signedOut') return i18n._(msg`Your session has ended. Sign in again.`)
  if (kind === 'denied') return i18n._(msg`Your role does not allow this.`)
  return i18n._(msg`Something broke on our side. It has been noted; try again.`)
}
