import { useId } from 'react'
import type { ReactNode } from 'react'

/** What ties a control to its label, its hint and what is wrong with it. */
export interface FieldIds {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** A label above a control, a hint under it, and in its place what was refused, heard with the control. */
export function FieldFrame({
  label,
  hint,
  error,
  children,
}: {
  label: string
  hint?: string | undefined
  error?: string | undefined
  children: (ids: FieldIds) => ReactNode
}) {
  const id = useId()
  const said = error ?? hint
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink-2">
        {label}
      </label>
      {children({
        id,
        ...(said !== undefined && { 'aria-describedby': `${id}-said` }),
        ...(error !== undefined && { 'aria-invalid': true }),
      })}
      {said !== undefined && (
        <p
          id={`${id}-said`}
          className={error === undefined ? 'text-xs text-ink-3' : 'font-medium text-breach'}
        >
          {said}
        </p>
      )}
    </div>
  )
}

/** How a control of one line looks. 16 px under a thumb, or phones zoom in. */
export const CONTROL =
  'min-h-9 w-full rounded-md border border-line-strong bg-card px-2.5 text-md placeholder:text-ink-3 aria-invalid:border-breach pointer-coarse:min-h-11 pointer-coarse:text-[1rem]'
