import { useLingui } from '@lingui/react/macro'
import { Plus, X } from 'lucide-react'
import { useId, useRef } from 'react'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { barsOf, type Stretch } from './week.ts'

/** Monday, 1 January 2024, is day 1. */
const dateOf = (day: number) => new Date(Date.UTC(2024, 0, day))

/** One day of the week: its stretches, a bar of its hours, and what adds or takes away a stretch. */
export function DayRow({
  day,
  stretches,
  isWeekEmpty,
  closedWords,
  faultAt,
  onChange,
}: {
  day: number
  /** Then nobody has said of any day that it is free. */
  isWeekEmpty: boolean
  /** What is said of a day without hours; of a person, that they are not at work. */
  closedWords?: string
  /** What is wrong with a stretch. */
  faultAt?: (at: number) => string | undefined
  stretches: readonly Stretch[]
  onChange: (stretches: readonly Stretch[]) => void
}) {
  const { t, i18n } = useLingui()
  const row = useRef<HTMLTableRowElement>(null)
  const id = useId()
  const emptyWords = isWeekEmpty ? t`add hours` : (closedWords ?? t`not at work`)
  const addWords = stretches.length === 0 ? emptyWords : t`another stretch`
  const name = dateOf(day).toLocaleDateString(formatTag(i18n.locale), { weekday: 'long', timeZone: 'UTC' })
  const change = (at: number, part: Partial<Stretch>) =>
    onChange(stretches.map((one, index) => (index === at ? { ...one, ...part } : one)))
  const focusLast = (selector: string) =>
    requestAnimationFrame(() => [...row.current!.querySelectorAll<HTMLElement>(selector)].at(-1)?.focus())
  const add = () => {
    const from = stretches.at(-1)?.to ?? '09:00'
    onChange([...stretches, { from, to: from < '18:00' ? '18:00' : hourAfter(from) }])
    focusLast('[data-from]')
  }
  const remove = (at: number) => {
    onChange(stretches.filter((_one, index) => index !== at))
    focusLast('[data-add]')
  }
  return (
    <tr ref={row} className="border-b border-line-2 align-top last:border-0">
      <th scope="row" className="w-24 py-2.5 pe-2 text-start font-medium max-sm:w-20">
        {name}
      </th>
      <td className="py-1.5">
        <div
          aria-hidden
          className="relative mt-1 mb-1.5 h-1.5 rounded-full bg-line-2 forced-color-adjust-none max-sm:hidden"
        >
          {barsOf(stretches).map(({ start, width }) => (
            <span
              key={`${start} ${width}`}
              className="absolute inset-y-0 rounded-full bg-accent"
              style={{ insetInlineStart: `${start}%`, width: `${width}%` }}
            />
          ))}
        </div>
        <div className="flex flex-col gap-1.5">
          {stretches.map(({ from, to }, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- A stretch has no name but its place.
            <fieldset
              key={at}
              aria-label={t`${name}, stretch ${at + 1}`}
              className="flex min-w-0 flex-wrap items-center gap-1.5"
            >
              <TimeField
                label={t`from`}
                value={from}
                isFrom
                {...(faultAt?.(at) !== undefined && { faultId: `${id}-${at}` })}
                onChange={(value) => change(at, { from: value })}
              />
              <span aria-hidden>–</span>
              <TimeField
                label={t`to`}
                value={to}
                {...(faultAt?.(at) !== undefined && { faultId: `${id}-${at}` })}
                onChange={(value) => change(at, { to: value })}
              />
              <Button
                look="ghost"
                className="px-1!"
                label={t`Take this stretch away`}
                onPress={() => remove(at)}
              >
                <X aria-hidden size={15} />
              </Button>
              {to !== '' && to <= from && to !== '00:00' && (
                <span className="text-xs text-ink-3">{t`next day`}</span>
              )}
              {faultAt?.(at) !== undefined && (
                <p id={`${id}-${at}`} className="w-full text-sm font-medium text-breach">
                  {faultAt(at)}
                </p>
              )}
            </fieldset>
          ))}
          <button
            type="button"
            data-add
            onClick={add}
            className="inline-flex min-h-7 items-center gap-1 self-start rounded-md px-1.5 text-ink-2 hover:bg-hover hover:text-ink pointer-coarse:min-h-11"
          >
            <Plus aria-hidden size={14} />
            {addWords}
            <span className="sr-only">{`: ${name}`}</span>
          </button>
        </div>
      </td>
    </tr>
  )
}

function hourAfter(time: string): string {
  return `${String((Number(time.slice(0, 2)) + 1) % 24).padStart(2, '0')}${time.slice(2)}`
}

function TimeField({
  label,
  value,
  isFrom = false,
  faultId,
  onChange,
}: {
  label: string
  value: string
  isFrom?: boolean
  /** The sentence that says what is wrong with it. */
  faultId?: string
  onChange: (value: string) => void
}) {
  return (
    <input
      type="time"
      aria-label={label}
      value={value}
      {...(isFrom && { 'data-from': true })}
      {...((value === '' || faultId !== undefined) && { 'aria-invalid': true })}
      {...(faultId !== undefined && { 'aria-describedby': faultId })}
      onChange={(event) => onChange(event.target.value)}
      className="min-h-8 w-32 rounded-md border border-line-strong bg-card px-2 tabular-nums aria-invalid:border-breach pointer-coarse:min-h-11 pointer-coarse:text-[1rem]"
    />
  )
}
