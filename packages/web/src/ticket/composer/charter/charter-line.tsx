import { useQuery } from '@tanstack/react-query'
import type { Visibility } from '../../../graphql/generated/graphql.ts'
import { useSettled } from '../../../ui/use-settled.ts'
import { CharterFindings } from './charter-findings.tsx'
import { charterCheckQuery } from './queries.ts'

/** How long somebody pauses before their text is checked; in milliseconds. */
const PAUSE_MS = 600

/** What the charter says of what is being written. */
export function CharterLine({
  ticketId,
  replyId,
  text,
  visibility,
  canBePrivate = false,
  onGo,
  onPrivate,
}: {
  ticketId: string
  /** The reply that waits to be read, whose text this is; left out for what the viewer writes themselves. */
  replyId?: string
  text: string
  visibility: Visibility
  canBePrivate?: boolean
  onGo: (range: { start: number; end: number }) => void
  /** Left out where it cannot become a private message. */
  onPrivate?: () => void
}) {
  const settled = useSettled(text, PAUSE_MS)
  const { data } = useQuery({
    ...charterCheckQuery({ ticketId, text: settled, visibility, ...(replyId !== undefined && { replyId }) }),
    enabled: settled.trim() !== '',
  })
  const mayBePrivate = visibility === 'public' && canBePrivate
  return (
    <div className="px-2.5 pb-1.5">
      <CharterFindings
        text={text}
        checked={settled}
        findings={data?.findings}
        isAnothers={replyId !== undefined}
        onGo={onGo}
        onPrivate={(mayBePrivate && onPrivate) || null}
      />
    </div>
  )
}
