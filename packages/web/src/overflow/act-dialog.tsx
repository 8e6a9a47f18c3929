import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { typedText } from '../ui/form-text.ts'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import type { OverflowAct, SaidByHand } from './use-overflow-verbs.ts'

/** Why overflow is opened, closed, paused or resumed by hand, for how many and until when. */
export function ActDialog({
  act,
  say,
  onClose,
}: {
  act: OverflowAct
  say: (said: SaidByHand) => Promise<boolean>
  onClose: () => void
}) {
  const { t } = useLingui()
  const [isPending, setPending] = useState(false)
  const [refusals, setRefusals] = useState(0)
  const [problem, setProblem] = useState<string>()
  const titles: Record<OverflowAct, string> = {
    open: t`Open overflow`,
    close: t`Close overflow`,
    pause: t`Pause overflow`,
    resume: t`End the pause`,
  }
  const hints: Partial<Record<OverflowAct, string>> = {
    open: t`Those who are called read it, and the ledger keeps it.`,
    close: t`Those who were called read it, and the ledger keeps it.`,
  }
  const handleSubmit = async (form: HTMLFormElement) => {
    const reason = typedText(form, 'reason')
    if (reason === '') {
      setProblem(
        act === 'open' || act === 'close'
          ? t`Say why in a few words: those who are called read it.`
          : t`Say why in a few words.`,
      )
      setRefusals((count) => count + 1)
      return
    }
    const minutes = Number(typedText(form, 'minutes'))
    setPending(true)
    const isKept = await say({
      act,
      reason,
      seats: act === 'open' ? Math.max(0, Math.trunc(Number(typedText(form, 'seats')) || 0)) : 0,
      until: minutes > 0 ? new Date(Date.now() + minutes * 60_000).toISOString() : null,
    })
    setPending(false)
    if (isKept) onClose()
  }
  return (
    <Dialog title={titles[act]} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={titles[act]}
          pendingLabel={t`Keeping…`}
          cancelLabel={t`Cancel`}
          problem={null}
          refusals={refusals}
          isPending={isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <TextArea
            label={t`Why?`}
            name="reason"
            isFirst
            error={problem}
            hint={hints[act] ?? t`The ledger keeps it.`}
          />
          {act === 'open' && (
            <TextField
              label={t`How many volunteers are wanted`}
              name="seats"
              type="number"
              min="0"
              defaultValue="0"
              hint={t`0 for as many as the forecast says.`}
            />
          )}
          {(act === 'open' || act === 'pause') && (
            <TextField
              label={t`For how many minutes`}
              name="minutes"
              type="number"
              min="0"
              hint={
                act === 'open'
                  ? t`So long it stays open at the least. Leave it empty to let it close when it is calm.`
                  : t`Leave it empty until somebody ends the pause.`
              }
            />
          )}
        </Form>
      </div>
    </Dialog>
  )
}
