import { useLingui } from '@lingui/react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../graphql/client.ts'
import { SignOutDocument, UpdateProfileDocument } from '../graphql/generated/graphql.ts'
import type { UpdateProfileInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import type { Viewer } from '../graphql/viewer.ts'
import { failureSentence } from '../signs/failures.ts'
import { showToast } from '../ui/toasts.ts'

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
              isAvailable: input.isAvailable ?? viewer.member.isAvailable,
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

/** Ends the session and forgets everything this page has read. */
export function useSignOut(): () => void {
  const queryClient = useQueryClient()
  const { i18n } = useLingui()
  const { mutate } = useMutation({
    mutationFn: () => fetchGraph(SignOutDocument, {}),
    onSuccess: () => {
      // Somebody else may sit down here: nothing read for one person stays in memory.
      sessionStorage.clear()
      queryClient.clear()
      location.assign('/sign-in')
    },
    onError: (error) => showToast({ tone: 'problem', text: failureSentence(error, i18n) }),
  })
  return () => mutate()
}
