import { useId } from 'react'
import type { Ref } from 'react'

export interface TextFieldProps {
  label: string
  name: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  isRequired?: boolean
  /** Has the focus when the page opens. */
  isFirst?: boolean
  ref?: Ref<HTMLInputElement>
}

/** One line to fill in, with its name above it. 16 px under a thumb, or phones zoom in. */
export function TextField({
  label,
  type = 'text',
  isRequired = false,
  isFirst = false,
  ...input
}: TextFieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink-2">
        {label}
      </label>
      <input
        {...input}
        id={id}
        type={type}
        required={isRequired}
        {...(isFirst && { autoFocus: true })}
        dir={type === 'email' ? 'ltr' : 'auto'}
        className="min-h-9 rounded-md border border-line-strong bg-card px-2.5 text-md placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
      />
    </div>
  )
}
