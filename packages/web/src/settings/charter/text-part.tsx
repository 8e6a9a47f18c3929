import { useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { DiscardCharterDraftDocument, SaveCharterDraftDocument } from '../../graphql/generated/graphql.ts'
import type { KnowledgeLanguage } from '../../graphql/generated/graphql.ts'
import { isLocale } from '../../locale/locale.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { CONTROL, FieldFrame } from '../../ui/field-frame.tsx'
import { Pill } from '../../ui/pill.tsx'
import { showToast } from '../../ui/toasts.ts'
import { languageTitles } from '../knowledge/language-fields.tsx'
import { LANGUAGES } from '../knowledge/queries.ts'
import { Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { useUnsaved } from '../../ui/use-unsaved.tsx'
import { PhonePreview } from './phone-preview.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { type Charter, CHARTER_KEYS, type CharterDraft } from './queries.ts'

/** As many characters as fit the screen of a phone. */
const MOST = 1200

type Texts = Record<KnowledgeLanguage, string>

/** The text in each language, as it is or as it is being written, beside the phone on which it will be read. */
export function TextPart({ charter, draft }: { charter: Charter; draft: CharterDraft | null }) {
  const { t, i18n } = useLingui()
  const kept = textsOf(draft?.texts ?? charter.texts)
  const [texts, setTexts] = useState(kept)
  const [shown, setShown] = useState<KnowledgeLanguage>(isLocale(i18n.locale) ? i18n.locale : 'fr')
  const [isPublishing, setPublishing] = useState(false)
  const isUnsaved = LANGUAGES.some((language) => texts[language].trim() !== kept[language].trim())
  const save = useChange(
    async () =>
      (
        await fetchGraph(SaveCharterDraftDocument, {
          input: { texts: writtenIn(texts), revision: draft?.revision ?? 0 },
        })
      ).saveCharterDraft,
    { refresh: CHARTER_KEYS, fields: [] },
  )
  const discard = useChange(
    async () => (await fetchGraph(DiscardCharterDraftDocument, {})).discardCharterDraft,
    { refresh: CHARTER_KEYS },
  )
  const leaving = useUnsaved(
    () => isUnsaved,
    () => {},
  )
  const who = charter.publishedBy?.name ?? ''
  const number = i18n.number(charter.number)
  return (
    <Part
      id="charter-text"
      title={t`The text`}
      summary={t`Everybody reads and signs it: the care team, and volunteers before anything is offered to them. What you write here is a draft until you publish it.`}
    >
      <p className="mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 text-ink-2">
        {charter.publishedAt === null ? (
          t`In force: the charter that Relais comes with.`
        ) : (
          <>
            {t`In force: version ${number}, since`} <Instant at={charter.publishedAt} />
            {who !== '' && <bdi>({who})</bdi>}
          </>
        )}
        {draft !== null && <Pill tone="accent">{t`a draft is being written`}</Pill>}
      </p>
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="flex flex-col gap-3">
          {LANGUAGES.map((language) => (
            <TextField
              key={language}
              language={language}
              label={i18n._(languageTitles[language])}
              text={texts[language]}
              onFocus={() => setShown(language)}
              onChange={(text) => setTexts({ ...texts, [language]: text })}
            />
          ))}
        </div>
        <PhonePreview text={texts[shown]} language={shown} onChoose={setShown} />
      </div>
      <p
        role="alert"
        className={
          save.problem === null
            ? 'sr-only'
            : 'mt-3 rounded-md bg-breach-wash px-3 py-2 font-medium text-breach'
        }
      >
        {save.problem}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Button
          look={isUnsaved ? 'primary' : 'plain'}
          isDisabled={!isUnsaved}
          isPending={save.isPending}
          onPress={() => void save.run(undefined)}
        >
          {t`Save the draft`}
        </Button>
        <Button
          look={isUnsaved || draft === null ? 'plain' : 'primary'}
          isDisabled={isUnsaved || draft === null}
          onPress={() => setPublishing(true)}
        >
          {t`Publish…`}
        </Button>
        {draft !== null && (
          <Button
            isPending={discard.isPending}
            onPress={() =>
              void discard.run(undefined).then((done) => {
                if (done)
                  showToast({ tone: 'done', text: t`The draft is given up. The charter stays as it is.` })
              })
            }
          >
            {t`Give the draft up`}
          </Button>
        )}
      </div>
      {leaving.question}
      {isPublishing && draft !== null && (
        <PublishDialog charter={charter} draft={draft} onClose={() => setPublishing(false)} />
      )}
    </Part>
  )
}

function TextField({
  language,
  label,
  text,
  onFocus,
  onChange,
}: {
  language: KnowledgeLanguage
  label: string
  text: string
  onFocus: () => void
  onChange: (text: string) => void
}) {
  const { t, i18n } = useLingui()
  const [count, most] = [i18n.number(text.trim().length), i18n.number(MOST)]
  const over = text.trim().length - MOST
  const excess = i18n.number(over)
  return (
    <FieldFrame
      label={label}
      hint={t`${count} of ${most} characters`}
      error={over > 0 ? t`${excess} characters too many for the screen of a phone.` : undefined}
    >
      {(ids) => (
        <textarea
          {...ids}
          rows={5}
          dir="auto"
          lang={language}
          value={text}
          onFocus={onFocus}
          onChange={(event) => onChange(event.target.value)}
          className={`${CONTROL} max-h-[50vh] min-h-28! resize-none py-1.5 [field-sizing:content]`}
        />
      )}
    </FieldFrame>
  )
}

function textsOf(texts: Charter['texts']): Texts {
  const bodyIn = (language: KnowledgeLanguage) => texts.find((one) => one.language === language)?.body ?? ''
  return { fr: bodyIn('fr'), en: bodyIn('en'), ar: bodyIn('ar') }
}

function writtenIn(texts: Texts): { language: KnowledgeLanguage; body: string }[] {
  return LANGUAGES.map((language) => ({ language, body: texts[language] })).filter(
    ({ body }) => body.trim() !== '',
  )
}
