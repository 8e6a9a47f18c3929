/** Volunteers are called while it is open; paused, nobody is, whatever is predicted. */
export type OverflowStatus = 'closed' | 'open' | 'paused'

/** Where overflow stands, as plain data that can be stored and read again. */
export type OverflowState = {
  readonly status: OverflowStatus
  /** Since when; null before anything was decided. */
  readonly since: number | null
  /** Until when a word by hand holds: open at least, or paused at most; null where it named no end. */
  readonly until: number | null
  /** How many seats a supervisor asked for who opened it; 0 where nobody did. */
  readonly askedSeats: number
  /** What a pause goes back to. */
  readonly resumesAs: 'closed' | 'open'
  readonly checkedAt: number | null
  /** How many checks running found too much late, and too low a level. */
  readonly lateChecks: number
  readonly lowChecks: number
  /** Since when every check has been calm; null while they are not. */
  readonly calmSince: number | null
}

/** What a check saw, or what a supervisor does. Instants are ms since epoch. */
export type OverflowInput =
  | {
      readonly type: 'check'
      readonly at: number
      /** The share of `predictLateShare` by the care team alone. */
      readonly lateShare: number
      /** The service level of the people who are there; null where nothing is known of what arrives. */
      readonly level: number | null
      readonly people: number
    }
  | {
      readonly type: 'open'
      readonly at: number
      readonly memberId: string
      readonly until: number | null
      readonly seats: number
    }
  | { readonly type: 'pause'; readonly at: number; readonly memberId: string; readonly until: number | null }
  | { readonly type: 'resume' | 'close'; readonly at: number; readonly memberId: string }

/** Why overflow changed, or why it stays as it is. */
export type OverflowReason =
  | {
      readonly code: 'opened_by_forecast' | 'opens_soon_by_forecast'
      readonly parameters: { readonly lateShare: number; readonly mark: number; readonly checks: number }
    }
  | {
      readonly code: 'opened_by_level' | 'opens_soon_by_level'
      readonly parameters: {
        readonly level: number
        readonly mark: number
        readonly withinMs: number
        readonly people: number
        readonly checks: number
      }
    }
  | {
      readonly code: 'closed_when_calm'
      readonly parameters: { readonly lateShare: number; readonly calmMs: number }
    }
  | {
      readonly code: 'opened_by_hand' | 'paused_by_hand'
      readonly parameters: { readonly memberId: string; readonly until: number | null }
    }
  | {
      readonly code: 'resumed_by_hand' | 'closed_by_hand'
      readonly parameters: { readonly memberId: string }
    }
  | { readonly code: 'pause_ended'; readonly parameters: { readonly until: number } }
  | { readonly code: 'stays_paused'; readonly parameters: { readonly until: number | null } }
  | {
      readonly code: 'stays_closed' | 'stays_open'
      readonly parameters: { readonly lateShare: number; readonly mark: number }
    }
  /** Nothing much will be late any more; too few of those who write would reach somebody all the same. */
  | {
      readonly code: 'stays_open_by_level'
      readonly parameters: { readonly level: number; readonly mark: number; readonly withinMs: number }
    }
  | { readonly code: 'calm_for'; readonly parameters: { readonly calmMs: number; readonly neededMs: number } }
  /** It would change, but has not been as it is for long enough. */
  | { readonly code: 'closed_until' | 'open_until'; readonly parameters: { readonly until: number } }
  /** A check so soon after another one, or before it, counts nothing. */
  | { readonly code: 'checked_already'; readonly parameters: { readonly checkedAt: number } }

export type OverflowDecision = {
  readonly state: OverflowState
  /** Whether the status changed: what the ledger keeps. */
  readonly hasChanged: boolean
  readonly reason: OverflowReason
}

/** Before anything was ever decided. */
export const initialOverflow: OverflowState = {
  status: 'closed',
  since: null,
  until: null,
  askedSeats: 0,
  resumesAs: 'closed',
  checkedAt: null,
  lateChecks: 0,
  lowChecks: 0,
  calmSince: null,
}
