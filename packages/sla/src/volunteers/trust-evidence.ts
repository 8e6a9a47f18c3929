import type { TrustLevel } from './trust-level.ts'

/** What somebody did on a topic, or what was found of it, as far as trust counts it. */
export type TrustEvidence =
  /** A practice item was graded. */
  | { readonly kind: 'practised'; readonly isAccepted: boolean }
  /** A reply was approved by somebody else, who changed so many percent of its characters, in whole ones. */
  | { readonly kind: 'approved'; readonly editPercent: number }
  /** A reply was sent back by somebody else: it counts as one of which every character was changed. */
  | { readonly kind: 'returned' }
  /** A reply left without anybody having approved it first. */
  | { readonly kind: 'sent'; readonly replyId: string }
  /** It was found wrong afterwards. */
  | { readonly kind: 'corrected'; readonly replyId: string }
  /** A clause of the charter was broken. */
  | { readonly kind: 'breached'; readonly clause: string }
  /** A supervisor proposed them as a mentor. */
  | { readonly kind: 'nominated'; readonly by: string }
  /** A supervisor took the latest step down back, and gave this level again. */
  | { readonly kind: 'reinstated'; readonly to: TrustLevel; readonly by: string }

/** A change of somebody’s level on a topic, and why: what the person is told. */
export type TrustStep = { readonly from: TrustLevel; readonly to: TrustLevel } & TrustStepReason

/** Why. */
export type TrustStepReason =
  | { readonly code: 'practised'; readonly parameters: { readonly items: number } }
  | {
      readonly code: 'approved'
      readonly parameters: { readonly replies: number; readonly medianEditPercent: number }
    }
  | {
      readonly code: 'sent'
      readonly parameters: { readonly replies: number; readonly corrected: number }
    }
  | { readonly code: 'nominated'; readonly parameters: { readonly by: string } }
  | {
      readonly code: 'corrected'
      readonly parameters: { readonly corrected: number; readonly replies: number }
    }
  | { readonly code: 'breached'; readonly parameters: { readonly clause: string } }
  | { readonly code: 'reinstated'; readonly parameters: { readonly by: string } }
