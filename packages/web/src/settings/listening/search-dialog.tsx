import { useLingui } from '@lingui/react/macro'
import { useRef, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import {
  CreateSavedSearchDocument,
  PreviewSavedSearchDocument,
  UpdateSavedSearchDocument,
} from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { SelectField } from '../../ui/select-field.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useChange } from '../use-change.ts'
import { languageName } from './language-name.ts'
import { PreviewPart } from './preview-part.tsx'
import { LISTENING_KEYS, type SavedSearch, type SearchLimits } from './queries.ts'
import { syntaxWords } from './search-words.ts'

const FIELDS = ['query', 'language', 'excludedWords', 'excludedHandles']

/** What a search looks for. What it would find can be looked at before it is saved. */
export function SearchDialog({
  channelId,
  limits,
  search,
  onClose,
}: {
  channelId: string
  limits: SearchLimits
  search: SavedSearch | null
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const fields = useRef<HTMLDivElement>(null)
  const [previewId, setPreviewId] = useState<string | null>(null)
  const save = useChange(
    async (written: Written) =>
      search === null
        ? (await fetchGraph(CreateSavedSearchDocument, { input: { ...written, channelId } }))
            .createSavedSearch
        : (await fetchGraph(UpdateSavedSearchDocument, { input: { ...written, savedSearchId: search.id } }))
            .updateSavedSearch,
    { refresh: LISTENING_KEYS, fields: ['name', ...FIELDS] },
  )
  const preview = useChange(
    async ({ name: _, ...written }: Written) =>
      (await fetchGraph(PreviewSavedSearchDocument, { input: { ...written, channelId } })).previewSavedSearch,
    { refresh: [], fields: FIELDS },
  )
  const handlePreview = async () => {
    const form = fields.current?.querySelector('form')
    const asked = form && (await preview.run(readForm(form)))
    if (asked) setPreviewId(asked.preview?.id ?? null)
  }
  const handleSubmit = async (form: HTMLFormElement) => {
    if (await save.run(readForm(form))) onClose()
  }
  const at = (field: string) => save.at(field) ?? preview.at(field)
  const ways = limits.syntax.map((way) => i18n._(syntaxWords[way])).join(' · ')
  return (
    <Dialog title={search === null ? t`Add a search` : t`Change ${search.name}`} onClose={onClose}>
      <div ref={fields} className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Save`}
          pendingLabel={t`Saving…`}
          cancelLabel={t`Cancel`}
          problem={save.problem ?? preview.problem}
          refusals={save.refusals + preview.refusals}
          isPending={save.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <TextField
            label={t`Name`}
            name="name"
            autoComplete="off"
            isFirst
            defaultValue={search?.name ?? ''}
            error={at('name')}
            hint={t`What colleagues read on a post that it found.`}
          />
          <TextField
            label={t`Words to look for`}
            name="query"
            autoComplete="off"
            defaultValue={search?.query ?? ''}
            error={at('query')}
            hint={
              ways === ''
                ? t`A post has to hold all of them.`
                : t`A post has to hold all of them. The network also understands: ${ways}`
            }
          />
          <SelectField
            label={t`Language`}
            name="language"
            defaultValue={search?.language ?? ''}
            error={at('language')}
            options={[
              { value: '', text: t`Every language` },
              ...languagesOf(search).map((code) => ({ value: code, text: languageName(code, i18n.locale) })),
            ]}
          />
          <TextField
            label={t`Leave out posts with these words`}
            name="excludedWords"
            autoComplete="off"
            defaultValue={search?.excludedWords.join(', ') ?? ''}
            error={at('excludedWords')}
            hint={t`Separated by commas. What is left out is kept nowhere.`}
          />
          <TextField
            label={t`Leave out posts by these accounts`}
            name="excludedHandles"
            autoComplete="off"
            defaultValue={search?.excludedHandles.join(', ') ?? ''}
            error={at('excludedHandles')}
            hint={t`Handles, separated by commas.`}
          />
          <div>
            <Button isPending={preview.isPending} onPress={() => void handlePreview()}>
              {t`Look at what it finds`}
            </Button>
          </div>
          {previewId !== null && <PreviewPart key={previewId} searchPreviewId={previewId} />}
        </Form>
      </div>
    </Dialog>
  )
}

type Written = ReturnType<typeof readForm>

function readForm(form: HTMLFormElement) {
  const list = (name: string) =>
    typedText(form, name)
      .split(/[,،\n]/u)
      .map((one) => one.trim())
      .filter((one) => one !== '')
  return {
    name: typedText(form, 'name'),
    query: typedText(form, 'query'),
    language: typedText(form, 'language') || null,
    excludedWords: list('excludedWords'),
    excludedHandles: list('excludedHandles'),
  }
}

/** The console's own languages, and another one that a program has set. */
function languagesOf(search: SavedSearch | null): string[] {
  const own = ['fr', 'en', 'ar']
  return search?.language != null && !own.includes(search.language) ? [...own, search.language] : own
}
