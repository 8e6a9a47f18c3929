import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { newClientId } from '../ticket/composer/client-id.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextArea } from '../ui/text-area.tsx'
import type { ListedEnquiry } from './queries.ts'
import type { EnquiryVerbs } from './use-enquiry-verbs.ts'

/** What came of an enquiry, in the department's words: they become a note on the ticket. */
export function SettleDialog({
  enquiry,
  settle,
  onClose,
}: {
  enquiry: ListedEnquiry
  settle: EnquiryVerbs['settle']
  onClose: (isKept: boolean) => void
}) {
  const { t } = useLingui()
  const [clientId] = useState(newClientId)
  const [isPending, setPending] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const [problem, setProblem] = useState<string>()
  const { number } = enquiry.ticket
  const handleSubmit = async (form: HTMLFormElement) => {
    const note = typedText(form, 'note')
    if (note === '') {
      setProblem(t`Say in a few words what came of it: the care team reads it.`)
      setRefusals((count) => count + 1)
      return
    }
    setPending(true)
    const isKept = await settle({ enquiryId: enquiry.id, note, clientId })
    setPending(false)
    if (isKept) onClose(true)
  }
  return (
    <Dialog title={t`What came of it?`} onClose={() => onClose(false)}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Answered`}
          pendingLabel={t`Keeping…`}
          cancelLabel={t`Cancel`}
          problem={null}
          refusals={refusals}
          isPending={isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={() => onClose(false)}
        >
          <TextArea
            label={t`For whoever has the ticket`}
            name="note"
            isFirst
            error={problem}
            hint={t`It becomes an internal note on ticket #${number}. Nothing is sent to the customer.`}
          />
        </Form>
      </div>
    </Dialog>
  )
}
