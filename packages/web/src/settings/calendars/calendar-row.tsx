import { Plural, useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ArchiveCalendarDocument } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { totalHours, weekOf } from '../hours/week.ts'
import { Row } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { calendarName } from './calendar-name.ts'
import { formatHours } from './format-hours.ts'
import { type Calendar, CALENDAR_KEYS } from './queries.ts'

/** One calendar: its hours in short, who counts by it, and what can be done with it. */
export function CalendarRow({
  calendar,
  isAdmin,
  onOpen,
  onImport,
}: {
  calendar: Calendar
  isAdmin: boolean
  onOpen: () => void
  onImport: () => void
}) {
  const { t, i18n } = useLingui()
  const name = calendarName(calendar.name, i18n)
  const isArchived = calendar.archivedAt !== null
  const archive = useChange(
    async (calendarId: string) =>
      (await fetchGraph(ArchiveCalendarDocument, { input: { calendarId } })).archiveCalendar,
    { refresh: CALENDAR_KEYS },
  )
  const handleArchive = async () => {
    if (await archive.run(calendar.id)) showToast({ tone: 'done', text: t`${name} is archived.` })
  }
  const canChange = isAdmin && !calendar.isRoundTheClock
  const isInUse = calendar.promiseRows.length > 0 || calendar.isDrafted || calendar.joinedBy.length > 0
  return (
    <Row
      isFaint={isArchived}
      title={
        <>
          <bdi>{name}</bdi>
          {calendar.isInForce === false && <Pill tone="accent">{t`not in force yet`}</Pill>}
          {isArchived && <Pill>{t`archived`}</Pill>}
        </>
      }
      actions={
        !calendar.isRoundTheClock && (
          <>
            {canChange && !isArchived && (
              <Button label={t`Import holidays into ${name}`} onPress={onImport}>
                {t`Import holidays`}
              </Button>
            )}
            <Button label={isAdmin ? t`Change ${name}` : t`Look at ${name}`} onPress={onOpen}>
              {isAdmin ? t`Change` : t`Look`}
            </Button>
            {canChange && !isArchived && !isInUse && (
              <Button
                label={t`Archive ${name}`}
                isPending={archive.isPending}
                onPress={() => void handleArchive()}
              >
                {t`Archive`}
              </Button>
            )}
          </>
        )
      }
    >
      <Hours calendar={calendar} />
      <Uses calendar={calendar} canArchive={canChange && !isArchived} />
    </Row>
  )
}

function Hours({ calendar }: { calendar: Calendar }) {
  const { t, i18n } = useLingui()
  if (calendar.isRoundTheClock) return t`Every hour of every day, in any time zone.`
  const hours = formatHours(totalHours(weekOf(calendar.weekly)) * 60, i18n.locale)
  const zone = (calendar.timeZone ?? '').replaceAll('_', ' ')
  const joined = new Intl.ListFormat(i18n.locale).format(
    calendar.joined.map((one) => calendarName(one.name, i18n)),
  )
  return (
    <>
      {t`${hours} a week in ${zone}`}
      {calendar.holidays.length > 0 && (
        <>
          {' · '}
          <Plural value={calendar.holidays.length} one="# holiday" other="# holidays" />
        </>
      )}
      {joined !== '' && (
        <>
          {' · '}
          {t`joined with ${joined}`}
        </>
      )}
    </>
  )
}

/** Who counts by it. While anything does, it cannot be archived: that is said here, in place of a button that would refuse. */
function Uses({ calendar, canArchive }: { calendar: Calendar; canArchive: boolean }) {
  const { t, i18n } = useLingui()
  const { promiseRows, isDrafted, joinedBy } = calendar
  const list = new Intl.ListFormat(i18n.locale)
  const around = list.format(joinedBy.map((one) => calendarName(one.name, i18n)))
  const rows = list.format(promiseRows.map(String))
  const uses = [
    promiseRows.length > 0 && (
      <Link to="/settings/$section" params={{ section: 'promises' }} className="underline">
        <Plural
          value={promiseRows.length}
          one={`Rule ${rows} of the promises counts by it`}
          other={`Rules ${rows} of the promises count by it`}
        />
      </Link>
    ),
    isDrafted && (
      <Link to="/settings/$section" params={{ section: 'promises' }} className="underline">
        {t`promises that are not published yet count by it`}
      </Link>
    ),
    around !== '' && t`stands in ${around}`,
  ].filter((use) => use !== false)
  if (uses.length === 0) return <p className="text-ink-3">{t`Nothing counts by it.`}</p>
  return (
    <p className="text-ink-3">
      {uses.map((use, at) => (
        <Fragment key={at}>
          {at > 0 && ' · '}
          {use}
        </Fragment>
      ))}
      {canArchive && ' · '}
      {canArchive && t`to be archived once nothing counts by it`}
    </p>
  )
}
