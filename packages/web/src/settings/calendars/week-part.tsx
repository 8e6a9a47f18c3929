import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { DayRow } from '../hours/day-row.tsx'
import { DAYS, type Stretch, totalHours, type Week } from '../hours/week.ts'
import type { Faults } from './faults.ts'
import { formatHours } from './format-hours.ts'
import { copyDay, placesOf } from './written.ts'

/** The week of a calendar as a grid: a row for each day, its openings in fields of their own, and one day copied onto others. */
export function WeekPart({
  week,
  faults,
  onChange,
}: {
  week: Week
  faults: Faults
  onChange: (week: Week) => void
}) {
  const { t, i18n } = useLingui()
  const places = placesOf(week)
  const faultAt = (day: number, at: number) => {
    const index = places.findIndex((place) => place.day === day && place.at === at)
    return index < 0 ? undefined : faults.at(`weekly.${index}`)
  }
  const setDay = (at: number, stretches: readonly Stretch[]) =>
    onChange(week.map((day, index) => (index === at ? stretches : day)))
  const hours = formatHours(totalHours(week) * 60, i18n.locale)
  const whole = faults.at('weekly')
  const isOfNoRow = places.every(({ day, at }) => faultAt(day, at) === undefined)
  return (
    <section aria-labelledby="calendar-week">
      <h3 id="calendar-week" className="font-semibold">{t`The week`}</h3>
      <p className="mb-1 text-ink-2">
        {t`${hours} a week. An opening that ends before it begins goes on past midnight.`}
      </p>
      <table className="w-full border-collapse">
        <caption className="sr-only">{t`The week`}</caption>
        <tbody>
          {DAYS.map((day, at) => (
            <DayRow
              key={day}
              day={day}
              stretches={week[at]!}
              isWeekEmpty={false}
              closedWords={t`closed`}
              faultAt={(stretch) => faultAt(at, stretch)}
              onChange={(next) => setDay(at, next)}
            />
          ))}
        </tbody>
      </table>
      {whole !== undefined && isOfNoRow && <p className="font-medium text-breach">{whole}</p>}
      <CopyDay week={week} onChange={onChange} />
    </section>
  )
}

/** One day's openings put on others. */
function CopyDay({ week, onChange }: { week: Week; onChange: (week: Week) => void }) {
  const { t, i18n } = useLingui()
  const [from, setFrom] = useState('0')
  const [onto, setOnto] = useState('weekdays')
  const dayName = (at: number) =>
    new Date(Date.UTC(2024, 0, at + 1)).toLocaleDateString(formatTag(i18n.locale), {
      weekday: 'long',
      timeZone: 'UTC',
    })
  const days = DAYS.map((_day, at) => ({ value: String(at), text: dayName(at) }))
  const wanted: Record<string, readonly number[]> = {
    weekdays: [0, 1, 2, 3, 4],
    weekend: [5, 6],
    all: [0, 1, 2, 3, 4, 5, 6],
  }
  return (
    <div className="mt-2 flex flex-wrap items-end gap-2">
      <div className="w-40">
        <SelectField
          label={t`Copy the hours of`}
          name="copyFrom"
          value={from}
          onChoose={setFrom}
          options={days}
        />
      </div>
      <div className="w-48">
        <SelectField
          label={t`onto`}
          name="copyOnto"
          value={onto}
          onChoose={setOnto}
          options={[
            { value: 'weekdays', text: t`Monday to Friday` },
            { value: 'weekend', text: t`Saturday and Sunday` },
            { value: 'all', text: t`every day` },
            ...days,
          ]}
        />
      </div>
      <Button
        className="min-h-9"
        onPress={() => onChange(copyDay(week, Number(from), wanted[onto] ?? [Number(onto)]))}
      >
        {t`Copy`}
      </Button>
    </div>
  )
}
