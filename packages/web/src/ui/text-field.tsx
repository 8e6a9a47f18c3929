import type { Ref } from 'react'
import { CONTROL, FieldFrame } from './field-frame.tsx'

export interface TextFieldProps {
  label: string
  name: string
  type?: 'text' | 'email' | 'password' | 'url' | 'date' | 'datetime-local' | 'number'
  autoComplete?: string
  defaultValue?: string
  /** What is asked for, in one sentence. */
  hint?: string | undefined
  /** What is wrong with what was typed. */
  error?: string | undefined
  isRequired?: boolean
  /** Has the focus when the page opens. */
  isFirst?: boolean
  min?: string
  list?: string
  onChange?: (value: string) => void
  ref?: Ref<HTMLInputElement>
}

/** One line to fill in, with its name above it. */
export function TextField({
  label,
  hint,
  error,
  type = 'text',
  isRequired = false,
  isFirst = false,
  onChange,
  ...input
}: TextFieldProps) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(ids) => (
        <input
          {...input}
          {...ids}
          type={type}
          required={isRequired}
          {...(isFirst && { autoFocus: true })}
          {...(onChange && { onChange: (event) => onChange(event.target.value) })}
          dir={type === 'email' || type === 'url' ? 'ltr' : 'auto'}
          className={CONTROL}
        />
      )}
    </FieldFrame>
  )
}
