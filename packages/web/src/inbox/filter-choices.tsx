import type { ReactNode } from 'react'

/** One of several values of a part of the filter. */
export interface Choice {
  value: string
  text: string
  sign?: ReactNode
}

/** Any of a few, each a box that is on or off; what is on is in the address at once. */
export function FilterChoices({
  legend,
  choices,
  chosen,
  onToggle,
}: {
  legend: string
  choices: readonly Choice[]
  chosen: readonly string[]
  onToggle: (value: string) => void
}) {
  if (choices.length === 0) return null
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-ink-2">{legend}</legend>
      <div className="flex max-h-40 flex-wrap gap-1.5 overflow-y-auto p-0.5">
        {choices.map(({ value, text, sign }) => (
          <label
            key={value}
            className="inline-flex min-h-7 max-w-full items-center gap-1.5 rounded-full border border-line px-2.5 text-sm has-checked:border-accent has-checked:bg-accent-wash has-checked:text-accent-ink has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={() => onToggle(value)}
              className="sr-only"
            />
            {sign}
            <bdi className="truncate">{text}</bdi>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
