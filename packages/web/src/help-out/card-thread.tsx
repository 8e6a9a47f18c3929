import { msg, plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { Instant } from '../signs/instant.tsx'
import type { Card } from './queries.ts'
import { VeiledText } from './veiled-text.tsx'

/** What was said, as everybody can read it there; the question that waits stands out. */
export function CardThread({ card }: { card: Pick<Card, 'thread' | 'language'> }) {
  const { t, i18n } = useLingui()
  const names = { customer: t`Customer`, us: t`We`, other: t`Somebody else` }
  return (
    <ol aria-label={t`What was said`} className="flex flex-col gap-3">
      {card.thread.map(({ key, author, text, rough, sentAt, files, isAnswered }) => (
        <li
          key={key}
          className={
            isAnswered
              ? 'rounded-xl bg-accent-wash px-3.5 py-3'
              : `border-s-2 ps-3 ${author === 'us' ? 'border-vol' : 'border-line-strong'}`
          }
        >
          {card.thread.length > 1 && (
            <p className="text-sm text-ink-3">
              {names[author]} · <Instant at={sentAt} />
            </p>
          )}
          <VeiledText
            text={text}
            rough={rough}
            lang={isAnswered ? card.language : null}
            className={isAnswered ? 'text-[1.0625rem] leading-normal' : 'text-md text-ink-2'}
          />
          {files > 0 && (
            <p className="mt-1 text-sm text-ink-3">
              {i18n._(
                msg`${plural(files, { one: '# picture or file, not shown', other: '# pictures or files, not shown' })}`,
              )}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}
