import type { Known } from '@relais/sla'

/** What can tell who somebody is, or reach them, or cost them money. */
export const PERSONAL_KINDS = [
  'email',
  'iban',
  'card',
  'phone',
  'reference',
  'birthDate',
  'address',
  'handle',
  'name',
] as const
export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** A stretch of a plain text that shows a personal datum. */
export interface PlainFinding {
  kind: PersonalKind
  /** Where in the plain text. */
  from: number
  to: number
  /** The shape alone leaves no doubt: a checksum, a country's way to write a number, a full name that is known. */
  isSure: boolean
}

/** The name of a third person, whom nobody here may know. */
export interface NamedPerson extends PlainFinding {
  /** Somebody names them by their work: true. Nobody does, and nobody says that they are a relative: unknown. */
  isEmployee: Known
}
