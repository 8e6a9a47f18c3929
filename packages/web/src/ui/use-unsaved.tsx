import { useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from '../ui/confirm-dialog.tsx'

/**
 * Asks before what was written and not saved is left behind: by the page's own way out, by another page, by the arrow of
 * the browser, by closing the window.
 */
export function useUnsaved(
  isUnsaved: () => boolean,
  onClose: () => void,
): {
  /** The way out, in place of `onClose`. */
  close: () => void
  /** To be drawn, outside of every form. */
  question: ReactNode
} {
  const { t } = useLingui()
  const [isAsking, setAsking] = useState(false)
  const blocker = useBlocker({
    // Another page, not another word of the address of this one.
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isUnsaved(),
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  })
  const stay = () => {
    setAsking(false)
    blocker.reset?.()
  }
  const leave = () => {
    setAsking(false)
    blocker.proceed?.()
    onClose()
  }
  return {
    close: () => (isUnsaved() ? setAsking(true) : onClose()),
    question: (isAsking || blocker.status === 'blocked') && (
      <ConfirmDialog
        title={t`Leave without saving?`}
        confirmLabel={t`Leave without saving`}
        cancelLabel={t`Go on writing`}
        onConfirm={leave}
        onClose={stay}
      >
        {t`What you have changed here is not saved.`}
      </ConfirmDialog>
    ),
  }
}
