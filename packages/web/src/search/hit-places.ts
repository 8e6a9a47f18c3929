import type { Hit } from './queries.ts'

/** Where a hit leads: the ticket, and the item of its timeline that was found. */
export interface HitPlace {
  /** Unique among hits, and the same after a reload. */
  key: string
  /** Null where there is no ticket to open beside the results. */
  number: number | null
  /** The message or note on the timeline; null for a ticket as a whole. */
  itemId: string | null
}

export function placeOfHit(hit: Hit): HitPlace {
  if (hit.__typename === 'MessageHit')
    return { key: hit.message.id, number: hit.messageTicket?.number ?? null, itemId: hit.message.id }
  if (hit.__typename === 'NoteHit')
    return { key: hit.note.id, number: hit.ticket.number, itemId: hit.note.id }
  if (hit.__typename === 'TicketHit') return { key: hit.ticket.id, number: hit.ticket.number, itemId: null }
  return { key: hit.contact.id, number: null, itemId: null }
}
