import { useLingui } from '@lingui/react/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { WriteInRehearsalDocument } from '../graphql/generated/graphql.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { partQuery } from './queries.ts'
import { squareRefusals } from './square-refusals.ts'

/** Writing as a customer. True once it is done; what it was refused for stands in `problem`. */
export function useWrite() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const write = async (input: { clientId: string; text: string }): Promise<boolean> => {
    setPending(true)
    setProblem(null)
    try {
      const { part, userErrors } = (await fetchGraph(WriteInRehearsalDocument, { input })).writeInRehearsal
      const [refusal] = userErrors
      if (refusal) {
        setProblem(refusalSentence(refusal, i18n, squareRefusals))
        return false
      }
      queryClient.setQueryData(partQuery.queryKey, part)
      return true
    } catch (error) {
      setProblem(failureSentence(error, i18n))
      return false
    } finally {
      setPending(false)
    }
  }
  return { isPending, problem, write }
}
