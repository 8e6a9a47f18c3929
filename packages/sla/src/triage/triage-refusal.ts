/** Why rules of triage cannot be kept: a code and parameters for the screen, an English message beside. */
export class TriageRefusal extends Error {
  override name = 'TriageRefusal'
  readonly code: TriageRefusalCode
  /** The field at fault, as `points.complaint.importance`; empty for the whole. */
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: TriageRefusalCode,
    path: string,
    message: string,
    params: Readonly<Record<string, string | number>> = {},
  ) {
    super(message)
    this.code = code
    this.path = path
    this.params = params
  }
}

export type TriageRefusalCode =
  | 'TRIAGE_SHAPE'
  | 'TRIAGE_UNKNOWN'
  | 'TRIAGE_POINTS'
  | 'TRIAGE_THRESHOLD'
  | 'TRIAGE_THRESHOLD_ORDER'
  | 'TRIAGE_BAND_0_LOWERED'
  | 'TRIAGE_PHRASES_TOO_MANY'
  | 'TRIAGE_PHRASE_LONG'
  | 'TRIAGE_PHRASE_SIGNS'
  | 'TRIAGE_PHRASE_GROUPS'
  | 'TRIAGE_PHRASE_WIDE'
  | 'TRIAGE_PHRASE_EMPTY'
