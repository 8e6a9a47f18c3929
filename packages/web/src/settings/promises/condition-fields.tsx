import { useLingui } from '@lingui/react/macro'
import { type Condition, conditions, type Match } from './policy.ts'
import { conditionNames, valuesOf, valueWords } from './policy-words.ts'
import { SegmentChoice } from './segment-choice.tsx'

/** For which tickets a row is: of each condition any values; where none is ticked, it asks nothing. */
export function ConditionFields({
  match,
  networks,
  onChange,
}: {
  match: Match
  networks: readonly string[]
  onChange: (match: Match) => void
}) {
  const { t, i18n } = useLingui()
  const put = (condition: Condition, values: readonly (string | null)[]) => {
    const { [condition]: _before, ...others } = match
    onChange(values.length === 0 ? others : { ...others, [condition]: values })
  }
  const chosen = (condition: Condition) => match[condition] ?? []
  const toggle = (condition: Condition, value: string | null, all: readonly (string | null)[]) => {
    const isOn = chosen(condition).includes(value)
    // In the order of the choices, so that the same row is always written in the same way.
    put(
      condition,
      all.filter((one) => (one === value ? !isOn : chosen(condition).includes(one))),
    )
  }
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">{t`For which tickets`}</legend>
      <p className="-mt-2 text-ink-2">{t`Tick nothing where it does not matter.`}</p>
      {conditions.map((condition) => {
        if (condition === 'segment')
          return (
            <SegmentChoice
              key={condition}
              chosen={chosen(condition)}
              onChange={(values) => put(condition, values)}
            />
          )
        const known = valuesOf(condition, networks)
        const all = [...known, ...chosen(condition).filter((value) => !known.includes(value))]
        return (
          <fieldset key={condition} className="min-w-0">
            <legend className="font-medium text-ink-2">{i18n._(conditionNames[condition])}</legend>
            <div className="flex flex-wrap gap-x-3">
              {all.map((value) => (
                <label
                  key={String(value)}
                  className="flex min-h-8 items-center gap-1.5 pointer-coarse:min-h-11"
                >
                  <input
                    type="checkbox"
                    checked={chosen(condition).includes(value)}
                    onChange={() => toggle(condition, value, all)}
                    className="size-4 flex-none accent-accent"
                  />
                  {valueWords(condition, value, i18n)}
                </label>
              ))}
            </div>
          </fieldset>
        )
      })}
    </fieldset>
  )
}
