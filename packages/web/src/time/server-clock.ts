let offsetMs = 0

/**
 * Learns how far this computer's clock is from the server's, from the `Date` header of an answer. The header counts
 * whole seconds and the answer took time to come, so a difference under two seconds is no difference.
 */
export function noteServerTime(header: string | null, receivedAt = Date.now()): void {
  const at = header === null ? Number.NaN : Date.parse(header)
  if (Number.isNaN(at)) return
  const difference = at - receivedAt
  offsetMs = Math.abs(difference) < 2000 ? 0 : difference
}

/** The server's time in milliseconds: deadlines are its instants, and a wrong clock here must not move them. */
export function serverNow(): number {
  return Date.now() + offsetMs
}
