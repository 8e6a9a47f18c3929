import { Plural, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { SetWorkingHoursDocument } from '../../graphql/generated/graphql.ts'
import type { SetWorkingHoursInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { DayRow } from './day-row.tsx'
import { HOURS_KEYS, type MemberHours } from './queries.ts'
import { DAYS, hoursOf, type Stretch, totalHours, type Week, weekOf } from './week.ts'

/** The week of a member as a grid: a row for each day, its stretches in fields of their own. */
export function WeekPart({ member }: { member: MemberHours }) {
  const { t } = useLingui()
  const { role } = useViewer().member
  const [week, setWeek] = useState<Week>(() => weekOf(member.workingHours))
  const save = useChange(
    async (input: SetWorkingHoursInput) =>
      (await fetchGraph(SetWorkingHoursDocument, { input })).setWorkingHours,
    { refresh: HOURS_KEYS, fields: [] },
  )
  const setDay = (at: number, stretches: readonly Stretch[]) =>
    setWeek(week.map((day, index) => (index === at ? stretches : day)))
  const handleSubmit = async () => {
    const saved = await save.run({ memberId: member.id, hours: hoursOf(week) })
    if (saved) showToast({ tone: 'done', text: t`The week is saved.` })
  }
  const first = week.findIndex((day) => day.length > 0)
  const hours = totalHours(week)
  const zone = member.timeZone.replaceAll('_', ' ')
  return (
    <Part
      id="hours-week"
      title={t`The week`}
      summary={
        role === 'volunteer'
          ? t`In the time zone ${zone}. Without any hours nothing is offered to you, and nobody calls.`
          : t`In the time zone ${zone}. Without any hours one is available at all times.`
      }
    >
      <Form
        submitLabel={t`Save the week`}
        pendingLabel={t`Saving…`}
        problem={save.problem}
        refusals={save.refusals}
        isPending={save.isPending}
        onSubmit={() => void handleSubmit()}
      >
        <table className="w-full border-collapse">
          <caption className="sr-only">{t`The week`}</caption>
          <tbody>
            {DAYS.map((day, at) => (
              <DayRow
                key={day}
                day={day}
                stretches={week[at]!}
                isWeekEmpty={first < 0}
                onChange={(next) => setDay(at, next)}
              />
            ))}
          </tbody>
        </table>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-ink-2">
            <Plural value={hours} one="# hour a week" other="# hours a week" />
          </p>
          <div className="flex flex-wrap gap-2">
            {hours === 0 && <Button onPress={() => setWeek(OFFICE)}>{t`Monday to Friday, 9 to 18 h`}</Button>}
            {first >= 0 && (
              <Button onPress={() => setWeek(week.map((day, at) => (at < 5 ? week[first]! : day)))}>
                {t`The first day’s hours from Monday to Friday`}
              </Button>
            )}
            {hours > 0 && <Button onPress={() => setWeek(DAYS.map(() => []))}>{t`Clear`}</Button>}
          </div>
        </div>
      </Form>
    </Part>
  )
}

const OFFICE: Week = DAYS.map((day) => (day < 6 ? [{ from: '09:00', to: '18:00' }] : []))
