import { useEffect, useRef } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from './button.tsx'

/**
 * A form that keeps what was typed: a refusal stands at its field, which gets the focus, or above the buttons, where it
 * is heard.
 */
export function Form({
  submitLabel,
  pendingLabel,
  cancelLabel,
  canSubmit = true,
  problem,
  refusals,
  isPending,
  onSubmit,
  onCancel,
  children,
}: {
  submitLabel: string
  pendingLabel: string
  cancelLabel?: string
  /** False where somebody may look and not change. */
  canSubmit?: boolean
  /** What was refused and belongs to no field. */
  problem: string | null
  /** Grows with every refusal, so that the same one twice leads to its field twice. */
  refusals: number
  isPending: boolean
  onSubmit: (form: HTMLFormElement) => void
  onCancel?: () => void
  children: ReactNode
}) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [refusals])
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isPending && canSubmit) onSubmit(event.currentTarget)
  }
  return (
    <form ref={form} noValidate onSubmit={handleSubmit} className="flex flex-col gap-4">
      {children}
      <p
        role="alert"
        className={
          problem === null ? 'sr-only' : 'rounded-md bg-breach-wash px-3 py-2 font-medium text-breach'
        }
      >
        {problem}
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && cancelLabel !== undefined && <Button onPress={onCancel}>{cancelLabel}</Button>}
        {canSubmit && (
          <Button type="submit" look="primary" isPending={isPending}>
            {isPending ? pendingLabel : submitLabel}
          </Button>
        )}
      </div>
    </form>
  )
}
