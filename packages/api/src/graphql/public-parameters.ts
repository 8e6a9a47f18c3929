import { isId } from '../db/id.ts'
import { encodeId, type NodeType } from './ids.ts'

/** What the ids in refusals and facts are ids of, by their names. */
const TYPES: Record<string, NodeType> = {
  assigneeId: 'Member',
  by: 'Member',
  channelId: 'Channel',
  contactId: 'Contact',
  holderId: 'Member',
  inReplyToId: 'Message',
  memberId: 'Member',
  messageId: 'Message',
  replyId: 'Reply',
  ticketId: 'Ticket',
}

/**
 * The plain values of a refusal or a fact, for a catalogue. Ids become opaque; an id of unknown kind and anything nested
 * stay inside.
 */
export function toPublicParameters(values: object): Record<string, string | number | boolean | null> {
  const entries = Object.entries(values).flatMap(
    ([name, value]): [string, string | number | boolean | null][] => {
      if (value === null || typeof value === 'number' || typeof value === 'boolean') return [[name, value]]
      if (typeof value !== 'string') return []
      if (!isId(value)) return [[name, value]]
      const type = TYPES[name]
      return type ? [[name, encodeId(type, value)]] : []
    },
  )
  return Object.fromEntries(entries)
}
