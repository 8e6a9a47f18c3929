import { msg } from '@lingui/core/macro'
import type { Sentences } from '../signs/refusals.ts'

/** A sentence for each refusal that only who reads afterwards can meet. */
export const checkRefusals: Sentences = {
  REPLY_CHECKED: ({ by }) => {
    const name = String(by)
    return msg`${name} has read this reply already.`
  },
  NOTHING_TO_CHECK: () => msg`Only what a volunteer sent by themselves is read afterwards.`,
  OWN_REPLY: () => msg`Somebody else has to read what you wrote.`,
  REPLY_NOT_FOUND: () => msg`This reply is not there any more. Reload the page.`,
  REVIEW_NOTE_MISSING: () => msg`Say why in a sentence: its author reads it.`,
}
