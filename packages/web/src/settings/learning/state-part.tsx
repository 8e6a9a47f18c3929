import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import { fetchGraph } from '../../graphql/client.ts'
import { type LearningMode, SwitchLearningDocument } from '../../graphql/generated/graphql.ts'
import { Instant } from '../../signs/instant.tsx'
import { refusalSentence } from '../../signs/refusals.ts'
import { Button } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { Verdict } from '../operations/verdict.tsx'
import { Part } from '../rows.tsx'
import { settingsRefusals } from '../refusals.ts'
import { useChange } from '../use-change.ts'
import { type Learning, learningQuery } from './queries.ts'

/** A switch: what it leads to. */
interface Switch {
  mode: LearningMode
  version: number | null
}

const doneWords: Record<LearningMode, MessageDescriptor> = {
  off: msg`The rules count, and nothing is compared.`,
  shadow: msg`The rules count. What the learned points would do is counted beside.`,
  on: msg`The learned points count from the next message on.`,
}

/** What counts now, and the ways from there. */
export function StatePart({ learning }: { learning: Learning }) {
  const { t, i18n } = useLingui()
  const { mode, used, latest, refusal } = learning
  const [asked, setAsked] = useState<Switch | null>(null)
  const change = useChange(
    async (input: Switch) => (await fetchGraph(SwitchLearningDocument, { input })).switchLearning,
    { refresh: [learningQuery.queryKey] },
  )
  const handleSwitch = async (to: Switch) => {
    const done = await change.run(to)
    setAsked(null)
    if (done) showToast({ tone: 'done', text: i18n._(doneWords[to.mode]) })
  }
  const newer =
    latest !== null && latest.isOfRules && latest.version !== used?.version ? latest.version : null
  const version = used?.version ?? 0
  return (
    <Part id="learning-state" title={t`What counts`}>
      <div className="flex flex-col items-start gap-3 rounded-lg border border-line px-4 py-3">
        <p>
          <Standing learning={learning} />
        </p>
        {mode === 'on' && used?.isOfRules === false && (
          <Verdict isWell={false}>
            {t`The rules have changed since this was learned, so it counts for nothing. Learn again.`}
          </Verdict>
        )}
        {refusal !== null && <p className="text-ink-2">{refusalSentence(refusal, i18n, settingsRefusals)}</p>}
        <div className="flex flex-wrap gap-2">
          {mode === 'shadow' && refusal === null && (
            <Button look="primary" onPress={() => setAsked({ mode: 'on', version })}>
              {t`Let version ${version} count…`}
            </Button>
          )}
          {mode === 'on' && (
            <Button
              look="primary"
              isPending={change.isPending}
              onPress={() => void handleSwitch({ mode: 'shadow', version })}
            >
              {t`Back to the rules`}
            </Button>
          )}
          {newer !== null && (
            <Button
              isPending={change.isPending}
              onPress={() =>
                mode === 'off'
                  ? void handleSwitch({ mode: 'shadow', version: newer })
                  : setAsked({ mode: 'shadow', version: newer })
              }
            >
              {mode === 'off'
                ? t`Compare version ${newer} with the rules`
                : t`Compare version ${newer} instead…`}
            </Button>
          )}
          {mode === 'shadow' && (
            <Button onPress={() => setAsked({ mode: 'off', version: null })}>{t`Stop comparing…`}</Button>
          )}
        </div>
      </div>
      {asked !== null && (
        <Asking
          to={asked}
          isPending={change.isPending}
          onConfirm={() => void handleSwitch(asked)}
          onClose={() => setAsked(null)}
        />
      )}
    </Part>
  )
}

function Standing({ learning: { mode, used, shadowSince, onSince } }: { learning: Learning }) {
  const version = used?.version ?? 0
  if (mode === 'shadow' && shadowSince !== null)
    return (
      <Trans>
        The points of the rules count. Version {version} has been compared with them since{' '}
        <Instant at={shadowSince} />; it changes nothing.
      </Trans>
    )
  if (mode === 'on' && onSince !== null)
    return (
      <Trans>
        The learned points of version {version} have counted since <Instant at={onSince} />, except in
        emergencies. What was scored before keeps its scores.
      </Trans>
    )
  return (
    <Trans>
      The points of the rules count. What is learned changes nothing until you say so: first it is compared
      with the rules for two weeks, then it may count.
    </Trans>
  )
}

function Asking({
  to: { mode, version },
  isPending,
  onConfirm,
  onClose,
}: {
  to: Switch
  isPending: boolean
  onConfirm: () => void
  onClose: () => void
}) {
  const { t } = useLingui()
  const number = version ?? 0
  const words: Record<LearningMode, { title: string; confirm: string; cancel: string; what: string }> = {
    on: {
      title: t`Let version ${number} count?`,
      confirm: t`Let it count`,
      cancel: t`Keep the rules`,
      what: t`From the next message on, the learned points stand in place of those of the rules. Emergencies keep the rules. You can go back at any moment.`,
    },
    shadow: {
      title: t`Compare version ${number} instead?`,
      confirm: t`Compare it`,
      cancel: t`Leave it as it is`,
      what: t`The comparison begins anew. Until it has run for two weeks, the points of the rules count.`,
    },
    off: {
      title: t`Stop comparing?`,
      confirm: t`Stop`,
      cancel: t`Go on comparing`,
      what: t`Before learned points may count, two weeks of comparison will be needed again.`,
    },
  }
  const { title, confirm, cancel, what } = words[mode]
  return (
    <ConfirmDialog
      title={title}
      confirmLabel={confirm}
      cancelLabel={cancel}
      isPending={isPending}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      {what}
    </ConfirmDialog>
  )
}
