import { Trans, useLingui } from '@lingui/react/macro'
import { fetchGraph } from '../../graphql/client.ts'
import { LearnFromCorrectionsDocument } from '../../graphql/generated/graphql.ts'
import { formatTag } from '../../locale/locale.ts'
import { Instant } from '../../signs/instant.tsx'
import { Button } from '../../ui/button.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Verdict } from '../operations/verdict.tsx'
import { NothingYet, Part } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { PointsTable } from './points-table.tsx'
import { type LearnedVersion, type Learning, learningQuery } from './queries.ts'

/** What was learned last, and how well it does; or what is missing before anything can be. */
export function LearnedPart({ learning }: { learning: Learning }) {
  const { t } = useLingui()
  const { exampleCount: have, leastExamples: needed, latest } = learning
  const learn = useChange(
    async () => (await fetchGraph(LearnFromCorrectionsDocument, {})).learnFromCorrections,
    { refresh: [learningQuery.queryKey] },
  )
  const handleLearn = async () => {
    if (await learn.run(undefined))
      showToast({ tone: 'done', text: t`Learned. It changes nothing until you say so.` })
  }
  return (
    <Part
      id="learning-learned"
      title={t`What was learned`}
      summary={t`How many points each reason would need for the scores to be what colleagues said they are.`}
      action={
        have >= needed && (
          <Button isPending={learn.isPending} onPress={() => void handleLearn()}>
            {t`Learn from ${have} examples`}
          </Button>
        )
      }
    >
      {have < needed && (
        <NothingYet>
          {t`Needs ${needed} examples; you have ${have}. Every score that somebody corrects or confirms is one.`}
        </NothingYet>
      )}
      {latest !== null && (
        <div className="flex flex-col gap-3">
          <Judged version={latest} />
          <PointsTable points={latest.points} least={learning.leastOfReason} />
        </div>
      )}
    </Part>
  )
}

function Judged({ version }: { version: LearnedVersion }) {
  const { t, i18n } = useLingui()
  const { version: number, learnedAt, exampleCount, judgedCount, byRules, byLearned } = version
  const digits = (value: number) => value.toLocaleString(formatTag(i18n.locale), { maximumFractionDigits: 1 })
  const [error, rulesError] = [digits(byLearned.meanError), digits(byRules.meanError)]
  const [right, rulesRight, all] = [byLearned.inRightLane, byRules.inRightLane, judgedCount]
  const isNearer = byLearned.meanError < byRules.meanError
  return (
    <>
      <p className="text-ink-2">
        <Trans>
          Version {number}, <Instant at={learnedAt} />: learned from {exampleCount} examples and judged by the{' '}
          {judgedCount} that came after them.
        </Trans>
      </p>
      <Verdict isWell={isNearer}>
        {isNearer
          ? t`On those it comes nearer to what people said: wrong by ${error} points on average, the rules by ${rulesError}.`
          : t`On those it comes no nearer to what people said: wrong by ${error} points on average, the rules by ${rulesError}. Stay with the rules.`}{' '}
        {t`In the right lane: ${right} of ${all}, by the rules ${rulesRight}.`}
      </Verdict>
    </>
  )
}
