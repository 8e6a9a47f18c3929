import type { ReactNode } from 'react'
import { CONTROL, FieldFrame } from './field-frame.tsx'

/** One of several, by the system's own list: what keyboards, phones and screen readers know best. */
export function SelectField({
  label,
  hint,
  error,
  options,
  onChoose,
  ...select
}: {
  label: string
  name: string
  options: readonly { value: string; text: string }[]
  defaultValue?: string
  value?: string
  hint?: string | undefined
  error?: string | undefined
  onChoose?: (value: string) => void
}): ReactNode {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(ids) => (
        <select
          {...select}
          {...ids}
          {...(onChoose && { onChange: (event) => onChoose(event.target.value) })}
          className={CONTROL}
        >
          {options.map(({ value, text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  )
}
