import { useLingui } from '@lingui/react/macro'
import { useId } from 'react'
import type { ClockTarget } from '../../graphql/generated/graphql.ts'
import { CONTROL } from '../../ui/field-frame.tsx'
import { calendarName } from '../calendars/calendar-name.ts'
import type { Calendar } from '../calendars/queries.ts'
import { formatLength, readLength, type Unit } from './budget.ts'
import { targetHints } from './policy-words.ts'
import type { WrittenTarget } from './row-dialog.tsx'

/** One promise of a row: whether it is made, the time, and the calendar that counts it. */
export function TargetFields({
  target,
  title,
  written,
  calendars,
  dayMs,
  isWrong,
  onChange,
}: {
  target: ClockTarget
  title: string
  written: WrittenTarget
  calendars: readonly Calendar[]
  /** How long a working day is in its calendar; null where that means nothing. */
  dayMs: number | null
  isWrong: boolean
  onChange: (part: Partial<WrittenTarget>) => void
}) {
  const { t, i18n } = useLingui()
  const id = useId()
  const { isPromised, amount, unit, calendar } = written
  const day = dayMs === null ? '' : formatLength(dayMs, i18n.locale)
  const ms = readLength(written, dayMs)
  const units: { value: Unit; text: string }[] = [
    { value: 'minutes', text: t`minutes` },
    { value: 'hours', text: t`hours` },
    ...(dayMs === null ? [] : [{ value: 'workingDays' as const, text: t`working days of ${day}` }]),
  ]
  const offered = calendars.filter(({ archivedAt, name }) => archivedAt === null || name === calendar)
  const handleCalendar = (name: string) =>
    onChange({ calendar: name, ...(unit === 'workingDays' && { unit: 'hours' as const }) })
  return (
    <fieldset
      aria-describedby={`${id}-hint`}
      className="min-w-0 rounded-lg border border-line px-3 pt-1 pb-2.5"
    >
      <legend className="px-1 font-medium">{title}</legend>
      <p id={`${id}-hint`} className="text-xs text-ink-3">
        {i18n._(targetHints[target])}
      </p>
      <div className="mt-1.5 grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-2 sm:grid-cols-[minmax(0,9rem)_5rem_minmax(0,1fr)_minmax(0,1fr)]">
        <select
          aria-label={t`${title}: promised or not`}
          value={isPromised ? 'promised' : 'nothing'}
          onChange={(event) => onChange({ isPromised: event.target.value === 'promised' })}
          className={`${CONTROL} max-sm:col-span-2`}
        >
          <option value="promised">{t`promised within`}</option>
          <option value="nothing">{t`nothing promised`}</option>
        </select>
        {isPromised && (
          <>
            <input
              type="text"
              inputMode="decimal"
              autoComplete="off"
              aria-label={t`${title}: time`}
              value={amount}
              onChange={(event) => onChange({ amount: event.target.value })}
              {...(isWrong && { 'aria-invalid': true, 'aria-describedby': `${id}-wrong` })}
              className={`${CONTROL} tabular-nums`}
            />
            <select
              aria-label={t`${title}: unit`}
              value={unit}
              onChange={(event) => onChange({ unit: event.target.value as Unit })}
              className={CONTROL}
            >
              {units.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
            <select
              aria-label={t`${title}: calendar`}
              value={calendar}
              onChange={(event) => handleCalendar(event.target.value)}
              className={`${CONTROL} max-sm:col-span-2`}
            >
              {!offered.some(({ name }) => name === calendar) && (
                <option value={calendar}>{calendarName(calendar, i18n)}</option>
              )}
              {offered.map(({ id: calendarId, name }) => (
                <option key={calendarId} value={name}>
                  {calendarName(name, i18n)}
                </option>
              ))}
            </select>
          </>
        )}
      </div>
      {isWrong && (
        <p id={`${id}-wrong`} className="mt-1 font-medium text-breach">
          {t`Give a time, for example 30 minutes, or promise nothing.`}
        </p>
      )}
      {isPromised && unit === 'workingDays' && ms !== null && (
        <p className="mt-1 text-xs text-ink-3">{t`That is ${formatLength(ms, i18n.locale)} of this calendar.`}</p>
      )}
    </fieldset>
  )
}
