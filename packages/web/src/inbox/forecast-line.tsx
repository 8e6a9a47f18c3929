import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { TicketRowFragment } from '../graphql/generated/graphql.ts'
import { Instant } from '../signs/instant.tsx'
import { spanWords } from '../signs/time-left.tsx'
import { remaining } from '../time/remaining.ts'
import { Pill } from '../ui/pill.tsx'

/** When a ticket is expected to be answered, why so late, and since when its customer waits. */
export function ForecastLine({ forecast }: { forecast: NonNullable<TicketRowFragment['forecast']> }) {
  const { t, i18n } = useLingui()
  const { finishAt, waitingSince, aheadCount, aheadMs, responders, heldAt } = forecast
  const work = spanWords(remaining(aheadMs, 0), i18n)
  return (
    <div className="mt-1 text-sm leading-snug text-ink-2">
      <p className="font-medium text-breach">
        {finishAt === null ? (
          t`No answer in sight: nobody is there for it.`
        ) : (
          <>
            {t`Answer expected:`} <Instant at={finishAt} />
          </>
        )}
      </p>
      <p>
        {t`Waiting since`} <Instant at={waitingSince} />
        {' · '}
        {i18n._(
          msg`${plural(aheadCount, { one: '# ticket before it', other: '# tickets before it' })}, ${work} of work`,
        )}
        {' · '}
        {i18n._(msg`${plural(responders, { one: '# person answers', other: '# people answer' })}`)}
      </p>
      {heldAt !== null && (
        <Pill tone="ok" className="mt-1">
          {t`Holding reply sent`} <Instant at={heldAt} />
        </Pill>
      )}
    </div>
  )
}
