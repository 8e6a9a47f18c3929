import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { CommitmentFieldsFragment } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { serverNow } from '../../time/server-clock.ts'
import { Button } from '../../ui/button.tsx'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { snoozeTimes } from '../../verbs/snooze-times.ts'
import { usePromiseUpdate } from './mutations.ts'

/** What is promised to the customer, then by when; or another instant for what was promised. */
export function PromiseDialog({
  ticketId,
  moved,
  onClose,
}: {
  ticketId: string
  moved: CommitmentFieldsFragment | null
  onClose: () => void
}) {
  const { t } = useLingui()
  const promise = usePromiseUpdate()
  const [body, setBody] = useState(moved?.body ?? '')
  if (body === '') {
    const usual = [
      t`I come back with an answer.`,
      t`I ask the department and come back.`,
      t`I write in private.`,
    ]
    const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault()
      setBody(typedText(event.currentTarget, 'body'))
    }
    return (
      <Dialog title={t`What do you promise?`} onClose={onClose}>
        <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
          <ChoiceList
            label={t`What do you promise?`}
            choices={usual.map((one) => ({ id: one, label: one }))}
            onChoose={setBody}
          />
          <form onSubmit={handleSubmit} className="flex items-end gap-2">
            <div className="flex-1">
              <TextField label={t`In your own words`} name="body" />
            </div>
            <Button type="submit" className="min-h-9">
              {t({ message: 'Go on', context: 'next question' })}
            </Button>
          </form>
        </div>
      </Dialog>
    )
  }
  return (
    <When
      title={body}
      onClose={onClose}
      onChoose={(dueAt) => {
        onClose()
        void promise(
          { ticketId, body, dueAt, ...(moved && { commitmentId: moved.id }) },
          moved?.dueAt ?? null,
        )
      }}
    />
  )
}

function When({
  title,
  onChoose,
  onClose,
}: {
  title: string
  onChoose: (dueAt: string) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [now] = useState(() => new Date(serverNow()))
  const { inAnHour, thisEvening, tomorrowMorning, nextMonday } = snoozeTimes(now)
  const instants: [string, Date | null][] = [
    [t`In an hour`, inAnHour],
    [t`This evening`, thisEvening],
    [t`Tomorrow morning`, tomorrowMorning],
    [t`Next Monday`, nextMonday.getTime() === tomorrowMorning.getTime() ? null : nextMonday],
  ]
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const dueAt = new Date(typedText(event.currentTarget, 'dueAt'))
    if (!Number.isNaN(dueAt.getTime())) onChoose(dueAt.toISOString())
  }
  return (
    <Dialog title={t`By when?`} onClose={onClose}>
      <div className="flex flex-col gap-2 px-5 pt-2 pb-5">
        <p className="text-ink-2">
          <q>{title}</q>
        </p>
        <ChoiceList
          label={t`By when?`}
          choices={instants.flatMap(([label, at]) =>
            at === null
              ? []
              : {
                  id: at.toISOString(),
                  label,
                  detail: at.toLocaleString(formatTag(i18n.locale), {
                    weekday: 'short',
                    hour: '2-digit',
                    minute: '2-digit',
                  }),
                },
          )}
          onChoose={onChoose}
        />
        <form onSubmit={handleSubmit} className="mt-1 flex flex-wrap items-end gap-2">
          <label className="flex flex-1 flex-col gap-1 font-medium text-ink-2">
            {t`Another time`}
            <input
              type="datetime-local"
              name="dueAt"
              required
              className="min-h-9 rounded-md border border-line-strong bg-card px-2.5 text-md text-ink pointer-coarse:min-h-11"
            />
          </label>
          <Button type="submit" className="min-h-9">{t`Promise`}</Button>
        </form>
        <p className="text-ink-2">{t`It gets a clock of its own, and whoever has the ticket sees it.`}</p>
      </div>
    </Dialog>
  )
}
