import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { fetchGraph } from '../graphql/client.ts'
import {
  AcknowledgeEscalationDocument,
  CancelReplyDocument,
  DecideReplyDocument,
} from '../graphql/generated/graphql.ts'
import type { CancelReplyInput, DecideReplyInput } from '../graphql/generated/graphql.ts'
import { showToast } from '../ui/toasts.ts'
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

/** A person deals with what was raised: it is not raised again before the next mark. */
export function useAcknowledgeEscalation() {
  const { i18n } = useLingui()
  const acknowledge = useVerb(
    async (ticketId: string) =>
      (await fetchGraph(AcknowledgeEscalationDocument, { input: { ticketId } })).acknowledgeEscalation,
  )
  return async (ticketId: string) => {
    if ((await acknowledge(ticketId)) !== null)
      showToast({ tone: 'done', text: i18n._(msg`Noted. The next mark raises it again.`) })
  }
}
