import { msg } from '@lingui/core/macro'
import type { Sentences } from '../signs/refusals.ts'

/** Why something cannot be searched for. */
export const searchRefusals: Sentences = {
  SEARCH_TOO_SHORT: () => msg`Type at least two letters, or the number of a ticket.`,
  SEARCH_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`Search for at most ${most} characters.`
  },
  SEARCH_TOO_MANY_WORDS: ({ max }) => {
    const most = String(max)
    return msg`Search for at most ${most} words or phrases at once.`
  },
  SEARCH_EXCLUDES_ALL: () => msg`Say what to find as well, not only what to leave out.`,
  SEARCH_TOO_BROAD: () => msg`This search takes too long. Add a word, or write it whole.`,
  SEARCH_BUSY: () => msg`Too many people search at this moment. Try again.`,
}
