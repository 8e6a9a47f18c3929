import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateTagDocument, RenameTagDocument } from '../../graphql/generated/graphql.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextField } from '../../ui/text-field.tsx'
import { SaveForm } from '../save-form.tsx'
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
  return (
    <Dialog title={tag === null ? t`Add a tag` : t`Change ${tag.name}`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={(form) => typedText(form, 'name')} onClose={onClose}>
          <TextField
            label={t`Name`}
            name="name"
            isFirst
            defaultValue={tag?.name ?? ''}
            error={save.at('name')}
            {...(tag !== null && { hint: t`Every ticket that has it shows the new name.` })}
          />
        </SaveForm>
      </div>
    </Dialog>
  )
}
