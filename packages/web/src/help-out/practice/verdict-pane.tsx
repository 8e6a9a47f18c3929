import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { TrustLevel } from '../../graphql/generated/graphql.ts'
import { laneNames, LaneShape } from '../../signs/lane.tsx'
import { reasonSentence } from '../../signs/reasons.ts'
import { BigButton } from '../big-button.tsx'
import { Sheet } from '../screen-parts.tsx'
import { BothAnswers } from './both-answers.tsx'
import { type ExerciseProps, ExerciseFrame } from './exercise-frame.tsx'

/** Whether it was right, what the team did and why, and the step that it led to. */
export function VerdictPane(props: ExerciseProps & { step: TrustLevel | null; onNext: () => void }) {
  const { item, isBusy, step, onNext } = props
  const { t, i18n } = useLingui()
  const { task, lane, expectedLane, laneReasons, isAccepted, counts, findings } = item
  const { name } = item.topic
  const isRefused = findings.some(({ severity }) => severity === 'refuse')
  const reasons = laneReasons.map((code) => reasonSentence({ code, evidence: null }, i18n))
  return (
    <ExerciseFrame
      {...props}
      verdict={
        <output className="flex flex-none flex-col gap-1 rounded-2xl bg-vol-wash p-3.5">
          <p className="text-lg font-semibold">
            {!isAccepted
              ? t`Not this time. It is how one learns.`
              : counts
                ? t`That counts.`
                : t`That is right.`}
          </p>
          {!counts && <p className="text-md">{t`It was not about “${name}”, and does not count there.`}</p>}
          {task === 'answer' && !isAccepted && (
            <p className="text-md">
              {isRefused
                ? t`The charter would have stopped it. With customers it does so before anything leaves.`
                : t`Yours said something else than the team’s.`}
            </p>
          )}
          {step !== null && (
            <>
              <p className="text-md font-medium">
                {t`You have learned “${name}”. From now on you answer customers on it, and a colleague reads each answer first.`}
              </p>
              <Link
                to="/help-out"
                className="inline-flex min-h-11 items-center self-start font-medium text-vol underline underline-offset-2"
              >
                {t`Look for a card`}
              </Link>
            </>
          )}
        </output>
      }
      foot={
        <BigButton isPending={isBusy} onPress={onNext}>
          {t`Next exercise`}
        </BigButton>
      }
    >
      {task === 'place' && lane !== null && expectedLane !== null && (
        <Sheet label={t`Where the team had it`}>
          <h2 className="text-sm font-medium text-ink-3">{t`Where the team had it`}</h2>
          <p className="flex items-center gap-2 text-[1rem] font-semibold">
            <LaneShape lane={expectedLane} size={11} />
            {i18n._(laneNames[expectedLane])}
          </p>
          {lane !== expectedLane && (
            <p className="flex items-center gap-2 text-md text-ink-2">
              {t`You put it in:`}
              <LaneShape lane={lane} />
              {i18n._(laneNames[lane])}
            </p>
          )}
          {reasons.length > 0 && (
            <>
              <p className="text-md text-ink-2">{t`Why there:`}</p>
              <ul className="list-disc ps-5 text-md">
                {reasons.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            </>
          )}
        </Sheet>
      )}
      <BothAnswers item={item} />
    </ExerciseFrame>
  )
}
