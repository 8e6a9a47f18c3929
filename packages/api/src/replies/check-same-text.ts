import type { TicketId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import type { ReplyRow } from './reply-row.ts'

/**
 * Lets a request through that says again what the reply of its client id says: its author's own words, in the same place.
 * Anything else is refused with CLIENT_ID_USED: whoever changed their text after a lost answer would believe that it left.
 */
export function checkSameText(
  reply: ReplyRow,
  ticketId: TicketId,
  visibility: 'public' | 'private',
  /** The text of each post. */
  texts: readonly string[],
): void {
  const isSame =
    reply.ticketId === ticketId &&
    reply.visibility === visibility &&
    (reply.authorBody ?? reply.body) === texts.join('\n\n')
  if (isSame) return
  throw new Refusal(
    'CLIENT_ID_USED',
    'An earlier text was sent under this client id. Look at it, then send this one under a new id.',
    { path: ['clientId'], parameters: { replyId: reply.replyId, state: reply.state } },
  )
}
