import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { SendHoldingRepliesDocument } from '../graphql/generated/graphql.ts'
import type { SendHoldingRepliesInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { patchRows } from '../graphql/ticket-cache.ts'
import { failureSentence } from '../signs/failures.ts'
import { holdingRefusals } from '../signs/holding-refusals.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { newClientId } from '../ticket/composer/client-id.ts'
import { showToast } from '../ui/toasts.ts'
import type { Preview } from './queries.ts'

/** A press that sends: the previews that were read, by an approved text. */
export interface Holding {
  text: { id: string; version: number }
  answerBy: string | null
  previews: readonly Preview[]
}

/** Sends holding replies, and tells what came of them; gives the tickets that were refused, or null when all of it was. */
export function useHold(): { hold: (holding: Holding) => Promise<string[] | null>; isPending: boolean } {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (input: SendHoldingRepliesInput) =>
      (await fetchGraph(SendHoldingRepliesDocument, { input })).sendHoldingReplies,
  })
  const tell = (text: string) => showToast({ tone: 'problem', text })
  const hold = async ({ text, answerBy, previews }: Holding) => {
    try {
      const { outcomes, userErrors } = await mutateAsync({
        holdingTextId: text.id,
        version: text.version,
        answerBy,
        replies: previews.map(({ ticket, body, threadRevision }) => ({
          ticketId: ticket.id,
          clientId: newClientId(),
          body,
          threadRevision,
        })),
      })
      const [refusal] = userErrors
      if (refusal !== undefined) {
        tell(refusalSentence(refusal, i18n, holdingRefusals))
        return null
      }
      patchRows(
        queryClient,
        (outcomes ?? []).map(({ ticket }) => ticket),
      )
      for (const queryKey of [keys.tickets, keys.lists, keys.rail, keys.holding])
        void queryClient.invalidateQueries({ queryKey })
      const refused = (outcomes ?? []).filter((one) => one.refusal !== null)
      const sent = previews.length - refused.length
      if (sent > 0)
        showToast({
          tone: 'done',
          text: i18n._(
            msg`${plural(sent, { one: '# holding reply is on its way.', other: '# holding replies are on their way.' })}`,
          ),
        })
      for (const { ticket, refusal: why } of refused.slice(0, 3)) {
        const sentence = refusalSentence(why!, i18n, holdingRefusals)
        tell(`#${ticket.number}: ${sentence}`)
      }
      return refused.map(({ ticket }) => ticket.id)
    } catch (error) {
      tell(failureSentence(error, i18n))
      return null
    }
  }
  return { hold, isPending }
}
