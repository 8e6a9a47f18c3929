import { useLingui } from '@lingui/react/macro'
import type { KnowledgeLanguage } from '../../graphql/generated/graphql.ts'
import { localeNames } from '../../locale/locale.ts'
import { NumberedText } from '../../ui/numbered-text.tsx'
import { LANGUAGES } from '../knowledge/queries.ts'

/** The charter as it is read on a phone, in one language at a time. What goes beyond its screen is seen to do so. */
export function PhonePreview({
  text,
  language,
  onChoose,
}: {
  text: string
  language: KnowledgeLanguage
  onChoose: (language: KnowledgeLanguage) => void
}) {
  const { t } = useLingui()
  return (
    <section aria-label={t`As on a phone`} className="justify-self-center">
      <div
        role="radiogroup"
        aria-label={t`Language of the preview`}
        className="mb-1.5 flex justify-center gap-0.5"
      >
        {LANGUAGES.map((one) => (
          <label
            key={one}
            lang={one}
            className={`relative inline-flex min-h-7 items-center rounded-md px-2 text-sm has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11 ${one === language ? 'bg-hover font-medium text-ink' : 'text-ink-2 hover:text-ink'}`}
          >
            <input
              type="radio"
              name="preview-language"
              checked={one === language}
              onChange={() => onChoose(one)}
              className="absolute inset-0 appearance-none opacity-0"
            />
            {localeNames[one]}
          </label>
        ))}
      </div>
      <div className="flex h-136 w-68 max-w-full flex-col overflow-hidden rounded-3xl border-4 border-line-strong bg-card px-3.5 pt-4 pb-3">
        <p className="mb-2 text-lg font-semibold tracking-tight">{t`The charter`}</p>
        {text.trim() === '' ? (
          <p className="text-ink-3">{t`Not written in this language: another one is shown in its place.`}</p>
        ) : (
          <div className="min-h-0 flex-1 overflow-hidden">
            <NumberedText text={text} lang={language} className="text-xs" />
          </div>
        )}
        <p
          aria-hidden
          className="mt-auto rounded-md bg-accent-fill px-3 py-2.5 text-center font-medium text-on-accent"
        >
          {t`I have read it, and I sign`}
        </p>
      </div>
    </section>
  )
}
