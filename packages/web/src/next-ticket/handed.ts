let handed: string | null = null

/** Remembers which ticket was handed out just now: its reason is read out once. */
export function noteHanded(ticketId: string): void {
  handed = ticketId
}

/** Whether this ticket was handed out just now; true once. */
export function takeHanded(ticketId: string): boolean {
  if (handed !== ticketId) return false
  handed = null
  return true
}
