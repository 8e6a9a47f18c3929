import { queryOptions } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  ContactDocument,
  FindContactsDocument,
  NamesakesDocument,
  SegmentsDocument,
  WithheldContactDocument,
} from '../graphql/generated/graphql.ts'
import type { NamesakesQuery } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'

/** Somebody who may be the same person, with enough to tell them apart. */
export type Candidate = NonNullable<NamesakesQuery['contact']>['namesakes'][number]

/** One contact with everything that is known; null when there is none. */
export const contactQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.contacts, id],
    queryFn: async ({ signal }) => (await fetchGraph(ContactDocument, { id }, { signal })).contact,
  })

/** Whether a contact is kept from volunteers; null where there is no such contact. */
export const offeredContactQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.contacts, id, 'withheld'],
    queryFn: async ({ signal }) =>
      (await fetchGraph(WithheldContactDocument, { id }, { signal })).contact?.isWithheld ?? null,
  })

/** Who has the same name or handle. */
export const namesakesQuery = (id: string) =>
  queryOptions({
    queryKey: [...keys.contacts, id, 'namesakes'],
    queryFn: async ({ signal }): Promise<Candidate[]> =>
      (await fetchGraph(NamesakesDocument, { id }, { signal })).contact?.namesakes ?? [],
  })

/** What contacts are called by kind, for whoever says it of one more. */
export const segmentsQuery = queryOptions({
  queryKey: [...keys.contacts, 'segments'],
  queryFn: async ({ signal }) => (await fetchGraph(SegmentsDocument, {}, { signal })).segments,
})

/** Whom the search finds by these words. */
export const foundContactsQuery = (words: string) =>
  queryOptions({
    queryKey: [...keys.contacts, 'found', words],
    queryFn: async ({ signal }): Promise<Candidate[]> => {
      const { search } = await fetchGraph(FindContactsDocument, { query: words }, { signal })
      return search.edges.flatMap(({ node }) => ('contact' in node ? [node.contact] : []))
    },
    enabled: words.length > 1,
  })
