import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { SaveCalendarDocument } from '../../graphql/generated/graphql.ts'
import type { SaveCalendarInput } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useSettled } from '../../ui/use-settled.ts'
import { useUnsaved } from '../../ui/use-unsaved.tsx'
import { useChange } from '../use-change.ts'
import { calendarName, keptName } from './calendar-name.ts'
import { faultsOf } from './faults.ts'
import { type Kept, keepWriting } from './kept-writing.ts'
import { HolidaysPart } from './holidays-part.tsx'
import { ImportDialog } from './import-dialog.tsx'
import { JoinedPart } from './joined-part.tsx'
import { PreviewPart } from './preview-part.tsx'
import { type Calendar, CALENDAR_KEYS, previewQuery } from './queries.ts'
import { SpecialOpeningsPart } from './special-openings-part.tsx'
import { VersionsPart } from './versions-part.tsx'
import { WeekPart } from './week-part.tsx'
import { addHolidays, inputOf, type Written, writtenOf } from './written.ts'
import { ZoneField } from './zone-field.tsx'

/** Long enough for a time to be typed in whole. */
const PAUSE_MS = 500

/** A calendar while it is written: what it comes to stands under it, and what is wrong beside the field, before it is saved. */
export function CalendarEditor({
  calendar,
  kept,
  others,
  isReadOnly,
  onClose,
}: {
  calendar: Calendar | null
  /** What was written of it when the page went; null when nothing was. */
  kept: Kept | null
  others: readonly Calendar[]
  isReadOnly: boolean
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [written, setWritten] = useState<Written>(() => kept?.written ?? writtenOf(calendar))
  const [before] = useState(() => kept?.before ?? JSON.stringify(inputOf(written)))
  const [asked, setAsked] = useState<{ promisedMinutes: number; from: string | null }>({
    promisedMinutes: 120,
    from: null,
  })
  const [isImporting, setImporting] = useState(false)
  const calendarId = calendar?.id ?? null
  const look = useQuery(previewQuery({ calendarId, ...inputOf(useSettled(written, PAUSE_MS)), ...asked }))
  const faults = faultsOf(look.data?.userErrors ?? [], i18n)
  const save = useChange(
    async (input: SaveCalendarInput) => (await fetchGraph(SaveCalendarDocument, { input })).saveCalendar,
    { refresh: CALENDAR_KEYS, fields: ['name'] },
  )
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const title = calendar === null ? t`Another calendar` : calendarName(calendar.name, i18n)
  const change = (part: Partial<Written>) => setWritten((last) => ({ ...last, ...part }))
  const wasNamed = calendar === null ? '' : title
  const [name, setName] = useState(kept?.name ?? wasNamed)
  const isUnsaved = JSON.stringify(inputOf(written)) !== before || name !== wasNamed
  const { close, question } = useUnsaved(() => isUnsaved, onClose)
  // A session that ends while somebody writes takes the page with it: it is all there again after the sign-in.
  const memberId = useViewer().member.id
  useEffect(
    () => keepWriting(memberId, isUnsaved ? { calendar, before, name, written } : null),
    [memberId, isUnsaved, calendar, before, name, written],
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const saved = await save.run({
      calendarId,
      version: calendar?.version ?? null,
      name: keptName(typedText(form, 'name'), i18n),
      ...inputOf(written),
    })
    if (!saved?.calendar) return
    onClose()
    const isWaiting = saved.calendar.isInForce === false
    showToast({
      tone: 'done',
      text: isWaiting
        ? t`Saved. It counts once the promises are published; nothing that runs has moved.`
        : t`Saved.`,
    })
  }
  return (
    <>
      <Button look="ghost" className="mb-2 -ms-2" onPress={close}>
        <ArrowLeft aria-hidden size={15} className="rtl:-scale-x-100" />
        {t`All calendars`}
      </Button>
      <h2 ref={heading} tabIndex={-1} className="mb-4 text-lg font-semibold tracking-tight outline-none">
        <bdi>{title}</bdi>
      </h2>
      <Form
        submitLabel={t`Save the calendar`}
        pendingLabel={t`Saving…`}
        cancelLabel={isReadOnly ? t`Back` : t`Cancel`}
        canSubmit={!isReadOnly}
        problem={save.problem}
        refusals={save.refusals}
        isPending={save.isPending}
        onSubmit={(form) => void handleSubmit(form)}
        onCancel={close}
      >
        {isReadOnly && (
          <p className="rounded-md bg-hover px-3 py-2 text-ink-2">{t`To look at: administrators change calendars.`}</p>
        )}
        {kept !== null && (
          <p className="rounded-md bg-accent-wash px-3 py-2">{t`This is what you had written; it is not saved yet.`}</p>
        )}
        <fieldset
          disabled={isReadOnly}
          onChange={({ target }) => {
            if (target instanceof HTMLInputElement && target.name === 'name') setName(target.value)
          }}
          className="flex min-w-0 flex-col gap-6"
        >
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField label={t`Name`} name="name" defaultValue={name} error={save.at('name')} />
            <ZoneField
              value={written.timeZone}
              error={faults.at('timeZone')}
              onChange={(timeZone) => change({ timeZone })}
            />
          </div>
          <WeekPart week={written.week} faults={faults} onChange={(week) => change({ week })} />
          <HolidaysPart
            holidays={written.holidays}
            faults={faults}
            onChange={(holidays) => change({ holidays })}
            onImport={() => setImporting(true)}
          />
          <SpecialOpeningsPart
            openings={written.specialOpenings}
            faults={faults}
            onChange={(specialOpenings) => change({ specialOpenings })}
          />
          {others.length > 0 && (
            <JoinedPart
              others={others}
              joinedIds={written.joinedIds}
              faults={faults}
              onChange={(joinedIds) => change({ joinedIds })}
            />
          )}
        </fieldset>
        <PreviewPart
          preview={look.data?.preview ?? null}
          isOld={look.isPlaceholderData}
          timeZone={written.timeZone}
          asked={asked}
          faults={faults}
          onAsk={setAsked}
        />
      </Form>
      {/* Outside of the form: what a dialog submits would submit the form around it too. */}
      {isImporting && (
        <ImportDialog
          calendar={null}
          onTake={(added) => change({ holidays: addHolidays(written.holidays, added) })}
          onClose={() => setImporting(false)}
        />
      )}
      {question}
      {calendar !== null && <VersionsPart calendar={calendar} />}
    </>
  )
}
