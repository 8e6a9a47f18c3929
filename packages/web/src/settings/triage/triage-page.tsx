import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommands } from '../../commands/command-provider.tsx'
import { fetchGraph } from '../../graphql/client.ts'
import { PublishTriageRulesDocument } from '../../graphql/generated/graphql.ts'
import type { TriageRulesFaultFragment } from '../../graphql/generated/graphql.ts'
import { refusalSentence } from '../../signs/refusals.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { keepFocus } from '../keep-focus.ts'
import { ReadState } from '../read-state.tsx'
import { settingsRefusals } from '../refusals.ts'
import { NothingYet } from '../rows.tsx'
import { useChange } from '../use-change.ts'
import { triageRulesCommands } from './commands.ts'
import { ConsequencesPart } from './consequences-part.tsx'
import { DraftBar } from './draft-bar.tsx'
import { PublishPart, REASON_FIELD } from './publish-part.tsx'
import { rulesQuery, type RulesVersion, TRIAGE_RULES_KEYS } from './queries.ts'
import { inputOf, isSameRules, type Rules } from './rules.ts'
import { ThresholdsPart } from './thresholds-part.tsx'
import { TRY_FIELD, TryPart } from './try-part.tsx'
import { replayName, useReplay } from './use-replay.ts'
import { useRulesDraft } from './use-rules-draft.ts'
import { VersionsPart } from './versions-part.tsx'
import { WeightsPart } from './weights-part.tsx'
import { WordsPart } from './words-part.tsx'

/** How triage weighs what customers write, and what another weight would have changed. */
export function TriagePage() {
  const { t } = useLingui()
  const query = useQuery(rulesQuery)
  return (
    <ReadState query={query}>
      {(version) =>
        version === null ? (
          <NothingYet>{t`There are no rules. Reload the page.`}</NothingYet>
        ) : (
          <RulesPage version={version} />
        )
      }
    </ReadState>
  )
}

function RulesPage({ version }: { version: RulesVersion }) {
  const { t, i18n } = useLingui()
  const queryClient = useQueryClient()
  const draft = useRulesDraft(version)
  const replay = useReplay()
  const [isAsked, setAsked] = useState(false)
  const [faults, setFaults] = useState<readonly TriageRulesFaultFragment[]>([])
  // What was refused is said of what was written then.
  const [tried, setTried] = useState<Rules | null>(null)
  const publishing = useChange(
    async (reason: string) => {
      setTried(draft.rules)
      const input = { rules: inputOf(draft.rules), baseVersion: draft.baseVersion, reason }
      const payload = (await fetchGraph(PublishTriageRulesDocument, { input })).publishTriageRules
      setFaults(payload.userErrors)
      return payload
    },
    { refresh: TRIAGE_RULES_KEYS, fields: ['reason'] },
  )
  const isAsTried = tried !== null && isSameRules(tried, draft.rules)
  const wordFault = (sign: string) => {
    const fault = isAsTried ? faults.find(({ path }) => path?.[2] === 'words' && path[3] === sign) : undefined
    return fault && refusalSentence(fault, i18n, settingsRefusals)
  }
  const handlePublish = async (reason: string) => {
    if (await publishing.run(reason)) {
      draft.forget()
      showToast({ tone: 'done', text: t`From now on, messages are read by these rules.` })
      keepFocus()
      // Perhaps somebody else has published: then the page says who.
    } else await queryClient.invalidateQueries({ queryKey: rulesQuery.queryKey })
  }
  const handleDiscard = () => {
    setAsked(false)
    draft.forget()
    showToast({ tone: 'done', text: t`The draft is given up. The rules stay as they are.` })
    keepFocus()
  }
  const handleReplay = () => void replay.run(draft.rules, version.version)
  useCommands(triageRulesCommands, {
    isChanged: draft.isChanged,
    tryPost: () => document.getElementById(TRY_FIELD)?.focus(),
    replay: handleReplay,
    goToPublish: () => document.getElementById(REASON_FIELD)?.focus(),
    discard: () => setAsked(true),
  })
  return (
    <>
      {draft.isChanged && <DraftBar draft={draft} version={version} />}
      <WeightsPart draft={draft} reasons={version.reasons} />
      <ThresholdsPart draft={draft} shipped={version.shippedThresholds} />
      <WordsPart draft={draft} signs={version.signs} faultAt={wordFault} />
      <TryPart draft={draft} />
      <ConsequencesPart
        replay={replay}
        isOfDraft={replay.of === replayName(draft.rules, version.version)}
        canReplay={draft.isChanged}
        onReplay={handleReplay}
      />
      <PublishPart
        key={version.version}
        canPublish={draft.isChanged}
        problem={isAsTried ? publishing.problem : null}
        reasonFault={publishing.at('reason')}
        isPending={publishing.isPending}
        onPublish={(reason) => void handlePublish(reason)}
        onDiscard={() => setAsked(true)}
      />
      <VersionsPart
        inForce={version}
        onGoBack={(rules) => {
          draft.replace(rules)
          document.getElementById('settings-title')?.focus()
        }}
      />
      {isAsked && (
        <ConfirmDialog
          title={t`Give the draft up?`}
          confirmLabel={t`Give it up`}
          cancelLabel={t`Keep it`}
          onConfirm={handleDiscard}
          onClose={() => setAsked(false)}
        >
          {t`What you wrote here is lost. The rules stay as they are.`}
        </ConfirmDialog>
      )}
    </>
  )
}
