import { useLingui } from '@lingui/react/macro'
import { formatTag } from '../locale/locale.ts'
import type { SampleWeek } from './queries.ts'

/** What the samples of each week said, with how little is known by so few. */
export function WeekList({ weeks }: { weeks: readonly SampleWeek[] }) {
  const { t } = useLingui()
  if (weeks.length === 0) return null
  return (
    <section aria-labelledby="sample-weeks" className="px-3 pt-6">
      <h2 id="sample-weeks" className="text-lg font-semibold tracking-tight">{t`Week by week`}</h2>
      <p className="mt-1 max-w-prose text-ink-2">
        {t`Of what stood in Later and was looked at, how much had been missed. Ten a day say little about all of them: the true share lies between the two figures, most likely.`}
      </p>
      <ul aria-label={t`Week by week`} className="mt-2 divide-y divide-line-2 rounded-lg border border-line">
        {weeks.map((week) => (
          <WeekRow key={week.firstDay} week={week} />
        ))}
      </ul>
    </section>
  )
}

function WeekRow({ week }: { week: SampleWeek }) {
  const { t, i18n } = useLingui()
  const { firstDay, drawn, judged, missed } = week
  const monday = new Date(`${firstDay}T12:00:00`).toLocaleDateString(formatTag(i18n.locale), {
    day: 'numeric',
    month: 'long',
  })
  const [from, to] = [Math.round(week.likelyFrom * 100), Math.round(week.likelyTo * 100)]
  const left = drawn - judged
  return (
    <li className="flex flex-wrap items-baseline gap-x-3 gap-y-1 px-3 py-2.5">
      <span className="min-w-40 font-medium">{t`Week of ${monday}`}</span>
      <span className="tabular-nums">
        {judged === 0
          ? t`Nobody has looked yet: nothing is known.`
          : t`${missed} of ${judged} missed; between ${from} and ${to} of 100`}
      </span>
      {judged > 0 && left > 0 && <span className="text-ink-3 tabular-nums">{t`${left} not looked at`}</span>}
    </li>
  )
}
