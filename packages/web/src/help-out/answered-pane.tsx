import { useLingui } from '@lingui/react/macro'
import { BigButton, QuietButton } from './big-button.tsx'
import { GivenStory } from './given-story.tsx'
import type { HeldCard } from './kept-card.ts'
import { Pane, Problem, Sheet } from './screen-parts.tsx'

/** The answer is handed in: what becomes of it, and whether its author stays with it or is done. */
export function AnsweredPane({
  held,
  isBusy,
  problem,
  onKeep,
  onFinish,
}: {
  held: HeldCard
  isBusy: boolean
  problem: string | null
  onKeep: () => void
  onFinish: () => void
}) {
  const { t } = useLingui()
  const { given, mayBeKept } = held.card
  return (
    <Pane
      title={t`Thank you!`}
      foot={
        <>
          <Problem>{problem}</Problem>
          <BigButton isPending={isBusy} onPress={onFinish}>{t`I am done with it`}</BigButton>
          {mayBeKept && <QuietButton isPending={isBusy} onPress={onKeep}>{t`Keep it a while`}</QuietButton>}
        </>
      }
    >
      {given !== null && (
        <Sheet label={t`Your answer`}>
          <GivenStory given={given} />
        </Sheet>
      )}
      <p className="px-1 text-md text-ink-2">
        {t`You find it under “My answers”, with what the customer says to it.`}
      </p>
    </Pane>
  )
}
