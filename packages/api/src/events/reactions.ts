import { dropDeletedAttachments } from '../attachments/drop-deleted-attachments.ts'
import { registerAttachments } from '../attachments/register-attachments.ts'
import { forgetEvidence } from '../enquiries/forget-evidence.ts'
import { noticeEnquiries } from '../enquiries/notice-enquiries.ts'
import { settleCards } from '../cards/settle-cards.ts'
import { closeDeletedHits } from '../listening/close-deleted-hits.ts'
import { recordReviews } from '../net-help/record-reviews.ts'
import { notifyEnquiries } from '../notifications/notify-enquiries.ts'
import { askCareTeam, settleHouse } from '../notifications/notify-house.ts'
import { notifyAccepted, notifyRefused } from '../notifications/notify-administrators.ts'
import { askMentors } from '../notifications/notify-mentors.ts'
import { mailInvitations } from '../notifications/mail-invitations.ts'
import { notifyAuthors, notifyCalledBack } from '../notifications/notify-replies.ts'
import { askReviewers, notifyApproved, settleReviewers } from '../notifications/notify-reviews.ts'
import { notifyAnswered, notifyAssigned, notifyMentioned } from '../notifications/notify-work.ts'
import { creditNativeReplies } from '../promises/credit-native-reply.ts'
import { voidDeletedMessages } from '../promises/void-deleted-message.ts'
import { rescoreEditedMessages } from '../promises/rescore-edited-message.ts'
import { startClocks } from '../promises/start-clocks.ts'
import { stopClocks } from '../promises/stop-clocks.ts'
import { returnOvertaken } from '../replies/return-overtaken.ts'
import { admitAddressedHits } from '../tickets/admit-addressed-hits.ts'
import { openTickets } from '../tickets/open-ticket.ts'
import { resolveAnsweredTickets } from '../tickets/resolve-answered-tickets.ts'
import { retitleTickets } from '../tickets/retitle-tickets.ts'
import { forgetDeleted } from '../triage/forget-similar.ts'
import { gatherSimilar } from '../triage/gather-similar.ts'
import { weighReviews } from '../trust/weigh-reviews.ts'
import { weighSent } from '../trust/weigh-sent.ts'
import type { EventType } from './event.ts'
import type { Reaction } from './record-event.ts'

/**
 * Who reacts to what, event on the left, reactions on the right, all of them in the event's own transaction: this page
 * is how a message walks through the rooms.
 */
export const reactions: { [Type in EventType]: Reaction<Type>[] } = {
  'message.received': [openTickets, registerAttachments],
  'message.addressed': [admitAddressedHits],
  'message.edited': [rescoreEditedMessages, retitleTickets],
  'message.deleted': [
    voidDeletedMessages,
    retitleTickets,
    dropDeletedAttachments,
    closeDeletedHits,
    forgetDeleted,
    forgetEvidence,
  ],
  'message.sent.natively': [creditNativeReplies, registerAttachments],
  'invitation.created': [mailInvitations],
  'invitation.accepted': [notifyAccepted],
  'ticket.opened': [],
  'ticket.messaged': [gatherSimilar, startClocks, creditNativeReplies, notifyAnswered, noticeEnquiries],
  'ticket.reread': [noticeEnquiries],
  'enquiries.handed': [notifyEnquiries],
  'note.added': [notifyMentioned, settleHouse],
  'house.asked': [askCareTeam],
  'ticket.assigned': [notifyAssigned, returnOvertaken],
  'reply.submitted': [askReviewers, askMentors],
  'reply.approved': [notifyApproved, settleReviewers, weighReviews, recordReviews],
  'reply.queued': [],
  'reply.sent': [stopClocks, resolveAnsweredTickets, weighSent],
  'reply.failed': [notifyAuthors],
  'reply.returned': [notifyAuthors, settleReviewers, weighReviews, recordReviews],
  'reply.cancelled': [settleReviewers, settleCards, notifyCalledBack],
  'reply.undecided': [notifyAuthors],
  'channel.refused': [notifyRefused],
}
