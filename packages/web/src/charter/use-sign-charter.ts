import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { SignCharterDocument } from '../graphql/generated/graphql.ts'
import type { SignCharterInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { charterRefusals } from '../signs/charter-refusals.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'

/** Signs, and says what stood in the way; then the console knows that it is done. */
export function useSignCharter() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const [problem, setProblem] = useState<string | null>(null)
  const { mutateAsync, isPending } = useMutation({
    mutationFn: async (input: SignCharterInput) =>
      (await fetchGraph(SignCharterDocument, { input })).signCharter,
  })
  const sign = async (input: SignCharterInput): Promise<boolean> => {
    setProblem(null)
    try {
      const { charter, userErrors } = await mutateAsync(input)
      const [refusal] = userErrors
      if (refusal) setProblem(refusalSentence(refusal, i18n, charterRefusals))
      // Another version may be in force by now: then that one is read.
      await Promise.all(
        [keys.charter, keys.viewer].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
      )
      return charter !== null
    } catch (error) {
      setProblem(failureSentence(error, i18n))
      return false
    }
  }
  return { sign, isPending, problem }
}
