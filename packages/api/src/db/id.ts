import { randomFillSync } from 'node:crypto'

declare const brand: unique symbol

/** An id of one kind of row; ids of different kinds do not mix. */
export type Id<Kind extends string> = string & { readonly [brand]?: Kind }

export type OrganizationId = Id<'organization'>
export type MemberId = Id<'member'>
export type ChannelId = Id<'channel'>
export type DeliveryId = Id<'delivery'>
export type ThreadId = Id<'thread'>
export type MessageId = Id<'message'>
export type IdentityId = Id<'identity'>
export type ContactId = Id<'contact'>
export type TicketId = Id<'ticket'>
export type ReplyId = Id<'reply'>
export type AttachmentId = Id<'attachment'>
export type TemplateId = Id<'template'>
export type CardId = Id<'card'>

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** True for the text form of a uuid, in lower case. */
export function isId(text: string): boolean {
  return UUID.test(text)
}

const pool = Buffer.alloc(4096)
let used = pool.length
let lastMs = 0
let counter = 0

/**
 * A uuid v7 (RFC 9562): milliseconds, then a 12-bit counter so that ids made in one millisecond keep their order,
 * then 62 random bits.
 */
export function newId<Kind extends string>(now: number = Date.now()): Id<Kind> {
  if (used + 8 > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  const random = pool.subarray(used, (used += 8))

  if (now > lastMs) {
    lastMs = now
    counter = random.readUInt16BE(0) & 0x7ff
  } else if (++counter > 0xfff) {
    lastMs += 1
    counter = 0
  }

  const time = lastMs.toString(16).padStart(12, '0')
  const sequence = (0x7000 | counter).toString(16)
  const tail = Buffer.from(random)
  tail[0] = 0x80 | (tail[0]! & 0x3f)
  const rest = tail.toString('hex')
  return `${time.slice(0, 8)}-${time.slice(8)}-${sequence}-${rest.slice(0, 4)}-${rest.slice(4, 16)}`
}
