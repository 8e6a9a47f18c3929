import { CONTROL, FieldFrame } from './field-frame.tsx'

/** Several lines to fill in, with their name above. It grows with what is written. */
export function TextArea({
  label,
  hint,
  error,
  isFirst = false,
  ...area
}: {
  label: string
  name: string
  defaultValue?: string
  rows?: number
  lang?: string
  placeholder?: string
  hint?: string | undefined
  error?: string | undefined
  /** Has the focus when the dialog opens. */
  isFirst?: boolean
}) {
  return (
    <FieldFrame label={label} hint={hint} error={error}>
      {(ids) => (
        <textarea
          rows={3}
          {...area}
          {...ids}
          {...(isFirst && { autoFocus: true })}
          dir="auto"
          className={`${CONTROL} max-h-[40vh] min-h-18! resize-none py-1.5 [field-sizing:content]`}
        />
      )}
    </FieldFrame>
  )
}
