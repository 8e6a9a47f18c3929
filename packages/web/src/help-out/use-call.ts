import { useLingui } from '@lingui/react'
import { msg } from '@lingui/core/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { AnswerCallDocument } from '../graphql/generated/graphql.ts'
import type { CallWord } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { serverNow } from '../time/server-clock.ts'
import { showToast } from '../ui/toasts.ts'
import { cardRefusals } from './card-refusals.ts'
import { callQuery } from './queries.ts'

/** For so long after it would have lapsed, a call that was withdrawn is still told of. */
const TOLD_MS = 3_600_000

/** The call that waits for the viewer's word, and the way to give it; or the latest, where it was withdrawn just now. */
export function useCall() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { data = null } = useQuery(callQuery)
  const { mutate, isPending } = useMutation({
    mutationFn: async (given: { callId: string; word: CallWord }) =>
      (await fetchGraph(AnswerCallDocument, { input: given })).answerCall,
    onSuccess: ({ call, userErrors }) => {
      void queryClient.invalidateQueries({ queryKey: keys.helpCall })
      const refusal = userErrors[0]
      if (refusal) showToast({ tone: 'problem', text: refusalSentence(refusal, i18n, cardRefusals) })
      else if (call?.answer === 'withdrawn' || call?.answer === 'lapsed')
        showToast({ tone: 'done', text: i18n._(msg`Enough people have come. Thank you!`) })
    },
    onError: (error) => showToast({ tone: 'problem', text: failureSentence(error, i18n) }),
  })
  const isOpen = data !== null && data.answer === null && Date.parse(data.endsAt) > serverNow()
  const isWithdrawn = data?.answer === 'withdrawn' && Date.parse(data.endsAt) + TOLD_MS > serverNow()
  return {
    call: isOpen ? data : null,
    withdrawn: isWithdrawn ? data : null,
    isPending,
    say: (word: CallWord) => {
      if (isOpen) mutate({ callId: data.id, word })
    },
  }
}
