import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { CorrectionReason, ReplyCorrectionInput } from '../graphql/generated/graphql.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { typedText } from '../ui/form-text.ts'
import { SelectField } from '../ui/select-field.tsx'
import { TextArea } from '../ui/text-area.tsx'

const reasons: Record<CorrectionReason, MessageDescriptor> = {
  fact: msg({ message: 'Something in it is not so', context: 'review' }),
  charter: msg({ message: 'The charter does not allow it', context: 'review' }),
  privacy: msg({ message: 'It tells too much of somebody', context: 'review' }),
  kindness: msg({ message: 'It could hurt', context: 'review' }),
}

/** What should have been different in a reply, and a sentence that its author reads. */
export function CorrectionDialog({
  name,
  say,
  onClose,
}: {
  /** The author's. */
  name: string
  say: (correction: ReplyCorrectionInput) => Promise<boolean>
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [refusals, setRefusals] = useState(0)
  const handleSubmit = async (form: HTMLFormElement) => {
    const note = typedText(form, 'note')
    if (note === '') {
      setProblem(t`Say why in a sentence: its author reads it.`)
      setRefusals((count) => count + 1)
      return
    }
    setPending(true)
    const isKept = await say({ reason: typedText(form, 'reason') as CorrectionReason, note })
    setPending(false)
    if (isKept) onClose()
  }
  return (
    <Dialog title={t`What should have been different?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Tell the author`}
          pendingLabel={t`Keeping…`}
          cancelLabel={t`Cancel`}
          problem={null}
          refusals={refusals}
          isPending={isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <SelectField
            label={t`Why`}
            name="reason"
            hint={t`The charter and personal data weigh more: they count as a breach.`}
            options={(Object.keys(reasons) as CorrectionReason[]).map((value) => ({
              value,
              text: i18n._(reasons[value]),
            }))}
          />
          <TextArea label={t`A sentence for ${name}`} name="note" error={problem} isFirst />
        </Form>
      </div>
    </Dialog>
  )
}
