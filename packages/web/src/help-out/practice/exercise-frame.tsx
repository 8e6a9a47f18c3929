import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { ForeignText } from '../../ui/foreign-text.tsx'
import { Pill } from '../../ui/pill.tsx'
import { QuietButton } from '../big-button.tsx'
import { Pane, Problem, Sheet } from '../screen-parts.tsx'
import type { PracticeItem, Progress } from './queries.ts'

/** What every screen of an exercise has. */
export interface ExerciseProps {
  item: PracticeItem
  /** How far one is on its topic; null while it is not known. */
  progress: Progress | null
  isBusy: boolean
  problem: string | null
  onLeave: () => void
}

/** An exercise: what a customer said, under it what is asked or found, and what is done about it at the bottom. */
export function ExerciseFrame({
  item,
  progress,
  problem,
  onLeave,
  verdict,
  foot,
  children,
}: ExerciseProps & {
  /** What came of it, above what it came of. */
  verdict?: ReactNode
  foot: ReactNode
  children: ReactNode
}) {
  const { t } = useLingui()
  const { topic, said } = item
  const names = { theirs: t`Customer`, ours: t`We` }
  return (
    <Pane
      title={topic.name}
      beside={progress?.level === 'learner' && <ProgressPill progress={progress} />}
      foot={
        <>
          <Problem>{problem}</Problem>
          {foot}
          <QuietButton onPress={onLeave}>{t`Back to the topics`}</QuietButton>
        </>
      }
    >
      <p className="px-1 text-md text-ink-2">{t`Practice: nothing of this goes to a customer.`}</p>
      {verdict}
      <Sheet label={t`What was said`}>
        <p className="text-sm text-ink-3">
          <Source {...item} />
        </p>
        {said.length === 0 && (
          <p className="text-md text-ink-2">
            {t`What was said here has been erased since. Go back, and choose another topic.`}
          </p>
        )}
        <ol className="flex flex-col gap-2">
          {said.map(({ isTheirs, text }, at) => (
            <li
              // oxlint-disable-next-line react/no-array-index-key -- What was said has no other name, and stays.
              key={at}
              className={
                isTheirs ? 'rounded-xl bg-accent-wash px-3.5 py-3' : 'border-s-2 border-vol ps-3 text-ink-2'
              }
            >
              {said.length > 1 && (
                <p className="text-sm text-ink-3">{isTheirs ? names.theirs : names.ours}</p>
              )}
              <ForeignText text={text} className="text-[1.0625rem] leading-normal" />
            </li>
          ))}
        </ol>
      </Sheet>
      {children}
    </Pane>
  )
}

/** Where it comes from, and whether it says something of who practises on the topic. */
function Source({ source, counts, knownBecause, isAccepted }: PracticeItem) {
  const { t } = useLingui()
  if (source === 'past') return t`A real message of the past, with names changed`
  if (source === 'knowledge') return t`A question that customers ask, from the team’s knowledge`
  if (knownBecause === 'mixedIn' || isAccepted !== null)
    return t`An invented message, of which the answer is known`
  return counts
    ? t`Nothing of the past on this topic is left to practise on: this message is invented. There will be more once the care team has answered customers on it.`
    : t`Nothing on this topic is left to practise on: this message is invented, and does not count. What counts is here once the care team has answered customers on it, or has written knowledge cards.`
}

function ProgressPill({ progress: { accepted, needed } }: { progress: Progress }) {
  const { t } = useLingui()
  return (
    <Pill tone="violet" className="flex-none py-0.5! text-sm!">
      {t`${accepted} of ${needed} in a row`}
    </Pill>
  )
}
