import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { useExplain } from './mutations.ts'

/** Why one corrected triage, said afterwards for those who mend its rules. */
export function WhyDialog({ correctionId, onClose }: { correctionId: string; onClose: () => void }) {
  const { t } = useLingui()
  const explain = useExplain()
  const [isPending, setPending] = useState(false)
  const [empties, setEmpties] = useState(0)
  const handleSubmit = async (form: HTMLFormElement) => {
    const reason = typedText(form, 'reason')
    if (reason === '') return setEmpties((count) => count + 1)
    setPending(true)
    const isKept = await explain(correctionId, reason)
    setPending(false)
    if (isKept) onClose()
  }
  return (
    <Dialog title={t`Why was triage wrong?`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Keep the reason`}
          pendingLabel={t`Keeping…`}
          cancelLabel={t`Cancel`}
          problem={null}
          refusals={empties}
          isPending={isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <TextArea
            label={t`In a few words`}
            name="reason"
            isFirst
            hint={t`Leave names out: it goes with the examples by which the rules are mended.`}
            error={empties > 0 ? t`Say why, in a few words.` : undefined}
          />
        </Form>
      </div>
    </Dialog>
  )
}
