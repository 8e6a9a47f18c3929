import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { SetReplyHoldDocument } from '../../graphql/generated/graphql.ts'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { VOLUNTEERS } from './queries.ts'

/** For how long public replies can be taken back before they leave. */
export function HoldPart({ seconds }: { seconds: number }) {
  const { t } = useLingui()
  const change = useChange(
    async (input: { seconds: number }) => (await fetchGraph(SetReplyHoldDocument, { input })).setReplyHold,
    { refresh: [VOLUNTEERS], fields: ['seconds'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    const typed = Number(typedText(form, 'seconds') || Number.NaN)
    // What is no whole number is refused as one that is out of range.
    const kept = await change.run({ seconds: Number.isInteger(typed) ? typed : -1 })
    if (kept) showToast({ tone: 'done', text: t`Kept. It holds from the next reply on.` })
  }
  return (
    <Part
      id="volunteers-hold"
      title={t`A moment to undo`}
      summary={t`What volunteers write in public waits fifteen seconds before it leaves, so that it can be undone. The care team’s replies wait as long as you say.`}
    >
      <Form
        key={seconds}
        submitLabel={t`Keep`}
        pendingLabel={t`Keeping…`}
        problem={change.problem}
        refusals={change.refusals}
        isPending={change.isPending}
        onSubmit={(form) => void handleSubmit(form)}
      >
        <TextField
          label={t`The care team’s public replies wait (seconds)`}
          name="seconds"
          type="number"
          min="0"
          defaultValue={String(seconds)}
          hint={t`0 to 60; 0 for not at all.`}
          error={change.at('seconds')}
        />
      </Form>
    </Part>
  )
}
