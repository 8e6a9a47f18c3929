import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateHoldingTextDocument, UpdateHoldingTextDocument } from '../../graphql/generated/graphql.ts'
import type { CreateHoldingTextInput } from '../../graphql/generated/graphql.ts'
import { keys } from '../../graphql/keys.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { LanguageFields } from '../knowledge/language-fields.tsx'
import { LANGUAGES } from '../knowledge/queries.ts'
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
  const handleSubmit = async (form: HTMLFormElement) => {
    const saved = await save.run({
      name: typedText(form, 'name'),
      texts: LANGUAGES.map((language) => ({ language, body: typedText(form, `body-${language}`) })).filter(
        ({ body }) => body !== '',
      ),
    })
    if (saved) onClose()
  }
  return (
    <Dialog title={text === null ? t`Add a holding text` : t`Change ${text.name}`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Save`}
          pendingLabel={t`Saving…`}
          cancelLabel={t`Cancel`}
          problem={save.problem}
          refusals={save.refusals}
          isPending={save.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
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
          <LanguageFields>
            {(language, name) => (
              <TextArea
                label={name}
                name={`body-${language}`}
                lang={language}
                defaultValue={from?.texts.find((one) => one.language === language)?.body ?? ''}
              />
            )}
          </LanguageFields>
        </Form>
      </div>
    </Dialog>
  )
}
