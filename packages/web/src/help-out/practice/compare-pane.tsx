import { useLingui } from '@lingui/react/macro'
import { BigButton, QuietButton } from '../big-button.tsx'
import { BothAnswers } from './both-answers.tsx'
import { type ExerciseProps, ExerciseFrame } from './exercise-frame.tsx'

/** One’s own answer beside the team’s: whoever wrote it says whether it says the same. */
export function ComparePane(props: ExerciseProps & { onCompare: (isSame: boolean) => void }) {
  const { item, isBusy, onCompare } = props
  const { t } = useLingui()
  return (
    <ExerciseFrame
      {...props}
      foot={
        <>
          <h2 id="compare" className="text-md font-semibold">{t`Does yours say the same?`}</h2>
          <BigButton isPending={isBusy} onPress={() => onCompare(true)}>
            {t`Yes, in my own words`}
          </BigButton>
          <QuietButton isPending={isBusy} onPress={() => onCompare(false)}>
            {t`No, it says something else`}
          </QuietButton>
        </>
      }
    >
      <BothAnswers item={item} />
      <p className="px-1 text-md text-ink-2">
        {t`You judge it yourself, and nobody checks. With customers, a colleague reads what you write before it leaves.`}
      </p>
    </ExerciseFrame>
  )
}
