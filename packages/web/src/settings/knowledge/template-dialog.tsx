import { KNOWN_VARIABLES } from '@relais/connectors/text'
import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateTemplateDocument, UpdateTemplateDocument } from '../../graphql/generated/graphql.ts'
import type { CreateTemplateInput } from '../../graphql/generated/graphql.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { BodyFields, typedBodies } from './body-fields.tsx'
import { KNOWLEDGE_KEYS } from './queries.ts'
import type { Template } from './queries.ts'

/** A text that is written again and again: a new one, or one that is changed. */
export function TemplateDialog({ template, onClose }: { template: Template | null; onClose: () => void }) {
  const { t } = useLingui()
  const save = useChange(
    async (input: CreateTemplateInput) =>
      template === null
        ? (await fetchGraph(CreateTemplateDocument, { input })).createTemplate
        : (
            await fetchGraph(UpdateTemplateDocument, {
              input: { ...input, templateId: template.id, version: template.version },
            })
          ).updateTemplate,
    { refresh: KNOWLEDGE_KEYS, fields: ['name', 'shortcut'] },
  )
  const read = (form: HTMLFormElement) => ({
    name: typedText(form, 'name'),
    shortcut: typedText(form, 'shortcut') || null,
    texts: typedBodies(form),
  })
  const title = template === null ? t`Add a template` : t`Change ${template.name}`
  return (
    <Dialog title={title} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={read} onClose={onClose}>
          <TextField
            label={t`Name`}
            name="name"
            isFirst
            defaultValue={template?.name ?? ''}
            error={save.at('name')}
          />
          <TextField
            label={t`Shortcut`}
            name="shortcut"
            autoComplete="off"
            defaultValue={template?.shortcut ?? ''}
            error={save.at('shortcut')}
            hint={t`One word. Whoever types ; and this word while writing gets the text.`}
          />
          <div className="text-sm text-ink-2">
            <p>{t`Relais fills these in. Two braces with a question mark ask the author:`}</p>
            <p dir="ltr" className="mt-1 flex flex-wrap gap-1">
              {[...KNOWN_VARIABLES, t({ message: '? train number', context: 'example of a variable' })].map(
                (name) => (
                  <code key={name} className="rounded bg-hover px-1.5 text-xs">{`{{${name}}}`}</code>
                ),
              )}
            </p>
          </div>
          <BodyFields bodies={template?.texts ?? []} />
        </SaveForm>
      </div>
    </Dialog>
  )
}
