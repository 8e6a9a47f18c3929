import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Why a call is not needed any more, by the server's code; that it was closed is told by its end. */
export const withdrawnSentences: Readonly<Record<string, MessageDescriptor>> = {
  seats_filled: msg`Enough people have come.`,
  overflow_paused: msg`The care team has stopped calling for now.`,
}
