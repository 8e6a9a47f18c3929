import type { Language } from '../triage/triage.ts'
import type { Known } from './known.ts'

/** What is known of a ticket that decides who may be offered it. Nothing here is looked up: the host brings it. */
export type OfferAttributes = {
  /** Triage has scored it. */
  readonly isScored: Known
  /** It stands, or once stood, in band 0. */
  readonly isBandZero: Known
  /** Danger, self-harm or an incident with data was read in it, whatever a person said of its band since. */
  readonly tellsOfDanger: Known
  readonly threatens: Known
  /** A lawyer, a court, a formal notice. */
  readonly isLegal: Known
  readonly namesRegulator: Known
  readonly isPress: Known
  /** A child is at risk, or the author is one. */
  readonly concernsMinor: Known
  readonly concernsVulnerable: Known
  /** Money went astray, or somebody’s identity has to be proved. */
  readonly concernsPayment: Known
  readonly isPrivate: Known
  /** Its text holds an address, a number or an account of somebody. */
  readonly holdsPersonalData: Known
  /** It cannot be answered without looking somebody up. */
  readonly needsPersonalData: Known
  /** It was taken back from a volunteer before. */
  readonly wasRecalled: Known
  readonly isComplaint: Known
  readonly namesEmployee: Known
  /** A customer of a segment that is not opened to volunteers. */
  readonly isValuedCustomer: Known
  readonly isWithheldContact: Known
  /** One of its topics is kept from volunteers; unknown where no topic was recognised. */
  readonly isWithheldTopic: Known
  /** The charter lets volunteers not answer there, or not on that. */
  readonly isKeptByCharter: Known
  /** The charter lets volunteers not answer it at this hour. */
  readonly isKeptAtThisHour: Known
  /** It lies in a lane from which nothing is offered. */
  readonly isReservedLane: Known
  /** Nobody said it to us: a saved search found it. */
  readonly isUnaddressed: Known
  /** What it is written in; null where that could not be told. */
  readonly language: Language | null
  /** What it is about, the department that each topic concerns beside it. */
  readonly topics: readonly { readonly topicId: string; readonly departmentId: string | null }[]
  readonly network: string
  readonly contactId: string
}

/**
 * Why a ticket is offered to nobody. A supervisor may lift a soft one of a ticket they have read; a hard one nobody.
 */
export const EXCLUSIONS = {
  not_scored: 'hard',
  band_zero: 'hard',
  danger: 'hard',
  threat: 'hard',
  legal: 'hard',
  regulator: 'hard',
  press: 'hard',
  minor: 'hard',
  vulnerable_person: 'hard',
  payment: 'hard',
  private_personal_data: 'hard',
  recalled: 'hard',
  not_addressed: 'hard',
  charter: 'hard',
  charter_hours: 'hard',
  personal_data_needed: 'soft',
  named_employee: 'soft',
  valued_customer: 'soft',
  withheld_contact: 'soft',
  withheld_topic: 'soft',
  reserved_lane: 'soft',
} as const

/** One of those. */
export type ExclusionCode = keyof typeof EXCLUSIONS

/** Those of them that a supervisor may lift. */
export type SoftExclusionCode = {
  [Code in ExclusionCode]: (typeof EXCLUSIONS)[Code] extends 'soft' ? Code : never
}[ExclusionCode]

/** One reason why a ticket is not offered. What is not known excludes as what is. */
export type Exclusion<Code extends string = ExclusionCode> = {
  readonly code: Code
  /** True where it is only not known that it is not so. */
  readonly isUnknown: boolean
}

/** The codes that a supervisor may lift. */
export const SOFT_EXCLUSIONS: readonly SoftExclusionCode[] = (
  Object.keys(EXCLUSIONS) as ExclusionCode[]
).filter((code): code is SoftExclusionCode => EXCLUSIONS[code] === 'soft')

/** The reason as it stands; none where it is known not to be so. */
export function excludedBy<Code extends string>(code: Code, known: Known): Exclusion<Code>[] {
  return known === false ? [] : [{ code, isUnknown: known === 'unknown' }]
}
