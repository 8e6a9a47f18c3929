import { useLingui } from '@lingui/react/macro'
import type { ExplainedCycleFragment } from '../../graphql/generated/graphql.ts'
import { outcomeWords } from '../../signs/ticket-words.ts'
import { Button } from '../../ui/button.tsx'
import { ClockBar } from './clock-bar.tsx'
import { causeSentences, keptByWords, lengthWords, pauseWords, verdictSentences } from './clock-words.ts'
import { CountedBy } from './counted-by.tsx'
import { type Override, useOverride } from './mutations.ts'
import { StoryList } from './story-list.tsx'

/** One cycle in plain words: the verdict, when it ran, what happened, by what it is counted, and what may be done. */
export function ClockExplained({
  cycle,
  ticketId,
  isPresent,
  may,
  onStepIn,
}: {
  cycle: ExplainedCycleFragment
  ticketId: string
  /** It is the latest of its kind: an earlier one has ended. */
  isPresent: boolean
  may: readonly string[]
  onStepIn: (kind: Exclude<Override, 'unexcuse'>) => void
}) {
  const { t, i18n } = useLingui()
  const { explanation } = cycle
  if (!explanation) return null
  const { verdict, promises } = explanation
  const sentence = verdictSentences[verdict.code]
  const pausedBy = explanation.stretches.at(-1)?.pausedBy ?? null
  const held = promises.at(-1)
  // What the verdict says already is not said twice.
  const isSaid = verdict.code === 'late' && verdict.parameters['isLateAtReceipt'] === true
  const causes = cycle.causes.flatMap((cause) =>
    cause === 'late_ingest' && isSaid ? [] : (causeSentences[cause] ?? []),
  )
  return (
    <>
      <div>
        <output
          className={`block text-md font-medium ${cycle.outcome === 'breached' ? 'text-breach' : 'text-ink'}`}
        >
          {sentence ? i18n._(sentence(verdict.parameters, i18n)) : verdict.code}
        </output>
        {cycle.endedAt === null && pausedBy !== null && (
          <p className="mt-0.5">{i18n._(pauseWords[pausedBy])}</p>
        )}
        {cycle.metBy !== null && <p className="mt-0.5 text-ink-2">{i18n._(keptByWords[cycle.metBy])}</p>}
        {causes.map((cause) => (
          <p key={cause.id} className="mt-0.5 text-ink-2">
            {i18n._(cause)}
          </p>
        ))}
      </div>
      <Views cycle={cycle} />
      <ClockBar cycle={cycle} />
      <section>
        <h3 className="heading mb-1.5">{t`What happened`}</h3>
        <StoryList cycle={cycle} />
      </section>
      {held !== undefined && (
        <section>
          <h3 className="heading mb-1.5">{t`How it is counted`}</h3>
          <CountedBy held={held} />
        </section>
      )}
      {cycle.firstEndedAt !== null &&
        cycle.firstWorkedMs !== null &&
        cycle.firstEndedAt !== cycle.endedAt && (
          <p className="text-ink-2">
            {t`Until the first end: ${lengthWords(cycle.firstWorkedMs, i18n)}; in all: ${lengthWords(cycle.workedMs, i18n)}.`}
          </p>
        )}
      <StepIn cycle={cycle} ticketId={ticketId} isPresent={isPresent} may={may} onStepIn={onStepIn} />
    </>
  )
}

/** The official figure, and beside it the others as far as they differ. */
function Views({ cycle }: { cycle: ExplainedCycleFragment }) {
  const { t, i18n } = useLingui()
  const { outcome, teamOutcome, adjustedOutcome } = cycle
  if ((teamOutcome ?? outcome) === outcome && adjustedOutcome === outcome) return null
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 rounded-md border border-line bg-paper px-3 py-2">
      <dt className="text-ink-2">{t`For the customer`}</dt>
      <dd>{i18n._(outcomeWords[outcome])}</dd>
      {teamOutcome !== null && teamOutcome !== outcome && (
        <>
          <dt className="text-ink-2">{t`For the team, from receipt`}</dt>
          <dd>{i18n._(outcomeWords[teamOutcome])}</dd>
        </>
      )}
      {adjustedOutcome !== outcome && (
        <>
          <dt className="text-ink-2">{t`Without what was excused`}</dt>
          <dd>{i18n._(outcomeWords[adjustedOutcome])}</dd>
        </>
      )}
    </dl>
  )
}

function StepIn({
  cycle,
  ticketId,
  isPresent,
  may,
  onStepIn,
}: {
  cycle: ExplainedCycleFragment
  ticketId: string
  isPresent: boolean
  may: readonly string[]
  onStepIn: (kind: Exclude<Override, 'unexcuse'>) => void
}) {
  const { t } = useLingui()
  const override = useOverride()
  if (!may.includes('extendClock')) return null
  const isGoingOn = isPresent && cycle.endedAt === null && cycle.outcome !== 'breached'
  const isPromised = cycle.budgetMs !== null
  const isHeld = cycle.explanation?.stretches.at(-1)?.pausedBy === 'byHand' && cycle.endedAt === null
  const isExcused = cycle.excuse !== null
  const canExcuse = cycle.outcome === 'breached' && !isExcused
  if (!(isGoingOn && isPromised) && !canExcuse && !isExcused) return null
  return (
    <fieldset aria-label={t`Step in`} className="flex flex-wrap gap-2 border-t border-line pt-3">
      {isGoingOn && isPromised && (
        <>
          <Button onPress={() => onStepIn('extend')}>{t`Give more time`}</Button>
          {isHeld ? (
            <Button onPress={() => onStepIn('resume')}>{t`Let it go on`}</Button>
          ) : (
            <Button onPress={() => onStepIn('pause')}>{t`Hold the clock`}</Button>
          )}
          <Button onPress={() => onStepIn('waive')}>{t`Ask for it no longer`}</Button>
        </>
      )}
      {canExcuse && <Button onPress={() => onStepIn('excuse')}>{t`Excuse the breach`}</Button>}
      {isExcused && (
        <Button
          onPress={() =>
            void override({
              kind: 'unexcuse',
              ticketId,
              target: cycle.target,
              cycle: cycle.number,
              code: 'other',
              reason: '',
            })
          }
        >
          {t`Take the excuse back`}
        </Button>
      )}
    </fieldset>
  )
}
