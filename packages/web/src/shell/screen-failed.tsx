import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { failureSentence } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { Notice } from '../ui/notice.tsx'

/** In the place of a screen that could not be opened. */
export function ScreenFailed({ error }: ErrorComponentProps) {
  const { t, i18n } = useLingui()
  const router = useRouter()
  return (
    <main className="h-full" role="alert">
      <Notice
        title={t`This page could not be opened.`}
        action={<Button onPress={() => void router.invalidate()}>{t`Try again`}</Button>}
      >
        {failureSentence(error, i18n)}
      </Notice>
    </main>
  )
}
