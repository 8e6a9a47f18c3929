import type { Ref } from 'react'
import { Input } from 'react-aria-components/Input'
import { Label } from 'react-aria-components/Label'
import { TextField as AriaTextField } from 'react-aria-components/TextField'

export interface TextFieldProps {
  label: string
  name?: string
  type?: 'text' | 'email' | 'password'
  autoComplete?: string
  isRequired?: boolean
  /** Has the focus when the page opens. */
  isFirst?: boolean
  value?: string
  onChange?: (value: string) => void
  placeholder?: string
  /** The id of a list of suggestions. */
  list?: string
  ref?: Ref<HTMLInputElement>
}

/** One line to fill in, with its name above it. 16 px under a thumb, or phones zoom in. */
export function TextField({ label, placeholder, list, ref, isFirst = false, ...field }: TextFieldProps) {
  return (
    <AriaTextField {...field} {...(isFirst && { autoFocus: true })} className="flex flex-col gap-1">
      <Label className="font-medium text-ink-2">{label}</Label>
      <Input
        {...(ref !== undefined && { ref })}
        {...(placeholder !== undefined && { placeholder })}
        {...(list !== undefined && { list })}
        dir={field.type === 'email' ? 'ltr' : 'auto'}
        className="min-h-9 rounded-md border border-line-strong bg-card px-2.5 text-md placeholder:text-ink-3 pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
      />
    </AriaTextField>
  )
}
