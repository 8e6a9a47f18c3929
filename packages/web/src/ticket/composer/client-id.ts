import { inWindow } from '../../ui/browser-memory.ts'

/**
 * A uuid v7 made here, with what every browser has on every address: `crypto.randomUUID` is missing on plain http,
 * which a company may run inside its own walls.
 */
export function newClientId(now = Date.now()): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(now / 2 ** (8 * (5 - i))) % 256
  bytes[6] = (bytes[6]! & 0x0f) | 0x70
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

const key = (ticketId: string) => `relais.clientId.${ticketId}`

/**
 * The id of what is being written on a ticket: made when the composer opens and the same until the text has been
 * handed over, also after a reload in the middle of sending, so that one text is one reply.
 */
export function keptClientId(ticketId: string): string {
  const kept = inWindow.read(key(ticketId))
  if (kept !== null) return kept
  const made = newClientId()
  inWindow.keep(key(ticketId), made)
  return made
}

/** The text was handed over, or dropped: the next one is another. */
export function forgetClientId(ticketId: string): void {
  inWindow.keep(key(ticketId), null)
}
