/** Points and thresholds, as data that an organization may tune. */
export type TriageRules = {
  readonly version: string
  /** Scores from which a ticket is urgent, and important, for its lane. */
  readonly laneFrom: number
  /** Bands of the priority matrix: medium from, high from. */
  readonly mediumFrom: number
  readonly highFrom: number
  /** Points by reason code: on urgency, on importance. */
  readonly points: Readonly<Record<string, { readonly urgency: number; readonly importance: number }>>
}

export const defaultTriageRules: TriageRules = {
  version: 'rules-1',
  laneFrom: 40,
  mediumFrom: 40,
  highFrom: 70,
  points: {},
}
