import { useMemo, useSyncExternalStore } from 'react'
import type { PublishMode } from '../../graphql/generated/graphql.ts'
import { useViewer } from '../../graphql/viewer.ts'
import { noteUndoable, takeBack } from '../../ui/undo-stack.ts'
import { localDrafts } from '../local-drafts.ts'
import { isSamePolicy, type Policy, readPolicy } from './policy.ts'
import type { PolicyVersion, Publication } from './queries.ts'

/** What somebody is writing of the promises. */
interface Draft {
  /** The version it began from. */
  baseVersion: string
  policy: Policy
  mode: PublishMode
}

const drafts = localDrafts<Draft>(
  'promises',
  ({ baseVersion, policy, mode }) =>
    baseVersion !== undefined &&
    mode !== undefined &&
    Array.isArray(policy?.rows) &&
    Array.isArray(policy.ladder),
)

/** What is written of the promises, on this page. */
export interface PolicyDraft extends Draft {
  /** As the version in force has it. */
  inForce: Policy
  inForceVersion: string
  /** Whether it says something else than the version in force. */
  isChanged: boolean
  /** Changes a part of it. What it gives takes that back. */
  change: (part: Partial<Policy>) => () => void
  choose: (mode: PublishMode) => void
  /** Goes on from the version that is in force by now. */
  goOn: () => void
  forget: () => void
}

/** The draft of this member: what was written here, or what has its dry run, or what is in force; that alone for who only reads. */
export function usePolicyDraft(
  version: PolicyVersion,
  publication: Publication | null,
  canEdit: boolean,
): PolicyDraft {
  const memberId = useViewer().member.id
  const local = useSyncExternalStore(drafts.onChange, () => (canEdit ? drafts.read(memberId) : null))
  const inForce = useMemo(() => readPolicy(version.definition), [version])
  const counted = useMemo(
    () =>
      publication?.status === 'counting' || publication?.status === 'counted'
        ? {
            baseVersion: publication.baseVersion,
            policy: readPolicy(publication.definition),
            mode: publication.mode,
          }
        : null,
    [publication],
  )
  const draft: Draft = local ??
    counted ?? { baseVersion: version.version, policy: inForce, mode: 'newCycles' as const }
  const change = (part: Partial<Policy>) => {
    drafts.keep(memberId, { ...draft, policy: { ...draft.policy, ...part } })
    const undoable = {
      takeBack: async () => {
        drafts.keep(memberId, draft)
        return true
      },
    }
    noteUndoable(undoable)
    return () => void takeBack(undoable)
  }
  return {
    ...draft,
    inForce,
    inForceVersion: version.version,
    isChanged: !isSamePolicy(draft.policy, inForce),
    change,
    choose: (mode) => drafts.keep(memberId, { ...draft, mode }),
    goOn: () => drafts.keep(memberId, { ...draft, baseVersion: version.version }),
    forget: () => drafts.keep(memberId, null),
  }
}
