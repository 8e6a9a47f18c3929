import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { CheckReplyDocument } from '../graphql/generated/graphql.ts'
import type { CheckReplyInput } from '../graphql/generated/graphql.ts'
import { showToast } from '../ui/toasts.ts'
import { useVerb } from '../verbs/verb.ts'
import { checkRefusals } from './check-refusals.ts'
import { checksQuery } from './queries.ts'

/** Says what was found in a reply that had left. True once it is kept. */
export function useCheck(): (input: CheckReplyInput) => Promise<boolean> {
  const { t } = useLingui()
  const queryClient = useQueryClient()
  const check = useVerb(
    async (input: CheckReplyInput) => (await fetchGraph(CheckReplyDocument, { input })).checkReply,
    [],
    checkRefusals,
  )
  return async (input) => {
    const payload = await check(input)
    // A colleague may have been first: what is left is read either way.
    await queryClient.invalidateQueries(checksQuery)
    if (payload === null) return false
    const text = input.correction ? t`Kept. Its author is told, with your sentence.` : t`Kept: it was fine.`
    showToast({ tone: 'done', text })
    return true
  }
}
