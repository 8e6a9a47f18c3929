import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatTag } from '../../locale/locale.ts'
import { calendarWords, conditionWords, lengthWords } from './clock-words.ts'
import type { Explanation } from './queries.ts'

/** Days of hours shown at once; what is more is said by a number. */
const MOST_DAYS = 5

/** By what a clock is counted: the budget, the row of the policy that matched, and the hours of the calendar. */
export function CountedBy({ held }: { held: Explanation['promises'][number] }) {
  const { t, i18n } = useLingui()
  const { calendar, matched, rowNumber, policyVersion } = held
  const tag = formatTag(i18n.locale)
  const zone = calendar.timeZone === null ? {} : { timeZone: calendar.timeZone }
  const hour = (at: string, where: { timeZone?: string } = zone) =>
    new Date(at).toLocaleTimeString(tag, { hour: '2-digit', minute: '2-digit', ...where })
  const conditions = matched.map(({ condition, values }) => {
    const word = conditionWords[condition]
    return `${word ? i18n._(word) : condition} ${values.join(', ')}`
  })
  const row = rowNumber === null ? null : String(rowNumber)
  const known = calendarWords[calendar.name ?? '']
  const more = calendar.openings.length - MOST_DAYS
  const [first] = calendar.openings
  const isElsewhere = first !== undefined && hour(first.from) !== hour(first.from, {})
  const ownZone = new Intl.DateTimeFormat().resolvedOptions().timeZone.replaceAll('_', ' ')
  return (
    <dl className="grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 max-[24rem]:grid-cols-1">
      {held.budgetMs !== null && (
        <Fact name={t`Promised`}>
          {lengthWords(held.budgetMs, i18n)}
          {policyVersion === null && ` · ${t`by a person`}`}
        </Fact>
      )}
      {row !== null && (
        <Fact name={t`By rule`}>
          {t`number ${row}`} ·{' '}
          <bdi>{conditions.length === 0 ? t`for every ticket` : conditions.join(' · ')}</bdi>
        </Fact>
      )}
      <Fact name={t`Hours`}>
        {calendar.isAlwaysOpen ? (
          calendar.name === null ? (
            t`as time passes`
          ) : (
            t`round the clock`
          )
        ) : (
          <>
            <bdi>{known ? i18n._(known) : calendar.name}</bdi> · <bdi dir="ltr">{calendar.timeZone}</bdi>
            <ul className="text-ink-2 tabular-nums">
              {calendar.openings.slice(0, MOST_DAYS).map(({ from, to }) => (
                <li key={from}>
                  {new Date(from).toLocaleDateString(tag, {
                    weekday: 'short',
                    day: 'numeric',
                    month: 'short',
                    ...zone,
                  })}{' '}
                  <bdi>{hour(from)}</bdi>–<bdi>{hour(to)}</bdi>
                </li>
              ))}
              {more > 0 && <li>{t`and ${more} more`}</li>}
              {calendar.openings.length === 0 && <li>{t`closed all the time`}</li>}
            </ul>
            {isElsewhere && (
              <p className="text-ink-2">{t`These hours are those of the calendar; what happened is told in yours, ${ownZone}.`}</p>
            )}
          </>
        )}
      </Fact>
      {policyVersion !== null && (
        <Fact name={t`Version`}>
          <bdi dir="ltr" className="text-ink-2">
            {shortVersion(policyVersion)}
          </bdi>
        </Fact>
      )}
    </dl>
  )
}

/** The beginning of an id tells versions apart; a name stays whole. */
function shortVersion(version: string): string {
  return /^[0-9a-f]{8}-/.test(version) ? version.slice(0, 8) : version
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="contents">
      <dt className="text-ink-3">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}
