import { useLingui } from '@lingui/react/macro'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import type { Faults } from './faults.ts'
import { dateInZone, formatDate, formatHourInZone, formatHours, formatInZone } from './format-hours.ts'
import type { CalendarPreview } from './queries.ts'

interface Asked {
  promisedMinutes: number
  from: string | null
}

const PROMISES_MINUTES = [15, 30, 60, 120, 240, 480, 1440]

/** What a calendar comes to: how long its day is, its weeks, its next openings, and when a promise is due. */
export function PreviewPart({
  preview,
  isOld,
  timeZone,
  asked,
  faults,
  onAsk,
}: {
  preview: CalendarPreview | null
  /** What is shown is of the calendar as it was a moment ago. */
  isOld: boolean
  timeZone: string
  asked: Asked
  faults: Faults
  onAsk: (asked: Asked) => void
}) {
  const { t, i18n } = useLingui()
  const { locale } = i18n
  return (
    <section
      aria-labelledby="calendar-preview"
      aria-busy={isOld}
      className="rounded-lg border border-line px-4 py-3"
    >
      <h3 id="calendar-preview" className="font-semibold">{t`What it comes to`}</h3>
      {preview === null ? (
        <p className={faults.whole === undefined ? 'text-ink-2' : 'font-medium text-breach'}>
          {faults.whole ?? t`It is shown here as soon as nothing is wrong above.`}
        </p>
      ) : (
        <div className={isOld ? 'opacity-60' : ''}>
          <p className="text-ink-2">{workingDayWords(preview.workingDayMinutes)}</p>
          <div className="mt-2 grid gap-4 sm:grid-cols-2">
            <div>
              <h4 id="calendar-openings" className="font-medium">{t`The next openings`}</h4>
              <ul aria-labelledby="calendar-openings" className="text-ink-2 tabular-nums">
                {preview.openings.map((opening) => (
                  <li key={`${opening.opensAt} ${opening.closesAt}`}>{openingWords(opening)}</li>
                ))}
              </ul>
            </div>
            <div>
              <h4 id="calendar-weeks" className="font-medium">{t`The weeks`}</h4>
              <ul aria-labelledby="calendar-weeks" className="text-ink-2 tabular-nums">
                {preview.weeks.map(({ startsAt, openMinutes }) => (
                  <li key={startsAt}>{weekWords(startsAt, openMinutes)}</li>
                ))}
              </ul>
            </div>
          </div>
        </div>
      )}
      <div className="mt-3 flex flex-wrap gap-3">
        <div className="w-52">
          <SelectField
            label={t`An answer promised within`}
            name="promisedMinutes"
            value={String(asked.promisedMinutes)}
            onChoose={(value) => onAsk({ ...asked, promisedMinutes: Number(value) })}
            options={[
              ...PROMISES_MINUTES.map((minutes) => ({
                value: String(minutes),
                text: formatHours(minutes, locale),
              })),
              ...dayOption(preview?.workingDayMinutes ?? 0),
            ]}
          />
        </div>
        <div className="w-60">
          <FieldFrame label={t`at (your own clock)`} error={faults.at('from')} hint={t`Empty means now.`}>
            {(ids) => (
              <input
                {...ids}
                type="datetime-local"
                onChange={({ target: { value } }) =>
                  onAsk({ ...asked, from: value === '' ? null : new Date(value).toISOString() })
                }
                className={CONTROL}
              />
            )}
          </FieldFrame>
        </div>
      </div>
      {preview !== null && <output className="mt-2 block font-medium">{dueWords(preview.dueAt)}</output>}
    </section>
  )

  function workingDayWords(minutes: number): string {
    const hours = formatHours(minutes, locale)
    const zone = timeZone.replaceAll('_', ' ')
    return t`1 working day here is ${hours}. Times are those of ${zone}.`
  }
  /** A day is said in the hours of this calendar, once, and only where these are no choice already. */
  function dayOption(minutes: number) {
    if (minutes < 1 || PROMISES_MINUTES.includes(minutes)) return []
    const hours = formatHours(minutes, locale)
    return [{ value: String(minutes), text: t`1 working day (${hours})` }]
  }
  function openingWords({ opensAt, closesAt }: CalendarPreview['openings'][number]): string {
    if (opensAt == null && closesAt == null) return t`It never closes.`
    const opens = opensAt == null ? '' : formatInZone(opensAt, timeZone, locale)
    if (closesAt == null) return t`from ${opens} on, without closing`
    const isSameDay = opensAt != null && dateInZone(opensAt, timeZone) === dateInZone(closesAt, timeZone)
    const closes = isSameDay
      ? formatHourInZone(closesAt, timeZone, locale)
      : formatInZone(closesAt, timeZone, locale)
    return opensAt == null ? t`until ${closes}` : t`${opens} to ${closes}`
  }
  function weekWords(startsAt: string, minutes: number): string {
    const hours = formatHours(minutes, locale)
    const monday = formatDate(dateInZone(startsAt, timeZone), locale)
    return t`from ${monday}: ${hours}`
  }
  function dueWords(dueAt: string): string {
    const due = formatInZone(dueAt, timeZone, locale)
    return t`It is due on ${due}.`
  }
}
