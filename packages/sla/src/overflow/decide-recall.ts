import type { Exclusion, ExclusionCode } from '../volunteers/exclusions.ts'
import type { OwnExclusionCode } from '../volunteers/find-own-exclusions.ts'
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
  /** Why it would not be offered to this very person; what is of the offer alone takes nothing back. */
  readonly ownExclusions: readonly Exclusion<OwnExclusionCode>[]
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
  | OwnReason

/** Why it goes back from this very person: somebody else may have it. */
type OwnReason =
  | { readonly code: 'own_team'; readonly parameters: Readonly<Record<never, never>> }
  | { readonly code: 'named_colleague'; readonly parameters: Readonly<Record<never, never>> }
  | { readonly code: 'conflict'; readonly parameters: Readonly<Record<never, never>> }

/** Why it stays although overflow is not open any more: nobody loses a card they are writing on. */
export type StayReason = {
  readonly code: 'stays_after_overflow'
  readonly parameters: { readonly overflow: Exclude<OverflowStatus, 'open'> }
}

export type Recall = {
  readonly isRecalled: boolean
  readonly reasons: readonly (RecallReason | StayReason)[]
}

const OWN = ['own_team', 'named_colleague', 'conflict'] as const

/** Whether nothing but who holds it takes a ticket back, so that other volunteers may be offered it. */
export function isForOthers(reasons: readonly { readonly code: string }[]): boolean {
  return reasons.every(({ code }) => OWN.some((own) => own === code))
}

/**
 * Whether a ticket goes back from a volunteer to the care team, with every reason that says so. Of what keeps it from this very
 * person, only what would be unfair to the customer or to them, and only where it is known: not to offer costs nothing, to take
 * what somebody writes on does. What they would rather not have, or write less well, they see themselves.
 */
export function decideRecall(
  held: HeldTicket,
  {
    recallAfterExpiries,
    recallFromUrgencyRise,
  }: Pick<OverflowPolicy, 'recallAfterExpiries' | 'recallFromUrgencyRise'>,
): Recall {
  const { hasVolunteerLeft, expiries, urgencyOffered: from, urgency: to, exclusions, overflow } = held
  const known = held.ownExclusions.filter(({ isUnknown }) => !isUnknown).map(({ code }) => code)
  const reasons: RecallReason[] = []
  if (exclusions.length > 0) reasons.push({ code: 'excluded', parameters: { exclusions } })
  if (to - from >= recallFromUrgencyRise)
    reasons.push({ code: 'customer_angrier', parameters: { from, to, limit: recallFromUrgencyRise } })
  for (const code of OWN) if (known.includes(code)) reasons.push({ code, parameters: {} })
  if (hasVolunteerLeft) reasons.push({ code: 'volunteer_left', parameters: {} })
  if (expiries >= recallAfterExpiries)
    reasons.push({ code: 'leases_expired', parameters: { expiries, limit: recallAfterExpiries } })
  if (reasons.length > 0) return { isRecalled: true, reasons }
  return {
    isRecalled: false,
    reasons: overflow === 'open' ? [] : [{ code: 'stays_after_overflow', parameters: { overflow } }],
  }
}
