import { Suspense, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import type { ButtonProps } from './button.tsx'
import { HeldKeys } from './held-keys.tsx'
import { lazyPart } from './lazy-part.tsx'

const MenuPanel = lazyPart(async () => (await import('./menu-panel.tsx')).MenuPanel)

export interface MenuRow {
  id: string
  label: string
  keys?: string
  /** For rows of which one is chosen. */
  isChosen?: boolean
  onSelect: () => void
}

export interface MenuPart {
  id: string
  heading?: string
  rows: MenuRow[]
}

export interface MenuProps {
  label: string
  /** How the button that opens it looks. */
  button: Pick<ButtonProps, 'label' | 'className' | 'isDisabled'> & { children: ReactNode }
  parts: MenuPart[]
  placement?: 'bottom end' | 'top start'
}

/** A button that opens a menu of rows, in parts. The menu itself is read when it is first wanted. */
export function Menu({ label, button, parts, placement = 'bottom end' }: MenuProps) {
  const [isOpen, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  return (
    <>
      <Button {...button} ref={trigger} look="ghost" isExpanded={isOpen} onPress={() => setOpen(true)} />
      <Suspense fallback={<HeldKeys />}>
        {isOpen && (
          <MenuPanel
            label={label}
            parts={parts}
            placement={placement}
            trigger={trigger}
            onClose={() => setOpen(false)}
          />
        )}
      </Suspense>
    </>
  )
}
