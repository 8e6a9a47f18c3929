import type { ReactNode, Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'

const looks = {
  primary: 'bg-accent-fill text-on-accent border-transparent hover:brightness-110 font-medium',
  plain: 'bg-card text-ink border-line hover:bg-hover font-medium',
  ghost: 'border-transparent text-ink-2 hover:bg-hover hover:text-ink font-medium',
  danger: 'bg-card text-breach border-line hover:bg-breach-wash font-medium',
}

export interface ButtonProps {
  children: ReactNode
  onPress?: () => void
  look?: keyof typeof looks
  type?: 'button' | 'submit'
  isDisabled?: boolean
  isPending?: boolean
  /** For a button that shows only a sign. */
  label?: string
  ariaKeys?: string
  isPressed?: boolean
  className?: string
  /** Has the focus when a dialog opens: the choice that does no harm. */
  isFirst?: boolean
  form?: string
  ref?: Ref<HTMLButtonElement>
}

/** A button: at least 24 px high with a mouse, 44 px under a thumb. */
export function Button({
  look = 'plain',
  label,
  ariaKeys,
  isPressed,
  isFirst = false,
  className = '',
  ...props
}: ButtonProps) {
  return (
    <AriaButton
      {...props}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
      {...(isFirst && { autoFocus: true })}
      {...(ariaKeys ? { 'aria-keyshortcuts': ariaKeys } : {})}
      className={`inline-flex min-h-7 items-center justify-center gap-1.5 rounded-md border px-2.5 py-1 text-sm whitespace-nowrap select-none disabled:opacity-55 data-pending:opacity-70 pointer-coarse:min-h-11 pointer-coarse:px-3.5 ${looks[look]} ${className}`}
    />
  )
}
