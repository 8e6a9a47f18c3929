import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateTagDocument, RenameTagDocument } from '../../graphql/generated/graphql.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useChange } from '../use-change.ts'
import { type Tag, TAG_KEYS } from './queries.ts'

/** A tag's name: a new one, or one that is changed on every ticket. */
export function TagDialog({ tag, onClose }: { tag: Tag | null; onClose: () => void }) {
  const { t } = useLingui()
  const save = useChange(
    async (name: string) =>
      tag === null
        ? (await fetchGraph(CreateTagDocument, { input: { name } })).createTag
        : (await fetchGraph(RenameTagDocument, { input: { tagId: tag.id, name } })).renameTag,
    { refresh: TAG_KEYS, fields: ['name'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    if (await save.run(typedText(form, 'name'))) onClose()
  }
  return (
    <Dialog title={tag === null ? t`Add a tag` : t`Change ${tag.name}`} onClose={onClose}>
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
            defaultValue={tag?.name ?? ''}
            error={save.at('name')}
            {...(tag !== null && { hint: t`Every ticket that has it shows the new name.` })}
          />
        </Form>
      </div>
    </Dialog>
  )
}
