import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  AskToTalkDocument,
  ChooseHelpTopicsDocument,
  ChooseNetworksDocument,
  ConsentToCallsDocument,
  DeclareHoursDocument,
  PauseHelpingDocument,
  ResumeHelpingDocument,
  SetOwnLanguagesDocument,
  SetOwnTradeDocument,
} from '../graphql/generated/graphql.ts'
import type { DeclareHoursInput, TopicStance, VolunteerLanguageInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import type { Refusal } from '../signs/refusals.ts'
import { showToast } from '../ui/toasts.ts'
import { cardRefusals } from './card-refusals.ts'

/** What somebody says of how they help. What is refused is told in a toast, and what holds is read again. */
export function useSelfVerbs() {
  const { i18n } = useLingui()
  const queryClient = useQueryClient()
  const { mutate, isPending } = useMutation({
    mutationFn: (say: () => Promise<readonly Refusal[]>) => say(),
    onSuccess: ([refusal]) => {
      if (refusal) showToast({ tone: 'problem', text: refusalSentence(refusal, i18n, cardRefusals) })
      for (const queryKey of [keys.helpSelf, keys.helpCard]) void queryClient.invalidateQueries({ queryKey })
    },
    onError: (error) => showToast({ tone: 'problem', text: failureSentence(error, i18n) }),
  })
  return {
    isPending,
    pauseUntil: (until: string) =>
      mutate(
        async () => (await fetchGraph(PauseHelpingDocument, { input: { until } })).pauseHelping.userErrors,
      ),
    resume: () => mutate(async () => (await fetchGraph(ResumeHelpingDocument, {})).resumeHelping.userErrors),
    askToTalk: (onSaid: () => void) =>
      mutate(async () => {
        const { userErrors } = (await fetchGraph(AskToTalkDocument, {})).askToTalk
        if (userErrors.length === 0) onSaid()
        return userErrors
      }),
    choose: (topicId: string, stance: TopicStance | null) =>
      mutate(
        async () =>
          (await fetchGraph(ChooseHelpTopicsDocument, { input: { topics: [{ topicId, stance }] } }))
            .chooseTopics.userErrors,
      ),
    declareHours: (input: DeclareHoursInput) =>
      mutate(async () => (await fetchGraph(DeclareHoursDocument, { input })).declareHours.userErrors),
    consent: (isAgreed: boolean) =>
      mutate(
        async () =>
          (await fetchGraph(ConsentToCallsDocument, { input: { isAgreed } })).consentToCalls.userErrors,
      ),
    setLanguages: (languages: VolunteerLanguageInput[]) =>
      mutate(
        async () =>
          (await fetchGraph(SetOwnLanguagesDocument, { input: { languages } })).setLanguages.userErrors,
      ),
    chooseNetworks: (networks: string[]) =>
      mutate(
        async () =>
          (await fetchGraph(ChooseNetworksDocument, { input: { networks } })).chooseNetworks.userErrors,
      ),
    setTrade: (departmentId: string | null) =>
      mutate(
        async () => (await fetchGraph(SetOwnTradeDocument, { input: { departmentId } })).setTrade.userErrors,
      ),
  }
}
