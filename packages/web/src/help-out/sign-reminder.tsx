import { Trans } from '@lingui/react/macro'
import { Signature } from 'lucide-react'
import { useSettled } from '../ui/use-settled.ts'
import type { Card } from './queries.ts'
import { isSigned, signText } from './sign-text.ts'

/** How long somebody pauses before they are reminded; in milliseconds. */
const PAUSE_MS = 600

/** The charter asks for the author's first name, and the answer lacks it: said once they pause, and put there by a tap. */
export function SignReminder({
  card,
  body,
  onSign,
}: {
  card: Pick<Card, 'signature'>
  body: string
  onSign: (body: string) => void
}) {
  const settled = useSettled(body, PAUSE_MS)
  // A card that was kept before the server told of it has none.
  const name = card.signature ?? null
  if (name === null || settled.trim() === '' || body.trim() === '' || isSigned(body, name)) return null
  return (
    <button
      type="button"
      onClick={() => onSign(signText(body, name))}
      className="inline-flex min-h-6 items-center gap-1.5 rounded-md border border-line-strong bg-card px-2 text-start text-sm font-medium hover:bg-hover pointer-coarse:min-h-11"
    >
      <Signature aria-hidden size={14} className="flex-none" />
      <span className="min-w-0 break-words">
        <Trans>
          Sign with your first name: <bdi>{name}</bdi>
        </Trans>
      </span>
    </button>
  )
}
