import { msg } from '@lingui/core/macro'
import { rehearsalRefusals } from '../signs/rehearsal-refusals.ts'
import type { Sentences } from '../signs/refusals.ts'

/** What can be refused to whoever plays: what the rehearsal says, and the square about a text. */
export const squareRefusals: Sentences = {
  ...rehearsalRefusals,
  TEXT_MISSING: () => msg`Write something first.`,
  TEXT_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`At most ${most} characters fit on the square. Shorten it.`
  },
}
