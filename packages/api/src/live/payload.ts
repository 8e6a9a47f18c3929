import type { LiveAnnouncement } from '../db/live-changes.ts'
import { encodeId } from '../graphql/ids.ts'

/** What a console gets, as the JSON text that goes over the wire: made once, sent to everybody who may have it. */
export function changedPayload(tickets: LiveAnnouncement['tickets']): string {
  return payload(
    tickets.map(({ id }) => encodeId('Ticket', id)),
    tickets.map(({ version }) => version),
    false,
  )
}

/** Tells one person's consoles that their notifications changed: the node named is they themselves. */
export function notifiedPayload(memberId: string): string {
  return payload([encodeId('Member', memberId)], [0], false)
}

/** Says that something may have been missed: read again what is on the screen. */
export const RESYNC_PAYLOAD = payload([], [], true)

function payload(ids: string[], versions: number[], resync: boolean): string {
  return JSON.stringify({ data: { ticketsChanged: { ids, versions, resync } } })
}
