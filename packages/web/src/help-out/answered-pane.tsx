import { useLingui } from '@lingui/react/macro'
import { Button } from '../ui/button.tsx'
import { ForeignText } from '../ui/foreign-text.tsx'
import { BigButton } from './big-button.tsx'
import { GivenStory } from './given-story.tsx'
import type { HeldCard } from './kept-card.ts'
import { Pane, Problem, Sheet } from './screen-parts.tsx'

/** The answer is handed in: what becomes of it, for as long as its author stays with it, and the way on for who is done. */
export function AnsweredPane({
  held,
  isBusy,
  problem,
  stayed,
  onDrop,
  onFinish,
}: {
  held: HeldCard
  isBusy: boolean
  problem: string | null
  /** Words of its author that did not go with it; null where all of them did. */
  stayed: string | null
  onDrop: () => void
  onFinish: () => void
}) {
  const { t } = useLingui()
  const { given } = held.card
  return (
    <Pane
      title={t`Thank you!`}
      foot={
        <>
          <Problem>{problem}</Problem>
          <BigButton isPending={isBusy} onPress={onFinish}>{t`I am done with it`}</BigButton>
        </>
      }
    >
      {given !== null && (
        <Sheet label={t`Your answer`}>
          <GivenStory given={given} />
        </Sheet>
      )}
      {stayed !== null && (
        <Sheet label={t`Your later words`}>
          <output className="text-md font-medium">
            {t`Your answer was handed in without these words. They are on this phone alone: copy what you need.`}
          </output>
          <ForeignText text={stayed} className="text-md" />
          <Button className="min-h-11!" onPress={onDrop}>{t`Put my text away`}</Button>
        </Sheet>
      )}
      <p className="px-1 text-md text-ink-2">
        {t`You find it under “My answers”, with what the customer says to it.`}
      </p>
    </Pane>
  )
}
