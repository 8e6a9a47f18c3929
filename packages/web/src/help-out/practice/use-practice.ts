import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  AnswerPracticeDocument,
  ComparePracticeDocument,
  DrawPracticeDocument,
} from '../../graphql/generated/graphql.ts'
import type { Lane, TrustLevel } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { failureSentence } from '../../signs/failures.ts'
import { type Refusal, refusalSentence } from '../../signs/refusals.ts'
import { practiceRefusals } from './practice-refusals.ts'
import type { PracticeItem } from './queries.ts'

/** What a verb of practice brings. */
interface Outcome {
  item?: PracticeItem | null | undefined
  step?: { to: TrustLevel } | null | undefined
  userErrors: readonly Refusal[]
}

/** The case on the screen, what can be made of it, and what came of it. It changes by the person's own presses alone. */
export function usePractice() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const [item, setItem] = useState<PracticeItem | null>(null)
  const [step, setStep] = useState<TrustLevel | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const { mutate, isPending } = useMutation({
    mutationFn: (ask: () => Promise<Outcome>) => ask(),
    onSuccess: (told) => {
      const [refusal] = told.userErrors
      setProblem(refusal ? refusalSentence(refusal, i18n, practiceRefusals) : null)
      if (told.item) {
        setItem(told.item)
        setStep(told.step?.to ?? null)
      }
      // A level opens what stood in the way of a card.
      for (const queryKey of [keys.practice, keys.helpSelf]) void queryClient.invalidateQueries({ queryKey })
    },
    onError: (error) => setProblem(failureSentence(error, i18n)),
  })
  return {
    item,
    /** The level that the last answer led to. */
    step,
    problem,
    isBusy: isPending,
    draw: (topicId: string) =>
      mutate(async () => (await fetchGraph(DrawPracticeDocument, { input: { topicId } })).drawPractice),
    answer: (given: { lane?: Lane; body?: string }) => {
      if (item === null) return
      const input = { itemId: item.id, ...given }
      mutate(async () => (await fetchGraph(AnswerPracticeDocument, { input })).answerPractice)
    },
    compare: (isSame: boolean) => {
      if (item === null) return
      const input = { itemId: item.id, isSame }
      mutate(async () => (await fetchGraph(ComparePracticeDocument, { input })).comparePractice)
    },
    leave: () => {
      setItem(null)
      setProblem(null)
    },
  }
}
