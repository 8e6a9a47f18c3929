import { useLingui } from '@lingui/react/macro'
import type { Call } from '../queries.ts'
import { SaidOfCall } from '../said-of-call.tsx'

/** How the calling ended that a call was a part of, with the words of the supervisor who ended it; nothing while it goes on. */
export function CallEnd({ opening: { closedBecause, closedBy, closedWords } }: Pick<Call, 'opening'>) {
  const { t } = useLingui()
  if (closedBecause === null) return null
  const name = closedBy?.name
  return (
    <SaidOfCall
      sentence={
        closedBecause.code === 'closed_by_hand' && name !== undefined
          ? t`${name} asks for no more help.`
          : t`The care team manages without help again.`
      }
      words={closedWords}
    />
  )
}
