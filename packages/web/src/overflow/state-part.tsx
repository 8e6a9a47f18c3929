import { useLingui } from '@lingui/react/macro'
import { formatTag } from '../locale/locale.ts'
import { Instant } from '../signs/instant.tsx'
import { Pill } from '../ui/pill.tsx'
import { reasonSentence, statusNames } from './overflow-words.ts'
import type { Overflow } from './queries.ts'

/** Whether volunteers are called, why, and what that was told by. */
export function StatePart({ overflow }: { overflow: Overflow }) {
  const { t, i18n } = useLingui()
  const { status, since, checkedAt, reason, plan, opening, level, load, underWay } = overflow
  const share = (value: number) =>
    value.toLocaleString(formatTag(i18n.locale), { style: 'percent', maximumFractionDigits: 0 })
  const core = overflow.core.toLocaleString(formatTag(i18n.locale), { maximumFractionDigits: 1 })
  const figures: [string, string][] = [
    [t`Late without help`, share(overflow.lateShare)],
    [t`Reach somebody in time`, level === null ? '–' : share(level)],
    [t`Load of those who are there`, load === null ? '–' : share(load)],
    [t`Care team there`, core],
    [t`Volunteers at it`, i18n.number(overflow.volunteersOn)],
    [t`Can be called`, i18n.number(overflow.reachable)],
    [t`Still missing`, i18n.number(overflow.seats)],
    [t`Cards offered`, i18n.number(underWay.cardsOffered)],
    [t`Cards being answered`, i18n.number(underWay.cardsTaken)],
    [t`Answers to read`, i18n.number(underWay.draftsInReview)],
  ]
  return (
    <section aria-labelledby="overflow-now" className="border-t border-line-2 px-3 py-3">
      <h2 id="overflow-now" className="sr-only">{t`Now`}</h2>
      <output className="block">
        <Pill tone={status === 'open' ? 'violet' : 'plain'}>{i18n._(statusNames[status])}</Pill>{' '}
        {since !== null && (
          <span className="text-ink-3">
            {t`since`} <Instant at={since} />
          </span>
        )}
        {reason !== null && <span className="mt-1 block">{reasonSentence(reason, i18n)}</span>}
        {status === 'open' && plan !== null && (
          <span className="mt-1 block text-ink-2">{reasonSentence(plan, i18n)}</span>
        )}
      </output>
      {opening?.words != null && (
        <p className="mt-1 text-ink-2">
          <bdi>{opening.by?.name ?? ''}</bdi>
          {' — '}
          <bdi>{opening.words}</bdi>
        </p>
      )}
      <dl className="mt-3 grid grid-cols-2 gap-x-4 gap-y-2 sm:grid-cols-3">
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt className="text-sm text-ink-3">{name}</dt>
            <dd className="text-lg font-semibold tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 text-sm text-ink-3">
        {checkedAt === null ? (
          t`Nobody has looked yet. It takes half a minute.`
        ) : (
          <>
            {t`Looked at`} <Instant at={checkedAt} />
          </>
        )}
      </p>
    </section>
  )
}
