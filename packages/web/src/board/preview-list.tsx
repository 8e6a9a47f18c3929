import { useLingui } from '@lingui/react/macro'
import { holdingRefusals } from '../signs/holding-refusals.ts'
import { refusalOfCode } from '../signs/refusals.ts'
import { ForeignText } from '../ui/foreign-text.tsx'
import { Pill } from '../ui/pill.tsx'
import type { Preview } from './queries.ts'

/** What each customer would be told, or why they would not. */
export function PreviewList({ previews }: { previews: readonly Preview[] }) {
  const { t, i18n } = useLingui()
  return (
    <ul aria-label={t`What each of them reads`} className="flex flex-col gap-2">
      {previews.map(({ ticket, body, language, isOwnLanguage, visibility, refusal }) => (
        <li
          key={ticket.id}
          className={`rounded-md border border-line px-3 py-2 ${refusal === null ? '' : 'bg-hover'}`}
        >
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
            <b>
              <bdi dir="ltr">#{ticket.number}</bdi> · <bdi>{ticket.contact.name}</bdi>
            </b>
            <Pill tone="outline">{visibility === 'public' ? t`in public` : t`in private`}</Pill>
            {!isOwnLanguage && <Pill tone="risk">{t`not in their language`}</Pill>}
          </p>
          {refusal === null ? (
            <ForeignText text={body} lang={language} className="mt-1" />
          ) : (
            <p className="mt-1 text-ink-2">
              {t`Not sent:`} {refusalOfCode(refusal, i18n, {}, holdingRefusals)}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
