import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { segmentsQuery } from '../../people/queries.ts'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'
import { conditionNames, valueWords } from './policy-words.ts'

/**
 * The segments a row is for: those that contacts are in, to be ticked, and a field for one that nobody is in yet. A word
 * that no contact bears fits no ticket, so that choosing spares a slip of the pen.
 */
export function SegmentChoice({
  chosen,
  onChange,
}: {
  /** Null among them is a contact without a segment. */
  chosen: readonly (string | null)[]
  onChange: (values: readonly (string | null)[]) => void
}) {
  const { t, i18n } = useLingui()
  const { data: known = [] } = useQuery(segmentsQuery)
  const named = chosen.filter((value) => value !== null)
  const isWithout = chosen.includes(null)
  const [typed, setTyped] = useState(named.join(', '))
  const put = (segments: readonly string[], without: boolean) =>
    onChange([...segments, ...(without ? [null] : [])])
  const toggle = (segment: string) => {
    const segments = named.includes(segment) ? named.filter((one) => one !== segment) : [...named, segment]
    setTyped(segments.join(', '))
    put(segments, isWithout)
  }
  return (
    <fieldset className="min-w-0">
      <legend className="font-medium text-ink-2">{i18n._(conditionNames.segment)}</legend>
      <div className="flex max-h-44 flex-wrap gap-x-3 overflow-y-auto">
        {known.map((segment) => (
          <Tick
            key={segment}
            isOn={named.includes(segment)}
            words={segment}
            onToggle={() => toggle(segment)}
          />
        ))}
        <Tick
          isOn={isWithout}
          words={valueWords('segment', null, i18n)}
          onToggle={() => put(named, !isWithout)}
        />
      </div>
      <FieldFrame
        label={t`Segments, separated by commas`}
        hint={t`As they stand on the contacts. You can name one that nobody is in yet.`}
      >
        {(ids) => (
          <input
            {...ids}
            type="text"
            dir="auto"
            autoComplete="off"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              const words = event.target.value.split(',').map((word) => word.trim())
              put([...new Set(words.filter(Boolean))], isWithout)
            }}
            className={CONTROL}
          />
        )}
      </FieldFrame>
    </fieldset>
  )
}

function Tick({ isOn, words, onToggle }: { isOn: boolean; words: string; onToggle: () => void }) {
  return (
    <label className="flex min-h-8 min-w-0 items-center gap-1.5 pointer-coarse:min-h-11">
      <input type="checkbox" checked={isOn} onChange={onToggle} className="size-4 flex-none accent-accent" />
      <bdi className="min-w-0 wrap-anywhere">{words}</bdi>
    </label>
  )
}
