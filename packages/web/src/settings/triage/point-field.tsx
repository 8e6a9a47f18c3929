import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { CONTROL } from '../../ui/field-frame.tsx'

/** A whole number in a cell of a table, taken up when one leaves it; until it is one, it says what it has to be. */
export function PointField({
  label,
  value,
  least = 0,
  most,
  onChange,
}: {
  label: string
  value: number
  least?: number
  most: number
  onChange: (value: number) => void
}) {
  const { t } = useLingui()
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const text = typed ?? String(value)
  const number = Number(text)
  const isRight = text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
  return (
    <>
      <input
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        {...(!isRight && { 'aria-invalid': true, 'aria-describedby': id })}
        value={text}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => {
          if (!isRight) return
          if (number !== value) onChange(number)
          setTyped(null)
        }}
        className={`${CONTROL} w-14! px-1.5! text-end tabular-nums`}
      />
      {!isRight && (
        <span id={id} className="block text-xs font-medium text-breach">
          {t`${least} to ${most}`}
        </span>
      )}
    </>
  )
}
