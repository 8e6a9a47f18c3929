import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'

/** Why volunteers may answer a ticket in spite of a reason against it: it stays on record. */
export function LiftDialog({
  words,
  onReason,
  onClose,
}: {
  /** The reason that is lifted, as it stands on the screen. */
  words: string
  /** True once it is lifted. */
  onReason: (reason: string) => Promise<boolean>
  onClose: () => void
}) {
  const { t } = useLingui()
  const [isEmpty, setEmpty] = useState(false)
  const [isPending, setPending] = useState(false)
  const handleSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isPending) return
    const reason = typedText(event.currentTarget, 'reason')
    setEmpty(reason === '')
    if (reason === '') return
    setPending(true)
    if (await onReason(reason)) onClose()
    else setPending(false)
  }
  return (
    <Dialog title={t`Why may volunteers answer it?`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => void handleSubmit(event)}
        className="flex flex-col gap-3 px-5 pt-2 pb-5"
      >
        <p className="text-ink-2">
          {t`Against it stands: ${words}. It holds until the customer writes again, and stays on record with your name.`}
        </p>
        <TextField
          label={t`In your own words`}
          name="reason"
          {...(isEmpty && { error: t`Say why, in a few words.` })}
        />
        <Button type="submit" look="primary" className="self-start" isPending={isPending}>
          {t`Let volunteers answer it`}
        </Button>
      </form>
    </Dialog>
  )
}
