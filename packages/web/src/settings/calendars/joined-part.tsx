import { useLingui } from '@lingui/react/macro'
import { calendarName } from './calendar-name.ts'
import type { Faults } from './faults.ts'
import type { Calendar } from './queries.ts'

/** Other calendars whose openings count as well: offices that follow the sun. */
export function JoinedPart({
  others,
  joinedIds,
  faults,
  onChange,
}: {
  others: readonly Calendar[]
  joinedIds: readonly string[]
  faults: Faults
  onChange: (joinedIds: string[]) => void
}) {
  const { t, i18n } = useLingui()
  const fault = faults.at('joinedIds')
  return (
    <fieldset
      className="min-w-0"
      {...(fault !== undefined && { 'aria-describedby': 'calendar-joined-fault' })}
    >
      <legend className="font-semibold">{t`Around the sun`}</legend>
      <p className="mb-1 text-ink-2">{t`Open too whenever one of these is, each in its own time zone.`}</p>
      {others.map(({ id, name, timeZone }) => (
        <label key={id} className="flex min-h-8 items-center gap-2 pointer-coarse:min-h-11">
          <input
            type="checkbox"
            checked={joinedIds.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...joinedIds, id] : joinedIds.filter((one) => one !== id))
            }
            className="size-4 flex-none accent-accent"
          />
          <bdi className="truncate">{calendarName(name, i18n)}</bdi>
          {timeZone != null && <span className="truncate text-ink-3">{timeZone.replaceAll('_', ' ')}</span>}
        </label>
      ))}
      {fault !== undefined && (
        <p id="calendar-joined-fault" className="font-medium text-breach">
          {fault}
        </p>
      )}
    </fieldset>
  )
}
