import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { SearchProblem, SearchSyntax } from '../../graphql/generated/graphql.ts'
import type { Sentences } from '../../signs/refusals.ts'

const later = msg`The network did not answer. It is asked again by itself.`

/** Why a network did not answer a search, and what to do. */
export const searchProblemWords: Record<SearchProblem, MessageDescriptor> = {
  retry: later,
  unknown: later,
  window: later,
  gone: later,
  reauth: msg`The network no longer accepts the secrets. Connect the account again.`,
  denied: msg`The network does not let this account search.`,
  invalid: msg`The network does not understand these words. Change them.`,
}

/** What may be written beyond words that have all to be there. */
export const syntaxWords: Record<SearchSyntax, MessageDescriptor> = {
  phrase: msg`"two words" together`,
  either: msg`one OR the other`,
  without: msg`-without this word`,
  tag: msg`#hashtag`,
}

export const listeningRefusals: Sentences = {
  SEARCH_NOT_POSSIBLE: () => msg`This network lets nobody search its posts.`,
  QUERY_EMPTY: () => msg`Write the words to look for.`,
  QUERY_TOO_LONG: ({ over }) => {
    const much = String(over)
    return msg`This is ${much} characters too long for the network.`
  },
  LANGUAGE_UNKNOWN: () => msg`Choose one of the languages.`,
  TOO_MANY_SEARCHES: ({ max }) => {
    const most = String(max)
    return msg`A channel has ${most} saved searches at most. Archive one first.`
  },
  TOO_MANY_EXCLUDED: ({ max }) => {
    const most = String(max)
    return msg`Leave out ${most} at most.`
  },
  EXCLUDED_TOO_LONG: ({ max }) => {
    const most = String(max)
    return msg`One of these is longer than ${most} characters. Separate them by commas.`
  },
  SAVED_SEARCH_NOT_FOUND: () => msg`This saved search is not there any more. Reload the page.`,
  SAVED_SEARCH_ARCHIVED: () => msg`This saved search is archived. Save it anew.`,
}
