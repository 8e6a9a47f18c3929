import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { TicketRowFragment } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { patchRows } from '../graphql/ticket-cache.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import type { Refusal, Sentences } from '../signs/refusals.ts'
import { showToast } from '../ui/toasts.ts'

/** What every verb's payload has in common. */
export interface VerbPayload {
  ticket?: TicketRowFragment | null
  userErrors: readonly Refusal[]
}

/**
 * A verb of the API as a function. The row changes at once, what depends on it is read again, and a refusal or a
 * failure is told here, once; the promise then brings null. Of a failure, which may not have reached anybody, the caller
 * hears too.
 */
export function useVerb<Input, Payload extends VerbPayload>(
  carryOut: (input: Input) => Promise<Payload>,
  /** Refusals that are told by whoever asks: the payload comes back with them. */
  answered: readonly string[] = [],
  /** What this verb alone can be refused with. */
  ofRoom: Sentences = {},
): (input: Input, noteUnreached?: () => void) => Promise<Payload | null> {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const { mutateAsync } = useMutation({
    mutationFn: carryOut,
    onSuccess: ({ ticket }) => {
      if (ticket) patchRows(queryClient, [ticket])
      for (const queryKey of [keys.tickets, keys.lists, keys.rail, keys.contacts])
        void queryClient.invalidateQueries({ queryKey })
    },
  })
  return async (input, noteUnreached) => {
    try {
      const payload = await mutateAsync(input)
      const refusal = payload.userErrors[0]
      if (refusal === undefined || answered.includes(refusal.code)) return payload
      showToast({ tone: 'problem', text: refusalSentence(refusal, i18n, ofRoom) })
    } catch (error) {
      noteUnreached?.()
      showToast({ tone: 'problem', text: failureSentence(error, i18n) })
    }
    return null
  }
}
