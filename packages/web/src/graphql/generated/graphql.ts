/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Something for colleagues. */
export type AddNoteInput = {
  /** The text, 1 to 20,000 characters. */
  body: string;
  /** Made when the editor opens: the same one sent twice is one note. */
  clientId: string;
  /** The colleagues whom the text names, each as an at sign and their name. Whom it does not name is left out. */
  mentionedIds?: Array<string | number> | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** Who becomes answerable. */
export type AssignTicketInput = {
  /** The member; null for nobody. */
  assigneeId?: string | number | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** What a file is. */
export type AttachmentKind =
  /** A recording. */
  | 'audio'
  /** Any other file. */
  | 'file'
  /** A picture. */
  | 'image'
  /** The card of an address. */
  | 'link'
  /** A film. */
  | 'video';

/** Which reply to call back. */
export type CancelReplyInput = {
  /** The reply. */
  replyId: string | number;
};

/** Whether a channel works. */
export type ChannelStatus =
  /** The account has to be connected again. */
  | 'disconnected'
  /** Messages come in, nothing goes out. */
  | 'listening'
  /** Messages come in, replies go out. */
  | 'open'
  /** A person stopped it for a while. */
  | 'paused';

/** Which ticket to claim. */
export type ClaimTicketInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Where a promise stands. */
export type ClockOutcome =
  /** Not kept in time. This stays, whatever happens later. */
  | 'breached'
  /** The matter was closed without an answer. */
  | 'closedUnanswered'
  /** Kept. */
  | 'met'
  /** Time is held, for one of the reasons the policy names. */
  | 'paused'
  /** Time is running. */
  | 'running'
  /** No longer asked for: the matter was spam, merged, or taken back. */
  | 'void';

/** One promise. */
export type ClockTarget =
  /** The first answer to the customer. */
  | 'firstResponse'
  /** Every further answer. */
  | 'nextResponse'
  /** The end of the matter. */
  | 'resolution';

/** How to settle a reply. */
export type DecideReplyInput = {
  /** What the person saw and wants. */
  decision: ReplyDecision;
  /** The network's id of the post, where the person has it. */
  externalId?: string | null | undefined;
  /** The reply. */
  replyId: string | number;
};

/** A file of the draft, with its description. */
export type DescribedAttachment = {
  /** What it shows, for people who cannot see it; empty while nobody has described it. */
  alt?: string;
  /** The file. */
  attachmentId: string | number;
};

/** Where to throw the draft away. */
export type DiscardDraftInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Who will read what is being written. */
export type DraftVisibility =
  /** Colleagues alone. */
  | 'note'
  /** The customer alone. */
  | 'private'
  /** Everybody on the network. */
  | 'public';

/** How far a matter has been raised, by its clocks or by hand. */
export type Escalation =
  /** A person has taken note of it. */
  | 'acknowledged'
  /** It is at risk. */
  | 'atRisk'
  /** The promise is broken. */
  | 'breached'
  /** The manager on duty was told. */
  | 'dutyManager'
  /** Half of the time is gone. */
  | 'halfway'
  /** It has not. */
  | 'none'
  /** Supervisors were told. */
  | 'supervisors';

/** Who goes on with a ticket, and why. */
export type HandOffTicketInput = {
  /** The colleague of the care team; null leaves it to whoever comes next. */
  assigneeId?: string | number | null | undefined;
  /** Made when the dialog opens: the same one sent twice is one hand-off. */
  clientId: string;
  /** Why, in words for the one who goes on. */
  reason: string;
  /** The ticket. */
  ticketId: string | number;
};

/** What kind of attention a ticket needs, from its two scores. */
export type Lane =
  /** Urgent and important. */
  | 'doNow'
  /** Neither. */
  | 'later'
  /** Important, not urgent: for somebody who knows. */
  | 'plan'
  /** Urgent, not important: for colleagues who help. */
  | 'volunteers';

/** A language the console speaks. */
export type Locale =
  /** Arabic. */
  | 'ar'
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** Who wrote to whom. */
export type MessageDirection =
  /** The customer, or another person in the thread. */
  | 'inbound'
  /** The company. */
  | 'outbound';

/** What a message is on its network. */
export type MessageKind =
  /** A comment under a post. */
  | 'comment'
  /** A private message. */
  | 'direct'
  /** A post that names us. */
  | 'mention'
  /** A post of its own. */
  | 'post'
  /** A post that quotes ours. */
  | 'quote'
  /** An answer to a message. */
  | 'reply'
  /** A review with or without stars. */
  | 'review';

/** The right scores of a ticket. A score that is left out stays. */
export type OverrideTriageInput = {
  /** How large the harm or the duty is, 0 to 100. */
  importance?: number | null | undefined;
  /** Why, for those who learn from it. */
  reason?: string | null | undefined;
  /** The ticket. */
  ticketId: string | number;
  /** How fast the harm grows, 0 to 100. */
  urgency?: number | null | undefined;
};

/** Which promises apply, from both scores. */
export type Priority =
  /** By a hard rule or a person only: somebody or their data is in danger, or a legal deadline runs. */
  | 'P0'
  /** Urgent and important, both high. */
  | 'P1'
  /** One of the two high, the other at least medium; or important without urgency. */
  | 'P2'
  /** Medium. */
  | 'P3'
  /** Low. */
  | 'P4';

/** Which claim to give back. */
export type ReleaseClaimInput = {
  /** The fence that came with the claim. */
  fence: number;
  /** The ticket. */
  ticketId: string | number;
};

/** Which matter to take up again. */
export type ReopenTicketInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** What a person saw on the network. */
export type ReplyDecision =
  /** Leave it. */
  | 'giveUp'
  /** It stands there. */
  | 'itWasPosted'
  /** It is not there: send it again. */
  | 'postAgain';

/** What a network's refusal means. */
export type ReplyErrorKind =
  /** A permission is missing. */
  | 'denied'
  /** What it answers, or the person, is no longer there. */
  | 'gone'
  /** The text is refused for good. */
  | 'invalid'
  /** It came back to its author before it left: something has changed since it was written. */
  | 'outdated'
  /** The channel has to be connected again. */
  | 'reauth'
  /** Refused before it was carried out; it is tried again. */
  | 'retry'
  /** It left and no clear answer came back. */
  | 'unknown'
  /** It came back to its author before it left: the network could not be read, so nobody knows what stands there. */
  | 'unreadable'
  /** The network's window for answers has closed. */
  | 'window';

/** Where a reply stands. */
export type ReplyState =
  /** Somebody else approved it. */
  | 'approved'
  /** It was called back. */
  | 'cancelled'
  /** It is being written. */
  | 'draft'
  /** The network refused it for good. */
  | 'failed'
  /** It is held back, by the charter for example. */
  | 'held'
  /** It waits for the approval of somebody else. */
  | 'inReview'
  /** Nobody but a person can tell whether it stands: see `decideReply`. */
  | 'needsHuman'
  /** It waits for its turn to leave. */
  | 'queued'
  /** We are reading the network to see whether it stands. */
  | 'reconciling'
  /** It is leaving. */
  | 'sending'
  /** It stands on the network. */
  | 'sent'
  /** It left, and no clear answer came back. */
  | 'unknown';

/** What a resolved matter taught us. */
export type ResolutionOutcome =
  /** An idea for a department. */
  | 'idea'
  /** Nothing to pass on. */
  | 'none'
  /** Something a department does well. */
  | 'strength'
  /** Something a department should know about. */
  | 'weakness';

/** How a matter ended. */
export type ResolveTicketInput = {
  /** The department concerned by its name in any case, for programs that know no ids. */
  department?: string | null | undefined;
  /** The department concerned; it or its name is asked for unless the outcome is `none`. */
  departmentId?: string | number | null | undefined;
  /** What it taught us. */
  outcome?: ResolutionOutcome | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** What a person may do. */
export type Role =
  /** Connects channels and invites people, and may do all the rest. */
  | 'admin'
  /** The care team: answers customers all day. */
  | 'agent'
  /** Watches over the promises and settles what agents cannot. */
  | 'supervisor'
  /** An employee with another job, who helps with tickets that were given to them. */
  | 'volunteer';

/** What the viewer is writing. */
export type SaveDraftInput = {
  /** The text. */
  body: string;
  /** The template that was put in last. */
  templateId?: string | number | null | undefined;
  /** The revision of the thread on the screen. */
  threadRevision: number;
  /** The ticket. */
  ticketId: string | number;
  /** Who will read it. */
  visibility: DraftVisibility;
};

/** A reply, and what it was written against. */
export type SendReplyInput = {
  /** The files of the draft that go with it, in their order. */
  attachments?: Array<DescribedAttachment> | null | undefined;
  /** The text. */
  body: string;
  /** Made when the composer opens: the same one sent twice is one reply. */
  clientId: string;
  /** The fence that came with the claim. */
  fence: number;
  /** The texts of further posts of the same reply, for a network whose posts are short. */
  further?: Array<string> | null | undefined;
  /** The customer's message it answers; left out, the latest one of this customer that stands. */
  inReplyToId?: string | number | null | undefined;
  /** True to end the matter as well, without an outcome, once the reply stands on the network. It stays open when the reply fails or the customer writes meanwhile. */
  resolvesTicket?: boolean | null | undefined;
  /** True after the author saw what had changed and wants it sent all the same. */
  sendAnyway?: boolean | null | undefined;
  /** The template that was put in last. */
  templateId?: string | number | null | undefined;
  /** The revision of the thread on the screen. */
  threadRevision: number;
  /** The ticket. */
  ticketId: string | number;
  /** Who can read it on the network. */
  visibility: Visibility;
};

/** Whether the viewer is there to answer. */
export type SetAvailabilityInput = {
  /** Whether they are. */
  isAvailable: boolean;
  /** Until when that holds; until their hours say the same again when left out, and for good where they have none. */
  until?: string | null | undefined;
};

/** What became of a ticket. */
export type SetTicketStatusInput = {
  /** Its status. */
  status: SettableTicketStatus;
  /** The ticket. */
  ticketId: string | number;
};

/** The statuses that have no verb of their own. */
export type SettableTicketStatus =
  /** Over for good. */
  | 'closed'
  /** Not a customer's matter. */
  | 'spam'
  /** The customer has to say something first. */
  | 'waitingCustomer';

/** Who signs in, and the proof. */
export type SignInInput = {
  /** The member's address; capitals do not matter. */
  email: string;
  /** True on a phone that should stay signed in for 30 days. */
  isDevice?: boolean | null | undefined;
  /** The organization's short name, for an address that is known to several. */
  organization?: string | null | undefined;
  /** The password. */
  password: string;
};

/** Which ticket to put aside. */
export type SnoozeTicketInput = {
  /** The ticket. */
  ticketId: string | number;
  /** Until when; in the future, within 90 days. */
  until: string;
};

/** Which ticket gets which tag. */
export type TagTicketInput = {
  /** The tag. */
  tagId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** Which ticket to take over. */
export type TakeOverClaimInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** What a part of a text is. */
export type TextSpanKind =
  /** An address. */
  | 'link'
  /** An account that is named. */
  | 'mention'
  /** A hashtag. */
  | 'tag';

/** What a network counts. */
export type TextUnit =
  /** Bytes of UTF-8. */
  | 'bytes'
  /** What a reader calls a character. */
  | 'graphemes'
  /** UTF-16 units, as JavaScript counts. */
  | 'utf16';

/** Which tickets to list. What is left out does not restrict. */
export type TicketFilter = {
  /** Only tickets of which this member is the assignee. */
  assigneeId?: string | number | null | undefined;
  /** Only this channel. */
  channelId?: string | number | null | undefined;
  /** Only this lane. */
  lane?: Lane | null | undefined;
  /** The part of the inbox. */
  view?: TicketView | null | undefined;
};

/** Where a ticket is in its life. */
export type TicketStatus =
  /** Over for good; a message of the customer opens another ticket. */
  | 'closed'
  /** Put aside until an instant or a message. */
  | 'hold'
  /** Continued in another ticket. */
  | 'merged'
  /** The company has something to do. */
  | 'open'
  /** Brought to an end; a message of the customer opens it again. */
  | 'resolved'
  /** Not a customer's matter. */
  | 'spam'
  /** The customer has to say something first. */
  | 'waitingCustomer';

/** A part of the inbox. */
export type TicketView =
  /** Every open ticket. */
  | 'all'
  /** Open tickets with a promise that is at risk, or already broken and still unanswered. */
  | 'atRisk'
  /** Open tickets of which the viewer is the assignee. */
  | 'mine'
  /** What to do next: open tickets of the viewer and of nobody. */
  | 'next'
  /** Tickets that were brought to an end. */
  | 'resolved'
  /** Tickets that were put aside. */
  | 'snoozed'
  /** Open tickets of which nobody is the assignee. */
  | 'unassigned'
  /** Tickets that wait for the customer. */
  | 'waiting';

/** Which score a reason moves. */
export type TriageAxis =
  /** How large the harm or the duty is. */
  | 'importance'
  /** How fast the harm grows. */
  | 'urgency';

/** What is taken back. */
export type UndoTicketChangeInput = {
  /** The change, as `lastChange` names it. */
  changeId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** Which ticket to bring back. */
export type UnsnoozeTicketInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Which ticket loses which tag. */
export type UntagTicketInput = {
  /** The tag. */
  tagId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** What changes of the viewer's profile. */
export type UpdateProfileInput = {
  /** The language of the console. */
  locale?: Locale | null | undefined;
  /** What colleagues call the viewer. */
  name?: string | null | undefined;
  /** The IANA time zone. */
  timeZone?: string | null | undefined;
};

/** Who can read it on the network. */
export type Visibility =
  /** The customer and the company. */
  | 'private'
  /** Everybody. */
  | 'public';

export type TicketsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TicketsChangedSubscription = { ticketsChanged: { ids: Array<string>, versions: Array<number>, resync: boolean } };

export type ChangedTicketsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChangedTicketsQuery = { nodes: Array<
    | { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> }
    | Record<PropertyKey, never>
   | null> };

export type ChangedListQueryVariables = Exact<{
  filter: TicketFilter;
  first: number;
  ids: Array<string | number> | string | number;
}>;


export type ChangedListQuery = { tickets: { edges: Array<{ node: { id: string, version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nodes: Array<
    | { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> }
    | Record<PropertyKey, never>
   | null>, ticketViews: Array<{ view: TicketView, count: number | null }>, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, openTicketCount: number, network: { name: string } }> };

export type ClockFieldsFragment = { target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> };

export type TicketRowFragment = { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> };

export type TicketsQueryVariables = Exact<{
  filter: TicketFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { tickets: { edges: Array<{ node: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { may: Array<string>, member: { id: string, name: string, role: Role, locale: Locale, availability: { isAvailable: boolean, until: string | null, isByHand: boolean } }, organization: { id: string, name: string, timeZone: string, isDemonstration: boolean, publishing: { isStopped: boolean, reason: string | null } } } | null };

export type RailFieldsFragment = { ticketViews: Array<{ view: TicketView, count: number | null }>, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, openTicketCount: number, network: { name: string } }> };

export type RailQueryVariables = Exact<{ [key: string]: never; }>;


export type RailQuery = { ticketViews: Array<{ view: TicketView, count: number | null }>, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, openTicketCount: number, network: { name: string } }> };

export type UpdateProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type UpdateProfileMutation = { updateProfile: { member: { id: string, locale: Locale } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SetAvailabilityMutationVariables = Exact<{
  input: SetAvailabilityInput;
}>;


export type SetAvailabilityMutation = { setAvailability: { member: { id: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { userErrors: Array<{ code: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { viewer: { member: { id: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReplyFieldsFragment = { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null };

export type MessageFieldsFragment = { id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ kind: AttachmentKind, url: string | null, mediaType: string | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null };

export type TimelinePartFragment = { edges: Array<{ node:
      | { __typename: 'Message', id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ kind: AttachmentKind, url: string | null, mediaType: string | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null }
      | { __typename: 'Note', id: string, body: string, createdAt: string, noteAuthor: { id: string, name: string, role: Role } }
      | { __typename: 'TicketEvent', id: string, at: string, code: string, parameters: Record<string, string | number | boolean | null>, actor: { id: string, name: string } | null }
     }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } };

export type TicketQueryVariables = Exact<{
  number: number;
  last: number;
}>;


export type TicketQuery = { ticket: { openedAt: string, escalation: Escalation, id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, override: { at: string, by: { id: string, name: string } | null } | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, thread: { id: string, revision: number, visibility: Visibility }, contact: { ticketCount: number, id: string, name: string, identities: Array<{ id: string, network: string, handle: string, audience: number | null }>, tickets: Array<{ id: string, number: number, title: string, status: TicketStatus, openedAt: string }> }, previousTicket: { number: number, title: string } | null, draft: { body: string, visibility: DraftVisibility, threadRevision: number, updatedAt: string } | null, replies: Array<{ id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null }>, replyOptions: Array<{ visibility: Visibility, isAllowed: boolean, refusal: string | null, closesAt: string | null, inReplyTo: { id: string } | null, limits: Array<{ max: number, unit: TextUnit }> }>, timeline: { edges: Array<{ node:
          | { __typename: 'Message', id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ kind: AttachmentKind, url: string | null, mediaType: string | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null }
          | { __typename: 'Note', id: string, body: string, createdAt: string, noteAuthor: { id: string, name: string, role: Role } }
          | { __typename: 'TicketEvent', id: string, at: string, code: string, parameters: Record<string, string | number | boolean | null>, actor: { id: string, name: string } | null }
         }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null };

export type EarlierTimelineQueryVariables = Exact<{
  number: number;
  last: number;
  before: string;
}>;


export type EarlierTimelineQuery = { ticket: { id: string, timeline: { edges: Array<{ node:
          | { __typename: 'Message', id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ kind: AttachmentKind, url: string | null, mediaType: string | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null }
          | { __typename: 'Note', id: string, body: string, createdAt: string, noteAuthor: { id: string, name: string, role: Role } }
          | { __typename: 'TicketEvent', id: string, at: string, code: string, parameters: Record<string, string | number | boolean | null>, actor: { id: string, name: string } | null }
         }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } } } | null };

export type ClaimTicketMutationVariables = Exact<{
  input: ClaimTicketInput;
}>;


export type ClaimTicketMutation = { claimTicket: { claim: { fence: number, expiresAt: string, holder: { id: string, name: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type TakeOverClaimMutationVariables = Exact<{
  input: TakeOverClaimInput;
}>;


export type TakeOverClaimMutation = { takeOverClaim: { claim: { fence: number, expiresAt: string, holder: { id: string, name: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReleaseClaimMutationVariables = Exact<{
  input: ReleaseClaimInput;
}>;


export type ReleaseClaimMutation = { releaseClaim: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SaveDraftMutationVariables = Exact<{
  input: SaveDraftInput;
}>;


export type SaveDraftMutation = { saveDraft: { draft: { updatedAt: string } | null, claim: { fence: number, expiresAt: string, holder: { id: string, name: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type DiscardDraftMutationVariables = Exact<{
  input: DiscardDraftInput;
}>;


export type DiscardDraftMutation = { discardDraft: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SendReplyMutationVariables = Exact<{
  input: SendReplyInput;
}>;


export type SendReplyMutation = { sendReply: { reply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null } | null, stale: { threadRevision: number, changes: Array<{ id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ kind: AttachmentKind, url: string | null, mediaType: string | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null }>, otherReply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CancelReplyMutationVariables = Exact<{
  input: CancelReplyInput;
}>;


export type CancelReplyMutation = { cancelReply: { reply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type DecideReplyMutationVariables = Exact<{
  input: DecideReplyInput;
}>;


export type DecideReplyMutation = { decideReply: { reply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { note: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ActedFragment = { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { members: { edges: Array<{ node: { id: string, name: string, role: Role, disabledAt: string | null } }> } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { departments: Array<{ id: string, name: string, owner: { name: string } | null }> };

export type TagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsQuery = { tags: Array<{ id: string, name: string }> };

export type AssignTicketMutationVariables = Exact<{
  input: AssignTicketInput;
}>;


export type AssignTicketMutation = { assignTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type HandOffTicketMutationVariables = Exact<{
  input: HandOffTicketInput;
}>;


export type HandOffTicketMutation = { handOffTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ResolveTicketMutationVariables = Exact<{
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { resolveTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReopenTicketMutationVariables = Exact<{
  input: ReopenTicketInput;
}>;


export type ReopenTicketMutation = { reopenTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SnoozeTicketMutationVariables = Exact<{
  input: SnoozeTicketInput;
}>;


export type SnoozeTicketMutation = { snoozeTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnsnoozeTicketMutationVariables = Exact<{
  input: UnsnoozeTicketInput;
}>;


export type UnsnoozeTicketMutation = { unsnoozeTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SetTicketStatusMutationVariables = Exact<{
  input: SetTicketStatusInput;
}>;


export type SetTicketStatusMutation = { setTicketStatus: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type OverrideTriageMutationVariables = Exact<{
  input: OverrideTriageInput;
}>;


export type OverrideTriageMutation = { overrideTriage: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type TagTicketMutationVariables = Exact<{
  input: TagTicketInput;
}>;


export type TagTicketMutation = { tagTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UntagTicketMutationVariables = Exact<{
  input: UntagTicketInput;
}>;


export type UntagTicketMutation = { untagTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UndoTicketChangeMutationVariables = Exact<{
  input: UndoTicketChangeInput;
}>;


export type UndoTicketChangeMutation = { undoTicketChange: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { visibility: Visibility }, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RailFieldsFragmentDoc = new TypedDocumentString(`
    fragment RailFields on Query {
  ticketViews {
    view
    count
  }
  channels {
    id
    name
    handle
    status
    openTicketCount
    network {
      name
    }
  }
}
    `, {"fragmentName":"RailFields"}) as unknown as TypedDocumentString<RailFieldsFragment, unknown>;
export const ReplyFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReplyFields on Reply {
  id
  state
  visibility
  body
  writtenAt
  sentAt
  url
  isSentAnyway
  author {
    id
    name
  }
  error {
    kind
    message
  }
}
    `, {"fragmentName":"ReplyFields"}) as unknown as TypedDocumentString<ReplyFieldsFragment, unknown>;
export const MessageFieldsFragmentDoc = new TypedDocumentString(`
    fragment MessageFields on Message {
  id
  direction
  kind
  visibility
  body
  language
  url
  sentAt
  editedAt
  deletedAt
  isNative
  isImported
  spans {
    kind
    start
    end
    target
  }
  attachments {
    kind
    url
    mediaType
    alt
  }
  identity {
    id
    name
    handle
    network
  }
  author {
    id
    name
  }
  reply {
    id
    state
  }
  parent {
    id
  }
}
    `, {"fragmentName":"MessageFields"}) as unknown as TypedDocumentString<MessageFieldsFragment, unknown>;
export const TimelinePartFragmentDoc = new TypedDocumentString(`
    fragment TimelinePart on TimelineConnection {
  edges {
    node {
      __typename
      ... on Message {
        ...MessageFields
      }
      ... on Note {
        id
        body
        createdAt
        noteAuthor: author {
          id
          name
          role
        }
      }
      ... on TicketEvent {
        id
        at
        code
        parameters
        actor {
          id
          name
        }
      }
    }
  }
  pageInfo {
    hasPreviousPage
    startCursor
  }
}
    fragment MessageFields on Message {
  id
  direction
  kind
  visibility
  body
  language
  url
  sentAt
  editedAt
  deletedAt
  isNative
  isImported
  spans {
    kind
    start
    end
    target
  }
  attachments {
    kind
    url
    mediaType
    alt
  }
  identity {
    id
    name
    handle
    network
  }
  author {
    id
    name
  }
  reply {
    id
    state
  }
  parent {
    id
  }
}`, {"fragmentName":"TimelinePart"}) as unknown as TypedDocumentString<TimelinePartFragment, unknown>;
export const ClockFieldsFragmentDoc = new TypedDocumentString(`
    fragment ClockFields on Clock {
  target
  outcome
  cycle
  startedAt
  dueAt
  atRiskAt
  metAt
  breachedAt
  endedAt
  budgetMs
  usedMs
  causes
}
    `, {"fragmentName":"ClockFields"}) as unknown as TypedDocumentString<ClockFieldsFragment, unknown>;
export const TicketRowFragmentDoc = new TypedDocumentString(`
    fragment TicketRow on Ticket {
  id
  number
  version
  title
  status
  lane
  snoozedUntil
  oldestUnansweredAt
  triage {
    urgency
    importance
    band
    priority
    intent
    language
    reasons {
      code
      axis
      points
      evidence
    }
  }
  assignee {
    id
    name
  }
  claim {
    holder {
      id
      name
    }
    expiresAt
  }
  tags {
    id
    name
  }
  channel {
    id
    name
    handle
    network {
      name
    }
  }
  identity {
    id
    name
    handle
    network
    audience
  }
  contact {
    id
    name
  }
  thread {
    visibility
  }
  lastMessage {
    id
    direction
    body
    language
    sentAt
    deletedAt
  }
  clocks {
    ...ClockFields
  }
}
    fragment ClockFields on Clock {
  target
  outcome
  cycle
  startedAt
  dueAt
  atRiskAt
  metAt
  breachedAt
  endedAt
  budgetMs
  usedMs
  causes
}`, {"fragmentName":"TicketRow"}) as unknown as TypedDocumentString<TicketRowFragment, unknown>;
export const ActedFragmentDoc = new TypedDocumentString(`
    fragment Acted on Ticket {
  ...TicketRow
  lastChange {
    id
    by {
      id
    }
  }
}
    fragment ClockFields on Clock {
  target
  outcome
  cycle
  startedAt
  dueAt
  atRiskAt
  metAt
  breachedAt
  endedAt
  budgetMs
  usedMs
  causes
}
fragment TicketRow on Ticket {
  id
  number
  version
  title
  status
  lane
  snoozedUntil
  oldestUnansweredAt
  triage {
    urgency
    importance
    band
    priority
    intent
    language
    reasons {
      code
      axis
      points
      evidence
    }
  }
  assignee {
    id
    name
  }
  claim {
    holder {
      id
      name
    }
    expiresAt
  }
  tags {
    id
    name
  }
  channel {
    id
    name
    handle
    network {
      name
    }
  }
  identity {
    id
    name
    handle
    network
    audience
  }
  contact {
    id
    name
  }
  thread {
    visibility
  }
  lastMessage {
    id
    direction
    body
    language
    sentAt
    deletedAt
  }
  clocks {
    ...ClockFields
  }
}`, {"fragmentName":"Acted"}) as unknown as TypedDocumentString<ActedFragment, unknown>;
export const TicketsChangedDocument = {"__meta__":{"hash":"sha256:1a5a968213980c14d2a6b5356f1152fcb31cb6eb9f6c1634251545909cb78690"}} as unknown as TypedDocumentString<TicketsChangedSubscription, TicketsChangedSubscriptionVariables>;
export const ChangedTicketsDocument = {"__meta__":{"hash":"sha256:9d52d3728561292504647edee3e1bb13bc675d791154892fe886db26e7dae431"}} as unknown as TypedDocumentString<ChangedTicketsQuery, ChangedTicketsQueryVariables>;
export const ChangedListDocument = {"__meta__":{"hash":"sha256:e7e842b06b593be24436bcca00f776bcc9ecd2e516efcc43e69e642e6f0cc048"}} as unknown as TypedDocumentString<ChangedListQuery, ChangedListQueryVariables>;
export const TicketsDocument = {"__meta__":{"hash":"sha256:71710987b1fd78697c70c47baeecd151ca55faff960c60aa9a3394d83d5ab564"}} as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const ViewerDocument = {"__meta__":{"hash":"sha256:d9a266d31ff0f33b7e96a718d66a10449640b9e3d663c92b550011c444b78b20"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RailDocument = {"__meta__":{"hash":"sha256:25cb62aa3977899ff0bc004075fce2dd7650ac492ad1c18365a8de991163cb47"}} as unknown as TypedDocumentString<RailQuery, RailQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"sha256:c5cc32e4f98797822f4a4540f8df4660d15699e9567e5f32e93f6523335107dc"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const SetAvailabilityDocument = {"__meta__":{"hash":"sha256:7fa2706b054593e0507629bb15b4ef91960f1868570247e2a571eef97eeda84f"}} as unknown as TypedDocumentString<SetAvailabilityMutation, SetAvailabilityMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"sha256:8885a29cb690cff13505121aff37d2dc523de0450706b7a7f123c3e05beb8174"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"sha256:cfee15090c2caa9ed021c8bddb8feaba05ca23d51cb4555d998cb5e8e8b25c91"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const TicketDocument = {"__meta__":{"hash":"sha256:7d3d6bbfb907209fb5063a5ba2676c8c3e703a8fc0fb8ea2dbd1f4cbb6e244a4"}} as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const EarlierTimelineDocument = {"__meta__":{"hash":"sha256:3ca75488fc6240621402f19b9160068a507b00e63f0fd98f1bd23b3419fadea3"}} as unknown as TypedDocumentString<EarlierTimelineQuery, EarlierTimelineQueryVariables>;
export const ClaimTicketDocument = {"__meta__":{"hash":"sha256:2faf6c8afb8e3a9683d0f9163db5752f806f5838cdf1ebc2b8ae6a8120afda26"}} as unknown as TypedDocumentString<ClaimTicketMutation, ClaimTicketMutationVariables>;
export const TakeOverClaimDocument = {"__meta__":{"hash":"sha256:a5d416d51f8790140093cf70c09722eed2880e5307ac137931beeb45a7a84856"}} as unknown as TypedDocumentString<TakeOverClaimMutation, TakeOverClaimMutationVariables>;
export const ReleaseClaimDocument = {"__meta__":{"hash":"sha256:ea7f562cca39fa4d7d973705d3f965d14f2506fee1303f847cc78e048e7bd134"}} as unknown as TypedDocumentString<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"sha256:9ec60da2e9d5d94c145420c11ac834ceb252bca562ba0627e5859c5aeda0564b"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"sha256:514a01a2118b543040068073e686ba85dac03f5f1cdc78c5d0384a0f538a4e15"}} as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SendReplyDocument = {"__meta__":{"hash":"sha256:1e893d1e1a7376e10df3de8f3d20ac6fc3d9667a099c4b2e41636ae5464b5cb4"}} as unknown as TypedDocumentString<SendReplyMutation, SendReplyMutationVariables>;
export const CancelReplyDocument = {"__meta__":{"hash":"sha256:63f15e90499d5d6a73ed33080ee3f8cf633e5cb1c68b68f60d55e9d7d94b9c45"}} as unknown as TypedDocumentString<CancelReplyMutation, CancelReplyMutationVariables>;
export const DecideReplyDocument = {"__meta__":{"hash":"sha256:931470617ff29a8220ed73e8ef076a6b0c08c6d19b4dd8ce534d0daa4910c293"}} as unknown as TypedDocumentString<DecideReplyMutation, DecideReplyMutationVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"sha256:e4f814a9cc1e9e7cf9f7417635ec4dadb2241e4dda036a48583473b7fba2f895"}} as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"sha256:87205c0e541851333c0def68a095bd805a4d6c7eadc4e19b41fb56a627452202"}} as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const DepartmentsDocument = {"__meta__":{"hash":"sha256:d08bfd90b2089b68a5ad21de1f1efda3ca0ca659f065cde89c9318dc5f85473e"}} as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const TagsDocument = {"__meta__":{"hash":"sha256:93e9bcda250cb3b333b099ca82ac8074bffb7bcbebd7211462abb64f614799e2"}} as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const AssignTicketDocument = {"__meta__":{"hash":"sha256:172c6b8021f4f9fd64bda644093a065c57a83d13b62f68c0664b4d364993da2f"}} as unknown as TypedDocumentString<AssignTicketMutation, AssignTicketMutationVariables>;
export const HandOffTicketDocument = {"__meta__":{"hash":"sha256:6209eab58dd5421b070e356733e9cf54a2d738f0dcba91923a17fb409375ef71"}} as unknown as TypedDocumentString<HandOffTicketMutation, HandOffTicketMutationVariables>;
export const ResolveTicketDocument = {"__meta__":{"hash":"sha256:53899d63e7d3ed9d781ea7d51ce6df5c23bc5382a523c0db38b16c97bbbdfcac"}} as unknown as TypedDocumentString<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const ReopenTicketDocument = {"__meta__":{"hash":"sha256:c9d824e7abbf8ef64f87e7b2a0c19b5db3a67ce813864bcce44405285b9e4f2e"}} as unknown as TypedDocumentString<ReopenTicketMutation, ReopenTicketMutationVariables>;
export const SnoozeTicketDocument = {"__meta__":{"hash":"sha256:60cffe16ed3ba873954b9e8d73af85bf65fccf504ad037a750e8ea9f49b0a9e2"}} as unknown as TypedDocumentString<SnoozeTicketMutation, SnoozeTicketMutationVariables>;
export const UnsnoozeTicketDocument = {"__meta__":{"hash":"sha256:6a6a77f54e056a6e63f5237b9ccbfdf81c2db428a15ac41661947b695e0c4c47"}} as unknown as TypedDocumentString<UnsnoozeTicketMutation, UnsnoozeTicketMutationVariables>;
export const SetTicketStatusDocument = {"__meta__":{"hash":"sha256:a01124b194b081493f5f415e063446374b1ffb82c0a585281708b636a145c9db"}} as unknown as TypedDocumentString<SetTicketStatusMutation, SetTicketStatusMutationVariables>;
export const OverrideTriageDocument = {"__meta__":{"hash":"sha256:719012872077d1af2992d7e279330ceaca2eb30e3e8f3e700cc64f7811cb8d9f"}} as unknown as TypedDocumentString<OverrideTriageMutation, OverrideTriageMutationVariables>;
export const TagTicketDocument = {"__meta__":{"hash":"sha256:a8d003c52faafc854dea5a832de0536620a834cc31af2242350f1fb92698ae5b"}} as unknown as TypedDocumentString<TagTicketMutation, TagTicketMutationVariables>;
export const UntagTicketDocument = {"__meta__":{"hash":"sha256:3ed7502e8c76eea346a042571e19a6b1b9f6257ec4f888a39c859102a640e015"}} as unknown as TypedDocumentString<UntagTicketMutation, UntagTicketMutationVariables>;
export const UndoTicketChangeDocument = {"__meta__":{"hash":"sha256:f9b05084e164522a3fd0cf5e123837da1e1c4fbfe2aa0ff558e49a14cf4f12cc"}} as unknown as TypedDocumentString<UndoTicketChangeMutation, UndoTicketChangeMutationVariables>;