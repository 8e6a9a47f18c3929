import { useLingui } from '@lingui/react/macro'
import type { IntentCode } from '../../graphql/generated/graphql.ts'
import { intentName, INTENTS } from '../../signs/reasons.ts'
import { ChoiceList } from '../../ui/choice-list.tsx'
import { Dialog } from '../../ui/dialog.tsx'

/** What the customer wants, where triage has read it wrong: one key or one tap. */
export function IntentDialog({
  intent,
  onChoose,
  onClose,
}: {
  intent: string | null
  onChoose: (intent: IntentCode) => void
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  return (
    <Dialog title={t`What does the customer want?`} onClose={onClose}>
      <div className="flex flex-col gap-3 px-5 pt-2 pb-5">
        <ChoiceList
          label={t`What the customer wants`}
          choices={INTENTS.map((code) => ({
            id: code,
            label: intentName(code, i18n),
            isOn: code === intent,
          }))}
          onChoose={(id) => {
            onClose()
            onChoose(id as IntentCode)
          }}
        />
        <p className="text-ink-2">{t`It counts for what they write until we answer. Lane and promises follow at once.`}</p>
      </div>
    </Dialog>
  )
}
