import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { CheckList } from '../../ui/check-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { checkedValues, typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import type { MemberChoice } from '../members-query.ts'
import type { Step } from './policy.ts'
import { roleRecipients } from './policy-words.ts'

const MINUTE_MS = 60_000
const MOST_PERCENT = 1_000
const MOST_LEAD_MINUTES = 30 * 24 * 60

/** One step of the ladder: when it comes, and who is told. It changes the draft only. */
export function StepDialog({
  step,
  taken,
  members,
  onSave,
  onClose,
}: {
  /** Null for another one. */
  step: Step | null
  /** Shares at which other steps stand. */
  taken: readonly number[]
  members: readonly MemberChoice[]
  onSave: (step: Step) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const [wrong, setWrong] = useState<{ percent?: string; lead?: string; count: number }>({ count: 0 })
  const isDue = step?.percent === 100
  const handleSubmit = (form: HTMLFormElement) => {
    const percent = isDue ? 100 : Number(typedText(form, 'percent'))
    const minutes = Number(typedText(form, 'lead') || 0)
    const refuse = (part: { percent?: string; lead?: string }) =>
      setWrong(({ count }) => ({ ...part, count: count + 1 }))
    if (!Number.isInteger(percent) || percent < 1 || percent > MOST_PERCENT)
      return refuse({ percent: t`Give a whole number from 1 to ${MOST_PERCENT} percent.` })
    if (taken.includes(percent)) return refuse({ percent: t`There is a step at this share already.` })
    const most = percent < 100 ? MOST_LEAD_MINUTES : 0
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > most)
      return refuse({
        lead:
          most === 0
            ? t`From the due moment on there is nothing before it: leave this empty.`
            : t`Give whole minutes, at most 30 days of them.`,
      })
    onSave({ percent, leadMs: minutes * MINUTE_MS, notify: checkedValues(form, 'notify') })
  }
  return (
    <Dialog title={step === null ? t`Add a step` : t`Change a step`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Put it into the draft`}
          pendingLabel={t`Saving…`}
          cancelLabel={t`Cancel`}
          problem={null}
          refusals={wrong.count}
          isPending={false}
          onSubmit={handleSubmit}
          onCancel={onClose}
        >
          {!isDue && (
            <>
              <TextField
                label={t`At which share of the time, in percent`}
                name="percent"
                isFirst
                defaultValue={step === null ? '' : String(step.percent)}
                hint={t`50 is half of it. Beyond 100 it is late already.`}
                error={wrong.percent}
              />
              <TextField
                label={t`And at the latest so many minutes before it is due`}
                name="lead"
                defaultValue={step === null || step.leadMs === 0 ? '' : String(step.leadMs / MINUTE_MS)}
                hint={t`So that there is time to act on long promises too. Empty asks nothing.`}
                error={wrong.lead}
              />
            </>
          )}
          <CheckList
            legend={t`Who is told`}
            name="notify"
            chosen={[...(step?.notify ?? [])]}
            options={[
              ...Object.entries(roleRecipients).map(([value, words]) => ({ value, text: i18n._(words) })),
              ...members.map(({ id, name }) => ({ value: `member:${id}`, text: name })),
            ]}
          />
        </Form>
      </div>
    </Dialog>
  )
}
