import { useLingui } from '@lingui/react/macro'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useCommands } from '../../commands/command-provider.tsx'
import { useViewer } from '../../graphql/viewer.ts'
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx'
import { showToast } from '../../ui/toasts.ts'
import { keepFocus } from '../keep-focus.ts'
import { ReadState } from '../read-state.tsx'
import { NothingYet } from '../rows.tsx'
import { promiseCommands } from './commands.ts'
import { DraftBar } from './draft-bar.tsx'
import { faultsOf } from './faults.ts'
import { LadderPart } from './ladder-part.tsx'
import { inputOf, type Policy } from './policy.ts'
import { modeWords } from './policy-words.ts'
import { isOfDraft, PublishPart, Result } from './publish-part.tsx'
import { policyQuery, type PolicyVersion } from './queries.ts'
import { RowsPart } from './rows-part.tsx'
import { RulesPart } from './rules-part.tsx'
import { TEST_FIELD, TestPart } from './test-part.tsx'
import { usePolicyDraft } from './use-policy-draft.ts'
import { usePublishing } from './use-publishing.ts'
import { VersionsPart } from './versions-part.tsx'

/** What is promised to whom: administrators change it, the care team reads it. */
export function PromisesPage() {
  const { t } = useLingui()
  const query = useQuery(policyQuery)
  return (
    <ReadState query={query}>
      {({ policy, networks }) =>
        policy === null ? (
          <NothingYet>{t`Nothing is promised yet.`}</NothingYet>
        ) : (
          <Promises version={policy} networks={networks} />
        )
      }
    </ReadState>
  )
}

function Promises({ version, networks }: { version: PolicyVersion; networks: readonly string[] }) {
  const { t, i18n } = useLingui()
  const canEdit = useViewer().member.role === 'admin'
  const queryClient = useQueryClient()
  const publishing = usePublishing(canEdit)
  const { open: publication, published } = publishing
  const draft = usePolicyDraft(version, publication, canEdit)
  const [asked, setAsked] = useState<'publish' | 'discard' | null>(null)
  const isPublishing = publication?.status === 'publishing' || publication?.status === 'failed'
  // What was refused is said of what was written then: once it is another, places may be others too.
  const [tried, setTried] = useState<Policy | null>(null)
  const isAsTried = tried === draft.policy
  const faults = faultsOf(isAsTried ? publishing.refusals : [], i18n)

  const handleDraft = async () => {
    setTried(draft.policy)
    const drafted = await publishing.draft.run({ definition: inputOf(draft.policy), mode: draft.mode })
    // What was drafted here is written here: it stays when somebody else drafts something.
    if (drafted) draft.goOn()
  }
  const handlePublish = async () => {
    setAsked(null)
    if (publication === null) return
    setTried(draft.policy)
    if (await publishing.publish.run(publication.id)) {
      draft.forget()
      showToast({ tone: 'done', text: t`From now on, this is promised.` })
      // Perhaps somebody else has published: then the page says who.
    } else await queryClient.invalidateQueries({ queryKey: policyQuery.queryKey })
  }
  const handleDiscard = async () => {
    setAsked(null)
    setTried(draft.policy)
    const isThere = publication?.status === 'counting' || publication?.status === 'counted'
    if (isThere && !(await publishing.discard.run(publication.id))) return
    draft.forget()
    showToast({ tone: 'done', text: t`The draft is given up. What was promised stays so.` })
    keepFocus()
  }
  const ask = () => (publication?.status === 'failed' ? void handlePublish() : setAsked('publish'))
  const hasDraft = canEdit && (draft.isChanged || publication !== null)
  useCommands(promiseCommands, {
    canDraft: hasDraft && !isPublishing,
    canPublish:
      hasDraft &&
      (publication?.status === 'failed' ||
        (publication?.status === 'counted' && isOfDraft(publication, draft))),
    canDiscard: hasDraft && !isPublishing,
    test: () => document.getElementById(TEST_FIELD)?.focus(),
    draft: () => void handleDraft(),
    publish: ask,
    discard: () => setAsked('discard'),
  })
  return (
    <>
      {hasDraft && <DraftBar draft={draft} version={version} isPublishing={isPublishing} />}
      {published !== null && !draft.isChanged && (
        <output className="mb-5 block rounded-lg bg-ok-wash px-4 py-3 text-ok">
          {t`Published.`} <Result publication={published} />
        </output>
      )}
      <RowsPart draft={draft} canEdit={canEdit && !isPublishing} networks={networks} faultAt={faults.row} />
      <LadderPart draft={draft} canEdit={canEdit && !isPublishing} faultAt={faults.step} />
      <RulesPart draft={draft} canEdit={canEdit && !isPublishing} />
      <TestPart draft={draft} />
      {hasDraft && (
        <PublishPart
          draft={draft}
          publication={publication}
          problem={(isAsTried && publishing.problem) || null}
          faultyRow={draft.policy.rows.findIndex((_row, at) => faults.row(at) !== undefined)}
          isPending={publishing.isPending}
          onDraft={() => void handleDraft()}
          onPublish={ask}
          onDiscard={() => setAsked('discard')}
        />
      )}
      <VersionsPart />
      {asked === 'publish' && publication !== null && (
        <ConfirmDialog
          title={t`Publish these promises?`}
          confirmLabel={t`Publish`}
          cancelLabel={t`Not yet`}
          onConfirm={() => void handlePublish()}
          onClose={() => setAsked(null)}
        >
          <p>{i18n._(modeWords[publication.mode].title)}.</p>
          <p className="mt-1 font-medium text-ink">
            <Result publication={publication} />
          </p>
        </ConfirmDialog>
      )}
      {asked === 'discard' && (
        <ConfirmDialog
          title={t`Give the draft up?`}
          confirmLabel={t`Give it up`}
          cancelLabel={t`Keep it`}
          onConfirm={() => void handleDiscard()}
          onClose={() => setAsked(null)}
        >
          {t`What you wrote here is lost. What is promised stays as it is.`}
        </ConfirmDialog>
      )}
    </>
  )
}
