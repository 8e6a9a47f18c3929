import { msg } from '@lingui/core/macro'
import type { Sentences } from '../signs/refusals.ts'

/** A sentence for each refusal of what a supervisor says of overflow. */
export const overflowRefusals: Sentences = {
  REASON_MISSING: () => msg`Say why in a few words: those who are called read it.`,
  UNTIL_PAST: () => msg`Choose an instant that is still to come.`,
  SEATS_OUT_OF_RANGE: ({ most }) => {
    const max = String(most)
    return msg`Ask for ${max} people at most.`
  },
}
