/** Why an overflow policy cannot be kept: a code and parameters for the screen, an English message beside. */
export class OverflowRefusal extends Error {
  override name = 'OverflowRefusal'
  readonly code: OverflowRefusalCode
  /** The field at fault, as `waveSizes[1]`; empty for the whole. */
  readonly path: string
  readonly params: Readonly<Record<string, string | number>>

  constructor(
    code: OverflowRefusalCode,
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

export type OverflowRefusalCode =
  | 'OVERFLOW_SHAPE'
  | 'OVERFLOW_UNKNOWN'
  | 'OVERFLOW_NUMBER'
  | 'OVERFLOW_WHOLE'
  | 'OVERFLOW_MARKS'
  | 'OVERFLOW_LEVELS'
  | 'OVERFLOW_CALM'
  | 'OVERFLOW_WAVES'
  | 'OVERFLOW_ROUND'
