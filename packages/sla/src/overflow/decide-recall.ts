import type { ExclusionCode } from '../volunteers/exclusions.ts'
import type { OverflowPolicy } from './overflow-policy.ts'
import type { OverflowStatus } from './overflow-state.ts'

/** What is known of a ticket that a volunteer holds. */
export type HeldTicket = {
  /** The volunteer has gone, or may no longer: their role or their trust ended. */
  readonly hasVolunteerLeft: boolean
  /** How many leases on it have run out. */
  readonly expiries: number
  /** Its urgency when it was offered, and as triage scores it now. */
  readonly urgencyOffered: number
  readonly urgency: number
  /** Why it may not be offered to volunteers any more; empty while it may. */
  readonly exclusions: readonly ExclusionCode[]
  readonly overflow: OverflowStatus
}

/** Why a ticket goes back to the care team. */
export type RecallReason =
  | { readonly code: 'volunteer_left'; readonly parameters: Readonly<Record<never, never>> }
  | {
      readonly code: 'leases_expired'
      readonly parameters: { readonly expiries: number; readonly limit: number }
    }
  | {
      readonly code: 'customer_angrier'
      readonly parameters: { readonly from: number; readonly to: number; readonly limit: number }
    }
  | { readonly code: 'excluded'; readonly parameters: { readonly exclusions: readonly ExclusionCode[] } }

/** Why it stays although overflow is not open any more: nobody loses a card they are writing on. */
export type StayReason = {
  readonly code: 'stays_after_overflow'
  readonly parameters: { readonly overflow: Exclude<OverflowStatus, 'open'> }
}

export type Recall = {
  readonly isRecalled: boolean
  readonly reasons: readonly (RecallReason | StayReason)[]
}

/** Whether a ticket goes back from a volunteer to the care team, with every reason that says so. */
export function decideRecall(
  held: HeldTicket,
  {
    recallAfterExpiries,
    recallFromUrgencyRise,
  }: Pick<OverflowPolicy, 'recallAfterExpiries' | 'recallFromUrgencyRise'>,
): Recall {
  const { hasVolunteerLeft, expiries, urgencyOffered: from, urgency: to, exclusions, overflow } = held
  const reasons: RecallReason[] = []
  if (exclusions.length > 0) reasons.push({ code: 'excluded', parameters: { exclusions } })
  if (to - from >= recallFromUrgencyRise)
    reasons.push({ code: 'customer_angrier', parameters: { from, to, limit: recallFromUrgencyRise } })
  if (hasVolunteerLeft) reasons.push({ code: 'volunteer_left', parameters: {} })
  if (expiries >= recallAfterExpiries)
    reasons.push({ code: 'leases_expired', parameters: { expiries, limit: recallAfterExpiries } })
  if (reasons.length > 0) return { isRecalled: true, reasons }
  return {
    isRecalled: false,
    reasons: overflow === 'open' ? [] : [{ code: 'stays_after_overflow', parameters: { overflow } }],
  }
}
