import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'

/** A whole number, taken up once it is one; until then it stands as it is typed, and says what it has to be. */
export function NumberField({
  label,
  hint,
  value,
  least,
  most,
  onChange,
}: {
  label: string
  hint?: string
  value: number
  least: number
  most: number
  onChange: (value: number) => void
}) {
  const { t } = useLingui()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? String(value)
  const number = Number(text)
  const isRight = text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
  return (
    <FieldFrame
      label={label}
      hint={hint}
      error={isRight || typed === null ? undefined : t`A whole number from ${least} to ${most}.`}
    >
      {(ids) => (
        <input
          {...ids}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => {
            if (isRight && number !== value) onChange(number)
            if (isRight) setTyped(null)
          }}
          className={`${CONTROL} tabular-nums`}
        />
      )}
    </FieldFrame>
  )
}
