import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { JoinRehearsalDocument, ViewerDocument } from '../graphql/generated/graphql.ts'
import type { JoinRehearsalInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { isAnotherViewer } from '../graphql/viewer.ts'
import { isLocale } from '../locale/locale.ts'
import { failureSentence } from '../signs/failures.ts'
import { memberRefusals } from '../signs/member-refusals.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { rehearsalRefusals } from '../signs/rehearsal-refusals.ts'
import { Form } from '../ui/form.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextField } from '../ui/text-field.tsx'

/** A name and an address at work: then whoever holds the link plays. */
export function JoinForm({ token }: { token: string }) {
  const { t, i18n } = useLingui()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [refused, setRefused] = useState<{ field: string | null; text: string | null; count: number }>({
    field: null,
    text: null,
    count: 0,
  })
  const refuse = (field: string | null, text: string) =>
    setRefused(({ count }) => ({ field, text, count: count + 1 }))
  const join = useMutation({
    mutationFn: (input: JoinRehearsalInput) => fetchGraph(JoinRehearsalDocument, { input }),
    onSuccess: async ({ joinRehearsal: { userErrors } }) => {
      const [refusal] = userErrors
      if (refusal) {
        const field = refusal.path?.[1] ?? null
        const sentences = { ...memberRefusals, ...rehearsalRefusals }
        refuse(field === 'token' ? null : field, refusalSentence(refusal, i18n, sentences))
        return
      }
      const { viewer } = await fetchGraph(ViewerDocument, {})
      if (viewer && isAnotherViewer(viewer.member.id)) queryClient.clear()
      queryClient.setQueryData(keys.viewer, viewer)
      await router.navigate({ to: '/rehearsal/{-$token}', params: { token: undefined }, replace: true })
    },
    onError: (error) => refuse(null, failureSentence(error, i18n)),
  })
  const at = (field: string) => (refused.field === field ? (refused.text ?? undefined) : undefined)
  return (
    <Form
      submitLabel={t`Come in`}
      pendingLabel={t`Coming in…`}
      problem={refused.field === null ? refused.text : null}
      refusals={refused.count}
      isPending={join.isPending}
      onSubmit={(form) => {
        setRefused(({ count }) => ({ field: null, text: null, count }))
        join.mutate({
          token,
          name: typedText(form, 'name'),
          email: typedText(form, 'email'),
          locale: isLocale(i18n.locale) ? i18n.locale : 'en',
        })
      }}
    >
      <TextField
        label={t`Your name, as colleagues know you`}
        name="name"
        autoComplete="name"
        error={at('name')}
      />
      <TextField
        label={t`Your address at work`}
        name="email"
        type="email"
        autoComplete="email"
        hint={t`By it you can be invited to help in earnest, and come in again.`}
        error={at('email')}
      />
    </Form>
  )
}
