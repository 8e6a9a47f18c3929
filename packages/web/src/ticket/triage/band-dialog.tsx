import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'

/** Why a ticket is no emergency after all: the one correction that does not go without a reason. */
export function BandDialog({
  onReason,
  onClose,
}: {
  onReason: (reason: string) => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const [isEmpty, setEmpty] = useState(false)
  const say = (reason: string) => {
    onClose()
    onReason(reason)
  }
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const typed = typedText(event.currentTarget, 'reason')
    if (typed === '') setEmpty(true)
    else say(typed)
  }
  return (
    <Dialog title={t`Why is it no emergency?`} onClose={onClose}>
      <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <ChoiceList
          label={t`Reasons`}
          choices={[
            t`It is a joke or a figure of speech.`,
            t`Nobody is in danger any more.`,
            t`It is about something else.`,
          ].map((reason) => ({ id: reason, label: reason }))}
          onChoose={say}
        />
        <form noValidate onSubmit={handleSubmit} className="flex items-end gap-2">
          <div className="flex-1">
            <TextField
              label={t`In your own words`}
              name="reason"
              {...(isEmpty && { error: t`Say why, in a few words.` })}
            />
          </div>
          <Button type="submit" className="min-h-9">{t`It is no emergency`}</Button>
        </form>
        <p className="text-ink-2">{t`Only a person can decide this. It stays on record, with your name and the reason.`}</p>
      </div>
    </Dialog>
  )
}
