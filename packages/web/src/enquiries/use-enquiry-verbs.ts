import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  HandEnquiryDocument,
  RecordContactAnswerDocument,
  ReopenEnquiryDocument,
  SettleEnquiryDocument,
} from '../graphql/generated/graphql.ts'
import type { RecordContactAnswerInput, SettleEnquiryInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { enquiryRefusals } from '../signs/enquiry-refusals.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { showToast } from '../ui/toasts.ts'
import { offerUndo } from '../verbs/offer-undo.ts'
import { useVerb } from '../verbs/verb.ts'
import type { VerbPayload } from '../verbs/verb.ts'

const TOLD_HERE = Object.keys(enquiryRefusals)

/** What can be done about an enquiry; each says what came of it, and how to take it back where it can be. */
export function useEnquiryVerbs() {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const record = useVerb(
    async (input: RecordContactAnswerInput) =>
      (await fetchGraph(RecordContactAnswerDocument, { input })).recordContactAnswer,
    TOLD_HERE,
  )
  const hand = useVerb(
    async (enquiryId: string) =>
      (await fetchGraph(HandEnquiryDocument, { input: { enquiryId } })).handEnquiry,
    TOLD_HERE,
  )
  const settle = useVerb(
    async (input: SettleEnquiryInput) => (await fetchGraph(SettleEnquiryDocument, { input })).settleEnquiry,
    TOLD_HERE,
  )
  const reopen = useVerb(
    async (enquiryId: string) =>
      (await fetchGraph(ReopenEnquiryDocument, { input: { enquiryId } })).reopenEnquiry,
    TOLD_HERE,
  )

  /** What came of it, once the lists are read again; null where it was refused, which has been told. */
  const finish = async <Payload extends VerbPayload>(payload: Payload | null): Promise<Payload | null> => {
    await queryClient.invalidateQueries({ queryKey: keys.enquiries })
    const refusal = payload?.userErrors[0]
    if (refusal === undefined) return payload
    showToast({ tone: 'problem', text: refusalSentence(refusal, i18n, enquiryRefusals) })
    return null
  }

  return {
    record: async (enquiryId: string, answer: 'yes' | 'no', messageId: string | null) => {
      if ((await finish(await record({ enquiryId, answer, messageId }))) === null) return
      offerUndo(
        i18n,
        answer === 'yes' ? t`Kept: sales may contact them.` : t`Kept: sales do not hear of them.`,
        async (noteUnreached) => finish(await record({ enquiryId, answer: null }, noteUnreached)),
      )
    },
    takeBack: async (enquiryId: string) => {
      const payload = await finish(await record({ enquiryId, answer: null }))
      if (payload !== null) showToast({ tone: 'done', text: t`Taken back.` })
    },
    hand: async (enquiryId: string) => {
      const payload = await finish(await hand(enquiryId))
      const name = payload?.enquiry?.department?.name ?? ''
      if (payload !== null) showToast({ tone: 'done', text: t`Handed to ${name}.` })
    },
    /** True once it is kept. */
    settle: async (input: SettleEnquiryInput & { enquiryId: string }) => {
      const payload = await finish(await settle(input))
      if (payload === null) return false
      offerUndo(i18n, t`Answered. Your word stands on the ticket.`, async (noteUnreached) =>
        finish(await reopen(input.enquiryId, noteUnreached)),
      )
      return true
    },
    reopen: async (enquiryId: string) => {
      const payload = await finish(await reopen(enquiryId))
      if (payload !== null) showToast({ tone: 'done', text: t`It is back in the list.` })
    },
  }
}

export type EnquiryVerbs = ReturnType<typeof useEnquiryVerbs>
