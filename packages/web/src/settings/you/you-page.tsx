import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { UpdateProfileDocument } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { activateLocale, localeNames, locales } from '../../locale/locale.ts'
import type { Locale } from '../../locale/locale.ts'
import { failureSentence } from '../../signs/failures.ts'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toasts.ts'

/** One's own profile. */
export function YouPage() {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const { mutate } = useMutation({
    mutationFn: (locale: Locale) => fetchGraph(UpdateProfileDocument, { input: { locale } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: keys.viewer }),
    onError: (error) => showToast({ tone: 'problem', text: failureSentence(error, i18n) }),
  })
  return (
    <div role="group" aria-label={t`Language`} className="flex gap-2">
      {locales.map((locale) => (
        <Button
          key={locale}
          isPressed={i18n.locale === locale}
          onPress={() => {
            void activateLocale(locale)
            mutate(locale)
          }}
        >
          <span lang={locale}>{localeNames[locale]}</span>
        </Button>
      ))}
    </div>
  )
}
