import { useState } from 'react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Kbd } from './kbd.tsx'

export interface IconButtonProps {
  /** Its name, read out and shown on hover and focus. */
  label: string
  children: ReactNode
  onPress: () => void
  /** The printed keys, if it has some. */
  keys?: string
  ariaKeys?: string
  className?: string
}

/** A button that is a sign; its name and key appear under it, and Escape sends them away. */
export function IconButton({ label, children, onPress, keys, ariaKeys, className = '' }: IconButtonProps) {
  const [isDismissed, setDismissed] = useState(false)
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape only hides what the hover shows.
    <span
      className={`group relative inline-flex ${className}`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setDismissed(true)
      }}
      onMouseLeave={() => setDismissed(false)}
      onBlur={() => setDismissed(false)}
    >
      <Button
        look="ghost"
        label={label}
        onPress={onPress}
        className="px-1.5! pointer-coarse:min-w-11"
        {...(ariaKeys !== undefined && { ariaKeys })}
      >
        {children}
      </Button>
      {!isDismissed && (
        <span
          aria-hidden
          className="pointer-events-none absolute end-0 top-full z-10 mt-1.5 hidden items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs whitespace-nowrap text-paper shadow-float group-hover:flex group-has-focus-visible:flex pointer-coarse:hidden!"
        >
          {label}
          {keys !== undefined && <Kbd inverse>{keys}</Kbd>}
        </span>
      )}
    </span>
  )
}
