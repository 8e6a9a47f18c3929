import { useLingui } from '@lingui/react'
import { msg } from '@lingui/core/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { AnswerCallDocument } from '../graphql/generated/graphql.ts'
import type { CallWord } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { serverNow } from '../time/server-clock.ts'
import { showToast } from '../ui/toasts.ts'
import { endingOf, putAway } from './calls/ending-of.ts'
import { cardRefusals } from './card-refusals.ts'
import { callQuery, givenQuery } from './queries.ts'

/** The call that waits for the viewer's word, and the way to give it; or the latest, where it has ended unheard. */
export function useCall() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { data = null } = useQuery(callQuery)
  const { data: given = [] } = useQuery(givenQuery)
  const [, setPutAway] = useState<string>()
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
  const helpedAt = given[0]?.reply.writtenAt ?? null
  const ending = data === null ? null : endingOf(data, { now: serverNow(), helpedAt })
  return {
    call: isOpen ? data : null,
    ended: data === null || ending === null ? null : { call: data, ending },
    isPending,
    /** Says no more of a call that has ended. */
    putAway: () => {
      if (data === null) return
      putAway(data)
      setPutAway(data.id)
    },
    say: (word: CallWord) => {
      if (isOpen) mutate({ callId: data.id, word })
    },
  }
}
