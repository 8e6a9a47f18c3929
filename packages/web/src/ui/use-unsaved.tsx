import { useLingui } from '@lingui/react/macro'
import { useBlocker } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { ConfirmDialog } from './confirm-dialog.tsx'

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
  /** Another way out, taken at once or after the question. */
  leaveBy: (way: () => void) => void
  /** To be drawn, outside of every form. */
  question: ReactNode
} {
  const { t } = useLingui()
  const [asking, setAsking] = useState<{ way: () => void } | null>(null)
  const blocker = useBlocker({
    // Another page, not another word of the address of this one.
    shouldBlockFn: ({ current, next }) => current.pathname !== next.pathname && isUnsaved(),
    enableBeforeUnload: isUnsaved,
    withResolver: true,
  })
  const stay = () => {
    setAsking(null)
    blocker.reset?.()
  }
  const leave = () => {
    setAsking(null)
    blocker.proceed?.()
    const way = asking?.way ?? onClose
    way()
  }
  const leaveBy = (way: () => void) => (isUnsaved() ? setAsking({ way }) : way())
  return {
    close: () => leaveBy(onClose),
    leaveBy,
    question: (asking !== null || blocker.status === 'blocked') && (
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
