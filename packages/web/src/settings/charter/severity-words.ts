import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CharterSeverity } from '../../graphql/generated/graphql.ts'
import type { PillTone } from '../../ui/pill.tsx'

/** What a clause does, in a word, and in a sentence. */
export const severityWords: Record<CharterSeverity, MessageDescriptor> = {
  refuse: msg`stops the reply`,
  warn: msg`warns`,
  off: msg`does nothing`,
}

export const severityChoices: Record<CharterSeverity, MessageDescriptor> = {
  refuse: msg`Stops the reply: it does not leave`,
  warn: msg`Warns the author, who may send all the same`,
  off: msg`Does nothing`,
}

export const severityTones: Record<CharterSeverity, PillTone> = {
  refuse: 'accent',
  warn: 'risk',
  off: 'plain',
}
