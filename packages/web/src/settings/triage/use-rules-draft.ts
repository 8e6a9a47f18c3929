import { useMemo, useSyncExternalStore } from 'react'
import { useViewer } from '../../graphql/viewer.ts'
import { noteUndoable } from '../../ui/undo-stack.ts'
import { localDrafts } from '../local-drafts.ts'
import type { RulesVersion } from './queries.ts'
import { isSameRules, type Points, readRules, type Rules, type Thresholds } from './rules.ts'

/** What somebody is writing of the rules. */
interface Draft {
  /** The version in force that they began from. */
  baseVersion: string
  rules: Rules
}

const drafts = localDrafts<Draft>(
  'triage',
  ({ baseVersion, rules }) =>
    baseVersion !== undefined &&
    rules?.thresholds !== undefined &&
    rules.points !== undefined &&
    rules.words !== undefined,
)

/** What is written of the rules, on this page. */
export interface RulesDraft extends Draft {
  /** As the version in force has them. */
  inForce: Rules
  inForceVersion: string
  /** Whether they say something else than the version in force. */
  isChanged: boolean
  setPoints: (code: string, points: Points) => void
  setThresholds: (thresholds: Thresholds) => void
  setWords: (sign: string, phrases: readonly string[]) => void
  /** Writes other rules in the place of these. */
  replace: (rules: Rules) => void
  /** Goes on from the version that is in force by now. */
  goOn: () => void
  forget: () => void
}

/** The draft of this member: what was written here, or what is in force. Each change can be taken back. */
export function useRulesDraft(version: RulesVersion): RulesDraft {
  const memberId = useViewer().member.id
  const local = useSyncExternalStore(drafts.onChange, () => drafts.read(memberId))
  const inForce = useMemo(() => readRules(version), [version])
  const draft: Draft = local ?? { baseVersion: version.version, rules: inForce }
  // Reasons that Relais has learned to tell since are weighed as they are in force.
  const rules = { ...draft.rules, points: { ...inForce.points, ...draft.rules.points } }
  const replace = (next: Rules) => {
    drafts.keep(memberId, { ...draft, rules: next })
    noteUndoable({
      takeBack: async () => {
        drafts.keep(memberId, draft)
        return true
      },
    })
  }
  return {
    ...draft,
    rules,
    inForce,
    inForceVersion: version.version,
    isChanged: !isSameRules(rules, inForce),
    setPoints: (code, points) => replace({ ...rules, points: { ...rules.points, [code]: points } }),
    setThresholds: (thresholds) => replace({ ...rules, thresholds }),
    setWords: (sign, phrases) => replace({ ...rules, words: { ...rules.words, [sign]: phrases } }),
    replace,
    goOn: () => drafts.keep(memberId, { ...draft, baseVersion: version.version }),
    forget: () => drafts.keep(memberId, null),
  }
}
