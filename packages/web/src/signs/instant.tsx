import { useLingui } from '@lingui/react/macro'
import { formatTag } from '../locale/locale.ts'
import { useNow } from '../time/now.ts'

const DAY_MS = 86_400_000

/** An instant in short: the hour today, the day and hour within the year, else the date. In full on hover. */
export function Instant({ at }: { at: string }) {
  const { i18n } = useLingui()
  const today = useNow(60_000)
  const date = new Date(at)
  const tag = formatTag(i18n.locale)
  const isToday = date.toDateString() === new Date(today).toDateString()
  const isNear = Math.abs(today - date.getTime()) < 300 * DAY_MS
  const format: Intl.DateTimeFormatOptions = isToday
    ? { hour: '2-digit', minute: '2-digit' }
    : isNear
      ? { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }
      : { day: 'numeric', month: 'short', year: 'numeric' }
  return (
    <time dateTime={at} title={date.toLocaleString(tag, { dateStyle: 'full', timeStyle: 'medium' })}>
      {date.toLocaleString(tag, format)}
    </time>
  )
}
