import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { formatTag } from '../../locale/locale.ts'
import { Button } from '../../ui/button.tsx'
import { Row } from '../rows.tsx'
import type { Card } from './queries.ts'

/** A card: its question, the answer, who answers for it and until when. */
export function CardRow({
  card,
  onEdit,
  onReview,
  onArchive,
  onRestore,
}: {
  card: Card
  onEdit: () => void
  onReview: () => void
  onArchive: () => void
  onRestore: () => void
}) {
  const { t, i18n } = useLingui()
  const text = card.texts.find(({ language }) => language === i18n.locale) ?? card.texts[0]
  const question = text?.question ?? ''
  const day = new Date(card.reviewAt).toLocaleDateString(formatTag(i18n.locale), { dateStyle: 'medium' })
  const owner = card.owner.name
  return (
    <Row
      isFaint={card.state !== 'current'}
      title={
        <span dir="auto" lang={text?.language}>
          {question}
        </span>
      }
      actions={
        card.state === 'archived' ? (
          <Button label={t`Bring back: ${question}`} onPress={onRestore}>{t`Bring back`}</Button>
        ) : (
          <>
            {card.state === 'expired' && (
              <Button
                look="primary"
                label={t`Still true: ${question}`}
                onPress={onReview}
              >{t`Still true`}</Button>
            )}
            <Button label={t`Change: ${question}`} onPress={onEdit}>{t`Change`}</Button>
            <Button label={t`Archive: ${question}`} onPress={onArchive}>{t`Archive`}</Button>
          </>
        )
      }
    >
      <p dir="auto" lang={text?.language} className="line-clamp-3">
        {text?.answer}
      </p>
      <p className="text-xs text-ink-3">
        {card.state === 'expired'
          ? t`${owner} · not suggested since ${day}`
          : t`${owner} · to be looked at by ${day}`}
        {' · '}
        <span className="uppercase">{card.texts.map(({ language }) => language).join(' · ')}</span>
        {card.sources.map(({ id, number }) => (
          <span key={id}>
            {' · '}
            <Link
              to="/inbox/$view/$number"
              params={{ view: 'all', number }}
              className="underline underline-offset-2"
            >{t`ticket #${number}`}</Link>
          </span>
        ))}
      </p>
    </Row>
  )
}
