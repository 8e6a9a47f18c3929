import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Sheet } from '../screen-parts.tsx'
import { useSelfVerbs } from '../use-self-verbs.ts'
import { recognitionQuery, type Ways } from './queries.ts'
import { useExportHours } from './use-export-hours.ts'

/** How much of a week somebody may offer, in minutes. */
const CHOICES = [0, 15, 30, 60, 90, 120, 180, 240, 360, 480]
const FIELD = 'min-h-11 w-full rounded-lg border border-line bg-card px-2.5 text-md'

/** How much one gives, and when not: counted, with an end that one sets oneself. */
export function HoursSheet({ ways }: { ways: Ways }) {
  const { t, i18n } = useLingui()
  const { declareHours, consent, isPending } = useSelfVerbs()
  const { data: recognition } = useQuery(recognitionQuery)
  const { exportHours, isExporting } = useExportHours()
  const id = useId()
  const [weeklyMinutes, setWeeklyMinutes] = useState(ways.weeklyMinutes)
  const [from, setFrom] = useState(ways.quietHours?.from ?? '')
  const [to, setTo] = useState(ways.quietHours?.to ?? '')
  const { countedMinutes } = ways
  const given = recognition?.minutesThisWeek ?? 0
  const isChanged =
    weeklyMinutes !== ways.weeklyMinutes ||
    from !== (ways.quietHours?.from ?? '') ||
    to !== (ways.quietHours?.to ?? '')
  const choices = [...new Set([...CHOICES, ways.weeklyMinutes])].sort((a, b) => a - b)
  return (
    <Sheet label={t`My time`}>
      <h2 className="text-md font-semibold">{t`My time`}</h2>
      <output className="text-md">{t`This week: ${given} of ${countedMinutes} minutes`}</output>
      {countedMinutes < ways.weeklyMinutes && (
        <p className="text-md text-ink-2">
          {t`Until your manager agrees, ${countedMinutes} minutes a week count. A supervisor writes it down.`}
        </p>
      )}
      <form
        className="flex flex-col gap-2.5"
        onSubmit={(event) => {
          event.preventDefault()
          declareHours({ weeklyMinutes, quietHours: from === '' && to === '' ? null : { from, to } })
        }}
      >
        <label className="flex flex-col gap-1 text-md text-ink-2">
          {t`Minutes a week, at the most`}
          <select
            value={weeklyMinutes}
            onChange={({ target }) => setWeeklyMinutes(Number(target.value))}
            className={FIELD}
          >
            {choices.map((minutes) => (
              <option key={minutes} value={minutes}>
                {i18n._(msg`${plural(minutes, { one: '# min', other: '# min' })}`)}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="flex flex-col gap-1">
          <legend className="mb-1 text-md text-ink-2">{t`Nothing is asked of you every day`}</legend>
          <div className="grid grid-cols-2 gap-2">
            <label className="flex min-w-0 flex-col gap-1 text-sm text-ink-2">
              {t({ message: 'from', context: 'quiet hours' })}
              <input
                type="time"
                value={from}
                onChange={({ target }) => setFrom(target.value)}
                className={FIELD}
              />
            </label>
            <label className="flex min-w-0 flex-col gap-1 text-sm text-ink-2">
              {t({ message: 'until', context: 'quiet hours' })}
              <input
                type="time"
                value={to}
                onChange={({ target }) => setTo(target.value)}
                className={FIELD}
              />
            </label>
          </div>
        </fieldset>
        {isChanged && (
          <Button type="submit" look="primary" className="min-h-11!" isPending={isPending}>
            {t`Save my time`}
          </Button>
        )}
      </form>
      <label htmlFor={id} className="flex min-h-11 items-center gap-2.5 text-md">
        <input
          id={id}
          type="checkbox"
          checked={ways.callsConsentedAt !== null}
          disabled={isPending}
          onChange={({ target }) => consent(target.checked)}
          className="size-5 flex-none accent-vol"
        />
        {t`I may be called when customers wait`}
      </label>
      <p className="text-sm text-ink-3">
        {t`You are called seldom, never in these hours, and never in the round after a call that you followed.`}
      </p>
      <div className="flex flex-wrap gap-2">
        <Link
          to="/help-out/$part"
          params={{ part: 'hours' }}
          className="inline-flex min-h-11 flex-auto items-center justify-center rounded-md border border-line px-3 text-md font-medium"
        >
          {t`The hours in which I help`}
        </Link>
        <Button
          className="min-h-11! flex-auto whitespace-normal!"
          isPending={isExporting}
          onPress={exportHours}
        >
          {t`My hours as a table`}
        </Button>
      </div>
    </Sheet>
  )
}
