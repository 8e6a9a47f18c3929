import type { TrustEvidence, TrustStep, TrustStepReason } from './trust-evidence.ts'
import { isAtLeast, type TrustLevel } from './trust-level.ts'
import type { TrustRules } from './volunteer-rules.ts'

/**
 * Where the latest evidence leads somebody on a topic; null where they stay. `evidence` is everything since their last step
 * there, in the order in which it was found, the latest last: a step begins to count anew. A breach of the charter by
 * somebody who is reviewed already leads nowhere, and yet is a step: their replies are counted from nought again, and they
 * are told.
 */
export function stepTrust(
  level: TrustLevel,
  evidence: readonly TrustEvidence[],
  rules: TrustRules,
): TrustStep | null {
  const latest = evidence.at(-1)
  if (latest === undefined) return null
  const to = (next: TrustLevel, reason: TrustStepReason): TrustStep => ({ from: level, to: next, ...reason })
  switch (latest.kind) {
    case 'practised':
      if (level !== 'learner' || !hasLearned(evidence, rules)) return null
      return to('reviewed', { code: 'practised', parameters: { items: rules.practiceItems } })
    case 'approved': {
      const median = level === 'reviewed' ? medianEdit(evidence, rules) : null
      if (median === null || median > rules.medianEditPercent) return null
      return to('sampled', {
        code: 'approved',
        parameters: { replies: rules.approved, medianEditPercent: median },
      })
    }
    case 'returned':
      return null
    case 'sent': {
      const { replies, corrected } = countSent(evidence, rules.sent)
      if (level !== 'sampled' || replies < rules.sent) return null
      if (corrected * 100 > rules.correctedPercent * replies) return null
      return to('trusted', { code: 'sent', parameters: { replies, corrected } })
    }
    case 'corrected': {
      const { replies, corrected } = countSent(evidence, rules.correctionsOf)
      if (!isAtLeast(level, 'sampled') || corrected < rules.corrections) return null
      const down = level === 'sampled' ? 'reviewed' : 'sampled'
      return to(down, { code: 'corrected', parameters: { corrected, replies } })
    }
    case 'breached':
      if (level === 'learner') return null
      return to('reviewed', { code: 'breached', parameters: { clause: latest.clause } })
    case 'nominated':
      if (level !== 'trusted') return null
      return to('mentor', { code: 'nominated', parameters: { by: latest.by } })
    case 'reinstated':
      if (isAtLeast(level, latest.to)) return null
      return to(latest.to, { code: 'reinstated', parameters: { by: latest.by } })
  }
}

function hasLearned(evidence: readonly TrustEvidence[], { practiceItems }: TrustRules): boolean {
  const latest = evidence.filter((one) => one.kind === 'practised').slice(-practiceItems)
  return latest.length >= practiceItems && latest.every(({ isAccepted }) => isAccepted)
}

/**
 * By how many percent half of the latest approved replies, and of those that were sent back among them, were changed at the
 * most; null while there are too few.
 */
function medianEdit(evidence: readonly TrustEvidence[], { approved }: TrustRules): number | null {
  const edits: number[] = []
  let found = 0
  for (const one of evidence.toReversed()) {
    if (one.kind === 'returned') edits.push(100)
    if (one.kind !== 'approved') continue
    edits.push(one.editPercent)
    found += 1
    if (found === approved) break
  }
  if (found < approved) return null
  edits.sort((a, b) => a - b)
  const middle = edits.length / 2
  return (edits[Math.ceil(middle) - 1]! + edits[Math.floor(middle)]!) / 2
}

/**
 * Of the latest `most` sent replies, how many there are and how many were corrected. A correction of what was sent before
 * the last step counts as one more that was.
 */
function countSent(evidence: readonly TrustEvidence[], most: number): { replies: number; corrected: number } {
  const sent = new Map<string, boolean>()
  for (const one of evidence) {
    if (one.kind === 'sent') sent.set(one.replyId, sent.get(one.replyId) ?? false)
    if (one.kind === 'corrected') sent.set(one.replyId, true)
  }
  const latest = [...sent.values()].slice(-most)
  return { replies: latest.length, corrected: latest.filter((isCorrected) => isCorrected).length }
}
