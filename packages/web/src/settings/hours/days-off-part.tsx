import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { AddDaysOffDocument, RemoveDaysOffDocument } from '../../graphql/generated/graphql.ts'
import type { AddDaysOffInput, RemoveDaysOffInput } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part, Row, Rows } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { HOURS_KEYS, type MemberHours } from './queries.ts'

type DaysOff = MemberHours['daysOff'][number]

/** The days on which the week does not count. */
export function DaysOffPart({ member }: { member: MemberHours }) {
  const { t, i18n } = useLingui()
  const [round, setRound] = useState(0)
  const memberId = member.id
  const add = useChange(
    async (input: AddDaysOffInput) => (await fetchGraph(AddDaysOffDocument, { input })).addDaysOff,
    { refresh: HOURS_KEYS, fields: ['firstDay', 'lastDay'] },
  )
  const remove = useChange(
    async (input: RemoveDaysOffInput) => (await fetchGraph(RemoveDaysOffDocument, { input })).removeDaysOff,
    { refresh: HOURS_KEYS },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const firstDay = typedText(form, 'firstDay')
    const added = await add.run({ memberId, firstDay, lastDay: typedText(form, 'lastDay') || firstDay })
    if (added) setRound(round + 1)
  }
  const handleRemove = async (days: DaysOff) => {
    if (!(await remove.run({ memberId, firstDay: days.firstDay }))) return
    const { firstDay, lastDay } = days
    showToast({
      tone: 'done',
      text: t`These days count again.`,
      action: { label: t`Undo`, run: () => void add.run({ memberId, firstDay, lastDay }) },
    })
  }
  const nameOf = (day: string) =>
    new Date(`${day}T00:00Z`).toLocaleDateString(formatTag(i18n.locale), {
      weekday: 'short',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    })
  const spanOf = ({ firstDay, lastDay }: DaysOff) =>
    firstDay === lastDay ? nameOf(firstDay) : t`${nameOf(firstDay)} to ${nameOf(lastDay)}`
  return (
    <Part id="hours-off" title={t`Days off`} summary={t`On these days the week does not count.`}>
      {member.daysOff.length > 0 && (
        <div className="mb-4">
          <Rows label={t`Days off`}>
            {member.daysOff.map((days) => {
              const span = spanOf(days)
              return (
                <Row
                  key={days.firstDay}
                  title={span}
                  actions={
                    <Button
                      label={t`Take away: ${span}`}
                      isPending={remove.isPending}
                      onPress={() => void handleRemove(days)}
                    >
                      {t`Take away`}
                    </Button>
                  }
                />
              )
            })}
          </Rows>
        </div>
      )}
      <Form
        key={round}
        submitLabel={t`Add the days off`}
        pendingLabel={t`Saving…`}
        problem={add.problem}
        refusals={add.refusals}
        isPending={add.isPending}
        onSubmit={(form) => void handleSubmit(form)}
      >
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField label={t`First day`} name="firstDay" type="date" error={add.at('firstDay')} />
          <TextField
            label={t`Last day`}
            name="lastDay"
            type="date"
            error={add.at('lastDay')}
            hint={t`The same day when left empty.`}
          />
        </div>
      </Form>
    </Part>
  )
}
