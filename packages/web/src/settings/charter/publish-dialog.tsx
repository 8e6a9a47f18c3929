import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { useInfiniteQuery } from '@tanstack/react-query'
import { fetchGraph } from '../../graphql/client.ts'
import { PublishCharterDocument } from '../../graphql/generated/graphql.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { Form } from '../../ui/form.tsx'
import { typedText } from '../../ui/form-text.ts'
import { TextArea } from '../../ui/text-area.tsx'
import { showToast } from '../../ui/toasts.ts'
import { languageTitles } from '../knowledge/language-fields.tsx'
import { LANGUAGES } from '../knowledge/queries.ts'
import { useChange } from '../use-change.ts'
import { changedLines } from './changed-lines.ts'
import { type Charter, CHARTER_KEYS, type CharterDraft, signersQuery } from './queries.ts'

/** What publishing changes, how many are asked to sign again, and the words that they read first. */
export function PublishDialog({
  charter,
  draft,
  onClose,
}: {
  charter: Charter
  draft: CharterDraft
  onClose: () => void
}) {
  const { t, i18n } = useLingui()
  const { data } = useInfiniteQuery(signersQuery)
  const people = data?.pages[0]?.memberCount ?? 0
  const publish = useChange(
    async (reason: string) =>
      (await fetchGraph(PublishCharterDocument, { input: { revision: draft.revision, reason } }))
        .publishCharter,
    { refresh: CHARTER_KEYS, fields: ['reason'] },
  )
  const handleSubmit = async (form: HTMLFormElement) => {
    if (!(await publish.run(typedText(form, 'reason')))) return
    showToast({ tone: 'done', text: t`The charter is published. Everybody is asked to sign it.` })
    onClose()
  }
  return (
    <Dialog title={t`Publish the charter`} onClose={onClose}>
      <div className="px-5 pt-2 pb-5">
        <Form
          submitLabel={t`Publish, and ask everybody`}
          pendingLabel={t`Publishing…`}
          cancelLabel={t`Not yet`}
          problem={publish.problem}
          refusals={publish.refusals}
          isPending={publish.isPending}
          onSubmit={(form) => void handleSubmit(form)}
          onCancel={onClose}
        >
          <p className="font-medium">
            {i18n._(
              msg`${plural(people, { one: '# person has to sign again.', other: '# people have to sign again.' })}`,
            )}{' '}
            <span className="font-normal text-ink-2">
              {t`Until they have, nothing is offered to volunteers; the care team is reminded.`}
            </span>
          </p>
          <section
            aria-label={t`What changes`}
            className="flex max-h-[35vh] flex-col gap-2.5 overflow-y-auto"
          >
            {LANGUAGES.map((language) => {
              const bodyOf = (texts: Charter['texts']) =>
                texts.find((one) => one.language === language)?.body ?? ''
              const lines = changedLines(bodyOf(charter.texts), bodyOf(draft.texts))
              if (lines.length === 0) return null
              return (
                <div key={language}>
                  <h3 className="text-sm font-semibold text-ink-2">{i18n._(languageTitles[language])}</h3>
                  <ul lang={language} className="flex flex-col gap-1">
                    {lines.map(({ line, isNew }) => (
                      <li key={`${isNew} ${line}`} dir="auto">
                        {isNew ? (
                          <ins className="bg-ok-wash text-ok no-underline">
                            <span className="sr-only">{t`New:`} </span>+ {line}
                          </ins>
                        ) : (
                          <del className="text-ink-3">
                            <span className="sr-only">{t`Gone:`} </span>
                            {line}
                          </del>
                        )}
                      </li>
                    ))}
                  </ul>
                </div>
              )
            })}
          </section>
          <TextArea
            label={t`What changes, for those who sign`}
            name="reason"
            isFirst
            error={publish.at('reason')}
          />
        </Form>
      </div>
    </Dialog>
  )
}
