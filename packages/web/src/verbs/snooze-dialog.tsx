import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { formatTag } from '../locale/locale.ts'
import { serverNow } from '../time/server-clock.ts'
import { Button } from '../ui/button.tsx'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { typedText } from '../ui/form-text.ts'
import type { Act } from './act.ts'
import { snoozeTimes } from './snooze-times.ts'

/** Until when to put it aside; a message of the customer brings it back before, or alone. */
export function SnoozeDialog({ onAct, onClose }: { onAct: (act: Act) => void; onClose: () => void }) {
  const { t, i18n } = useLingui()
  const [now] = useState(() => new Date(serverNow()))
  const times = snoozeTimes(now)
  const instants: [string, Date | null][] = [
    [t`In an hour`, times.inAnHour],
    [t`This evening`, times.thisEvening],
    [t`Tomorrow morning`, times.tomorrowMorning],
    // On a Sunday tomorrow is Monday, and once is enough.
    [
      t`Next Monday`,
      times.nextMonday.getTime() === times.tomorrowMorning.getTime() ? null : times.nextMonday,
    ],
  ]
  const choices = instants.flatMap(([label, at]) =>
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
  )
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const until = new Date(typedText(event.currentTarget, 'until'))
    if (!Number.isNaN(until.getTime())) onAct({ kind: 'snooze', until: until.toISOString() })
  }
  return (
    <Dialog title={t`Put aside until`} onClose={onClose}>
      <div className="flex flex-col gap-2 px-5 pt-2 pb-5">
        <ChoiceList
          label={t`Put aside until`}
          choices={[...choices, { id: 'reply', label: t`The customer writes` }]}
          onChoose={(id) =>
            onAct(
              id === 'reply' ? { kind: 'status', status: 'waitingCustomer' } : { kind: 'snooze', until: id },
            )
          }
        />
        <form onSubmit={handleSubmit} className="mt-1 flex flex-wrap items-end gap-2">
          <label className="flex flex-1 flex-col gap-1 font-medium text-ink-2">
            {t`Another time`}
            <input
              type="datetime-local"
              name="until"
              required
              min={localMinute(now)}
              className="min-h-9 rounded-md border border-line-strong bg-card px-2.5 text-md text-ink pointer-coarse:min-h-11"
            />
          </label>
          <Button type="submit" className="min-h-9">{t`Put aside`}</Button>
        </form>
        <p className="text-ink-2">{t`A message of the customer brings it back before. Promises go on running.`}</p>
      </div>
    </Dialog>
  )
}

/** `2026-03-04T11:20`, in this computer's zone, as the field wants it. */
function localMinute(date: Date): string {
  const local = new Date(date.getTime() - date.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
