import type { EnquiryId } from '../enquiries/lock-enquiry.ts'
import type { DepartmentId } from '../voice/find-department.ts'
import type { ChannelId, Id, IdentityId, MemberId, MessageId, ReplyId, ThreadId, TicketId } from '../db/id.ts'

/** Something that happened in one room, told to the others. Who listens stands in `reactions.ts`. */
export type Event =
  | {
      type: 'message.received'
      messageId: MessageId
      threadId: ThreadId
      channelId: ChannelId
      identityId: IdentityId
      /** The text as it came: a deletion that arrived first may have emptied the message already. */
      text: string
    }
  /** What a saved search had found came by itself as well: it was said to us. */
  | { type: 'message.addressed'; messageId: MessageId; text: string }
  | {
      type: 'message.edited'
      messageId: MessageId
      threadId: ThreadId
      identityId: IdentityId | null
      at: Date
      /** Words changed, not only spaces, case or punctuation. */
      isMaterial: boolean
    }
  | {
      type: 'message.deleted'
      messageId: MessageId
      threadId: ThreadId
      identityId: IdentityId | null
      at: Date
    }
  /** Our own message that no reply of ours explains: written in the network's own application. */
  | {
      type: 'message.sent.natively'
      messageId: MessageId
      threadId: ThreadId
      parentExternalId: string | null
      at: Date
    }
  /** Somebody may become a member by this address, once. It is kept nowhere else. */
  | {
      type: 'invitation.created'
      invitationId: Id<'invitation'>
      email: string
      role: 'agent' | 'volunteer' | 'supervisor' | 'admin'
      locale: 'fr' | 'en' | 'ar'
      invitedBy: MemberId | null
      url: string
      expiresAt: Date
    }
  | { type: 'invitation.accepted'; invitationId: Id<'invitation'>; memberId: MemberId }
  | { type: 'ticket.opened'; ticketId: TicketId }
  /** A customer's message has been put on a ticket, new or open. */
  | { type: 'ticket.messaged'; ticketId: TicketId; messageId: MessageId; text: string }
  /** Triage has read a ticket anew although nobody wrote. */
  | {
      type: 'ticket.reread'
      ticketId: TicketId
      /** A person said what is wanted, or took that back. */
      isCorrected: boolean
    }
  /** A department has enquiries that it did not have before. */
  | {
      type: 'enquiries.handed'
      departmentId: DepartmentId
      /** Who handed them over; null where the rules did. */
      byId: MemberId | null
      at: Date
      enquiries: { enquiryId: EnquiryId; ticketId: TicketId }[]
    }
  /** A volunteer asks the care team about a ticket that is in their hands; or nobody who was asked first has answered. */
  | {
      type: 'house.asked'
      noteId: string
      ticketId: TicketId
      authorId: MemberId
      /** Who is asked; null for whoever is there. */
      askedIds: MemberId[] | null
    }
  /** Something was written for colleagues, some of whom are named in it. */
  | {
      type: 'note.added'
      noteId: string
      ticketId: TicketId
      authorId: MemberId
      mentionedIds: MemberId[]
    }
  /** Somebody else than before is answerable, by whose hand; null for nobody. */
  | {
      type: 'ticket.assigned'
      ticketId: TicketId
      assigneeId: MemberId | null
      byId: MemberId
      /** One for each assignment; a hand-off's is the id of the note that says why. */
      causeId: string
    }
  /** It waits for somebody else to read it before it leaves. */
  | { type: 'reply.submitted'; replyId: ReplyId; ticketId: TicketId; authorId: MemberId }
  | {
      type: 'reply.approved'
      replyId: ReplyId
      ticketId: TicketId
      authorId: MemberId
      byId: MemberId
      /** It leaves otherwise than its author wrote it. */
      isEdited: boolean
    }
  | { type: 'reply.queued'; replyId: ReplyId; ticketId: TicketId }
  | {
      type: 'reply.sent'
      replyId: ReplyId
      ticketId: TicketId
      authorId: MemberId
      visibility: 'public' | 'private'
      /** Whose help it was: the care team or a volunteer. */
      by: 'core' | 'volunteer'
      /** It only says that we have read them and will answer. */
      isHolding: boolean
      at: Date
    }
  | { type: 'reply.failed'; replyId: ReplyId; ticketId: TicketId }
  /** Something happened before it left, or a reviewer sent it back, and its author has the text again. */
  | { type: 'reply.returned'; replyId: ReplyId; ticketId: TicketId; byId?: MemberId }
  /** It was called back before it left. */
  | { type: 'reply.cancelled'; replyId: ReplyId; ticketId: TicketId; authorId: MemberId; byId: MemberId }
  /** No machine can tell whether it stands on the network. */
  | { type: 'reply.undecided'; replyId: ReplyId; ticketId: TicketId }
  /** A network no longer takes our key. */
  | { type: 'channel.refused'; channelId: ChannelId; at: Date }

export type EventType = Event['type']
export type EventOf<Type extends EventType> = Extract<Event, { type: Type }>
