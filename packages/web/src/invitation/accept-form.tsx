import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { AcceptInvitationDocument, ViewerDocument } from '../graphql/generated/graphql.ts'
import type { AcceptInvitationInput } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { isAnotherViewer } from '../graphql/viewer.ts'
import { isLocale } from '../locale/locale.ts'
import { failureSentence } from '../signs/failures.ts'
import { memberRefusals } from '../signs/member-refusals.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { Form } from '../ui/form.tsx'
import { typedSecret, typedText } from '../ui/form-text.ts'
import { TextField } from '../ui/text-field.tsx'

/** A name, and a password unless one prefers links: then whoever was invited is a member and signed in. */
export function AcceptForm({
  token,
  email,
  onEnded,
}: {
  token: string
  email: string
  /** Called when the invitation turns out to have ended meanwhile. */
  onEnded: () => void
}) {
  const { t, i18n } = useLingui()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [withPassword, setWithPassword] = useState(true)
  const [refused, setRefused] = useState<{ field: string | null; text: string | null; count: number }>({
    field: null,
    text: null,
    count: 0,
  })
  const refuse = (field: string | null, text: string) =>
    setRefused(({ count }) => ({ field, text, count: count + 1 }))

  const accept = useMutation({
    mutationFn: (input: AcceptInvitationInput) => fetchGraph(AcceptInvitationDocument, { input }),
    onSuccess: async ({ acceptInvitation: { userErrors } }) => {
      const [refusal] = userErrors
      if (refusal) {
        const field = refusal.path?.[1] ?? null
        refuse(field === 'token' ? null : field, refusalSentence(refusal, i18n, memberRefusals))
        if (field === 'token') onEnded()
        return
      }
      const { viewer } = await fetchGraph(ViewerDocument, {})
      if (viewer && isAnotherViewer(viewer.member.id)) queryClient.clear()
      queryClient.setQueryData(keys.viewer, viewer)
      await router.navigate({ to: '/', replace: true })
    },
    onError: (error) => refuse(null, failureSentence(error, i18n)),
  })
  const handleSubmit = (form: HTMLFormElement) => {
    const password = typedSecret(form, 'password')
    if (withPassword && password === '') {
      refuse('password', t`Choose a password, or come in by links.`)
      return
    }
    setRefused(({ count }) => ({ field: null, text: null, count }))
    accept.mutate({
      token,
      name: typedText(form, 'name'),
      ...(withPassword && { password }),
      ...(isLocale(i18n.locale) && { locale: i18n.locale }),
    })
  }
  const at = (field: string) => (refused.field === field ? (refused.text ?? undefined) : undefined)
  return (
    <Form
      submitLabel={t`Join`}
      pendingLabel={t`Joining…`}
      problem={refused.field === null ? refused.text : null}
      refusals={refused.count}
      isPending={accept.isPending}
      onSubmit={handleSubmit}
    >
      {/* Password managers keep the password under this address. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <TextField
        label={t`Your name, as colleagues know you`}
        name="name"
        autoComplete="name"
        isFirst
        error={at('name')}
      />
      {withPassword && (
        <TextField
          label={t`Password`}
          name="password"
          type="password"
          autoComplete="new-password"
          error={at('password')}
          hint={t`12 characters at least: a sentence is easy to remember.`}
        />
      )}
      <label className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={!withPassword}
          onChange={(event) => setWithPassword(!event.target.checked)}
          className="size-4 flex-none accent-accent"
        />
        <span>{t`No password: an administrator gives me links to sign in`}</span>
      </label>
    </Form>
  )
}
