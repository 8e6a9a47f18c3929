import type { MessageDescriptor } from '@lingui/core'
import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { SkippedReason } from '../../graphql/generated/graphql.ts'
import { formatDate } from './format-hours.ts'
import type { Report } from './import-dialog.tsx'

const REASONS: Readonly<Record<SkippedReason, MessageDescriptor>> = {
  hasTime: msg`has a time of day`,
  impossibleDate: msg`its date does not exist`,
  cancelled: msg`was cancelled`,
  repeatsOtherwise: msg`repeats in another way than every year`,
  tooLong: msg`takes more than two months`,
  outsideYears: msg`is over, or too far ahead`,
}

/** What comes of a calendar file: the holidays, what is known, and each entry that is none with its reason. */
export function HolidayReport({ report }: { report: Report }) {
  const { t, i18n } = useLingui()
  const { added, known, skipped, skippedCount } = report
  const more = skippedCount - skipped.length
  return (
    <>
      <output className="flex flex-col gap-0.5">
        <span>{t`${plural(added.length, { one: '# new holiday', other: '# new holidays' })}`}</span>
        <span>{t`${plural(known, { one: '# is there already', other: '# are there already' })}`}</span>
        <span>{t`${plural(skippedCount, { one: '# entry is left out', other: '# entries are left out' })}`}</span>
      </output>
      {added.length > 0 && (
        <section aria-labelledby="import-added">
          <h3 id="import-added" className="font-medium">{t`New holidays`}</h3>
          <ul
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be reachable by keyboard.
            tabIndex={0}
            className="mt-1 flex max-h-48 flex-col gap-1 overflow-y-auto text-sm text-ink-2"
          >
            {added.map(({ date, name }) => (
              <li key={date}>
                <b className="font-medium text-ink">{formatDate(date, i18n.locale)}</b> <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </section>
      )}
      {skipped.length > 0 && (
        <section aria-labelledby="import-skipped">
          <h3 id="import-skipped" className="font-medium">{t`Left out`}</h3>
          <ul
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- As above.
            tabIndex={0}
            className="mt-1 flex max-h-40 flex-col gap-1 overflow-y-auto text-sm text-ink-2"
          >
            {skipped.map(({ name, date, reason }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- A file may have one entry twice; the list never changes.
              <li key={at}>
                <b className="font-medium text-ink">
                  <bdi>{name === '' ? t`without a name` : name}</bdi>
                </b>
                {date != null && ` · ${formatDate(date, i18n.locale)}`} · {i18n._(REASONS[reason])}
              </li>
            ))}
            {more > 0 && <li>{t`and ${more} more`}</li>}
          </ul>
        </section>
      )}
    </>
  )
}
