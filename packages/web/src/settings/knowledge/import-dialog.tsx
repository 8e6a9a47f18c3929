import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useId, useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { ImportCardsDocument } from '../../graphql/generated/graphql.ts'
import type { ImportCardsInput, ImportCardsMutation } from '../../graphql/generated/graphql.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { showToast } from '../../ui/toasts.ts'
import { useChange } from '../use-change.ts'
import { ImportReport } from './import-report.tsx'
import { KNOWLEDGE_KEYS } from './queries.ts'

export type Report = NonNullable<ImportCardsMutation['importCards']['report']>

/** Cards out of a file or a pasted page: first what would come of it, then the deed. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const [trial, setTrial] = useState<{ source: Omit<ImportCardsInput, 'isTrial'>; report: Report } | null>(
    null,
  )
  const read = useChange(
    async (input: ImportCardsInput) => (await fetchGraph(ImportCardsDocument, { input })).importCards,
    { refresh: KNOWLEDGE_KEYS, fields: ['text'] },
  )
  const handleTry = async (form: HTMLFormElement) => {
    const file = new FormData(form).get('file')
    const pasted = typedText(form, 'text')
    const isFile = file instanceof File && file.size > 0
    const text = isFile ? await file.text() : pasted
    const source = { text, format: isFile ? ('csv' as const) : ('helpPage' as const) }
    const tried = await read.run({ ...source, isTrial: true })
    if (tried?.report) setTrial({ source, report: tried.report })
  }
  const handleImport = async () => {
    if (trial === null) return
    const done = await read.run({ ...trial.source, isTrial: false })
    if (!done?.report) return
    onClose()
    const { added } = done.report
    showToast({ tone: 'done', text: t`${plural(added, { one: '# card added.', other: '# cards added.' })}` })
  }
  const pending = t`Reading…`
  if (trial !== null)
    return (
      <Dialog title={t`What would be imported`} onClose={onClose}>
        <div className="flex flex-col gap-4 px-5 pt-2 pb-5">
          <ImportReport report={trial.report} />
          {read.problem !== null && <p role="alert">{read.problem}</p>}
          <div className="flex flex-wrap justify-end gap-2">
            <Button onPress={() => setTrial(null)}>{t`Back`}</Button>
            <Button
              look="primary"
              isFirst
              isDisabled={trial.report.added === 0}
              isPending={read.isPending}
              onPress={() => void handleImport()}
            >
              {t`Add ${plural(trial.report.added, { one: '# card', other: '# cards' })}`}
            </Button>
          </div>
        </div>
      </Dialog>
    )
  return (
    <Dialog title={t`Import cards`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Look what would come of it`}
          pendingLabel={pending}
          cancelLabel={t`Cancel`}
          problem={read.problem}
          refusals={read.refusals}
          isPending={read.isPending}
          onSubmit={(form) => void handleTry(form)}
          onCancel={onClose}
        >
          <FileField error={read.at('text')} />
          <TextArea
            label={t`Or paste a help page`}
            name="text"
            rows={5}
            hint={t`Its text or its HTML. Headings that are questions become cards.`}
          />
        </Form>
      </div>
    </Dialog>
  )
}

function FileField({ error }: { error: string | undefined }) {
  const { t } = useLingui()
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="font-medium text-ink-2">
        {t`A table (CSV)`}
      </label>
      <input
        id={id}
        type="file"
        name="file"
        accept=".csv,text/csv"
        aria-describedby={`${id}-said`}
        {...(error !== undefined && { 'aria-invalid': true })}
        className="min-h-9 rounded-md border border-line-strong bg-card px-2 py-1 pointer-coarse:min-h-11"
      />
      <p id={`${id}-said`} className={error === undefined ? 'text-xs text-ink-3' : 'font-medium text-breach'}>
        {error ??
          t`The first line names the columns: question, answer; and if you like language, owner (an e-mail address) and review (a day).`}
      </p>
    </div>
  )
}
