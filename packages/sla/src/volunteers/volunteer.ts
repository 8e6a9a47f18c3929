import type { Availability } from '../availability/availability.ts'
import type { WorkingHours } from '../calendar/definition.ts'
import type { Language } from '../triage/triage.ts'
import type { LanguageLevel } from './language-level.ts'
import type { TrustLevel } from './trust-level.ts'

/** A volunteer as the rules see them at one instant: plain values, all of them brought by the host. */
export type Volunteer = {
  readonly memberId: string
  /** Where they work: what concerns it is their trade. Null where nobody has said. */
  readonly departmentId: string | null
  readonly languages: Readonly<Partial<Record<Language, LanguageLevel>>>
  /** The networks whose ways they know; none stands for all of them. */
  readonly networks: readonly string[]
  /** By topic, what they may do on it, and what they said of it: that they want it, or not that one. */
  readonly topics: Readonly<
    Record<string, { readonly level: TrustLevel; readonly stance: 'wished' | 'refused' | null }>
  >
  /** Contacts that are near to them, or with whom they had a dispute. */
  readonly conflicts: readonly string[]
  readonly availability: Availability
  /** In which hours nothing is asked of them, in their own time zone; null where they named none. */
  readonly quietHours: WorkingHours | null
  /** The version of the charter that is in force, and the one they signed last; null where there is none. */
  readonly charter: { readonly current: number | null; readonly signed: number | null }
  /** Their manager agreed to the minutes they gave. */
  readonly hasManagersWord: boolean
  readonly weeklyMinutes: number
  /** Minutes given since the week began. */
  readonly minutesUsed: number
  /** Minutes they said they have now; null where they said nothing. */
  readonly minutesNow: number | null
  readonly pausedUntil: number | null
  /** Tickets they have in hand. */
  readonly inHand: number
  /** More drafts wait to be read than can be read in time: one that needs a reader is not begun. */
  readonly isReviewFull: boolean
  /** Tickets that they skipped, and those whose lease ran out in their hands. */
  readonly skipped: readonly string[]
  readonly lapsed: readonly string[]
  /** Contacts whom they have answered before. */
  readonly helped: readonly string[]
}
