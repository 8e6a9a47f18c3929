import { useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { CreateTopicDocument, UpdateTopicDocument } from '../../graphql/generated/graphql.ts'
import type { TopicKeywordInput } from '../../graphql/generated/graphql.ts'
import { localeNames, locales } from '../../locale/locale.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { SaveForm } from '../save-form.tsx'
import { useChange } from '../use-change.ts'
import { type Department, DEPARTMENT_KEYS, type Topic } from './queries.ts'

/** A topic's name, department and keywords: a new one, or one that is changed. */
export function TopicDialog({
  topic,
  departments,
  onClose,
}: {
  topic: Topic | null
  departments: readonly Department[]
  onClose: () => void
}) {
  const { t } = useLingui()
  const save = useChange(
    async (input: { name: string; departmentId: string | null; keywords: TopicKeywordInput[] }) =>
      topic === null
        ? (await fetchGraph(CreateTopicDocument, { input })).createTopic
        : (await fetchGraph(UpdateTopicDocument, { input: { ...input, topicId: topic.id } })).updateTopic,
    { refresh: DEPARTMENT_KEYS, fields: ['name', 'departmentId'] },
  )
  const read = (form: HTMLFormElement) => ({
    name: typedText(form, 'name'),
    departmentId: typedText(form, 'departmentId') || null,
    keywords: locales.flatMap((language) =>
      // The comma of Arabic is another sign.
      typedText(form, `keywords-${language}`)
        .split(/[,،;\n]/)
        .map((keyword) => ({ language, keyword: keyword.trim() }))
        .filter(({ keyword }) => keyword !== ''),
    ),
  })
  const wordsIn = (language: string) =>
    topic?.keywords
      .filter((one) => one.language === language)
      .map(({ keyword }) => keyword)
      .join(', ') ?? ''
  return (
    <Dialog title={topic === null ? t`Add a topic` : t`Change ${topic.name}`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <SaveForm save={save} read={read} onClose={onClose}>
          <TextField
            label={t`Name`}
            name="name"
            isFirst
            defaultValue={topic?.name ?? ''}
            error={save.at('name')}
          />
          <SelectField
            label={t`Department it concerns`}
            name="departmentId"
            defaultValue={topic?.department?.id ?? ''}
            error={save.at('departmentId')}
            options={[
              { value: '', text: t`None` },
              ...departments
                .filter(({ id, archivedAt }) => archivedAt === null || id === topic?.department?.id)
                .map(({ id, name }) => ({ value: id, text: name })),
            ]}
          />
          <p className="text-ink-2">{t`The words by which it is recognised, with commas between them.`}</p>
          {locales.map((language) => (
            <TextField
              key={language}
              label={localeNames[language]}
              name={`keywords-${language}`}
              defaultValue={wordsIn(language)}
            />
          ))}
        </SaveForm>
      </div>
    </Dialog>
  )
}
