import { useQuery } from '@tanstack/react-query'
import type { Visibility } from '../graphql/generated/graphql.ts'
import { CharterFindings } from '../ticket/composer/charter/charter-findings.tsx'
import { useSettled } from '../ui/use-settled.ts'
import { type Card, checkQuery } from './queries.ts'

/** How long somebody pauses before their text is checked; in milliseconds. */
const PAUSE_MS = 600

/** What the charter says of the answer that is being written. */
export function CardCheck({
  card,
  body,
  visibility,
  onGo,
  onPrivate,
}: {
  card: Card
  body: string
  visibility: Visibility
  onGo: (range: { start: number; end: number }) => void
  onPrivate: () => void
}) {
  const settled = useSettled(body, PAUSE_MS)
  const { data } = useQuery({ ...checkQuery(card.id, settled, visibility), enabled: settled.trim() !== '' })
  if (body.trim() === '') return null
  return (
    <CharterFindings
      text={body}
      checked={settled}
      findings={data?.findings}
      onGo={onGo}
      onPrivate={card.mayBePrivate && visibility === 'public' ? onPrivate : null}
    />
  )
}
