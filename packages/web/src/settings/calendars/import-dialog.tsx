import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ImportHolidaysDocument } from '../../graphql/generated/graphql.ts'
import type { ImportHolidaysInput, ImportHolidaysMutation } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { HolidayReport } from './holiday-report.tsx'
import { type Calendar, CALENDAR_KEYS } from './queries.ts'

export type Report = NonNullable<ImportHolidaysMutation['importHolidays']['report']>

/**
 * Holidays out of a calendar file: first what would come of it, then the deed. They go into the calendar at once, or to whoever
 * takes them while it is written.
 */
export function ImportDialog({
  calendar,
  onTake,
  onClose,
}: {
  calendar: Calendar | null
  onTake?: (holidays: Report['added']) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const [trial, setTrial] = useState<{ text: string; report: Report } | null>(null)
  const read = useChange(
    async (input: ImportHolidaysInput) =>
      (await fetchGraph(ImportHolidaysDocument, { input })).importHolidays,
    { refresh: CALENDAR_KEYS, fields: ['text'] },
  )
  const calendarId = calendar?.id ?? null
  const handleTry = async (form: HTMLFormElement) => {
    const file = new FormData(form).get('file')
    const text = file instanceof File ? await file.text() : ''
    const tried = await read.run({ calendarId, text, isTrial: true })
    if (tried?.report) setTrial({ text, report: tried.report })
  }
  const handleAdd = async () => {
    if (trial === null) return
    if (onTake) onTake(trial.report.added)
    else if (!(await read.run({ calendarId, text: trial.text, isTrial: false }))) return
    onClose()
    const added = trial.report.added.length
    showToast({
      tone: 'done',
      text: onTake
        ? t`${plural(added, { one: '# holiday is in the list. Save the calendar to keep it.', other: '# holidays are in the list. Save the calendar to keep them.' })}`
        : t`${plural(added, { one: '# holiday added.', other: '# holidays added.' })}`,
    })
  }
  if (trial === null)
    return (
      <Dialog title={t`Import holidays`} onClose={onClose}>
        <div className="px-5 pt-2 pb-5">
          <Form
            submitLabel={t`Look what would come of it`}
            pendingLabel={t`Reading…`}
            cancelLabel={t`Cancel`}
            problem={read.problem}
            refusals={read.refusals}
            isPending={read.isPending}
            onSubmit={(form) => void handleTry(form)}
            onCancel={onClose}
          >
            <FileField error={read.at('text')} />
          </Form>
        </div>
      </Dialog>
    )
  const count = trial.report.added.length
  return (
    <Dialog title={t`What would be imported`} onClose={onClose}>
      <div className="flex flex-col gap-4 px-5 pt-2 pb-5">
        <HolidayReport report={trial.report} />
        {read.problem !== null && <p role="alert">{read.problem}</p>}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={() => setTrial(null)}>{t`Back`}</Button>
          <Button
            look="primary"
            isFirst
            isDisabled={count === 0}
            isPending={read.isPending}
            onPress={() => void handleAdd()}
          >
            {t`Add ${plural(count, { one: '# holiday', other: '# holidays' })}`}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

function FileField({ error }: { error: string | undefined }) {
  const { t } = useLingui()
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink-2">
        {t`A calendar file (.ics)`}
      </label>
      <input
        id={id}
        type="file"
        name="file"
        accept=".ics,text/calendar"
        aria-describedby={`${id}-said`}
        {...(error !== undefined && { 'aria-invalid': true })}
        className="min-h-9 rounded-md border border-line-strong bg-card px-2 py-1 pointer-coarse:min-h-11"
      />
      <p id={`${id}-said`} className={error === undefined ? 'text-xs text-ink-3' : 'font-medium text-breach'}>
        {error ??
          t`Whole days become holidays, those that come back every year too, up to three years ahead. Entries with a time of day are left out.`}
      </p>
    </div>
  )
}
