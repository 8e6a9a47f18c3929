import { Suspense } from 'react'
import type { ReactNode } from 'react'
import { HeldKeys } from './held-keys.tsx'
import { lazyPart } from './lazy-part.tsx'

const DialogFrame = lazyPart(async () => (await import('./dialog-frame.tsx')).DialogFrame)

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
    <Suspense fallback={<HeldKeys />}>
      <DialogFrame {...props} />
    </Suspense>
  )
}
