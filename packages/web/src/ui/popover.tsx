import { Suspense } from 'react'
import type { ReactNode, RefObject } from 'react'
import { HeldKeys } from './held-keys.tsx'
import { lazyPart } from './lazy-part.tsx'

const PopoverPanel = lazyPart(async () => (await import('./popover-panel.tsx')).PopoverPanel)

export interface PopoverProps {
  label: string
  /** What it hangs on, and where the focus goes back to. */
  trigger: RefObject<HTMLElement | null>
  onClose: () => void
  children: ReactNode
}

/** A small window that hangs on a button, read when it is first wanted. */
export function Popover(props: PopoverProps) {
  return (
    <Suspense fallback={<HeldKeys />}>
      <PopoverPanel {...props} />
    </Suspense>
  )
}
