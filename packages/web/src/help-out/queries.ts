import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  HelpCheckDocument,
  HelpReachDocument,
  HelpSelfDocument,
  HelpSuggestionsDocument,
  OwnCallsDocument,
  OwnHelpCardDocument,
  OwnHelpGivenDocument,
} from '../graphql/generated/graphql.ts'
import type {
  HelpCardFieldsFragment,
  HelpGivenFieldsFragment,
  HelpSelfQuery,
  HelpSuggestionsQuery,
  OwnCallsQuery,
  Visibility,
} from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

export type Card = HelpCardFieldsFragment
export type Given = HelpGivenFieldsFragment
export type Call = OwnCallsQuery['myCalls']['edges'][number]['node']
export type Self = NonNullable<HelpSelfQuery['volunteer']>
export type Suggestion = NonNullable<HelpSuggestionsQuery['helpCard']>['suggestions'][number]

/** How often a card is looked at while one is on the screen, and what became of replies; in milliseconds. */
const LOOK_MS = 10_000

/** Letters of a draft that are sent along to find what fits. */
const MOST_LETTERS = 1200

/** The card in the viewer's hands. It says what the server knows; what stands on the screen is `useCard`'s. */
export const cardQuery = queryOptions({
  queryKey: keys.helpCard,
  queryFn: async ({ signal }) => (await fetchGraph(OwnHelpCardDocument, {}, { signal })).helpCard,
  staleTime: 0,
  // A phone that was put away asks at once when it is taken out again, and not while nobody looks.
  refetchInterval: LOOK_MS,
  refetchOnWindowFocus: true,
  retry: false,
})

/** What became of what the viewer wrote. */
export const givenQuery = queryOptions({
  queryKey: keys.helpGiven,
  queryFn: async ({ signal }) => (await fetchGraph(OwnHelpGivenDocument, {}, { signal })).helpGiven,
  staleTime: LOOK_MS,
  refetchInterval: 3 * LOOK_MS,
  refetchOnWindowFocus: true,
  retry: false,
})

/** The latest call that the viewer got; null where there was none. */
export const callQuery = queryOptions({
  queryKey: keys.helpCall,
  queryFn: async ({ signal }) =>
    (await fetchGraph(OwnCallsDocument, { first: 1 }, { signal })).myCalls.edges[0]?.node ?? null,
  staleTime: LOOK_MS,
  refetchInterval: 3 * LOOK_MS,
  refetchOnWindowFocus: true,
  retry: false,
})

/** How the viewer helps: their topics, their rest, and what stands in the way. */
export const selfQuery = queryOptions({
  queryKey: keys.helpSelf,
  queryFn: async ({ signal }) => (await fetchGraph(HelpSelfDocument, {}, { signal })).volunteer,
  staleTime: LOOK_MS,
})

/** Whether the viewer agreed to be called, and how many devices of theirs a call could reach. */
export const reachQuery = queryOptions({
  queryKey: [...keys.helpSelf, 'reach'],
  queryFn: async ({ signal }) => {
    const { volunteer, pushPublicKey, devices } = await fetchGraph(HelpReachDocument, {}, { signal })
    const mayBeCalled = volunteer?.callsConsentedAt != null && pushPublicKey != null
    return { mayBeCalled, devices: devices.length }
  },
  staleTime: LOOK_MS,
  refetchOnWindowFocus: true,
  retry: false,
})

/** What fits the question of a card, and what is being written. */
export const suggestionsQuery = (cardId: string, draft: string, visibility: Visibility) =>
  queryOptions({
    queryKey: ['helpSuggestions', cardId, draft, visibility],
    queryFn: async ({ signal }) => {
      const { helpCard } = await fetchGraph(
        HelpSuggestionsDocument,
        { draft: draft.slice(-MOST_LETTERS), visibility },
        { signal },
      )
      return helpCard?.id === cardId ? helpCard.suggestions : []
    },
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  })

/** What the charter says of a text: the very check that handing it in makes. Null where there is no card any more. */
export const checkQuery = (cardId: string, text: string, visibility: Visibility) =>
  queryOptions({
    queryKey: ['helpCheck', cardId, text, visibility],
    queryFn: async ({ signal }) => {
      const { helpCard } = await fetchGraph(HelpCheckDocument, { text, visibility }, { signal })
      return helpCard?.id === cardId ? helpCard.check : null
    },
    staleTime: 60_000,
    gcTime: 60_000,
    retry: false,
  })
