import { type Id, isId } from '../db/id.ts'
import { Refusal } from '../refusal.ts'

/** The types that have ids, each with the kind of row behind it. */
const KINDS = {
  ApiToken: 'apiToken',
  Attachment: 'attachment',
  Calendar: 'calendar',
  Card: 'card',
  Channel: 'channel',
  Commitment: 'commitment',
  Contact: 'contact',
  ContactNote: 'contactNote',
  Delivery: 'delivery',
  Department: 'department',
  Device: 'device',
  Enquiry: 'enquiry',
  HelpCard: 'helpCard',
  HoldingText: 'holdingText',
  Identity: 'identity',
  Invitation: 'invitation',
  Member: 'member',
  Message: 'message',
  Note: 'note',
  Notification: 'notification',
  Organization: 'organization',
  OverflowCall: 'overflowCall',
  PracticeItem: 'practiceItem',
  Publication: 'publication',
  RehearsalGuest: 'rehearsalGuest',
  Reply: 'reply',
  SavedFilter: 'savedFilter',
  SavedSearch: 'savedSearch',
  SearchPreview: 'searchPreview',
  Session: 'session',
  Tag: 'tag',
  Team: 'team',
  Thread: 'thread',
  Template: 'template',
  Ticket: 'ticket',
  Topic: 'topic',
  TriageCorrection: 'triageCorrection',
} as const

export type NodeType = keyof typeof KINDS
/** Every type of which there are ids, those that `node` never gives included. */
export const NODE_TYPES: readonly NodeType[] = Object.keys(KINDS) as NodeType[]
type RowId<Type extends NodeType> = Id<(typeof KINDS)[Type]>

/** The opaque id by which the world knows a row: ids of the database never leave. */
export function encodeId(type: NodeType, rowId: string): string {
  return Buffer.from(`${type}:${rowId}`).toString('base64url')
}

/** The type and the row behind an opaque id; null for anything that is none of ours. */
export function decodeId(id: string): { type: NodeType; rowId: string } | null {
  const [type, rowId, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':')
  if (!type || !rowId || rest.length > 0 || !Object.hasOwn(KINDS, type) || !isId(rowId)) return null
  const decoded = { type: type as NodeType, rowId }
  return encodeId(decoded.type, rowId) === id ? decoded : null
}

/** The row of a type behind an opaque id; null when it is not an id of that type. */
export function findRowId<Type extends NodeType>(type: Type, id: string): RowId<Type> | null {
  const decoded = decodeId(id)
  return decoded?.type === type ? (decoded.rowId as RowId<Type>) : null
}

/**
 * The row of a type behind the id in an input. Refused as if there were no such row: a forged id and another
 * organization's look the same.
 */
export function getRowId<Type extends NodeType>(type: Type, id: string, path: string): RowId<Type> {
  const rowId = findRowId(type, id)
  if (rowId) return rowId
  const code = `${type.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}_NOT_FOUND`
  throw new Refusal(code, `This ${KINDS[type]} does not exist. Reload the page.`, { path: [path] })
}
