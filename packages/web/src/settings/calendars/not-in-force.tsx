import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { useViewer } from '../../graphql/viewer.ts'
import { sectionsFor } from '../sections.ts'
import { calendarName } from './calendar-name.ts'
import type { Calendar } from './queries.ts'

/** That calendars were saved which no promise counts by yet, and where to publish the promises. */
export function NotInForce({ calendars }: { calendars: readonly Calendar[] }) {
  const { t, i18n } = useLingui()
  const { role } = useViewer().member
  const waiting = calendars.filter(({ isInForce }) => isInForce === false)
  if (waiting.length === 0) return null
  const names = new Intl.ListFormat(i18n.locale).format(waiting.map(({ name }) => calendarName(name, i18n)))
  // Where the promises are published, this role may not be, or only their three times are.
  const page = ['promises', 'now-yours'].find((id) => sectionsFor(role).some((section) => section.id === id))
  return (
    <div className="mb-3 rounded-lg bg-accent-wash px-3 py-2.5 text-accent-ink">
      <p className="font-medium">
        <Plural
          value={waiting.length}
          one="One saved calendar is not in force yet."
          other="# saved calendars are not in force yet."
        />{' '}
        <bdi>{names}</bdi>
      </p>
      <p>
        {t`Promises count by the version before, until they are published again.`}{' '}
        {page !== undefined && (
          <Link to="/settings/$section" params={{ section: page }} className="font-medium underline">
            {t`Go to the promises`}
          </Link>
        )}
      </p>
    </div>
  )
}
