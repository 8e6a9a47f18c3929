import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import {
  SetAvailabilityDocument,
  SignOutDocument,
  UpdateProfileDocument,
} from '../graphql/generated/graphql.ts'
import type { SetAvailabilityInput, UpdateProfileInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { keptCard } from '../help-out/kept-card.ts'
import { keptViewer } from '../help-out/kept-viewer.ts'
import { forgetRecentSearches } from '../search/recent-searches.ts'
import { failureSentence } from '../signs/failures.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { showToast } from '../ui/toasts.ts'
import { forgetUndoables } from '../ui/undo-stack.ts'
import { inWindow } from '../ui/browser-memory.ts'

/** Changes the viewer's own profile; the page shows it at once and takes it back if the server says no. */
export function useSetProfile(): (input: UpdateProfileInput) => void {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const { mutate } = useMutation({
    mutationFn: (input: UpdateProfileInput) => fetchGraph(UpdateProfileDocument, { input }),
    onMutate: (input) =>
      queryClient.setQueryData<Viewer | null>(
        keys.viewer,
        (viewer) =>
          viewer && {
            ...viewer,
            member: {
              ...viewer.member,
              locale: input.locale ?? viewer.member.locale,
            },
          },
      ),
    onError: (error) => {
      showToast({ tone: 'problem', text: failureSentence(error, i18n) })
      return queryClient.invalidateQueries({ queryKey: keys.viewer })
    },
  })
  return mutate
}

/**
 * Says that the viewer is there or away. The page shows it at once; until when it holds, the server knows, and the page
 * takes it back if the server says no.
 */
export function useSetAvailability(): (input: SetAvailabilityInput) => void {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const show = (availability: Viewer['member']['availability']) =>
    queryClient.setQueryData<Viewer | null>(
      keys.viewer,
      (viewer) => viewer && { ...viewer, member: { ...viewer.member, availability } },
    )
  const { mutate } = useMutation({
    mutationFn: (input: SetAvailabilityInput) => fetchGraph(SetAvailabilityDocument, { input }),
    onMutate: ({ isAvailable }) => show({ isAvailable, until: null, isByHand: true }),
    onSuccess: ({ setAvailability: { member, userErrors } }) => {
      if (member) show(member.availability)
      if (userErrors[0]) showToast({ tone: 'problem', text: refusalSentence(userErrors[0], i18n) })
      void queryClient.invalidateQueries({ queryKey: keys.viewer })
    },
    onError: (error) => {
      showToast({ tone: 'problem', text: failureSentence(error, i18n) })
      return queryClient.invalidateQueries({ queryKey: keys.viewer })
    },
  })
  return mutate
}

/** Ends the session and forgets everything this page has read. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const { mutate } = useMutation({
    mutationFn: () => fetchGraph(SignOutDocument, {}),
    onSuccess: () => {
      // Somebody else may sit down here: nothing read for one person stays in memory.
      inWindow.clear()
      const viewer = queryClient.getQueryData<Viewer | null>(keys.viewer)
      if (viewer) forgetRecentSearches(viewer.member.id)
      forgetUndoables()
      // On a phone, it is this that asks for it: what was ended otherwise is told there.
      keptCard.forget()
      keptViewer.keep(null)
      queryClient.clear()
      location.assign('/sign-in')
    },
    onError: (error) => showToast({ tone: 'problem', text: failureSentence(error, i18n) }),
  })
  return () => mutate()
}
