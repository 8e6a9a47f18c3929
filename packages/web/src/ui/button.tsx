import type { ReactNode, Ref } from 'react'

const looks = {
  primary: 'bg-accent-fill text-on-accent border-transparent hover:brightness-110 font-medium',
  plain: 'bg-card text-ink border-line hover:bg-hover font-medium',
  ghost: 'border-transparent text-ink-2 hover:bg-hover hover:text-ink font-medium',
}

export interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  look?: keyof typeof looks
  type?: 'button' | 'submit'
  isDisabled?: boolean
  /** Busy with what it was pressed for: it keeps the focus and does nothing more. */
  isPending?: boolean
  /** Has the focus when a dialog opens: the choice that does no harm. */
  isFirst?: boolean
  /** For a button that shows only a sign. */
  label?: string
  /** The keys that do the same, as `aria-keyshortcuts` spells them. */
  ariaKeys?: string
  isPressed?: boolean
  /** For a button that opens a menu: whether it is open. */
  isExpanded?: boolean
  className?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button: at least 28 px high with a mouse, 44 px under a thumb. */
export function Button({
  children,
  onPress,
  look = 'plain',
  type = 'button',
  isDisabled = false,
  isPending = false,
  isFirst = false,
  label,
  ariaKeys,
  isPressed,
  isExpanded,
  className = '',
  ref,
}: ButtonProps) {
  const handleClick = () => {
    if (!isPending) onPress?.()
  }
  return (
    <button
      ref={ref}
      // oxlint-disable-next-line react/button-has-type -- One of two, and never missing.
      type={type}
      disabled={isDisabled}
      {...(onPress !== undefined && { onClick: handleClick })}
      {...(isFirst && { autoFocus: true })}
      {...(isPending && { 'aria-disabled': true, 'aria-busy': true })}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded, 'aria-haspopup': 'menu' as const })}
      {...(ariaKeys ? { 'aria-keyshortcuts': ariaKeys } : {})}
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 text-sm whitespace-nowrap select-none disabled:opacity-55 aria-busy:opacity-70 pointer-coarse:min-h-11 pointer-coarse:px-3.5 ${looks[look]} ${className}`}
    >
      {children}
    </button>
  )
}
