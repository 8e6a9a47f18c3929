import type { ReactNode, Ref } from 'react'
import { Button } from '../ui/button.tsx'

/** The one thing to do next, as wide as the phone, under the thumb. */
export function BigButton({
  children,
  onPress,
  isPending = false,
  isDisabled = false,
  ariaKeys,
  ref,
}: {
  children: ReactNode
  onPress: () => void
  isPending?: boolean
  isDisabled?: boolean
  ariaKeys?: string
  ref?: Ref<HTMLButtonElement>
}) {
  return (
    <Button
      {...(ref && { ref })}
      {...(ariaKeys !== undefined && { ariaKeys })}
      isPending={isPending}
      isDisabled={isDisabled}
      onPress={onPress}
      className="min-h-13! w-full [@media(max-height:26rem)]:min-h-11! rounded-xl! border-transparent! bg-vol! text-lg! font-semibold! whitespace-normal! text-card! hover:brightness-110"
    >
      {children}
    </Button>
  )
}

/** What else can be done: as easy to meet, and quieter. */
export function QuietButton({
  children,
  onPress,
  isPending = false,
  isExpanded,
}: {
  children: ReactNode
  onPress: () => void
  isPending?: boolean
  /** For one that opens something under or over it. */
  isExpanded?: boolean
}) {
  return (
    <button
      type="button"
      {...(isExpanded !== undefined && { 'aria-expanded': isExpanded })}
      {...(isPending && { 'aria-disabled': true })}
      onClick={() => {
        if (!isPending) onPress()
      }}
      className="min-h-11 flex-auto rounded-lg px-2 text-md font-medium text-ink-2 hover:bg-hover hover:text-ink"
    >
      {children}
    </button>
  )
}
