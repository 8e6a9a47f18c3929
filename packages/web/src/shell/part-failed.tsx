import { useLingui } from '@lingui/react/macro'
import { useRouter } from '@tanstack/react-router'
import type { ErrorComponentProps } from '@tanstack/react-router'
import { useEffect, useEffectEvent } from 'react'
import { liveStore } from '../graphql/live.ts'
import { failureSentence, isForWantOfALine } from '../signs/failures.ts'
import { Button } from '../ui/button.tsx'
import { forgetFailedParts } from '../ui/lazy-part.tsx'
import { Notice } from '../ui/notice.tsx'

/** In the place of a part of the page that could not be opened. What only lacks the line opens once that is back. */
export function PartFailed({ error, reset }: Pick<ErrorComponentProps, 'error' | 'reset'>) {
  const { t, i18n } = useLingui()
  const router = useRouter()
  const tryAgain = async () => {
    forgetFailedParts()
    await router.invalidate()
    reset()
  }
  const noteLine = useEffectEvent(() => {
    if (isForWantOfALine(error)) void tryAgain()
  })
  useEffect(() => {
    const unsubscribe = liveStore.subscribe(() => {
      if (liveStore.read() === 'open') noteLine()
    })
    // Before the frame stands there is no live line to tell.
    const hear = () => noteLine()
    addEventListener('online', hear)
    return () => {
      unsubscribe()
      removeEventListener('online', hear)
    }
  }, [])
  return (
    <div role="alert" className="h-full">
      <Notice
        title={t`This page could not be opened.`}
        action={<Button onPress={() => void tryAgain()}>{t`Try again`}</Button>}
      >
        {failureSentence(error, i18n)}
      </Notice>
    </div>
  )
}
