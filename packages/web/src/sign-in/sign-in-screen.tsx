import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { fetchGraph } from '../graphql/client.ts'
import { SignInDocument, ViewerDocument } from '../graphql/generated/graphql.ts'
import { keys } from '../graphql/keys.ts'
import { isAnotherViewer } from '../graphql/viewer.ts'
import { activateLocale, localeNames, locales } from '../locale/locale.ts'
import { failureSentence } from '../signs/failures.ts'
import { memberRefusals } from '../signs/member-refusals.ts'
import { refusalSentence } from '../signs/refusals.ts'
import { Button } from '../ui/button.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextField } from '../ui/text-field.tsx'

const route = getRouteApi('/sign-in')

/** Sign-in by password. A one-time link signs in on the server's own page and lands in the inbox. */
export function SignInScreen() {
  const { t, i18n } = useLingui()
  const { next } = route.useSearch()
  const router = useRouter()
  const queryClient = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const password = useRef<HTMLInputElement>(null)

  const signIn = useMutation({
    mutationFn: (input: { email: string; password: string }) => fetchGraph(SignInDocument, { input }),
    onSuccess: async ({ signIn: { userErrors } }) => {
      if (userErrors[0]) {
        setRefusal(refusalSentence(userErrors[0], i18n, memberRefusals))
        password.current?.select()
        return
      }
      const { viewer } = await fetchGraph(ViewerDocument, {})
      if (viewer && isAnotherViewer(viewer.member.id)) queryClient.clear()
      queryClient.setQueryData(keys.viewer, viewer)
      if (viewer) await activateLocale(viewer.member.locale)
      await router.navigate(next === undefined ? { to: '/' } : { to: '/', href: next, replace: true })
    },
    onError: (error) => setRefusal(failureSentence(error, i18n)),
  })

  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setRefusal(null)
    signIn.mutate({ email: typedText(event.currentTarget, 'email'), password: password.current?.value ?? '' })
  }

  return (
    <main className="grid h-full content-center justify-items-center overflow-y-auto bg-rail p-4">
      <title>{t`Sign in · Relais`}</title>
      <form
        onSubmit={handleSubmit}
        className="flex w-full max-w-88 flex-col gap-4 rounded-xl border border-line bg-card p-6"
      >
        <h1 className="text-xl font-semibold tracking-tight">{t`Sign in to Relais`}</h1>
        <TextField
          label={t`E-mail address`}
          name="email"
          type="email"
          autoComplete="username"
          isRequired
          isFirst
        />
        <TextField
          label={t`Password`}
          name="password"
          type="password"
          autoComplete="current-password"
          isRequired
          ref={password}
        />
        <p role="alert" className={refusal === null ? 'sr-only' : 'rounded-md bg-hover px-3 py-2'}>
          {refusal}
        </p>
        <Button type="submit" look="primary" className="min-h-9" isPending={signIn.isPending}>
          {signIn.isPending ? t`Signing in…` : t`Sign in`}
        </Button>
        <p className="text-ink-2">{t`You can also use the one-time link that an administrator gave you.`}</p>
      </form>
      <nav aria-label={t`Language`} className="mt-4 flex gap-1">
        {locales.map((locale) => (
          <Button
            key={locale}
            look="ghost"
            isPressed={i18n.locale === locale}
            className={i18n.locale === locale ? 'font-semibold text-ink!' : ''}
            onPress={() => void activateLocale(locale)}
          >
            <span lang={locale}>{localeNames[locale]}</span>
          </Button>
        ))}
      </nav>
    </main>
  )
}
