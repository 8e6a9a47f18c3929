import { fetchGraph } from '../graphql/client.ts'
import { CancelReplyDocument, DecideReplyDocument } from '../graphql/generated/graphql.ts'
import type { CancelReplyInput, DecideReplyInput } from '../graphql/generated/graphql.ts'
import { useVerb } from '../verbs/verb.ts'

export function useCancelReply() {
  return useVerb(
    async (input: CancelReplyInput) => (await fetchGraph(CancelReplyDocument, { input })).cancelReply,
  )
}

export function useDecideReply() {
  return useVerb(
    async (input: DecideReplyInput) => (await fetchGraph(DecideReplyDocument, { input })).decideReply,
  )
}
