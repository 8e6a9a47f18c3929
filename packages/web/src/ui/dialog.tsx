import { lazy, Suspense } from 'react'
import type { ReactNode } from 'react'

const DialogFrame = lazy(async () => ({ default: (await import('./dialog-frame.tsx')).DialogFrame }))

export interface DialogProps {
  title: string
  /** The heading is read out but not drawn, where the content says it already. */
  hideTitle?: boolean
  place?: 'middle' | 'top' | 'start' | 'end'
  /** `wide` for what is looked at rather than read. */
  size?: 'text' | 'wide'
  role?: 'dialog' | 'alertdialog'
  onClose: () => void
  children: ReactNode
}

/** A dialog over the page, read when it is first wanted. */
export function Dialog(props: DialogProps) {
  return (
    <Suspense>
      <DialogFrame {...props} />
    </Suspense>
  )
}

/** Reads what dialogs and menus are made of while nobody waits for it, so that they open at once and offline. */
export function readOverlaysAhead(): void {
  const read = () => {
    void import('./dialog-frame.tsx')
    void import('./menu-panel.tsx')
  }
  if ('requestIdleCallback' in globalThis) requestIdleCallback(read, { timeout: 4000 })
  else setTimeout(read, 1500)
}
