import { msg } from '@lingui/core/macro'
import { limitName } from '../../signs/clause-refusals.ts'
import type { Sentences } from '../../signs/refusals.ts'

/** A sentence for each refusal that only a reviewer can meet. */
export const reviewRefusals: Sentences = {
  REPLY_REVIEWED: ({ by, outcome }) => {
    const name = String(by)
    return outcome === 'returned'
      ? msg`${name} has sent this reply back already.`
      : msg`${name} has approved this reply already.`
  },
  REPLY_NOT_IN_REVIEW: () => msg`This reply does not wait to be read any more.`,
  REPLY_CHANGED: () => msg`This reply has changed since you opened it. Read it again.`,
  OWN_REPLY: () => msg`Somebody else has to read what you wrote.`,
  REVIEW_REASON_MISSING: () => msg`Say why you changed it: its author reads it.`,
  REVIEW_NOTE_MISSING: () => msg`Say why in a sentence: its author reads it.`,
  REVIEW_NOTE_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`Say it in ${most} characters at most.`
  },
  STYLE_NEVER_BLOCKS: () => msg`A matter of style sends nothing back. Change it, or approve it.`,
  AUTHOR_KEPT_OUT: (parameters, i18n) => {
    const name = String(parameters['author'])
    const limit = limitName(parameters, i18n)
    return msg`The charter does not let ${name} answer this any more: ${limit}. Nothing in the text mends that. Send it back, or let a supervisor answer it themselves.`
  },
  AUTHOR_DISABLED: () => msg`Its author is no longer a member.`,
}
