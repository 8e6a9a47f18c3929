import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { fetchGraph } from '../graphql/client.ts'
import {
  AddContactNoteDocument,
  MergeContactsDocument,
  RemoveContactNoteDocument,
  SetContactSegmentDocument,
  UnmergeContactsDocument,
} from '../graphql/generated/graphql.ts'
import type {
  AddContactNoteInput,
  MergeContactsInput,
  RemoveContactNoteInput,
  SetContactSegmentInput,
  UnmergeContactsInput,
} from '../graphql/generated/graphql.ts'
import { offerUndo } from '../verbs/offer-undo.ts'
import { useVerb } from '../verbs/verb.ts'

export function useAddContactNote() {
  return useVerb(
    async (input: AddContactNoteInput) =>
      (await fetchGraph(AddContactNoteDocument, { input })).addContactNote,
  )
}

export function useRemoveContactNote() {
  return useVerb(
    async (input: RemoveContactNoteInput) =>
      (await fetchGraph(RemoveContactNoteDocument, { input })).removeContactNote,
  )
}

export function useSetContactSegment() {
  return useVerb(
    async (input: SetContactSegmentInput) =>
      (await fetchGraph(SetContactSegmentDocument, { input })).setContactSegment,
  )
}

export function useUnmergeContacts() {
  return useVerb(
    async (input: UnmergeContactsInput) =>
      (await fetchGraph(UnmergeContactsDocument, { input })).unmergeContacts,
  )
}

/** Makes one person of two contacts; the toast makes two of them again. */
export function useMergeContacts() {
  const { i18n } = useLingui()
  const unmerge = useUnmergeContacts()
  const merge = useVerb(
    async (input: MergeContactsInput) => (await fetchGraph(MergeContactsDocument, { input })).mergeContacts,
  )
  return async (input: MergeContactsInput): Promise<boolean> => {
    const payload = await merge(input)
    if (payload)
      offerUndo(i18n, i18n._(msg`The two contacts are one now.`), (noteUnreached) =>
        unmerge({ contactId: input.fromId }, noteUnreached),
      )
    return payload !== null
  }
}
