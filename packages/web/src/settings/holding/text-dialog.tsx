import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateHoldingTextDocument, UpdateHoldingTextDocument } from '../../graphql/generated/graphql.ts'
import type { CreateHoldingTextInput } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { BodyFields, typedBodies } from '../knowledge/body-fields.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import type { HoldingDraft, HoldingText } from './queries.ts'

/** A holding text: a new one, perhaps from one of the project's drafts, or one that is changed. */
export function TextDialog({
  text,
  draft,
  onClose,
}: {
  text: HoldingText | null
  draft: HoldingDraft | null
  onClose: () => void
}) {
  const { t } = useLingui()
  const from = text ?? draft
  const save = useChange(
    async (input: CreateHoldingTextInput) =>
      text === null
        ? (await fetchGraph(CreateHoldingTextDocument, { input })).createHoldingText
        : (
            await fetchGraph(UpdateHoldingTextDocument, {
              input: { ...input, holdingTextId: text.id, version: text.version },
            })
          ).updateHoldingText,
    { refresh: [keys.holding], fields: ['name'] },
  )
  const read = (form: HTMLFormElement) => ({
    name: typedText(form, 'name'),
    texts: typedBodies(form),
  })
  return (
    <Dialog title={text === null ? t`Add a holding text` : t`Change ${text.name}`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={read} onClose={onClose}>
          <TextField
            label={t`Name`}
            name="name"
            isFirst
            defaultValue={from?.name ?? ''}
            error={save.at('name')}
          />
          <p className="text-sm text-ink-2">
            {t`This stands for the instant by which you answer. It is promised to whoever reads it:`}{' '}
            <code dir="ltr" className="rounded bg-hover px-1.5 text-xs">{`{{answer.by}}`}</code>
          </p>
          {text?.approvedBy != null && (
            <p className="text-sm text-ink-2">{t`Once it is changed, somebody has to approve it again.`}</p>
          )}
          <BodyFields bodies={from?.texts ?? []} />
        </SaveForm>
      </div>
    </Dialog>
  )
}
