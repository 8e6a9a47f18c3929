import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components/Tooltip'
import { Button } from './button.tsx'
import { Kbd } from './kbd.tsx'

export interface IconButtonProps {
  /** Its name, read out and shown on hover and focus. */
  label: string
  children: ReactNode
  onPress?: () => void
  /** The printed keys, if it has some. */
  keys?: string
  ariaKeys?: string
  isDisabled?: boolean
  isPressed?: boolean
  className?: string
}

/** A button that is a sign; its name and key appear beside it. */
export function IconButton({ keys, className = '', children, ...props }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500}>
      <Button {...props} look="ghost" className={`px-1.5! pointer-coarse:min-w-11 ${className}`}>
        {children}
      </Button>
      <Tooltip
        offset={6}
        className="flex items-center gap-2 rounded-md bg-ink px-2 py-1 text-xs text-paper shadow-float"
      >
        {props.label}
        {keys !== undefined && keys !== '' && <Kbd inverse>{keys}</Kbd>}
      </Tooltip>
    </TooltipTrigger>
  )
}
