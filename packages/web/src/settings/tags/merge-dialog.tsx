import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { MergeTagsDocument } from '../../graphql/generated/graphql.ts'
import type { MergeTagsInput } from '../../graphql/generated/graphql.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { type Tag, TAG_KEYS } from './queries.ts'

/** Makes two tags one. It cannot be taken back, and says so. */
export function MergeDialog({ tag, tags, onClose }: { tag: Tag; tags: readonly Tag[]; onClose: () => void }) {
  const { t } = useLingui()
  const others = tags.filter(({ id }) => id !== tag.id)
  const merge = useChange(
    async (input: MergeTagsInput) => (await fetchGraph(MergeTagsDocument, { input })).mergeTags,
    { refresh: TAG_KEYS, fields: ['intoTagId'] },
  )
  const { name } = tag
  const handleSubmit = async (form: HTMLFormElement) => {
    const merged = await merge.run({ tagId: tag.id, intoTagId: typedText(form, 'intoTagId') })
    if (!merged) return
    onClose()
    const into = merged.tag?.name ?? ''
    showToast({ tone: 'done', text: t`${name} is now ${into} everywhere.` })
  }
  return (
    <Dialog title={t`Merge ${name} into another tag`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Merge for good`}
          pendingLabel={t`Merging…`}
          cancelLabel={t`Cancel`}
          problem={merge.problem}
          refusals={merge.refusals}
          isPending={merge.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <p className="text-ink-2">
            {t`Every ticket with ${name} gets the other tag instead. This cannot be undone.`}
          </p>
          <SelectField
            label={t`The tag that stays`}
            name="intoTagId"
            error={merge.at('intoTagId')}
            options={others.map((other) => ({ value: other.id, text: other.name }))}
          />
        </Form>
      </div>
    </Dialog>
  )
}
