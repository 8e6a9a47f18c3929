/**
 * What a network's refusal means for us, and so what the sender does next:
 *
 * - `retry`: refused before it was carried out; wait until `retryAt` and try again.
 * - `reauth`: the token is dead; the channel has to be reconnected by a person.
 * - `denied`: a permission or a setting is missing; an administrator has to act.
 * - `window`: the network's messaging window has closed.
 * - `gone`: what we wanted to answer, or the person, is no longer there.
 * - `invalid`: the text or the media is refused for good.
 * - `unknown`: the request left and no clear answer came back. It may have been carried out, so nobody sends
 *   again before reading back.
 */
export type ConnectorErrorKind = 'retry' | 'reauth' | 'denied' | 'window' | 'gone' | 'invalid' | 'unknown'

/** The one error a connector throws. `message` is a sentence that says what to do next. */
export class ConnectorError extends Error {
  override name = 'ConnectorError' as const
  readonly kind: ConnectorErrorKind
  /** The earliest instant at which trying again makes sense, where the network said so. */
  readonly retryAt: Date | null

  constructor(
    kind: ConnectorErrorKind,
    message: string,
    options: { retryAt?: Date | null; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.kind = kind
    this.retryAt = options.retryAt ?? null
  }
}
