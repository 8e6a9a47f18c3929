import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { MaskedMessage as SaidMasked } from '../../trust/read-masked.ts';
import type { MentoredDraftRow } from '../../trust/queries.ts';
import type { PracticeItemRow } from '../../practice/draw-practice.ts';
import type { RehearsalRow } from '../../rehearsal/find-rehearsal.ts';
import type { RehearsalCallRow } from '../../rehearsal/join-rehearsal.ts';
import type { ReportedGuest } from '../../rehearsal/read-report.ts';
import type { ShownPart } from '../../rehearsal/find-shown-part.ts';
import type { ReplyCheckRow } from '../../trust/check-reply.ts';
import type { ApiTokenRow, SessionRow } from '../../members/queries.ts';
import type { ShownAttachment } from '../../attachments/show-attachment.ts';
import type { AuditEntryRow } from '../../audit/queries.ts';
import type { BoardState } from '../../board/queries.ts';
import type { HandedDraftSource } from '../../cards/loaders.ts';
import type { ShownCard } from '../../cards/find-open-card.ts';
import type { GivenRow, ReactionRow } from '../../cards/list-given.ts';
import type { CardMessage } from '../../cards/read-thread.ts';
import type { RecognitionRow, ThanksRow } from '../../cards/read-recognition.ts';
import type { ForecastRow } from '../../board/loaders.ts';
import type { CalendarRow } from '../../calendars/calendar-row.ts';
import type { CalendarVersionRow } from '../../calendars/loaders.ts';
import type { Capabilities as NetworkCapabilities, Connector } from '@relais/connectors';
import type { CardRow } from '../../knowledge/keep-card.ts';
import type { CardVersionRow } from '../../knowledge/loaders.ts';
import type { ChannelRow } from '../../channels/find-channel.ts';
import type { ChannelPollRow } from '../../channels/loaders.ts';
import type { CharterVersion, CharterDraftRow, SignatureRow, SignerRow } from '../../charter/queries.ts';
import type { CharterFinding as FoundClause } from '../../charter/clauses.ts';
import type { CharterLimit as SetLimit } from '../../charter/charter-rules.ts';
import type { SetRules } from '../../charter/load-charter-rules.ts';
import type { HeldClaim, PickRow as KeptPick } from '../../routing/loaders.ts';
import type { TicketClock } from '../../promises/list-clocks.ts';
import type { ShownExplanation, ShownMark, ShownPromise } from '../../promises/show-explanation.ts';
import type { ClockOverride as MadeOverride, Stretch, Turn, Recipient, LadderStep as SlaLadderStep, PolicyDraft, PolicyMatch as SlaPolicyMatch, PolicyRow as SlaPolicyRow } from '@relais/sla';
import type { LedgerRow } from '../../promises/list-cycles.ts';
import type { OrderReason } from '../../routing/explain-reason.ts';
import type { KeptCommitment } from '../../commitments/loaders.ts';
import type { ContactRow, ContactMergeRow, IdentityRow } from '../../contacts/loaders.ts';
import type { ContactNoteRow } from '../../contacts/add-contact-note.ts';
import type { DeliveryRow } from '../../inbox/queries.ts';
import type { DaysOffRow } from '../../members/availability.ts';
import type { DepartmentRow } from '../../voice/queries.ts';
import type { DraftRow } from '../../replies/save-draft.ts';
import type { SeenThread as ThreadAsSeen } from '../../replies/tables.ts';
import type { LaneDifferenceRow, LearnedVersionRow, LearningState } from '../../learning/queries.ts';
import type { EnquiryRow } from '../../enquiries/lock-enquiry.ts';
import type { ReceiverRow } from '../../enquiries/queries.ts';
import type { PossibleAnswerRow } from '../../enquiries/loaders.ts';
import type { ShownQuestion } from '../../house/loaders.ts';
import type { GivenAnswer } from '../../house/list-answered.ts';
import type { HoldingOutcome as SentOrRefused } from '../../holding/send-holding-replies.ts';
import type { HoldingPreview as PreviewOfHolding } from '../../holding/list-previews.ts';
import type { HoldingTextRow } from '../../holding/keep-holding-text.ts';
import type { ImportReport as ReadReport } from '../../knowledge/import-cards.ts';
import type { InsertionSource } from '../../knowledge/list-insertions.ts';
import type { InvitationRow } from '../../members/invitation.ts';
import type { MemberRow } from '../../members/get-member.ts';
import type { MessageRow, ThreadRow, UnsupportedKindRow } from '../../inbox/loaders.ts';
import type { NoteRow, TicketChangeRow } from '../../tickets/loaders.ts';
import type { DeviceRow, NotificationRow } from '../../notifications/queries.ts';
import type { WeighedTopic } from '../../net-help/queries.ts';
import type { OrganizationRow } from '../../members/loaders.ts';
import type { PublicationRow } from '../../policies/get-publication.ts';
import type { PolicyVersionRow } from '../../policies/queries.ts';
import type { OverflowRow, CallRow, EntryRow, OpeningRow, PolicyVersion as PolicyVersionOfOverflow } from '../../overflow/queries.ts';
import type { PresenceRow } from '../../presence/queries.ts';
import type { ReplyRow } from '../../replies/reply-row.ts';
import type { PossibleReply } from '../../replies/list-reply-options.ts';
import type { TicketTopic } from '../../voice/list-ticket-topics.ts';
import type { SavedFilterRow } from '../../tickets/saved-filter.ts';
import type { SavedSearchRow } from '../../listening/saved-search.ts';
import type { SearchPreviewRow } from '../../listening/loaders.ts';
import type { OperationsSource, RetentionRunRow } from '../../retention/queries.ts';
import type { StaleReplySource } from '../../replies/resolvers.ts';
import type { TagRow } from '../../tickets/get-tag.ts';
import type { TeamRow } from '../../members/get-team.ts';
import type { TemplateRow } from '../../knowledge/keep-template.ts';
import type { TicketRow } from '../../tickets/queries.ts';
import type { LinkRow } from '../../matters/loaders.ts';
import type { ClusterRow } from '../../triage/cluster-loaders.ts';
import type { HappenedEvent } from '../../tickets/timeline.ts';
import type { TopicRow } from '../../voice/get-topic.ts';
import type { ReplayedTicket as TicketReplayed } from '../../tuning/replay-ticket.ts';
import type { ReplayPart } from '../../tuning/replay-triage.ts';
import type { RulesVersion } from '../../tuning/queries.ts';
import type { CorrectionRow } from '../../triage/record-corrections.ts';
import type { SampleRow, SampleWeekRow, SampledRow } from '../../sampling/queries.ts';
import type { PassedOverRow } from '../../sampling/list-passed-over.ts';
import type { ExampleRow } from '../../triage/list-examples.ts';
import type { OverrideRow } from '../../promises/loaders.ts';
import type { ExclusionCount as CountedExclusion } from '../../volunteers/queries.ts';
import type { StandingLift } from '../../volunteers/read-exclusions.ts';
import type { TrustStepRow, VolunteerSource, VolunteerTopicSource, WithheldTopicRow } from '../../volunteers/loaders.ts';
import type { Viewer as SignedIn } from '../../context.ts';
import type { GraphqlContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A version 4 or 7 UUID made by the client, in lower case. The same value sent twice means the same act. */
  ClientId: { input: string; output: string; }
  /** An instant, in ISO 8601 with milliseconds and in UTC (`2026-03-01T08:30:00.000Z`). */
  DateTime: { input: Date; output: Date; }
  /** How many nodes a page may have: a whole number from 1 to 100. */
  PageSize: { input: number; output: number; }
  /** A flat map of names to strings, numbers, booleans or null: what a catalogue needs to make a sentence of a code. */
  Parameters: { input: never; output: Record<string, string | number | boolean | null>; }
};

/** Who accepts an invitation. */
export type AcceptInvitationInput = {
  /** The language of their console; the invitation's when left out. */
  locale?: InputMaybe<Locale>;
  /** What colleagues will call them. */
  name: Scalars['String']['input'];
  /** The password to sign in with, of 12 to 128 characters; without one they come in by sign-in links. */
  password?: InputMaybe<Scalars['String']['input']>;
  /** The end of the link's address. */
  token: Scalars['String']['input'];
};

/** What came of accepting. */
export type AcceptInvitationPayload = {
  __typename?: 'AcceptInvitationPayload';
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
  /** The member who is now signed in; null when it was refused. */
  viewer?: Maybe<Viewer>;
};

/** Which ticket a person deals with. */
export type AcknowledgeEscalationInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket that somebody has taken note of. */
export type AcknowledgeEscalationPayload = {
  __typename?: 'AcknowledgeEscalationPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Something about a contact. */
export type AddContactNoteInput = {
  /** The text, 1 to 2,000 characters. */
  body: Scalars['String']['input'];
  /** Made when the editor opens: the same one sent twice is one note. */
  clientId: Scalars['ClientId']['input'];
  /** The contact. */
  contactId: Scalars['ID']['input'];
};

/** The contact with its notes. */
export type AddContactNotePayload = {
  __typename?: 'AddContactNotePayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<ContactUserError>;
};

/** Which days a member is off. */
export type AddDaysOffInput = {
  /** The first, `YYYY-MM-DD`. */
  firstDay: Scalars['String']['input'];
  /** The last. */
  lastDay: Scalars['String']['input'];
  /** The member. */
  memberId: Scalars['ID']['input'];
};

/** The member with their days off. */
export type AddDaysOffPayload = {
  __typename?: 'AddDaysOffPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Something for colleagues. */
export type AddNoteInput = {
  /** The text, 1 to 20,000 characters. */
  body: Scalars['String']['input'];
  /** Made when the editor opens: the same one sent twice is one note. */
  clientId: Scalars['ClientId']['input'];
  /** The colleagues whom the text names, each as an at sign and their name. Whom it does not name is left out. */
  mentionedIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The note that was written. */
export type AddNotePayload = {
  __typename?: 'AddNotePayload';
  /** The note; null when it was refused. */
  note?: Maybe<Note>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** What a console shows. */
export type AnnouncePresenceInput = {
  /** Made by the page when it is opened. */
  consoleId: Scalars['ClientId']['input'];
  /** True while somebody is writing. */
  isTyping?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ticket; null when it shows none any more. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** Nothing but why it was refused. */
export type AnnouncePresencePayload = {
  __typename?: 'AnnouncePresencePayload';
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** What the viewer says to a call. */
export type AnswerCallInput = {
  /** The call. */
  callId: Scalars['ID']['input'];
  /** What they say. */
  word: CallWord;
};

/** The call as it is afterwards. */
export type AnswerCallPayload = {
  __typename?: 'AnswerCallPayload';
  /** With its answer: `withdrawn` because of `seats_filled` where enough people have come. Null when it was refused. */
  call?: Maybe<OverflowCall>;
  /** Why it was refused. */
  userErrors: Array<OverflowUserError>;
};

/** An answer. */
export type AnswerCardInput = {
  /** The text. */
  body: Scalars['String']['input'];
  /** The card. */
  cardId: Scalars['ID']['input'];
  /** Made when the text is begun: the same one sent twice is one answer. */
  clientId: Scalars['ClientId']['input'];
  /** The number that came with taking it. */
  fence: Scalars['Int']['input'];
  /** True after the author read what had changed and wants it sent all the same. */
  sendAnyway?: Scalars['Boolean']['input'];
  /** The thread's number on the screen. */
  threadRevision: Scalars['Int']['input'];
  /** Where it is to stand; left out, where the question stands. `private` makes it a private message. */
  visibility?: InputMaybe<Visibility>;
};

/** What came of an answer. */
export type AnswerCardPayload = {
  __typename?: 'AnswerCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** What was handed in; null when nothing was. */
  given?: Maybe<HelpGiven>;
  /** True where the card's time was over, so that the text went to the care team and nothing is sent. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** Promises by what became of them. */
export type AnswerCounts = {
  __typename?: 'AnswerCounts';
  /** Answered in time. */
  kept: Scalars['Int']['output'];
  /** Answered late, or not at all when it was due. */
  late: Scalars['Int']['output'];
};

/** What somebody makes of a case. */
export type AnswerPracticeInput = {
  /** What to answer, 15 to 5,000 characters; for `answer`. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The case. */
  itemId: Scalars['ID']['input'];
  /** Where it belongs; for `place`. */
  lane?: InputMaybe<Lane>;
};

/** The case, graded. */
export type AnswerPracticePayload = {
  __typename?: 'AnswerPracticePayload';
  /** The case as it is now; null when it was refused. */
  item?: Maybe<PracticeItem>;
  /** The step of trust it led to; null where the level stays. */
  step?: Maybe<PracticeStep>;
  /** Why it was refused. */
  userErrors: Array<PracticeUserError>;
};

/** An answer for a volunteer. */
export type AnswerQuestionInput = {
  /** The answer, 2,000 characters at most. */
  body: Scalars['String']['input'];
  /** Made when the answer is begun: the same one sent twice is one answer. */
  clientId: Scalars['ClientId']['input'];
  /** The question. */
  questionId: Scalars['ID']['input'];
};

/** What came of an answer. */
export type AnswerQuestionPayload = {
  __typename?: 'AnswerQuestionPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused: for example `QUESTION_ANSWERED`, `QUESTION_NOT_FOUND`, `ANSWER_TOO_LONG`, `NOTE_EMPTY`. */
  userErrors: Array<TicketUserError>;
};

/** A token for a program. The secret itself is kept nowhere. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null if never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The member it acts as. */
  member: Member;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** When it was ended; null while it is good. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Which text is approved. */
export type ApproveHoldingTextInput = {
  /** Which one. */
  holdingTextId: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** The text that may be sent. */
export type ApproveHoldingTextPayload = {
  __typename?: 'ApproveHoldingTextPayload';
  /** Null when it was refused. */
  holdingText?: Maybe<HoldingText>;
  /** Why it was refused. */
  userErrors: Array<HoldingUserError>;
};

/** Which reply may leave, and the exact text. */
export type ApproveReplyInput = {
  /** Why it is not what the author wrote; needed where it is not, and unread where it is. */
  edit?: InputMaybe<ReviewNoteInput>;
  /** The reply. */
  replyId: Scalars['ID']['input'];
  /** Its revision on the screen. Where a colleague has decided meanwhile, this is refused with who it was. */
  revision: Scalars['Int']['input'];
  /** Where a merge brought messages from elsewhere: the ticket's thread and those, each with its revision on the screen. */
  seenThreads?: InputMaybe<Array<SeenThreadInput>>;
  /** True after the reviewer saw what had changed and wants it sent all the same. */
  sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** The text of each post as it may leave. */
  texts: Array<Scalars['String']['input']>;
  /** The revision of the thread that `StaleReply` gave, once what changed was read. Left out, what the author had seen counts. */
  threadRevision?: InputMaybe<Scalars['Int']['input']>;
};

/** What came of the approval. */
export type ApproveReplyPayload = {
  __typename?: 'ApproveReplyPayload';
  /** The reply; null when it was refused. */
  reply?: Maybe<Reply>;
  /** What changed since it was written, when that is why it was refused: approve all the same, adapt the text, or send it back. */
  stale?: Maybe<StaleReply>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** A calendar to be put away. */
export type ArchiveCalendarInput = {
  /** Which one. */
  calendarId: Scalars['ID']['input'];
};

/** The archived calendar. */
export type ArchiveCalendarPayload = {
  __typename?: 'ArchiveCalendarPayload';
  /** The calendar; null when it was refused. */
  calendar?: Maybe<Calendar>;
  /** Why it was refused. */
  userErrors: Array<CalendarUserError>;
};

/** Which card to put away. */
export type ArchiveCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
};

/** The card that was put away. */
export type ArchiveCardPayload = {
  __typename?: 'ArchiveCardPayload';
  /** The card; null when it was refused. */
  card?: Maybe<Card>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** Which department is offered no longer. */
export type ArchiveDepartmentInput = {
  /** The department. */
  departmentId: Scalars['ID']['input'];
};

/** The department as it is afterwards. */
export type ArchiveDepartmentPayload = {
  __typename?: 'ArchiveDepartmentPayload';
  /** The department; null when it was refused. */
  department?: Maybe<Department>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** Which text is put away. */
export type ArchiveHoldingTextInput = {
  /** Which one. */
  holdingTextId: Scalars['ID']['input'];
};

/** The text that was put away. */
export type ArchiveHoldingTextPayload = {
  __typename?: 'ArchiveHoldingTextPayload';
  /** Null when it was refused. */
  holdingText?: Maybe<HoldingText>;
  /** Why it was refused. */
  userErrors: Array<HoldingUserError>;
};

/** Which saved search ends. */
export type ArchiveSavedSearchInput = {
  /** The saved search. */
  savedSearchId: Scalars['ID']['input'];
};

/** The archived saved search. */
export type ArchiveSavedSearchPayload = {
  __typename?: 'ArchiveSavedSearchPayload';
  /** The saved search; null when it was refused. */
  savedSearch?: Maybe<SavedSearch>;
  /** Why it was refused. */
  userErrors: Array<ListeningUserError>;
};

/** Which tag is offered no longer. */
export type ArchiveTagInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
};

/** The tag as it is afterwards. */
export type ArchiveTagPayload = {
  __typename?: 'ArchiveTagPayload';
  /** The tag; null when it was refused. */
  tag?: Maybe<Tag>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which team is offered no longer. */
export type ArchiveTeamInput = {
  /** The team. */
  teamId: Scalars['ID']['input'];
};

/** The archived team. */
export type ArchiveTeamPayload = {
  __typename?: 'ArchiveTeamPayload';
  /** The team; null when it was refused. */
  team?: Maybe<Team>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which template to put away. */
export type ArchiveTemplateInput = {
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** The template that was put away. */
export type ArchiveTemplatePayload = {
  __typename?: 'ArchiveTemplatePayload';
  /** The template; null when it was refused. */
  template?: Maybe<Template>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** Which topic is recognised no longer. */
export type ArchiveTopicInput = {
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The topic as it is afterwards. */
export type ArchiveTopicPayload = {
  __typename?: 'ArchiveTopicPayload';
  /** The topic; null when it was refused. */
  topic?: Maybe<Topic>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** The files of a draft, in their order. */
export type ArrangeAttachmentsInput = {
  /** The files, in their order. Those that are left out come after them. */
  attachments: Array<DescribedAttachment>;
  /** Where the draft is. */
  ticketId: Scalars['ID']['input'];
};

/** The draft with its files in order. */
export type ArrangeAttachmentsPayload = {
  __typename?: 'ArrangeAttachmentsPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<AttachmentUserError>;
};

/** A question to the care team. */
export type AskTheHouseInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /** Made when the question is begun: the same one sent twice is one question. */
  clientId: Scalars['ClientId']['input'];
  /** The question, 500 characters at most. */
  question: Scalars['String']['input'];
};

/** The card as it is now. */
export type AskTheHousePayload = {
  __typename?: 'AskTheHousePayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** The volunteer as they are afterwards. */
export type AskToTalkPayload = {
  __typename?: 'AskToTalkPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Who becomes answerable. */
export type AssignTicketInput = {
  /** The member; null for nobody. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket with its assignee. */
export type AssignTicketPayload = {
  __typename?: 'AssignTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** A file that came with a message or goes with a reply. */
export type Attachment = {
  __typename?: 'Attachment';
  /** The description, for people who cannot see the picture. */
  alt?: Maybe<Scalars['String']['output']>;
  /** How high a picture is, in pixels. */
  height?: Maybe<Scalars['Int']['output']>;
  /** The opaque id; null for an address, and for a file that was never fetched. */
  id?: Maybe<Scalars['ID']['output']>;
  /** What it is. */
  kind: AttachmentKind;
  /** The media type: read from its bytes where it is here, else what the network tells. */
  mediaType?: Maybe<Scalars['String']['output']>;
  /** A name to save it under; null while it is not here. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its place in its message, reply or draft, from 0. */
  position: Scalars['Int']['output'];
  /** Why it is not here, as a code: `FETCH_GONE`, `FETCH_TOO_LARGE`, `FETCH_TYPE`, `ATTACHMENT_BROKEN`, …; null unless it failed. */
  problem?: Maybe<Scalars['String']['output']>;
  /** How many bytes it has; null while it is not here. */
  size?: Maybe<Scalars['Int']['output']>;
  /** Where it is read from here, by whoever may see its ticket; null while it is not here. */
  source?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: AttachmentState;
  /** Where a small picture of it is read from here; null where there is none. */
  thumbnail?: Maybe<Scalars['String']['output']>;
  /** Its address on the network; null for what was uploaded here. A console does not load it: that would tell the network who reads. */
  url?: Maybe<Scalars['String']['output']>;
  /** How wide a picture is, in pixels. */
  width?: Maybe<Scalars['Int']['output']>;
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

/** Where a file stands. */
export type AttachmentState =
  /** It could not be fetched or kept: see `problem`. */
  | 'failed'
  /** It is here. */
  | 'kept'
  /** It is no file but an address. */
  | 'link'
  /** It came with history and nobody has asked for it: see `fetchAttachment`. */
  | 'notFetched'
  /** It is being fetched from the network. */
  | 'waiting';

/** Why an act on a file was refused. */
export type AttachmentUserError = UserError & {
  __typename?: 'AttachmentUserError';
  /** For example `ATTACHMENT_NOT_FOUND`, `MESSAGE_NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One line of the record: somebody did something. */
export type AuditEntry = {
  __typename?: 'AuditEntry';
  /** What was done, for example `member.signedIn`, `channel.connected`, `access.denied`. */
  action: Scalars['String']['output'];
  /** Who did it, as it is kept: a member's id, `command-line`, `relais` or `nobody`. */
  actor: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Codes and ids, never personal values. */
  detail: Scalars['Parameters']['output'];
  /** The member who did it; null when it was done on the command line or by Relais itself. */
  member?: Maybe<Member>;
  /** The place in the organization's chain, from 1 on and without gaps. */
  seq: Scalars['Int']['output'];
  /** To what: a kind and an id. */
  subject: Scalars['String']['output'];
};

/** A page of the record. */
export type AuditEntryConnection = {
  __typename?: 'AuditEntryConnection';
  /** The entries with their cursors. */
  edges: Array<AuditEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type AuditEntryEdge = {
  __typename?: 'AuditEntryEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** A copy of everything, by which a lost machine is replaced. */
export type Backup = {
  __typename?: 'Backup';
  /** How many bytes it has. */
  bytes: Scalars['Float']['output'];
  /** When it was complete. */
  finishedAt: Scalars['DateTime']['output'];
};

/** Who will not be answered in time: looked at every minute. */
export type Board = {
  __typename?: 'Board';
  /** There are more than the thousand that it holds, which have waited longest. */
  isCutOff: Scalars['Boolean']['output'];
  /** How long anybody waits at the most before the board names them, in minutes. */
  maxWaitMinutes: Scalars['Int']['output'];
  /** When it was looked at last; null before the first time. */
  refreshedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Every how many picks one goes to whatever has been late longest: more often while somebody stands on the board. */
  reserveEvery: Scalars['Int']['output'];
  /** How many people were expected to answer them. */
  responders: Scalars['Int']['output'];
  /** How many tickets waited for an answer then, as far as they were counted. */
  waiting: Scalars['Int']['output'];
};

/** Why an act on the board was refused. */
export type BoardUserError = UserError & {
  __typename?: 'BoardUserError';
  /** For example `MAX_WAIT_OUT_OF_RANGE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A line that could not be read. */
export type BrokenLine = {
  __typename?: 'BrokenLine';
  /** What is wrong, as a code. */
  code: Scalars['String']['output'];
  /** Its number in the file, counted from one; on a page, its place among the questions. */
  line: Scalars['Int']['output'];
  /** The English sentence. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
};

/** When time counts towards a promise: the newest version. */
export type Calendar = Node & {
  __typename?: 'Calendar';
  /** When it was put away. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Dates on which the week does not count. */
  holidays: Array<Holiday>;
  /** Its id, the same in all its versions. */
  id: Scalars['ID']['output'];
  /** Whether promises that are drafted and not published yet count by it; it cannot be put away while they do. */
  isDrafted: Scalars['Boolean']['output'];
  /** Whether the promises in force count by this version; null when they do not name the calendar. */
  isInForce?: Maybe<Scalars['Boolean']['output']>;
  /** True for the one that never closes; it has no hours of its own and cannot be changed. */
  isRoundTheClock: Scalars['Boolean']['output'];
  /** Calendars whose openings count as well, as they were when this version was saved. */
  joined: Array<Calendar>;
  /** Calendars that are joined with this one. */
  joinedBy: Array<Calendar>;
  /** By which the promises know it. */
  name: Scalars['String']['output'];
  /** The rows of the promises in force that count by it, from 1 on. */
  promiseRows: Array<Scalars['Int']['output']>;
  /** Openings on one date only, holidays included; they add to the week. */
  specialOpenings: Array<SpecialOpening>;
  /** Its time zone, such as `Europe/Paris`; null for the one that never closes. */
  timeZone?: Maybe<Scalars['String']['output']>;
  /** Its number, from 1 on. */
  version: Scalars['Int']['output'];
  /** Every version, the newest first. */
  versions: Array<CalendarVersion>;
  /** Its week. */
  weekly: Array<WeeklyOpening>;
};

/** A stretch of open time. */
export type CalendarOpening = {
  __typename?: 'CalendarOpening';
  /** When it closes; null when it does not within a month. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it opens; null when it has been open for more than a month. */
  opensAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What a calendar comes to. */
export type CalendarPreview = {
  __typename?: 'CalendarPreview';
  /** When what is promised at the beginning of the look is due. */
  dueAt: Scalars['DateTime']['output'];
  /** The next openings, one that goes on now included. */
  openings: Array<CalendarOpening>;
  /** This week and those that follow, from Monday to Monday in its zone. */
  weeks: Array<CalendarWeek>;
  /** How long an open day is as a rule, in minutes: what a working day means here. */
  workingDayMinutes: Scalars['Float']['output'];
};

/** Why a calendar was refused. */
export type CalendarUserError = UserError & {
  __typename?: 'CalendarUserError';
  /** For example `CALENDAR_OVERLAP`, `CALENDAR_NEVER_OPEN`, `CALENDAR_IN_USE`, `NAME_TAKEN`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One version of a calendar. */
export type CalendarVersion = {
  __typename?: 'CalendarVersion';
  /** When it was saved. */
  savedAt: Scalars['DateTime']['output'];
  /** Who saved it; null for Relais itself. */
  savedBy?: Maybe<Member>;
  /** Its number, from 1 on. */
  version: Scalars['Int']['output'];
};

/** A week of a calendar. */
export type CalendarWeek = {
  __typename?: 'CalendarWeek';
  /** How long it is open in that week, in minutes. */
  openMinutes: Scalars['Float']['output'];
  /** Its Monday, at midnight. */
  startsAt: Scalars['DateTime']['output'];
};

/** What became of a call. */
export type CallAnswer =
  /** The person does not. */
  | 'declined'
  /** The person comes. */
  | 'followed'
  /** Nobody answered in time. Nothing is counted for it. */
  | 'lapsed'
  /** It was not needed any more, or enough people had come. Nothing is counted for it. */
  | 'withdrawn';

/** Few people in waves for a card each, or many at once for a shift. */
export type CallMode =
  /** A few at a time, for one card. */
  | 'quiet'
  /** All at once, for a shift of card after card. */
  | 'surge';

/** What somebody who was called says. */
export type CallWord =
  /** They do not. */
  | 'decline'
  /** They come. */
  | 'follow';

/** Which reply to call back. */
export type CancelReplyInput = {
  /** The reply. */
  replyId: Scalars['ID']['input'];
};

/** The reply that was called back. */
export type CancelReplyPayload = {
  __typename?: 'CancelReplyPayload';
  /** The reply; null when it was refused. */
  reply?: Maybe<Reply>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** Everything a network can do, as data, so that nothing is offered that it would refuse. */
export type Capabilities = {
  __typename?: 'Capabilities';
  /** What can be done to a message: `hide`, `unhide`, `like`, `unlike`, `delete`. */
  acts: Array<Scalars['String']['output']>;
  /** Which deletions by customers we learn of. */
  deletions: ChangeNotice;
  /** Which edits by customers we learn of. */
  edits: ChangeNotice;
  /** How a reply may be sent again. */
  idempotency: Idempotency;
  /** The kinds of message that can arrive. */
  inbound: Array<MessageKind>;
  /** The files that a private message takes. */
  privateMedia: MediaLimits;
  /** The limits of a private text; every one of them holds at once. */
  privateText: Array<TextLimit>;
  /** Hours after the customer's last message in which a private answer is allowed; null where there is no window. */
  privateWindowHours?: Maybe<Scalars['Int']['output']>;
  /** The files that a public post takes. */
  publicMedia: MediaLimits;
  /** The limits of a public text; every one of them holds at once. */
  publicText: Array<TextLimit>;
  /** How sure reading back is. */
  readBack: ReadBackStrength;
  /** How events come in. */
  receives: Array<DeliveryTransport>;
  /** True when we can answer in private. */
  repliesInPrivate: Scalars['Boolean']['output'];
  /** True when we can answer in public. */
  repliesInPublic: Scalars['Boolean']['output'];
  /** What can be searched for in posts that do not name us; null where the network lets nobody search. */
  search?: Maybe<SearchLimits>;
};

/** A question that is asked again and again, with a short answer that somebody answers for until a day. */
export type Card = Node & {
  __typename?: 'Card';
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Who answers for it. */
  owner: Member;
  /** From then on it is not suggested, until somebody has looked at it. */
  reviewAt: Scalars['DateTime']['output'];
  /** The tickets it came from. */
  sources: Array<Ticket>;
  /** Where it stands. */
  state: CardState;
  /** What it asks and answers, in each of its languages. */
  texts: Array<CardText>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Grows with every change of its texts; to be sent along with the next one. */
  version: Scalars['Int']['output'];
  /** What it said before, the latest first. */
  versions: Array<CardVersion>;
};


/** A question that is asked again and again, with a short answer that somebody answers for until a day. */
export type CardVersionsArgs = {
  first?: Scalars['PageSize']['input'];
};

/** A page of cards. */
export type CardConnection = {
  __typename?: 'CardConnection';
  /** The cards with their cursors. */
  edges: Array<CardEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A card in its list. */
export type CardEdge = {
  __typename?: 'CardEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The card. */
  node: Card;
};

/** What cards are read from. */
export type CardImportFormat =
  /** A table of comma-separated values, whose first line names the columns. */
  | 'csv'
  /** The text or the HTML of a help page. */
  | 'helpPage';

/** Which card. */
export type CardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
};

/** A card that nobody has kept yet. */
export type CardProposal = {
  __typename?: 'CardProposal';
  /** What was asked and what was answered, without the person: what tells who somebody is stands there masked. */
  text: CardText;
};

/** Where a card stands. */
export type CardState =
  /** It was put away. */
  | 'archived'
  /** It is suggested. */
  | 'current'
  /** Past its day of review: it is not suggested until somebody says that it is still true. */
  | 'expired';

/** What a card asks and answers in one language. */
export type CardText = {
  __typename?: 'CardText';
  /** A short answer, which may have variables. */
  answer: Scalars['String']['output'];
  /** The language. */
  language: KnowledgeLanguage;
  /** The question, as customers ask it. */
  question: Scalars['String']['output'];
};

/** What a card asks and answers in one language. */
export type CardTextInput = {
  /** A short answer. */
  answer: Scalars['String']['input'];
  /** The language. */
  language: KnowledgeLanguage;
  /** The question, as customers ask it. */
  question: Scalars['String']['input'];
};

/** What a card said at some time. */
export type CardVersion = {
  __typename?: 'CardVersion';
  /** Who wrote it; null for the command line. */
  author?: Maybe<Member>;
  /** What it said. */
  texts: Array<CardText>;
  /** Its number. */
  version: Scalars['Int']['output'];
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** Which deletions or edits by customers we learn of. */
export type ChangeNotice =
  /** Never. */
  | 'never'
  /** The network tells. */
  | 'pushed'
  /** We find them by reading again. */
  | 'reread';

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password until now; may be left out by a member who has none yet. */
  currentPassword?: InputMaybe<Scalars['String']['input']>;
  /** The new one: 12 to 128 characters. */
  newPassword: Scalars['String']['input'];
};

/** What came of changing the password. */
export type ChangePasswordPayload = {
  __typename?: 'ChangePasswordPayload';
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
  /** The viewer, still signed in here; null when it was refused. */
  viewer?: Maybe<Viewer>;
};

/** Who gets which role. */
export type ChangeRoleInput = {
  /** The member. */
  memberId: Scalars['ID']['input'];
  /** The role from now on. */
  role: Role;
};

/** The member with the new role. */
export type ChangeRolePayload = {
  __typename?: 'ChangeRolePayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** One connected account of the company on a network. */
export type Channel = Node & {
  __typename?: 'Channel';
  /** When it was connected. */
  createdAt: Scalars['DateTime']['output'];
  /** Our handle on the network, without the at sign. */
  handle: Scalars['String']['output'];
  /** How it does. */
  health: ChannelHealth;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What the company calls it. */
  name: Scalars['String']['output'];
  /** Its network. */
  network: Network;
  /** How many of its tickets are open. */
  openTicketCount: Scalars['Int']['output'];
  /** The searches that are saved for it, by name; archived ones apart. */
  savedSearches: Array<SavedSearch>;
  /** Where the network lives, for networks that anybody can host. */
  serviceUrl: Scalars['String']['output'];
  /** Whether it works. */
  status: ChannelStatus;
  /** What came that its connector does not know, counted by kind, the latest first. */
  unsupportedKinds: Array<UnsupportedKind>;
};

/** How a channel does. */
export type ChannelHealth = {
  __typename?: 'ChannelHealth';
  /** When something last came in; null if nothing ever did. */
  lastEventAt?: Maybe<Scalars['DateTime']['output']>;
  /** When something last went out; null if nothing ever did. */
  lastSentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where polling stands; null for a channel that is not polled. */
  poll?: Maybe<ChannelPoll>;
  /** Why the network refuses us; null while all is well. */
  problem?: Maybe<ChannelProblem>;
  /** What the network said. */
  problemDetail?: Maybe<Scalars['String']['output']>;
};

/** Where polling a channel stands. */
export type ChannelPoll = {
  __typename?: 'ChannelPoll';
  /** How many attempts have failed since the last one that did not. */
  failures: Scalars['Int']['output'];
  /** What went wrong the last time; null after a success. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When the network was last asked; null if never. */
  lastPolledAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it will be asked next. */
  nextPollAt: Scalars['DateTime']['output'];
};

/** Why a network refuses us. */
export type ChannelProblem =
  /** A permission is missing. */
  | 'permission'
  /** We ask more often than the network allows; it resolves by itself. */
  | 'rateLimited'
  /** The credentials no longer hold: connect again. */
  | 'reauth'
  /** The network does not answer. */
  | 'unreachable';

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

/** Why an act on a channel was refused. */
export type ChannelUserError = UserError & {
  __typename?: 'ChannelUserError';
  /** For example `NETWORK_UNKNOWN`, `SECRET_MISSING`, `CHANNEL_REFUSED`, `CHANNEL_EXISTS`, `CHANNEL_NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A version of the charter: who may answer, what, where and how. Never changed, never deleted. */
export type Charter = {
  __typename?: 'Charter';
  /** Its number; 0 for what Relais comes with. */
  number: Scalars['Int']['output'];
  /** When and how the viewer signed this version; null while they have not. */
  ownSignature?: Maybe<CharterSignature>;
  /** Since when it is, or was, in force; null for what Relais comes with. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it; null for what Relais comes with, and for the command line. */
  publishedBy?: Maybe<Member>;
  /** What it says in each language. */
  texts: Array<CharterText>;
  /** What changed, in the words of whoever published it; null for what Relais comes with. */
  why?: Maybe<Scalars['String']['output']>;
};

/** What the charter has to say of a text. */
export type CharterCheck = {
  __typename?: 'CharterCheck';
  /** What does not keep it, first whoever may not answer at all, then in the order of the text; 50 at most. Empty when there is nothing to report. */
  findings: Array<CharterFinding>;
};

/** A clause that the server holds everybody to at every send. */
export type CharterClause =
  /** A postal address in public. */
  | 'address'
  /** A date of birth in public. */
  | 'birthDate'
  /** A card number in public. */
  | 'card'
  /** What stays inside the company. */
  | 'confidential'
  /** Running down colleagues or competitors. */
  | 'disparagement'
  /** An e-mail address in public. */
  | 'email'
  /** At which hours. */
  | 'hours'
  /** An account number in public. */
  | 'iban'
  /** Insults. */
  | 'insults'
  /** The name of somebody other than the customer who is answered, in public. */
  | 'names'
  /** A telephone number in public. */
  | 'phone'
  /** Promises that nobody may make. */
  | 'promises'
  /** The number of an order, a file or a paper in public. */
  | 'reference'
  /** On which topics. */
  | 'topics'
  /** On which networks, in public or in private. */
  | 'where'
  /** Who answers. */
  | 'who';

/** A page of versions. */
export type CharterConnection = {
  __typename?: 'CharterConnection';
  /** The versions with their cursors. */
  edges: Array<CharterEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** The charter that is being written. */
export type CharterDraft = {
  __typename?: 'CharterDraft';
  /** The version it was made from. */
  baseNumber: Scalars['Int']['output'];
  /** Grows with every change: what to send along. */
  revision: Scalars['Int']['output'];
  /** When it was kept. */
  savedAt: Scalars['DateTime']['output'];
  /** By whom; null for the command line. */
  savedBy?: Maybe<Member>;
  /** What it says in each language. */
  texts: Array<CharterText>;
};

/** A version in a page. */
export type CharterEdge = {
  __typename?: 'CharterEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: Charter;
};

/** A clause that a text does not keep. */
export type CharterFinding = {
  __typename?: 'CharterFinding';
  /** Which one. */
  clause: CharterClause;
  /** Where it ends, that character left out. */
  end?: Maybe<Scalars['Int']['output']>;
  /** What the sentence needs: role, network, visibility, topic, from and until, as far as the clause has them. */
  parameters: Scalars['Parameters']['output'];
  /** `refuse` when the reply would not leave, `warn` when it would. */
  severity: CharterSeverity;
  /** Where in the text it begins, in characters as readers count them; null where the text is not at fault. */
  start?: Maybe<Scalars['Int']['output']>;
};

/** Hours of the day, in the organization's time zone. */
export type CharterHours = {
  __typename?: 'CharterHours';
  /** From when, as HH:MM. */
  from: Scalars['String']['output'];
  /** Until when, as HH:MM; earlier than `from` when they pass midnight. */
  until: Scalars['String']['output'];
};

/** Hours of the day, in the organization's time zone. */
export type CharterHoursInput = {
  /** From when, as HH:MM. */
  from: Scalars['String']['input'];
  /** Until when, as HH:MM; earlier than `from` when they pass midnight. */
  until: Scalars['String']['input'];
};

/** Who does not answer where, what and when. What is left out holds for all. */
export type CharterLimit = {
  __typename?: 'CharterLimit';
  /** The hours of the day; null for all. */
  hours?: Maybe<CharterHours>;
  /** The networks; none for all. */
  networks: Array<Scalars['String']['output']>;
  /** Whom it concerns. */
  roles: Array<Role>;
  /** The topics of the ticket; none for all. */
  topics: Array<Topic>;
  /** Public or private; null for both. */
  visibility?: Maybe<Visibility>;
};

/** Who does not answer where, what and when. What is left out holds for all. */
export type CharterLimitInput = {
  /** The hours of the day; null for all. */
  hours?: InputMaybe<CharterHoursInput>;
  /** The networks; none for all. */
  networks?: Array<Scalars['String']['input']>;
  /** Whom it concerns. */
  roles: Array<Role>;
  /** The topics of the ticket; none for all. */
  topicIds?: Array<Scalars['ID']['input']>;
  /** Public or private; null for both. */
  visibility?: InputMaybe<Visibility>;
};

/** What an organization adds to the rules that hold at every send. */
export type CharterRules = {
  __typename?: 'CharterRules';
  /** Its own numbers, addresses, links and domains, which may stand in any reply. */
  allowed: Array<Scalars['String']['output']>;
  /** Whether volunteers are reminded to sign with their first name while they write. Nothing is refused for that. */
  asksForSignature: Scalars['Boolean']['output'];
  /** When they were set; null while nothing is. */
  changedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By whom; null while nothing is set, and for the command line. */
  changedBy?: Maybe<Member>;
  /** Who does not answer where, what and when. */
  limits: Array<CharterLimit>;
  /** Grows with every change: what to send along. 0 while nothing is set. */
  number: Scalars['Int']['output'];
  /** How its numbers of orders and files look: # for a digit, ? for a letter, anything else for itself. */
  patterns: Array<Scalars['String']['output']>;
  /** What each clause does that can be set. */
  severities: Array<CharterSeverityRule>;
  /** Phrases of the organization's own, beside those that Relais comes with. */
  words: Array<CharterWords>;
};

/** What a clause does where it is not kept. */
export type CharterSeverity =
  /** Nothing. */
  | 'off'
  /** The reply does not leave. */
  | 'refuse'
  /** The author is told, and sends if they want to. */
  | 'warn';

/** What a clause does. */
export type CharterSeverityInput = {
  /** The clause. */
  clause: CharterClause;
  /** What it does. */
  severity: CharterSeverity;
};

/** What a clause does. */
export type CharterSeverityRule = {
  __typename?: 'CharterSeverityRule';
  /** The clause. */
  clause: CharterClause;
  /** False for what could be paid with, which is always refused. */
  isFree: Scalars['Boolean']['output'];
  /** What it does here. */
  severity: CharterSeverity;
  /** What it does as Relais comes. */
  shipped: CharterSeverity;
};

/** That somebody signed. Never changed, never deleted. */
export type CharterSignature = {
  __typename?: 'CharterSignature';
  /** The language in which they read it. */
  language: KnowledgeLanguage;
  /** Which version; 0 for what Relais comes with. */
  number: Scalars['Int']['output'];
  /** When. */
  signedAt: Scalars['DateTime']['output'];
};

/** A member, and whether they signed. */
export type CharterSigner = {
  __typename?: 'CharterSigner';
  /** The member. */
  member: Member;
  /** When and how they signed the charter in force; null while they have not. */
  signature?: Maybe<CharterSignature>;
};

/** A page of members, by name. */
export type CharterSignerConnection = {
  __typename?: 'CharterSignerConnection';
  /** The members with their cursors. */
  edges: Array<CharterSignerEdge>;
  /** How many may come in at all. */
  memberCount: Scalars['Int']['output'];
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many of them signed the charter in force. */
  signedCount: Scalars['Int']['output'];
};

/** A member in a page. */
export type CharterSignerEdge = {
  __typename?: 'CharterSignerEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: CharterSigner;
};

/** A charter in one language. */
export type CharterText = {
  __typename?: 'CharterText';
  /** The text; 1,200 characters at most, which fit the screen of a phone. */
  body: Scalars['String']['output'];
  /** The language. */
  language: KnowledgeLanguage;
};

/** One language of a charter. */
export type CharterTextInput = {
  /** The text; 1,200 characters at most. */
  body: Scalars['String']['input'];
  /** The language. */
  language: KnowledgeLanguage;
};

/** Why an act on the charter was refused. */
export type CharterUserError = UserError & {
  __typename?: 'CharterUserError';
  /** For example `CHARTER_CHANGED`, `CHARTER_DRAFT_CHANGED`, `CHARTER_TEXT_TOO_LONG`, `CHARTER_PATTERN_WIDE`, `TRIAGE_PHRASE_WIDE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Phrases of an organization's own. */
export type CharterWords = {
  __typename?: 'CharterWords';
  /** The clause they offend: `promises`, `confidential`, `insults` or `disparagement`. */
  clause: CharterClause;
  /** The phrases: words, with `*` for any ending, `_` for up to four words, `#` for a number and `(a|b)` for either. */
  phrases: Array<Scalars['String']['output']>;
};

/** Phrases of an organization's own. */
export type CharterWordsInput = {
  /** The clause they offend. */
  clause: CharterClause;
  /** The phrases. */
  phrases: Array<Scalars['String']['input']>;
};

/** A text that somebody means to send. */
export type CheckCharterInput = {
  /** The reply on this ticket that waits to be read, of which it is the text: judged as its author's, as the approval does. Left out, as the viewer's. */
  replyId?: InputMaybe<Scalars['ID']['input']>;
  /** The text; of a longer one, the first 20,000 characters are read. */
  text: Scalars['String']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** Who could read it on the network. */
  visibility: Visibility;
};

/** What was found in a reply. */
export type CheckReplyInput = {
  /** What should have been different; left out where nothing should. */
  correction?: InputMaybe<ReplyCorrectionInput>;
  /** The reply. */
  replyId: Scalars['ID']['input'];
};

/** The reply as it is afterwards. */
export type CheckReplyPayload = {
  __typename?: 'CheckReplyPayload';
  /** The reply; null when it was refused. */
  reply?: Maybe<Reply>;
  /** Its ticket, as it is now. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TrustUserError>;
};

/** On which networks somebody answers. */
export type ChooseNetworksInput = {
  /** Their names, for example `bluesky`; none for all. */
  networks: Array<Scalars['String']['input']>;
};

/** The volunteer as they are afterwards. */
export type ChooseNetworksPayload = {
  __typename?: 'ChooseNetworksPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** What somebody says of topics. */
export type ChooseTopicsInput = {
  /** Those that change. */
  topics: Array<TopicChoiceInput>;
};

/** The volunteer as they are afterwards. */
export type ChooseTopicsPayload = {
  __typename?: 'ChooseTopicsPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** The right to reply to a ticket. */
export type Claim = {
  __typename?: 'Claim';
  /** When it ends unless it is renewed. */
  expiresAt: Scalars['DateTime']['output'];
  /** Grows with every holder. A reply that carries an older number is refused. */
  fence: Scalars['Int']['output'];
  /** Who has it. */
  holder: Member;
};

/** The ticket that is next, claimed. */
export type ClaimNextTicketPayload = {
  __typename?: 'ClaimNextTicketPayload';
  /** The claim, with the fence to send along; null when nothing waits for the viewer. */
  claim?: Maybe<Claim>;
  /** Why this one comes before the others; null without a ticket. */
  reason?: Maybe<PickReason>;
  /** The ticket; null when nothing waits for the viewer that is not in somebody's hands already. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** Which ticket to claim. */
export type ClaimTicketInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The claim. */
export type ClaimTicketPayload = {
  __typename?: 'ClaimTicketPayload';
  /** The claim, with the fence to send along; null when it was refused. */
  claim?: Maybe<Claim>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** One running or ended promise on one ticket. */
export type Clock = {
  __typename?: 'Clock';
  /** From when it counts as at risk; null when it does not run. */
  atRiskAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was broken. */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The promised working time, in milliseconds; null when nothing is promised. */
  budgetMs?: Maybe<Scalars['Float']['output']>;
  /** Why this is not an ordinary cycle, as codes in order (`late_ingest`, `retarget`, `network_down`, …). */
  causes: Array<Scalars['String']['output']>;
  /** The how-manieth of its kind on this ticket, from 1 on. */
  cycle: Scalars['Int']['output'];
  /** When it is to be kept, counted from the customer's writing; null while it is paused or when nothing is promised. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, however it did; null while it runs or is paused. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it stands as it does, read off the ticket's log: ask for it one ticket at a time. */
  explanation?: Maybe<ClockExplanation>;
  /** Working time that people granted on top of the budget, in milliseconds. */
  extraMs: Scalars['Float']['output'];
  /** Until when a person has stopped it; null when nobody has. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** When it was kept. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who kept it; null while nobody has. */
  metBy?: Maybe<KeptBy>;
  /** Where it stands. */
  outcome: ClockOutcome;
  /** The version of the policy that made the promise; null when nothing is promised. */
  policyVersion?: Maybe<Scalars['String']['output']>;
  /** When that message reached us. */
  receivedAt: Scalars['DateTime']['output'];
  /** When it began: the network's time of the customer's message. */
  startedAt: Scalars['DateTime']['output'];
  /** Which promise. */
  target: ClockTarget;
  /** The same, counted from when the message reached us: the fair measure of the team after an outage of the network. */
  teamDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The working time used up to the last pause or the end, in milliseconds. */
  usedMs: Scalars['Float']['output'];
};

/** The hours between which a promise was counted. */
export type ClockCalendar = {
  __typename?: 'ClockCalendar';
  /** It never closes. */
  isAlwaysOpen: Scalars['Boolean']['output'];
  /** Its name; null for time as it passes. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its hours on the days concerned, a month at most. */
  openings: Array<ClockOpening>;
  /** Its time zone; null when it never closes. */
  timeZone?: Maybe<Scalars['String']['output']>;
};

/** One cycle of one promise in all that made it so. */
export type ClockExplanation = {
  __typename?: 'ClockExplanation';
  /** The outcome without what was excused. */
  adjustedOutcome: ClockOutcome;
  /** Time between the customer's writing and its reaching us, in milliseconds. */
  ingestLagMs: Scalars['Float']['output'];
  /** Marks, those to come as if nothing happened. */
  marks: Array<ClockMark>;
  /** What people did to it. */
  overrides: Array<ClockOverride>;
  /** What it was held to, the first first. */
  promises: Array<PromiseHeld>;
  /** When the customer's words reached us. */
  receivedAt: Scalars['DateTime']['output'];
  /** A wait for the customer that stopped nothing, because the customer waited for us. */
  refusedPauses: Array<ClockTurn>;
  /** What began it. */
  start: ClockTurn;
  /** What ended it; null while it lasts. */
  stop?: Maybe<ClockTurn>;
  /** When it ran and when it stood still, without a gap. */
  stretches: Array<ClockStretch>;
  /** The outcome counted from receipt; null for history that was brought in. */
  teamOutcome?: Maybe<ClockOutcome>;
  /** Why it stands or ended as it did. */
  verdict: ClockVerdict;
};

/** A mark of a clock, crossed or to come. */
export type ClockMark = {
  __typename?: 'ClockMark';
  /** When it is crossed. */
  at: Scalars['DateTime']['output'];
  /** It was crossed. */
  isReached: Scalars['Boolean']['output'];
  /** Whom the policy tells by name. */
  people: Array<Member>;
  /** Percent of the budget; 100 is the due instant. */
  percent: Scalars['Int']['output'];
  /** Whom the policy tells, as roles: `holder`, `supervisors`, `administrators`. */
  roles: Array<Scalars['String']['output']>;
  /** Who was told, as far as it is still known. */
  told: Array<Member>;
};

/** Hours of a calendar on one day. */
export type ClockOpening = {
  __typename?: 'ClockOpening';
  /** When they begin. */
  from: Scalars['DateTime']['output'];
  /** When they end. */
  to: Scalars['DateTime']['output'];
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

/** A person stepped between a promise and its clock. It is also in the organization's record. */
export type ClockOverride = {
  __typename?: 'ClockOverride';
  /** Working time granted, in milliseconds. */
  addMs?: Maybe<Scalars['Float']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by?: Maybe<Member>;
  /** Why, as a code; null for what is older than the codes. */
  code?: Maybe<OverrideCode>;
  /** When it was due after. */
  dueAtAfter?: Maybe<Scalars['DateTime']['output']>;
  /** When it was due before. */
  dueAtBefore?: Maybe<Scalars['DateTime']['output']>;
  /** What they did. */
  kind: OverrideKind;
  /** Where it stood after. */
  outcomeAfter: ClockOutcome;
  /** Where the promise stood before. */
  outcomeBefore: ClockOutcome;
  /** Why, in their words. */
  reason: Scalars['String']['output'];
  /** Until when it was stopped. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A stretch of a clock's life. */
export type ClockStretch = {
  __typename?: 'ClockStretch';
  /** When it began. */
  from: Scalars['DateTime']['output'];
  /** Why the clock stood still; null while it ran, by the hours of its calendar. */
  pausedBy?: Maybe<PauseReason>;
  /** When it ended; null for the one that lasts. */
  to?: Maybe<Scalars['DateTime']['output']>;
  /** When a pause ends by itself. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** Working time that it counted, in milliseconds. */
  workedMs: Scalars['Float']['output'];
};

/** One promise. */
export type ClockTarget =
  /** The first answer to the customer. */
  | 'firstResponse'
  /** Every further answer. */
  | 'nextResponse'
  /** Coming back by an instant, as a colleague has promised the customer, or as regularly as the policy says. */
  | 'promisedUpdate'
  /** The first answer that everybody can read. */
  | 'publicAcknowledgement'
  /** The end of the matter. */
  | 'resolution'
  /** Somebody reading a volunteer's draft: a promise of the team to itself. */
  | 'review'
  /** Somebody taking the ticket: a promise of the team to itself. */
  | 'timeToClaim';

/** What began or ended a clock. */
export type ClockTurn = {
  __typename?: 'ClockTurn';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who did it; null for the customer and for Relais itself. */
  by?: Maybe<Member>;
  /** The name of the fact, for example `customer.message`, `reply`, `status.set`. */
  code: Scalars['String']['output'];
  /** The customer's message it began with. */
  message?: Maybe<Message>;
};

/** Why a clock stands or ended as it did. */
export type ClockVerdict = {
  __typename?: 'ClockVerdict';
  /** For example `met`, `late`, `answeredLate`, `closedUnanswered`, `paused`, `waived`. */
  code: Scalars['String']['output'];
  /** What its sentence needs: `workedMs`, `budgetMs`, `limitMs`, `lateMs`, `pausedBy`, `metBy`, `isLateAtReceipt`, `isExcused`. */
  parameters: Scalars['Parameters']['output'];
};

/** Why overflow is closed by hand. */
export type CloseOverflowInput = {
  /** Why. Those who were called read it. */
  reason: Scalars['String']['input'];
};

/** Overflow as it is afterwards. */
export type CloseOverflowPayload = {
  __typename?: 'CloseOverflowPayload';
  /** Null when it was refused. */
  overflow?: Maybe<Overflow>;
  /** Why it was refused. */
  userErrors: Array<OverflowUserError>;
};

/** What a colleague has promised a customer to do by an instant. */
export type Commitment = {
  __typename?: 'Commitment';
  /** Who promised it. */
  author: Member;
  /** What was promised, in the colleague's words. */
  body: Scalars['String']['output'];
  /** When it was broken; null when it was not. */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when it is to be kept, as it was said or last moved. */
  dueAt: Scalars['DateTime']['output'];
  /** When it ceased to be owed, however it did; null while it is owed. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** When it was kept, in time or late; null while it has not been. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands: `running` or `paused` while it is owed, `met`, `breached`, or `void` when it was taken back or its matter ended first. */
  outcome: ClockOutcome;
  /** When it was promised. */
  promisedAt: Scalars['DateTime']['output'];
  /** The ticket on which it was made, or on which that ticket goes on. */
  ticket: Ticket;
  /** When it was taken back; null when it was not. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was taken back. */
  withdrawnReason?: Maybe<Scalars['String']['output']>;
};

/** What somebody found beside the team's answer. */
export type ComparePracticeInput = {
  /** True where their answer says what the team's says, in whatever words. */
  isSame: Scalars['Boolean']['input'];
  /** The case. */
  itemId: Scalars['ID']['input'];
};

/** The case, graded. */
export type ComparePracticePayload = {
  __typename?: 'ComparePracticePayload';
  /** The case as it is now; null when it was refused. */
  item?: Maybe<PracticeItem>;
  /** The step of trust it led to; null where the level stays. */
  step?: Maybe<PracticeStep>;
  /** Why it was refused. */
  userErrors: Array<PracticeUserError>;
};

/** A score that is right. */
export type ConfirmTriageInput = {
  /** Which score. */
  axis: TriageAxis;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket, and what is kept. */
export type ConfirmTriagePayload = {
  __typename?: 'ConfirmTriagePayload';
  /** What is kept; null when it was refused. */
  correction?: Maybe<TriageCorrection>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** What there is between a volunteer and a customer. */
export type ConflictKind =
  /** They had a dispute. */
  | 'dispute'
  /** They are near to each other: family, friends. */
  | 'near';

/** Which account to connect. */
export type ConnectChannelInput = {
  /** Our handle or address on the network. */
  handle: Scalars['String']['input'];
  /** True to take messages in without sending anything. */
  isListening?: InputMaybe<Scalars['Boolean']['input']>;
  /** What the company calls it; its handle when left out. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The network's name. */
  network: Scalars['String']['input'];
  /** The secrets the network asks for. */
  secrets: Array<SecretInput>;
  /** Where the network lives, for networks that anybody can host. */
  serviceUrl?: InputMaybe<Scalars['String']['input']>;
};

/** The connected account. */
export type ConnectChannelPayload = {
  __typename?: 'ConnectChannelPayload';
  /** The channel; null when it was refused. */
  channel?: Maybe<Channel>;
  /** Why it was refused. */
  userErrors: Array<ChannelUserError>;
};

/** Whether somebody may be called. */
export type ConsentToCallsInput = {
  /** True to agree, false to take it back. */
  isAgreed: Scalars['Boolean']['input'];
};

/** The volunteer as they are afterwards. */
export type ConsentToCallsPayload = {
  __typename?: 'ConsentToCallsPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** A customer: one person, who may have identities on several networks. */
export type Contact = Node & {
  __typename?: 'Contact';
  /** What was promised to this person on the tickets that the viewer may see, the latest first. */
  commitments: Array<Commitment>;
  /** When they first wrote. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Their handles, the one seen last first. */
  identities: Array<Identity>;
  /** True while what they write is kept from volunteers. */
  isWithheld: Scalars['Boolean']['output'];
  /** The contact that goes on in this one's place; null while it stands by itself. */
  mergedInto?: Maybe<Contact>;
  /** The contacts that go on in this one, the latest first; each can be taken back. */
  merges: Array<ContactMerge>;
  /** The name to call them by. */
  name: Scalars['String']['output'];
  /** Other contacts of the same name or with the same handle, who may be the same person; at most ten of each. */
  namesakes: Array<Contact>;
  /** What colleagues should know about them, the latest first; empty for volunteers. */
  notes: Array<ContactNote>;
  /** What kind of customer they are, in the company's own words; null for none, and for volunteers. */
  segment?: Maybe<Scalars['String']['output']>;
  /** How many tickets they ever had. */
  ticketCount: Scalars['Int']['output'];
  /** Their tickets in every state, the latest first, without those the viewer may not see. */
  tickets: Array<Ticket>;
};


/** A customer: one person, who may have identities on several networks. */
export type ContactCommitmentsArgs = {
  first?: Scalars['PageSize']['input'];
};


/** A customer: one person, who may have identities on several networks. */
export type ContactTicketsArgs = {
  first?: Scalars['PageSize']['input'];
};

/** What a customer says to being contacted. */
export type ContactAnswer =
  /** They may not. */
  | 'no'
  /** They may be contacted. */
  | 'yes';

/** A person who was found by their name or a handle. */
export type ContactHit = {
  __typename?: 'ContactHit';
  /** The person. */
  contact: Contact;
  /** Their handles, each with its at sign. */
  handles: Array<MarkedText>;
  /** Their name. */
  name: MarkedText;
};

/** A contact that goes on in another one. */
export type ContactMerge = {
  __typename?: 'ContactMerge';
  /** By whom. */
  by?: Maybe<Member>;
  /** The contact that was merged. */
  contact: Contact;
  /** When. */
  mergedAt: Scalars['DateTime']['output'];
};

/** What colleagues should know about a contact, whatever the ticket. It never leaves the company. */
export type ContactNote = Node & {
  __typename?: 'ContactNote';
  /** Who wrote it. */
  author: Member;
  /** The text. */
  body: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
};

/** Why an act on a contact was refused. */
export type ContactUserError = UserError & {
  __typename?: 'ContactUserError';
  /** For example `CONTACT_NOT_FOUND`, `CONTACT_MERGED`, `SAME_CONTACT`, `NOT_MERGED`, `MERGED_FURTHER`, `NOTE_EMPTY`, `SEGMENT_TOO_LONG`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What the customer wants. */
export type CorrectIntentInput = {
  /** What is wanted with the customer's latest words. */
  intent: IntentCode;
  /** Why, for those who learn from it; 500 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket as triage reads it now. */
export type CorrectIntentPayload = {
  __typename?: 'CorrectIntentPayload';
  /** What is kept; null when it was refused. */
  correction?: Maybe<TriageCorrection>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** A topic that a ticket is on, or is not. */
export type CorrectTopicInput = {
  /** Whether the ticket is on it. */
  isOn: Scalars['Boolean']['input'];
  /** Why, for those who learn from it; 500 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The ticket with its topics. */
export type CorrectTopicPayload = {
  __typename?: 'CorrectTopicPayload';
  /** What is kept; null when it was refused. */
  correction?: Maybe<TriageCorrection>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Why a reply should have been different. */
export type CorrectionReason =
  /** The charter does not allow it: it counts as a breach. */
  | 'charter'
  /** Something in it is not so. */
  | 'fact'
  /** It could hurt. */
  | 'kindness'
  /** It tells more of somebody than it should: it counts as a breach. */
  | 'privacy';

/** For whom and what to make a token. */
export type CreateApiTokenInput = {
  /** The member it acts as. */
  memberId: Scalars['ID']['input'];
  /** What it is for, so that a person recognises it in the list. */
  name: Scalars['String']['input'];
};

/** The token that was made. */
export type CreateApiTokenPayload = {
  __typename?: 'CreateApiTokenPayload';
  /** Its entry in the list. */
  apiToken?: Maybe<ApiToken>;
  /** The token to put into the program's settings; null when it was refused. It cannot be shown again. */
  token?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** A card to keep. */
export type CreateCardInput = {
  /** Who answers for it; the viewer when left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** When it has to be looked at again; in half a year when left out. */
  reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it asks and answers, in one language at least. */
  texts: Array<CardTextInput>;
};

/** The card that was kept. */
export type CreateCardPayload = {
  __typename?: 'CreateCardPayload';
  /** The card; null when it was refused. */
  card?: Maybe<Card>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** The department to add. */
export type CreateDepartmentInput = {
  /** Where it is written to, when nobody of it is a member. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The member who answers for it. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The department as it is afterwards. */
export type CreateDepartmentPayload = {
  __typename?: 'CreateDepartmentPayload';
  /** The department; null when it was refused. */
  department?: Maybe<Department>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** A new holding text. */
export type CreateHoldingTextInput = {
  /** Its name, for colleagues. */
  name: Scalars['String']['input'];
  /** What it says; one language at least. Either all of them say by when, or none does. */
  texts: Array<HoldingTextBodyInput>;
};

/** The text that is kept. */
export type CreateHoldingTextPayload = {
  __typename?: 'CreateHoldingTextPayload';
  /** Null when it was refused. */
  holdingText?: Maybe<HoldingText>;
  /** Why it was refused. */
  userErrors: Array<HoldingUserError>;
};

/** Who is invited, and as what. */
export type CreateInvitationInput = {
  /** Their address. */
  email: Scalars['String']['input'];
  /** The language they are invited in; the organization's when left out. */
  locale?: InputMaybe<Locale>;
  /** The role they will have. */
  role: Role;
  /** The teams they will be in. */
  teamIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** The invitation. */
export type CreateInvitationPayload = {
  __typename?: 'CreateInvitationPayload';
  /** The invitation; null when it was refused. */
  invitation?: Maybe<Invitation>;
  /** The address to hand over, in private, where no mail is sent. It cannot be shown again. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** The person to add. */
export type CreateMemberInput = {
  /** The address they will sign in with. */
  email: Scalars['String']['input'];
  /** The language of their console; the organization's when left out. */
  locale?: InputMaybe<Locale>;
  /** Their name. */
  name: Scalars['String']['input'];
  /** Their role. */
  role: Role;
};

/** The member who was added. */
export type CreateMemberPayload = {
  __typename?: 'CreateMemberPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** What to look for, and where. */
export type CreateSavedSearchInput = {
  /** The channel whose network is asked. */
  channelId: Scalars['ID']['input'];
  /** Posts by these authors are left out; at most 50. */
  excludedHandles?: Array<Scalars['String']['input']>;
  /** Posts with one of these words are left out; at most 50. */
  excludedWords?: Array<Scalars['String']['input']>;
  /** Only posts in this language, as `fr`; every one when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What the company calls it, at most 60 characters. */
  name: Scalars['String']['input'];
  /** The words, as the network understands them. */
  query: Scalars['String']['input'];
};

/** The saved search. */
export type CreateSavedSearchPayload = {
  __typename?: 'CreateSavedSearchPayload';
  /** The saved search; null when it was refused. */
  savedSearch?: Maybe<SavedSearch>;
  /** Why it was refused. */
  userErrors: Array<ListeningUserError>;
};

/** The word to add. */
export type CreateTagInput = {
  /** The word, of 1 to 60 characters. */
  name: Scalars['String']['input'];
};

/** The tag as it is afterwards. */
export type CreateTagPayload = {
  __typename?: 'CreateTagPayload';
  /** The tag; null when it was refused. */
  tag?: Maybe<Tag>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** The team to make. */
export type CreateTeamInput = {
  /** Who is in it. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** The team. */
export type CreateTeamPayload = {
  __typename?: 'CreateTeamPayload';
  /** The team; null when it was refused. */
  team?: Maybe<Team>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** A template to keep. */
export type CreateTemplateInput = {
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What is typed after `;` to get it; made of the name when left out. */
  shortcut?: InputMaybe<Scalars['String']['input']>;
  /** What it says, in one language at least. */
  texts: Array<TemplateTextInput>;
};

/** The template that was kept. */
export type CreateTemplatePayload = {
  __typename?: 'CreateTemplatePayload';
  /** The template; null when it was refused. */
  template?: Maybe<Template>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** The topic to add. */
export type CreateTopicInput = {
  /** The department it concerns. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The words by which it is recognised. */
  keywords?: InputMaybe<Array<TopicKeywordInput>>;
  /** Its name. */
  name: Scalars['String']['input'];
};

/** The topic as it is afterwards. */
export type CreateTopicPayload = {
  __typename?: 'CreateTopicPayload';
  /** The topic; null when it was refused. */
  topic?: Maybe<Topic>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** One row of a ticket's ledger. The raw outcome never changes by what a person decides; the adjusted one stands beside it. */
export type Cycle = {
  __typename?: 'Cycle';
  /** The same without breaches that were excused and, where the policy says so, without the outages of the network. */
  adjustedOutcome: ClockOutcome;
  /** When it was broken, which is when it was due, whenever that was noticed. */
  breachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The promised working time, in milliseconds; null when nothing is promised. */
  budgetMs?: Maybe<Scalars['Float']['output']>;
  /** The name of the calendar that counts it; null for time as it passes. */
  calendarName?: Maybe<Scalars['String']['output']>;
  /** Why this is not an ordinary cycle, as codes in order. */
  causes: Array<Scalars['String']['output']>;
  /** When it was to be kept; null while it is paused or when nothing is promised. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ended, however it did. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who excused its breach, and why; null when nobody has. */
  excuse?: Maybe<ClockOverride>;
  /** Why it stands or ended as it did. */
  explanation?: Maybe<ClockExplanation>;
  /** When it ended for the first time, of one that went on after its end; else as `endedAt`. */
  firstEndedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Working time counted up to the first end, in milliseconds. */
  firstWorkedMs?: Maybe<Scalars['Float']['output']>;
  /** Time between the customer's writing and its reaching us, in milliseconds. */
  ingestLagMs: Scalars['Float']['output'];
  /** When it was kept. */
  metAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who kept it; null while nobody has. */
  metBy?: Maybe<KeptBy>;
  /** The how-manieth of its kind on this ticket, from 1 on. */
  number: Scalars['Int']['output'];
  /** Working time during which the network refused us, in milliseconds. */
  outageMs: Scalars['Float']['output'];
  /** How it stands or ended, counted from the customer's writing: the official figure. */
  outcome: ClockOutcome;
  /** The version of the policy that made the promise. */
  policyVersion?: Maybe<Scalars['String']['output']>;
  /** When that message reached us. */
  receivedAt: Scalars['DateTime']['output'];
  /** When it began: the network's time of the customer's message. */
  startedAt: Scalars['DateTime']['output'];
  /** Which promise. */
  target: ClockTarget;
  /** The same, counted from receipt. */
  teamDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** The same counted from when it reached us; null for history that was brought in. */
  teamOutcome?: Maybe<ClockOutcome>;
  /** Time from start to end as it passes, in milliseconds; null while it lasts. */
  wallMs?: Maybe<Scalars['Float']['output']>;
  /** Working time counted, in milliseconds; of a running one, up to its last pause or change. */
  workedMs: Scalars['Float']['output'];
};

/** A page of a ledger. */
export type CycleConnection = {
  __typename?: 'CycleConnection';
  /** The cycles with their cursors. */
  edges: Array<CycleEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A cycle in a page. */
export type CycleEdge = {
  __typename?: 'CycleEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The cycle. */
  node: Cycle;
};

/** Days on which a member's week does not count. */
export type DaysOff = {
  __typename?: 'DaysOff';
  /** The first, `YYYY-MM-DD`. */
  firstDay: Scalars['String']['output'];
  /** The last. */
  lastDay: Scalars['String']['output'];
};

/** Why a delivery was set aside. */
export type DeadDeliveryStatus =
  /** It failed at every attempt. */
  | 'dead'
  /** The connector does not know its kind. */
  | 'unrecognised';

/** The nearest deadline of a ticket. */
export type Deadline = {
  __typename?: 'Deadline';
  /** From when it counts as at risk. */
  atRiskAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the promise is to be kept. */
  dueAt: Scalars['DateTime']['output'];
  /** Which promise it belongs to. */
  target: ClockTarget;
};

/** How to settle a reply. */
export type DecideReplyInput = {
  /** What the person saw and wants. */
  decision: ReplyDecision;
  /** The network's id of the post, where the person has it. */
  externalId?: InputMaybe<Scalars['String']['input']>;
  /** The reply. */
  replyId: Scalars['ID']['input'];
};

/** The settled reply. */
export type DecideReplyPayload = {
  __typename?: 'DecideReplyPayload';
  /** The reply; null when it was refused. */
  reply?: Maybe<Reply>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** Whom somebody does not answer. */
export type DeclareConflictInput = {
  /** A card that one is or was shown. */
  cardId: Scalars['ID']['input'];
  /** What there is between the two. */
  kind: ConflictKind;
};

/** The volunteer as they are afterwards. */
export type DeclareConflictPayload = {
  __typename?: 'DeclareConflictPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** How much somebody helps, and when not. */
export type DeclareHoursInput = {
  /** The hours in which nothing is asked; null for none. */
  quietHours?: InputMaybe<QuietHoursInput>;
  /** Minutes a week, 0 to 2,400. */
  weeklyMinutes: Scalars['Int']['input'];
};

/** The volunteer as they are afterwards. */
export type DeclareHoursPayload = {
  __typename?: 'DeclareHoursPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** What became of deleting the demonstration. */
export type DeleteDemonstrationPayload = {
  __typename?: 'DeleteDemonstrationPayload';
  /** Whether it is gone. */
  isGone?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused. */
  userErrors: Array<DemonstrationUserError>;
};

/** Which filter to delete. */
export type DeleteFilterInput = {
  /** The filter. */
  savedFilterId: Scalars['ID']['input'];
};

/** What became of the filter. */
export type DeleteFilterPayload = {
  __typename?: 'DeleteFilterPayload';
  /** The id of the filter that is gone; null when it was refused. */
  savedFilterId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  userErrors: Array<FilterUserError>;
};

/** One raw thing received from a network, kept byte for byte. */
export type Delivery = Node & {
  __typename?: 'Delivery';
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** The channel it came in by. */
  channel: Channel;
  /** The first 2,000 bytes, as text. */
  excerpt: Scalars['String']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What went wrong the last time. */
  lastError?: Maybe<Scalars['String']['output']>;
  /** When it came. */
  receivedAt: Scalars['DateTime']['output'];
  /** How many bytes it has. */
  size: Scalars['Int']['output'];
  /** Where it stands. */
  status: DeliveryStatus;
  /** How it came. */
  transport: DeliveryTransport;
};

/** A page of deliveries. */
export type DeliveryConnection = {
  __typename?: 'DeliveryConnection';
  /** The deliveries with their cursors. */
  edges: Array<DeliveryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A delivery in a page. */
export type DeliveryEdge = {
  __typename?: 'DeliveryEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The delivery. */
  node: Delivery;
};

/** Where a delivery stands. */
export type DeliveryStatus =
  /** It failed at every attempt. */
  | 'dead'
  /** A person took it off the list. */
  | 'discarded'
  /** Read: its messages are in their threads. */
  | 'normalised'
  /** The connector does not know its kind. */
  | 'unrecognised'
  /** Stored, not yet read. */
  | 'waiting';

/** How a delivery came. */
export type DeliveryTransport =
  /** It was read in as history. */
  | 'import'
  /** We asked the network. */
  | 'poll'
  /** A saved search found it. */
  | 'search'
  /** We listened. */
  | 'stream'
  /** The network called us. */
  | 'webhook';

/** An invented company with its customers, to try Relais with. */
export type Demonstration = {
  __typename?: 'Demonstration';
  /** Whether this installation has an organization of its own by now. */
  hasOwnOrganization: Scalars['Boolean']['output'];
  /** Whether its customers write by themselves. */
  isArriving: Scalars['Boolean']['output'];
  /** Whether the viewer is one of its people. */
  isViewers: Scalars['Boolean']['output'];
  /** Where anybody is a customer of it. */
  townSquareUrl?: Maybe<Scalars['String']['output']>;
};

/** Why an act on the demonstration was refused. */
export type DemonstrationUserError = UserError & {
  __typename?: 'DemonstrationUserError';
  /** For example `DEMONSTRATION_ONLY`, `NO_DEMONSTRATION`, `BREAKDOWN_UNDER_WAY`, `OWN_ORGANIZATION_NEEDED`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A part of the company that hears what customers say of it. */
export type Department = Node & {
  __typename?: 'Department';
  /** When it was archived; null while it is offered. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it is written to, when nobody of it is a member. */
  contactEmail?: Maybe<Scalars['String']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What the company calls it. */
  name: Scalars['String']['output'];
  /** The member who answers for it. */
  owner?: Maybe<Member>;
};

/** A file of the draft, with its description. */
export type DescribedAttachment = {
  /** What it shows, for people who cannot see it; empty while nobody has described it. */
  alt?: Scalars['String']['input'];
  /** The file. */
  attachmentId: Scalars['ID']['input'];
};

/** A browser in which a member is told by push. */
export type Device = Node & {
  __typename?: 'Device';
  /** When it was subscribed, or last said that it still is. */
  createdAt: Scalars['DateTime']['output'];
  /** How often in a row its push service did not. */
  failures: Scalars['Int']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Whether it is the browser that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** When the viewer last used Relais there. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** When its push service last took something for it; null while it never did. */
  lastSuccessAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the browser calls itself. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** Whose access ends. */
export type DisableMemberInput = {
  /** The member. */
  memberId: Scalars['ID']['input'];
};

/** The member whose access ended. */
export type DisableMemberPayload = {
  __typename?: 'DisableMemberPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** What came of throwing the draft away. */
export type DiscardCharterDraftPayload = {
  __typename?: 'DiscardCharterDraftPayload';
  /** Why it was refused. */
  userErrors: Array<CharterUserError>;
};

/** Which delivery to take off the list. */
export type DiscardDeliveryInput = {
  /** The delivery. */
  deliveryId: Scalars['ID']['input'];
  /** Why, for the record, at most 200 characters. */
  reason: Scalars['String']['input'];
};

/** The delivery that was taken off the list. */
export type DiscardDeliveryPayload = {
  __typename?: 'DiscardDeliveryPayload';
  /** The delivery; null when it was refused. */
  delivery?: Maybe<Delivery>;
  /** Why it was refused. */
  userErrors: Array<InboxUserError>;
};

/** Where to throw the draft away. */
export type DiscardDraftInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket without the draft. */
export type DiscardDraftPayload = {
  __typename?: 'DiscardDraftPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** Which publication. */
export type DiscardPromisesInput = {
  /** The draft. */
  publicationId: Scalars['ID']['input'];
};

/** What became of giving a draft up. */
export type DiscardPromisesPayload = {
  __typename?: 'DiscardPromisesPayload';
  /** What was given up; null when it was refused. */
  publication?: Maybe<Publication>;
  /** Why it was refused. */
  userErrors: Array<PromiseUserError>;
};

/** What the viewer is writing on a ticket. */
export type Draft = {
  __typename?: 'Draft';
  /** The text. */
  body: Scalars['String']['output'];
  /** Where a merge had brought messages from elsewhere: how far each of the ticket's threads was on the screen. */
  seenThreads: Array<SeenThread>;
  /** The template that was put in last. */
  template?: Maybe<Template>;
  /** The revision of the thread that was on the screen. */
  threadRevision: Scalars['Int']['output'];
  /** When it was last kept. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who will read it. */
  visibility: DraftVisibility;
};

/** A policy, and what it means for the promises that run. */
export type DraftPromisesInput = {
  /** What it says. */
  definition: PolicyDefinitionInput;
  /** What it means for the promises that run. */
  mode: PublishMode;
};

/** What became of a draft. */
export type DraftPromisesPayload = {
  __typename?: 'DraftPromisesPayload';
  /** The draft, with its dry run on the way; null when it was refused. */
  publication?: Maybe<Publication>;
  /** Why it was refused. In the path stands the name of a promise where the list of targets has it. */
  userErrors: Array<PromiseUserError>;
};

/** Who will read what is being written. */
export type DraftVisibility =
  /** Colleagues alone. */
  | 'note'
  /** The customer alone. */
  | 'private'
  /** Everybody on the network. */
  | 'public';

/** What somebody practises. */
export type DrawPracticeInput = {
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** What there is to practise on. */
export type DrawPracticePayload = {
  __typename?: 'DrawPracticePayload';
  /** The case; null when it was refused. */
  item?: Maybe<PracticeItem>;
  /** Why it was refused. */
  userErrors: Array<PracticeUserError>;
};

/** Whose access comes back. */
export type EnableMemberInput = {
  /** The member. */
  memberId: Scalars['ID']['input'];
};

/** The member with access. */
export type EnableMemberPayload = {
  __typename?: 'EnableMemberPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** What became of ending a rehearsal. */
export type EndRehearsalPayload = {
  __typename?: 'EndRehearsalPayload';
  /** The rehearsal. */
  rehearsal?: Maybe<Rehearsal>;
  /** Why it was refused. */
  userErrors: Array<RehearsalUserError>;
};

/** Something a customer asked on a ticket that a department looks after. */
export type Enquiry = {
  __typename?: 'Enquiry';
  /** Their message that answered; its text is empty once they took it back. */
  answer?: Maybe<Message>;
  /** When it was recorded. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who recorded their answer. */
  answeredBy?: Maybe<Member>;
  /** The department that has it or would get it; null where none is chosen. */
  department?: Maybe<Department>;
  /** When. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who dealt with it. */
  doneBy?: Maybe<Member>;
  /** The customer's words that told; null where a person said so, and once the customer took their words back. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** When the department got it. */
  handedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who handed it to the department; null where it went there by the rules. */
  handedBy?: Maybe<Member>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: EnquiryKind;
  /** What the department said in the end. */
  note?: Maybe<Note>;
  /** When it was noticed. */
  noticedAt: Scalars['DateTime']['output'];
  /** The customer's latest messages that may answer that question, the latest first; ten at the most. */
  possibleAnswers: Array<PossibleAnswer>;
  /** Our message that asked them; null before their answer was recorded, and where a no was recorded without one. */
  question?: Maybe<Message>;
  /** A question in the customer's language whether sales may contact them, to be changed and sent by a person. */
  questionDraft: Scalars['String']['output'];
  /** Who answers for that department and may read enquiries: they are told. Null where nobody does. */
  recipient?: Maybe<Member>;
  /** Where it stands. */
  state: EnquiryState;
  /** The ticket on which it was asked, or on which that ticket goes on. */
  ticket: Ticket;
};

/** A page of enquiries. */
export type EnquiryConnection = {
  __typename?: 'EnquiryConnection';
  /** The enquiries with their cursors. */
  edges: Array<EnquiryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An enquiry in a page. */
export type EnquiryEdge = {
  __typename?: 'EnquiryEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The enquiry. */
  node: Enquiry;
};

/** What an enquiry is about. */
export type EnquiryKind =
  /** Work at the company. */
  | 'job'
  /** Something the company sells. */
  | 'purchase';

/** Which part of a department's list. */
export type EnquiryListState =
  /** What it has dealt with. */
  | 'done'
  /** What waits for its department. */
  | 'open';

/** Who receives one kind of enquiry. */
export type EnquiryReceiver = {
  __typename?: 'EnquiryReceiver';
  /** The department; null where none is chosen, or it was archived: enquiries then stay with the care team. */
  department?: Maybe<Department>;
  /** The kind. */
  kind: EnquiryKind;
  /** Who answers for it and may read enquiries; null where nobody does, so that nobody is told. */
  recipient?: Maybe<Member>;
  /** How many wait until a department is chosen or they are handed over; 100 stands for all above it. */
  waitingCount: Scalars['Int']['output'];
};

/** Where an enquiry stands. */
export type EnquiryState =
  /** The customer said that sales may contact them. */
  | 'agreed'
  /** The customer said that they may not. */
  | 'declined'
  /** Its department has dealt with it. */
  | 'done'
  /** It is known on the ticket, and with nobody else. */
  | 'noticed'
  /** Its department has it. */
  | 'open'
  /** A person said that it is none. */
  | 'withdrawn';

/** Why an act on an enquiry was refused. */
export type EnquiryUserError = UserError & {
  __typename?: 'EnquiryUserError';
  /** For example `ENQUIRY_NOT_FOUND`, `ENQUIRY_OVER`, `CONSENT_MISSING`, `ANSWER_NOT_FOUND`, `RECEIVER_MISSING`, `NOTE_EMPTY`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

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

/** How a file of examples is written. */
export type ExampleFormat =
  /** A table, for spreadsheets. */
  | 'csv'
  /** A JSON object on each line, for programs. */
  | 'jsonl';

/** Why a ticket is offered to no volunteer. Default deny: what is not known excludes, too. */
export type ExclusionCode =
  /** A person or their data is, or was, in danger. */
  | 'band_zero'
  /** The charter keeps its network, its topic, or what is written in public or in private from volunteers. */
  | 'charter'
  /** The charter lets no volunteer answer it at this hour. */
  | 'charter_hours'
  /** It tells of danger, self-harm or an incident with data. */
  | 'danger'
  /** It names a lawyer, a court or a formal notice. */
  | 'legal'
  /** It concerns a child, or a child wrote it. */
  | 'minor'
  /** It complains of an employee by name. */
  | 'named_employee'
  /** Nobody said it to us: a saved search found it. */
  | 'not_addressed'
  /** Triage has not scored it. */
  | 'not_scored'
  /** Money went astray, or something to pay with stands in it. */
  | 'payment'
  /** It cannot be answered without looking somebody up. */
  | 'personal_data_needed'
  /** The press wrote it. */
  | 'press'
  /** It is private and holds personal data. */
  | 'private_personal_data'
  /** It was taken back from a volunteer before. */
  | 'recalled'
  /** It names a regulator. */
  | 'regulator'
  /** It lies in a lane from which nothing is offered. */
  | 'reserved_lane'
  /** It threatens somebody. */
  | 'threat'
  /** Its customer is of a segment that is the care team's. */
  | 'valued_customer'
  /** It concerns somebody vulnerable. */
  | 'vulnerable_person'
  /** Its customer is kept from volunteers. */
  | 'withheld_contact'
  /** Its topic is kept from volunteers, or it is on none that is known. */
  | 'withheld_topic';

/** How many tickets are offered to nobody for one reason. */
export type ExclusionCount = {
  __typename?: 'ExclusionCount';
  /** Which. */
  code: ExclusionCode;
  /** True for one that a supervisor may lift, ticket by ticket. */
  isSoft: Scalars['Boolean']['output'];
  /** How many. */
  tickets: Scalars['Int']['output'];
  /** Of how many of them it is only not known. */
  unknown: Scalars['Int']['output'];
};

/** Which breach to excuse. */
export type ExcuseBreachInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: Scalars['Int']['input'];
  /** Why, in words; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket with its breach excused. */
export type ExcuseBreachPayload = {
  __typename?: 'ExcuseBreachPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** The hours of the week in which most comes that somebody can help with: two hours in a row, at least twice as much as at other times, in three different weeks or more. */
export type ExpectedDemand = {
  __typename?: 'ExpectedDemand';
  /** The hour of the day at which they begin, 0 to 23, by a clock in `timeZone`. */
  fromHour: Scalars['Int']['output'];
  /** The viewer's time zone. */
  timeZone: Scalars['String']['output'];
  /** The hour at which they end, 24 at the most. */
  untilHour: Scalars['Int']['output'];
  /** The day of the week: 1 is Monday, 7 Sunday. */
  weekday: Scalars['Int']['output'];
};

/** Why one corrected. */
export type ExplainCorrectionInput = {
  /** A correction of the viewer's own; what was corrected in the same act is explained with it. */
  correctionId: Scalars['ID']['input'];
  /** Why, in a few words; 500 characters at most. */
  reason: Scalars['String']['input'];
};

/** The ticket, and the correction with its reason. */
export type ExplainCorrectionPayload = {
  __typename?: 'ExplainCorrectionPayload';
  /** The correction; null when it was refused. */
  correction?: Maybe<TriageCorrection>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** The cards as a table. */
export type ExportCardsPayload = {
  __typename?: 'ExportCardsPayload';
  /** How many cards are in it. */
  cardCount?: Maybe<Scalars['Int']['output']>;
  /** The table, in UTF-8 with a byte order mark; null when it was refused. */
  csv?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** Which days are exported, 366 at the most. */
export type ExportHoursInput = {
  /** The first, `YYYY-MM-DD`; a year before the last where it is left out. */
  firstDay?: InputMaybe<Scalars['String']['input']>;
  /** The last one; today where it is left out. */
  lastDay?: InputMaybe<Scalars['String']['input']>;
};

/** Hours as a table. */
export type ExportHoursPayload = {
  __typename?: 'ExportHoursPayload';
  /** The table, in UTF-8 with a byte order mark; null when it was refused. */
  csv?: Maybe<Scalars['String']['output']>;
  /** True where there was more than the table holds; null when it was refused. */
  isCutOff?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused. */
  userErrors: Array<HoursUserError>;
};

/** Which days of one's own are exported, 366 at the most. */
export type ExportOwnHoursInput = {
  /** The first, `YYYY-MM-DD`; a year before the last where it is left out. */
  firstDay?: InputMaybe<Scalars['String']['input']>;
  /** The last one; today where it is left out. */
  lastDay?: InputMaybe<Scalars['String']['input']>;
};

/** One's own hours as a table. */
export type ExportOwnHoursPayload = {
  __typename?: 'ExportOwnHoursPayload';
  /** The table, in UTF-8 with a byte order mark; null when it was refused. */
  csv?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<HoursUserError>;
};

/** Which examples, and how they are written. */
export type ExportTriageExamplesInput = {
  /** Which of them; all without it. */
  filter?: InputMaybe<TriageExampleFilter>;
  /** How. */
  format: ExampleFormat;
};

/** The examples as a file. */
export type ExportTriageExamplesPayload = {
  __typename?: 'ExportTriageExamplesPayload';
  /** The text of the file; null when it was refused. */
  content?: Maybe<Scalars['String']['output']>;
  /** How many examples it holds. */
  exampleCount?: Maybe<Scalars['Int']['output']>;
  /** There are older ones beside these: ask for them by their days. */
  isCutOff?: Maybe<Scalars['Boolean']['output']>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which promise gets more time: until an instant, or by so much. */
export type ExtendClockInput = {
  /** Or so much more working time, in milliseconds. */
  byMs?: InputMaybe<Scalars['Float']['input']>;
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: Scalars['Int']['input'];
  /** Why, in words; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** The instant at which it is to be due. */
  untilAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The ticket with its later deadline. */
export type ExtendClockPayload = {
  __typename?: 'ExtendClockPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which file to fetch. */
export type FetchAttachmentInput = {
  /** The message it came with. */
  messageId: Scalars['ID']['input'];
  /** Its place in the message. */
  position: Scalars['Int']['input'];
};

/** The message with its file on the way. */
export type FetchAttachmentPayload = {
  __typename?: 'FetchAttachmentPayload';
  /** The message; null when it was refused. */
  message?: Maybe<Message>;
  /** Why it was refused. */
  userErrors: Array<AttachmentUserError>;
};

/** Why an act on a saved filter was refused. */
export type FilterUserError = UserError & {
  __typename?: 'FilterUserError';
  /** For example `FILTER_NOT_UNDERSTOOD`, `NAME_TAKEN`, `FILTER_TOO_MANY`, `FILTER_NOT_SHAREABLE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The card as it is now. */
export type FinishCardPayload = {
  __typename?: 'FinishCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** What somebody does in the first ten minutes, in this order. */
export type FirstStep =
  /** They answer it in time. */
  | 'answer'
  /** They see forty customers write at once. */
  | 'breakdown'
  /** They meet the guard against answering what has changed. */
  | 'guard'
  /** They post as a customer. */
  | 'post'
  /** They read, in the inbox, what they posted, and why it stands where it does. */
  | 'read';

/** How far the viewer has come in the first ten minutes. */
export type FirstSteps = {
  __typename?: 'FirstSteps';
  /** The handle under which they write on the Town Square; null until they have. */
  customerHandle?: Maybe<Scalars['String']['output']>;
  /** What is done. */
  done: Array<FirstStep>;
  /** Whether they want no hints. */
  isSkipped: Scalars['Boolean']['output'];
  /** The number of the ticket that their last post became; null until it has. */
  ticketNumber?: Maybe<Scalars['Int']['output']>;
};

/** When a ticket is expected to be answered, by what stands before it in the order and by who answers. */
export type Forecast = {
  __typename?: 'Forecast';
  /** How many tickets go before it. */
  aheadCount: Scalars['Int']['output'];
  /** How long these take, in milliseconds. */
  aheadMs: Scalars['Float']['output'];
  /** When; null when never, as things are. */
  finishAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the customer was told that they were read and will be answered; null while they were not. */
  heldAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many people answer them. */
  responders: Scalars['Int']['output'];
  /** Since when the customer has waited. */
  waitingSince: Scalars['DateTime']['output'];
};

/** A new organization and its first administrator. */
export type FoundOrganizationInput = {
  /** Their e-mail address. */
  email: Scalars['String']['input'];
  /** The language that its people start with. */
  locale: Locale;
  /** What the company is called. */
  name: Scalars['String']['input'];
  /** The name of its first administrator. */
  ownerName: Scalars['String']['input'];
  /** The password they will sign in with. */
  password: Scalars['String']['input'];
  /** Its time zone, such as `Europe/Paris`. */
  timeZone: Scalars['String']['input'];
};

/** What became of founding an organization. */
export type FoundOrganizationPayload = {
  __typename?: 'FoundOrganizationPayload';
  /** Why it was refused. */
  userErrors: Array<DemonstrationUserError>;
  /** The new administrator, signed in. */
  viewer?: Maybe<Viewer>;
};

/** A post as a trial of a search shows it. It is no message and no ticket. */
export type FoundPost = {
  __typename?: 'FoundPost';
  /** The author's handle. */
  handle: Scalars['String']['output'];
  /** The language as a BCP 47 tag, where the network says so. */
  language?: Maybe<Scalars['String']['output']>;
  /** The author's name. */
  name?: Maybe<Scalars['String']['output']>;
  /** The network's time of writing. */
  sentAt: Scalars['DateTime']['output'];
  /** Its text, its first 500 characters. Show it as plain text. */
  text: Scalars['String']['output'];
  /** Its address on the network. */
  url?: Maybe<Scalars['String']['output']>;
};

/** What goes back with a card. */
export type HandBackCardInput = {
  /** The text so far; left out, what was kept last. */
  body?: InputMaybe<Scalars['String']['input']>;
  /** The card. */
  cardId: Scalars['ID']['input'];
};

/** The card as it is now. */
export type HandBackCardPayload = {
  __typename?: 'HandBackCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** Which enquiry goes to its department. */
export type HandEnquiryInput = {
  /** The enquiry. */
  enquiryId: Scalars['ID']['input'];
};

/** The enquiry as it is afterwards. */
export type HandEnquiryPayload = {
  __typename?: 'HandEnquiryPayload';
  /** The enquiry; null when it was refused. */
  enquiry?: Maybe<Enquiry>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<EnquiryUserError>;
};

/** Who goes on with a ticket, and why. */
export type HandOffTicketInput = {
  /** The colleague of the care team; null leaves it to whoever comes next. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Made when the dialog opens: the same one sent twice is one hand-off. */
  clientId: Scalars['ClientId']['input'];
  /** Why, in words for the one who goes on. */
  reason: Scalars['String']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket in other hands. */
export type HandOffTicketPayload = {
  __typename?: 'HandOffTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** How a text came from a volunteer to the care team. */
export type HandedCause =
  /** They gave the card back. */
  | 'handedBack'
  /** The card's time was over. */
  | 'lapsed'
  /** Their phone had been out of reach, and the card's time was over when it came. */
  | 'late'
  /** The care team took the card back. */
  | 'recalled'
  /** The network refused the answer. */
  | 'refused';

/** A text that a volunteer had written, for the care team to go on from. */
export type HandedDraft = {
  __typename?: 'HandedDraft';
  /** What they wrote. */
  body: Scalars['String']['output'];
  /** Who. */
  by: Member;
  /** How it came. */
  cause: HandedCause;
  /** When. */
  handedAt: Scalars['DateTime']['output'];
};

/** Who wrote a message on a card. */
export type HelpAuthor =
  /** The customer who waits for an answer. */
  | 'customer'
  /** Somebody else in public. */
  | 'other'
  /** We. */
  | 'us';

/** One question of one customer, for one person and one time: what is needed to answer it, personal data masked, and nothing else. */
export type HelpCard = {
  __typename?: 'HelpCard';
  /** What of a text would not keep the charter if it were handed in now. */
  check: CharterCheck;
  /** How one writes on that network, in the customer's language. */
  codes: Array<Scalars['String']['output']>;
  /** What was being written; null while there is nothing. */
  draft?: Maybe<HelpDraft>;
  /** Until when it is held as it stands, by the server's clock. The card is gone then; a text on it is handed over. */
  endsAt: Scalars['DateTime']['output'];
  /** The number to send along with what is written; null while it was not taken. */
  fence?: Maybe<Scalars['Int']['output']>;
  /** What was handed in; null before. */
  given?: Maybe<HelpGiven>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The language the customer writes; null where it could not be told. */
  language?: Maybe<Locale>;
  /** How many milliseconds are left, for a phone whose clock is wrong. */
  leftMs: Scalars['Int']['output'];
  /** What the viewer may do on it; of a `reviewed` one somebody else reads every answer before it leaves. */
  level: TrustLevel;
  /** Until when writing can keep it; null while it was not taken. */
  limitAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the network takes of an answer; every limit holds at once. */
  limits: Array<TextLimit>;
  /** True while `keepCard` would do something. */
  mayBeKept: Scalars['Boolean']['output'];
  /** True where the answer may be a private message, though the question stands in public. */
  mayBePrivate: Scalars['Boolean']['output'];
  /** How many minutes it is expected to take. */
  minutes: Scalars['Int']['output'];
  /** The network it was written on. */
  network: Scalars['String']['output'];
  /** What was asked of the house on this card, and what it said, oldest first. */
  questions: Array<HelpQuestion>;
  /** Why it is offered to them, what weighs most first. */
  reasons: Array<HelpCardReason>;
  /** Why the care team took it back; empty while they have not. */
  recall: Array<RecallReason>;
  /** Why it cannot be answered now, as a code (`REPLY_WINDOW_PASSED`, `CHANNEL_PAUSED`, …); null where it can. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** The clauses of the charter that hold for an answer here. */
  reminders: Array<CharterClause>;
  /** What somebody else said of the last answer, which they sent back to be written anew; null where nobody did, and once the next is handed in. */
  sentBack?: Maybe<ReplyReview>;
  /** The viewer's first name, with which the charter asks them to sign; null where it asks nobody to. */
  signature?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: HelpCardState;
  /** The texts that fit what was asked and what is being written, best first, without those that the charter would refuse. */
  suggestions: Array<HelpSuggestion>;
  /** What was said, oldest first, as everybody can read it there, personal data masked. */
  thread: Array<HelpMessage>;
  /** The number of the thread as shown: what to send along. */
  threadRevision: Scalars['Int']['output'];
  /** What it is about. */
  topics: Array<HelpTopic>;
  /** Where an answer would stand. */
  visibility: Visibility;
  /** Since when the customer has waited; null where nobody waits any more. */
  waitingSince?: Maybe<Scalars['DateTime']['output']>;
};


/** One question of one customer, for one person and one time: what is needed to answer it, personal data masked, and nothing else. */
export type HelpCardCheckArgs = {
  text: Scalars['String']['input'];
  visibility?: InputMaybe<Visibility>;
};


/** One question of one customer, for one person and one time: what is needed to answer it, personal data masked, and nothing else. */
export type HelpCardSuggestionsArgs = {
  draft?: Scalars['String']['input'];
  first?: Scalars['Int']['input'];
  visibility?: InputMaybe<Visibility>;
};

/** Why a card is offered to somebody. */
export type HelpCardReason = {
  __typename?: 'HelpCardReason';
  /** `helped_before`, `own_trade`, `wished_topic`, `known_topic`, `language`, `next_in_order` or `fits_time`. */
  code: Scalars['String']['output'];
  /** What the sentence needs: `topic` (its name), `level`, `language`, `place`, `minutes`, `left`, as far as the reason has them. */
  parameters: Scalars['Parameters']['output'];
};

/** Where a card stands for the person who has it. */
export type HelpCardState =
  /** They answered it; nothing more is to be done. */
  | 'answered'
  /** It is held for them, and not taken yet. */
  | 'offered'
  /** The care team took it back: the text is safe with them, and nothing can be sent any more. */
  | 'recalled'
  /** They took it and may answer. */
  | 'taken';

/** Why an act on a card was refused. */
export type HelpCardUserError = UserError & {
  __typename?: 'HelpCardUserError';
  /** For example `CARD_NOT_FOUND`, `CARD_NOT_TAKEN`, `CARD_RECALLED`, `CARD_KEPT`, `CLIENT_ID_USED`, `TEXT_TOO_LATE`, `STALE_REPLY`, `CHARTER`, `TEXT_TOO_LONG`, `NOT_A_VOLUNTEER`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What is being written on a card. */
export type HelpDraft = {
  __typename?: 'HelpDraft';
  /** The text. */
  body: Scalars['String']['output'];
  /** When it was last kept. */
  savedAt: Scalars['DateTime']['output'];
  /** Where its writer wants it to stand. */
  visibility: Visibility;
};

/** What somebody handed in on a card, and what became of it. */
export type HelpGiven = {
  __typename?: 'HelpGiven';
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** True where the care team answers this customer now. */
  isTakenOver: Scalars['Boolean']['output'];
  /** The network. */
  network: Scalars['String']['output'];
  /** What the customer said to it first, personal data masked; null while they said nothing. */
  reaction?: Maybe<HelpReaction>;
  /** What they wrote, where it stands, and what a reviewer made of it. */
  reply: Reply;
  /** What it was about. */
  topics: Array<HelpTopic>;
};

/** What was said in a thread, personal data masked by •••. */
export type HelpMessage = {
  __typename?: 'HelpMessage';
  /** Who. */
  author: HelpAuthor;
  /** How many pictures and files were with it; they are not shown. */
  files: Scalars['Int']['output'];
  /** True for the one that is answered. */
  isAnswered: Scalars['Boolean']['output'];
  /** A number for this message on this card. */
  key: Scalars['String']['output'];
  /** The insults in it, for whoever would rather not read them. */
  rough: Array<RoughWords>;
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** What. */
  text: Scalars['String']['output'];
};

/** What was asked of the house. */
export type HelpQuestion = {
  __typename?: 'HelpQuestion';
  /** What the house said, personal data masked; null while it has not. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it said so. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** The question, as the house reads it. */
  text: Scalars['String']['output'];
};

/** What a customer said to an answer. */
export type HelpReaction = {
  __typename?: 'HelpReaction';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The insults in it, for whoever would rather not read them. */
  rough: Array<RoughWords>;
  /** What. */
  text: Scalars['String']['output'];
};

/** A text that fits. */
export type HelpSuggestion = {
  __typename?: 'HelpSuggestion';
  /** A number for this text on this card. */
  key: Scalars['String']['output'];
  /** The language of the text. */
  language: KnowledgeLanguage;
  /** The text, without the customer's name; what its writer has to fill in stands there as `{{? the hour}}`. */
  text: Scalars['String']['output'];
  /** A name to choose it by. */
  title: Scalars['String']['output'];
};

/** Something kind that a customer wrote after an answer. */
export type HelpThanks = {
  __typename?: 'HelpThanks';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The network. */
  network: Scalars['String']['output'];
  /** What, masked. */
  text: Scalars['String']['output'];
  /** What it was about. */
  topics: Array<HelpTopic>;
};

/** A topic as a card names it. */
export type HelpTopic = {
  __typename?: 'HelpTopic';
  /** The topic's opaque id: to say of it that one does not want it. */
  id: Scalars['ID']['output'];
  /** True where it is of the viewer's own trade. */
  isOwnTrade: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What volunteers have before them now, all of them together. */
export type HelpUnderWay = {
  __typename?: 'HelpUnderWay';
  /** How many cards are held for volunteers who have not taken them yet. */
  cardsOffered: Scalars['Int']['output'];
  /** How many cards volunteers have taken and not answered. */
  cardsTaken: Scalars['Int']['output'];
  /** How many answers wait for somebody to read them before they leave. */
  draftsInReview: Scalars['Int']['output'];
};

/** What the project proposes to begin with. */
export type HoldingDraft = {
  __typename?: 'HoldingDraft';
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it says in each language. */
  texts: Array<HoldingTextBody>;
};

/** What came of one holding reply. */
export type HoldingOutcome = {
  __typename?: 'HoldingOutcome';
  /** Why it was refused; null when it was not. */
  refusal?: Maybe<ReplyUserError>;
  /** The reply on its way; null when it was refused. */
  reply?: Maybe<Reply>;
  /** The ticket. */
  ticket: Ticket;
};

/** What one customer would be told. */
export type HoldingPreview = {
  __typename?: 'HoldingPreview';
  /** The text as they would read it. */
  body: Scalars['String']['output'];
  /** False where the text is not there in the customer's language, or nobody knows which that is. */
  isOwnLanguage: Scalars['Boolean']['output'];
  /** Its language. */
  language: KnowledgeLanguage;
  /** Why it would be refused, as a code (`HOLDING_SENT`, `HOLDING_SAID_HERE`, `HOLDING_NOT_WAITING`, `MESSAGE_DELETED`); null where it would not. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** The revision of the thread it was written against: what to send along. */
  threadRevision: Scalars['Int']['output'];
  /** The ticket. */
  ticket: Ticket;
  /** Who would read it on the network. */
  visibility: Visibility;
};

/** One customer, and what was shown of what they will be told. */
export type HoldingReplyInput = {
  /** The text as the preview had it. */
  body: Scalars['String']['input'];
  /** Made for each: the same one sent twice is one reply. */
  clientId: Scalars['ClientId']['input'];
  /** The revision of the thread as the preview had it. */
  threadRevision: Scalars['Int']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** What customers are told who will not be answered in time. */
export type HoldingText = {
  __typename?: 'HoldingText';
  /** When. */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who has approved it as it stands; null while nobody has. */
  approvedBy?: Maybe<Member>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Its name, for colleagues. */
  name: Scalars['String']['output'];
  /** It says by when they are answered: whoever sends it promises that. */
  namesInstant: Scalars['Boolean']['output'];
  /** What it says in each language. */
  texts: Array<HoldingTextBody>;
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** Who wrote it last; null when it was a program. */
  writtenBy?: Maybe<Member>;
};

/** What a holding text says in one language. */
export type HoldingTextBody = {
  __typename?: 'HoldingTextBody';
  /** The text. `{{answer.by}}` stands for the instant by which the customer is answered. */
  body: Scalars['String']['output'];
  /** The language. */
  language: KnowledgeLanguage;
};

/** One language of a holding text. */
export type HoldingTextBodyInput = {
  /** The text; 1,000 characters at most. */
  body: Scalars['String']['input'];
  /** The language. */
  language: KnowledgeLanguage;
};

/** Why an act on holding texts or replies was refused. */
export type HoldingUserError = UserError & {
  __typename?: 'HoldingUserError';
  /** For example `HOLDING_NOT_APPROVED`, `HOLDING_TEXT_CHANGED`, `HOLDING_TEXT_OWN`, `HOLDING_TOO_MANY`, `HOLDING_UNEVEN`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A day on which the week does not count. */
export type Holiday = {
  __typename?: 'Holiday';
  /** The date, `YYYY-MM-DD`. */
  date: Scalars['String']['output'];
  /** What people call it. */
  name: Scalars['String']['output'];
};

/** A day on which the week does not count. */
export type HolidayInput = {
  /** The date, `YYYY-MM-DD`. */
  date: Scalars['String']['input'];
  /** What people call it. */
  name: Scalars['String']['input'];
};

/** What came of a file of holidays, or would come of it. */
export type HolidayReport = {
  __typename?: 'HolidayReport';
  /** Holidays that were added; on trial, those that would be. */
  added: Array<Holiday>;
  /** How many days were holidays already, or stood in the file twice. */
  known: Scalars['Int']['output'];
  /** Entries that are no holidays, the first 100. */
  skipped: Array<SkippedEvent>;
  /** How many of these there are. */
  skippedCount: Scalars['Int']['output'];
};

/** Why hours were not exported. */
export type HoursUserError = UserError & {
  __typename?: 'HoursUserError';
  /** For example `DAY_MALFORMED`, `DAYS_REVERSED`, `DAYS_TOO_MANY`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What somebody of the care team answered a volunteer. */
export type HouseAnswer = {
  __typename?: 'HouseAnswer';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The answer, without the name of whom it was said to. */
  body: Scalars['String']['output'];
  /** Who answered. */
  by: Member;
};

/** A question of a volunteer to the care team. */
export type HouseQuestion = {
  __typename?: 'HouseQuestion';
  /** What somebody of the care team said; null while it waits. */
  answer?: Maybe<HouseAnswer>;
  /** When. */
  askedAt: Scalars['DateTime']['output'];
  /** The question. */
  body: Scalars['String']['output'];
  /** Who asks. */
  by: Member;
  /** The opaque id. */
  id: Scalars['ID']['output'];
};

/** How something may be sent again after an unclear answer. */
export type Idempotency =
  /** A resend with the same key is harmless for a limited time. */
  | 'clientId'
  /** A resend with the same key is harmless for ever. */
  | 'key'
  /** Nothing is ever resent. */
  | 'none';

/** A contact's handle on one network. */
export type Identity = Node & {
  __typename?: 'Identity';
  /** How many people follow them, where the network tells. */
  audience?: Maybe<Scalars['Int']['output']>;
  /** The picture's address on the network. A console does not load it: that would tell the network who reads. */
  avatarUrl?: Maybe<Scalars['String']['output']>;
  /** The person. */
  contact: Contact;
  /** The handle, without the at sign. */
  handle: Scalars['String']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The name they show on the network. */
  name?: Maybe<Scalars['String']['output']>;
  /** The network, for example `bluesky`. */
  network: Scalars['String']['output'];
};

/** Cards to read. */
export type ImportCardsInput = {
  /** What it is. */
  format: CardImportFormat;
  /** True to be told what would come of it, without writing anything. */
  isTrial?: InputMaybe<Scalars['Boolean']['input']>;
  /** The file or the page itself. */
  text: Scalars['String']['input'];
};

/** What came of reading. */
export type ImportCardsPayload = {
  __typename?: 'ImportCardsPayload';
  /** The report; null when nothing could be read at all. */
  report?: Maybe<ImportReport>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** A file of holidays. */
export type ImportHolidaysInput = {
  /** To which calendar; null to look at a file only. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** True to see what would come of it; nothing is written then. */
  isTrial?: Scalars['Boolean']['input'];
  /** What stands in the file: iCalendar (RFC 5545), 200,000 characters at most. */
  text: Scalars['String']['input'];
};

/** What came of a file of holidays. */
export type ImportHolidaysPayload = {
  __typename?: 'ImportHolidaysPayload';
  /** The calendar with its holidays; null when none was named, or when it was refused. */
  calendar?: Maybe<Calendar>;
  /** What came of it; null when it was refused. */
  report?: Maybe<HolidayReport>;
  /** Why it was refused. */
  userErrors: Array<CalendarUserError>;
};

/** What came of a file. */
export type ImportReport = {
  __typename?: 'ImportReport';
  /** Cards that were written; on trial, that would be. */
  added: Scalars['Int']['output'];
  /** Lines that could not be read, in the order of the file; at most 200. */
  broken: Array<BrokenLine>;
  /** How many could not be read. */
  brokenCount: Scalars['Int']['output'];
  /** The first of the added ones, at most 20. */
  cards: Array<CardText>;
  /** Lines whose question stands on a card already; these were left as they are. */
  known: Scalars['Int']['output'];
};

/** Why an act on a delivery was refused. */
export type InboxUserError = UserError & {
  __typename?: 'InboxUserError';
  /** For example `DELIVERY_NOT_FOUND`, `DELIVERY_NOT_DEAD`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Something that can be put into an answer: a template or a card. */
export type Insertable = Card | Template;

/** A template or a card as it would stand in an answer on one ticket. */
export type Insertion = {
  __typename?: 'Insertion';
  /** False when there is no text in the customer's language. */
  isInCustomerLanguage: Scalars['Boolean']['output'];
  /** The language of the text: the customer's where there is one. */
  language: KnowledgeLanguage;
  /** What it comes from. */
  source: Insertable;
  /** The text, filled in with what is known of the ticket; what is not known stands there as `{{contact.firstName}}` or `{{? train number}}`. */
  text: Scalars['String']['output'];
  /** A name to choose it by: the template's, or the card's question. */
  title: Scalars['String']['output'];
};

/** What a customer may want. */
export type IntentCode =
  /** To buy, or to know before buying. */
  | 'buying_interest'
  /** To thank and be done. */
  | 'closing_ack'
  /** A grievance to be heard. */
  | 'complaint'
  /** To propose something. */
  | 'idea'
  /** To work for the company. */
  | 'job_enquiry'
  /** Something else. */
  | 'other'
  /** To say something kind. */
  | 'praise'
  /** To write about the company. */
  | 'press'
  /** An answer, or help. */
  | 'question'
  /** Nothing of ours. */
  | 'spam';

/** Somebody who was invited and is no member yet. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** When they were invited first. */
  createdAt: Scalars['DateTime']['output'];
  /** The address. */
  email: Scalars['String']['output'];
  /** When the link stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Who invited them; null for the command line. */
  invitedBy?: Maybe<Member>;
  /** The role they will have. */
  role: Role;
  /** Where it stands. */
  state: InvitationState;
  /** The teams they will be in. */
  teams: Array<Team>;
};

/** What the page of an invitation shows. */
export type InvitationPreview = {
  __typename?: 'InvitationPreview';
  /** The address that was invited, and with which they will sign in. */
  email: Scalars['String']['output'];
  /** When the link stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who invited them, by name. */
  invitedBy?: Maybe<Scalars['String']['output']>;
  /** The language they were invited in. */
  locale: Locale;
  /** The company. */
  organization: Scalars['String']['output'];
  /** The role they will have. */
  role: Role;
  /** Where it stands. */
  state: InvitationState;
};

/** Where an invitation stands. */
export type InvitationState =
  /** The person is a member. */
  | 'accepted'
  /** Its seven days are over; it can be sent again. */
  | 'expired'
  /** It can be accepted. */
  | 'open'
  /** It was taken back. */
  | 'revoked';

/** Who is invited from a rehearsal, and as what. */
export type InviteFromRehearsalInput = {
  /** Who. */
  guestId: Scalars['ID']['input'];
  /** The topic on which they should be a mentor; as a volunteer when absent. */
  mentorOn?: InputMaybe<Scalars['String']['input']>;
};

/** What became of inviting somebody from a rehearsal. */
export type InviteFromRehearsalPayload = {
  __typename?: 'InviteFromRehearsalPayload';
  /** The rehearsal. */
  rehearsal?: Maybe<Rehearsal>;
  /** The link of the invitation, shown this once; null where one is open already, or they are a member. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<RehearsalUserError>;
};

/** For whom to make a sign-in link. */
export type IssueSignInLinkInput = {
  /** The member. */
  memberId: Scalars['ID']['input'];
};

/** The link that was made. */
export type IssueSignInLinkPayload = {
  __typename?: 'IssueSignInLinkPayload';
  /** When it stops working. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address to hand over, in private; null when it was refused. It cannot be shown again. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Who comes in by the link of a rehearsal. */
export type JoinRehearsalInput = {
  /** Their address at work, by which the pilot can invite them. */
  email: Scalars['String']['input'];
  /** The language in which they play. */
  locale: Locale;
  /** Their name, as colleagues know them. */
  name: Scalars['String']['input'];
  /** The last part of the link. */
  token: Scalars['String']['input'];
};

/** What became of coming in. */
export type JoinRehearsalPayload = {
  __typename?: 'JoinRehearsalPayload';
  /** Why it was refused. */
  userErrors: Array<RehearsalUserError>;
  /** The colleague, signed in on the stage. */
  viewer?: Maybe<Viewer>;
};

/** Where a drawn ticket belongs. */
export type JudgeSampleInput = {
  /** The lane: Later where it was rightly there. */
  lane: Lane;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket, and what is kept. */
export type JudgeSamplePayload = {
  __typename?: 'JudgeSamplePayload';
  /** What is to be taken back in order to take the verdict back; null when it was refused. */
  corrections?: Maybe<Array<TriageCorrection>>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** The card as it is now. */
export type KeepCardPayload = {
  __typename?: 'KeepCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** Who kept a promise. */
export type KeptBy =
  /** A machine, where the policy lets its answers count. */
  | 'automation'
  /** The care team. */
  | 'core'
  /** Somebody, in the network's own application. */
  | 'native'
  /** A person who closed the matter. */
  | 'person'
  /** A volunteer. */
  | 'volunteer';

/** The languages knowledge is written in. */
export type KnowledgeLanguage =
  /** Arabic. */
  | 'ar'
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** Why an act on knowledge was refused. */
export type KnowledgeUserError = UserError & {
  __typename?: 'KnowledgeUserError';
  /** For example `VARIABLE_UNKNOWN`, `SHORTCUT_TAKEN`, `CARD_EXISTS`, `KNOWLEDGE_CHANGED`, `CSV_UNREADABLE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody who is told. */
export type LadderRecipient = {
  __typename?: 'LadderRecipient';
  /** The person, where it is one; null otherwise, and when they are gone. */
  member?: Maybe<Member>;
  /** Who it is. */
  who: LadderRecipientKind;
};

/** Somebody who is told. */
export type LadderRecipientInput = {
  /** The person, where it is one. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
  /** Who it is. */
  who: LadderRecipientKind;
};

/** Whom a step of the ladder tells. */
export type LadderRecipientKind =
  /** Every administrator. */
  | 'administrators'
  /** Whoever works on the ticket. */
  | 'holder'
  /** One person, for example a manager on duty. */
  | 'member'
  /** Every supervisor. */
  | 'supervisors';

/** A moment in the life of a promise, and who is told. */
export type LadderStep = {
  __typename?: 'LadderStep';
  /** And at the latest so long before the due instant, in milliseconds of the calendar; 0 asks nothing. */
  leadMs: Scalars['Float']['output'];
  /** Who is told; nobody where it is empty. */
  notify: Array<LadderRecipient>;
  /** At which share of the time, in percent; 100 is the due instant. */
  percent: Scalars['Int']['output'];
};

/** A moment in the life of a promise, and who is told. */
export type LadderStepInput = {
  /** And at the latest so long before the due instant, in milliseconds of the calendar; 0 asks nothing. */
  leadMs?: Scalars['Float']['input'];
  /** Who is told; nobody where it is empty. */
  notify: Array<LadderRecipientInput>;
  /** At which share of the time, in percent; 100 is the due instant. */
  percent: Scalars['Int']['input'];
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

/** How many messages of a day the rules put in one lane and the learned points in another, or the same. */
export type LaneCount = {
  __typename?: 'LaneCount';
  /** The day in the organization's time zone, as `2026-09-01`. */
  day: Scalars['String']['output'];
  /** By the learned points. */
  learnedLane: Lane;
  /** How many messages. */
  messages: Scalars['Int']['output'];
  /** By the rules. */
  rulesLane: Lane;
};

/** A message that the learned points put in another lane than the rules. */
export type LaneDifference = {
  __typename?: 'LaneDifference';
  /** When it was scored. */
  at: Scalars['DateTime']['output'];
  /** By the learned points. */
  learnedLane: Lane;
  /** By the rules. */
  rulesLane: Lane;
  /** The ticket it came to; null when it is not there any more. */
  ticket?: Maybe<Ticket>;
};

/** How well somebody writes a language, by the Common European Framework. Customers are answered from B2 on. */
export type LanguageLevel =
  /** A few words. */
  | 'A1'
  /** Simple sentences. */
  | 'A2'
  /** What one needs on a journey. */
  | 'B1'
  /** Clear and in detail. */
  | 'B2'
  /** Fluent and fitting. */
  | 'C1'
  /** As good as anybody. */
  | 'C2';

/** Tickets of one day that stood in Later, drawn by lot: the same ones for everybody. */
export type LaterSample = {
  __typename?: 'LaterSample';
  /** The day on which they were opened, `2026-03-01`, where the organization is. */
  day: Scalars['String']['output'];
  /** When they were drawn. */
  drawnAt: Scalars['DateTime']['output'];
  /** How many there were to draw from. */
  laterCount: Scalars['Int']['output'];
  /** Those that were drawn, in the order of the draw; ten at the most. */
  tickets: Array<SampledTicket>;
};

/** What people said of the samples of one week. */
export type LaterSampleWeek = {
  __typename?: 'LaterSampleWeek';
  /** How many were drawn. */
  drawn: Scalars['Int']['output'];
  /** Its Monday, `2026-03-02`. */
  firstDay: Scalars['String']['output'];
  /** How many of them were judged. */
  judged: Scalars['Int']['output'];
  /** The least share of all Later tickets that was likely missed, 0 to 1: by so few the true one is not known better than between these two. */
  likelyFrom: Scalars['Float']['output'];
  /** The largest share that was likely missed. */
  likelyTo: Scalars['Float']['output'];
  /** How many of those had been missed. */
  missed: Scalars['Int']['output'];
};

/** How learning stands after something was learned. */
export type LearnFromCorrectionsPayload = {
  __typename?: 'LearnFromCorrectionsPayload';
  /** Null when it was refused. */
  learning?: Maybe<Learning>;
  /** Why it was refused. */
  userErrors: Array<LearningUserError>;
};

/** How near to what people said a set of points comes. */
export type LearnedAccuracy = {
  __typename?: 'LearnedAccuracy';
  /** How many would be in the lane that the person's score puts them in. */
  inRightLane: Scalars['Int']['output'];
  /** By how many points a score is wrong on average. */
  meanError: Scalars['Float']['output'];
};

/** The points of one reason on one score. */
export type LearnedPoint = {
  __typename?: 'LearnedPoint';
  /** Which score. */
  axis: TriageAxis;
  /** The reason, as a code. */
  code: Scalars['String']['output'];
  /** How many examples with this reason it was learned from. */
  exampleCount: Scalars['Int']['output'];
  /** As learned. */
  points: Scalars['Int']['output'];
  /** By the rules. */
  rulesPoints: Scalars['Int']['output'];
};

/** Points that were learned at one moment. They never change. */
export type LearnedVersion = {
  __typename?: 'LearnedVersion';
  /** Who asked for it; null when it was the command line. */
  by?: Maybe<Member>;
  /** How the learned points do on them. */
  byLearned: LearnedAccuracy;
  /** How the rules do on those it was judged by. */
  byRules: LearnedAccuracy;
  /** How many examples it was learned from: the earlier ones. */
  exampleCount: Scalars['Int']['output'];
  /** When the first of all these examples was given. */
  firstExampleAt: Scalars['DateTime']['output'];
  /** Whether these rules still hold; with others it counts for nothing. */
  isOfRules: Scalars['Boolean']['output'];
  /** By how many later ones it was judged. */
  judgedCount: Scalars['Int']['output'];
  /** When the last one was given. */
  lastExampleAt: Scalars['DateTime']['output'];
  /** When it was learned. */
  learnedAt: Scalars['DateTime']['output'];
  /** The points of each reason that was seen, the most frequent first. */
  points: Array<LearnedPoint>;
  /** The version of the rules beside which it was learned. */
  rulesVersion: Scalars['String']['output'];
  /** Its number. */
  version: Scalars['Int']['output'];
};

/** What was learned from corrections of triage, and whether it counts. */
export type Learning = {
  __typename?: 'Learning';
  /** The latest messages that the learned points put in another lane than the rules, for a month at most. */
  differences: Array<LaneDifference>;
  /** How many examples there are to learn from: scores that people gave or confirmed, band 0 and spam apart. */
  exampleCount: Scalars['Int']['output'];
  /** Messages by their lanes, for a month at most, the latest day first. */
  lanes: Array<LaneCount>;
  /** The version that was learned last; null when none was. */
  latest?: Maybe<LearnedVersion>;
  /** Below so many nothing is learned. */
  leastExamples: Scalars['Int']['output'];
  /** A reason with fewer examples keeps the points of the rules. */
  leastOfReason: Scalars['Int']['output'];
  /** Whether learned points count. */
  mode: LearningMode;
  /** Which was nearer when people judged scores since the comparison began; null while nothing is compared. */
  nearer?: Maybe<NearerCount>;
  /** Since when it counts; null while it does not. */
  onSince?: Maybe<Scalars['DateTime']['output']>;
  /** Why the version that is compared may not count yet; null when it may, and when none is compared. */
  refusal?: Maybe<LearningUserError>;
  /** Since when the version in use is compared with the rules; null when learning is off. */
  shadowSince?: Maybe<Scalars['DateTime']['output']>;
  /** The version that is compared or counts; null when learning is off. */
  used?: Maybe<LearnedVersion>;
};


/** What was learned from corrections of triage, and whether it counts. */
export type LearningDifferencesArgs = {
  first?: Scalars['PageSize']['input'];
};

/** Whether learned points count. */
export type LearningMode =
  /** The rules' points count, and nothing is compared. */
  | 'off'
  /** The learned points count, but for band 0; what the rules would do is counted beside. */
  | 'on'
  /** The rules' points count; what the learned ones would do is counted beside. */
  | 'shadow';

/** Why it was refused. */
export type LearningUserError = UserError & {
  __typename?: 'LearningUserError';
  /** For example `LEARNING_TOO_FEW_EXAMPLES`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What is lifted, and why. */
export type LiftExclusionInput = {
  /** The reason that stands against offering it. */
  code: ExclusionCode;
  /** Why it may be offered all the same, 1 to 500 characters. */
  reason: Scalars['String']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket as it is afterwards. */
export type LiftExclusionPayload = {
  __typename?: 'LiftExclusionPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** A soft reason that a supervisor lifted of one ticket. */
export type LiftedExclusion = {
  __typename?: 'LiftedExclusion';
  /** Who; null for a program. */
  by?: Maybe<Member>;
  /** Which. */
  code: ExclusionCode;
  /** When. */
  liftedAt: Scalars['DateTime']['output'];
  /** Why, in their words. */
  reason: Scalars['String']['output'];
};

/** Two tickets that belong together. */
export type LinkTicketsInput = {
  /** What they are to each other. */
  kind?: InputMaybe<TicketLinkKind>;
  /** The other. */
  otherId: Scalars['ID']['input'];
  /** One. */
  ticketId: Scalars['ID']['input'];
};

/** The linked ticket. */
export type LinkTicketsPayload = {
  __typename?: 'LinkTicketsPayload';
  /** The ticket named first; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Why an act on a saved search was refused. */
export type ListeningUserError = UserError & {
  __typename?: 'ListeningUserError';
  /** For example `SEARCH_NOT_POSSIBLE`, `QUERY_EMPTY`, `QUERY_TOO_LONG`, `TOO_MANY_SEARCHES`, `NAME_TAKEN`, `SAVED_SEARCH_NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A language the console speaks. */
export type Locale =
  /** Arabic. */
  | 'ar'
  /** English. */
  | 'en'
  /** French. */
  | 'fr';

/** Which notifications were read. */
export type MarkNotificationsReadInput = {
  /** The notifications; left out for all there are. */
  notificationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What is left to read. */
export type MarkNotificationsReadPayload = {
  __typename?: 'MarkNotificationsReadPayload';
  /** How many are not read now; null when it was refused. */
  unreadCount?: Maybe<Scalars['Int']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Plain text of which parts are marked. Show it as text: nothing in it is markup. */
export type MarkedText = {
  __typename?: 'MarkedText';
  /** What was searched for, in order, without overlap. */
  marks: Array<TextMark>;
  /** The text; `…` stands where it was cut. */
  text: Scalars['String']['output'];
};

/** Something that was said, personal data masked. */
export type MaskedMessage = {
  __typename?: 'MaskedMessage';
  /** True where the customer said it, false where we did. */
  isTheirs: Scalars['Boolean']['output'];
  /** When. */
  sentAt: Scalars['DateTime']['output'];
  /** What. */
  text: Scalars['String']['output'];
};

/** A condition of the row of a policy that matched. */
export type MatchedCondition = {
  __typename?: 'MatchedCondition';
  /** What was asked, for example `priority` or `visibility`. */
  condition: Scalars['String']['output'];
  /** Any of these; `none` where nothing was asked for. */
  values: Array<Scalars['String']['output']>;
};

/** The files that one post takes. A picture is made to fit before it leaves, so its size is no reason to refuse it. */
export type MediaLimits = {
  __typename?: 'MediaLimits';
  /** The limits of a description; every one of them holds at once. */
  altText: Array<TextLimit>;
  /** How many; 0 where a post carries none. */
  count: Scalars['Int']['output'];
  /** True where a post with files has words as well; else a picture may stand alone. */
  needsText: Scalars['Boolean']['output'];
  /** The types that are taken. */
  types: Array<MediaTypeLimit>;
};

/** A type of file that a post takes. */
export type MediaTypeLimit = {
  __typename?: 'MediaTypeLimit';
  /** The largest file of it, in bytes. */
  maxBytes: Scalars['Int']['output'];
  /** For example `image/jpeg`. */
  mediaType: Scalars['String']['output'];
};

/** A person in the organization. */
export type Member = Node & {
  __typename?: 'Member';
  /** Whether they are there to answer. */
  availability: MemberAvailability;
  /** The days on which their week does not count, those that are over left out. */
  daysOff: Array<DaysOff>;
  /** When their access ended; null for those who have it. */
  disabledAt?: Maybe<Scalars['DateTime']['output']>;
  /** The address they sign in with; null unless it is the viewer's own or the viewer administers members. */
  email?: Maybe<Scalars['String']['output']>;
  /** True for somebody with a password; the others come in by sign-in links. Null for everybody but the viewer. */
  hasPassword?: Maybe<Scalars['Boolean']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The language of their console. */
  locale: Locale;
  /** The person's name. */
  name: Scalars['String']['output'];
  /** Their role. */
  role: Role;
  /** The teams they are in, by name. */
  teams: Array<Team>;
  /** Their IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** Their week in their time zone; empty where they declared none, and then they are there unless they say otherwise. */
  workingHours: Array<WorkingHours>;
};

/** Whether a member is there to answer: what overflow counts. */
export type MemberAvailability = {
  __typename?: 'MemberAvailability';
  /** True while they are. */
  isAvailable: Scalars['Boolean']['output'];
  /** True while they said so themselves against their hours. */
  isByHand: Scalars['Boolean']['output'];
  /** When that changes by itself; null when nothing known changes it. */
  until?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of members. */
export type MemberConnection = {
  __typename?: 'MemberConnection';
  /** The members with their cursors. */
  edges: Array<MemberEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A member in a page. */
export type MemberEdge = {
  __typename?: 'MemberEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The member. */
  node: Member;
};

/** Why an act on members, sessions or the organization was refused. */
export type MemberUserError = UserError & {
  __typename?: 'MemberUserError';
  /** For example `SIGN_IN_FAILED`, `TOO_MANY_ATTEMPTS`, `EMAIL_TAKEN`, `PASSWORD_TOO_SHORT`, `LAST_ADMIN`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A volunteer's reply that waits to be read, as a mentor sees it: with what it answers, personal data masked. */
export type MentoredDraft = {
  __typename?: 'MentoredDraft';
  /** The reply; `approveReply` and `returnReply` decide on it. */
  reply: Reply;
  /** What was said on the ticket, the oldest first, personal data masked by •••. */
  said: Array<MaskedMessage>;
  /** The topics, on each of which the viewer is a mentor. */
  topics: Array<Topic>;
};

/** Two contacts who are one person. */
export type MergeContactsInput = {
  /** The contact that goes on in the other one. */
  fromId: Scalars['ID']['input'];
  /** The contact that stays. */
  intoId: Scalars['ID']['input'];
};

/** The contact that stays. */
export type MergeContactsPayload = {
  __typename?: 'MergeContactsPayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<ContactUserError>;
};

/** Which two tags become one. */
export type MergeTagsInput = {
  /** The tag that stays. */
  intoTagId: Scalars['ID']['input'];
  /** The tag that goes. */
  tagId: Scalars['ID']['input'];
};

/** The tag that stays. */
export type MergeTagsPayload = {
  __typename?: 'MergeTagsPayload';
  /** The tag; null when it was refused. */
  tag?: Maybe<Tag>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Two tickets that are one matter. */
export type MergeTicketsInput = {
  /** Merge them although they are two persons' as far as Relais knows. */
  evenIfOtherContact?: InputMaybe<Scalars['Boolean']['input']>;
  /** The ticket that stays; open, waiting or put aside. */
  intoId: Scalars['ID']['input'];
  /** The ticket that goes; open, waiting, put aside or resolved. */
  ticketId: Scalars['ID']['input'];
};

/** The merged tickets. */
export type MergeTicketsPayload = {
  __typename?: 'MergeTicketsPayload';
  /** The ticket that goes; null when it was refused. */
  merged?: Maybe<Ticket>;
  /** The ticket that stays; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** One utterance on the network, theirs or ours. */
export type Message = Node & {
  __typename?: 'Message';
  /** Files that came with it. */
  attachments: Array<Attachment>;
  /** The member who wrote it; null for theirs and for what was written in the network's own application. */
  author?: Maybe<Member>;
  /** The text as it was written, NUL and lone surrogates replaced; empty after a deletion. Show it as plain text. */
  body: Scalars['String']['output'];
  /** When the author or the network took it away; null while it stands. */
  deletedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote to whom. */
  direction: MessageDirection;
  /** When the author last changed it; null if never. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The saved search that found it; null for what was said to us. */
  foundBy?: Maybe<SavedSearch>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The customer who wrote it; null for our own. */
  identity?: Maybe<Identity>;
  /** True for history that was read in when the channel was connected: it started no clock. */
  isImported: Scalars['Boolean']['output'];
  /** True for our own message written in the network's own application: it stops the clock and is nobody's. */
  isNative: Scalars['Boolean']['output'];
  /** What it is on its network. */
  kind: MessageKind;
  /** The language as a BCP 47 tag, where it is known. */
  language?: Maybe<Scalars['String']['output']>;
  /** The message it answers; null for the first one, or when that one is not known to us. */
  parent?: Maybe<Message>;
  /** When it reached us. */
  receivedAt: Scalars['DateTime']['output'];
  /** The reply that made it; null for theirs and for what was written in the network's own application. */
  reply?: Maybe<Reply>;
  /** The network's time of writing. */
  sentAt: Scalars['DateTime']['output'];
  /** Parts of the text with a meaning, in order. */
  spans: Array<TextSpan>;
  /** The ticket it belongs to; null for other people's messages in the thread without a ticket, and for what the viewer may not see. */
  ticket?: Maybe<Ticket>;
  /** Its address on the network. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who can read it on the network. */
  visibility: Visibility;
};

/** Who wrote to whom. */
export type MessageDirection =
  /** The customer, or another person in the thread. */
  | 'inbound'
  /** The company. */
  | 'outbound';

/** A message that was found. */
export type MessageHit = {
  __typename?: 'MessageHit';
  /** The part of its text around what was found. */
  excerpt: MarkedText;
  /** The message. */
  message: Message;
  /** Its ticket, or the thread's latest where it has none; null when there is none to open. */
  ticket?: Maybe<Ticket>;
};

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

/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Makes whoever holds the link of an invitation a member and signs them in. The link is spent by it. */
  acceptInvitation: AcceptInvitationPayload;
  /** Says that a person has seen how far a ticket was raised: it is not raised again before the next mark. */
  acknowledgeEscalation: AcknowledgeEscalationPayload;
  /** Writes what colleagues should know about a contact, whatever the ticket. */
  addContactNote: AddContactNotePayload;
  /** Takes days out of a member's week. */
  addDaysOff: AddDaysOffPayload;
  /** Writes something for colleagues on the ticket. It never leaves the company. */
  addNote: AddNotePayload;
  /** Says which ticket a console shows and whether somebody is writing there. It holds for half a minute unless it is said again. */
  announcePresence: AnnouncePresencePayload;
  /** Says that the viewer comes, or does not. Answered twice, the first answer stands. */
  answerCall: AnswerCallPayload;
  /** Hands in the answer: to a reviewer first, where the viewer's level asks for one. It is sent once, however often this is called with the same client id; other words under it are refused. On a card whose time is over nothing is sent: the text goes to the care team. */
  answerCard: AnswerCardPayload;
  /** Answers what is practised on, and nothing of it ever goes to a customer. A place is graded at once, and so is an answer that the charter refuses; any other one is compared with the team's by its author. */
  answerPractice: AnswerPracticePayload;
  /** Answers what a volunteer asked about a ticket in their hands. The answer stands on the ticket as a note that names them; they read it with personal data masked. */
  answerQuestion: AnswerQuestionPayload;
  /** Says that a text may go to customers as it stands. Whoever wrote it last cannot. */
  approveHoldingText: ApproveHoldingTextPayload;
  /** Says that exactly this text may leave, for somebody other than its author. What is changed is kept beside what the author wrote, with the reason. */
  approveReply: ApproveReplyPayload;
  /** Puts a calendar away. Refused while promises in force, or another calendar, count by it. */
  archiveCalendar: ArchiveCalendarPayload;
  /** Puts a card away. */
  archiveCard: ArchiveCardPayload;
  /** Offers a department no longer. What it heard stays. */
  archiveDepartment: ArchiveDepartmentPayload;
  /** Puts a text away. It is offered no more. */
  archiveHoldingText: ArchiveHoldingTextPayload;
  /** Ends a saved search for good. What it has found stays. */
  archiveSavedSearch: ArchiveSavedSearchPayload;
  /** Offers a tag no longer. Tickets that have it keep it. */
  archiveTag: ArchiveTagPayload;
  /** Offers a team no longer. What was handed to it stays. */
  archiveTeam: ArchiveTeamPayload;
  /** Puts a template away. */
  archiveTemplate: ArchiveTemplatePayload;
  /** Recognises a topic no longer. What was on it stays. */
  archiveTopic: ArchiveTopicPayload;
  /** Keeps the order and the descriptions of the files of the viewer's draft. */
  arrangeAttachments: ArrangeAttachmentsPayload;
  /** Asks the care team something about a card. Personal data in the question are masked. */
  askTheHouse: AskTheHousePayload;
  /** Asks supervisors for a word about what one met with while helping. Said twice within a day, it is said once. */
  askToTalk: AskToTalkPayload;
  /** Makes a member answerable for the ticket, or nobody. */
  assignTicket: AssignTicketPayload;
  /** Calls a reply back that has not begun to leave: its author, whoever approved it or a supervisor. */
  cancelReply: CancelReplyPayload;
  /** Sets the viewer's own password and ends all their other sessions. */
  changePassword: ChangePasswordPayload;
  /** Gives a member another role and ends their sessions, so that the new rights apply at once. */
  changeRole: ChangeRolePayload;
  /** Says what was found in a volunteer's reply that was read after it had left, whether it was drawn for that or not. */
  checkReply: CheckReplyPayload;
  /** Says on which networks the viewer answers. */
  chooseNetworks: ChooseNetworksPayload;
  /** Says which topics the viewer wants to help with, and which not. */
  chooseTopics: ChooseTopicsPayload;
  /**
   * Hands out the ticket that is next for the viewer, and claims it for them. Of many who ask at once no two get the same one.
   * Whatever the viewer has in hand already stays theirs, with its claim, its draft and its assignee: it is not handed out
   * again while the claim runs, and comes by its own place in the order once that has ended. An answer that is lost on its way
   * loses nothing: the ticket is the viewer's, and among `mine`.
   */
  claimNextTicket: ClaimNextTicketPayload;
  /** Takes the right to reply for some minutes. Of many who ask at once one gets it. A ticket that was nobody's becomes the holder's. */
  claimTicket: ClaimTicketPayload;
  /** Closes overflow by hand and withdraws what was not answered. */
  closeOverflow: CloseOverflowPayload;
  /** Says whether what the viewer wrote says what the team's answer says: that is its grade, which counts for their trust on the topic. */
  comparePractice: ComparePracticePayload;
  /** Says that a score is right. */
  confirmTriage: ConfirmTriagePayload;
  /** Connects one of the company's accounts. The secrets are tried on the network first, then sealed. */
  connectChannel: ConnectChannelPayload;
  /** Agrees to be called by push, or takes that back. */
  consentToCalls: ConsentToCallsPayload;
  /** Says what the customer wants; triage reads the ticket anew by it. */
  correctIntent: CorrectIntentPayload;
  /** Says that a ticket is on a topic, or that it is not. */
  correctTopic: CorrectTopicPayload;
  /** Makes a token for a program. It acts as the member it is made for, and is shown only here. */
  createApiToken: CreateApiTokenPayload;
  /** Keeps a question with its answers. */
  createCard: CreateCardPayload;
  /** Adds a department, before which outcomes and hand-offs can be brought. */
  createDepartment: CreateDepartmentPayload;
  /** Keeps a text for those who will not be answered in time. It is sent to nobody until it is approved. */
  createHoldingText: CreateHoldingTextPayload;
  /** Invites somebody by a link that makes them a member, once, within seven days. */
  createInvitation: CreateInvitationPayload;
  /** Adds a person to the organization. */
  createMember: CreateMemberPayload;
  /** Has a channel's network asked for these words from now on. What it finds waits in Later, without promises. */
  createSavedSearch: CreateSavedSearchPayload;
  /** Adds a word to the vocabulary for tickets. */
  createTag: CreateTagPayload;
  /** Makes a team. */
  createTeam: CreateTeamPayload;
  /** Keeps a text that is written again and again. */
  createTemplate: CreateTemplatePayload;
  /** Adds a topic. */
  createTopic: CreateTopicPayload;
  /** Settles a reply of which the network cannot say whether it stands: a person looked. */
  decideReply: DecideReplyPayload;
  /** Says that the customer of a card one is shown is near to one, or that there was a dispute: nothing of theirs is offered to one any more. */
  declareConflict: DeclareConflictPayload;
  /** Says how many minutes a week the viewer gives, and in which hours nothing is asked of them. */
  declareHours: DeclareHoursPayload;
  /** Deletes the demonstration's organization with all that belongs to it, and its Town Square. Nothing else can be meant. */
  deleteDemonstration: DeleteDemonstrationPayload;
  /** Deletes a saved filter. No ticket changes. */
  deleteFilter: DeleteFilterPayload;
  /** Ends a member's access: sessions, open consoles and tokens. What they did stays. */
  disableMember: DisableMemberPayload;
  /** Throws away the charter that is being written. */
  discardCharterDraft: DiscardCharterDraftPayload;
  /** Takes a delivery off the list for good. Its bytes stay as evidence for as long as others do. */
  discardDelivery: DiscardDeliveryPayload;
  /** Throws away what the viewer was writing. */
  discardDraft: DiscardDraftPayload;
  /** Gives a draft up. */
  discardPromises: DiscardPromisesPayload;
  /** Checks a policy and begins its dry run: what publishing it would change. Takes the place of a draft that was not published. */
  draftPromises: DraftPromisesPayload;
  /** Gives the viewer something to practise on: a ticket of the past with names changed, the question of a knowledge card on the topic, or an invented case of which the answer is known. As long as it is not graded, it stays that one. */
  drawPractice: DrawPracticePayload;
  /** Gives a member whose access ended their access back, with the role they had. */
  enableMember: EnableMemberPayload;
  /** Ends the rehearsal, with its square. What came of it stays for thirty days. Done before, it does nothing. */
  endRehearsal: EndRehearsalPayload;
  /** Excuses a broken promise in the adjusted figure; the raw one stays. */
  excuseBreach: ExcuseBreachPayload;
  /** Says afterwards why one corrected triage. */
  explainCorrection: ExplainCorrectionPayload;
  /** Every card that is not put away, as a table. */
  exportCards: ExportCardsPayload;
  /** The minutes that volunteers gave, as a table with a line for each person and day, by name and day. That it was taken is on record. */
  exportHours: ExportHoursPayload;
  /** The minutes that the viewer gave, as a table with a line for each day. */
  exportOwnHours: ExportOwnHoursPayload;
  /** Gives the examples as a file. That it was taken is on record. */
  exportTriageExamples: ExportTriageExamplesPayload;
  /** Gives one running promise more time. */
  extendClock: ExtendClockPayload;
  /** Fetches a file that is not here: one that could not be fetched, or that came with history. */
  fetchAttachment: FetchAttachmentPayload;
  /** Puts away a card that was answered, that was taken back, or on which there is nothing to do. */
  finishCard: FinishCardPayload;
  /** Founds the first organization of this installation beside the demonstration, and signs its first administrator in. */
  foundOrganization: FoundOrganizationPayload;
  /** Gives a card back to the care team, with what was written so far. The text of one that is over goes to them for a day, and while nobody has answered; one that the viewer has answered is not given back. */
  handBackCard: HandBackCardPayload;
  /** Hands a customer who said yes to the department that receives those who want to buy. The ticket stays where it is. */
  handEnquiry: HandEnquiryPayload;
  /** Passes the ticket to a colleague, or back to all, and says why in a note that names them. */
  handOffTicket: HandOffTicketPayload;
  /** Reads cards from a table or a pasted help page. Good lines are written, broken ones are reported by number. */
  importCards: ImportCardsPayload;
  /** Adds the whole-day entries of an iCalendar file to a calendar as holidays, from last year to three years ahead. */
  importHolidays: ImportHolidaysPayload;
  /** Invites somebody who rehearsed as a volunteer, or as somebody who should be a mentor on a topic. Said twice, the last word counts. */
  inviteFromRehearsal: InviteFromRehearsalPayload;
  /** Makes a link that signs one member in once, within 24 hours. It is shown only here. */
  issueSignInLink: IssueSignInLinkPayload;
  /** Comes in by the link of a rehearsal, and is signed in on its stage until it ends. Who came before is known by their address. */
  joinRehearsal: JoinRehearsalPayload;
  /** Says where a drawn ticket belongs: Later confirms triage, another lane corrects it. It is kept as an example either way. */
  judgeSample: JudgeSamplePayload;
  /** Keeps a card that was taken: once, what is left of its twenty minutes at a stroke, for somebody who thinks longer than they type. */
  keepCard: KeepCardPayload;
  /** Learns points for the reasons of triage from what people corrected and confirmed. It counts for nothing until somebody decides so. */
  learnFromCorrections: LearnFromCorrectionsPayload;
  /** Lets a ticket be offered in spite of a soft reason, until its customer writes again. */
  liftExclusion: LiftExclusionPayload;
  /** Says that two tickets belong together. Linking them again changes what they are to each other. */
  linkTickets: LinkTicketsPayload;
  /** Marks the viewer's notifications as read. */
  markNotificationsRead: MarkNotificationsReadPayload;
  /** Says that two contacts are one person: identities, tickets and notes of the first go on under the second. */
  mergeContacts: MergeContactsPayload;
  /** Makes two tags one: tickets that have the first have the second instead, and the first is archived. */
  mergeTags: MergeTagsPayload;
  /**
   * Makes one matter of two tickets: messages, answers and commitments of the first go on the second, which keeps its
   * status and its assignee. The first is kept as it was, and `unmergeTicket` brings it back.
   */
  mergeTickets: MergeTicketsPayload;
  /** Asks for a card: one that suits the viewer is held for them alone, for four minutes. Asked again while one is held, it is the same. */
  nextCard: NextCardPayload;
  /** Proposes somebody who is trusted on a topic as a mentor, who may approve what others write on it. */
  nominateMentor: NominateMentorPayload;
  /** Lets volunteers answer a contact again. */
  offerContact: OfferContactPayload;
  /** Lets volunteers answer the customers of a segment. */
  offerSegment: OfferSegmentPayload;
  /** Offers a topic to volunteers again. */
  offerTopic: OfferTopicPayload;
  /** Opens overflow by hand. Opened already, only its end and its seats change. */
  openOverflow: OpenOverflowPayload;
  /** Corrects how urgent or how important the ticket is. The correction is kept as an example for later. */
  overrideTriage: OverrideTriagePayload;
  /** Stops a channel for a while: nothing is fetched and nothing is sent. Its webhooks are still kept. */
  pauseChannel: PauseChannelPayload;
  /** Stops one running promise until an instant. */
  pauseClock: PauseClockPayload;
  /** Takes a rest: nothing is offered until then, and nobody calls. */
  pauseHelping: PauseHelpingPayload;
  /** Calls nobody, whatever is predicted, until then or until it is resumed. */
  pauseOverflow: PauseOverflowPayload;
  /** Has a saved search rest. What is said meanwhile is not fetched later. */
  pauseSavedSearch: PauseSavedSearchPayload;
  /** Has a worker try a search once. The newest ten are there to be read for some minutes; nothing becomes a ticket. */
  previewSavedSearch: PreviewSavedSearchPayload;
  /**
   * Promises a customer to come back by an instant, with a clock of its own, or moves a promise that still runs. An answer
   * keeps it, save the one that announces it: that is the viewer's reply that is on its way when the promise is made.
   */
  promiseUpdate: PromiseUpdatePayload;
  /** Puts the draft in force as the next version: everybody is asked to sign it, and volunteers are offered nothing before they have. */
  publishCharter: PublishCharterPayload;
  /** Puts other marks in force from the next look on. */
  publishOverflowPolicy: PublishOverflowPolicyPayload;
  /** Publishes a draft whose dry run is done: it holds for what begins from now on, and for what runs as its mode says. */
  publishPromises: PublishPromisesPayload;
  /** Puts rules of triage in force for the messages that come in from now on; what was scored before keeps its scores. To go back, publish an earlier version's rules again. */
  publishTriageRules: PublishTriageRulesPayload;
  /** Keeps what a customer who wants to buy answered when they were asked whether sales may contact them, or takes that back. */
  recordContactAnswer: RecordContactAnswerPayload;
  /** Keeps how far the viewer has come in the first ten minutes. What is left out stays as it is. */
  recordFirstSteps: RecordFirstStepsPayload;
  /** Writes down that a volunteer's manager agrees to the minutes they give, or no longer does. */
  recordManagersWord: RecordManagersWordPayload;
  /** Gives somebody the level back from which the latest step down on a topic led them. */
  reinstateTrust: ReinstateTrustPayload;
  /** Gives the right to reply back before it ends by itself. The draft and the assignee stay. */
  releaseClaim: ReleaseClaimPayload;
  /** Takes a file out of the viewer's draft, for good. */
  removeAttachment: RemoveAttachmentPayload;
  /** Lets a volunteer be offered again what a contact writes. */
  removeConflict: RemoveConflictPayload;
  /** Removes a note about a contact for good: its author may, and a supervisor. */
  removeContactNote: RemoveContactNotePayload;
  /** Gives days off back. */
  removeDaysOff: RemoveDaysOffPayload;
  /** One of the viewer's devices is told nothing any more. */
  removeDevice: RemoveDevicePayload;
  /** Gives a tag another name, on every ticket that has it. */
  renameTag: RenameTagPayload;
  /** Starts the minutes again, for whoever still holds the ticket. Saving a draft does it too. */
  renewClaim: RenewClaimPayload;
  /** A browser that was subscribed says that it still is, under the session and the address it has now. */
  renewDevice: RenewDevicePayload;
  /** Puts a settled enquiry back into its department's list. The note stays. */
  reopenEnquiry: ReopenEnquiryPayload;
  /** Takes the matter up again. */
  reopenTicket: ReopenTicketPayload;
  /** Sends a delivery through the parser once more, after an upgrade for example. */
  replayDelivery: ReplayDeliveryPayload;
  /** Says that a card one is shown is abusive, which gives one a rest. */
  reportAbuse: ReportAbusePayload;
  /** Gives an invitation another link and another seven days. The link before is good no longer. */
  resendInvitation: ResendInvitationPayload;
  /** Ends the matter. Promises of an answer that was never given end as closed unanswered, never as met. */
  resolveTicket: ResolveTicketPayload;
  /** Brings an archived card back. */
  restoreCard: RestoreCardPayload;
  /** Offers an archived department again. */
  restoreDepartment: RestoreDepartmentPayload;
  /** Takes back that a reason was lifted. */
  restoreExclusion: RestoreExclusionPayload;
  /** Offers an archived tag again. */
  restoreTag: RestoreTagPayload;
  /** Offers an archived team again. */
  restoreTeam: RestoreTeamPayload;
  /** Brings an archived template back. */
  restoreTemplate: RestoreTemplatePayload;
  /** Recognises an archived topic again. */
  restoreTopic: RestoreTopicPayload;
  /** Lets things arrive by themselves in the demonstration again. */
  resumeArrivals: ResumeArrivalsPayload;
  /** Lets a paused channel go on; it catches up by itself. */
  resumeChannel: ResumeChannelPayload;
  /** Lets a promise that was stopped by hand go on. */
  resumeClock: ResumeClockPayload;
  /** Ends a rest before its time, unless abuse asked for it. */
  resumeHelping: ResumeHelpingPayload;
  /** Ends a pause: overflow is as it was before. */
  resumeOverflow: ResumeOverflowPayload;
  /** Lets replies leave again. */
  resumePublishing: ResumePublishingPayload;
  /** Lets a saved search go on, with what is said from now on. */
  resumeSavedSearch: ResumeSavedSearchPayload;
  /** Sends a reply that waits for a review back to its author, who has the text in the draft again. */
  returnReply: ReturnReplyPayload;
  /** Says that a card is still true, and until when. */
  reviewCard: ReviewCardPayload;
  /** Ends a token at once. */
  revokeApiToken: RevokeApiTokenPayload;
  /** Makes an invitation's link worthless. */
  revokeInvitation: RevokeInvitationPayload;
  /** Ends one of the viewer's own sessions, on a lost phone for example. */
  revokeSession: RevokeSessionPayload;
  /** Keeps a calendar, or its next version. What was promised counts as it did; the promises take it up when they are published. */
  saveCalendar: SaveCalendarPayload;
  /** Keeps the charter that is being written. Nobody is asked to sign it before it is published. */
  saveCharterDraft: SaveCharterDraftPayload;
  /** Keeps what the viewer is writing, so that it survives a closed window. An empty text keeps nothing. */
  saveDraft: SaveDraftPayload;
  /** Keeps a filter under a name. Supervisors may share it with everybody. */
  saveFilter: SaveFilterPayload;
  /**
   * Tells some customers that they were read, each by a reply of the viewer's own on the ordinary way. It is no answer: they go
   * on waiting where they stood. An instant that the text names becomes a promise.
   */
  sendHoldingReplies: SendHoldingRepliesPayload;
  /** Hands a reply over to be sent, or to be read by somebody else first. It is sent once, however often this is called with the same client id. */
  sendReply: SendReplyPayload;
  /** Sends a push to one of the viewer's devices, to see that it arrives. */
  sendTestPush: SendTestPushPayload;
  /** Says that the viewer is there to answer, or is not, against their hours. */
  setAvailability: SetAvailabilityPayload;
  /** Sets what the organization adds to the rules that hold at every send. They hold at once, and ask nobody to sign again. */
  setCharterRules: SetCharterRulesPayload;
  /** Says what kind of customer a contact is: their open tickets are promised accordingly from now on. */
  setContactSegment: SetContactSegmentPayload;
  /** Says which department receives enquiries of a kind from now on. Job enquiries that waited for one go to it at once. */
  setEnquiryDepartment: SetEnquiryDepartmentPayload;
  /** Says how well the viewer writes which languages. */
  setLanguages: SetLanguagesPayload;
  /** Says how long anybody waits at the most before the board names them. */
  setMaxWait: SetMaxWaitPayload;
  /** Puts the organization's own sentences of house style in place of a network's. */
  setNetworkCodes: SetNetworkCodesPayload;
  /** Decides of what, and how, the viewer is told from now on. */
  setNotificationPreferences: SetNotificationPreferencesPayload;
  /** Publishes the next version of the promises: three times for an answer, and the hours in which the calmer ones run. */
  setPromises: SetPromisesPayload;
  /** For how long the care team's public replies can be taken back before they leave. What volunteers write in public always can, for fifteen seconds. */
  setReplyHold: SetReplyHoldPayload;
  /** Says how long raw deliveries and files are kept. Holds within a day. */
  setRetention: SetRetentionPayload;
  /** Says what became of the ticket where no verb of its own does. */
  setTicketStatus: SetTicketStatusPayload;
  /** Says in which department a volunteer works. Everybody says it of themselves, supervisors of anybody. */
  setTrade: SetTradePayload;
  /** Sets when trust on a topic grows and shrinks, and how much is read afterwards. It holds from the next reply on, and moves nobody by itself. */
  setTrustRules: SetTrustRulesPayload;
  /** Declares a member's week. Everybody declares their own, supervisors anybody's. */
  setWorkingHours: SetWorkingHoursPayload;
  /** The department has dealt with an enquiry; its word becomes a note on the ticket. */
  settleEnquiry: SettleEnquiryPayload;
  /** The viewer signs the charter in force. A program cannot: it is a person's act. */
  signCharter: SignCharterPayload;
  /** Signs in with a password and sets the session's cookie. The answer to an unknown address and to a wrong password is the same. */
  signIn: SignInPayload;
  /** Ends this session and clears its cookie. */
  signOut: SignOutPayload;
  /** Lets forty of the demonstration's customers write within a minute. */
  simulateBreakdown: SimulateBreakdownPayload;
  /** Passes a card over, before or after it was taken: it is not offered to the viewer again. */
  skipCard: SkipCardPayload;
  /** Puts the ticket aside until an instant. A message of the customer brings it back before. */
  snoozeTicket: SnoozeTicketPayload;
  /** Makes a ticket of its own of some of the customer's messages, with the answers they were given. */
  splitTicket: SplitTicketPayload;
  /** Opens a rehearsal on a private Town Square; while one lasts, gives that one. */
  startRehearsal: StartRehearsalPayload;
  /** Lets nothing arrive by itself in the demonstration any more. */
  stopArrivals: StopArrivalsPayload;
  /** Stops everything that would leave for any network. Replies wait in their queue. */
  stopPublishing: StopPublishingPayload;
  /** Tells the viewer by push in the browser that asks, as long as they are signed in there. */
  subscribeDevice: SubscribeDevicePayload;
  /** Has learned points compared with those of the rules, lets them count in their place, or neither. Holds from the next message on. */
  switchLearning: SwitchLearningPayload;
  /** Puts a tag on a ticket. */
  tagTicket: TagTicketPayload;
  /** Takes the card that is held: the viewer alone may answer it, for eight minutes, and writing makes them twenty. Taken twice, it is taken once. */
  takeCard: TakeCardPayload;
  /** Takes the right to reply out of somebody's hands. What they still send is refused; their draft stays theirs. */
  takeOverClaim: TakeOverClaimPayload;
  /** Takes a correction of one's own back, within the hour, as if it had never been. */
  undoCorrection: UndoCorrectionPayload;
  /**
   * Takes back what the viewer did to a ticket in the last hour (its status, its assignee, its scores) as if it had never
   * been: promises run on as they ran.
   */
  undoTicketChange: UndoTicketChangePayload;
  /** Takes the excuse of a broken promise back. */
  unexcuseBreach: UnexcuseBreachPayload;
  /** Says that two tickets do not belong together after all. */
  unlinkTickets: UnlinkTicketsPayload;
  /** Says that a merged contact was somebody else after all: what moved goes back to it, exactly. */
  unmergeContacts: UnmergeContactsPayload;
  /**
   * Takes a merge back: both tickets are as if it had never been. What was written in the conversation of the merged
   * ticket meanwhile goes with it.
   */
  unmergeTicket: UnmergeTicketPayload;
  /** Brings a ticket back that was put aside. */
  unsnoozeTicket: UnsnoozeTicketPayload;
  /** Takes a split back: the messages are again where they were. */
  unsplitTicket: UnsplitTicketPayload;
  /** Takes a tag off a ticket. */
  untagTicket: UntagTicketPayload;
  /** Changes a card; what it said before is kept with its author. */
  updateCard: UpdateCardPayload;
  /** Changes a department's name, owner or address. */
  updateDepartment: UpdateDepartmentPayload;
  /** Renames a saved filter, changes what it asks, shares it or moves it. One that is shared belongs to supervisors as well. */
  updateFilter: UpdateFilterPayload;
  /** Changes a text, which is not approved any more by that. */
  updateHoldingText: UpdateHoldingTextPayload;
  /** Changes the viewer's own name, language or time zone. */
  updateProfile: UpdateProfilePayload;
  /** Changes what is looked for from now on. What was found stays. */
  updateSavedSearch: UpdateSavedSearchPayload;
  /** Changes a team's name or who is in it. */
  updateTeam: UpdateTeamPayload;
  /** Changes a template. */
  updateTemplate: UpdateTemplatePayload;
  /** Changes a topic's name, department or keywords. */
  updateTopic: UpdateTopicPayload;
  /** Asks one running promise no longer. */
  waiveClock: WaiveClockPayload;
  /** Takes a promise back, with a reason. One that is broken stays broken. */
  withdrawUpdate: WithdrawUpdatePayload;
  /** Keeps what a contact writes from volunteers. */
  withholdContact: WithholdContactPayload;
  /** Keeps the customers of a segment from volunteers again. */
  withholdSegment: WithholdSegmentPayload;
  /** Keeps a topic from volunteers. */
  withholdTopic: WithholdTopicPayload;
  /** Keeps what a resolved ticket taught as a card, or what the house answered about one. */
  writeCardFromTicket: WriteCardFromTicketPayload;
  /** Writes on the private square as the customer whom the viewer plays. The same `clientId` twice is one post. */
  writeInRehearsal: WriteInRehearsalPayload;
  /** Keeps what is being written on a card, and the card with it. On a card whose time is over the text goes to the care team. */
  writeOnCard: WriteOnCardPayload;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAcceptInvitationArgs = {
  input: AcceptInvitationInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAcknowledgeEscalationArgs = {
  input: AcknowledgeEscalationInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAddContactNoteArgs = {
  input: AddContactNoteInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAddDaysOffArgs = {
  input: AddDaysOffInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAddNoteArgs = {
  input: AddNoteInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAnnouncePresenceArgs = {
  input: AnnouncePresenceInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAnswerCallArgs = {
  input: AnswerCallInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAnswerCardArgs = {
  input: AnswerCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAnswerPracticeArgs = {
  input: AnswerPracticeInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAnswerQuestionArgs = {
  input: AnswerQuestionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationApproveHoldingTextArgs = {
  input: ApproveHoldingTextInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationApproveReplyArgs = {
  input: ApproveReplyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveCalendarArgs = {
  input: ArchiveCalendarInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveCardArgs = {
  input: ArchiveCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveDepartmentArgs = {
  input: ArchiveDepartmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveHoldingTextArgs = {
  input: ArchiveHoldingTextInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveSavedSearchArgs = {
  input: ArchiveSavedSearchInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveTagArgs = {
  input: ArchiveTagInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveTeamArgs = {
  input: ArchiveTeamInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveTemplateArgs = {
  input: ArchiveTemplateInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArchiveTopicArgs = {
  input: ArchiveTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationArrangeAttachmentsArgs = {
  input: ArrangeAttachmentsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAskTheHouseArgs = {
  input: AskTheHouseInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCancelReplyArgs = {
  input: CancelReplyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCheckReplyArgs = {
  input: CheckReplyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationChooseNetworksArgs = {
  input: ChooseNetworksInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationChooseTopicsArgs = {
  input: ChooseTopicsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationClaimTicketArgs = {
  input: ClaimTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCloseOverflowArgs = {
  input: CloseOverflowInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationComparePracticeArgs = {
  input: ComparePracticeInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationConfirmTriageArgs = {
  input: ConfirmTriageInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationConnectChannelArgs = {
  input: ConnectChannelInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationConsentToCallsArgs = {
  input: ConsentToCallsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCorrectIntentArgs = {
  input: CorrectIntentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCorrectTopicArgs = {
  input: CorrectTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateCardArgs = {
  input: CreateCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateDepartmentArgs = {
  input: CreateDepartmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateHoldingTextArgs = {
  input: CreateHoldingTextInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateInvitationArgs = {
  input: CreateInvitationInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateMemberArgs = {
  input: CreateMemberInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateSavedSearchArgs = {
  input: CreateSavedSearchInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateTagArgs = {
  input: CreateTagInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateTeamArgs = {
  input: CreateTeamInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateTemplateArgs = {
  input: CreateTemplateInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationCreateTopicArgs = {
  input: CreateTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDecideReplyArgs = {
  input: DecideReplyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDeclareConflictArgs = {
  input: DeclareConflictInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDeclareHoursArgs = {
  input: DeclareHoursInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDeleteFilterArgs = {
  input: DeleteFilterInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDisableMemberArgs = {
  input: DisableMemberInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDiscardDeliveryArgs = {
  input: DiscardDeliveryInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDiscardDraftArgs = {
  input: DiscardDraftInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDiscardPromisesArgs = {
  input: DiscardPromisesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDraftPromisesArgs = {
  input: DraftPromisesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationDrawPracticeArgs = {
  input: DrawPracticeInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationEnableMemberArgs = {
  input: EnableMemberInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationExcuseBreachArgs = {
  input: ExcuseBreachInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationExplainCorrectionArgs = {
  input: ExplainCorrectionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationExportHoursArgs = {
  input: ExportHoursInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationExportOwnHoursArgs = {
  input: ExportOwnHoursInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationExportTriageExamplesArgs = {
  input: ExportTriageExamplesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationExtendClockArgs = {
  input: ExtendClockInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationFetchAttachmentArgs = {
  input: FetchAttachmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationFinishCardArgs = {
  input: CardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationFoundOrganizationArgs = {
  input: FoundOrganizationInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationHandBackCardArgs = {
  input: HandBackCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationHandEnquiryArgs = {
  input: HandEnquiryInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationHandOffTicketArgs = {
  input: HandOffTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationImportCardsArgs = {
  input: ImportCardsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationImportHolidaysArgs = {
  input: ImportHolidaysInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationInviteFromRehearsalArgs = {
  input: InviteFromRehearsalInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationIssueSignInLinkArgs = {
  input: IssueSignInLinkInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationJoinRehearsalArgs = {
  input: JoinRehearsalInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationJudgeSampleArgs = {
  input: JudgeSampleInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationKeepCardArgs = {
  input: CardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationLiftExclusionArgs = {
  input: LiftExclusionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationLinkTicketsArgs = {
  input: LinkTicketsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationMarkNotificationsReadArgs = {
  input: MarkNotificationsReadInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationMergeContactsArgs = {
  input: MergeContactsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationMergeTagsArgs = {
  input: MergeTagsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationMergeTicketsArgs = {
  input: MergeTicketsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationNextCardArgs = {
  input: NextCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationNominateMentorArgs = {
  input: NominateMentorInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationOfferContactArgs = {
  input: OfferContactInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationOfferSegmentArgs = {
  input: OfferSegmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationOfferTopicArgs = {
  input: OfferTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationOpenOverflowArgs = {
  input: OpenOverflowInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationOverrideTriageArgs = {
  input: OverrideTriageInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPauseChannelArgs = {
  input: PauseChannelInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPauseClockArgs = {
  input: PauseClockInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPauseHelpingArgs = {
  input: PauseHelpingInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPauseOverflowArgs = {
  input: PauseOverflowInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPauseSavedSearchArgs = {
  input: PauseSavedSearchInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPreviewSavedSearchArgs = {
  input: PreviewSavedSearchInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPromiseUpdateArgs = {
  input: PromiseUpdateInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPublishCharterArgs = {
  input: PublishCharterInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPublishOverflowPolicyArgs = {
  input: PublishOverflowPolicyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPublishPromisesArgs = {
  input: PublishPromisesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationPublishTriageRulesArgs = {
  input: PublishTriageRulesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRecordContactAnswerArgs = {
  input: RecordContactAnswerInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRecordFirstStepsArgs = {
  input: RecordFirstStepsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRecordManagersWordArgs = {
  input: RecordManagersWordInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReinstateTrustArgs = {
  input: ReinstateTrustInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReleaseClaimArgs = {
  input: ReleaseClaimInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRemoveAttachmentArgs = {
  input: RemoveAttachmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRemoveConflictArgs = {
  input: RemoveConflictInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRemoveContactNoteArgs = {
  input: RemoveContactNoteInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRemoveDaysOffArgs = {
  input: RemoveDaysOffInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRemoveDeviceArgs = {
  input: RemoveDeviceInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRenameTagArgs = {
  input: RenameTagInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRenewClaimArgs = {
  input: RenewClaimInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRenewDeviceArgs = {
  input: RenewDeviceInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReopenEnquiryArgs = {
  input: ReopenEnquiryInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReopenTicketArgs = {
  input: ReopenTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReplayDeliveryArgs = {
  input: ReplayDeliveryInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReportAbuseArgs = {
  input: ReportAbuseInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationResendInvitationArgs = {
  input: ResendInvitationInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationResolveTicketArgs = {
  input: ResolveTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreCardArgs = {
  input: RestoreCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreDepartmentArgs = {
  input: RestoreDepartmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreExclusionArgs = {
  input: RestoreExclusionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreTagArgs = {
  input: RestoreTagInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreTeamArgs = {
  input: RestoreTeamInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreTemplateArgs = {
  input: RestoreTemplateInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRestoreTopicArgs = {
  input: RestoreTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationResumeChannelArgs = {
  input: ResumeChannelInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationResumeClockArgs = {
  input: ResumeClockInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationResumeOverflowArgs = {
  input: ResumeOverflowInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationResumeSavedSearchArgs = {
  input: ResumeSavedSearchInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReturnReplyArgs = {
  input: ReturnReplyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationReviewCardArgs = {
  input: ReviewCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRevokeInvitationArgs = {
  input: RevokeInvitationInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSaveCalendarArgs = {
  input: SaveCalendarInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSaveCharterDraftArgs = {
  input: SaveCharterDraftInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSaveDraftArgs = {
  input: SaveDraftInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSaveFilterArgs = {
  input: SaveFilterInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSendHoldingRepliesArgs = {
  input: SendHoldingRepliesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSendReplyArgs = {
  input: SendReplyInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSendTestPushArgs = {
  input: SendTestPushInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetAvailabilityArgs = {
  input: SetAvailabilityInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetCharterRulesArgs = {
  input: SetCharterRulesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetContactSegmentArgs = {
  input: SetContactSegmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetEnquiryDepartmentArgs = {
  input: SetEnquiryDepartmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetLanguagesArgs = {
  input: SetLanguagesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetMaxWaitArgs = {
  input: SetMaxWaitInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetNetworkCodesArgs = {
  input: SetNetworkCodesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetNotificationPreferencesArgs = {
  input: SetNotificationPreferencesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetPromisesArgs = {
  input: SetPromisesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetReplyHoldArgs = {
  input: SetReplyHoldInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetRetentionArgs = {
  input: SetRetentionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetTicketStatusArgs = {
  input: SetTicketStatusInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetTradeArgs = {
  input: SetTradeInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetTrustRulesArgs = {
  input: SetTrustRulesInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSetWorkingHoursArgs = {
  input: SetWorkingHoursInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSettleEnquiryArgs = {
  input: SettleEnquiryInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSignCharterArgs = {
  input: SignCharterInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSkipCardArgs = {
  input: SkipCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSnoozeTicketArgs = {
  input: SnoozeTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSplitTicketArgs = {
  input: SplitTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationStartRehearsalArgs = {
  input: StartRehearsalInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationStopPublishingArgs = {
  input: StopPublishingInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSubscribeDeviceArgs = {
  input: SubscribeDeviceInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationSwitchLearningArgs = {
  input: SwitchLearningInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationTagTicketArgs = {
  input: TagTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationTakeCardArgs = {
  input: CardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationTakeOverClaimArgs = {
  input: TakeOverClaimInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUndoCorrectionArgs = {
  input: UndoCorrectionInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUndoTicketChangeArgs = {
  input: UndoTicketChangeInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUnexcuseBreachArgs = {
  input: UnexcuseBreachInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUnlinkTicketsArgs = {
  input: UnlinkTicketsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUnmergeContactsArgs = {
  input: UnmergeContactsInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUnmergeTicketArgs = {
  input: UnmergeTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUnsnoozeTicketArgs = {
  input: UnsnoozeTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUnsplitTicketArgs = {
  input: UnsplitTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUntagTicketArgs = {
  input: UntagTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateCardArgs = {
  input: UpdateCardInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateDepartmentArgs = {
  input: UpdateDepartmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateFilterArgs = {
  input: UpdateFilterInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateHoldingTextArgs = {
  input: UpdateHoldingTextInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateProfileArgs = {
  input: UpdateProfileInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateSavedSearchArgs = {
  input: UpdateSavedSearchInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateTeamArgs = {
  input: UpdateTeamInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateTemplateArgs = {
  input: UpdateTemplateInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationUpdateTopicArgs = {
  input: UpdateTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWaiveClockArgs = {
  input: WaiveClockInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWithdrawUpdateArgs = {
  input: WithdrawUpdateInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWithholdContactArgs = {
  input: WithholdContactInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWithholdSegmentArgs = {
  input: WithholdSegmentInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWithholdTopicArgs = {
  input: WithholdTopicInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWriteCardFromTicketArgs = {
  input: WriteCardFromTicketInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWriteInRehearsalArgs = {
  input: WriteInRehearsalInput;
};


/** Everything that can be done. Each mutation is one verb; a request carries one mutation at most. */
export type MutationWriteOnCardArgs = {
  input: WriteOnCardInput;
};

/** Which of two was nearer to what people said. */
export type NearerCount = {
  __typename?: 'NearerCount';
  /** How many scores people judged. */
  examples: Scalars['Int']['output'];
  /** How often the learned points were; as near as each other counts for neither. */
  learned: Scalars['Int']['output'];
  /** How often the rules were nearer. */
  rules: Scalars['Int']['output'];
};

/** What help on one topic came to. A ticket on two topics counts on both, and no answer, reading or correction for more than the care team takes for an answer of its own. */
export type NetHelp = {
  __typename?: 'NetHelp';
  /** How many answers that tells of: those that left, and those that somebody read. */
  answers: Scalars['Int']['output'];
  /** Minutes from taking cards to handing in answers that left. */
  givenMinutes: Scalars['Float']['output'];
  /** Minutes given less those of review and rework; below nought, help costs more than it gives. */
  netMinutes: Scalars['Float']['output'];
  /** Minutes from opening answers to deciding on them, before they left or after; one for each that was decided on where no console tells. */
  reviewMinutes: Scalars['Float']['output'];
  /** Minutes of corrections after answers had left: what the care team takes for an answer, for each. */
  reworkMinutes: Scalars['Float']['output'];
  /** The topic; whether it is kept from volunteers is there. */
  topic: Topic;
  /** What the rule makes of it. */
  verdict: NetHelpVerdict;
};

/** What the rule makes of help on a topic. */
export type NetHelpVerdict =
  /** It costs more than it gives: the topic is kept from volunteers. */
  | 'costs'
  /** It gives as much as it costs, or more. */
  | 'gives'
  /** Fewer answers than overflow's marks ask for: nobody can say. */
  | 'tooFew';

/** A network, and everything it can and cannot do. */
export type Network = {
  __typename?: 'Network';
  /** What can be done there. */
  capabilities: Capabilities;
  /** How one writes there, in each language: the organization's own sentences, or the network's. */
  codes: Array<NetworkCodes>;
  /** Its name in lower case, for example `bluesky`. */
  name: Scalars['String']['output'];
  /** What a person is asked for when a channel is connected, in this order. */
  secrets: Array<NetworkSecret>;
};

/** The sentences of house style of a network in one language. */
export type NetworkCodes = {
  __typename?: 'NetworkCodes';
  /** What the network's connector says. */
  defaults: Array<Scalars['String']['output']>;
  /** True when the organization has its own. */
  isOwn: Scalars['Boolean']['output'];
  /** The language. */
  language: KnowledgeLanguage;
  /** What holds: three sentences at most. */
  sentences: Array<Scalars['String']['output']>;
};

/** One secret a person is asked for. */
export type NetworkSecret = {
  __typename?: 'NetworkSecret';
  /** The name to send it under. */
  name: Scalars['String']['output'];
};

/** How much time somebody has. */
export type NextCardInput = {
  /** Minutes, 1 to 240; left out, what remains of the week. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
};

/** What is held now. */
export type NextCardPayload = {
  __typename?: 'NextCardPayload';
  /** The card; null where there is none for them. */
  card?: Maybe<HelpCard>;
  /** What stands in the way of their taking any, or that all that waits for them takes longer than they have; empty where nothing does, and then nothing that suits them waits. */
  obstacles: Array<TakeObstacle>;
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** Anything with an id of its own. Ids are opaque, stable and unique over all types. */
export type Node = {
  /** The opaque id. */
  id: Scalars['ID']['output'];
};

/** Who is proposed, and for what. */
export type NominateMentorInput = {
  /** The volunteer. */
  memberId: Scalars['ID']['input'];
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The volunteer as they are afterwards. */
export type NominateMentorPayload = {
  __typename?: 'NominateMentorPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Somebody who could not be called, and why. */
export type NotCalled = {
  __typename?: 'NotCalled';
  /** Who. */
  member: Member;
  /** All that speaks against it: for example `quiet_hours`, `called_recently`, `nothing_suits`. */
  reasons: Array<OverflowReason>;
};

/** Something written for colleagues. It never leaves the company. */
export type Note = Node & {
  __typename?: 'Note';
  /** Who wrote it. */
  author: Member;
  /** The text. */
  body: Scalars['String']['output'];
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The colleagues it names. */
  mentions: Array<Member>;
};

/** A note that was found. */
export type NoteHit = {
  __typename?: 'NoteHit';
  /** The part of its text around what was found. */
  excerpt: MarkedText;
  /** The note. */
  note: Note;
  /** The ticket it is on. */
  ticket: Ticket;
};

/** One thing that one person was told. */
export type Notification = Node & {
  __typename?: 'Notification';
  /** Who did it; null where nobody did. */
  by?: Maybe<Member>;
  /** The channel it is about. */
  channel?: Maybe<Channel>;
  /** How many it stands for: more than one where many came at once. */
  count: Scalars['Int']['output'];
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: NotificationKind;
  /** The note in which it stands why. */
  note?: Maybe<Note>;
  /** When it was read; null while it was not. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of those weigh most: critical ones of promises, newly late ones of a publication. */
  severeCount: Scalars['Int']['output'];
  /** Which promise is at risk or broken. */
  target?: Maybe<ClockTarget>;
  /** The ticket it is about; null where it is about none, or one the viewer does not see any more. */
  ticket?: Maybe<Ticket>;
  /** The topic that is kept from volunteers; null for what is about something else. */
  topic?: Maybe<Topic>;
  /** How what they may do on a topic changed, and why; null for what is about something else. */
  trustStep?: Maybe<TrustStep>;
};

/** A page of notifications. */
export type NotificationConnection = {
  __typename?: 'NotificationConnection';
  /** The notifications with their cursors. */
  edges: Array<NotificationEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A notification in a page. */
export type NotificationEdge = {
  __typename?: 'NotificationEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The notification. */
  node: Notification;
};

/** What somebody may be told of. */
export type NotificationKind =
  /** A customer wrote again on a ticket of theirs. */
  | 'answered'
  /** They are answerable for a ticket from now on, by somebody else's hand. */
  | 'assigned'
  /** A promise on a ticket they work on is about to be broken. */
  | 'atRisk'
  /** A promise was kept in time after all: an answer came to be known late. */
  | 'breachRetracted'
  /** A promise on a ticket they work on was broken. */
  | 'breached'
  /** Volunteers: help is wanted now. */
  | 'called'
  /** Administrators: a network no longer takes our key, and the channel is to be connected again. */
  | 'channelRefused'
  /** Their reply was approved as they wrote it. */
  | 'draftApproved'
  /** Their reply was approved with changes. */
  | 'draftEdited'
  /** Their reply was sent back to them by whoever read it, with a reason. */
  | 'draftReturned'
  /** What a volunteer wrote waits for somebody of the care team to read it. */
  | 'draftSubmitted'
  /** Volunteers: what somebody wrote on a topic on which they are a mentor waits for them to read it. */
  | 'draftToMentor'
  /** Those who answer for a department: an enquiry came to it, for work or from somebody who wants to buy. */
  | 'enquiryReceived'
  /** A volunteer who has a ticket in hand asks something about it, and waits for the answer. */
  | 'houseAsked'
  /** Administrators: somebody came in by an invitation. */
  | 'invitationAccepted'
  /** A note names them. */
  | 'mentioned'
  /** Supervisors: overflow opened, and volunteers are called. */
  | 'overflowOpened'
  /** Supervisors: promises were published, and everything that runs has been judged by them. */
  | 'promisesPublished'
  /** Somebody else called their reply back before it left. */
  | 'replyCalledBack'
  /** Somebody read their reply after it had left, and says what should have been different. */
  | 'replyCorrected'
  /** The network refused their reply. */
  | 'replyFailed'
  /** Their reply came back to them: something had happened before it left. */
  | 'replyReturned'
  /** Nobody knows whether their reply stands on the network; a person decides. */
  | 'replyUndecided'
  /** Supervisors: a volunteer would like to talk about what they met with. */
  | 'talkAsked'
  /** A promise on a ticket that is not theirs is about to be broken: nobody has it, or the ladder names them. */
  | 'teamAtRisk'
  /** A promise on a ticket of the team was broken, and the ladder names them. */
  | 'teamBreached'
  /** A topic is kept from volunteers because help on it costs more than it gives: for those who helped on it, and for supervisors. */
  | 'topicWithheld'
  /** Volunteers: what they may do on a topic changed, or begins to be counted anew. */
  | 'trustStepped';

/** Whether a kind of notification comes by a way. */
export type NotificationPreference = {
  __typename?: 'NotificationPreference';
  /** Whether it comes. */
  isOn: Scalars['Boolean']['output'];
  /** What one is told of. */
  kind: NotificationKind;
  /** How. */
  way: NotificationWay;
};

/** Whether one kind comes by one way from now on. */
export type NotificationPreferenceInput = {
  /** Whether it comes. */
  isOn: Scalars['Boolean']['input'];
  /** What one is told of. What does not concern one's role is passed over. */
  kind: NotificationKind;
  /** How. */
  way: NotificationWay;
};

/** How somebody is told. */
export type NotificationWay =
  /** In the console. */
  | 'console'
  /** By mail. */
  | 'mail'
  /** By push, on the devices that were subscribed. */
  | 'push';

/** Whom volunteers may answer again. */
export type OfferContactInput = {
  /** The contact. */
  contactId: Scalars['ID']['input'];
};

/** The contact as they are afterwards. */
export type OfferContactPayload = {
  __typename?: 'OfferContactPayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** What of the tickets that wait and are nobody's may be offered. */
export type OfferReport = {
  __typename?: 'OfferReport';
  /** How many may not, by reason; a ticket counts for each of its reasons. */
  exclusions: Array<ExclusionCount>;
  /** True where more wait than were looked at. */
  isCutOff: Scalars['Boolean']['output'];
  /** How many were looked at: the first of the queue. */
  looked: Scalars['Int']['output'];
  /** How many of them may be offered. */
  offerable: Scalars['Int']['output'];
};

/** Whom volunteers may answer. */
export type OfferSegmentInput = {
  /** The segment as it stands with its contacts. */
  segment: Scalars['String']['input'];
};

/** The segments as they are afterwards. */
export type OfferSegmentPayload = {
  __typename?: 'OfferSegmentPayload';
  /** All segments whose customers volunteers may answer; null when it was refused. */
  offeredSegments?: Maybe<Array<Scalars['String']['output']>>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** What is offered again. */
export type OfferTopicInput = {
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The topic as it is afterwards. */
export type OfferTopicPayload = {
  __typename?: 'OfferTopicPayload';
  /** The topic; null when it was refused. */
  topic?: Maybe<Topic>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** How overflow is opened by hand. */
export type OpenOverflowInput = {
  /** Why. Those who are called read it. */
  reason: Scalars['String']['input'];
  /** How many volunteers are wanted there at the least; 0 for as many as the forecast says. */
  seats?: Scalars['Int']['input'];
  /** Until when it stays open at the least; left out where the forecast may close it when it is calm. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Overflow as it is afterwards. */
export type OpenOverflowPayload = {
  __typename?: 'OpenOverflowPayload';
  /** Null when it was refused. */
  overflow?: Maybe<Overflow>;
  /** Why it was refused. */
  userErrors: Array<OverflowUserError>;
};

/** How an installation is, as far as one organization is concerned. */
export type Operations = {
  __typename?: 'Operations';
  /** True while Relais runs its own PostgreSQL; an external one has its own backups. */
  isEmbedded: Scalars['Boolean']['output'];
  /** The last backup that was taken with `relais backup`; null when there is none. */
  lastBackup?: Maybe<Backup>;
  /** What is kept for how long. */
  retention: Retention;
  /** The latest rounds of letting go, the latest first. */
  retentionRuns: Array<RetentionRun>;
  /** What no machine goes on with: it waits for a person, in the command line's dead list. */
  setAside: Array<SetAsideWork>;
  /** What is due now and has not been done yet, by its kind. */
  waiting: Array<WaitingWork>;
};


/** How an installation is, as far as one organization is concerned. */
export type OperationsRetentionRunsArgs = {
  first?: Scalars['PageSize']['input'];
};

/** One company. */
export type Organization = Node & {
  __typename?: 'Organization';
  /** For how many seconds the care team's public replies can be taken back before they leave. */
  careTeamHoldSeconds: Scalars['Int']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** True for the demonstration that comes with a first start. */
  isDemonstration: Scalars['Boolean']['output'];
  /** True for the stage of a rehearsal, where every customer is a colleague. */
  isRehearsal: Scalars['Boolean']['output'];
  /** The language of what is not addressed to one person. */
  locale: Locale;
  /** The company's name. */
  name: Scalars['String']['output'];
  /** Whether anything may leave for the networks. */
  publishing: Publishing;
  /** The short name for addresses and the command line. */
  slug: Scalars['String']['output'];
  /** The IANA time zone in which days begin and end, for example `Europe/Paris`. */
  timeZone: Scalars['String']['output'];
};

/** What the organization promises, in short. */
export type OrganizationPromises = {
  __typename?: 'OrganizationPromises';
  /** When they end, as `22:00`. */
  closesAt: Scalars['String']['output'];
  /** The days of the week with opening hours; Monday is 1. */
  days: Array<Scalars['Int']['output']>;
  /** Minutes to an answer for what matters; null when none is promised. */
  importantMinutes?: Maybe<Scalars['Float']['output']>;
  /** When they begin, as `07:00`, in the organization's time zone. */
  opensAt: Scalars['String']['output'];
  /** Minutes to an answer for every other question; null when none is promised. */
  otherMinutes?: Maybe<Scalars['Float']['output']>;
  /** The version in force. */
  policyVersion: Scalars['String']['output'];
  /** Minutes to an answer for emergencies and for people who are stuck now, round the clock; null when none is promised. */
  urgentMinutes?: Maybe<Scalars['Float']['output']>;
};

/** Where overflow stands, as it was looked at last. */
export type Overflow = {
  __typename?: 'Overflow';
  /** Calls that nobody has answered yet, the first ones first. */
  callsOut: Array<OverflowCall>;
  /** When it was looked at last; null before the first time. */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How many of the care team are there; somebody who is there half of the time is half of one. */
  core: Scalars['Float']['output'];
  /** The part, by weight, of what is promised within the horizon that the care team alone will answer late, 0 to 1. */
  lateShare: Scalars['Float']['output'];
  /** The part of those who write that reaches somebody in time with the people who are there, 0 to 1; null where nothing arrived. */
  level?: Maybe<Scalars['Float']['output']>;
  /** What those who are there, volunteers included, need for what is promised within the horizon, by the time that they have: 1 is all of it. Null where nobody is there. */
  load?: Maybe<Scalars['Float']['output']>;
  /** Volunteers who could not be called at the last look, by name, with what speaks against it. */
  notCalled: Array<NotCalled>;
  /** The opening that goes on; null while there is none. */
  opening?: Maybe<OverflowOpening>;
  /** How many of those who are called now may still come. */
  places: Scalars['Int']['output'];
  /** Why people are called now, or nobody is; null before it was first open. */
  plan?: Maybe<OverflowReason>;
  /** The marks in force. */
  policy: OverflowPolicy;
  /** How many volunteers could be called now, as it was looked at last. */
  reachable: Scalars['Int']['output'];
  /** Why it is as it is, or what it waits for; null before the first look. */
  reason?: Maybe<OverflowReason>;
  /** How many volunteers are still to be called in. */
  seats: Scalars['Int']['output'];
  /** Since when; null before anything was decided. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** Whether volunteers are called. */
  status: OverflowStatus;
  /** What volunteers have before them now. */
  underWay: HelpUnderWay;
  /** Until when a word by hand holds; null where it named no end. */
  until?: Maybe<Scalars['DateTime']['output']>;
  /** How many volunteers are at it. */
  volunteersOn: Scalars['Int']['output'];
};

/** One person, called once. */
export type OverflowCall = Node & {
  __typename?: 'OverflowCall';
  /** What became of it; null while it is open. */
  answer?: Maybe<CallAnswer>;
  /** When; null while it is open. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  calledAt: Scalars['DateTime']['output'];
  /** When it lapses. */
  endsAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Who. */
  member: Member;
  /** How many minutes it asks for. */
  minutes: Scalars['Int']['output'];
  /** Few people for a card each, or many for a shift. */
  mode: CallMode;
  /** Why people are called at all, by whom or by what, and until when that went on. */
  opening: OverflowOpening;
  /** Why so many were called with them: for example `wave_called`, `shift_called`. */
  reason: OverflowReason;
  /** Why it was withdrawn or lapsed, for example `seats_filled`: enough people have come, thank you. Null otherwise. */
  withdrawnBecause?: Maybe<Scalars['String']['output']>;
};

/** A page of calls. */
export type OverflowCallConnection = {
  __typename?: 'OverflowCallConnection';
  /** The calls with their cursors. */
  edges: Array<OverflowCallEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A call in a page. */
export type OverflowCallEdge = {
  __typename?: 'OverflowCallEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The call. */
  node: OverflowCall;
};

/** One thing that overflow did, and why. */
export type OverflowEntry = {
  __typename?: 'OverflowEntry';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who; null where nobody did. */
  by?: Maybe<Member>;
  /** Who was called by it, and what they answered; by name. */
  calls: Array<OverflowCall>;
  /** What it tells of. */
  kind: OverflowEntryKind;
  /** Why. */
  reason: OverflowReason;
  /** In their words; null where nobody said anything. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of the ledger. */
export type OverflowEntryConnection = {
  __typename?: 'OverflowEntryConnection';
  /** The entries with their cursors. */
  edges: Array<OverflowEntryEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** An entry in a page. */
export type OverflowEntryEdge = {
  __typename?: 'OverflowEntryEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: OverflowEntry;
};

/** What an entry of the ledger tells of. */
export type OverflowEntryKind =
  /** It closed. */
  | 'closed'
  /** Overflow opened. */
  | 'opened'
  /** It was paused. */
  | 'paused'
  /** People were called, or could not be. */
  | 'planned'
  /** A pause ended. */
  | 'resumed'
  /** A supervisor offered such a topic again. */
  | 'topicOffered'
  /** The rule kept a topic from volunteers: help on it costs more than it gives. */
  | 'topicWithheld';

/** A time in which volunteers are called. */
export type OverflowOpening = {
  __typename?: 'OverflowOpening';
  /** Who; null where a check opened it and nobody has asked for it since. */
  by?: Maybe<Member>;
  /** Until when; null while it goes on. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What closed it; null while it goes on. */
  closedBecause?: Maybe<OverflowReason>;
  /** Who closed it; null while it goes on, and where it closed because it was calm. */
  closedBy?: Maybe<Member>;
  /** In their words, which those who were called read; null where nobody said anything. */
  closedWords?: Maybe<Scalars['String']['output']>;
  /** Since when. */
  openedAt: Scalars['DateTime']['output'];
  /** What opened it, or why it is kept open since somebody asked for it as well. */
  reason: OverflowReason;
  /** In their words, which those who are called read; null where nobody said anything. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A version of the marks. */
export type OverflowPolicy = {
  __typename?: 'OverflowPolicy';
  /** Every mark, as a JSON object: shares 0 to 1, times in ms. */
  marks: Scalars['String']['output'];
  /** Its number; 0 for what Relais comes with. */
  number: Scalars['Int']['output'];
  /** When; null for what Relais comes with. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who; null for what Relais comes with, and for the command line. */
  publishedBy?: Maybe<Member>;
  /** Why it came in force; null for what Relais comes with. */
  words?: Maybe<Scalars['String']['output']>;
};

/** A page of versions. */
export type OverflowPolicyConnection = {
  __typename?: 'OverflowPolicyConnection';
  /** The versions with their cursors. */
  edges: Array<OverflowPolicyEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A version in a page. */
export type OverflowPolicyEdge = {
  __typename?: 'OverflowPolicyEdge';
  /** Where it stands. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: OverflowPolicy;
};

/** Why: a code of the rules, with what its sentence needs. */
export type OverflowReason = {
  __typename?: 'OverflowReason';
  /** For example `opened_by_forecast`, `calm_for`, `wave_called`. */
  code: Scalars['String']['output'];
  /** What the sentence needs. Shares are 0 to 1, times ms, instants ms since 1970. */
  parameters: Scalars['Parameters']['output'];
};

/** Whether volunteers are called. */
export type OverflowStatus =
  /** Nobody is called. */
  | 'closed'
  /** Volunteers are called as they are needed. */
  | 'open'
  /** Nobody is called, whatever is predicted. */
  | 'paused';

/** Why an act on overflow was refused. */
export type OverflowUserError = UserError & {
  __typename?: 'OverflowUserError';
  /** For example `REASON_MISSING`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Why a person stepped between a promise and its clock. */
export type OverrideCode =
  /** The customer has agreed to wait. */
  | 'customerAgreed'
  /** More came at once than anybody could answer. */
  | 'exceptionalEvent'
  /** The network or the channel did not work. */
  | 'networkTrouble'
  /** Something else, which the words say. */
  | 'other'
  /** Somebody outside the team has to answer first. */
  | 'waitingOnOthers'
  /** What was promised was not meant for this ticket. */
  | 'wrongPromise';

/** What a person did to a clock. */
export type OverrideKind =
  /** Excused its breach. */
  | 'excuse'
  /** Gave it more time. */
  | 'extend'
  /** Stopped it for a while. */
  | 'pause'
  /** Let it go on. */
  | 'resume'
  /** Asked for it no longer. */
  | 'waive';

/** The right scores of a ticket. A score that is left out stays. */
export type OverrideTriageInput = {
  /** 0 where somebody or their data is in danger, or a legal deadline runs; 1 where that is not so, which asks for a reason. */
  band?: InputMaybe<Scalars['Int']['input']>;
  /** How large the harm or the duty is, 0 to 100. */
  importance?: InputMaybe<Scalars['Int']['input']>;
  /** Why, for those who learn from it; 500 characters at most. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** How fast the harm grows, 0 to 100. */
  urgency?: InputMaybe<Scalars['Int']['input']>;
};

/** The ticket with its corrected scores. */
export type OverrideTriagePayload = {
  __typename?: 'OverrideTriagePayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Phrases of an organization's own. */
export type OwnWords = {
  __typename?: 'OwnWords';
  /** The phrases: words, with `*` for any ending, `_` for up to four words, `#` for a number and `(a|b)` for either. */
  phrases: Array<Scalars['String']['output']>;
  /** The sign that they show, as a code. */
  sign: Scalars['String']['output'];
};

/** Phrases of an organization's own. */
export type OwnWordsInput = {
  /** The phrases. */
  phrases: Array<Scalars['String']['input']>;
  /** The sign that they show, as a code. */
  sign: Scalars['String']['input'];
};

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last node of the page; null when the page is empty. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when the list goes on before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first node of the page; null when the page is empty. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** A ticket whose sorting volunteers doubted by passing it over. Who they were is not told. */
export type PassedOverTicket = {
  __typename?: 'PassedOverTicket';
  /** How many people said that it should not be answered by a volunteer. */
  notForVolunteers: Scalars['Int']['output'];
  /** How many people said that they do not know enough about it. */
  notMyTopic: Scalars['Int']['output'];
  /** The ticket as it is now. */
  ticket: Ticket;
};

/** Which channel to pause. */
export type PauseChannelInput = {
  /** The channel. */
  channelId: Scalars['ID']['input'];
};

/** The paused channel. */
export type PauseChannelPayload = {
  __typename?: 'PauseChannelPayload';
  /** The channel; null when it was refused. */
  channel?: Maybe<Channel>;
  /** Why it was refused. */
  userErrors: Array<ChannelUserError>;
};

/** Which promise to stop. */
export type PauseClockInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: Scalars['Int']['input'];
  /** Why, in words; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** When it goes on by itself. */
  untilAt: Scalars['DateTime']['input'];
};

/** The ticket with that clock held. */
export type PauseClockPayload = {
  __typename?: 'PauseClockPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** How long somebody rests. */
export type PauseHelpingInput = {
  /** Until when, within 366 days. */
  until: Scalars['DateTime']['input'];
};

/** The volunteer as they are afterwards. */
export type PauseHelpingPayload = {
  __typename?: 'PauseHelpingPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** How overflow is paused. */
export type PauseOverflowInput = {
  /** Why. */
  reason: Scalars['String']['input'];
  /** Until when; left out for until somebody resumes it. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Overflow as it is afterwards. */
export type PauseOverflowPayload = {
  __typename?: 'PauseOverflowPayload';
  /** Null when it was refused. */
  overflow?: Maybe<Overflow>;
  /** Why it was refused. */
  userErrors: Array<OverflowUserError>;
};

/** Why a clock stood still. */
export type PauseReason =
  /** A person stopped it. */
  | 'byHand'
  /** The ticket was put aside. */
  | 'onHold'
  /** Something else in the ticket's life. */
  | 'other'
  /** The matter was over until the customer came back. */
  | 'resolved'
  /** The customer had our answer and spoke next. */
  | 'waitingCustomer';

/** Which saved search rests. */
export type PauseSavedSearchInput = {
  /** The saved search. */
  savedSearchId: Scalars['ID']['input'];
};

/** The resting saved search. */
export type PauseSavedSearchPayload = {
  __typename?: 'PauseSavedSearchPayload';
  /** The saved search; null when it was refused. */
  savedSearch?: Maybe<SavedSearch>;
  /** Why it was refused. */
  userErrors: Array<ListeningUserError>;
};

/** Why the order picked a ticket, or why it stands where it does. */
export type PickReason = {
  __typename?: 'PickReason';
  /** `band_zero`, `on_time`, `late` or `reserve`, which no place has by itself. */
  code: Scalars['String']['output'];
  /** The English sentence. */
  message: Scalars['String']['output'];
  /** What the sentence needs, durations in milliseconds: for example `weight`, `slackMs`, and how many were `behind` when it was picked, counted up to 2,000. */
  parameters: Scalars['Parameters']['output'];
};

/** Tickets that would go from one place to another. */
export type PlaceMove = {
  __typename?: 'PlaceMove';
  /** Where they lie by the rules in force. */
  from: TriagePlace;
  /** How many. */
  tickets: Scalars['Int']['output'];
  /** Where they would lie. */
  to: TriagePlace;
};

/** Which answers of a machine keep a promise. */
export type PolicyAutomation =
  /** Acknowledgements: they keep the first response and the first public word, nothing else. */
  | 'acknowledgements'
  /** All. */
  | 'all'
  /** None: people answer people. */
  | 'none';

/** A calendar by the name a policy uses. */
export type PolicyCalendar = {
  __typename?: 'PolicyCalendar';
  /** Its identity: two of one hash count alike. */
  hash: Scalars['String']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** What is promised to whom, and what happens on the way. */
export type PolicyDefinition = {
  __typename?: 'PolicyDefinition';
  /** Which answers of a machine keep a promise. */
  automation: PolicyAutomation;
  /** Whether a like answers praise. */
  doLikesAnswer: Scalars['Boolean']['output'];
  /** Whether a ticket that is set aside counts no time towards its resolution. */
  doesHoldPause: Scalars['Boolean']['output'];
  /** Whether time during which the network refused us is left out of the adjusted figure. */
  isOutageExcused: Scalars['Boolean']['output'];
  /** Who is told when, by rising percent; one of the steps is 100. */
  ladder: Array<LadderStep>;
  /** What becomes of the resolution when a customer comes back. */
  onReopen: PolicyReopening;
  /** How far clocks may be moved by hand. */
  overrides: PolicyOverrides;
  /** The least time left, in milliseconds, after a change of promise that finds the time used up. */
  retargetGraceMs: RetargetGrace;
  /** The rows in their order: the first that fits a ticket gives all its promises. */
  rows: Array<PolicyRow>;
};

/** What is promised to whom, and what happens on the way. */
export type PolicyDefinitionInput = {
  /** Which answers of a machine keep a promise. */
  automation: PolicyAutomation;
  /** Whether a like answers praise. */
  doLikesAnswer: Scalars['Boolean']['input'];
  /** Whether a ticket that is set aside counts no time towards its resolution. */
  doesHoldPause: Scalars['Boolean']['input'];
  /** Whether time during which the network refused us is left out of the adjusted figure. */
  isOutageExcused: Scalars['Boolean']['input'];
  /** Who is told when, by rising percent; one of the steps is 100. */
  ladder: Array<LadderStepInput>;
  /** What becomes of the resolution when a customer comes back. */
  onReopen: PolicyReopening;
  /** How far clocks may be moved by hand. */
  overrides: PolicyOverridesInput;
  /** The least time left, in milliseconds, after a change of promise that finds the time used up. */
  retargetGraceMs: RetargetGraceInput;
  /** The rows in their order: the first that fits a ticket gives all its promises. The last rows have to leave no ticket out. */
  rows: Array<PolicyRowInput>;
};

/** Conditions on a ticket: all that are given have to hold, each for one of its values. Null asks nothing. */
export type PolicyMatch = {
  __typename?: 'PolicyMatch';
  /** By what it is, for example `question`, `complaint` or `praise`. */
  intent?: Maybe<Array<Scalars['String']['output']>>;
  /** By where it lies. */
  lane?: Maybe<Array<Lane>>;
  /** By language, as a BCP 47 tag; null among them is one that is not clear. */
  language?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** By the network's name. */
  network?: Maybe<Array<Scalars['String']['output']>>;
  /** By its weight. */
  priority?: Maybe<Array<Priority>>;
  /** By the contact's segment; null among them is a contact without one. */
  segment?: Maybe<Array<Maybe<Scalars['String']['output']>>>;
  /** By who can read it. */
  visibility?: Maybe<Array<Visibility>>;
};

/** Conditions on a ticket: all that are given have to hold, each for one of its values. Null asks nothing. */
export type PolicyMatchInput = {
  /** By what it is, for example `question`, `complaint` or `praise`. */
  intent?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By where it lies. */
  lane?: InputMaybe<Array<Lane>>;
  /** By language, as a BCP 47 tag; null among them is one that is not clear. */
  language?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** By the network's name. */
  network?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By its weight. */
  priority?: InputMaybe<Array<Priority>>;
  /** By the contact's segment; null among them is a contact without one. */
  segment?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** By who can read it. */
  visibility?: InputMaybe<Array<Visibility>>;
};

/** How often and how far clocks may be moved by hand. */
export type PolicyOverrides = {
  __typename?: 'PolicyOverrides';
  /** By how much at most, in milliseconds. */
  longestMs: Scalars['Float']['output'];
  /** How often on one ticket. */
  perTicket: Scalars['Int']['output'];
};

/** How often and how far clocks may be moved by hand. */
export type PolicyOverridesInput = {
  /** By how much at most, in milliseconds. */
  longestMs: Scalars['Float']['input'];
  /** How often on one ticket. */
  perTicket: Scalars['Int']['input'];
};

/** What becomes of the resolution when a customer comes back. */
export type PolicyReopening =
  /** It goes on, with the time already used. */
  | 'continue'
  /** Another one begins. */
  | 'newCycle';

/** Some tickets, and what they are promised. */
export type PolicyRow = {
  __typename?: 'PolicyRow';
  /** Which tickets. */
  match: PolicyMatch;
  /** What they are promised. What is absent is not promised. */
  targets: Array<PolicyTarget>;
};

/** Some tickets, and what they are promised. */
export type PolicyRowInput = {
  /** Which tickets. */
  match: PolicyMatchInput;
  /** What they are promised: at least something is said of the first response, the next ones and the resolution. */
  targets: Array<PolicyTargetInput>;
};

/** One promise of a row. */
export type PolicyTarget = {
  __typename?: 'PolicyTarget';
  /** The promised working time, in milliseconds; null promises nothing, and counts. */
  budgetMs?: Maybe<Scalars['Float']['output']>;
  /** The name of the calendar that counts it. */
  calendar: Scalars['String']['output'];
  /** Which promise. */
  target: ClockTarget;
};

/** One promise of a row. */
export type PolicyTargetInput = {
  /** The promised working time, in milliseconds; null promises nothing, and counts. */
  budgetMs?: InputMaybe<Scalars['Float']['input']>;
  /** The name of the calendar that counts it. */
  calendar: Scalars['String']['input'];
  /** Which promise. */
  target: ClockTarget;
};

/** A message of a customer that came after one of ours, as an answer to it. */
export type PossibleAnswer = {
  __typename?: 'PossibleAnswer';
  /** The customer's message. */
  message: Message;
  /** Our last message before it. */
  question: Message;
  /** How it reads as an answer to whether we may contact them; null where it says neither or both. A person decides. */
  readsAs?: Maybe<ContactAnswer>;
};

/** A case that somebody practises on, and what they made of it. */
export type PracticeItem = {
  __typename?: 'PracticeItem';
  /** The text that was written; null for a place, and before. */
  body?: Maybe<Scalars['String']['output']>;
  /** True where it is on the topic, so that its grade counts for the viewer's trust on it. An invented case that is not is exercise and no more; of one that was mixed in, it is told with the grade. */
  counts: Scalars['Boolean']['output'];
  /** Where the team had it; null before it was answered, and for an answer. */
  expectedLane?: Maybe<Lane>;
  /** What in the text does not keep the charter; what is refused there is why it was not accepted. */
  findings: Array<CharterFinding>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The grade: three accepted ones in a row that count, as shipped, let a learner answer customers. Null while there is none: not answered yet, or not compared. */
  isAccepted?: Maybe<Scalars['Boolean']['output']>;
  /** Whether an answer says what the team's says, as its author found beside it; null for a place, before, and where the charter refused it. */
  isSame?: Maybe<Scalars['Boolean']['output']>;
  /** Why this is a case of which the answer is known; null for what is not invented, and for one that was mixed in as long as it has no grade. */
  knownBecause?: Maybe<PracticeKnown>;
  /** The lane that was said; null for an answer, and before. */
  lane?: Maybe<Lane>;
  /** Why the team had it there: the codes of what triage heard, what counted most first, three at the most. Empty before it was answered, and for an answer. */
  laneReasons: Array<Scalars['String']['output']>;
  /** What the customer said and what else was said until we answered, the oldest first; names changed, other personal data masked. Empty where it was erased since. */
  said: Array<PracticeMessage>;
  /** Where it comes from; `past` for one that was mixed in as long as it has no grade. */
  source: PracticeSource;
  /** What is asked. */
  task: PracticeTask;
  /** What the team answered, to compare; null before it was answered. */
  theirAnswer?: Maybe<Scalars['String']['output']>;
  /** The topic. */
  topic: Topic;
};

/** Why somebody practises on a case of which the answer is known. */
export type PracticeKnown =
  /** One of twenty is, so that whoever practises meets what is seldom and grave. */
  | 'mixedIn'
  /** No ticket of the past on this topic may be practised on, or none is left, and no question of a knowledge card. */
  | 'nothingElse';

/** Something that was said in a case that is practised on. */
export type PracticeMessage = {
  __typename?: 'PracticeMessage';
  /** True where the customer said it, false where we did. */
  isTheirs: Scalars['Boolean']['output'];
  /** What. */
  text: Scalars['String']['output'];
};

/** How far somebody is on a topic on the way from practising to answering. */
export type PracticeProgress = {
  __typename?: 'PracticeProgress';
  /** How many of the latest cases running were accepted, `needed` at the most; 0 for who has learned it. */
  accepted: Scalars['Int']['output'];
  /** True while a case waits for them to answer it, or to compare what they wrote. */
  isBegun: Scalars['Boolean']['output'];
  /** What they may do on it now. */
  level: TrustLevel;
  /** How many it takes. */
  needed: Scalars['Int']['output'];
  /** The topic. */
  topic: Topic;
};

/** Where a case that is practised on comes from. */
export type PracticeSource =
  /** It is invented, and its answer is known. */
  | 'invented'
  /** The question of a knowledge card, with its answer. */
  | 'knowledge'
  /** A ticket of the past, with names changed. */
  | 'past';

/** What practice led to. */
export type PracticeStep = {
  __typename?: 'PracticeStep';
  /** The level before. */
  from: TrustLevel;
  /** The level after. */
  to: TrustLevel;
};

/** What is asked of a case that is practised on. */
export type PracticeTask =
  /** What to answer. */
  | 'answer'
  /** In which lane it belongs. */
  | 'place';

/** Why practice was refused. */
export type PracticeUserError = UserError & {
  __typename?: 'PracticeUserError';
  /** For example `NOT_A_VOLUNTEER`, `PRACTICE_NOT_FOUND`, `LANE_MISSING`, `TEXT_TOO_SHORT`, `NOTHING_TO_COMPARE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** An open console that shows a ticket. */
export type Presence = {
  __typename?: 'Presence';
  /** When this ends unless it is said again. */
  expiresAt: Scalars['DateTime']['output'];
  /** True while they are writing. */
  isTyping: Scalars['Boolean']['output'];
  /** Who sits there. */
  member: Member;
  /** The ticket. */
  ticket: Ticket;
};

/** A calendar, and from when to look at it. */
export type PreviewCalendarInput = {
  /** The calendar that is being edited; null for another one. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** From when to look; now when left out. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Dates on which the week does not count. */
  holidays?: Array<HolidayInput>;
  /** Calendars whose openings count as well. */
  joinedIds?: Array<Scalars['ID']['input']>;
  /** For how many minutes something is promised at that instant. */
  promisedMinutes?: Scalars['Int']['input'];
  /** Openings on one date only. */
  specialOpenings?: Array<SpecialOpeningInput>;
  /** Its time zone, such as `Europe/Paris`. */
  timeZone: Scalars['String']['input'];
  /** Its week. */
  weekly: Array<WeeklyOpeningInput>;
};

/** What a calendar comes to. */
export type PreviewCalendarPayload = {
  __typename?: 'PreviewCalendarPayload';
  /** What it comes to; null when it was refused. */
  preview?: Maybe<CalendarPreview>;
  /** What is wrong with it. */
  userErrors: Array<CalendarUserError>;
};

/** What to try, and where. */
export type PreviewSavedSearchInput = {
  /** The channel whose network is asked. */
  channelId: Scalars['ID']['input'];
  /** Posts by these authors are left out; at most 50. */
  excludedHandles?: Array<Scalars['String']['input']>;
  /** Posts with one of these words are left out; at most 50. */
  excludedWords?: Array<Scalars['String']['input']>;
  /** Only posts in this language, as `fr`; every one when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The words, as the network understands them. */
  query: Scalars['String']['input'];
};

/** The trial, which a worker is about to make: read it with `searchPreview`. */
export type PreviewSavedSearchPayload = {
  __typename?: 'PreviewSavedSearchPayload';
  /** The trial; null when it was refused. */
  preview?: Maybe<SearchPreview>;
  /** Why it was refused. */
  userErrors: Array<ListeningUserError>;
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

/** What a clock was held to from an instant on. */
export type PromiseHeld = {
  __typename?: 'PromiseHeld';
  /** What the policy knew of the ticket then. */
  attributes: Scalars['Parameters']['output'];
  /** The promised working time, in milliseconds. */
  budgetMs?: Maybe<Scalars['Float']['output']>;
  /** The calendar that counts it. */
  calendar: ClockCalendar;
  /** When it was due by it. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** What that row asks of a ticket; empty for the one that takes every ticket. */
  matched: Array<MatchedCondition>;
  /** The version of the policy; null when a person promised it. */
  policyVersion?: Maybe<Scalars['String']['output']>;
  /** Which row of it matched, from 1 on. */
  rowNumber?: Maybe<Scalars['Int']['output']>;
};

/** What is promised. */
export type PromiseUpdateInput = {
  /** In a few words, for colleagues: 1 to 500 characters. */
  body: Scalars['String']['input'];
  /** The promise that is moved; left out for another one. */
  commitmentId?: InputMaybe<Scalars['ID']['input']>;
  /** By when; in the future, within 90 days. */
  dueAt: Scalars['DateTime']['input'];
  /** The ticket; open, waiting or put aside. One that waits is opened: it is our turn. */
  ticketId: Scalars['ID']['input'];
};

/** The promise as it stands. */
export type PromiseUpdatePayload = {
  __typename?: 'PromiseUpdatePayload';
  /** The promise; null when it was refused. */
  commitment?: Maybe<Commitment>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Why promises were refused. */
export type PromiseUserError = UserError & {
  __typename?: 'PromiseUserError';
  /** For example `MINUTES_OUT_OF_RANGE`, `POLICY_BUDGET`, `POLICY_NOT_FOR_ALL`, `PROMISES_CHANGED`, `CALENDAR_NEVER_OPEN`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What a policy promises one ticket, and why. */
export type PromisesTest = {
  __typename?: 'PromisesTest';
  /** What the policy knows of it. */
  attributes?: Maybe<TicketAttributes>;
  /** The row that fits, from 0; null when it was refused. */
  row?: Maybe<Scalars['Int']['output']>;
  /** The rows above the one that fits, each with the conditions that do not hold. */
  skipped: Array<SkippedRow>;
  /** What that row promises. */
  targets: Array<TestedTarget>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<PromiseUserError>;
};

/** Promises on their way: a draft, its dry run, and the publishing. */
export type Publication = {
  __typename?: 'Publication';
  /** The version it was drafted from; when another one is in force by then, it cannot be published. */
  baseVersion: Scalars['String']['output'];
  /** The calendars it names, as they were when it was drafted. */
  calendars: Array<PolicyCalendar>;
  /** What it says. */
  definition: PolicyDefinition;
  /** How many of them were looked at. */
  done: Scalars['Int']['output'];
  /** When. */
  draftedAt: Scalars['DateTime']['output'];
  /** Who drafted it. */
  draftedBy?: Maybe<Member>;
  /** What publishing it changes, as the dry run counts it. */
  dryRun: PublicationCounts;
  /** When the last ticket was done, or it was given up. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** How many tickets could not be judged and keep what they were promised. */
  leftOut: Scalars['Int']['output'];
  /** What it means for the promises that run. */
  mode: PublishMode;
  /** The version it becomes. */
  policyVersion: Scalars['String']['output'];
  /** Why it failed, as a code: `DIED`; null otherwise. */
  problem?: Maybe<Scalars['String']['output']>;
  /** Since when it holds. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who had it published; null while nobody has. */
  publishedBy?: Maybe<Member>;
  /** What publishing it has changed so far; null before it was published. */
  result?: Maybe<PublicationCounts>;
  /** How far it is. */
  status: PublicationStatus;
  /** How many tickets have something running, as of the beginning of the dry run or of the publishing. */
  total: Scalars['Int']['output'];
};

/** Running promises that a publication changes. */
export type PublicationCounts = {
  __typename?: 'PublicationCounts';
  /** Whose deadline is another one. */
  moved: Scalars['Int']['output'];
  /** Which are late from that moment on, and were not. */
  newlyLate: Scalars['Int']['output'];
  /** Which were late, and are no more. */
  rescued: Scalars['Int']['output'];
};

/** How far a publication is. */
export type PublicationStatus =
  /** The dry run is done: it can be published or discarded. */
  | 'counted'
  /** The dry run is under way. */
  | 'counting'
  /** Somebody gave it up, or drafted another one. */
  | 'discarded'
  /** It was begun and could not be ended. Publishing it again goes on where it stopped. */
  | 'failed'
  /** It is done. */
  | 'published'
  /** It holds for what begins; running promises are being moved. */
  | 'publishing';

/** Which draft is published. */
export type PublishCharterInput = {
  /** What changes, for those who sign; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The revision that was read. */
  revision: Scalars['Int']['input'];
};

/** What came of publishing. */
export type PublishCharterPayload = {
  __typename?: 'PublishCharterPayload';
  /** The charter in force; null when it was refused. */
  charter?: Maybe<Charter>;
  /** Why it was refused. */
  userErrors: Array<CharterUserError>;
};

/** What a new version means for the promises that run already. What has ended is never judged again. */
export type PublishMode =
  /** They go by it from now on; the time that is used stays used. */
  | 'fromNow'
  /** Nothing: they keep the version under which they began. */
  | 'newCycles'
  /** They are judged as if it had been so since they began. */
  | 'replay';

/** Marks to be put in force. */
export type PublishOverflowPolicyInput = {
  /** The number of the version they were made from. */
  baseNumber: Scalars['Int']['input'];
  /** A JSON object of marks; what is left out is as Relais comes with. */
  marks: Scalars['String']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** The version in force afterwards. */
export type PublishOverflowPolicyPayload = {
  __typename?: 'PublishOverflowPolicyPayload';
  /** Null when it was refused. */
  policy?: Maybe<OverflowPolicy>;
  /** Why it was refused. */
  userErrors: Array<OverflowUserError>;
};

/** Which publication. */
export type PublishPromisesInput = {
  /** The draft, or what could not be ended. */
  publicationId: Scalars['ID']['input'];
};

/** What became of publishing. */
export type PublishPromisesPayload = {
  __typename?: 'PublishPromisesPayload';
  /** The publication; null when it was refused. */
  publication?: Maybe<Publication>;
  /** Why it was refused. */
  userErrors: Array<PromiseUserError>;
};

/** Rules to be put in force. */
export type PublishTriageRulesInput = {
  /** The version in force that they were made from. */
  baseVersion: Scalars['String']['input'];
  /** Why; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** The rules. */
  rules: TriageRulesInput;
};

/** What became of publishing rules. */
export type PublishTriageRulesPayload = {
  __typename?: 'PublishTriageRulesPayload';
  /** The version that is in force now; null when it was refused. */
  rules?: Maybe<TriageRules>;
  /** Why it was refused. */
  userErrors: Array<TriageRulesUserError>;
};

/** The switch that stops everything that would leave for any network. */
export type Publishing = {
  __typename?: 'Publishing';
  /** True while nothing leaves. */
  isStopped: Scalars['Boolean']['output'];
  /** Why, in the words of the person who stopped it, or a code of ours (`restored`). */
  reason?: Maybe<Scalars['String']['output']>;
  /** Since when; null while replies leave as usual. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Everything that can be read. */
export type Query = {
  __typename?: 'Query';
  /** The tokens that programs use, newest first, the revoked ones included. */
  apiTokens: Array<ApiToken>;
  /** Who did what, the latest first. The chain itself is checked on the command line. */
  auditEntries: AuditEntryConnection;
  /** The board of those who will not be answered in time. Its tickets are the view `notInTime` of the inbox. */
  board: Board;
  /** The calendars by which promises count time, by name. */
  calendars: Array<Calendar>;
  /** The card that a ticket has all but written, or that the house has by answering a question about it; null when there is no such ticket, or nobody has answered that question on it. */
  cardProposal?: Maybe<CardProposal>;
  /** The knowledge cards of a state, the one to be looked at soonest first. */
  cards: CardConnection;
  /** The connected accounts, by network and name. */
  channels: Array<Channel>;
  /** A version of the charter; null when there is none of this number. */
  charter?: Maybe<Charter>;
  /** The charter that is being written; null while none is. */
  charterDraft?: Maybe<CharterDraft>;
  /** What the organization adds to the rules that hold at every send. */
  charterRules: CharterRules;
  /** Everybody who may come in, by name, with when they signed the charter in force. */
  charterSigners: CharterSignerConnection;
  /** The versions that were published, the newest first: that one is in force. None where the charter is the one that Relais comes with. */
  charterVersions: CharterConnection;
  /** What of a text would not keep the charter if the viewer sent it now, or let it leave for whoever wrote it: the very check that the send and the approval make. Null when there is no such ticket. */
  checkCharter?: Maybe<CharterCheck>;
  /** One contact by its id; null when there is none. */
  contact?: Maybe<Contact>;
  /** What came in and could not be understood: poisoned deliveries and unknown kinds, the latest first. */
  deadDeliveries: DeliveryConnection;
  /** The demonstration of this installation; null once it was deleted, or where there never was one. */
  demonstration?: Maybe<Demonstration>;
  /** What departments have to deal with, or have dealt with, the latest first. Of spam there is nothing. */
  departmentEnquiries: EnquiryConnection;
  /** The departments of the company, by name. */
  departments: Array<Department>;
  /** The browsers in which the viewer is told by push, as long as they are signed in there, the first one first. */
  devices: Array<Device>;
  /** Of what waits to be read before it leaves on tickets in public, what the viewer may read as a mentor on all of its ticket's topics, the oldest first. Empty for who is no mentor. */
  draftsToMentor: Array<MentoredDraft>;
  /** Who receives each kind of enquiry. */
  enquiryReceivers: Array<EnquiryReceiver>;
  /** When most help is needed that the viewer can give, by what came in during the last eight weeks; null where that tells too little, and for everybody but volunteers. No person's help is counted in it. */
  expectedDemand?: Maybe<ExpectedDemand>;
  /** The card that is held for the viewer or lies in their hands; null while there is none, and from the moment its time is over. */
  helpCard?: Maybe<HelpCard>;
  /** What became of what the viewer wrote on cards, the latest first. It stays theirs to see when the card is gone. */
  helpGiven: Array<HelpGiven>;
  /** What the project proposes to begin with. Nothing of it is kept. */
  holdingDrafts: Array<HoldingDraft>;
  /** What an approved text would say to each of these customers, in their order; nothing where nobody has approved it. */
  holdingPreviews: Array<HoldingPreview>;
  /** What customers are told who will not be answered in time, by name. */
  holdingTexts: Array<HoldingText>;
  /** What can be put into an answer on a ticket, found by a shortcut or by words; without any, what fits the ticket and then the templates. */
  insertions: Array<Insertion>;
  /** What an invitation is, for whoever holds its link; null for a link that is none. Looking at it does not spend it. */
  invitation?: Maybe<InvitationPreview>;
  /** The invitations that were neither accepted nor revoked, newest first, those that have run out included. */
  invitations: Array<Invitation>;
  /**
   * Up to ten tickets that stood in Later on a day, drawn by lot, to be confirmed or corrected: of the latest day without it.
   * Null before the first draw, and for a day on which none was made.
   */
  laterSample?: Maybe<LaterSample>;
  /** What people said of the samples, by weeks, the latest first. */
  laterSampleWeeks: Array<LaterSampleWeek>;
  /** What was learned from corrections of triage, and whether it counts. */
  learning: Learning;
  /** The people of the organization, by name. */
  members: MemberConnection;
  /** The calls that the viewer got, the latest first. */
  myCalls: OverflowCallConnection;
  /** What volunteers' help on each topic gave and cost the care team within the window of overflow's marks, by name. Whose help it was is nowhere in it. */
  netHelp: Array<NetHelp>;
  /** The networks this installation has a connector for, by name. */
  networks: Array<Network>;
  /** The networks on which the organization has a channel, by name: on which of them one answers is one's own to choose. */
  networksToChoose: Array<Scalars['String']['output']>;
  /** Any object by its id; null when there is none, or when it is not for the viewer's eyes. */
  node?: Maybe<Node>;
  /** Several objects at once, in the order of their ids, null for each that `node` would not give. A console reads with it what a live event named. */
  nodes: Array<Maybe<Node>>;
  /** Of what the viewer is told, and by which ways: every kind that concerns their role, in the order of the page. */
  notificationPreferences: Array<NotificationPreference>;
  /** What the viewer was told, the latest first. */
  notifications: NotificationConnection;
  /** What of the tickets that wait may be offered to volunteers, and what is not, for which reason. */
  offerReport: OfferReport;
  /** The segments whose customers volunteers may answer, by name; those of every other one are the care team's. */
  offeredSegments: Array<Scalars['String']['output']>;
  /** How the installation is: its backups, what waits, and what is kept for how long. */
  operations: Operations;
  /** Where overflow stands: whether volunteers are called, and why. */
  overflow: Overflow;
  /** What overflow did and why, the latest first: every opening, every round of calls, every closing. */
  overflowLedger: OverflowEntryConnection;
  /** The marks by which overflow opens, calls and closes, every version, the newest first; version 0 is what Relais comes with. */
  overflowPolicies: OverflowPolicyConnection;
  /** What the viewer practised on, on one topic, the latest first. */
  ownPractice: Array<PracticeItem>;
  /** What the viewer wrote to customers, the latest first, with what became of it; also once the ticket is not theirs any more. */
  ownReplies: Array<Reply>;
  /** Open tickets that two volunteers or more passed over in the last week because of how they were sorted, and of which nobody has confirmed or corrected triage since; what most passed over comes first. Nothing of them was changed. */
  passedOverTickets: Array<PassedOverTicket>;
  /** The versions of the policy, the newest first: that one is in force. */
  policies: SlaPolicyConnection;
  /** One version of the policy, whole; null when there is none of this name. */
  policy?: Maybe<SlaPolicy>;
  /** How far the viewer is on the way from practising to answering, for each topic there is, by name. Empty for everybody but volunteers. */
  practiceProgress: Array<PracticeProgress>;
  /**
   * Who has which ticket open in a console now, and who is writing; a volunteer hears it of the tickets they hold. A live
   * event with the version -1 says that it has changed for a ticket.
   */
  presences: Array<Presence>;
  /** What a calendar comes to before it is saved: its next openings, its weeks, and when a promise is due. The same refusals as saveCalendar. */
  previewCalendar: PreviewCalendarPayload;
  /** The promises in force, in short. */
  promises: OrganizationPromises;
  /** Promises on their way; null when there are none such. Ask again while it counts or publishes. */
  publication?: Maybe<Publication>;
  /** The public key that a browser subscribes to push with, in base64url; null where this server sends none. */
  pushPublicKey?: Maybe<Scalars['String']['output']>;
  /** What came of the viewer's help in the last year. It is told to them and to nobody else, and compared with nobody's; null for everybody but volunteers. */
  recognition?: Maybe<Recognition>;
  /** The latest rehearsal of which anything is still known, over or not; null where there is none. */
  rehearsal?: Maybe<Rehearsal>;
  /** What the link of a rehearsal leads to; null for one that leads nowhere. No session is needed. */
  rehearsalCall?: Maybe<RehearsalCall>;
  /** What a draft would have changed in the last 14 days, a part of the tickets at a time: ask again with `next` until it is null, and add the parts up. It reads and writes nothing. Both sides read the same messages and promise by the policy in force. Answers are taken to have come when they came, although a ticket in another lane would have been answered in another order; clocks that somebody extended, waived or held by hand are counted as if nobody had. */
  replayTriage: TriageReplay;
  /** What volunteers sent by themselves and was drawn to be read afterwards, what was drawn first first; nothing of the viewer's own. */
  repliesToCheck: Array<Reply>;
  /** The viewer's saved filters in their order, then those that others share. */
  savedFilters: Array<SavedFilter>;
  /**
   * The whole history: messages, notes, tickets and contacts, as far as the viewer may see them. The most exact comes first,
   * then the latest. Accents and capitals do not matter, other forms of a word are found, `"a phrase"` is found as it
   * stands, `-word` leaves out, `@handle` and `#number` name a person and a ticket, and the last word may be unfinished.
   */
  search: SearchConnection;
  /** A trial of a search that the viewer asked for; null when it is not theirs, or some minutes old. */
  searchPreview?: Maybe<SearchPreview>;
  /** The segments that contacts are in, by name; at most 100. */
  segments: Array<Scalars['String']['output']>;
  /** What fits a ticket and what is being written on it, best first; empty when nothing does. Expired and archived cards are never among it. */
  suggestions: Array<Insertion>;
  /** The words of the organization's vocabulary for tickets, by name. */
  tags: Array<Tag>;
  /** The teams, by name. */
  teams: Array<Team>;
  /** The templates, by name. */
  templates: TemplateConnection;
  /** What a policy promises one ticket, and why: nothing is changed. */
  testPromises: PromisesTest;
  /** One ticket, by its id or by its number; null when there is none, or when it is not for the viewer's eyes. */
  ticket?: Maybe<Ticket>;
  /** The parts of the inbox with their exact counts, in the order of the sidebar. */
  ticketViews: Array<TicketViewCount>;
  /**
   * Tickets. `next` stands in the order in which `claimNextTicket` hands out: of what nobody has in hand the first is the next
   * one; its cursors go on with the order of the instant at which they were made. What is open stands otherwise by its deadline
   * (what is above all lanes first, then the nearest, then the more important), and the rest the latest first.
   */
  tickets: TicketConnection;
  /** What customers write about, by name. */
  topics: Array<Topic>;
  /** The departments in which a volunteer may say that they work, by name. */
  trades: Array<Department>;
  /** What people said of triage, as labelled examples, the latest first. What was taken back is not among them. */
  triageExamples: TriageExampleConnection;
  /** The rules by which triage weighs what customers write, whole; null when there is no version of this name. */
  triageRules?: Maybe<TriageRules>;
  /** The versions that were published, the newest first: that one is in force. None where the rules are as Relais came with. */
  triageRulesVersions: TriageRulesConnection;
  /** When trust on a topic grows and shrinks, and how much is read afterwards. */
  trustRules: TrustRules;
  /** How a stranger's first post would be read, by a draft and by the rules in force. Nothing is kept. */
  tryTriage: TriageTrial;
  /** How many notifications the viewer has not read; 100 stands for all above it. */
  unreadNotificationCount: Scalars['Int']['output'];
  /** Who is asking; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** What is kept of the viewer as a volunteer; null for everybody else. */
  volunteer?: Maybe<Volunteer>;
  /** Everybody who helps, by name. */
  volunteers: VolunteerConnection;
};


/** Everything that can be read. */
export type QueryAuditEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryCalendarsArgs = {
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryCardProposalArgs = {
  questionId?: InputMaybe<Scalars['ID']['input']>;
  ticketId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryCardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  find?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  state?: InputMaybe<CardState>;
};


/** Everything that can be read. */
export type QueryCharterArgs = {
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryCharterSignersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryCharterVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryCheckCharterArgs = {
  input: CheckCharterInput;
};


/** Everything that can be read. */
export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryDeadDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  status?: InputMaybe<DeadDeliveryStatus>;
};


/** Everything that can be read. */
export type QueryDepartmentEnquiriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['PageSize']['input'];
  state?: EnquiryListState;
};


/** Everything that can be read. */
export type QueryDepartmentsArgs = {
  withArchived?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryDraftsToMentorArgs = {
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryHelpGivenArgs = {
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryHoldingPreviewsArgs = {
  answerBy?: InputMaybe<Scalars['DateTime']['input']>;
  holdingTextId: Scalars['ID']['input'];
  ticketIds: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryInsertionsArgs = {
  find?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  ticketId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryInvitationArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryLaterSampleArgs = {
  day?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryLaterSampleWeeksArgs = {
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  role?: InputMaybe<Role>;
};


/** Everything that can be read. */
export type QueryMyCallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  isUnread?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryOverflowLedgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryOverflowPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryOwnPracticeArgs = {
  first?: Scalars['PageSize']['input'];
  topicId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryOwnRepliesArgs = {
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryPassedOverTicketsArgs = {
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryPolicyArgs = {
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryPreviewCalendarArgs = {
  input: PreviewCalendarInput;
};


/** Everything that can be read. */
export type QueryPublicationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. */
export type QueryRehearsalCallArgs = {
  token: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QueryReplayTriageArgs = {
  input: ReplayTriageInput;
};


/** Everything that can be read. */
export type QueryRepliesToCheckArgs = {
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  query: Scalars['String']['input'];
};


/** Everything that can be read. */
export type QuerySearchPreviewArgs = {
  searchPreviewId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QuerySuggestionsArgs = {
  draft?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  ticketId: Scalars['ID']['input'];
};


/** Everything that can be read. */
export type QueryTagsArgs = {
  withArchived?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryTeamsArgs = {
  withArchived?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryTemplatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  isArchived?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. */
export type QueryTestPromisesArgs = {
  input: TestPromisesInput;
};


/** Everything that can be read. */
export type QueryTicketArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. */
export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryTopicsArgs = {
  withArchived?: Scalars['Boolean']['input'];
};


/** Everything that can be read. */
export type QueryTriageExamplesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TriageExampleFilter>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryTriageRulesArgs = {
  version?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. */
export type QueryTriageRulesVersionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};


/** Everything that can be read. */
export type QueryTryTriageArgs = {
  input: TryTriageInput;
};


/** Everything that can be read. */
export type QueryVolunteersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
};

/** Hours of every day, in the member's time zone. */
export type QuietHours = {
  __typename?: 'QuietHours';
  /** When they begin, `HH:MM`. */
  from: Scalars['String']['output'];
  /** When they end; at or before the beginning is on the next day. */
  to: Scalars['String']['output'];
};

/** Hours of every day in which nothing is asked. */
export type QuietHoursInput = {
  /** When they begin, `HH:MM`. */
  from: Scalars['String']['input'];
  /** When they end; at or before the beginning is on the next day. */
  to: Scalars['String']['input'];
};

/** How sure reading back is. */
export type ReadBackStrength =
  /** Only two negative answers, a minute apart, are. */
  | 'eventual'
  /** The network cannot tell: a person decides. */
  | 'none'
  /** A negative answer is final. */
  | 'strong';

/** Points on the two axes. */
export type ReasonPoints = {
  __typename?: 'ReasonPoints';
  /** On importance. */
  importance: Scalars['Int']['output'];
  /** On urgency. */
  urgency: Scalars['Int']['output'];
};

/** What a reason weighs. */
export type ReasonPointsInput = {
  /** The code of the reason. */
  code: Scalars['String']['input'];
  /** Points of importance. */
  importance: Scalars['Int']['input'];
  /** Points of urgency, 0 to what the reason may be given. */
  urgency: Scalars['Int']['input'];
};

/** What a reason weighs. */
export type ReasonRule = {
  __typename?: 'ReasonRule';
  /** The code of the reason, for example `asked_directly`. */
  code: Scalars['String']['output'];
  /** Somebody is in danger: whatever its points, the ticket stands above all lanes, and no rule may lower it. */
  isDanger: Scalars['Boolean']['output'];
  /** What it may be given; 0 on an axis on which it never counts. */
  most: ReasonPoints;
  /** What it gives by these rules. What is found by degrees (haste, repetition, anger, audience) gives this at the most. */
  points: ReasonPoints;
  /** What it gives as Relais comes with. */
  shipped: ReasonPoints;
};

/** Why the care team took a card back. */
export type RecallReason = {
  __typename?: 'RecallReason';
  /** `excluded`, `customer_angrier`, `volunteer_left`, `leases_expired`, `taken_over`, `called_back`, `question_gone` or `ended`. */
  code: Scalars['String']['output'];
  /** What the sentence needs: `exclusions`; `from`, `to`; `expiries`; `limit`. */
  parameters: Scalars['Parameters']['output'];
};

/** A topic that a ticket is on, and why. */
export type RecognisedTopic = {
  __typename?: 'RecognisedTopic';
  /** Who said that the ticket is on it; null for nobody. */
  by?: Maybe<Member>;
  /** The customer's words by which it was recognised; null where only a person saw it. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** The topic. */
  topic: Topic;
};

/** What came of somebody's help. Nothing of it can be read of anybody else. */
export type Recognition = {
  __typename?: 'Recognition';
  /** How many minutes their cards took since then; each counts from being taken until it was answered or over. */
  minutes: Scalars['Int']['output'];
  /** How many since Monday, by the organization's clock: what counts against `countedMinutes`. */
  minutesThisWeek: Scalars['Int']['output'];
  /** How many promises to customers, of a first answer or of the next one, their answers kept. */
  promisesKept: Scalars['Int']['output'];
  /** Since when: a year ago. */
  since: Scalars['DateTime']['output'];
  /** The latest steps of their trust, the latest first. */
  steps: Array<TrustStep>;
  /** What customers wrote next after an answer of theirs, where triage reads thanks or praise in it, the latest answer's first; personal data masked by •••. */
  thanks: Array<HelpThanks>;
};


/** What came of somebody's help. Nothing of it can be read of anybody else. */
export type RecognitionThanksArgs = {
  first?: Scalars['PageSize']['input'];
};

/** What a customer answered. */
export type RecordContactAnswerInput = {
  /** What they said; null takes back what was recorded, as long as sales do not have it. */
  answer?: InputMaybe<ContactAnswer>;
  /** The enquiry. */
  enquiryId: Scalars['ID']['input'];
  /** Their message that says so; needed for a yes. */
  messageId?: InputMaybe<Scalars['ID']['input']>;
};

/** The enquiry as it is afterwards. */
export type RecordContactAnswerPayload = {
  __typename?: 'RecordContactAnswerPayload';
  /** The enquiry; null when it was refused. */
  enquiry?: Maybe<Enquiry>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<EnquiryUserError>;
};

/** How far the viewer has come. */
export type RecordFirstStepsInput = {
  /** The handle under which they write on the Town Square. */
  customerHandle?: InputMaybe<Scalars['String']['input']>;
  /** Steps that only the screen can see done: reading, the guard, the breakdown. */
  done?: InputMaybe<Array<FirstStep>>;
  /** Whether they want no hints. */
  isSkipped?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What became of keeping it. */
export type RecordFirstStepsPayload = {
  __typename?: 'RecordFirstStepsPayload';
  /** How far the viewer has come. */
  firstSteps?: Maybe<FirstSteps>;
  /** Why it was refused. */
  userErrors: Array<DemonstrationUserError>;
};

/** What a manager says. */
export type RecordManagersWordInput = {
  /** True where they agree, false where they no longer do. */
  isAgreed: Scalars['Boolean']['input'];
  /** The volunteer. */
  memberId: Scalars['ID']['input'];
};

/** The volunteer as they are afterwards. */
export type RecordManagersWordPayload = {
  __typename?: 'RecordManagersWordPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** A play of the company's own people, who are customers and responders to each other. Nothing of it is a figure of the company's. */
export type Rehearsal = {
  __typename?: 'Rehearsal';
  /** When it was ended; null while it lasts. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** Who came, by name. */
  guests: Array<RehearsalGuest>;
  /** Whether nobody can come in any more. */
  isOver: Scalars['Boolean']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
  /** The link by which colleagues come in. */
  url: Scalars['String']['output'];
};

/** What the link of a rehearsal leads to. */
export type RehearsalCall = {
  __typename?: 'RehearsalCall';
  /** When it ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether nobody can come in any more. */
  isOver: Scalars['Boolean']['output'];
  /** The company's language. */
  locale: Locale;
  /** The company's name. */
  organization: Scalars['String']['output'];
};

/** A colleague who came to a rehearsal. */
export type RehearsalGuest = {
  __typename?: 'RehearsalGuest';
  /** Their address at work. */
  email: Scalars['String']['output'];
  /** Whether they asked something as a customer. */
  hasAsked: Scalars['Boolean']['output'];
  /** The topics on which they answered somebody else, by name. */
  helpedOn: Array<Scalars['String']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** As what they were invited from here; null while they were not. */
  invitedAs?: Maybe<RehearsalInvitation>;
  /** Whether everything that they asked was answered. */
  isAnswered: Scalars['Boolean']['output'];
  /** Whether they were answered and answered somebody else. */
  isFinished: Scalars['Boolean']['output'];
  /** The topic on which they should be a mentor; null where none was said. */
  mentorOn?: Maybe<Scalars['String']['output']>;
  /** Their name. */
  name: Scalars['String']['output'];
  /** Their role, if they are a member of the company's organization. */
  role?: Maybe<Role>;
};

/** As what somebody is invited who rehearsed. */
export type RehearsalInvitation =
  /** As a volunteer who should be a mentor on a topic, once they are trusted on it. */
  | 'mentor'
  /** As a volunteer. */
  | 'volunteer';

/** What the viewer asked as a customer. */
export type RehearsalMatter = {
  __typename?: 'RehearsalMatter';
  /** The first answer; null while there is none. */
  answer?: Maybe<Scalars['String']['output']>;
  /** Who answered, as colleagues know them; null while nobody has. */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** Their words. */
  body: Scalars['String']['output'];
};

/** What a colleague sees of the rehearsal that they came to. */
export type RehearsalPart = {
  __typename?: 'RehearsalPart';
  /** When it ends by itself. */
  endsAt: Scalars['DateTime']['output'];
  /** Whether an answer of theirs has left. */
  hasHelped: Scalars['Boolean']['output'];
  /** Whether it is over. */
  isOver: Scalars['Boolean']['output'];
  /** What the viewer asked as a customer, the first one first. */
  matters: Array<RehearsalMatter>;
  /** What customers may ask about, by name. */
  topics: Array<RehearsalTopic>;
  /** The private square, where every word of it can be read; null once it is gone. */
  townSquareUrl?: Maybe<Scalars['String']['output']>;
};

/** Something that customers may ask about. */
export type RehearsalTopic = {
  __typename?: 'RehearsalTopic';
  /** What somebody might write, in the viewer's language; to be changed at will. */
  matters: Array<Scalars['String']['output']>;
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** Why something about a rehearsal was refused. */
export type RehearsalUserError = UserError & {
  __typename?: 'RehearsalUserError';
  /** For example `REHEARSAL_OVER`, `REHEARSAL_UNKNOWN`, `REHEARSAL_FULL`, `NO_TOWN_SQUARE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Whose trust is given back, and on what. */
export type ReinstateTrustInput = {
  /** The volunteer. */
  memberId: Scalars['ID']['input'];
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The volunteer as they are afterwards. */
export type ReinstateTrustPayload = {
  __typename?: 'ReinstateTrustPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Which claim to give back. */
export type ReleaseClaimInput = {
  /** The fence that came with the claim. */
  fence: Scalars['Int']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket without a holder. */
export type ReleaseClaimPayload = {
  __typename?: 'ReleaseClaimPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** Which file to take out of the draft. */
export type RemoveAttachmentInput = {
  /** The file. */
  attachmentId: Scalars['ID']['input'];
};

/** The draft without the file. */
export type RemoveAttachmentPayload = {
  __typename?: 'RemoveAttachmentPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<AttachmentUserError>;
};

/** Who may answer whom again. */
export type RemoveConflictInput = {
  /** The contact. */
  contactId: Scalars['ID']['input'];
  /** The volunteer. */
  memberId: Scalars['ID']['input'];
};

/** The volunteer as they are afterwards. */
export type RemoveConflictPayload = {
  __typename?: 'RemoveConflictPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Which note to remove. */
export type RemoveContactNoteInput = {
  /** The note. */
  contactNoteId: Scalars['ID']['input'];
};

/** The contact without the note. */
export type RemoveContactNotePayload = {
  __typename?: 'RemoveContactNotePayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<ContactUserError>;
};

/** Which days off are given back. */
export type RemoveDaysOffInput = {
  /** The first of them. */
  firstDay: Scalars['String']['input'];
  /** The member. */
  memberId: Scalars['ID']['input'];
};

/** The member with their days off. */
export type RemoveDaysOffPayload = {
  __typename?: 'RemoveDaysOffPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which device is told nothing any more. */
export type RemoveDeviceInput = {
  /** The device. */
  deviceId: Scalars['ID']['input'];
};

/** What was removed. */
export type RemoveDevicePayload = {
  __typename?: 'RemoveDevicePayload';
  /** The device that was removed; null when it was refused. */
  removedDeviceId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which tag is called what. */
export type RenameTagInput = {
  /** The word from now on. */
  name: Scalars['String']['input'];
  /** The tag. */
  tagId: Scalars['ID']['input'];
};

/** The tag as it is afterwards. */
export type RenameTagPayload = {
  __typename?: 'RenameTagPayload';
  /** The tag; null when it was refused. */
  tag?: Maybe<Tag>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which claim goes on. */
export type RenewClaimInput = {
  /** The fence that came with the claim. */
  fence: Scalars['Int']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The claim that goes on. */
export type RenewClaimPayload = {
  __typename?: 'RenewClaimPayload';
  /** The claim; null when it was refused. */
  claim?: Maybe<Claim>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** What a browser gives that was subscribed before. */
export type RenewDeviceInput = {
  /** The secret that the browser shares, 16 bytes in base64url. */
  auth: Scalars['String']['input'];
  /** The address at the browser's push service. */
  endpoint: Scalars['String']['input'];
  /** The browser's public key (P-256), in base64url. */
  p256dh: Scalars['String']['input'];
  /** The address it had before, where it has another one now. */
  replaces?: InputMaybe<Scalars['String']['input']>;
};

/** The browser as a device. */
export type RenewDevicePayload = {
  __typename?: 'RenewDevicePayload';
  /** The device; null when the viewer is told nothing there, and when it was refused. */
  device?: Maybe<Device>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which enquiry is open again. */
export type ReopenEnquiryInput = {
  /** The enquiry. */
  enquiryId: Scalars['ID']['input'];
};

/** The enquiry as it is afterwards. */
export type ReopenEnquiryPayload = {
  __typename?: 'ReopenEnquiryPayload';
  /** The enquiry; null when it was refused. */
  enquiry?: Maybe<Enquiry>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<EnquiryUserError>;
};

/** Which matter to take up again. */
export type ReopenTicketInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket, open again. */
export type ReopenTicketPayload = {
  __typename?: 'ReopenTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which delivery to send through once more. */
export type ReplayDeliveryInput = {
  /** The delivery. */
  deliveryId: Scalars['ID']['input'];
};

/** The delivery on its way through. */
export type ReplayDeliveryPayload = {
  __typename?: 'ReplayDeliveryPayload';
  /** The delivery; null when it was refused. */
  delivery?: Maybe<Delivery>;
  /** Why it was refused. */
  userErrors: Array<InboxUserError>;
};

/** A replay. */
export type ReplayTriageInput = {
  /** The `next` of the part before; none for the first part. */
  after?: InputMaybe<Scalars['String']['input']>;
  /** The draft. */
  rules: TriageRulesInput;
};

/** What became of promises of an answer, and what would have. What is not due yet counts on neither side. */
export type ReplayedPromises = {
  __typename?: 'ReplayedPromises';
  /** By the draft. */
  draft: AnswerCounts;
  /** By the rules in force. */
  inForce: AnswerCounts;
  /** Promises that would have been late and were not. */
  newlyLate: Scalars['Int']['output'];
  /** Promises that were late and would not have been. */
  rescued: Scalars['Int']['output'];
};

/** Scores, and where they put a ticket. */
export type ReplayedScores = {
  __typename?: 'ReplayedScores';
  /** How large the harm or the duty is, 0 to 100. */
  importance: Scalars['Int']['output'];
  /** Where it lies. */
  place: TriagePlace;
  /** How fast the harm grows, 0 to 100. */
  urgency: Scalars['Int']['output'];
};

/** What a draft would have changed for one ticket. */
export type ReplayedTicket = {
  __typename?: 'ReplayedTicket';
  /** By the draft. */
  draft: ReplayedScores;
  /** The higher, the worse: parts are put together by it. */
  harm: Scalars['Int']['output'];
  /** By the rules in force, after its last message. */
  inForce: ReplayedScores;
  /** Promises of its that would have been late and were not. */
  newlyLate: Scalars['Int']['output'];
  /** Promises of its that were late and would not have been. */
  rescued: Scalars['Int']['output'];
  /** The ticket; null when it is gone by now. */
  ticket?: Maybe<Ticket>;
};

/** An outbound message while it is being made and sent. It has a human author, always. */
export type Reply = Node & {
  __typename?: 'Reply';
  /** The files that go with it, in their order. */
  attachments: Array<Attachment>;
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** Who wrote it. */
  author: Member;
  /** The text. */
  body: Scalars['String']['output'];
  /** That it was drawn to be read after it had left, and what was found; null where it was not, and as long as nothing was found for who wrote it. */
  check?: Maybe<ReplyCheck>;
  /** The client's own id. */
  clientId: Scalars['ClientId']['output'];
  /** Why it does not go on; null while all is well. */
  error?: Maybe<ReplyError>;
  /** Until when it can be taken back before it leaves; null unless it is held. */
  heldUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The message it answers; null when the viewer does not see its ticket any more. */
  inReplyTo?: Maybe<Message>;
  /** It only says that the customer was read and will be answered: no promise of an answer is kept by it. */
  isHolding: Scalars['Boolean']['output'];
  /** True when the author saw that the thread had changed and sent it all the same. */
  isSentAnyway: Scalars['Boolean']['output'];
  /** True when the matter ends once this reply stands on the network. */
  resolvesTicket: Scalars['Boolean']['output'];
  /** What somebody else made of it before it left; null while nobody has. */
  review?: Maybe<ReplyReview>;
  /** How often it has moved on: what a reviewer has on the screen is named by it. */
  revision: Scalars['Int']['output'];
  /** When it stood on the network, by the network's time. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: ReplyState;
  /** The text of each post it consists of. */
  texts: Array<Scalars['String']['output']>;
  /** The ticket; null when the viewer does not see it any more. */
  ticket?: Maybe<Ticket>;
  /** Its address on the network. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who can read it on the network. */
  visibility: Visibility;
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};

/** What somebody else found in a reply after it had left. */
export type ReplyCheck = {
  __typename?: 'ReplyCheck';
  /** When; null while nobody has. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** Who read it; null while nobody has. */
  by?: Maybe<Member>;
  /** When it was drawn. */
  drawnAt: Scalars['DateTime']['output'];
  /** A sentence for its author; null where nothing should have been different. */
  note?: Maybe<Scalars['String']['output']>;
  /** Why it should have been different; null where it should not. */
  reason?: Maybe<ReviewReason>;
  /** What was found; null while nobody has read it. */
  verdict?: Maybe<ReplyVerdict>;
};

/** What should have been different. */
export type ReplyCorrectionInput = {
  /** A sentence for its author, 1 to 500 characters. */
  note: Scalars['String']['input'];
  /** Why. A matter of style corrects nothing. */
  reason: CorrectionReason;
};

/** What a person saw on the network. */
export type ReplyDecision =
  /** Leave it. */
  | 'giveUp'
  /** It stands there. */
  | 'itWasPosted'
  /** It is not there: send it again. */
  | 'postAgain';

/** Why a reply does not go on. */
export type ReplyError = {
  __typename?: 'ReplyError';
  /** What the refusal means. */
  kind: ReplyErrorKind;
  /** The English sentence. */
  message: Scalars['String']['output'];
};

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

/** One way to answer the customer. */
export type ReplyOption = {
  __typename?: 'ReplyOption';
  /** When the network's window for it closes; null where there is no window. */
  closesAt?: Maybe<Scalars['DateTime']['output']>;
  /** The message that would be answered. */
  inReplyTo?: Maybe<Message>;
  /** True when it can be done now. */
  isAllowed: Scalars['Boolean']['output'];
  /** The limits of the text; every one of them holds at once. */
  limits: Array<TextLimit>;
  /** The files that may go with it. */
  media: MediaLimits;
  /** Why it cannot, as a code (`NETWORK_HAS_NO_PRIVATE_REPLIES`, `REPLY_WINDOW_PASSED`, `CHANNEL_PAUSED`, …); null when it can. */
  refusal?: Maybe<Scalars['String']['output']>;
  /** The revision of the thread in which the answer would stand, which is another one than the ticket's where a merge brought the message: what to send along. Null when there is nothing to answer. */
  threadRevision?: Maybe<Scalars['Int']['output']>;
  /** Who will read it on the network. */
  visibility: Visibility;
};

/** What somebody other than its author made of a reply before it left. */
export type ReplyReview = {
  __typename?: 'ReplyReview';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What its author had written, where it leaves otherwise. */
  authorBody?: Maybe<Scalars['String']['output']>;
  /** Who read it. */
  by: Member;
  /** The reviewer's sentence about it. */
  note?: Maybe<Scalars['String']['output']>;
  /** How it ended. */
  outcome: ReviewOutcome;
  /** Why it was changed or sent back; null for one that leaves as it was written. */
  reason?: Maybe<ReviewReason>;
};

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
  /** It is held for a few seconds in which it can be taken back. */
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

/** Why an act on a reply or a draft was refused. */
export type ReplyUserError = UserError & {
  __typename?: 'ReplyUserError';
  /** For example `STALE_REPLY`, `CLAIM_OUTDATED`, `ALREADY_ANSWERED`, `TEXT_TOO_LONG`, `TICKET_CLOSED`, `MESSAGE_DELETED`, `VARIABLE_MISSING`, `TEMPLATE_UNCHANGED`, `REPLY_REVIEWED`, `OWN_REPLY`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** What was found in a reply that had left. */
export type ReplyVerdict =
  /** It should have been different: it counts as corrected for its author's trust. */
  | 'corrected'
  /** It was fine. */
  | 'fine';

/** What was abusive. */
export type ReportAbuseInput = {
  /** A card that one is or was shown. */
  cardId: Scalars['ID']['input'];
};

/** The volunteer as they are afterwards. */
export type ReportAbusePayload = {
  __typename?: 'ReportAbusePayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Which invitation is sent again. */
export type ResendInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** The invitation with its new link. */
export type ResendInvitationPayload = {
  __typename?: 'ResendInvitationPayload';
  /** The invitation; null when it was refused. */
  invitation?: Maybe<Invitation>;
  /** The address to hand over, in private, where no mail is sent. It cannot be shown again. */
  url?: Maybe<Scalars['String']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

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
  department?: InputMaybe<Scalars['String']['input']>;
  /** The department concerned; it or its name is asked for unless the outcome is `none`. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** What it taught us. */
  outcome?: InputMaybe<ResolutionOutcome>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The resolved ticket. */
export type ResolveTicketPayload = {
  __typename?: 'ResolveTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which card to bring back. */
export type RestoreCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
};

/** The card that is back. */
export type RestoreCardPayload = {
  __typename?: 'RestoreCardPayload';
  /** The card; null when it was refused. */
  card?: Maybe<Card>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** Which department is offered again. */
export type RestoreDepartmentInput = {
  /** The department. */
  departmentId: Scalars['ID']['input'];
};

/** The department as it is afterwards. */
export type RestoreDepartmentPayload = {
  __typename?: 'RestoreDepartmentPayload';
  /** The department; null when it was refused. */
  department?: Maybe<Department>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** What stands again. */
export type RestoreExclusionInput = {
  /** The reason that was lifted. */
  code: ExclusionCode;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket as it is afterwards. */
export type RestoreExclusionPayload = {
  __typename?: 'RestoreExclusionPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** Which tag is offered again. */
export type RestoreTagInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
};

/** The tag as it is afterwards. */
export type RestoreTagPayload = {
  __typename?: 'RestoreTagPayload';
  /** The tag; null when it was refused. */
  tag?: Maybe<Tag>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which team is offered again. */
export type RestoreTeamInput = {
  /** The team. */
  teamId: Scalars['ID']['input'];
};

/** The restored team. */
export type RestoreTeamPayload = {
  __typename?: 'RestoreTeamPayload';
  /** The team; null when it was refused. */
  team?: Maybe<Team>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which template to bring back. */
export type RestoreTemplateInput = {
  /** The template. */
  templateId: Scalars['ID']['input'];
};

/** The template that is offered again. */
export type RestoreTemplatePayload = {
  __typename?: 'RestoreTemplatePayload';
  /** The template; null when it was refused. */
  template?: Maybe<Template>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** Which topic is recognised again. */
export type RestoreTopicInput = {
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The topic as it is afterwards. */
export type RestoreTopicPayload = {
  __typename?: 'RestoreTopicPayload';
  /** The topic; null when it was refused. */
  topic?: Maybe<Topic>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** What became of resuming the arrivals. */
export type ResumeArrivalsPayload = {
  __typename?: 'ResumeArrivalsPayload';
  /** The demonstration. */
  demonstration?: Maybe<Demonstration>;
  /** Why it was refused. */
  userErrors: Array<DemonstrationUserError>;
};

/** Which channel goes on. */
export type ResumeChannelInput = {
  /** The channel. */
  channelId: Scalars['ID']['input'];
};

/** The channel that goes on. */
export type ResumeChannelPayload = {
  __typename?: 'ResumeChannelPayload';
  /** The channel; null when it was refused. */
  channel?: Maybe<Channel>;
  /** Why it was refused. */
  userErrors: Array<ChannelUserError>;
};

/** Which promise goes on. */
export type ResumeClockInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: Scalars['Int']['input'];
  /** Why, in words; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket with that clock running. */
export type ResumeClockPayload = {
  __typename?: 'ResumeClockPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** The volunteer as they are afterwards. */
export type ResumeHelpingPayload = {
  __typename?: 'ResumeHelpingPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Why a pause ends. */
export type ResumeOverflowInput = {
  /** Why. */
  reason: Scalars['String']['input'];
};

/** Overflow as it is afterwards. */
export type ResumeOverflowPayload = {
  __typename?: 'ResumeOverflowPayload';
  /** Null when it was refused. */
  overflow?: Maybe<Overflow>;
  /** Why it was refused. */
  userErrors: Array<OverflowUserError>;
};

/** The switch after it was turned on again. */
export type ResumePublishingPayload = {
  __typename?: 'ResumePublishingPayload';
  /** The organization; null when it was refused. */
  organization?: Maybe<Organization>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which saved search goes on. */
export type ResumeSavedSearchInput = {
  /** The saved search. */
  savedSearchId: Scalars['ID']['input'];
};

/** The saved search that goes on. */
export type ResumeSavedSearchPayload = {
  __typename?: 'ResumeSavedSearchPayload';
  /** The saved search; null when it was refused. */
  savedSearch?: Maybe<SavedSearch>;
  /** Why it was refused. */
  userErrors: Array<ListeningUserError>;
};

/** Milliseconds by priority. */
export type RetargetGrace = {
  __typename?: 'RetargetGrace';
  /** For P0. */
  P0: Scalars['Float']['output'];
  /** For P1. */
  P1: Scalars['Float']['output'];
  /** For P2. */
  P2: Scalars['Float']['output'];
  /** For P3. */
  P3: Scalars['Float']['output'];
  /** For P4. */
  P4: Scalars['Float']['output'];
};

/** Milliseconds by priority. */
export type RetargetGraceInput = {
  /** For P0. */
  P0: Scalars['Float']['input'];
  /** For P1. */
  P1: Scalars['Float']['input'];
  /** For P2. */
  P2: Scalars['Float']['input'];
  /** For P3. */
  P3: Scalars['Float']['input'];
  /** For P4. */
  P4: Scalars['Float']['input'];
};

/** How long what is over is kept. */
export type Retention = {
  __typename?: 'Retention';
  /** Files of messages and answers, in days since they came. */
  attachmentDays: Scalars['Int']['output'];
  /** Raw deliveries that were understood or discarded, in days since they came. */
  deliveryDays: Scalars['Int']['output'];
};

/** One round of letting go, and how much it was. */
export type RetentionRun = {
  __typename?: 'RetentionRun';
  /** How many bytes they had. */
  attachmentBytes: Scalars['Float']['output'];
  /** How many files went. */
  attachments: Scalars['Int']['output'];
  /** How many raw deliveries went. */
  deliveries: Scalars['Int']['output'];
  /** How many bytes they had. */
  deliveryBytes: Scalars['Float']['output'];
  /** When it ended; null while it is under way. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** True when it was interrupted; the next one goes on. */
  isInterrupted: Scalars['Boolean']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
};

/** Why it was refused. */
export type RetentionUserError = UserError & {
  __typename?: 'RetentionUserError';
  /** For example `RETENTION_OUT_OF_RANGE`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Which reply goes back, and why. */
export type ReturnReplyInput = {
  /** A sentence for the author, at most 500 characters. */
  note: Scalars['String']['input'];
  /** What kind of reason; style sends nothing back. */
  reason: ReviewReason;
  /** The reply. */
  replyId: Scalars['ID']['input'];
  /** Its revision on the screen. */
  revision: Scalars['Int']['input'];
};

/** The reply that went back. */
export type ReturnReplyPayload = {
  __typename?: 'ReturnReplyPayload';
  /** The reply; null when it was refused. */
  reply?: Maybe<Reply>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** Which card is still true. */
export type ReviewCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /** When it has to be looked at again; in half a year when left out. */
  reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The card that was looked at. */
export type ReviewCardPayload = {
  __typename?: 'ReviewCardPayload';
  /** The card; null when it was refused. */
  card?: Maybe<Card>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** Why something was changed. */
export type ReviewNoteInput = {
  /** A sentence for the author, at most 500 characters. */
  note: Scalars['String']['input'];
  /** What kind of reason. */
  reason: ReviewReason;
};

/** How a review ended. */
export type ReviewOutcome =
  /** It may leave as its author wrote it. */
  | 'approved'
  /** It may leave with the reviewer's changes. */
  | 'edited'
  /** It went back to its author. */
  | 'returned';

/** Why a reviewer changed a reply or sent it back. */
export type ReviewReason =
  /** The charter does not allow it. */
  | 'charter'
  /** Something in it is not so. */
  | 'fact'
  /** It could hurt. */
  | 'kindness'
  /** It tells more of somebody than it should. */
  | 'privacy'
  /** It could be said better. This alone sends nothing back. */
  | 'style';

/** Which token ends. */
export type RevokeApiTokenInput = {
  /** The token's entry in the list. */
  apiTokenId: Scalars['ID']['input'];
};

/** The token that ended. */
export type RevokeApiTokenPayload = {
  __typename?: 'RevokeApiTokenPayload';
  /** Its entry in the list; null when it was refused. */
  apiToken?: Maybe<ApiToken>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which invitation is taken back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  invitationId: Scalars['ID']['input'];
};

/** The invitation that was taken back. */
export type RevokeInvitationPayload = {
  __typename?: 'RevokeInvitationPayload';
  /** The invitation; null when it was refused. */
  invitation?: Maybe<Invitation>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which session ends. */
export type RevokeSessionInput = {
  /** The session. */
  sessionId: Scalars['ID']['input'];
};

/** The session that ended. */
export type RevokeSessionPayload = {
  __typename?: 'RevokeSessionPayload';
  /** Its id; null when it was refused. */
  revokedSessionId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
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

/** Insults in a text. */
export type RoughWords = {
  __typename?: 'RoughWords';
  /** Where they end; this position is no longer part of them. */
  end: Scalars['Int']['output'];
  /** Where they begin, in UTF-16 units. */
  start: Scalars['Int']['output'];
};

/** Why an act on a claim or an assignment was refused. */
export type RoutingUserError = UserError & {
  __typename?: 'RoutingUserError';
  /** For example `TICKET_NOT_FOUND`, `TICKET_CLAIMED`, `TICKET_CLOSED`, `CLAIM_NEEDED`, `CLAIM_OUTDATED`, `CLAIM_EXPIRED`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs, for example who holds the ticket and until when. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Whether a drawn ticket was rightly in Later. */
export type SampleVerdict =
  /** It belongs into another lane: triage had missed it. */
  | 'missed'
  /** It was. */
  | 'right';

/** A drawn ticket, and what was said of it. */
export type SampledTicket = {
  __typename?: 'SampledTicket';
  /** Who said it; null when it was a program, or while nobody has. */
  by?: Maybe<Member>;
  /** When. */
  judgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ticket as it is now. */
  ticket: Ticket;
  /** What was said of it and stands; null while nobody has. */
  verdict?: Maybe<SampleVerdict>;
};

/** A calendar as it is to be kept. */
export type SaveCalendarInput = {
  /** Which one; null for another one. An archived one comes back. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Dates on which the week does not count. */
  holidays?: Array<HolidayInput>;
  /** Calendars whose openings count as well. */
  joinedIds?: Array<Scalars['ID']['input']>;
  /** By which the promises know it. */
  name: Scalars['String']['input'];
  /** Openings on one date only. */
  specialOpenings?: Array<SpecialOpeningInput>;
  /** Its time zone, such as `Europe/Paris`. */
  timeZone: Scalars['String']['input'];
  /** The version that was edited: another one in between is not written over. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Its week. */
  weekly: Array<WeeklyOpeningInput>;
};

/** The saved calendar. */
export type SaveCalendarPayload = {
  __typename?: 'SaveCalendarPayload';
  /** The calendar; null when it was refused. */
  calendar?: Maybe<Calendar>;
  /** Why it was refused. */
  userErrors: Array<CalendarUserError>;
};

/** A charter that is being written. */
export type SaveCharterDraftInput = {
  /** The revision that was read; 0 for none. */
  revision: Scalars['Int']['input'];
  /** What it says; one language at least. */
  texts: Array<CharterTextInput>;
};

/** What was kept. */
export type SaveCharterDraftPayload = {
  __typename?: 'SaveCharterDraftPayload';
  /** The draft; null when it was refused. */
  draft?: Maybe<CharterDraft>;
  /** Why it was refused. */
  userErrors: Array<CharterUserError>;
};

/** What the viewer is writing. */
export type SaveDraftInput = {
  /** The text. */
  body: Scalars['String']['input'];
  /** Where a merge brought messages from elsewhere: the ticket's thread and those, each with its revision on the screen. */
  seenThreads?: InputMaybe<Array<SeenThreadInput>>;
  /** The template that was put in last. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision of the thread on the screen, as the way to answer names it. */
  threadRevision: Scalars['Int']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** Who will read it. */
  visibility: DraftVisibility;
};

/** What was kept. */
export type SaveDraftPayload = {
  __typename?: 'SaveDraftPayload';
  /** The claim, renewed by writing; null when the viewer has none. */
  claim?: Maybe<Claim>;
  /** The draft; null when it was refused or when the text is empty. */
  draft?: Maybe<Draft>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** A filter to keep. */
export type SaveFilterInput = {
  /** Everybody of the care team shall see it. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name, 1 to 60 characters; the viewer has no other one of this name. */
  name: Scalars['String']['input'];
  /** What it asks, as the query string of an address. */
  query: Scalars['String']['input'];
};

/** The filter that was kept. */
export type SaveFilterPayload = {
  __typename?: 'SaveFilterPayload';
  /** The filter; null when it was refused. */
  savedFilter?: Maybe<SavedFilter>;
  /** Why it was refused. */
  userErrors: Array<FilterUserError>;
};

/** A filter of tickets under a name. */
export type SavedFilter = Node & {
  __typename?: 'SavedFilter';
  /** How many tickets it holds for the viewer: exact up to 1,000; 1,001 stands for more. */
  count: Scalars['Int']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The viewer may change and delete it. */
  isMine: Scalars['Boolean']['output'];
  /** Everybody of the care team sees it. */
  isShared: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whose it is. */
  owner: Member;
  /** What it asks, as the query string of an address, for example `view=all&lane=doNow,plan&unanswered=true`. */
  query: Scalars['String']['output'];
};

/** Words that a channel's network is asked for again and again: what people say without writing to us. */
export type SavedSearch = Node & {
  __typename?: 'SavedSearch';
  /** When it was archived; null while it is in use. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When something was last left out because an hour brought more than that; null if never. */
  cutAt?: Maybe<Scalars['DateTime']['output']>;
  /** Posts by these authors are left out. */
  excludedHandles: Array<Scalars['String']['output']>;
  /** Posts with one of these words are left out. */
  excludedWords: Array<Scalars['String']['output']>;
  /** How many posts it has found. */
  hitCount: Scalars['Int']['output'];
  /** How many of them in the hour that runs. */
  hourCount: Scalars['Int']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** True while a person has it rest. */
  isPaused: Scalars['Boolean']['output'];
  /** Only posts in this language, as a BCP 47 tag; null for every one. */
  language?: Maybe<Scalars['String']['output']>;
  /** When the network was last asked; null if never. */
  lastRunAt?: Maybe<Scalars['DateTime']['output']>;
  /** What one hour brings at most. */
  mostPerHour: Scalars['Int']['output'];
  /** What the company calls it. */
  name: Scalars['String']['output'];
  /** Why the network did not answer the last time; null after an answer. */
  problem?: Maybe<SearchProblem>;
  /** What the network said. */
  problemDetail?: Maybe<Scalars['String']['output']>;
  /** The words, as the network understands them. */
  query: Scalars['String']['output'];
};

/** Where a score goes in one tap: the middle of the next part of the scale. */
export type ScoreSteps = {
  __typename?: 'ScoreSteps';
  /** The next step up; null where there is none. */
  higher?: Maybe<Scalars['Int']['output']>;
  /** The next step down; null where there is none. */
  lower?: Maybe<Scalars['Int']['output']>;
};

/** A page of what was found. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The hits with their cursors. */
  edges: Array<SearchEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** Why nothing was searched for; empty when it was. */
  userErrors: Array<SearchUserError>;
};

/** A hit in a page. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The hit. */
  node: SearchHit;
};

/** Something that was found. */
export type SearchHit = ContactHit | MessageHit | NoteHit | TicketHit;

/** What can be found. */
export type SearchKind =
  /** A person, by their name or a handle. */
  | 'contact'
  /** What was said on a network, by them or by us. */
  | 'message'
  /** What was written for colleagues. */
  | 'note'
  /** A matter, by its number or title. */
  | 'ticket';

/** How a network lets us look for posts that do not name us. */
export type SearchLimits = {
  __typename?: 'SearchLimits';
  /** The limits of the words that are looked for; every one of them holds at once. */
  query: Array<TextLimit>;
  /** Seconds between two readings of one search. */
  seconds: Scalars['Int']['output'];
  /** What the words may say. */
  syntax: Array<SearchSyntax>;
};

/** A trial of a search. */
export type SearchPreview = {
  __typename?: 'SearchPreview';
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** How many more posts were left out by words, authors or language. */
  leftOut: Scalars['Int']['output'];
  /** What it found in the last seven days, the newest first, ten at most. */
  posts: Array<FoundPost>;
  /** Why the network did not answer; null where it did. */
  problem?: Maybe<SearchProblem>;
  /** What the network said. */
  problemDetail?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  status: SearchPreviewStatus;
};

/** Where a trial of a search stands. */
export type SearchPreviewStatus =
  /** The network has answered. */
  | 'done'
  /** The network has not answered. */
  | 'failed'
  /** A worker is about to ask the network. */
  | 'waiting';

/** Why a network did not answer a search. */
export type SearchProblem =
  /** It does not let this account search. */
  | 'denied'
  /** What was asked for is no longer there. */
  | 'gone'
  /** It does not understand these words. */
  | 'invalid'
  /** The credentials no longer hold: connect the channel again. */
  | 'reauth'
  /** It will be asked again by itself. */
  | 'retry'
  /** Nobody knows. */
  | 'unknown'
  /** Its window has closed. */
  | 'window';

/** What a search understands beyond that every word has to be there. */
export type SearchSyntax =
  /** Either of two: `a OR b`. */
  | 'either'
  /** Words that stand together: `"two words"`. */
  | 'phrase'
  /** A hashtag: `#tag`. */
  | 'tag'
  /** Posts without a word: `-word`. */
  | 'without';

/** Why nothing was searched for. */
export type SearchUserError = UserError & {
  __typename?: 'SearchUserError';
  /** For example `SEARCH_TOO_SHORT`, `SEARCH_TOO_LONG`, `SEARCH_TOO_BROAD`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** One secret. */
export type SecretInput = {
  /** Its name, as the network lists it. */
  name: Scalars['String']['input'];
  /** The secret itself. It is sealed at once and can never be read again. */
  value: Scalars['String']['input'];
};

/** How far a thread was on the screen of whoever is writing an answer. */
export type SeenThread = {
  __typename?: 'SeenThread';
  /** Its revision then. */
  revision: Scalars['Int']['output'];
  /** The thread. */
  threadId: Scalars['ID']['output'];
};

/** How far a thread was on the screen of whoever wrote an answer. */
export type SeenThreadInput = {
  /** Its revision then. */
  revision: Scalars['Int']['input'];
  /** The thread. */
  threadId: Scalars['ID']['input'];
};

/** Whom to tell, and by which text. */
export type SendHoldingRepliesInput = {
  /** By when they are answered, for a text that says so. */
  answerBy?: InputMaybe<Scalars['DateTime']['input']>;
  /** The text. */
  holdingTextId: Scalars['ID']['input'];
  /** To whom; twenty at the most. */
  replies: Array<HoldingReplyInput>;
  /** Its version that was read. */
  version: Scalars['Int']['input'];
};

/** What came of each, in their order. */
export type SendHoldingRepliesPayload = {
  __typename?: 'SendHoldingRepliesPayload';
  /** Null when all of it was refused. */
  outcomes?: Maybe<Array<HoldingOutcome>>;
  /** Why all of it was refused. */
  userErrors: Array<HoldingUserError>;
};

/** A reply, and what it was written against. */
export type SendReplyInput = {
  /** The files of the draft that go with it, in their order. */
  attachments?: InputMaybe<Array<DescribedAttachment>>;
  /** The text. */
  body: Scalars['String']['input'];
  /** Made when the composer opens: the same one sent twice is one reply. */
  clientId: Scalars['ClientId']['input'];
  /** The fence that came with the claim. */
  fence: Scalars['Int']['input'];
  /** The texts of further posts of the same reply, for a network whose posts are short. Nine at most. */
  further?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The customer's message it answers; left out, the latest one of this customer that stands. */
  inReplyToId?: InputMaybe<Scalars['ID']['input']>;
  /** True to end the matter as well, without an outcome, once the reply stands on the network. It stays open when the reply fails or the customer writes meanwhile. */
  resolvesTicket?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where a merge brought messages from elsewhere: the ticket's thread and those, each with its revision on the screen. */
  seenThreads?: InputMaybe<Array<SeenThreadInput>>;
  /** True after the author saw what had changed and wants it sent all the same. */
  sendAnyway?: InputMaybe<Scalars['Boolean']['input']>;
  /** The template that was put in last. */
  templateId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision of the thread on the screen, as the way to answer names it. */
  threadRevision: Scalars['Int']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** Who can read it on the network. */
  visibility: Visibility;
};

/** What came of sending. */
export type SendReplyPayload = {
  __typename?: 'SendReplyPayload';
  /** The reply; null when it was refused. */
  reply?: Maybe<Reply>;
  /** What changed, when `STALE_REPLY`, `ALREADY_ANSWERED` or `ALREADY_BEING_ANSWERED` refused it: send anyway, adapt, or drop. */
  stale?: Maybe<StaleReply>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<ReplyUserError>;
};

/** Which device is to be tried. */
export type SendTestPushInput = {
  /** The device. */
  deviceId: Scalars['ID']['input'];
};

/** Whether it is on its way. */
export type SendTestPushPayload = {
  __typename?: 'SendTestPushPayload';
  /** The device it is on its way to; null when it was refused. */
  deviceId?: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** One signed-in browser or phone. */
export type Session = Node & {
  __typename?: 'Session';
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends at the latest. */
  expiresAt: Scalars['DateTime']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** True for the session that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** A console or a phone. */
  kind: SessionKind;
  /** When it was last used, to the minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** What the browser said of itself. */
  userAgent?: Maybe<Scalars['String']['output']>;
};

/** How a session ends by itself. */
export type SessionKind =
  /** A browser at a desk: ends after 30 minutes without use, and after 12 hours at the latest. */
  | 'console'
  /** A phone: ends after 30 days. */
  | 'device';

/** Work of one kind that waits for a person. */
export type SetAsideWork = {
  __typename?: 'SetAsideWork';
  /** How much of it. */
  count: Scalars['Int']['output'];
  /** Which kind. */
  what: WorkKind;
};

/** Whether the viewer is there to answer. */
export type SetAvailabilityInput = {
  /** Whether they are. */
  isAvailable: Scalars['Boolean']['input'];
  /** Until when that holds; until their hours say the same again when left out, and for good where they have none. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The viewer as they are now. */
export type SetAvailabilityPayload = {
  __typename?: 'SetAvailabilityPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** The rules of an organization, whole. */
export type SetCharterRulesInput = {
  /** Its own numbers, addresses, links and domains; 200 at most. */
  allowed: Array<Scalars['String']['input']>;
  /** Whether volunteers are reminded to sign with their first name while they write. */
  asksForSignature?: Scalars['Boolean']['input'];
  /** Who does not answer where, what and when; 50 at most. */
  limits: Array<CharterLimitInput>;
  /** The number of the rules that were read; 0 where none were set. */
  number: Scalars['Int']['input'];
  /** How its numbers of orders and files look; 50 at most. */
  patterns: Array<Scalars['String']['input']>;
  /** What clauses do that are to be other than as Relais comes. */
  severities: Array<CharterSeverityInput>;
  /** Phrases of its own; 500 for a clause at most. */
  words: Array<CharterWordsInput>;
};

/** What came of setting rules. */
export type SetCharterRulesPayload = {
  __typename?: 'SetCharterRulesPayload';
  /** The rules in force; null when it was refused. */
  rules?: Maybe<CharterRules>;
  /** Why it was refused. */
  userErrors: Array<CharterUserError>;
};

/** What kind of customer a contact is. */
export type SetContactSegmentInput = {
  /** The contact. */
  contactId: Scalars['ID']['input'];
  /** The segment, at most 40 characters; null or empty for none. */
  segment?: InputMaybe<Scalars['String']['input']>;
};

/** The contact with its segment. */
export type SetContactSegmentPayload = {
  __typename?: 'SetContactSegmentPayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<ContactUserError>;
};

/** Which department receives a kind of enquiry. */
export type SetEnquiryDepartmentInput = {
  /** The department; null for none. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** The kind. */
  kind: EnquiryKind;
};

/** Who receives each kind afterwards. */
export type SetEnquiryDepartmentPayload = {
  __typename?: 'SetEnquiryDepartmentPayload';
  /** Both kinds; null when it was refused. */
  receivers?: Maybe<Array<EnquiryReceiver>>;
  /** Why it was refused. */
  userErrors: Array<EnquiryUserError>;
};

/** The languages that somebody writes. */
export type SetLanguagesInput = {
  /** All of them, each once. */
  languages: Array<VolunteerLanguageInput>;
};

/** The volunteer as they are afterwards. */
export type SetLanguagesPayload = {
  __typename?: 'SetLanguagesPayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** How long anybody waits at the most. */
export type SetMaxWaitInput = {
  /** In minutes, from an hour to two weeks. */
  maxWaitMinutes: Scalars['Int']['input'];
};

/** The board, looked at anew. */
export type SetMaxWaitPayload = {
  __typename?: 'SetMaxWaitPayload';
  /** Null when it was refused. */
  board?: Maybe<Board>;
  /** Why it was refused. */
  userErrors: Array<BoardUserError>;
};

/** The organization's sentences of house style. */
export type SetNetworkCodesInput = {
  /** The language. */
  language: KnowledgeLanguage;
  /** The network's name. */
  network: Scalars['String']['input'];
  /** Three sentences at most; none lets the network's own hold again. */
  sentences: Array<Scalars['String']['input']>;
};

/** The network with the codes that hold now. */
export type SetNetworkCodesPayload = {
  __typename?: 'SetNetworkCodesPayload';
  /** The network; null when it was refused. */
  network?: Maybe<Network>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** What changes; what is left out stays. */
export type SetNotificationPreferencesInput = {
  /** What one decides. */
  preferences: Array<NotificationPreferenceInput>;
};

/** How one is told now. */
export type SetNotificationPreferencesPayload = {
  __typename?: 'SetNotificationPreferencesPayload';
  /** Every kind by every way; null when it was refused. */
  preferences?: Maybe<Array<NotificationPreference>>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Three promises and the hours. */
export type SetPromisesInput = {
  /** When they end, as `22:00`; `24:00` is midnight. */
  closesAt: Scalars['String']['input'];
  /** The days of the week with opening hours; Monday is 1. */
  days: Array<Scalars['Int']['input']>;
  /** Minutes to an answer for what matters. */
  importantMinutes: Scalars['Int']['input'];
  /** When they begin, as `07:00`, in the organization's time zone. */
  opensAt: Scalars['String']['input'];
  /** Minutes to an answer for every other question. */
  otherMinutes: Scalars['Int']['input'];
  /** Minutes to an answer for emergencies and for people who are stuck now, round the clock. */
  urgentMinutes: Scalars['Int']['input'];
};

/** What became of setting the promises. */
export type SetPromisesPayload = {
  __typename?: 'SetPromisesPayload';
  /** The promises in force. */
  promises?: Maybe<OrganizationPromises>;
  /** Why it was refused. */
  userErrors: Array<PromiseUserError>;
};

/** For how long replies are held. */
export type SetReplyHoldInput = {
  /** In seconds, 60 at most; 0 for not at all. */
  seconds: Scalars['Int']['input'];
};

/** The organization after it. */
export type SetReplyHoldPayload = {
  __typename?: 'SetReplyHoldPayload';
  /** The organization; null when it was refused. */
  organization?: Maybe<Organization>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** For how long things are kept: from 7 days to 3,650. */
export type SetRetentionInput = {
  /** Files of messages and answers, in days since they came. */
  attachmentDays: Scalars['Int']['input'];
  /** Raw deliveries that were understood or discarded, in days since they came. */
  deliveryDays: Scalars['Int']['input'];
};

/** What holds from now on. */
export type SetRetentionPayload = {
  __typename?: 'SetRetentionPayload';
  /** Null when it was refused. */
  retention?: Maybe<Retention>;
  /** Why it was refused. */
  userErrors: Array<RetentionUserError>;
};

/** What became of a ticket. */
export type SetTicketStatusInput = {
  /** Its status. */
  status: SettableTicketStatus;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket with its status. */
export type SetTicketStatusPayload = {
  __typename?: 'SetTicketStatusPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Where somebody works. */
export type SetTradeInput = {
  /** The department; null for none. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** Who; the viewer where it is left out. */
  memberId?: InputMaybe<Scalars['ID']['input']>;
};

/** The volunteer as they are afterwards. */
export type SetTradePayload = {
  __typename?: 'SetTradePayload';
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
  /** The volunteer; null when it was refused. */
  volunteer?: Maybe<Volunteer>;
};

/** Rules of trust; what is left out stays. */
export type SetTrustRulesInput = {
  /** How many approved replies make a reviewed one sampled, 1 to 200. */
  approved?: InputMaybe<Scalars['Int']['input']>;
  /** How many percent of those may have been corrected, 0 to 20. */
  correctedPercent?: InputMaybe<Scalars['Float']['input']>;
  /** How many corrections lead one level down, 1 to 10. */
  corrections?: InputMaybe<Scalars['Int']['input']>;
  /** Among how many of the latest sent replies, 1 to 100. */
  correctionsOf?: InputMaybe<Scalars['Int']['input']>;
  /** How many milliseconds the first shift lasts, 172,800,000 at the most. */
  firstShiftMs?: InputMaybe<Scalars['Int']['input']>;
  /** How many percent of half of those may have been changed, 0 to 50. */
  medianEditPercent?: InputMaybe<Scalars['Int']['input']>;
  /** How many drafts may wait to be read, 1 to 100. */
  mostInReview?: InputMaybe<Scalars['Int']['input']>;
  /** How many accepted practice items running make a learner reviewed, 1 to 20. */
  practiceItems?: InputMaybe<Scalars['Int']['input']>;
  /** Which share of what a sampled one sends is read afterwards, 0 to 1. */
  sampledShare?: InputMaybe<Scalars['Float']['input']>;
  /** How many sent replies make a sampled one trusted, 1 to 500. */
  sent?: InputMaybe<Scalars['Int']['input']>;
  /** Which share of what a trusted one sends is, 0 to 1. */
  trustedShare?: InputMaybe<Scalars['Float']['input']>;
};

/** The rules as they are afterwards. */
export type SetTrustRulesPayload = {
  __typename?: 'SetTrustRulesPayload';
  /** All of them; null when it was refused. */
  trustRules?: Maybe<TrustRules>;
  /** Why it was refused. */
  userErrors: Array<TrustUserError>;
};

/** A member and their week. */
export type SetWorkingHoursInput = {
  /** The whole week from now on. */
  hours: Array<WorkingHoursInput>;
  /** The member. */
  memberId: Scalars['ID']['input'];
};

/** The member with their week. */
export type SetWorkingHoursPayload = {
  __typename?: 'SetWorkingHoursPayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** The statuses that have no verb of their own. */
export type SettableTicketStatus =
  /** Over for good. */
  | 'closed'
  /** Not a customer's matter. */
  | 'spam'
  /** The customer has to say something first. */
  | 'waitingCustomer';

/** What a department did about an enquiry. */
export type SettleEnquiryInput = {
  /** Made when the dialog opens: asked twice, it is settled once. */
  clientId: Scalars['ClientId']['input'];
  /** The enquiry. */
  enquiryId: Scalars['ID']['input'];
  /** What came of it, for whoever has the ticket: 1 to 20,000 characters. */
  note: Scalars['String']['input'];
};

/** The enquiry as it is afterwards. */
export type SettleEnquiryPayload = {
  __typename?: 'SettleEnquiryPayload';
  /** The enquiry; null when it was refused. */
  enquiry?: Maybe<Enquiry>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<EnquiryUserError>;
};

/** Which charter is signed. */
export type SignCharterInput = {
  /** The language in which it was read. */
  language: KnowledgeLanguage;
  /** The version, as it was read. */
  number: Scalars['Int']['input'];
};

/** What came of signing. */
export type SignCharterPayload = {
  __typename?: 'SignCharterPayload';
  /** The charter with the signature; null when it was refused. */
  charter?: Maybe<Charter>;
  /** Why it was refused. */
  userErrors: Array<CharterUserError>;
};

/** Who signs in, and the proof. */
export type SignInInput = {
  /** The member's address; capitals do not matter. */
  email: Scalars['String']['input'];
  /** True on a phone that should stay signed in for 30 days. */
  isDevice?: InputMaybe<Scalars['Boolean']['input']>;
  /** The organization's short name, for an address that is known to several. */
  organization?: InputMaybe<Scalars['String']['input']>;
  /** The password. */
  password: Scalars['String']['input'];
};

/** What came of signing in. */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
  /** The member who is now signed in; null when it was refused. */
  viewer?: Maybe<Viewer>;
};

/** What came of signing out. */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** Always empty: signing out twice is no mistake. */
  userErrors: Array<MemberUserError>;
};

/** What became of asking for a breakdown. */
export type SimulateBreakdownPayload = {
  __typename?: 'SimulateBreakdownPayload';
  /** How far the viewer has come. */
  firstSteps?: Maybe<FirstSteps>;
  /** Why it was refused. */
  userErrors: Array<DemonstrationUserError>;
};

/** Which card is passed over, and why. */
export type SkipCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /** Why. */
  reason: SkipReason;
};

/** The card as it is now. */
export type SkipCardPayload = {
  __typename?: 'SkipCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** Why somebody passes a card over. */
export type SkipReason =
  /** It is abusive: they get a rest. */
  | 'abusive'
  /** There is no time for it. */
  | 'noTime'
  /** It should not be answered by a volunteer. */
  | 'notForVolunteers'
  /** They do not know enough of it. */
  | 'notMyTopic'
  /** They are near to the customer, or had a dispute: nothing of theirs is offered to them any more. */
  | 'tooClose';

/** An entry of a calendar file that is no holiday. */
export type SkippedEvent = {
  __typename?: 'SkippedEvent';
  /** Its date; null when it has none that exists. */
  date?: Maybe<Scalars['String']['output']>;
  /** What the file calls it. */
  name: Scalars['String']['output'];
  /** Why it was left out. */
  reason: SkippedReason;
};

/** Why an entry of a calendar file is no holiday. */
export type SkippedReason =
  /** It was cancelled. */
  | 'cancelled'
  /** It has a time of day. */
  | 'hasTime'
  /** Its date does not exist, or it ends before it begins. */
  | 'impossibleDate'
  /** It is over, or too far ahead. */
  | 'outsideYears'
  /** It repeats, but not every year on a day that can be named. */
  | 'repeatsOtherwise'
  /** It takes more than two months. */
  | 'tooLong';

/** A row that does not fit. */
export type SkippedRow = {
  __typename?: 'SkippedRow';
  /** The conditions that do not hold, by name. */
  conditions: Array<Scalars['String']['output']>;
  /** Which, from 0. */
  row: Scalars['Int']['output'];
};

/** A version of what an organization promises. Never changed, never deleted. */
export type SlaPolicy = {
  __typename?: 'SlaPolicy';
  /** When another version took its place; null for the one in force. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The calendars it names, as they were when it was published. */
  calendars: Array<PolicyCalendar>;
  /** What it says. */
  definition: PolicyDefinition;
  /** What it meant for the promises that ran when it was published. */
  mode: PublishMode;
  /** Since when it holds. */
  publishedAt: Scalars['DateTime']['output'];
  /** Who published it; null for what Relais came with. */
  publishedBy?: Maybe<Member>;
  /** Its name. */
  version: Scalars['String']['output'];
};

/** A page of versions. */
export type SlaPolicyConnection = {
  __typename?: 'SlaPolicyConnection';
  /** The versions with their cursors. */
  edges: Array<SlaPolicyEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A version in a page. */
export type SlaPolicyEdge = {
  __typename?: 'SlaPolicyEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: SlaPolicy;
};

/** Which ticket to put aside. */
export type SnoozeTicketInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
  /** Until when; in the future, within 90 days. */
  until: Scalars['DateTime']['input'];
};

/** The ticket that was put aside. */
export type SnoozeTicketPayload = {
  __typename?: 'SnoozeTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** An opening on one date only. */
export type SpecialOpening = {
  __typename?: 'SpecialOpening';
  /** The date, `YYYY-MM-DD`. */
  date: Scalars['String']['output'];
  /** When it begins, `HH:MM`. */
  from: Scalars['String']['output'];
  /** When it ends, up to `24:00`; an end at or before the beginning is on the next day. */
  to: Scalars['String']['output'];
};

/** An opening on one date only. */
export type SpecialOpeningInput = {
  /** The date, `YYYY-MM-DD`. */
  date: Scalars['String']['input'];
  /** When it begins, `HH:MM`. */
  from: Scalars['String']['input'];
  /** When it ends, up to `24:00`; an end before the beginning is on the next day. */
  to: Scalars['String']['input'];
};

/** What becomes a ticket of its own. */
export type SplitTicketInput = {
  /** The customer's messages that go; at least one of the ticket's has to stay. */
  messageIds: Array<Scalars['ID']['input']>;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The tickets after the split. */
export type SplitTicketPayload = {
  __typename?: 'SplitTicketPayload';
  /** The ticket it was split off; null when it was refused. */
  original?: Maybe<Ticket>;
  /** The ticket of its own; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** What changed in the thread since a reply was written. */
export type StaleReply = {
  __typename?: 'StaleReply';
  /** What was said or taken away since, oldest first, at most 20. */
  changes: Array<Message>;
  /** A reply of a colleague to the same message that is on its way or stands; null when there is none. */
  otherReply?: Maybe<Reply>;
  /** The revision of the thread now: what to send along next time. */
  threadRevision: Scalars['Int']['output'];
};

/** For how long a rehearsal is opened. */
export type StartRehearsalInput = {
  /** In days, from 1 to 14. */
  days: Scalars['Int']['input'];
};

/** What became of opening a rehearsal. */
export type StartRehearsalPayload = {
  __typename?: 'StartRehearsalPayload';
  /** The rehearsal. */
  rehearsal?: Maybe<Rehearsal>;
  /** Why it was refused. */
  userErrors: Array<RehearsalUserError>;
};

/** What became of stopping the arrivals. */
export type StopArrivalsPayload = {
  __typename?: 'StopArrivalsPayload';
  /** The demonstration. */
  demonstration?: Maybe<Demonstration>;
  /** Why it was refused. */
  userErrors: Array<DemonstrationUserError>;
};

/** Why publishing stops. */
export type StopPublishingInput = {
  /** For those who see the banner, at most 200 characters. */
  reason: Scalars['String']['input'];
};

/** The switch after it was turned off. */
export type StopPublishingPayload = {
  __typename?: 'StopPublishingPayload';
  /** The organization; null when it was refused. */
  organization?: Maybe<Organization>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** What a browser gives when it is subscribed to push. */
export type SubscribeDeviceInput = {
  /** The secret that the browser shares, 16 bytes in base64url. */
  auth: Scalars['String']['input'];
  /** The address at the browser's push service. */
  endpoint: Scalars['String']['input'];
  /** The browser's public key (P-256), in base64url. */
  p256dh: Scalars['String']['input'];
};

/** The browser as a device. */
export type SubscribeDevicePayload = {
  __typename?: 'SubscribeDevicePayload';
  /** The device; null when it was refused. */
  device?: Maybe<Device>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** What is told as it happens, over graphql-ws at `/graphql/ws`. */
export type Subscription = {
  __typename?: 'Subscription';
  /**
   * Tickets that changed, a batch at a time. The first batch says `resync`: from then on nothing is missed. Select exactly `ids`, `versions` and `resync`: the same bytes go to
   * everybody in the organization. A volunteer hears only of tickets that are or were theirs.
   */
  ticketsChanged: TicketsChanged;
};

/** What counts from now on. */
export type SwitchLearningInput = {
  /** Whether learned points are compared, count, or neither. */
  mode: LearningMode;
  /** Which version; not needed to switch off. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How learning stands after it was switched. */
export type SwitchLearningPayload = {
  __typename?: 'SwitchLearningPayload';
  /** Null when it was refused. */
  learning?: Maybe<Learning>;
  /** Why it was refused. */
  userErrors: Array<LearningUserError>;
};

/** A word of the organization's vocabulary for tickets. */
export type Tag = Node & {
  __typename?: 'Tag';
  /** When it was archived; null while it is offered. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The tag it was merged into; null for one that stands for itself. */
  mergedInto?: Maybe<Tag>;
  /** The word. */
  name: Scalars['String']['output'];
  /** How many tickets have it. */
  ticketCount: Scalars['Int']['output'];
};

/** Which ticket gets which tag. */
export type TagTicketInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket as it is afterwards. */
export type TagTicketPayload = {
  __typename?: 'TagTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** The card as it is now. */
export type TakeCardPayload = {
  __typename?: 'TakeCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};

/** Why somebody may take no ticket now. */
export type TakeObstacle = {
  __typename?: 'TakeObstacle';
  /** `access_ended`, `no_charter`, `charter_unsigned`, `charter_outdated`, `untrained`, `no_language`, `paused`, `quiet_hours`, `outside_hours`, `no_minutes` or `hands_full`; asking for a card, `week_too_short` or `time_too_short` as well. */
  code: Scalars['String']['output'];
  /** What the sentence needs; instants are milliseconds since 1970. */
  parameters: Scalars['Parameters']['output'];
};

/** Which ticket to take over. */
export type TakeOverClaimInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The claim that was taken over. */
export type TakeOverClaimPayload = {
  __typename?: 'TakeOverClaimPayload';
  /** The claim, with the fence to send along; null when it was refused. */
  claim?: Maybe<Claim>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<RoutingUserError>;
};

/** A group of members to whom work can be handed off. */
export type Team = Node & {
  __typename?: 'Team';
  /** When it was archived; null while it is offered. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Who is in it, by name; those whose access ended left out. */
  members: Array<Member>;
  /** What people call it. */
  name: Scalars['String']['output'];
};

/** A text that is written again and again, with variables for what differs. */
export type Template = Node & {
  __typename?: 'Template';
  /** When it was put away; null while it is offered. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** What is typed after `;` to get it. */
  shortcut: Scalars['String']['output'];
  /** What it says, in each of its languages. */
  texts: Array<TemplateText>;
  /** When it was changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** Who changed it last; null for the command line. */
  updatedBy?: Maybe<Member>;
  /** Grows with every change; to be sent along with the next one. */
  version: Scalars['Int']['output'];
};

/** A page of templates. */
export type TemplateConnection = {
  __typename?: 'TemplateConnection';
  /** The templates with their cursors. */
  edges: Array<TemplateEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A template in its list. */
export type TemplateEdge = {
  __typename?: 'TemplateEdge';
  /** Its place. */
  cursor: Scalars['String']['output'];
  /** The template. */
  node: Template;
};

/** What a template says in one language. */
export type TemplateText = {
  __typename?: 'TemplateText';
  /** The text, with its variables. */
  body: Scalars['String']['output'];
  /** The language. */
  language: KnowledgeLanguage;
};

/** What a template says in one language. */
export type TemplateTextInput = {
  /** The text. `{{contact.firstName}}` is filled in by Relais, `{{? train number}}` by the person who writes. */
  body: Scalars['String']['input'];
  /** The language. */
  language: KnowledgeLanguage;
};

/** Which policy is tried on which ticket. */
export type TestPromisesInput = {
  /** A policy that is being written. */
  definition?: InputMaybe<PolicyDefinitionInput>;
  /** The number of the ticket. */
  ticketNumber: Scalars['Int']['input'];
  /** Or a version; the one in force where neither is given. */
  version?: InputMaybe<Scalars['String']['input']>;
};

/** A promise to one ticket, and when it would be due. */
export type TestedTarget = {
  __typename?: 'TestedTarget';
  /** The promised working time, in milliseconds; null when nothing is promised. */
  budgetMs?: Maybe<Scalars['Float']['output']>;
  /** The name of the calendar that counts it. */
  calendar: Scalars['String']['output'];
  /** When the running promise is due as things stand; null when none runs. */
  currentDueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it would be due had it been promised so since it began; null when none runs. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it would be due if it began now; null when nothing is promised. */
  dueIfNowAt?: Maybe<Scalars['DateTime']['output']>;
  /** Which promise. */
  target: ClockTarget;
};

/** A limit on the length of a text, in the unit the network counts. */
export type TextLimit = {
  __typename?: 'TextLimit';
  /** The longest text that is accepted. */
  max: Scalars['Int']['output'];
  /** What is counted. */
  unit: TextUnit;
};

/** A marked part of a text. Positions count UTF-16 units, as JavaScript does. */
export type TextMark = {
  __typename?: 'TextMark';
  /** Where it ends; this position is no longer part of it. */
  end: Scalars['Int']['output'];
  /** Where it begins. */
  start: Scalars['Int']['output'];
};

/** A part of a text with a meaning. Positions count UTF-16 units, as JavaScript does. */
export type TextSpan = {
  __typename?: 'TextSpan';
  /** Where it ends; this position is no longer part of it. */
  end: Scalars['Int']['output'];
  /** What it is. */
  kind: TextSpanKind;
  /** Where it begins. */
  start: Scalars['Int']['output'];
  /** The address of a link, the network's id of a named account, the bare word of a tag. */
  target: Scalars['String']['output'];
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

/** The exchange on the network: a public post with its comments, or a private conversation. */
export type Thread = Node & {
  __typename?: 'Thread';
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The network's time of the latest message. */
  lastMessageAt: Scalars['DateTime']['output'];
  /** Grows with every message, edit and deletion. A reply says which revision it was written against. */
  revision: Scalars['Int']['output'];
  /** Who can read it on the network. */
  visibility: Visibility;
};

/** One customer's matter in one thread. */
export type Ticket = Node & {
  __typename?: 'Ticket';
  /** Who is answerable; null for nobody. */
  assignee?: Maybe<Member>;
  /** The channel it came in by. */
  channel: Channel;
  /** Who has the right to reply now; null when nobody has. */
  claim?: Maybe<Claim>;
  /** The promises on this ticket: the current cycle of each target, in the order of the enum. */
  clocks: Array<Clock>;
  /** The posts that tell of the same matter as this one, over all channels; null where there are not three of them. */
  cluster?: Maybe<TicketCluster>;
  /** What was promised to the customer here, the latest first. */
  commitments: Array<Commitment>;
  /** The person. */
  contact: Contact;
  /** The last word of a person on each judgement of triage, as far as nobody has taken it back. */
  corrections: Array<TriageCorrection>;
  /** The ledger: every cycle of every promise, running and ended, the latest first. */
  cycles: CycleConnection;
  /** The deadline that is nearest among the running clocks; null when nothing runs. */
  deadline?: Maybe<Deadline>;
  /** What the viewer was writing here; null when there is nothing. */
  draft?: Maybe<Draft>;
  /** The files that the viewer has put to what they are writing here, in their order. */
  draftAttachments: Array<Attachment>;
  /** What the customer asked here that a department looks after, one of a kind. */
  enquiries: Array<Enquiry>;
  /** How far the matter has been raised. */
  escalation: Escalation;
  /** Why it is offered to no volunteer; empty where it may be. */
  exclusions: Array<TicketExclusion>;
  /** When it is expected to be answered, where that is too late; null where it is in time, and for whoever does not see the board. */
  forecast?: Maybe<Forecast>;
  /** What volunteers had written here on cards that are theirs no more, the latest first, until somebody has answered since. */
  handedDrafts: Array<HandedDraft>;
  /** What volunteers ask the care team about this ticket, oldest first: what was answered within a day and is on no knowledge card, for whoever answered it and for supervisors; then what nobody has answered yet and whoever asked still has the ticket in hand. */
  houseQuestions: Array<HouseQuestion>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The handle that wrote. */
  identity: Identity;
  /** True where a saved search found it, its author has not written to us, and nobody has taken it up: it waits in Later, without promises, until a person claims it. */
  isHit: Scalars['Boolean']['output'];
  /** The other threads from which a merge brought messages, the oldest first. */
  joinedThreads: Array<Thread>;
  /** What kind of attention it needs. */
  lane: Lane;
  /** What somebody did to it last and can take back; null when there is nothing. */
  lastChange?: Maybe<TicketChange>;
  /** The customer's latest message here. */
  lastMessage?: Maybe<Message>;
  /** To whom the order handed the ticket out last, and why; null when nobody was handed it by `claimNextTicket`. */
  lastPick?: Maybe<TicketPick>;
  /** The reasons against offering it that a supervisor lifted, as long as that holds. */
  lifts: Array<LiftedExclusion>;
  /** The tickets that belong together with this one, the latest link first. */
  links: Array<TicketLink>;
  /** The tickets that were merged into this one, by number. */
  mergedFrom: Array<Ticket>;
  /** The ticket in which this one goes on; null unless its status is `merged`. */
  mergedInto?: Maybe<Ticket>;
  /** The number people use, counted in the organization. */
  number: Scalars['Int']['output'];
  /** The network's time of the oldest message that nobody has answered; null when all are. */
  oldestUnansweredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the customer began it. */
  openedAt: Scalars['DateTime']['output'];
  /** Why it stands where it does in Next up now; null where it is not in the viewer's order: answered, put aside, somebody else's. */
  placeReason?: Maybe<PickReason>;
  /** The closed ticket of the same customer in the same thread that came before. */
  previousTicket?: Maybe<Ticket>;
  /** The replies on this ticket, the latest first. */
  replies: Array<Reply>;
  /** In which ways the customer can be answered now, and within which limits. */
  replyOptions: Array<ReplyOption>;
  /** Until when it is put aside; null when it is not. */
  snoozedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The ticket this one was split off; null for one that was not. */
  splitFrom?: Maybe<Ticket>;
  /** The tickets that were split off this one, by number. */
  splitInto: Array<Ticket>;
  /** Where it is in its life. */
  status: TicketStatus;
  /** The tags it has, by name. */
  tags: Array<Tag>;
  /** The thread on the network. */
  thread: Thread;
  /** The thread, the notes and what happened, by time. Read it from its end with `last` and `before`. */
  timeline: TimelineConnection;
  /** What it is about, in a few words. */
  title: Scalars['String']['output'];
  /** What it is about: topics whose keywords the customer used, in the order in which they came up, and those that people put there. */
  topics: Array<RecognisedTopic>;
  /** How it was judged. */
  triage: Triage;
  /** Grows with every change of anything the ticket shows. Live events carry it. */
  version: Scalars['Int']['output'];
};


/** One customer's matter in one thread. */
export type TicketCommitmentsArgs = {
  first?: Scalars['PageSize']['input'];
};


/** One customer's matter in one thread. */
export type TicketCyclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['PageSize']['input'];
  number?: InputMaybe<Scalars['Int']['input']>;
  target?: InputMaybe<ClockTarget>;
};


/** One customer's matter in one thread. */
export type TicketRepliesArgs = {
  first?: Scalars['PageSize']['input'];
};


/** One customer's matter in one thread. */
export type TicketTimelineArgs = {
  before?: InputMaybe<Scalars['String']['input']>;
  last?: Scalars['PageSize']['input'];
  mostOthers?: InputMaybe<Scalars['Int']['input']>;
};

/** What a policy knows of a ticket. */
export type TicketAttributes = {
  __typename?: 'TicketAttributes';
  /** What it is. */
  intent: Scalars['String']['output'];
  /** Where it lies. */
  lane: Lane;
  /** The language as a BCP 47 tag; null when it is not clear. */
  language?: Maybe<Scalars['String']['output']>;
  /** The network's name. */
  network: Scalars['String']['output'];
  /** The row of promises its scores ask for. */
  priority: Priority;
  /** The contact's segment; null when it has none. */
  segment?: Maybe<Scalars['String']['output']>;
  /** Who can read it. */
  visibility: Visibility;
};

/** Something a person did to a ticket and can take back. */
export type TicketChange = {
  __typename?: 'TicketChange';
  /** Who did it. */
  by?: Maybe<Member>;
  /** By which it is taken back. */
  id: Scalars['ID']['output'];
};

/** Posts that tell of one matter: one breakdown, one link, one joke. */
export type TicketCluster = {
  __typename?: 'TicketCluster';
  /** When the first of them was written. */
  firstAt: Scalars['DateTime']['output'];
  /** How many posts, this one among them. */
  size: Scalars['Int']['output'];
  /** The tickets they are on, the one written on last first. */
  tickets: Array<Ticket>;
};


/** Posts that tell of one matter: one breakdown, one link, one joke. */
export type TicketClusterTicketsArgs = {
  first?: Scalars['PageSize']['input'];
};

/** A page of tickets. */
export type TicketConnection = {
  __typename?: 'TicketConnection';
  /** The tickets with their cursors. */
  edges: Array<TicketEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A ticket in a page. */
export type TicketEdge = {
  __typename?: 'TicketEdge';
  /** The place to go on from. It stays good when tickets move. */
  cursor: Scalars['String']['output'];
  /** The ticket. */
  node: Ticket;
};

/** Something that happened to a ticket and that nobody wrote. */
export type TicketEvent = {
  __typename?: 'TicketEvent';
  /** Who did it; null for the network and for Relais itself. */
  actor?: Maybe<Member>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What a catalogue turns into a sentence, for example `status.set`, `assign.claim`, `clock.breached`. */
  code: Scalars['String']['output'];
  /** An id that is unique over all timelines. */
  id: Scalars['ID']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** Whom it concerns, for example who was made answerable; null when it concerns nobody in particular. */
  subject?: Maybe<Member>;
};

/** A reason why a ticket is offered to no volunteer. */
export type TicketExclusion = {
  __typename?: 'TicketExclusion';
  /** Which. */
  code: ExclusionCode;
  /** True for one that a supervisor may lift. */
  isSoft: Scalars['Boolean']['output'];
  /** True where it is only not known that it is not so. */
  isUnknown: Scalars['Boolean']['output'];
};

/** Which tickets to list. What is left out, or empty, does not restrict; of several values one is enough. */
export type TicketFilter = {
  /** Only tickets of which this member is the assignee. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Only these channels. */
  channelIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only tickets of this person. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Only tickets with a customer's message that nobody has answered. */
  isUnanswered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these lanes. */
  lanes?: InputMaybe<Array<Lane>>;
  /** Only tickets in these languages, as BCP 47 tags. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only channels of these networks. */
  networks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Only tickets that were opened on this day or later, `2026-03-01`, where the organization is. */
  openedFrom?: InputMaybe<Scalars['String']['input']>;
  /** Only tickets that were opened on this day or before. */
  openedTo?: InputMaybe<Scalars['String']['input']>;
  /** Only these statuses, in place of those of the view. */
  statuses?: InputMaybe<Array<TicketStatus>>;
  /** Only tickets with one of these tags. */
  tagIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The part of the inbox. */
  view?: InputMaybe<TicketView>;
};

/** A ticket that was found by its number or title. */
export type TicketHit = {
  __typename?: 'TicketHit';
  /** The ticket. */
  ticket: Ticket;
  /** Its title. */
  title: MarkedText;
};

/** A link, seen from one of its two tickets. */
export type TicketLink = {
  __typename?: 'TicketLink';
  /** What they are to each other. */
  kind: TicketLinkKind;
  /** When. */
  linkedAt: Scalars['DateTime']['output'];
  /** Who said so. */
  linkedBy: Member;
  /** The other ticket. */
  ticket: Ticket;
};

/** What two linked tickets are to each other. */
export type TicketLinkKind =
  /** They ask for the same thing. */
  | 'duplicate'
  /** They have to do with each other. */
  | 'related'
  /** One cause is behind both. */
  | 'sameCause';

/** A ticket that the order handed out. */
export type TicketPick = {
  __typename?: 'TicketPick';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** To whom. */
  member: Member;
  /** Why this one came before the others. */
  reason: PickReason;
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

/** Why an act on a ticket was refused. */
export type TicketUserError = UserError & {
  __typename?: 'TicketUserError';
  /** For example `TICKET_NOT_FOUND`, `TICKET_CLOSED`, `SNOOZE_IN_THE_PAST`, `SCORE_OUT_OF_RANGE`, `NOTE_EMPTY`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A part of the inbox. */
export type TicketView =
  /** Every open ticket. */
  | 'all'
  /** Open tickets with a promise that is at risk, or already broken and still unanswered. */
  | 'atRisk'
  /** Tickets on which a reply waits for somebody to read it before it leaves. */
  | 'inReview'
  /** Open tickets of which the viewer is the assignee. */
  | 'mine'
  /** What to do next: open tickets of the viewer and of nobody that wait for an answer. */
  | 'next'
  /** Open tickets that will not be answered within the longest wait, as things are; for supervisors. */
  | 'notInTime'
  /** Tickets that were brought to an end. */
  | 'resolved'
  /** Tickets that were put aside. */
  | 'snoozed'
  /** What was set aside as no customer's matter; what these people write on comes here too. */
  | 'spam'
  /** Open tickets of which nobody is the assignee. */
  | 'unassigned'
  /** Tickets that wait for the customer. */
  | 'waiting';

/** A part of the inbox and how many tickets are in it. */
export type TicketViewCount = {
  __typename?: 'TicketViewCount';
  /** How many tickets, exactly; null for `resolved`, which no screen counts. */
  count?: Maybe<Scalars['Int']['output']>;
  /** The part. */
  view: TicketView;
};

/** A batch of tickets that changed. What changed is read with a query; nothing of the content travels here. */
export type TicketsChanged = {
  __typename?: 'TicketsChanged';
  /** The tickets; or the viewer's own member, with version 0, when what they are notified of has changed. */
  ids: Array<Scalars['ID']['output']>;
  /** True when batches may have been missed: read again everything that is on the screen. */
  resync: Scalars['Boolean']['output'];
  /** The version each of them has now, in the same order. A client that has this version or a later one has nothing to do; -1 says that only who is looking at it has changed. */
  versions: Array<Scalars['Int']['output']>;
};

/** A part of a timeline, oldest first. */
export type TimelineConnection = {
  __typename?: 'TimelineConnection';
  /** The items with their cursors. */
  edges: Array<TimelineEdge>;
  /** How many messages of other people are left out of the timeline; 1,000 means as many or more. */
  othersLeftOut: Scalars['Int']['output'];
  /** Where the part stands. */
  pageInfo: PageInfo;
};

/** An item of a timeline. */
export type TimelineEdge = {
  __typename?: 'TimelineEdge';
  /** The place to go back from. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: TimelineItem;
};

/** Something on a ticket's timeline. */
export type TimelineItem = Message | Note | TicketEvent;

/** Something customers write about. */
export type Topic = Node & {
  __typename?: 'Topic';
  /** When it was archived; null while it is recognised. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The department it concerns. */
  department?: Maybe<Department>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The words by which it is recognised, by language. */
  keywords: Array<TopicKeyword>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** That it is kept from volunteers; null while it is not. */
  withheld?: Maybe<WithheldTopic>;
};

/** What somebody says of a topic. */
export type TopicChoiceInput = {
  /** What they say; null takes back what they said. */
  stance?: InputMaybe<TopicStance>;
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** A word or a few by which a topic is recognised. */
export type TopicKeyword = {
  __typename?: 'TopicKeyword';
  /** The words, in lower case. */
  keyword: Scalars['String']['output'];
  /** The language they are of. */
  language: Locale;
};

/** A word or a few by which a topic is recognised. */
export type TopicKeywordInput = {
  /** The words; capitals do not matter. */
  keyword: Scalars['String']['input'];
  /** The language they are of. */
  language: Locale;
};

/** What somebody says of a topic. */
export type TopicStance =
  /** Not this one. */
  | 'refused'
  /** This one first. */
  | 'wished';

/** How a ticket was judged. */
export type Triage = {
  __typename?: 'Triage';
  /** 0 stands above all lanes and is kept first whatever the hour; everything else is 1. */
  band: Scalars['Int']['output'];
  /** How large the harm or the duty is, 0 to 100. */
  importance: Scalars['Int']['output'];
  /** Where the importance goes in one tap. */
  importanceSteps: ScoreSteps;
  /** What the customer wants, as a code (`question`, `complaint`, `praise`, …); null when it is not clear. */
  intent?: Maybe<Scalars['String']['output']>;
  /** The customer's words that told what they want; null when a person said it, or nothing did. */
  intentEvidence?: Maybe<Scalars['String']['output']>;
  /** From which score on a ticket is urgent, or important, by the rules in force. */
  laneFrom: Scalars['Int']['output'];
  /** The language as a BCP 47 tag; null when it is not clear. */
  language?: Maybe<Scalars['String']['output']>;
  /** The correction by a person that stands in place of the rules' scores; null when there is none. */
  override?: Maybe<TriageOverride>;
  /** Which promises apply. */
  priority: Priority;
  /** Why, the weightiest first: the points of an axis add up to the score the rules gave. */
  reasons: Array<TriageReason>;
  /** How fast the harm grows, 0 to 100. */
  urgency: Scalars['Int']['output'];
  /** Where the urgency goes in one tap. */
  urgencySteps: ScoreSteps;
};

/** Which score a reason moves. */
export type TriageAxis =
  /** How large the harm or the duty is. */
  | 'importance'
  /** How fast the harm grows. */
  | 'urgency';

/** A person's word on one judgement of triage. */
export type TriageCorrection = {
  __typename?: 'TriageCorrection';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who said it; null when it was a program. */
  by?: Maybe<Member>;
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** Which topic; null for anything else. */
  topic?: Maybe<Topic>;
  /** What the person said; the same again where they found it right. */
  valueAfter: Scalars['String']['output'];
  /** What stood before: a score, a band, the code of an intent, or `on` and `off` of a topic. */
  valueBefore: Scalars['String']['output'];
  /** Which judgement. */
  what: TriageJudgement;
  /** Why, in their words; null where they said nothing, and for volunteers. */
  why?: Maybe<Scalars['String']['output']>;
};

/** What a person said of one judgement, with what it was made of. It names nobody. */
export type TriageExample = {
  __typename?: 'TriageExample';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** A pseudonym of who said it, the same for all they say. */
  by: Scalars['String']['output'];
  /** The opaque id. */
  id: Scalars['ID']['output'];
  /** The customer has changed their words since. */
  isTextEdited: Scalars['Boolean']['output'];
  /** The kind of network. */
  network: Scalars['String']['output'];
  /** What the rules had read. */
  reading: TriageReading;
  /** Their role at that moment. */
  role: Role;
  /** The version of the rules that had read it. */
  rulesVersion: Scalars['String']['output'];
  /** What the customer had written without an answer by then, as it stands now; null once it is deleted. */
  text?: Maybe<Scalars['String']['output']>;
  /** The name of the topic; null for anything else. */
  topic?: Maybe<Scalars['String']['output']>;
  /** What the person said; the same again where they found it right. */
  valueAfter: Scalars['String']['output'];
  /** What stood before. */
  valueBefore: Scalars['String']['output'];
  /** Whether everybody could read it. */
  visibility: Visibility;
  /** Which judgement. */
  what: TriageJudgement;
  /** Why, in their words; null where they said nothing, and once the customer's words are gone. */
  why?: Maybe<Scalars['String']['output']>;
};

/** A page of labelled examples. */
export type TriageExampleConnection = {
  __typename?: 'TriageExampleConnection';
  /** The examples with their cursors. */
  edges: Array<TriageExampleEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A labelled example, in a page. */
export type TriageExampleEdge = {
  __typename?: 'TriageExampleEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The example. */
  node: TriageExample;
};

/** Which examples. */
export type TriageExampleFilter = {
  /** Only from this instant on. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only before this instant. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
  /** Only of these judgements. */
  what?: InputMaybe<Array<TriageJudgement>>;
};

/** What triage judges, and a person may correct. */
export type TriageJudgement =
  /** Whether somebody or their data is in danger, or a legal deadline runs. */
  | 'band'
  /** How large the harm or the duty is. */
  | 'importance'
  /** What the customer wants. */
  | 'intent'
  /** What it is about. */
  | 'topic'
  /** How fast the harm grows. */
  | 'urgency';

/** What rules make of a post. */
export type TriageOutcome = {
  __typename?: 'TriageOutcome';
  /** 0 stands above all lanes; everything else is 1. */
  band: Scalars['Int']['output'];
  /** How large the harm or the duty is, 0 to 100. */
  importance: Scalars['Int']['output'];
  /** What the customer wants, as a code. */
  intent: Scalars['String']['output'];
  /** The lane. */
  lane: Lane;
  /** The language as a BCP 47 tag; null when it is not clear. */
  language?: Maybe<Scalars['String']['output']>;
  /** Which promises apply. */
  priority: Priority;
  /** Why, the weightiest first: the points of an axis add up to its score. */
  reasons: Array<TriageReason>;
  /** How fast the harm grows, 0 to 100. */
  urgency: Scalars['Int']['output'];
};

/** A correction by a person. */
export type TriageOverride = {
  __typename?: 'TriageOverride';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who corrected; null when it was a program. */
  by?: Maybe<Member>;
  /** Why, in their words. */
  reason?: Maybe<Scalars['String']['output']>;
};

/** Where a ticket lies, the most pressing first. */
export type TriagePlace =
  /** Urgent and important. */
  | 'doNow'
  /** Above all lanes: somebody is in danger, or a legal deadline runs. */
  | 'emergency'
  /** Neither. */
  | 'later'
  /** Important, not urgent. */
  | 'plan'
  /** Urgent, not important. */
  | 'volunteers';

/** What the rules had read, before anybody corrected it. */
export type TriageReading = {
  __typename?: 'TriageReading';
  /** 0 above all lanes, 1 for the rest. */
  band: Scalars['Int']['output'];
  /** How large the harm or the duty is, 0 to 100. */
  importance: Scalars['Int']['output'];
  /** What the customer wants, as a code. */
  intent: Scalars['String']['output'];
  /** The lane, as a code. */
  lane: Lane;
  /** The language as a BCP 47 tag; null when it is not clear. */
  language?: Maybe<Scalars['String']['output']>;
  /** The reasons with their points, without the customer's words. */
  reasons: Array<TriageReason>;
  /** How fast the harm grows, 0 to 100. */
  urgency: Scalars['Int']['output'];
};

/** One reason of a score. */
export type TriageReason = {
  __typename?: 'TriageReason';
  /** Which score it moves. */
  axis: TriageAxis;
  /** What a catalogue turns into a sentence, for example `asked_directly`. */
  code: Scalars['String']['output'];
  /** The customer's own words it was seen in, or the figure that counts; null when the code says it all. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** By how much. */
  points: Scalars['Int']['output'];
  /** Who found it. */
  source: TriageSource;
};

/** A part of a replay. */
export type TriageReplay = {
  __typename?: 'TriageReplay';
  /** What came out for some of the tickets; null when the draft was refused. */
  part?: Maybe<TriageReplayPart>;
  /** Why the draft was refused. */
  userErrors: Array<TriageRulesUserError>;
};

/** What a draft would have changed for some tickets of the last 14 days. */
export type TriageReplayPart = {
  __typename?: 'TriageReplayPart';
  /** Of these, the tickets that no rule moves: a person set their scores, or a saved search found them. */
  leftAlone: Scalars['Int']['output'];
  /** The worst of what would change, 50 tickets at most: late answers first, then what sinks deepest. */
  listed: Array<ReplayedTicket>;
  /** The tickets that would lie elsewhere, by where they lie and would lie. */
  moves: Array<PlaceMove>;
  /** The cursor of the next part; null at the end. */
  next?: Maybe<Scalars['String']['output']>;
  /** The promises of an answer, first and next. */
  promises: ReplayedPromises;
  /** How many of them all parts look at: of more than 5,000, evenly some of them. */
  sampled: Scalars['Int']['output'];
  /** Since when tickets are looked at. */
  since: Scalars['DateTime']['output'];
  /** How many this part looked at. */
  tickets: Scalars['Int']['output'];
  /** How many tickets there are in these days; what was merged into another or is spam is not among them. */
  total: Scalars['Int']['output'];
};

/** A version of the rules of triage. Never changed, never deleted; scores name the version that gave them. */
export type TriageRules = {
  __typename?: 'TriageRules';
  /** When another version took its place; null for the one in force. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Since when it holds; null for what Relais comes with. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it; null for what Relais comes with, and for the command line. */
  publishedBy?: Maybe<Member>;
  /** Every reason that may be given points. */
  reasons: Array<ReasonRule>;
  /** The same as Relais comes with. */
  shippedThresholds: TriageThresholds;
  /** The signs that phrases may be given to, as codes. */
  signs: Array<Scalars['String']['output']>;
  /** From where on a score counts. */
  thresholds: TriageThresholds;
  /** Its name; `rules-` and a number for what Relais comes with. */
  version: Scalars['String']['output'];
  /** Why, in their words; null for what Relais comes with. */
  why?: Maybe<Scalars['String']['output']>;
  /** Phrases of the organization's own, by the sign that they show. */
  words: Array<OwnWords>;
};

/** A page of versions. */
export type TriageRulesConnection = {
  __typename?: 'TriageRulesConnection';
  /** The versions with their cursors. */
  edges: Array<TriageRulesEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A version in a page. */
export type TriageRulesEdge = {
  __typename?: 'TriageRulesEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The version. */
  node: TriageRules;
};

/** Rules of triage as somebody writes them. A reason that is left out has the points that Relais comes with. */
export type TriageRulesInput = {
  /** What reasons weigh. */
  points: Array<ReasonPointsInput>;
  /** From where on a score counts. */
  thresholds: TriageThresholdsInput;
  /** Phrases of the organization's own; 500 in all. */
  words: Array<OwnWordsInput>;
};

/** Why rules of triage were refused. */
export type TriageRulesUserError = UserError & {
  __typename?: 'TriageRulesUserError';
  /** For example `TRIAGE_POINTS`, `TRIAGE_BAND_0_LOWERED`, `TRIAGE_PHRASE_WIDE`, `TRIAGE_RULES_CHANGED`, `REASON_MISSING`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Who found a reason. */
export type TriageSource =
  /** A person. */
  | 'human'
  /** A learned model. */
  | 'model'
  /** A rule in plain words. */
  | 'rule';

/** From where on a score counts. */
export type TriageThresholds = {
  __typename?: 'TriageThresholds';
  /** A score is high from here on. */
  highFrom: Scalars['Int']['output'];
  /** A ticket is urgent, or important, from this score on: that decides its lane. */
  laneFrom: Scalars['Int']['output'];
  /** A score is medium from here on: that decides priorities. */
  mediumFrom: Scalars['Int']['output'];
};

/** From where on a score counts. */
export type TriageThresholdsInput = {
  /** A score is high from here on. */
  highFrom: Scalars['Int']['input'];
  /** A ticket is urgent, or important, from this score on. */
  laneFrom: Scalars['Int']['input'];
  /** A score is medium from here on. */
  mediumFrom: Scalars['Int']['input'];
};

/** A post, read twice. */
export type TriageTrial = {
  __typename?: 'TriageTrial';
  /** By the draft; null when it was refused. */
  draft?: Maybe<TriageOutcome>;
  /** By the rules in force; null when the draft was refused. */
  inForce?: Maybe<TriageOutcome>;
  /** Why the draft was refused. */
  userErrors: Array<TriageRulesUserError>;
};

/** What somebody may do on a topic. */
export type TrustLevel =
  /** Practise. */
  | 'learner'
  /** Answer, and approve what others write. */
  | 'mentor'
  /** Answer, once somebody else has approved it. */
  | 'reviewed'
  /** Answer; some of it is looked at afterwards, in the first shift all of it. */
  | 'sampled'
  /** Answer; a little of it is looked at afterwards. */
  | 'trusted';

/** When trust on a topic grows and shrinks, and how much is read afterwards. */
export type TrustRules = {
  __typename?: 'TrustRules';
  /** A reviewed one becomes sampled after so many approved replies … */
  approved: Scalars['Int']['output'];
  /** … of which so many percent were corrected at the most. */
  correctedPercent: Scalars['Float']['output'];
  /** So many corrections … */
  corrections: Scalars['Int']['output'];
  /** … among so many of the latest sent replies lead one level down. */
  correctionsOf: Scalars['Int']['output'];
  /** For how many milliseconds from their first reply on everything that a sampled one sends is read afterwards. */
  firstShiftMs: Scalars['Int']['output'];
  /** … of which half had so many percent of their characters changed at the most. */
  medianEditPercent: Scalars['Int']['output'];
  /** While more drafts than this wait to be read, nobody whose replies are read is offered another ticket. */
  mostInReview: Scalars['Int']['output'];
  /** A learner becomes reviewed when so many practice items running were accepted. */
  practiceItems: Scalars['Int']['output'];
  /** Which share of what a sampled one sends is read afterwards, 0 to 1. */
  sampledShare: Scalars['Float']['output'];
  /** A sampled one becomes trusted after so many sent replies … */
  sent: Scalars['Int']['output'];
  /** Which share of what a trusted one or a mentor sends is, 0 to 1. */
  trustedShare: Scalars['Float']['output'];
};

/** A change of somebody's level on a topic, and why. */
export type TrustStep = {
  __typename?: 'TrustStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Why: `practised`, `approved`, `sent`, `nominated`, `corrected`, `breached` or `reinstated`. */
  code: Scalars['String']['output'];
  /** The level before. */
  from: TrustLevel;
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The level after; the same one where counting began anew. */
  to: TrustLevel;
  /** The topic. */
  topic: Topic;
};

/** Why an act on trust was refused. */
export type TrustUserError = UserError & {
  __typename?: 'TrustUserError';
  /** For example `TRUST_RULE_OUT_OF_RANGE`, `NOTHING_TO_CHECK`, `OWN_REPLY`, `REPLY_CHECKED`, `REVIEW_NOTE_MISSING`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** A post to be tried. */
export type TryTriageInput = {
  /** The draft. */
  rules: TriageRulesInput;
  /** What it says; of a longer one, the first 10,000 characters are read. */
  text: Scalars['String']['input'];
  /** Who can read it. */
  visibility?: Visibility;
};

/** Which correction was none. */
export type UndoCorrectionInput = {
  /** A correction of the viewer's own. */
  correctionId: Scalars['ID']['input'];
};

/** The ticket without the correction. */
export type UndoCorrectionPayload = {
  __typename?: 'UndoCorrectionPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** What is taken back. */
export type UndoTicketChangeInput = {
  /** The change, as `lastChange` names it. */
  changeId: Scalars['ID']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket as if it had never been changed. */
export type UndoTicketChangePayload = {
  __typename?: 'UndoTicketChangePayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which breach is excused no more. */
export type UnexcuseBreachInput = {
  /** The how-manieth of its kind, as it was seen. */
  cycle: Scalars['Int']['input'];
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket with its breach as it was. */
export type UnexcuseBreachPayload = {
  __typename?: 'UnexcuseBreachPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Two tickets that do not belong together. */
export type UnlinkTicketsInput = {
  /** The other. */
  otherId: Scalars['ID']['input'];
  /** One. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket without the link. */
export type UnlinkTicketsPayload = {
  __typename?: 'UnlinkTicketsPayload';
  /** The ticket named first; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which contact stands by itself again. */
export type UnmergeContactsInput = {
  /** The contact that was merged. */
  contactId: Scalars['ID']['input'];
};

/** The contact that stands by itself again. */
export type UnmergeContactsPayload = {
  __typename?: 'UnmergeContactsPayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<ContactUserError>;
};

/** Which merge to take back. */
export type UnmergeTicketInput = {
  /** The merged ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The tickets, two again. */
export type UnmergeTicketPayload = {
  __typename?: 'UnmergeTicketPayload';
  /** The ticket it was merged into; null when it was refused. */
  survivor?: Maybe<Ticket>;
  /** The ticket that was merged; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which ticket to bring back. */
export type UnsnoozeTicketInput = {
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket that was brought back. */
export type UnsnoozeTicketPayload = {
  __typename?: 'UnsnoozeTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Which split to take back. */
export type UnsplitTicketInput = {
  /** The ticket that was split off. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket, whole again. */
export type UnsplitTicketPayload = {
  __typename?: 'UnsplitTicketPayload';
  /** The ticket that was split off, which goes on in it; null when it was refused. */
  merged?: Maybe<Ticket>;
  /** The ticket it was split off; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Something a connector does not know. The deliveries are kept and can be replayed. */
export type UnsupportedKind = {
  __typename?: 'UnsupportedKind';
  /** When it last came. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** How often it came. */
  seen: Scalars['Int']['output'];
  /** What the network calls it. */
  what: Scalars['String']['output'];
};

/** Which ticket loses which tag. */
export type UntagTicketInput = {
  /** The tag. */
  tagId: Scalars['ID']['input'];
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket as it is afterwards. */
export type UntagTicketPayload = {
  __typename?: 'UntagTicketPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** A card to change. */
export type UpdateCardInput = {
  /** The card. */
  cardId: Scalars['ID']['input'];
  /** Who answers for it; as before when left out. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** When it has to be looked at again; as before when left out. */
  reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it asks and answers, in one language at least. */
  texts: Array<CardTextInput>;
  /** The version that was on the screen. */
  version: Scalars['Int']['input'];
};

/** The card that was changed. */
export type UpdateCardPayload = {
  __typename?: 'UpdateCardPayload';
  /** The card; null when it was refused. */
  card?: Maybe<Card>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** What changes of a department. */
export type UpdateDepartmentInput = {
  /** Where it is written to; null takes it away. */
  contactEmail?: InputMaybe<Scalars['String']['input']>;
  /** The department. */
  departmentId: Scalars['ID']['input'];
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The member who answers for it; null takes them away. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};

/** The department as it is afterwards. */
export type UpdateDepartmentPayload = {
  __typename?: 'UpdateDepartmentPayload';
  /** The department; null when it was refused. */
  department?: Maybe<Department>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/** What changes of a saved filter. What is left out stays. */
export type UpdateFilterInput = {
  /** Everybody of the care team shall see it. */
  isShared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Its place among those of its owner, from the top, which is 0. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What it asks, as the query string of an address. */
  query?: InputMaybe<Scalars['String']['input']>;
  /** The filter. */
  savedFilterId: Scalars['ID']['input'];
};

/** The filter with its changes. */
export type UpdateFilterPayload = {
  __typename?: 'UpdateFilterPayload';
  /** The filter; null when it was refused. */
  savedFilter?: Maybe<SavedFilter>;
  /** Why it was refused. */
  userErrors: Array<FilterUserError>;
};

/** A holding text, changed. */
export type UpdateHoldingTextInput = {
  /** Which one. */
  holdingTextId: Scalars['ID']['input'];
  /** Its name, for colleagues. */
  name: Scalars['String']['input'];
  /** What it says. */
  texts: Array<HoldingTextBodyInput>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** The text as it stands. */
export type UpdateHoldingTextPayload = {
  __typename?: 'UpdateHoldingTextPayload';
  /** Null when it was refused. */
  holdingText?: Maybe<HoldingText>;
  /** Why it was refused. */
  userErrors: Array<HoldingUserError>;
};

/** What changes of the viewer's profile. */
export type UpdateProfileInput = {
  /** The language of the console. */
  locale?: InputMaybe<Locale>;
  /** What colleagues call the viewer. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The IANA time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
};

/** The changed profile. */
export type UpdateProfilePayload = {
  __typename?: 'UpdateProfilePayload';
  /** The member; null when it was refused. */
  member?: Maybe<Member>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** Which saved search, and what it looks for from now on. */
export type UpdateSavedSearchInput = {
  /** Posts by these authors are left out; at most 50. */
  excludedHandles?: Array<Scalars['String']['input']>;
  /** Posts with one of these words are left out; at most 50. */
  excludedWords?: Array<Scalars['String']['input']>;
  /** Only posts in this language, as `fr`; every one when left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** What the company calls it, at most 60 characters. */
  name: Scalars['String']['input'];
  /** The words, as the network understands them. */
  query: Scalars['String']['input'];
  /** The saved search. */
  savedSearchId: Scalars['ID']['input'];
};

/** The changed saved search. */
export type UpdateSavedSearchPayload = {
  __typename?: 'UpdateSavedSearchPayload';
  /** The saved search; null when it was refused. */
  savedSearch?: Maybe<SavedSearch>;
  /** Why it was refused. */
  userErrors: Array<ListeningUserError>;
};

/** What changes of a team. */
export type UpdateTeamInput = {
  /** Everybody who is in it from now on. */
  memberIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The team. */
  teamId: Scalars['ID']['input'];
};

/** The team as it is afterwards. */
export type UpdateTeamPayload = {
  __typename?: 'UpdateTeamPayload';
  /** The team; null when it was refused. */
  team?: Maybe<Team>;
  /** Why it was refused. */
  userErrors: Array<MemberUserError>;
};

/** A template to change. */
export type UpdateTemplateInput = {
  /** What it is called. */
  name: Scalars['String']['input'];
  /** What is typed after `;` to get it; made of the name when left out. */
  shortcut?: InputMaybe<Scalars['String']['input']>;
  /** The template. */
  templateId: Scalars['ID']['input'];
  /** What it says, in one language at least. */
  texts: Array<TemplateTextInput>;
  /** The version that was on the screen. */
  version: Scalars['Int']['input'];
};

/** The template that was changed. */
export type UpdateTemplatePayload = {
  __typename?: 'UpdateTemplatePayload';
  /** The template; null when it was refused. */
  template?: Maybe<Template>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** What changes of a topic. */
export type UpdateTopicInput = {
  /** The department it concerns; null takes it away. */
  departmentId?: InputMaybe<Scalars['ID']['input']>;
  /** All the words by which it is recognised from now on. */
  keywords?: InputMaybe<Array<TopicKeywordInput>>;
  /** Its name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The topic as it is afterwards. */
export type UpdateTopicPayload = {
  __typename?: 'UpdateTopicPayload';
  /** The topic; null when it was refused. */
  topic?: Maybe<Topic>;
  /** Why it was refused. */
  userErrors: Array<VoiceUserError>;
};

/**
 * We understood, and we say no. The list `userErrors` of every payload holds these; it is empty when the act was
 * carried out. Top-level `errors` are for broken requests, missing rights and our own bugs.
 */
export type UserError = {
  /** What a catalogue turns into a sentence, for example `TICKET_CLOSED`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault, from the outside in; null when no single input is. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** The signed-in member, their organization and their rights. */
export type Viewer = {
  __typename?: 'Viewer';
  /** The first ten minutes; null in any organization but the demonstration. */
  firstSteps?: Maybe<FirstSteps>;
  /** True when they signed the charter in force. A volunteer is offered nothing before. */
  hasSignedCharter: Scalars['Boolean']['output'];
  /** The names of the mutations this member's role allows, so that a console offers nothing that would be refused. */
  may: Array<Scalars['String']['output']>;
  /** The member. */
  member: Member;
  /** The organization. */
  organization: Organization;
  /** The viewer's part in the rehearsal on whose stage they are; null anywhere else. */
  rehearsalPart?: Maybe<RehearsalPart>;
  /** The member's sessions that are still good, the latest first. */
  sessions: Array<Session>;
};

/** Who can read it on the network. */
export type Visibility =
  /** The customer and the company. */
  | 'private'
  /** Everybody. */
  | 'public';

/** Why an act on departments or topics was refused. */
export type VoiceUserError = UserError & {
  __typename?: 'VoiceUserError';
  /** For example `NAME_TAKEN`, `EMAIL_MALFORMED`, `DEPARTMENT_NOT_FOUND`, `DEPARTMENT_ARCHIVED`, `TOPIC_NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Somebody who helps beside their own work. No field of it counts what they did. */
export type Volunteer = {
  __typename?: 'Volunteer';
  /** Since when they agree to be called by push; null while they do not. */
  callsConsentedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Contacts whom they do not answer, for supervisors. */
  conflicts: Array<Contact>;
  /** How many of those count: without their manager's word, the first few. */
  countedMinutes: Scalars['Int']['output'];
  /** True for a rest that abuse asked for: it cannot be ended before its time. */
  isRestNeeded: Scalars['Boolean']['output'];
  /** The languages they write. */
  languages: Array<VolunteerLanguage>;
  /** Since when their manager agrees to the minutes they give; null while that is not written down. */
  managerAgreedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The person; their hours are there. */
  member: Member;
  /** The networks on which they answer; none stands for all of them. */
  networks: Array<Scalars['String']['output']>;
  /** What stands in the way of their taking a ticket now, whichever it is; empty where nothing does. */
  obstacles: Array<TakeObstacle>;
  /** Until when they rest; null while they do not. */
  pausedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The hours of every day in which nothing is asked of them; null where they named none. */
  quietHours?: Maybe<QuietHours>;
  /** Every topic there is, by name, with what they may do on it and what they said of it. */
  topics: Array<VolunteerTopic>;
  /** The department in which they work: questions on what concerns it go to them first. Null while nobody has said. */
  trade?: Maybe<Department>;
  /** How many minutes a week they give. */
  weeklyMinutes: Scalars['Int']['output'];
};

/** A page of volunteers. */
export type VolunteerConnection = {
  __typename?: 'VolunteerConnection';
  /** The volunteers with their cursors. */
  edges: Array<VolunteerEdge>;
  /** Where the page stands. */
  pageInfo: PageInfo;
};

/** A volunteer in a page. */
export type VolunteerEdge = {
  __typename?: 'VolunteerEdge';
  /** The place to go on from. */
  cursor: Scalars['String']['output'];
  /** The volunteer. */
  node: Volunteer;
};

/** How well somebody writes a language. */
export type VolunteerLanguage = {
  __typename?: 'VolunteerLanguage';
  /** The language. */
  language: Locale;
  /** How well. */
  level: LanguageLevel;
};

/** How well somebody writes a language. */
export type VolunteerLanguageInput = {
  /** The language. */
  language: Locale;
  /** How well. */
  level: LanguageLevel;
};

/** A topic, as a volunteer stands to it. */
export type VolunteerTopic = {
  __typename?: 'VolunteerTopic';
  /** True while it is kept from volunteers: nothing on it is offered to anybody, whatever their level. */
  isWithheld: Scalars['Boolean']['output'];
  /** What they may do on it. */
  level: TrustLevel;
  /** What they said of it; null for nothing. */
  stance?: Maybe<TopicStance>;
  /** How they came to their level, the latest step first. */
  steps: Array<TrustStep>;
  /** The topic. */
  topic: Topic;
};

/** Why an act on volunteers, or on what they are offered, was refused. */
export type VolunteerUserError = UserError & {
  __typename?: 'VolunteerUserError';
  /** For example `NOT_A_VOLUNTEER`, `MINUTES_OUT_OF_RANGE`, `REST_NEEDED`, `NOT_TRUSTED`, `EXCLUSION_HARD`. */
  code: Scalars['String']['output'];
  /** The English sentence, which says what to do next. */
  message: Scalars['String']['output'];
  /** What the sentence needs. */
  parameters: Scalars['Parameters']['output'];
  /** The input at fault. */
  path?: Maybe<Array<Scalars['String']['output']>>;
};

/** Work of one kind that is due. */
export type WaitingWork = {
  __typename?: 'WaitingWork';
  /** How much of it is due. */
  count: Scalars['Int']['output'];
  /** For how long the oldest of it has been due, in seconds. */
  oldestSeconds: Scalars['Float']['output'];
  /** Which kind. */
  what: WorkKind;
};

/** Which promise is asked no longer. */
export type WaiveClockInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: Scalars['Int']['input'];
  /** Why, in words; 500 characters at most. */
  reason: Scalars['String']['input'];
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: Scalars['ID']['input'];
};

/** The ticket without that promise. */
export type WaiveClockPayload = {
  __typename?: 'WaiveClockPayload';
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** An opening of a week, in the wall time of the calendar's zone. */
export type WeeklyOpening = {
  __typename?: 'WeeklyOpening';
  /** 1 is Monday, 7 is Sunday. */
  day: Scalars['Int']['output'];
  /** When it begins, `HH:MM`. */
  from: Scalars['String']['output'];
  /** When it ends, up to `24:00`; an end at or before the beginning is on the next day. */
  to: Scalars['String']['output'];
};

/** An opening of a week, in the wall time of the calendar's zone. */
export type WeeklyOpeningInput = {
  /** 1 is Monday, 7 is Sunday. */
  day: Scalars['Int']['input'];
  /** When it begins, `HH:MM`. */
  from: Scalars['String']['input'];
  /** When it ends, up to `24:00`; an end before the beginning is on the next day. */
  to: Scalars['String']['input'];
};

/** Which promise is taken back. */
export type WithdrawUpdateInput = {
  /** The promise. */
  commitmentId: Scalars['ID']['input'];
  /** Why, in a few words: 1 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** The promise that was taken back. */
export type WithdrawUpdatePayload = {
  __typename?: 'WithdrawUpdatePayload';
  /** The promise; null when it was refused. */
  commitment?: Maybe<Commitment>;
  /** The ticket; null when it was refused. */
  ticket?: Maybe<Ticket>;
  /** Why it was refused. */
  userErrors: Array<TicketUserError>;
};

/** Why a topic is kept from volunteers. */
export type WithheldBecause =
  /** A supervisor says so. */
  | 'chosen'
  /** Help on it costs more than it gives. */
  | 'netHelp';

/** That a topic is kept from volunteers. */
export type WithheldTopic = {
  __typename?: 'WithheldTopic';
  /** Why. */
  because: WithheldBecause;
  /** Who; null for the rule. */
  by?: Maybe<Member>;
  /** Since when. */
  withheldAt: Scalars['DateTime']['output'];
};

/** Who is kept from volunteers. */
export type WithholdContactInput = {
  /** The contact. */
  contactId: Scalars['ID']['input'];
};

/** The contact as they are afterwards. */
export type WithholdContactPayload = {
  __typename?: 'WithholdContactPayload';
  /** The contact; null when it was refused. */
  contact?: Maybe<Contact>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** Whom volunteers no longer answer. */
export type WithholdSegmentInput = {
  /** The segment as it stands with its contacts. */
  segment: Scalars['String']['input'];
};

/** The segments as they are afterwards. */
export type WithholdSegmentPayload = {
  __typename?: 'WithholdSegmentPayload';
  /** All segments whose customers volunteers may answer; null when it was refused. */
  offeredSegments?: Maybe<Array<Scalars['String']['output']>>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** What is kept from volunteers. */
export type WithholdTopicInput = {
  /** The topic. */
  topicId: Scalars['ID']['input'];
};

/** The topic as it is afterwards. */
export type WithholdTopicPayload = {
  __typename?: 'WithholdTopicPayload';
  /** The topic; null when it was refused. */
  topic?: Maybe<Topic>;
  /** Why it was refused. */
  userErrors: Array<VolunteerUserError>;
};

/** What workers have to do. */
export type WorkKind =
  /** What came in and has not been understood yet. */
  | 'deliveries'
  /** Effects of the promises. */
  | 'jobs'
  /** Mails to members and to whoever is invited. */
  | 'mails'
  /** Notifications on devices. */
  | 'pushes'
  /** Replies on their way. */
  | 'replies'
  /** Deadlines of promises. */
  | 'wakes';

/** A stretch of a member's week. */
export type WorkingHours = {
  __typename?: 'WorkingHours';
  /** 1 is Monday, 7 is Sunday. */
  day: Scalars['Int']['output'];
  /** When it begins, `HH:MM` in their time zone. */
  from: Scalars['String']['output'];
  /** When it ends, up to `24:00`; an end at or before the beginning is on the next day. */
  to: Scalars['String']['output'];
};

/** A stretch of a member's week. */
export type WorkingHoursInput = {
  /** 1 is Monday, 7 is Sunday. */
  day: Scalars['Int']['input'];
  /** When it begins, `HH:MM` in their time zone. */
  from: Scalars['String']['input'];
  /** When it ends, up to `24:00`; an end at or before the beginning is on the next day. */
  to: Scalars['String']['input'];
};

/** A card out of a ticket. */
export type WriteCardFromTicketInput = {
  /** The answered question to the house from which the card comes; left out where the ticket itself tells what it says. */
  questionId?: InputMaybe<Scalars['ID']['input']>;
  /** When it has to be looked at again; in half a year when left out. */
  reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What it asks and answers, in one language at least. */
  texts: Array<CardTextInput>;
  /** The ticket; it has to be resolved, but for what the house answered about it. */
  ticketId: Scalars['ID']['input'];
};

/** The card that was kept. */
export type WriteCardFromTicketPayload = {
  __typename?: 'WriteCardFromTicketPayload';
  /** The card; null when it was refused. */
  card?: Maybe<Card>;
  /** Why it was refused. */
  userErrors: Array<KnowledgeUserError>;
};

/** What somebody writes as a customer. */
export type WriteInRehearsalInput = {
  /** Made by the browser: the same one twice is one post. */
  clientId: Scalars['ClientId']['input'];
  /** Their words: at most 500 graphemes. */
  text: Scalars['String']['input'];
};

/** What became of writing as a customer. */
export type WriteInRehearsalPayload = {
  __typename?: 'WriteInRehearsalPayload';
  /** The viewer's part. */
  part?: Maybe<RehearsalPart>;
  /** Why it was refused. */
  userErrors: Array<RehearsalUserError>;
};

/** What is being written. */
export type WriteOnCardInput = {
  /** The text; an empty one keeps nothing. */
  body: Scalars['String']['input'];
  /** The card. */
  cardId: Scalars['ID']['input'];
  /** The thread's number on the screen. */
  threadRevision: Scalars['Int']['input'];
  /** Where it is to stand; left out, where the question stands. */
  visibility?: InputMaybe<Visibility>;
};

/** The card as it is now. */
export type WriteOnCardPayload = {
  __typename?: 'WriteOnCardPayload';
  /** The card; null when it is gone or it was refused. */
  card?: Maybe<HelpCard>;
  /** True where a text went to the care team instead of staying here. */
  isHandedOver: Scalars['Boolean']['output'];
  /** Why it was refused. */
  userErrors: Array<HelpCardUserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Insertable:
    | ( CardRow & { __typename: 'Card' } )
    | ( TemplateRow & { __typename: 'Template' } )
  ;
  SearchHit:
    | ( Omit<ContactHit, 'contact'> & { contact: _RefType['Contact'] } & { __typename: 'ContactHit' } )
    | ( Omit<MessageHit, 'message' | 'ticket'> & { message: _RefType['Message'], ticket?: Maybe<_RefType['Ticket']> } & { __typename: 'MessageHit' } )
    | ( Omit<NoteHit, 'note' | 'ticket'> & { note: _RefType['Note'], ticket: _RefType['Ticket'] } & { __typename: 'NoteHit' } )
    | ( Omit<TicketHit, 'ticket'> & { ticket: _RefType['Ticket'] } & { __typename: 'TicketHit' } )
  ;
  TimelineItem:
    | ( MessageRow & { __typename: 'Message' } )
    | ( NoteRow & { __typename: 'Note' } )
    | ( HappenedEvent & { __typename: 'TicketEvent' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ApiTokenRow & { __typename: 'ApiToken' } )
    | ( CalendarRow & { __typename: 'Calendar' } )
    | ( CardRow & { __typename: 'Card' } )
    | ( ChannelRow & { __typename: 'Channel' } )
    | ( ContactRow & { __typename: 'Contact' } )
    | ( ContactNoteRow & { __typename: 'ContactNote' } )
    | ( DeliveryRow & { __typename: 'Delivery' } )
    | ( DepartmentRow & { __typename: 'Department' } )
    | ( DeviceRow & { __typename: 'Device' } )
    | ( IdentityRow & { __typename: 'Identity' } )
    | ( InvitationRow & { __typename: 'Invitation' } )
    | ( MemberRow & { __typename: 'Member' } )
    | ( MessageRow & { __typename: 'Message' } )
    | ( NoteRow & { __typename: 'Note' } )
    | ( NotificationRow & { __typename: 'Notification' } )
    | ( OrganizationRow & { __typename: 'Organization' } )
    | ( CallRow & { __typename: 'OverflowCall' } )
    | ( ReplyRow & { __typename: 'Reply' } )
    | ( SavedFilterRow & { __typename: 'SavedFilter' } )
    | ( SavedSearchRow & { __typename: 'SavedSearch' } )
    | ( SessionRow & { __typename: 'Session' } )
    | ( TagRow & { __typename: 'Tag' } )
    | ( TeamRow & { __typename: 'Team' } )
    | ( TemplateRow & { __typename: 'Template' } )
    | ( ThreadRow & { __typename: 'Thread' } )
    | ( TicketRow & { __typename: 'Ticket' } )
    | ( TopicRow & { __typename: 'Topic' } )
  ;
  UserError:
    | ( AttachmentUserError & { __typename: 'AttachmentUserError' } )
    | ( BoardUserError & { __typename: 'BoardUserError' } )
    | ( CalendarUserError & { __typename: 'CalendarUserError' } )
    | ( ChannelUserError & { __typename: 'ChannelUserError' } )
    | ( CharterUserError & { __typename: 'CharterUserError' } )
    | ( ContactUserError & { __typename: 'ContactUserError' } )
    | ( DemonstrationUserError & { __typename: 'DemonstrationUserError' } )
    | ( EnquiryUserError & { __typename: 'EnquiryUserError' } )
    | ( FilterUserError & { __typename: 'FilterUserError' } )
    | ( HelpCardUserError & { __typename: 'HelpCardUserError' } )
    | ( HoldingUserError & { __typename: 'HoldingUserError' } )
    | ( HoursUserError & { __typename: 'HoursUserError' } )
    | ( InboxUserError & { __typename: 'InboxUserError' } )
    | ( KnowledgeUserError & { __typename: 'KnowledgeUserError' } )
    | ( LearningUserError & { __typename: 'LearningUserError' } )
    | ( ListeningUserError & { __typename: 'ListeningUserError' } )
    | ( MemberUserError & { __typename: 'MemberUserError' } )
    | ( OverflowUserError & { __typename: 'OverflowUserError' } )
    | ( PracticeUserError & { __typename: 'PracticeUserError' } )
    | ( PromiseUserError & { __typename: 'PromiseUserError' } )
    | ( RehearsalUserError & { __typename: 'RehearsalUserError' } )
    | ( ReplyUserError & { __typename: 'ReplyUserError' } )
    | ( RetentionUserError & { __typename: 'RetentionUserError' } )
    | ( RoutingUserError & { __typename: 'RoutingUserError' } )
    | ( SearchUserError & { __typename: 'SearchUserError' } )
    | ( TicketUserError & { __typename: 'TicketUserError' } )
    | ( TriageRulesUserError & { __typename: 'TriageRulesUserError' } )
    | ( TrustUserError & { __typename: 'TrustUserError' } )
    | ( VoiceUserError & { __typename: 'VoiceUserError' } )
    | ( VolunteerUserError & { __typename: 'VolunteerUserError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: ResolverTypeWrapper<Omit<AcceptInvitationPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  AcknowledgeEscalationInput: AcknowledgeEscalationInput;
  AcknowledgeEscalationPayload: ResolverTypeWrapper<Omit<AcknowledgeEscalationPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  AddContactNoteInput: AddContactNoteInput;
  AddContactNotePayload: ResolverTypeWrapper<Omit<AddContactNotePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  AddDaysOffInput: AddDaysOffInput;
  AddDaysOffPayload: ResolverTypeWrapper<Omit<AddDaysOffPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  AddNoteInput: AddNoteInput;
  AddNotePayload: ResolverTypeWrapper<Omit<AddNotePayload, 'note' | 'ticket'> & { note?: Maybe<ResolversTypes['Note']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  AnnouncePresenceInput: AnnouncePresenceInput;
  AnnouncePresencePayload: ResolverTypeWrapper<AnnouncePresencePayload>;
  AnswerCallInput: AnswerCallInput;
  AnswerCallPayload: ResolverTypeWrapper<Omit<AnswerCallPayload, 'call'> & { call?: Maybe<ResolversTypes['OverflowCall']> }>;
  AnswerCardInput: AnswerCardInput;
  AnswerCardPayload: ResolverTypeWrapper<Omit<AnswerCardPayload, 'card' | 'given'> & { card?: Maybe<ResolversTypes['HelpCard']>, given?: Maybe<ResolversTypes['HelpGiven']> }>;
  AnswerCounts: ResolverTypeWrapper<AnswerCounts>;
  AnswerPracticeInput: AnswerPracticeInput;
  AnswerPracticePayload: ResolverTypeWrapper<Omit<AnswerPracticePayload, 'item'> & { item?: Maybe<ResolversTypes['PracticeItem']> }>;
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: ResolverTypeWrapper<Omit<AnswerQuestionPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ApiToken: ResolverTypeWrapper<ApiTokenRow>;
  ApproveHoldingTextInput: ApproveHoldingTextInput;
  ApproveHoldingTextPayload: ResolverTypeWrapper<Omit<ApproveHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversTypes['HoldingText']> }>;
  ApproveReplyInput: ApproveReplyInput;
  ApproveReplyPayload: ResolverTypeWrapper<Omit<ApproveReplyPayload, 'reply' | 'stale' | 'ticket'> & { reply?: Maybe<ResolversTypes['Reply']>, stale?: Maybe<ResolversTypes['StaleReply']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ArchiveCalendarInput: ArchiveCalendarInput;
  ArchiveCalendarPayload: ResolverTypeWrapper<Omit<ArchiveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  ArchiveCardInput: ArchiveCardInput;
  ArchiveCardPayload: ResolverTypeWrapper<Omit<ArchiveCardPayload, 'card'> & { card?: Maybe<ResolversTypes['Card']> }>;
  ArchiveDepartmentInput: ArchiveDepartmentInput;
  ArchiveDepartmentPayload: ResolverTypeWrapper<Omit<ArchiveDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  ArchiveHoldingTextInput: ArchiveHoldingTextInput;
  ArchiveHoldingTextPayload: ResolverTypeWrapper<Omit<ArchiveHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversTypes['HoldingText']> }>;
  ArchiveSavedSearchInput: ArchiveSavedSearchInput;
  ArchiveSavedSearchPayload: ResolverTypeWrapper<Omit<ArchiveSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  ArchiveTagInput: ArchiveTagInput;
  ArchiveTagPayload: ResolverTypeWrapper<Omit<ArchiveTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  ArchiveTeamInput: ArchiveTeamInput;
  ArchiveTeamPayload: ResolverTypeWrapper<Omit<ArchiveTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  ArchiveTemplateInput: ArchiveTemplateInput;
  ArchiveTemplatePayload: ResolverTypeWrapper<Omit<ArchiveTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  ArchiveTopicInput: ArchiveTopicInput;
  ArchiveTopicPayload: ResolverTypeWrapper<Omit<ArchiveTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  ArrangeAttachmentsInput: ArrangeAttachmentsInput;
  ArrangeAttachmentsPayload: ResolverTypeWrapper<Omit<ArrangeAttachmentsPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  AskTheHouseInput: AskTheHouseInput;
  AskTheHousePayload: ResolverTypeWrapper<Omit<AskTheHousePayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  AskToTalkPayload: ResolverTypeWrapper<Omit<AskToTalkPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  AssignTicketInput: AssignTicketInput;
  AssignTicketPayload: ResolverTypeWrapper<Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  Attachment: ResolverTypeWrapper<ShownAttachment>;
  AttachmentKind: AttachmentKind;
  AttachmentState: AttachmentState;
  AttachmentUserError: ResolverTypeWrapper<AttachmentUserError>;
  AuditEntry: ResolverTypeWrapper<AuditEntryRow>;
  AuditEntryConnection: ResolverTypeWrapper<Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversTypes['AuditEntryEdge']> }>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Backup: ResolverTypeWrapper<Backup>;
  Board: ResolverTypeWrapper<BoardState>;
  BoardUserError: ResolverTypeWrapper<BoardUserError>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BrokenLine: ResolverTypeWrapper<BrokenLine>;
  Calendar: ResolverTypeWrapper<CalendarRow>;
  CalendarOpening: ResolverTypeWrapper<CalendarOpening>;
  CalendarPreview: ResolverTypeWrapper<CalendarPreview>;
  CalendarUserError: ResolverTypeWrapper<CalendarUserError>;
  CalendarVersion: ResolverTypeWrapper<CalendarVersionRow>;
  CalendarWeek: ResolverTypeWrapper<CalendarWeek>;
  CallAnswer: CallAnswer;
  CallMode: CallMode;
  CallWord: CallWord;
  CancelReplyInput: CancelReplyInput;
  CancelReplyPayload: ResolverTypeWrapper<Omit<CancelReplyPayload, 'reply'> & { reply?: Maybe<ResolversTypes['Reply']> }>;
  Capabilities: ResolverTypeWrapper<NetworkCapabilities>;
  Card: ResolverTypeWrapper<CardRow>;
  CardConnection: ResolverTypeWrapper<Omit<CardConnection, 'edges'> & { edges: Array<ResolversTypes['CardEdge']> }>;
  CardEdge: ResolverTypeWrapper<Omit<CardEdge, 'node'> & { node: ResolversTypes['Card'] }>;
  CardImportFormat: CardImportFormat;
  CardInput: CardInput;
  CardProposal: ResolverTypeWrapper<CardProposal>;
  CardState: CardState;
  CardText: ResolverTypeWrapper<CardText>;
  CardTextInput: CardTextInput;
  CardVersion: ResolverTypeWrapper<CardVersionRow>;
  ChangeNotice: ChangeNotice;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<Omit<ChangePasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: ResolverTypeWrapper<Omit<ChangeRolePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  Channel: ResolverTypeWrapper<ChannelRow>;
  ChannelHealth: ResolverTypeWrapper<ChannelRow>;
  ChannelPoll: ResolverTypeWrapper<ChannelPollRow>;
  ChannelProblem: ChannelProblem;
  ChannelStatus: ChannelStatus;
  ChannelUserError: ResolverTypeWrapper<ChannelUserError>;
  Charter: ResolverTypeWrapper<CharterVersion>;
  CharterCheck: ResolverTypeWrapper<Omit<CharterCheck, 'findings'> & { findings: Array<ResolversTypes['CharterFinding']> }>;
  CharterClause: CharterClause;
  CharterConnection: ResolverTypeWrapper<Omit<CharterConnection, 'edges'> & { edges: Array<ResolversTypes['CharterEdge']> }>;
  CharterDraft: ResolverTypeWrapper<CharterDraftRow>;
  CharterEdge: ResolverTypeWrapper<Omit<CharterEdge, 'node'> & { node: ResolversTypes['Charter'] }>;
  CharterFinding: ResolverTypeWrapper<FoundClause>;
  CharterHours: ResolverTypeWrapper<CharterHours>;
  CharterHoursInput: CharterHoursInput;
  CharterLimit: ResolverTypeWrapper<SetLimit>;
  CharterLimitInput: CharterLimitInput;
  CharterRules: ResolverTypeWrapper<SetRules>;
  CharterSeverity: CharterSeverity;
  CharterSeverityInput: CharterSeverityInput;
  CharterSeverityRule: ResolverTypeWrapper<CharterSeverityRule>;
  CharterSignature: ResolverTypeWrapper<SignatureRow>;
  CharterSigner: ResolverTypeWrapper<SignerRow>;
  CharterSignerConnection: ResolverTypeWrapper<Omit<CharterSignerConnection, 'edges'> & { edges: Array<ResolversTypes['CharterSignerEdge']> }>;
  CharterSignerEdge: ResolverTypeWrapper<Omit<CharterSignerEdge, 'node'> & { node: ResolversTypes['CharterSigner'] }>;
  CharterText: ResolverTypeWrapper<CharterText>;
  CharterTextInput: CharterTextInput;
  CharterUserError: ResolverTypeWrapper<CharterUserError>;
  CharterWords: ResolverTypeWrapper<CharterWords>;
  CharterWordsInput: CharterWordsInput;
  CheckCharterInput: CheckCharterInput;
  CheckReplyInput: CheckReplyInput;
  CheckReplyPayload: ResolverTypeWrapper<Omit<CheckReplyPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversTypes['Reply']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ChooseNetworksInput: ChooseNetworksInput;
  ChooseNetworksPayload: ResolverTypeWrapper<Omit<ChooseNetworksPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  ChooseTopicsInput: ChooseTopicsInput;
  ChooseTopicsPayload: ResolverTypeWrapper<Omit<ChooseTopicsPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  Claim: ResolverTypeWrapper<HeldClaim>;
  ClaimNextTicketPayload: ResolverTypeWrapper<Omit<ClaimNextTicketPayload, 'claim' | 'reason' | 'ticket'> & { claim?: Maybe<ResolversTypes['Claim']>, reason?: Maybe<ResolversTypes['PickReason']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ClaimTicketInput: ClaimTicketInput;
  ClaimTicketPayload: ResolverTypeWrapper<Omit<ClaimTicketPayload, 'claim' | 'ticket'> & { claim?: Maybe<ResolversTypes['Claim']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ClientId: ResolverTypeWrapper<Scalars['ClientId']['output']>;
  Clock: ResolverTypeWrapper<TicketClock>;
  ClockCalendar: ResolverTypeWrapper<ClockCalendar>;
  ClockExplanation: ResolverTypeWrapper<ShownExplanation>;
  ClockMark: ResolverTypeWrapper<ShownMark>;
  ClockOpening: ResolverTypeWrapper<ClockOpening>;
  ClockOutcome: ClockOutcome;
  ClockOverride: ResolverTypeWrapper<MadeOverride>;
  ClockStretch: ResolverTypeWrapper<Stretch>;
  ClockTarget: ClockTarget;
  ClockTurn: ResolverTypeWrapper<Turn>;
  ClockVerdict: ResolverTypeWrapper<ClockVerdict>;
  CloseOverflowInput: CloseOverflowInput;
  CloseOverflowPayload: ResolverTypeWrapper<Omit<CloseOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversTypes['Overflow']> }>;
  Commitment: ResolverTypeWrapper<KeptCommitment>;
  ComparePracticeInput: ComparePracticeInput;
  ComparePracticePayload: ResolverTypeWrapper<Omit<ComparePracticePayload, 'item'> & { item?: Maybe<ResolversTypes['PracticeItem']> }>;
  ConfirmTriageInput: ConfirmTriageInput;
  ConfirmTriagePayload: ResolverTypeWrapper<Omit<ConfirmTriagePayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversTypes['TriageCorrection']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ConflictKind: ConflictKind;
  ConnectChannelInput: ConnectChannelInput;
  ConnectChannelPayload: ResolverTypeWrapper<Omit<ConnectChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ConsentToCallsInput: ConsentToCallsInput;
  ConsentToCallsPayload: ResolverTypeWrapper<Omit<ConsentToCallsPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  Contact: ResolverTypeWrapper<ContactRow>;
  ContactAnswer: ContactAnswer;
  ContactHit: ResolverTypeWrapper<Omit<ContactHit, 'contact'> & { contact: ResolversTypes['Contact'] }>;
  ContactMerge: ResolverTypeWrapper<ContactMergeRow>;
  ContactNote: ResolverTypeWrapper<ContactNoteRow>;
  ContactUserError: ResolverTypeWrapper<ContactUserError>;
  CorrectIntentInput: CorrectIntentInput;
  CorrectIntentPayload: ResolverTypeWrapper<Omit<CorrectIntentPayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversTypes['TriageCorrection']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  CorrectTopicInput: CorrectTopicInput;
  CorrectTopicPayload: ResolverTypeWrapper<Omit<CorrectTopicPayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversTypes['TriageCorrection']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  CorrectionReason: CorrectionReason;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  CreateCardInput: CreateCardInput;
  CreateCardPayload: ResolverTypeWrapper<Omit<CreateCardPayload, 'card'> & { card?: Maybe<ResolversTypes['Card']> }>;
  CreateDepartmentInput: CreateDepartmentInput;
  CreateDepartmentPayload: ResolverTypeWrapper<Omit<CreateDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  CreateHoldingTextInput: CreateHoldingTextInput;
  CreateHoldingTextPayload: ResolverTypeWrapper<Omit<CreateHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversTypes['HoldingText']> }>;
  CreateInvitationInput: CreateInvitationInput;
  CreateInvitationPayload: ResolverTypeWrapper<Omit<CreateInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  CreateMemberInput: CreateMemberInput;
  CreateMemberPayload: ResolverTypeWrapper<Omit<CreateMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  CreateSavedSearchInput: CreateSavedSearchInput;
  CreateSavedSearchPayload: ResolverTypeWrapper<Omit<CreateSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  CreateTagInput: CreateTagInput;
  CreateTagPayload: ResolverTypeWrapper<Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: ResolverTypeWrapper<Omit<CreateTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  CreateTemplateInput: CreateTemplateInput;
  CreateTemplatePayload: ResolverTypeWrapper<Omit<CreateTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  CreateTopicInput: CreateTopicInput;
  CreateTopicPayload: ResolverTypeWrapper<Omit<CreateTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  Cycle: ResolverTypeWrapper<LedgerRow>;
  CycleConnection: ResolverTypeWrapper<Omit<CycleConnection, 'edges'> & { edges: Array<ResolversTypes['CycleEdge']> }>;
  CycleEdge: ResolverTypeWrapper<Omit<CycleEdge, 'node'> & { node: ResolversTypes['Cycle'] }>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DaysOff: ResolverTypeWrapper<DaysOffRow>;
  DeadDeliveryStatus: DeadDeliveryStatus;
  Deadline: ResolverTypeWrapper<Deadline>;
  DecideReplyInput: DecideReplyInput;
  DecideReplyPayload: ResolverTypeWrapper<Omit<DecideReplyPayload, 'reply'> & { reply?: Maybe<ResolversTypes['Reply']> }>;
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictPayload: ResolverTypeWrapper<Omit<DeclareConflictPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  DeclareHoursInput: DeclareHoursInput;
  DeclareHoursPayload: ResolverTypeWrapper<Omit<DeclareHoursPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  DeleteDemonstrationPayload: ResolverTypeWrapper<DeleteDemonstrationPayload>;
  DeleteFilterInput: DeleteFilterInput;
  DeleteFilterPayload: ResolverTypeWrapper<DeleteFilterPayload>;
  Delivery: ResolverTypeWrapper<DeliveryRow>;
  DeliveryConnection: ResolverTypeWrapper<Omit<DeliveryConnection, 'edges'> & { edges: Array<ResolversTypes['DeliveryEdge']> }>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryStatus: DeliveryStatus;
  DeliveryTransport: DeliveryTransport;
  Demonstration: ResolverTypeWrapper<Demonstration>;
  DemonstrationUserError: ResolverTypeWrapper<DemonstrationUserError>;
  Department: ResolverTypeWrapper<DepartmentRow>;
  DescribedAttachment: DescribedAttachment;
  Device: ResolverTypeWrapper<DeviceRow>;
  DisableMemberInput: DisableMemberInput;
  DisableMemberPayload: ResolverTypeWrapper<Omit<DisableMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  DiscardCharterDraftPayload: ResolverTypeWrapper<DiscardCharterDraftPayload>;
  DiscardDeliveryInput: DiscardDeliveryInput;
  DiscardDeliveryPayload: ResolverTypeWrapper<Omit<DiscardDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['Delivery']> }>;
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftPayload: ResolverTypeWrapper<Omit<DiscardDraftPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  DiscardPromisesInput: DiscardPromisesInput;
  DiscardPromisesPayload: ResolverTypeWrapper<Omit<DiscardPromisesPayload, 'publication'> & { publication?: Maybe<ResolversTypes['Publication']> }>;
  Draft: ResolverTypeWrapper<DraftRow>;
  DraftPromisesInput: DraftPromisesInput;
  DraftPromisesPayload: ResolverTypeWrapper<Omit<DraftPromisesPayload, 'publication'> & { publication?: Maybe<ResolversTypes['Publication']> }>;
  DraftVisibility: DraftVisibility;
  DrawPracticeInput: DrawPracticeInput;
  DrawPracticePayload: ResolverTypeWrapper<Omit<DrawPracticePayload, 'item'> & { item?: Maybe<ResolversTypes['PracticeItem']> }>;
  EnableMemberInput: EnableMemberInput;
  EnableMemberPayload: ResolverTypeWrapper<Omit<EnableMemberPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  EndRehearsalPayload: ResolverTypeWrapper<Omit<EndRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversTypes['Rehearsal']> }>;
  Enquiry: ResolverTypeWrapper<EnquiryRow>;
  EnquiryConnection: ResolverTypeWrapper<Omit<EnquiryConnection, 'edges'> & { edges: Array<ResolversTypes['EnquiryEdge']> }>;
  EnquiryEdge: ResolverTypeWrapper<Omit<EnquiryEdge, 'node'> & { node: ResolversTypes['Enquiry'] }>;
  EnquiryKind: EnquiryKind;
  EnquiryListState: EnquiryListState;
  EnquiryReceiver: ResolverTypeWrapper<ReceiverRow>;
  EnquiryState: EnquiryState;
  EnquiryUserError: ResolverTypeWrapper<EnquiryUserError>;
  Escalation: Escalation;
  ExampleFormat: ExampleFormat;
  ExclusionCode: ExclusionCode;
  ExclusionCount: ResolverTypeWrapper<CountedExclusion>;
  ExcuseBreachInput: ExcuseBreachInput;
  ExcuseBreachPayload: ResolverTypeWrapper<Omit<ExcuseBreachPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ExpectedDemand: ResolverTypeWrapper<ExpectedDemand>;
  ExplainCorrectionInput: ExplainCorrectionInput;
  ExplainCorrectionPayload: ResolverTypeWrapper<Omit<ExplainCorrectionPayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversTypes['TriageCorrection']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ExportCardsPayload: ResolverTypeWrapper<ExportCardsPayload>;
  ExportHoursInput: ExportHoursInput;
  ExportHoursPayload: ResolverTypeWrapper<ExportHoursPayload>;
  ExportOwnHoursInput: ExportOwnHoursInput;
  ExportOwnHoursPayload: ResolverTypeWrapper<ExportOwnHoursPayload>;
  ExportTriageExamplesInput: ExportTriageExamplesInput;
  ExportTriageExamplesPayload: ResolverTypeWrapper<ExportTriageExamplesPayload>;
  ExtendClockInput: ExtendClockInput;
  ExtendClockPayload: ResolverTypeWrapper<Omit<ExtendClockPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  FetchAttachmentInput: FetchAttachmentInput;
  FetchAttachmentPayload: ResolverTypeWrapper<Omit<FetchAttachmentPayload, 'message'> & { message?: Maybe<ResolversTypes['Message']> }>;
  FilterUserError: ResolverTypeWrapper<FilterUserError>;
  FinishCardPayload: ResolverTypeWrapper<Omit<FinishCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  FirstStep: FirstStep;
  FirstSteps: ResolverTypeWrapper<FirstSteps>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forecast: ResolverTypeWrapper<ForecastRow>;
  FoundOrganizationInput: FoundOrganizationInput;
  FoundOrganizationPayload: ResolverTypeWrapper<Omit<FoundOrganizationPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  FoundPost: ResolverTypeWrapper<FoundPost>;
  HandBackCardInput: HandBackCardInput;
  HandBackCardPayload: ResolverTypeWrapper<Omit<HandBackCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  HandEnquiryInput: HandEnquiryInput;
  HandEnquiryPayload: ResolverTypeWrapper<Omit<HandEnquiryPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversTypes['Enquiry']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  HandOffTicketInput: HandOffTicketInput;
  HandOffTicketPayload: ResolverTypeWrapper<Omit<HandOffTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  HandedCause: HandedCause;
  HandedDraft: ResolverTypeWrapper<HandedDraftSource>;
  HelpAuthor: HelpAuthor;
  HelpCard: ResolverTypeWrapper<ShownCard>;
  HelpCardReason: ResolverTypeWrapper<HelpCardReason>;
  HelpCardState: HelpCardState;
  HelpCardUserError: ResolverTypeWrapper<HelpCardUserError>;
  HelpDraft: ResolverTypeWrapper<HelpDraft>;
  HelpGiven: ResolverTypeWrapper<GivenRow>;
  HelpMessage: ResolverTypeWrapper<CardMessage>;
  HelpQuestion: ResolverTypeWrapper<HelpQuestion>;
  HelpReaction: ResolverTypeWrapper<ReactionRow>;
  HelpSuggestion: ResolverTypeWrapper<HelpSuggestion>;
  HelpThanks: ResolverTypeWrapper<ThanksRow>;
  HelpTopic: ResolverTypeWrapper<HelpTopic>;
  HelpUnderWay: ResolverTypeWrapper<HelpUnderWay>;
  HoldingDraft: ResolverTypeWrapper<HoldingDraft>;
  HoldingOutcome: ResolverTypeWrapper<SentOrRefused>;
  HoldingPreview: ResolverTypeWrapper<PreviewOfHolding>;
  HoldingReplyInput: HoldingReplyInput;
  HoldingText: ResolverTypeWrapper<HoldingTextRow>;
  HoldingTextBody: ResolverTypeWrapper<HoldingTextBody>;
  HoldingTextBodyInput: HoldingTextBodyInput;
  HoldingUserError: ResolverTypeWrapper<HoldingUserError>;
  Holiday: ResolverTypeWrapper<Holiday>;
  HolidayInput: HolidayInput;
  HolidayReport: ResolverTypeWrapper<HolidayReport>;
  HoursUserError: ResolverTypeWrapper<HoursUserError>;
  HouseAnswer: ResolverTypeWrapper<GivenAnswer>;
  HouseQuestion: ResolverTypeWrapper<ShownQuestion>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Idempotency: Idempotency;
  Identity: ResolverTypeWrapper<IdentityRow>;
  ImportCardsInput: ImportCardsInput;
  ImportCardsPayload: ResolverTypeWrapper<Omit<ImportCardsPayload, 'report'> & { report?: Maybe<ResolversTypes['ImportReport']> }>;
  ImportHolidaysInput: ImportHolidaysInput;
  ImportHolidaysPayload: ResolverTypeWrapper<Omit<ImportHolidaysPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  ImportReport: ResolverTypeWrapper<ReadReport>;
  InboxUserError: ResolverTypeWrapper<InboxUserError>;
  Insertable: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Insertable']>;
  Insertion: ResolverTypeWrapper<InsertionSource>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntentCode: IntentCode;
  Invitation: ResolverTypeWrapper<InvitationRow>;
  InvitationPreview: ResolverTypeWrapper<InvitationPreview>;
  InvitationState: InvitationState;
  InviteFromRehearsalInput: InviteFromRehearsalInput;
  InviteFromRehearsalPayload: ResolverTypeWrapper<Omit<InviteFromRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversTypes['Rehearsal']> }>;
  IssueSignInLinkInput: IssueSignInLinkInput;
  IssueSignInLinkPayload: ResolverTypeWrapper<IssueSignInLinkPayload>;
  JoinRehearsalInput: JoinRehearsalInput;
  JoinRehearsalPayload: ResolverTypeWrapper<Omit<JoinRehearsalPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  JudgeSampleInput: JudgeSampleInput;
  JudgeSamplePayload: ResolverTypeWrapper<Omit<JudgeSamplePayload, 'corrections' | 'ticket'> & { corrections?: Maybe<Array<ResolversTypes['TriageCorrection']>>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  KeepCardPayload: ResolverTypeWrapper<Omit<KeepCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  KeptBy: KeptBy;
  KnowledgeLanguage: KnowledgeLanguage;
  KnowledgeUserError: ResolverTypeWrapper<KnowledgeUserError>;
  LadderRecipient: ResolverTypeWrapper<Recipient>;
  LadderRecipientInput: LadderRecipientInput;
  LadderRecipientKind: LadderRecipientKind;
  LadderStep: ResolverTypeWrapper<SlaLadderStep>;
  LadderStepInput: LadderStepInput;
  Lane: Lane;
  LaneCount: ResolverTypeWrapper<LaneCount>;
  LaneDifference: ResolverTypeWrapper<LaneDifferenceRow>;
  LanguageLevel: LanguageLevel;
  LaterSample: ResolverTypeWrapper<SampleRow>;
  LaterSampleWeek: ResolverTypeWrapper<SampleWeekRow>;
  LearnFromCorrectionsPayload: ResolverTypeWrapper<Omit<LearnFromCorrectionsPayload, 'learning'> & { learning?: Maybe<ResolversTypes['Learning']> }>;
  LearnedAccuracy: ResolverTypeWrapper<LearnedAccuracy>;
  LearnedPoint: ResolverTypeWrapper<LearnedPoint>;
  LearnedVersion: ResolverTypeWrapper<LearnedVersionRow>;
  Learning: ResolverTypeWrapper<LearningState>;
  LearningMode: LearningMode;
  LearningUserError: ResolverTypeWrapper<LearningUserError>;
  LiftExclusionInput: LiftExclusionInput;
  LiftExclusionPayload: ResolverTypeWrapper<Omit<LiftExclusionPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  LiftedExclusion: ResolverTypeWrapper<StandingLift>;
  LinkTicketsInput: LinkTicketsInput;
  LinkTicketsPayload: ResolverTypeWrapper<Omit<LinkTicketsPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ListeningUserError: ResolverTypeWrapper<ListeningUserError>;
  Locale: Locale;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: ResolverTypeWrapper<MarkNotificationsReadPayload>;
  MarkedText: ResolverTypeWrapper<MarkedText>;
  MaskedMessage: ResolverTypeWrapper<SaidMasked>;
  MatchedCondition: ResolverTypeWrapper<MatchedCondition>;
  MediaLimits: ResolverTypeWrapper<MediaLimits>;
  MediaTypeLimit: ResolverTypeWrapper<MediaTypeLimit>;
  Member: ResolverTypeWrapper<MemberRow>;
  MemberAvailability: ResolverTypeWrapper<MemberAvailability>;
  MemberConnection: ResolverTypeWrapper<Omit<MemberConnection, 'edges'> & { edges: Array<ResolversTypes['MemberEdge']> }>;
  MemberEdge: ResolverTypeWrapper<Omit<MemberEdge, 'node'> & { node: ResolversTypes['Member'] }>;
  MemberUserError: ResolverTypeWrapper<MemberUserError>;
  MentoredDraft: ResolverTypeWrapper<MentoredDraftRow>;
  MergeContactsInput: MergeContactsInput;
  MergeContactsPayload: ResolverTypeWrapper<Omit<MergeContactsPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  MergeTagsInput: MergeTagsInput;
  MergeTagsPayload: ResolverTypeWrapper<Omit<MergeTagsPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  MergeTicketsInput: MergeTicketsInput;
  MergeTicketsPayload: ResolverTypeWrapper<Omit<MergeTicketsPayload, 'merged' | 'ticket'> & { merged?: Maybe<ResolversTypes['Ticket']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  Message: ResolverTypeWrapper<MessageRow>;
  MessageDirection: MessageDirection;
  MessageHit: ResolverTypeWrapper<Omit<MessageHit, 'message' | 'ticket'> & { message: ResolversTypes['Message'], ticket?: Maybe<ResolversTypes['Ticket']> }>;
  MessageKind: MessageKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NearerCount: ResolverTypeWrapper<NearerCount>;
  NetHelp: ResolverTypeWrapper<WeighedTopic>;
  NetHelpVerdict: NetHelpVerdict;
  Network: ResolverTypeWrapper<Connector>;
  NetworkCodes: ResolverTypeWrapper<NetworkCodes>;
  NetworkSecret: ResolverTypeWrapper<NetworkSecret>;
  NextCardInput: NextCardInput;
  NextCardPayload: ResolverTypeWrapper<Omit<NextCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NominateMentorInput: NominateMentorInput;
  NominateMentorPayload: ResolverTypeWrapper<Omit<NominateMentorPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  NotCalled: ResolverTypeWrapper<Omit<NotCalled, 'member'> & { member: ResolversTypes['Member'] }>;
  Note: ResolverTypeWrapper<NoteRow>;
  NoteHit: ResolverTypeWrapper<Omit<NoteHit, 'note' | 'ticket'> & { note: ResolversTypes['Note'], ticket: ResolversTypes['Ticket'] }>;
  Notification: ResolverTypeWrapper<NotificationRow>;
  NotificationConnection: ResolverTypeWrapper<Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversTypes['NotificationEdge']> }>;
  NotificationEdge: ResolverTypeWrapper<Omit<NotificationEdge, 'node'> & { node: ResolversTypes['Notification'] }>;
  NotificationKind: NotificationKind;
  NotificationPreference: ResolverTypeWrapper<NotificationPreference>;
  NotificationPreferenceInput: NotificationPreferenceInput;
  NotificationWay: NotificationWay;
  OfferContactInput: OfferContactInput;
  OfferContactPayload: ResolverTypeWrapper<Omit<OfferContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  OfferReport: ResolverTypeWrapper<Omit<OfferReport, 'exclusions'> & { exclusions: Array<ResolversTypes['ExclusionCount']> }>;
  OfferSegmentInput: OfferSegmentInput;
  OfferSegmentPayload: ResolverTypeWrapper<OfferSegmentPayload>;
  OfferTopicInput: OfferTopicInput;
  OfferTopicPayload: ResolverTypeWrapper<Omit<OfferTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  OpenOverflowInput: OpenOverflowInput;
  OpenOverflowPayload: ResolverTypeWrapper<Omit<OpenOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversTypes['Overflow']> }>;
  Operations: ResolverTypeWrapper<OperationsSource>;
  Organization: ResolverTypeWrapper<OrganizationRow>;
  OrganizationPromises: ResolverTypeWrapper<OrganizationPromises>;
  Overflow: ResolverTypeWrapper<OverflowRow>;
  OverflowCall: ResolverTypeWrapper<CallRow>;
  OverflowCallConnection: ResolverTypeWrapper<Omit<OverflowCallConnection, 'edges'> & { edges: Array<ResolversTypes['OverflowCallEdge']> }>;
  OverflowCallEdge: ResolverTypeWrapper<Omit<OverflowCallEdge, 'node'> & { node: ResolversTypes['OverflowCall'] }>;
  OverflowEntry: ResolverTypeWrapper<EntryRow>;
  OverflowEntryConnection: ResolverTypeWrapper<Omit<OverflowEntryConnection, 'edges'> & { edges: Array<ResolversTypes['OverflowEntryEdge']> }>;
  OverflowEntryEdge: ResolverTypeWrapper<Omit<OverflowEntryEdge, 'node'> & { node: ResolversTypes['OverflowEntry'] }>;
  OverflowEntryKind: OverflowEntryKind;
  OverflowOpening: ResolverTypeWrapper<OpeningRow>;
  OverflowPolicy: ResolverTypeWrapper<PolicyVersionOfOverflow>;
  OverflowPolicyConnection: ResolverTypeWrapper<Omit<OverflowPolicyConnection, 'edges'> & { edges: Array<ResolversTypes['OverflowPolicyEdge']> }>;
  OverflowPolicyEdge: ResolverTypeWrapper<Omit<OverflowPolicyEdge, 'node'> & { node: ResolversTypes['OverflowPolicy'] }>;
  OverflowReason: ResolverTypeWrapper<OverflowReason>;
  OverflowStatus: OverflowStatus;
  OverflowUserError: ResolverTypeWrapper<OverflowUserError>;
  OverrideCode: OverrideCode;
  OverrideKind: OverrideKind;
  OverrideTriageInput: OverrideTriageInput;
  OverrideTriagePayload: ResolverTypeWrapper<Omit<OverrideTriagePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  OwnWords: ResolverTypeWrapper<OwnWords>;
  OwnWordsInput: OwnWordsInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PageSize: ResolverTypeWrapper<Scalars['PageSize']['output']>;
  Parameters: ResolverTypeWrapper<Scalars['Parameters']['output']>;
  PassedOverTicket: ResolverTypeWrapper<PassedOverRow>;
  PauseChannelInput: PauseChannelInput;
  PauseChannelPayload: ResolverTypeWrapper<Omit<PauseChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  PauseClockInput: PauseClockInput;
  PauseClockPayload: ResolverTypeWrapper<Omit<PauseClockPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  PauseHelpingInput: PauseHelpingInput;
  PauseHelpingPayload: ResolverTypeWrapper<Omit<PauseHelpingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  PauseOverflowInput: PauseOverflowInput;
  PauseOverflowPayload: ResolverTypeWrapper<Omit<PauseOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversTypes['Overflow']> }>;
  PauseReason: PauseReason;
  PauseSavedSearchInput: PauseSavedSearchInput;
  PauseSavedSearchPayload: ResolverTypeWrapper<Omit<PauseSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  PickReason: ResolverTypeWrapper<OrderReason>;
  PlaceMove: ResolverTypeWrapper<PlaceMove>;
  PolicyAutomation: PolicyAutomation;
  PolicyCalendar: ResolverTypeWrapper<PolicyCalendar>;
  PolicyDefinition: ResolverTypeWrapper<PolicyDraft>;
  PolicyDefinitionInput: PolicyDefinitionInput;
  PolicyMatch: ResolverTypeWrapper<SlaPolicyMatch>;
  PolicyMatchInput: PolicyMatchInput;
  PolicyOverrides: ResolverTypeWrapper<PolicyOverrides>;
  PolicyOverridesInput: PolicyOverridesInput;
  PolicyReopening: PolicyReopening;
  PolicyRow: ResolverTypeWrapper<SlaPolicyRow>;
  PolicyRowInput: PolicyRowInput;
  PolicyTarget: ResolverTypeWrapper<PolicyTarget>;
  PolicyTargetInput: PolicyTargetInput;
  PossibleAnswer: ResolverTypeWrapper<PossibleAnswerRow>;
  PracticeItem: ResolverTypeWrapper<PracticeItemRow>;
  PracticeKnown: PracticeKnown;
  PracticeMessage: ResolverTypeWrapper<PracticeMessage>;
  PracticeProgress: ResolverTypeWrapper<Omit<PracticeProgress, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  PracticeSource: PracticeSource;
  PracticeStep: ResolverTypeWrapper<PracticeStep>;
  PracticeTask: PracticeTask;
  PracticeUserError: ResolverTypeWrapper<PracticeUserError>;
  Presence: ResolverTypeWrapper<PresenceRow>;
  PreviewCalendarInput: PreviewCalendarInput;
  PreviewCalendarPayload: ResolverTypeWrapper<PreviewCalendarPayload>;
  PreviewSavedSearchInput: PreviewSavedSearchInput;
  PreviewSavedSearchPayload: ResolverTypeWrapper<Omit<PreviewSavedSearchPayload, 'preview'> & { preview?: Maybe<ResolversTypes['SearchPreview']> }>;
  Priority: Priority;
  PromiseHeld: ResolverTypeWrapper<ShownPromise>;
  PromiseUpdateInput: PromiseUpdateInput;
  PromiseUpdatePayload: ResolverTypeWrapper<Omit<PromiseUpdatePayload, 'commitment' | 'ticket'> & { commitment?: Maybe<ResolversTypes['Commitment']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  PromiseUserError: ResolverTypeWrapper<PromiseUserError>;
  PromisesTest: ResolverTypeWrapper<Omit<PromisesTest, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  Publication: ResolverTypeWrapper<PublicationRow>;
  PublicationCounts: ResolverTypeWrapper<PublicationCounts>;
  PublicationStatus: PublicationStatus;
  PublishCharterInput: PublishCharterInput;
  PublishCharterPayload: ResolverTypeWrapper<Omit<PublishCharterPayload, 'charter'> & { charter?: Maybe<ResolversTypes['Charter']> }>;
  PublishMode: PublishMode;
  PublishOverflowPolicyInput: PublishOverflowPolicyInput;
  PublishOverflowPolicyPayload: ResolverTypeWrapper<Omit<PublishOverflowPolicyPayload, 'policy'> & { policy?: Maybe<ResolversTypes['OverflowPolicy']> }>;
  PublishPromisesInput: PublishPromisesInput;
  PublishPromisesPayload: ResolverTypeWrapper<Omit<PublishPromisesPayload, 'publication'> & { publication?: Maybe<ResolversTypes['Publication']> }>;
  PublishTriageRulesInput: PublishTriageRulesInput;
  PublishTriageRulesPayload: ResolverTypeWrapper<Omit<PublishTriageRulesPayload, 'rules'> & { rules?: Maybe<ResolversTypes['TriageRules']> }>;
  Publishing: ResolverTypeWrapper<Publishing>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuietHours: ResolverTypeWrapper<QuietHours>;
  QuietHoursInput: QuietHoursInput;
  ReadBackStrength: ReadBackStrength;
  ReasonPoints: ResolverTypeWrapper<ReasonPoints>;
  ReasonPointsInput: ReasonPointsInput;
  ReasonRule: ResolverTypeWrapper<ReasonRule>;
  RecallReason: ResolverTypeWrapper<RecallReason>;
  RecognisedTopic: ResolverTypeWrapper<TicketTopic>;
  Recognition: ResolverTypeWrapper<RecognitionRow>;
  RecordContactAnswerInput: RecordContactAnswerInput;
  RecordContactAnswerPayload: ResolverTypeWrapper<Omit<RecordContactAnswerPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversTypes['Enquiry']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  RecordFirstStepsInput: RecordFirstStepsInput;
  RecordFirstStepsPayload: ResolverTypeWrapper<RecordFirstStepsPayload>;
  RecordManagersWordInput: RecordManagersWordInput;
  RecordManagersWordPayload: ResolverTypeWrapper<Omit<RecordManagersWordPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  Rehearsal: ResolverTypeWrapper<RehearsalRow>;
  RehearsalCall: ResolverTypeWrapper<RehearsalCallRow>;
  RehearsalGuest: ResolverTypeWrapper<ReportedGuest>;
  RehearsalInvitation: RehearsalInvitation;
  RehearsalMatter: ResolverTypeWrapper<RehearsalMatter>;
  RehearsalPart: ResolverTypeWrapper<ShownPart>;
  RehearsalTopic: ResolverTypeWrapper<RehearsalTopic>;
  RehearsalUserError: ResolverTypeWrapper<RehearsalUserError>;
  ReinstateTrustInput: ReinstateTrustInput;
  ReinstateTrustPayload: ResolverTypeWrapper<Omit<ReinstateTrustPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimPayload: ResolverTypeWrapper<Omit<ReleaseClaimPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  RemoveAttachmentInput: RemoveAttachmentInput;
  RemoveAttachmentPayload: ResolverTypeWrapper<Omit<RemoveAttachmentPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  RemoveConflictInput: RemoveConflictInput;
  RemoveConflictPayload: ResolverTypeWrapper<Omit<RemoveConflictPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  RemoveContactNoteInput: RemoveContactNoteInput;
  RemoveContactNotePayload: ResolverTypeWrapper<Omit<RemoveContactNotePayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  RemoveDaysOffInput: RemoveDaysOffInput;
  RemoveDaysOffPayload: ResolverTypeWrapper<Omit<RemoveDaysOffPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  RemoveDeviceInput: RemoveDeviceInput;
  RemoveDevicePayload: ResolverTypeWrapper<RemoveDevicePayload>;
  RenameTagInput: RenameTagInput;
  RenameTagPayload: ResolverTypeWrapper<Omit<RenameTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  RenewClaimInput: RenewClaimInput;
  RenewClaimPayload: ResolverTypeWrapper<Omit<RenewClaimPayload, 'claim'> & { claim?: Maybe<ResolversTypes['Claim']> }>;
  RenewDeviceInput: RenewDeviceInput;
  RenewDevicePayload: ResolverTypeWrapper<Omit<RenewDevicePayload, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  ReopenEnquiryInput: ReopenEnquiryInput;
  ReopenEnquiryPayload: ResolverTypeWrapper<Omit<ReopenEnquiryPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversTypes['Enquiry']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ReopenTicketInput: ReopenTicketInput;
  ReopenTicketPayload: ResolverTypeWrapper<Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayDeliveryPayload: ResolverTypeWrapper<Omit<ReplayDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversTypes['Delivery']> }>;
  ReplayTriageInput: ReplayTriageInput;
  ReplayedPromises: ResolverTypeWrapper<ReplayedPromises>;
  ReplayedScores: ResolverTypeWrapper<ReplayedScores>;
  ReplayedTicket: ResolverTypeWrapper<TicketReplayed>;
  Reply: ResolverTypeWrapper<ReplyRow>;
  ReplyCheck: ResolverTypeWrapper<ReplyCheckRow>;
  ReplyCorrectionInput: ReplyCorrectionInput;
  ReplyDecision: ReplyDecision;
  ReplyError: ResolverTypeWrapper<ReplyError>;
  ReplyErrorKind: ReplyErrorKind;
  ReplyOption: ResolverTypeWrapper<PossibleReply>;
  ReplyReview: ResolverTypeWrapper<ReplyRow>;
  ReplyState: ReplyState;
  ReplyUserError: ResolverTypeWrapper<ReplyUserError>;
  ReplyVerdict: ReplyVerdict;
  ReportAbuseInput: ReportAbuseInput;
  ReportAbusePayload: ResolverTypeWrapper<Omit<ReportAbusePayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: ResolverTypeWrapper<Omit<ResendInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  ResolutionOutcome: ResolutionOutcome;
  ResolveTicketInput: ResolveTicketInput;
  ResolveTicketPayload: ResolverTypeWrapper<Omit<ResolveTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  RestoreCardInput: RestoreCardInput;
  RestoreCardPayload: ResolverTypeWrapper<Omit<RestoreCardPayload, 'card'> & { card?: Maybe<ResolversTypes['Card']> }>;
  RestoreDepartmentInput: RestoreDepartmentInput;
  RestoreDepartmentPayload: ResolverTypeWrapper<Omit<RestoreDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  RestoreExclusionInput: RestoreExclusionInput;
  RestoreExclusionPayload: ResolverTypeWrapper<Omit<RestoreExclusionPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  RestoreTagInput: RestoreTagInput;
  RestoreTagPayload: ResolverTypeWrapper<Omit<RestoreTagPayload, 'tag'> & { tag?: Maybe<ResolversTypes['Tag']> }>;
  RestoreTeamInput: RestoreTeamInput;
  RestoreTeamPayload: ResolverTypeWrapper<Omit<RestoreTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  RestoreTemplateInput: RestoreTemplateInput;
  RestoreTemplatePayload: ResolverTypeWrapper<Omit<RestoreTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  RestoreTopicInput: RestoreTopicInput;
  RestoreTopicPayload: ResolverTypeWrapper<Omit<RestoreTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  ResumeArrivalsPayload: ResolverTypeWrapper<ResumeArrivalsPayload>;
  ResumeChannelInput: ResumeChannelInput;
  ResumeChannelPayload: ResolverTypeWrapper<Omit<ResumeChannelPayload, 'channel'> & { channel?: Maybe<ResolversTypes['Channel']> }>;
  ResumeClockInput: ResumeClockInput;
  ResumeClockPayload: ResolverTypeWrapper<Omit<ResumeClockPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ResumeHelpingPayload: ResolverTypeWrapper<Omit<ResumeHelpingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  ResumeOverflowInput: ResumeOverflowInput;
  ResumeOverflowPayload: ResolverTypeWrapper<Omit<ResumeOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversTypes['Overflow']> }>;
  ResumePublishingPayload: ResolverTypeWrapper<Omit<ResumePublishingPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  ResumeSavedSearchInput: ResumeSavedSearchInput;
  ResumeSavedSearchPayload: ResolverTypeWrapper<Omit<ResumeSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  RetargetGrace: ResolverTypeWrapper<RetargetGrace>;
  RetargetGraceInput: RetargetGraceInput;
  Retention: ResolverTypeWrapper<Retention>;
  RetentionRun: ResolverTypeWrapper<RetentionRunRow>;
  RetentionUserError: ResolverTypeWrapper<RetentionUserError>;
  ReturnReplyInput: ReturnReplyInput;
  ReturnReplyPayload: ResolverTypeWrapper<Omit<ReturnReplyPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversTypes['Reply']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  ReviewCardInput: ReviewCardInput;
  ReviewCardPayload: ResolverTypeWrapper<Omit<ReviewCardPayload, 'card'> & { card?: Maybe<ResolversTypes['Card']> }>;
  ReviewNoteInput: ReviewNoteInput;
  ReviewOutcome: ReviewOutcome;
  ReviewReason: ReviewReason;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: ResolverTypeWrapper<Omit<RevokeInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversTypes['Invitation']> }>;
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: ResolverTypeWrapper<RevokeSessionPayload>;
  Role: Role;
  RoughWords: ResolverTypeWrapper<RoughWords>;
  RoutingUserError: ResolverTypeWrapper<RoutingUserError>;
  SampleVerdict: SampleVerdict;
  SampledTicket: ResolverTypeWrapper<SampledRow>;
  SaveCalendarInput: SaveCalendarInput;
  SaveCalendarPayload: ResolverTypeWrapper<Omit<SaveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversTypes['Calendar']> }>;
  SaveCharterDraftInput: SaveCharterDraftInput;
  SaveCharterDraftPayload: ResolverTypeWrapper<Omit<SaveCharterDraftPayload, 'draft'> & { draft?: Maybe<ResolversTypes['CharterDraft']> }>;
  SaveDraftInput: SaveDraftInput;
  SaveDraftPayload: ResolverTypeWrapper<Omit<SaveDraftPayload, 'claim' | 'draft'> & { claim?: Maybe<ResolversTypes['Claim']>, draft?: Maybe<ResolversTypes['Draft']> }>;
  SaveFilterInput: SaveFilterInput;
  SaveFilterPayload: ResolverTypeWrapper<Omit<SaveFilterPayload, 'savedFilter'> & { savedFilter?: Maybe<ResolversTypes['SavedFilter']> }>;
  SavedFilter: ResolverTypeWrapper<SavedFilterRow>;
  SavedSearch: ResolverTypeWrapper<SavedSearchRow>;
  ScoreSteps: ResolverTypeWrapper<ScoreSteps>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges'> & { edges: Array<ResolversTypes['SearchEdge']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchHit: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchHit']>;
  SearchKind: SearchKind;
  SearchLimits: ResolverTypeWrapper<SearchLimits>;
  SearchPreview: ResolverTypeWrapper<SearchPreviewRow>;
  SearchPreviewStatus: SearchPreviewStatus;
  SearchProblem: SearchProblem;
  SearchSyntax: SearchSyntax;
  SearchUserError: ResolverTypeWrapper<SearchUserError>;
  SecretInput: SecretInput;
  SeenThread: ResolverTypeWrapper<ThreadAsSeen>;
  SeenThreadInput: SeenThreadInput;
  SendHoldingRepliesInput: SendHoldingRepliesInput;
  SendHoldingRepliesPayload: ResolverTypeWrapper<Omit<SendHoldingRepliesPayload, 'outcomes'> & { outcomes?: Maybe<Array<ResolversTypes['HoldingOutcome']>> }>;
  SendReplyInput: SendReplyInput;
  SendReplyPayload: ResolverTypeWrapper<Omit<SendReplyPayload, 'reply' | 'stale' | 'ticket'> & { reply?: Maybe<ResolversTypes['Reply']>, stale?: Maybe<ResolversTypes['StaleReply']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  SendTestPushInput: SendTestPushInput;
  SendTestPushPayload: ResolverTypeWrapper<SendTestPushPayload>;
  Session: ResolverTypeWrapper<SessionRow>;
  SessionKind: SessionKind;
  SetAsideWork: ResolverTypeWrapper<SetAsideWork>;
  SetAvailabilityInput: SetAvailabilityInput;
  SetAvailabilityPayload: ResolverTypeWrapper<Omit<SetAvailabilityPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  SetCharterRulesInput: SetCharterRulesInput;
  SetCharterRulesPayload: ResolverTypeWrapper<Omit<SetCharterRulesPayload, 'rules'> & { rules?: Maybe<ResolversTypes['CharterRules']> }>;
  SetContactSegmentInput: SetContactSegmentInput;
  SetContactSegmentPayload: ResolverTypeWrapper<Omit<SetContactSegmentPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  SetEnquiryDepartmentInput: SetEnquiryDepartmentInput;
  SetEnquiryDepartmentPayload: ResolverTypeWrapper<Omit<SetEnquiryDepartmentPayload, 'receivers'> & { receivers?: Maybe<Array<ResolversTypes['EnquiryReceiver']>> }>;
  SetLanguagesInput: SetLanguagesInput;
  SetLanguagesPayload: ResolverTypeWrapper<Omit<SetLanguagesPayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  SetMaxWaitInput: SetMaxWaitInput;
  SetMaxWaitPayload: ResolverTypeWrapper<Omit<SetMaxWaitPayload, 'board'> & { board?: Maybe<ResolversTypes['Board']> }>;
  SetNetworkCodesInput: SetNetworkCodesInput;
  SetNetworkCodesPayload: ResolverTypeWrapper<Omit<SetNetworkCodesPayload, 'network'> & { network?: Maybe<ResolversTypes['Network']> }>;
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesPayload: ResolverTypeWrapper<SetNotificationPreferencesPayload>;
  SetPromisesInput: SetPromisesInput;
  SetPromisesPayload: ResolverTypeWrapper<SetPromisesPayload>;
  SetReplyHoldInput: SetReplyHoldInput;
  SetReplyHoldPayload: ResolverTypeWrapper<Omit<SetReplyHoldPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  SetRetentionInput: SetRetentionInput;
  SetRetentionPayload: ResolverTypeWrapper<SetRetentionPayload>;
  SetTicketStatusInput: SetTicketStatusInput;
  SetTicketStatusPayload: ResolverTypeWrapper<Omit<SetTicketStatusPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  SetTradeInput: SetTradeInput;
  SetTradePayload: ResolverTypeWrapper<Omit<SetTradePayload, 'volunteer'> & { volunteer?: Maybe<ResolversTypes['Volunteer']> }>;
  SetTrustRulesInput: SetTrustRulesInput;
  SetTrustRulesPayload: ResolverTypeWrapper<SetTrustRulesPayload>;
  SetWorkingHoursInput: SetWorkingHoursInput;
  SetWorkingHoursPayload: ResolverTypeWrapper<Omit<SetWorkingHoursPayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  SettableTicketStatus: SettableTicketStatus;
  SettleEnquiryInput: SettleEnquiryInput;
  SettleEnquiryPayload: ResolverTypeWrapper<Omit<SettleEnquiryPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversTypes['Enquiry']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  SignCharterInput: SignCharterInput;
  SignCharterPayload: ResolverTypeWrapper<Omit<SignCharterPayload, 'charter'> & { charter?: Maybe<ResolversTypes['Charter']> }>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  SimulateBreakdownPayload: ResolverTypeWrapper<SimulateBreakdownPayload>;
  SkipCardInput: SkipCardInput;
  SkipCardPayload: ResolverTypeWrapper<Omit<SkipCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  SkipReason: SkipReason;
  SkippedEvent: ResolverTypeWrapper<SkippedEvent>;
  SkippedReason: SkippedReason;
  SkippedRow: ResolverTypeWrapper<SkippedRow>;
  SlaPolicy: ResolverTypeWrapper<PolicyVersionRow>;
  SlaPolicyConnection: ResolverTypeWrapper<Omit<SlaPolicyConnection, 'edges'> & { edges: Array<ResolversTypes['SlaPolicyEdge']> }>;
  SlaPolicyEdge: ResolverTypeWrapper<Omit<SlaPolicyEdge, 'node'> & { node: ResolversTypes['SlaPolicy'] }>;
  SnoozeTicketInput: SnoozeTicketInput;
  SnoozeTicketPayload: ResolverTypeWrapper<Omit<SnoozeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  SpecialOpening: ResolverTypeWrapper<SpecialOpening>;
  SpecialOpeningInput: SpecialOpeningInput;
  SplitTicketInput: SplitTicketInput;
  SplitTicketPayload: ResolverTypeWrapper<Omit<SplitTicketPayload, 'original' | 'ticket'> & { original?: Maybe<ResolversTypes['Ticket']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  StaleReply: ResolverTypeWrapper<StaleReplySource>;
  StartRehearsalInput: StartRehearsalInput;
  StartRehearsalPayload: ResolverTypeWrapper<Omit<StartRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversTypes['Rehearsal']> }>;
  StopArrivalsPayload: ResolverTypeWrapper<StopArrivalsPayload>;
  StopPublishingInput: StopPublishingInput;
  StopPublishingPayload: ResolverTypeWrapper<Omit<StopPublishingPayload, 'organization'> & { organization?: Maybe<ResolversTypes['Organization']> }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubscribeDeviceInput: SubscribeDeviceInput;
  SubscribeDevicePayload: ResolverTypeWrapper<Omit<SubscribeDevicePayload, 'device'> & { device?: Maybe<ResolversTypes['Device']> }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SwitchLearningInput: SwitchLearningInput;
  SwitchLearningPayload: ResolverTypeWrapper<Omit<SwitchLearningPayload, 'learning'> & { learning?: Maybe<ResolversTypes['Learning']> }>;
  Tag: ResolverTypeWrapper<TagRow>;
  TagTicketInput: TagTicketInput;
  TagTicketPayload: ResolverTypeWrapper<Omit<TagTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  TakeCardPayload: ResolverTypeWrapper<Omit<TakeCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
  TakeObstacle: ResolverTypeWrapper<TakeObstacle>;
  TakeOverClaimInput: TakeOverClaimInput;
  TakeOverClaimPayload: ResolverTypeWrapper<Omit<TakeOverClaimPayload, 'claim' | 'ticket'> & { claim?: Maybe<ResolversTypes['Claim']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  Team: ResolverTypeWrapper<TeamRow>;
  Template: ResolverTypeWrapper<TemplateRow>;
  TemplateConnection: ResolverTypeWrapper<Omit<TemplateConnection, 'edges'> & { edges: Array<ResolversTypes['TemplateEdge']> }>;
  TemplateEdge: ResolverTypeWrapper<Omit<TemplateEdge, 'node'> & { node: ResolversTypes['Template'] }>;
  TemplateText: ResolverTypeWrapper<TemplateText>;
  TemplateTextInput: TemplateTextInput;
  TestPromisesInput: TestPromisesInput;
  TestedTarget: ResolverTypeWrapper<TestedTarget>;
  TextLimit: ResolverTypeWrapper<TextLimit>;
  TextMark: ResolverTypeWrapper<TextMark>;
  TextSpan: ResolverTypeWrapper<TextSpan>;
  TextSpanKind: TextSpanKind;
  TextUnit: TextUnit;
  Thread: ResolverTypeWrapper<ThreadRow>;
  Ticket: ResolverTypeWrapper<TicketRow>;
  TicketAttributes: ResolverTypeWrapper<TicketAttributes>;
  TicketChange: ResolverTypeWrapper<TicketChangeRow>;
  TicketCluster: ResolverTypeWrapper<ClusterRow>;
  TicketConnection: ResolverTypeWrapper<Omit<TicketConnection, 'edges'> & { edges: Array<ResolversTypes['TicketEdge']> }>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketEvent: ResolverTypeWrapper<HappenedEvent>;
  TicketExclusion: ResolverTypeWrapper<TicketExclusion>;
  TicketFilter: TicketFilter;
  TicketHit: ResolverTypeWrapper<Omit<TicketHit, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  TicketLink: ResolverTypeWrapper<LinkRow>;
  TicketLinkKind: TicketLinkKind;
  TicketPick: ResolverTypeWrapper<KeptPick>;
  TicketStatus: TicketStatus;
  TicketUserError: ResolverTypeWrapper<TicketUserError>;
  TicketView: TicketView;
  TicketViewCount: ResolverTypeWrapper<TicketViewCount>;
  TicketsChanged: ResolverTypeWrapper<TicketsChanged>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversTypes['TimelineEdge']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineItem'] }>;
  TimelineItem: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TimelineItem']>;
  Topic: ResolverTypeWrapper<TopicRow>;
  TopicChoiceInput: TopicChoiceInput;
  TopicKeyword: ResolverTypeWrapper<TopicKeyword>;
  TopicKeywordInput: TopicKeywordInput;
  TopicStance: TopicStance;
  Triage: ResolverTypeWrapper<TicketRow>;
  TriageAxis: TriageAxis;
  TriageCorrection: ResolverTypeWrapper<CorrectionRow>;
  TriageExample: ResolverTypeWrapper<ExampleRow>;
  TriageExampleConnection: ResolverTypeWrapper<Omit<TriageExampleConnection, 'edges'> & { edges: Array<ResolversTypes['TriageExampleEdge']> }>;
  TriageExampleEdge: ResolverTypeWrapper<Omit<TriageExampleEdge, 'node'> & { node: ResolversTypes['TriageExample'] }>;
  TriageExampleFilter: TriageExampleFilter;
  TriageJudgement: TriageJudgement;
  TriageOutcome: ResolverTypeWrapper<TriageOutcome>;
  TriageOverride: ResolverTypeWrapper<OverrideRow>;
  TriagePlace: TriagePlace;
  TriageReading: ResolverTypeWrapper<TriageReading>;
  TriageReason: ResolverTypeWrapper<TriageReason>;
  TriageReplay: ResolverTypeWrapper<Omit<TriageReplay, 'part'> & { part?: Maybe<ResolversTypes['TriageReplayPart']> }>;
  TriageReplayPart: ResolverTypeWrapper<ReplayPart>;
  TriageRules: ResolverTypeWrapper<RulesVersion>;
  TriageRulesConnection: ResolverTypeWrapper<Omit<TriageRulesConnection, 'edges'> & { edges: Array<ResolversTypes['TriageRulesEdge']> }>;
  TriageRulesEdge: ResolverTypeWrapper<Omit<TriageRulesEdge, 'node'> & { node: ResolversTypes['TriageRules'] }>;
  TriageRulesInput: TriageRulesInput;
  TriageRulesUserError: ResolverTypeWrapper<TriageRulesUserError>;
  TriageSource: TriageSource;
  TriageThresholds: ResolverTypeWrapper<TriageThresholds>;
  TriageThresholdsInput: TriageThresholdsInput;
  TriageTrial: ResolverTypeWrapper<TriageTrial>;
  TrustLevel: TrustLevel;
  TrustRules: ResolverTypeWrapper<TrustRules>;
  TrustStep: ResolverTypeWrapper<TrustStepRow>;
  TrustUserError: ResolverTypeWrapper<TrustUserError>;
  TryTriageInput: TryTriageInput;
  UndoCorrectionInput: UndoCorrectionInput;
  UndoCorrectionPayload: ResolverTypeWrapper<Omit<UndoCorrectionPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UndoTicketChangeInput: UndoTicketChangeInput;
  UndoTicketChangePayload: ResolverTypeWrapper<Omit<UndoTicketChangePayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UnexcuseBreachInput: UnexcuseBreachInput;
  UnexcuseBreachPayload: ResolverTypeWrapper<Omit<UnexcuseBreachPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UnlinkTicketsInput: UnlinkTicketsInput;
  UnlinkTicketsPayload: ResolverTypeWrapper<Omit<UnlinkTicketsPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UnmergeContactsInput: UnmergeContactsInput;
  UnmergeContactsPayload: ResolverTypeWrapper<Omit<UnmergeContactsPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  UnmergeTicketInput: UnmergeTicketInput;
  UnmergeTicketPayload: ResolverTypeWrapper<Omit<UnmergeTicketPayload, 'survivor' | 'ticket'> & { survivor?: Maybe<ResolversTypes['Ticket']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UnsnoozeTicketInput: UnsnoozeTicketInput;
  UnsnoozeTicketPayload: ResolverTypeWrapper<Omit<UnsnoozeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UnsplitTicketInput: UnsplitTicketInput;
  UnsplitTicketPayload: ResolverTypeWrapper<Omit<UnsplitTicketPayload, 'merged' | 'ticket'> & { merged?: Maybe<ResolversTypes['Ticket']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UnsupportedKind: ResolverTypeWrapper<UnsupportedKindRow>;
  UntagTicketInput: UntagTicketInput;
  UntagTicketPayload: ResolverTypeWrapper<Omit<UntagTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  UpdateCardInput: UpdateCardInput;
  UpdateCardPayload: ResolverTypeWrapper<Omit<UpdateCardPayload, 'card'> & { card?: Maybe<ResolversTypes['Card']> }>;
  UpdateDepartmentInput: UpdateDepartmentInput;
  UpdateDepartmentPayload: ResolverTypeWrapper<Omit<UpdateDepartmentPayload, 'department'> & { department?: Maybe<ResolversTypes['Department']> }>;
  UpdateFilterInput: UpdateFilterInput;
  UpdateFilterPayload: ResolverTypeWrapper<Omit<UpdateFilterPayload, 'savedFilter'> & { savedFilter?: Maybe<ResolversTypes['SavedFilter']> }>;
  UpdateHoldingTextInput: UpdateHoldingTextInput;
  UpdateHoldingTextPayload: ResolverTypeWrapper<Omit<UpdateHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversTypes['HoldingText']> }>;
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: ResolverTypeWrapper<Omit<UpdateProfilePayload, 'member'> & { member?: Maybe<ResolversTypes['Member']> }>;
  UpdateSavedSearchInput: UpdateSavedSearchInput;
  UpdateSavedSearchPayload: ResolverTypeWrapper<Omit<UpdateSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversTypes['SavedSearch']> }>;
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: ResolverTypeWrapper<Omit<UpdateTeamPayload, 'team'> & { team?: Maybe<ResolversTypes['Team']> }>;
  UpdateTemplateInput: UpdateTemplateInput;
  UpdateTemplatePayload: ResolverTypeWrapper<Omit<UpdateTemplatePayload, 'template'> & { template?: Maybe<ResolversTypes['Template']> }>;
  UpdateTopicInput: UpdateTopicInput;
  UpdateTopicPayload: ResolverTypeWrapper<Omit<UpdateTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  Viewer: ResolverTypeWrapper<SignedIn>;
  Visibility: Visibility;
  VoiceUserError: ResolverTypeWrapper<VoiceUserError>;
  Volunteer: ResolverTypeWrapper<VolunteerSource>;
  VolunteerConnection: ResolverTypeWrapper<Omit<VolunteerConnection, 'edges'> & { edges: Array<ResolversTypes['VolunteerEdge']> }>;
  VolunteerEdge: ResolverTypeWrapper<Omit<VolunteerEdge, 'node'> & { node: ResolversTypes['Volunteer'] }>;
  VolunteerLanguage: ResolverTypeWrapper<VolunteerLanguage>;
  VolunteerLanguageInput: VolunteerLanguageInput;
  VolunteerTopic: ResolverTypeWrapper<VolunteerTopicSource>;
  VolunteerUserError: ResolverTypeWrapper<VolunteerUserError>;
  WaitingWork: ResolverTypeWrapper<WaitingWork>;
  WaiveClockInput: WaiveClockInput;
  WaiveClockPayload: ResolverTypeWrapper<Omit<WaiveClockPayload, 'ticket'> & { ticket?: Maybe<ResolversTypes['Ticket']> }>;
  WeeklyOpening: ResolverTypeWrapper<WeeklyOpening>;
  WeeklyOpeningInput: WeeklyOpeningInput;
  WithdrawUpdateInput: WithdrawUpdateInput;
  WithdrawUpdatePayload: ResolverTypeWrapper<Omit<WithdrawUpdatePayload, 'commitment' | 'ticket'> & { commitment?: Maybe<ResolversTypes['Commitment']>, ticket?: Maybe<ResolversTypes['Ticket']> }>;
  WithheldBecause: WithheldBecause;
  WithheldTopic: ResolverTypeWrapper<WithheldTopicRow>;
  WithholdContactInput: WithholdContactInput;
  WithholdContactPayload: ResolverTypeWrapper<Omit<WithholdContactPayload, 'contact'> & { contact?: Maybe<ResolversTypes['Contact']> }>;
  WithholdSegmentInput: WithholdSegmentInput;
  WithholdSegmentPayload: ResolverTypeWrapper<WithholdSegmentPayload>;
  WithholdTopicInput: WithholdTopicInput;
  WithholdTopicPayload: ResolverTypeWrapper<Omit<WithholdTopicPayload, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  WorkKind: WorkKind;
  WorkingHours: ResolverTypeWrapper<WorkingHours>;
  WorkingHoursInput: WorkingHoursInput;
  WriteCardFromTicketInput: WriteCardFromTicketInput;
  WriteCardFromTicketPayload: ResolverTypeWrapper<Omit<WriteCardFromTicketPayload, 'card'> & { card?: Maybe<ResolversTypes['Card']> }>;
  WriteInRehearsalInput: WriteInRehearsalInput;
  WriteInRehearsalPayload: ResolverTypeWrapper<Omit<WriteInRehearsalPayload, 'part'> & { part?: Maybe<ResolversTypes['RehearsalPart']> }>;
  WriteOnCardInput: WriteOnCardInput;
  WriteOnCardPayload: ResolverTypeWrapper<Omit<WriteOnCardPayload, 'card'> & { card?: Maybe<ResolversTypes['HelpCard']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptInvitationInput: AcceptInvitationInput;
  AcceptInvitationPayload: Omit<AcceptInvitationPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  AcknowledgeEscalationInput: AcknowledgeEscalationInput;
  AcknowledgeEscalationPayload: Omit<AcknowledgeEscalationPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  AddContactNoteInput: AddContactNoteInput;
  AddContactNotePayload: Omit<AddContactNotePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  AddDaysOffInput: AddDaysOffInput;
  AddDaysOffPayload: Omit<AddDaysOffPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  AddNoteInput: AddNoteInput;
  AddNotePayload: Omit<AddNotePayload, 'note' | 'ticket'> & { note?: Maybe<ResolversParentTypes['Note']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  AnnouncePresenceInput: AnnouncePresenceInput;
  AnnouncePresencePayload: AnnouncePresencePayload;
  AnswerCallInput: AnswerCallInput;
  AnswerCallPayload: Omit<AnswerCallPayload, 'call'> & { call?: Maybe<ResolversParentTypes['OverflowCall']> };
  AnswerCardInput: AnswerCardInput;
  AnswerCardPayload: Omit<AnswerCardPayload, 'card' | 'given'> & { card?: Maybe<ResolversParentTypes['HelpCard']>, given?: Maybe<ResolversParentTypes['HelpGiven']> };
  AnswerCounts: AnswerCounts;
  AnswerPracticeInput: AnswerPracticeInput;
  AnswerPracticePayload: Omit<AnswerPracticePayload, 'item'> & { item?: Maybe<ResolversParentTypes['PracticeItem']> };
  AnswerQuestionInput: AnswerQuestionInput;
  AnswerQuestionPayload: Omit<AnswerQuestionPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ApiToken: ApiTokenRow;
  ApproveHoldingTextInput: ApproveHoldingTextInput;
  ApproveHoldingTextPayload: Omit<ApproveHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversParentTypes['HoldingText']> };
  ApproveReplyInput: ApproveReplyInput;
  ApproveReplyPayload: Omit<ApproveReplyPayload, 'reply' | 'stale' | 'ticket'> & { reply?: Maybe<ResolversParentTypes['Reply']>, stale?: Maybe<ResolversParentTypes['StaleReply']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ArchiveCalendarInput: ArchiveCalendarInput;
  ArchiveCalendarPayload: Omit<ArchiveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  ArchiveCardInput: ArchiveCardInput;
  ArchiveCardPayload: Omit<ArchiveCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['Card']> };
  ArchiveDepartmentInput: ArchiveDepartmentInput;
  ArchiveDepartmentPayload: Omit<ArchiveDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  ArchiveHoldingTextInput: ArchiveHoldingTextInput;
  ArchiveHoldingTextPayload: Omit<ArchiveHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversParentTypes['HoldingText']> };
  ArchiveSavedSearchInput: ArchiveSavedSearchInput;
  ArchiveSavedSearchPayload: Omit<ArchiveSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  ArchiveTagInput: ArchiveTagInput;
  ArchiveTagPayload: Omit<ArchiveTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  ArchiveTeamInput: ArchiveTeamInput;
  ArchiveTeamPayload: Omit<ArchiveTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  ArchiveTemplateInput: ArchiveTemplateInput;
  ArchiveTemplatePayload: Omit<ArchiveTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  ArchiveTopicInput: ArchiveTopicInput;
  ArchiveTopicPayload: Omit<ArchiveTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  ArrangeAttachmentsInput: ArrangeAttachmentsInput;
  ArrangeAttachmentsPayload: Omit<ArrangeAttachmentsPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  AskTheHouseInput: AskTheHouseInput;
  AskTheHousePayload: Omit<AskTheHousePayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  AskToTalkPayload: Omit<AskToTalkPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  AssignTicketInput: AssignTicketInput;
  AssignTicketPayload: Omit<AssignTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  Attachment: ShownAttachment;
  AttachmentUserError: AttachmentUserError;
  AuditEntry: AuditEntryRow;
  AuditEntryConnection: Omit<AuditEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['AuditEntryEdge']> };
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Backup: Backup;
  Board: BoardState;
  BoardUserError: BoardUserError;
  Boolean: Scalars['Boolean']['output'];
  BrokenLine: BrokenLine;
  Calendar: CalendarRow;
  CalendarOpening: CalendarOpening;
  CalendarPreview: CalendarPreview;
  CalendarUserError: CalendarUserError;
  CalendarVersion: CalendarVersionRow;
  CalendarWeek: CalendarWeek;
  CancelReplyInput: CancelReplyInput;
  CancelReplyPayload: Omit<CancelReplyPayload, 'reply'> & { reply?: Maybe<ResolversParentTypes['Reply']> };
  Capabilities: NetworkCapabilities;
  Card: CardRow;
  CardConnection: Omit<CardConnection, 'edges'> & { edges: Array<ResolversParentTypes['CardEdge']> };
  CardEdge: Omit<CardEdge, 'node'> & { node: ResolversParentTypes['Card'] };
  CardInput: CardInput;
  CardProposal: CardProposal;
  CardText: CardText;
  CardTextInput: CardTextInput;
  CardVersion: CardVersionRow;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: Omit<ChangePasswordPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  ChangeRoleInput: ChangeRoleInput;
  ChangeRolePayload: Omit<ChangeRolePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  Channel: ChannelRow;
  ChannelHealth: ChannelRow;
  ChannelPoll: ChannelPollRow;
  ChannelUserError: ChannelUserError;
  Charter: CharterVersion;
  CharterCheck: Omit<CharterCheck, 'findings'> & { findings: Array<ResolversParentTypes['CharterFinding']> };
  CharterConnection: Omit<CharterConnection, 'edges'> & { edges: Array<ResolversParentTypes['CharterEdge']> };
  CharterDraft: CharterDraftRow;
  CharterEdge: Omit<CharterEdge, 'node'> & { node: ResolversParentTypes['Charter'] };
  CharterFinding: FoundClause;
  CharterHours: CharterHours;
  CharterHoursInput: CharterHoursInput;
  CharterLimit: SetLimit;
  CharterLimitInput: CharterLimitInput;
  CharterRules: SetRules;
  CharterSeverityInput: CharterSeverityInput;
  CharterSeverityRule: CharterSeverityRule;
  CharterSignature: SignatureRow;
  CharterSigner: SignerRow;
  CharterSignerConnection: Omit<CharterSignerConnection, 'edges'> & { edges: Array<ResolversParentTypes['CharterSignerEdge']> };
  CharterSignerEdge: Omit<CharterSignerEdge, 'node'> & { node: ResolversParentTypes['CharterSigner'] };
  CharterText: CharterText;
  CharterTextInput: CharterTextInput;
  CharterUserError: CharterUserError;
  CharterWords: CharterWords;
  CharterWordsInput: CharterWordsInput;
  CheckCharterInput: CheckCharterInput;
  CheckReplyInput: CheckReplyInput;
  CheckReplyPayload: Omit<CheckReplyPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversParentTypes['Reply']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ChooseNetworksInput: ChooseNetworksInput;
  ChooseNetworksPayload: Omit<ChooseNetworksPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ChooseTopicsInput: ChooseTopicsInput;
  ChooseTopicsPayload: Omit<ChooseTopicsPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  Claim: HeldClaim;
  ClaimNextTicketPayload: Omit<ClaimNextTicketPayload, 'claim' | 'reason' | 'ticket'> & { claim?: Maybe<ResolversParentTypes['Claim']>, reason?: Maybe<ResolversParentTypes['PickReason']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ClaimTicketInput: ClaimTicketInput;
  ClaimTicketPayload: Omit<ClaimTicketPayload, 'claim' | 'ticket'> & { claim?: Maybe<ResolversParentTypes['Claim']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ClientId: Scalars['ClientId']['output'];
  Clock: TicketClock;
  ClockCalendar: ClockCalendar;
  ClockExplanation: ShownExplanation;
  ClockMark: ShownMark;
  ClockOpening: ClockOpening;
  ClockOverride: MadeOverride;
  ClockStretch: Stretch;
  ClockTurn: Turn;
  ClockVerdict: ClockVerdict;
  CloseOverflowInput: CloseOverflowInput;
  CloseOverflowPayload: Omit<CloseOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversParentTypes['Overflow']> };
  Commitment: KeptCommitment;
  ComparePracticeInput: ComparePracticeInput;
  ComparePracticePayload: Omit<ComparePracticePayload, 'item'> & { item?: Maybe<ResolversParentTypes['PracticeItem']> };
  ConfirmTriageInput: ConfirmTriageInput;
  ConfirmTriagePayload: Omit<ConfirmTriagePayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversParentTypes['TriageCorrection']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ConnectChannelInput: ConnectChannelInput;
  ConnectChannelPayload: Omit<ConnectChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ConsentToCallsInput: ConsentToCallsInput;
  ConsentToCallsPayload: Omit<ConsentToCallsPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  Contact: ContactRow;
  ContactHit: Omit<ContactHit, 'contact'> & { contact: ResolversParentTypes['Contact'] };
  ContactMerge: ContactMergeRow;
  ContactNote: ContactNoteRow;
  ContactUserError: ContactUserError;
  CorrectIntentInput: CorrectIntentInput;
  CorrectIntentPayload: Omit<CorrectIntentPayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversParentTypes['TriageCorrection']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  CorrectTopicInput: CorrectTopicInput;
  CorrectTopicPayload: Omit<CorrectTopicPayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversParentTypes['TriageCorrection']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  CreateCardInput: CreateCardInput;
  CreateCardPayload: Omit<CreateCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['Card']> };
  CreateDepartmentInput: CreateDepartmentInput;
  CreateDepartmentPayload: Omit<CreateDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  CreateHoldingTextInput: CreateHoldingTextInput;
  CreateHoldingTextPayload: Omit<CreateHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversParentTypes['HoldingText']> };
  CreateInvitationInput: CreateInvitationInput;
  CreateInvitationPayload: Omit<CreateInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  CreateMemberInput: CreateMemberInput;
  CreateMemberPayload: Omit<CreateMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  CreateSavedSearchInput: CreateSavedSearchInput;
  CreateSavedSearchPayload: Omit<CreateSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  CreateTagInput: CreateTagInput;
  CreateTagPayload: Omit<CreateTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  CreateTeamInput: CreateTeamInput;
  CreateTeamPayload: Omit<CreateTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  CreateTemplateInput: CreateTemplateInput;
  CreateTemplatePayload: Omit<CreateTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  CreateTopicInput: CreateTopicInput;
  CreateTopicPayload: Omit<CreateTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  Cycle: LedgerRow;
  CycleConnection: Omit<CycleConnection, 'edges'> & { edges: Array<ResolversParentTypes['CycleEdge']> };
  CycleEdge: Omit<CycleEdge, 'node'> & { node: ResolversParentTypes['Cycle'] };
  DateTime: Scalars['DateTime']['output'];
  DaysOff: DaysOffRow;
  Deadline: Deadline;
  DecideReplyInput: DecideReplyInput;
  DecideReplyPayload: Omit<DecideReplyPayload, 'reply'> & { reply?: Maybe<ResolversParentTypes['Reply']> };
  DeclareConflictInput: DeclareConflictInput;
  DeclareConflictPayload: Omit<DeclareConflictPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  DeclareHoursInput: DeclareHoursInput;
  DeclareHoursPayload: Omit<DeclareHoursPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  DeleteDemonstrationPayload: DeleteDemonstrationPayload;
  DeleteFilterInput: DeleteFilterInput;
  DeleteFilterPayload: DeleteFilterPayload;
  Delivery: DeliveryRow;
  DeliveryConnection: Omit<DeliveryConnection, 'edges'> & { edges: Array<ResolversParentTypes['DeliveryEdge']> };
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  Demonstration: Demonstration;
  DemonstrationUserError: DemonstrationUserError;
  Department: DepartmentRow;
  DescribedAttachment: DescribedAttachment;
  Device: DeviceRow;
  DisableMemberInput: DisableMemberInput;
  DisableMemberPayload: Omit<DisableMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  DiscardCharterDraftPayload: DiscardCharterDraftPayload;
  DiscardDeliveryInput: DiscardDeliveryInput;
  DiscardDeliveryPayload: Omit<DiscardDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['Delivery']> };
  DiscardDraftInput: DiscardDraftInput;
  DiscardDraftPayload: Omit<DiscardDraftPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  DiscardPromisesInput: DiscardPromisesInput;
  DiscardPromisesPayload: Omit<DiscardPromisesPayload, 'publication'> & { publication?: Maybe<ResolversParentTypes['Publication']> };
  Draft: DraftRow;
  DraftPromisesInput: DraftPromisesInput;
  DraftPromisesPayload: Omit<DraftPromisesPayload, 'publication'> & { publication?: Maybe<ResolversParentTypes['Publication']> };
  DrawPracticeInput: DrawPracticeInput;
  DrawPracticePayload: Omit<DrawPracticePayload, 'item'> & { item?: Maybe<ResolversParentTypes['PracticeItem']> };
  EnableMemberInput: EnableMemberInput;
  EnableMemberPayload: Omit<EnableMemberPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  EndRehearsalPayload: Omit<EndRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversParentTypes['Rehearsal']> };
  Enquiry: EnquiryRow;
  EnquiryConnection: Omit<EnquiryConnection, 'edges'> & { edges: Array<ResolversParentTypes['EnquiryEdge']> };
  EnquiryEdge: Omit<EnquiryEdge, 'node'> & { node: ResolversParentTypes['Enquiry'] };
  EnquiryReceiver: ReceiverRow;
  EnquiryUserError: EnquiryUserError;
  ExclusionCount: CountedExclusion;
  ExcuseBreachInput: ExcuseBreachInput;
  ExcuseBreachPayload: Omit<ExcuseBreachPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ExpectedDemand: ExpectedDemand;
  ExplainCorrectionInput: ExplainCorrectionInput;
  ExplainCorrectionPayload: Omit<ExplainCorrectionPayload, 'correction' | 'ticket'> & { correction?: Maybe<ResolversParentTypes['TriageCorrection']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ExportCardsPayload: ExportCardsPayload;
  ExportHoursInput: ExportHoursInput;
  ExportHoursPayload: ExportHoursPayload;
  ExportOwnHoursInput: ExportOwnHoursInput;
  ExportOwnHoursPayload: ExportOwnHoursPayload;
  ExportTriageExamplesInput: ExportTriageExamplesInput;
  ExportTriageExamplesPayload: ExportTriageExamplesPayload;
  ExtendClockInput: ExtendClockInput;
  ExtendClockPayload: Omit<ExtendClockPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  FetchAttachmentInput: FetchAttachmentInput;
  FetchAttachmentPayload: Omit<FetchAttachmentPayload, 'message'> & { message?: Maybe<ResolversParentTypes['Message']> };
  FilterUserError: FilterUserError;
  FinishCardPayload: Omit<FinishCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  FirstSteps: FirstSteps;
  Float: Scalars['Float']['output'];
  Forecast: ForecastRow;
  FoundOrganizationInput: FoundOrganizationInput;
  FoundOrganizationPayload: Omit<FoundOrganizationPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  FoundPost: FoundPost;
  HandBackCardInput: HandBackCardInput;
  HandBackCardPayload: Omit<HandBackCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  HandEnquiryInput: HandEnquiryInput;
  HandEnquiryPayload: Omit<HandEnquiryPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversParentTypes['Enquiry']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  HandOffTicketInput: HandOffTicketInput;
  HandOffTicketPayload: Omit<HandOffTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  HandedDraft: HandedDraftSource;
  HelpCard: ShownCard;
  HelpCardReason: HelpCardReason;
  HelpCardUserError: HelpCardUserError;
  HelpDraft: HelpDraft;
  HelpGiven: GivenRow;
  HelpMessage: CardMessage;
  HelpQuestion: HelpQuestion;
  HelpReaction: ReactionRow;
  HelpSuggestion: HelpSuggestion;
  HelpThanks: ThanksRow;
  HelpTopic: HelpTopic;
  HelpUnderWay: HelpUnderWay;
  HoldingDraft: HoldingDraft;
  HoldingOutcome: SentOrRefused;
  HoldingPreview: PreviewOfHolding;
  HoldingReplyInput: HoldingReplyInput;
  HoldingText: HoldingTextRow;
  HoldingTextBody: HoldingTextBody;
  HoldingTextBodyInput: HoldingTextBodyInput;
  HoldingUserError: HoldingUserError;
  Holiday: Holiday;
  HolidayInput: HolidayInput;
  HolidayReport: HolidayReport;
  HoursUserError: HoursUserError;
  HouseAnswer: GivenAnswer;
  HouseQuestion: ShownQuestion;
  ID: Scalars['ID']['output'];
  Identity: IdentityRow;
  ImportCardsInput: ImportCardsInput;
  ImportCardsPayload: Omit<ImportCardsPayload, 'report'> & { report?: Maybe<ResolversParentTypes['ImportReport']> };
  ImportHolidaysInput: ImportHolidaysInput;
  ImportHolidaysPayload: Omit<ImportHolidaysPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  ImportReport: ReadReport;
  InboxUserError: InboxUserError;
  Insertable: ResolversUnionTypes<ResolversParentTypes>['Insertable'];
  Insertion: InsertionSource;
  Int: Scalars['Int']['output'];
  Invitation: InvitationRow;
  InvitationPreview: InvitationPreview;
  InviteFromRehearsalInput: InviteFromRehearsalInput;
  InviteFromRehearsalPayload: Omit<InviteFromRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversParentTypes['Rehearsal']> };
  IssueSignInLinkInput: IssueSignInLinkInput;
  IssueSignInLinkPayload: IssueSignInLinkPayload;
  JoinRehearsalInput: JoinRehearsalInput;
  JoinRehearsalPayload: Omit<JoinRehearsalPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  JudgeSampleInput: JudgeSampleInput;
  JudgeSamplePayload: Omit<JudgeSamplePayload, 'corrections' | 'ticket'> & { corrections?: Maybe<Array<ResolversParentTypes['TriageCorrection']>>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  KeepCardPayload: Omit<KeepCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  KnowledgeUserError: KnowledgeUserError;
  LadderRecipient: Recipient;
  LadderRecipientInput: LadderRecipientInput;
  LadderStep: SlaLadderStep;
  LadderStepInput: LadderStepInput;
  LaneCount: LaneCount;
  LaneDifference: LaneDifferenceRow;
  LaterSample: SampleRow;
  LaterSampleWeek: SampleWeekRow;
  LearnFromCorrectionsPayload: Omit<LearnFromCorrectionsPayload, 'learning'> & { learning?: Maybe<ResolversParentTypes['Learning']> };
  LearnedAccuracy: LearnedAccuracy;
  LearnedPoint: LearnedPoint;
  LearnedVersion: LearnedVersionRow;
  Learning: LearningState;
  LearningUserError: LearningUserError;
  LiftExclusionInput: LiftExclusionInput;
  LiftExclusionPayload: Omit<LiftExclusionPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  LiftedExclusion: StandingLift;
  LinkTicketsInput: LinkTicketsInput;
  LinkTicketsPayload: Omit<LinkTicketsPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ListeningUserError: ListeningUserError;
  MarkNotificationsReadInput: MarkNotificationsReadInput;
  MarkNotificationsReadPayload: MarkNotificationsReadPayload;
  MarkedText: MarkedText;
  MaskedMessage: SaidMasked;
  MatchedCondition: MatchedCondition;
  MediaLimits: MediaLimits;
  MediaTypeLimit: MediaTypeLimit;
  Member: MemberRow;
  MemberAvailability: MemberAvailability;
  MemberConnection: Omit<MemberConnection, 'edges'> & { edges: Array<ResolversParentTypes['MemberEdge']> };
  MemberEdge: Omit<MemberEdge, 'node'> & { node: ResolversParentTypes['Member'] };
  MemberUserError: MemberUserError;
  MentoredDraft: MentoredDraftRow;
  MergeContactsInput: MergeContactsInput;
  MergeContactsPayload: Omit<MergeContactsPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  MergeTagsInput: MergeTagsInput;
  MergeTagsPayload: Omit<MergeTagsPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  MergeTicketsInput: MergeTicketsInput;
  MergeTicketsPayload: Omit<MergeTicketsPayload, 'merged' | 'ticket'> & { merged?: Maybe<ResolversParentTypes['Ticket']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  Message: MessageRow;
  MessageHit: Omit<MessageHit, 'message' | 'ticket'> & { message: ResolversParentTypes['Message'], ticket?: Maybe<ResolversParentTypes['Ticket']> };
  Mutation: Record<PropertyKey, never>;
  NearerCount: NearerCount;
  NetHelp: WeighedTopic;
  Network: Connector;
  NetworkCodes: NetworkCodes;
  NetworkSecret: NetworkSecret;
  NextCardInput: NextCardInput;
  NextCardPayload: Omit<NextCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NominateMentorInput: NominateMentorInput;
  NominateMentorPayload: Omit<NominateMentorPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  NotCalled: Omit<NotCalled, 'member'> & { member: ResolversParentTypes['Member'] };
  Note: NoteRow;
  NoteHit: Omit<NoteHit, 'note' | 'ticket'> & { note: ResolversParentTypes['Note'], ticket: ResolversParentTypes['Ticket'] };
  Notification: NotificationRow;
  NotificationConnection: Omit<NotificationConnection, 'edges'> & { edges: Array<ResolversParentTypes['NotificationEdge']> };
  NotificationEdge: Omit<NotificationEdge, 'node'> & { node: ResolversParentTypes['Notification'] };
  NotificationPreference: NotificationPreference;
  NotificationPreferenceInput: NotificationPreferenceInput;
  OfferContactInput: OfferContactInput;
  OfferContactPayload: Omit<OfferContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  OfferReport: Omit<OfferReport, 'exclusions'> & { exclusions: Array<ResolversParentTypes['ExclusionCount']> };
  OfferSegmentInput: OfferSegmentInput;
  OfferSegmentPayload: OfferSegmentPayload;
  OfferTopicInput: OfferTopicInput;
  OfferTopicPayload: Omit<OfferTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  OpenOverflowInput: OpenOverflowInput;
  OpenOverflowPayload: Omit<OpenOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversParentTypes['Overflow']> };
  Operations: OperationsSource;
  Organization: OrganizationRow;
  OrganizationPromises: OrganizationPromises;
  Overflow: OverflowRow;
  OverflowCall: CallRow;
  OverflowCallConnection: Omit<OverflowCallConnection, 'edges'> & { edges: Array<ResolversParentTypes['OverflowCallEdge']> };
  OverflowCallEdge: Omit<OverflowCallEdge, 'node'> & { node: ResolversParentTypes['OverflowCall'] };
  OverflowEntry: EntryRow;
  OverflowEntryConnection: Omit<OverflowEntryConnection, 'edges'> & { edges: Array<ResolversParentTypes['OverflowEntryEdge']> };
  OverflowEntryEdge: Omit<OverflowEntryEdge, 'node'> & { node: ResolversParentTypes['OverflowEntry'] };
  OverflowOpening: OpeningRow;
  OverflowPolicy: PolicyVersionOfOverflow;
  OverflowPolicyConnection: Omit<OverflowPolicyConnection, 'edges'> & { edges: Array<ResolversParentTypes['OverflowPolicyEdge']> };
  OverflowPolicyEdge: Omit<OverflowPolicyEdge, 'node'> & { node: ResolversParentTypes['OverflowPolicy'] };
  OverflowReason: OverflowReason;
  OverflowUserError: OverflowUserError;
  OverrideTriageInput: OverrideTriageInput;
  OverrideTriagePayload: Omit<OverrideTriagePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  OwnWords: OwnWords;
  OwnWordsInput: OwnWordsInput;
  PageInfo: PageInfo;
  PageSize: Scalars['PageSize']['output'];
  Parameters: Scalars['Parameters']['output'];
  PassedOverTicket: PassedOverRow;
  PauseChannelInput: PauseChannelInput;
  PauseChannelPayload: Omit<PauseChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  PauseClockInput: PauseClockInput;
  PauseClockPayload: Omit<PauseClockPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  PauseHelpingInput: PauseHelpingInput;
  PauseHelpingPayload: Omit<PauseHelpingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  PauseOverflowInput: PauseOverflowInput;
  PauseOverflowPayload: Omit<PauseOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversParentTypes['Overflow']> };
  PauseSavedSearchInput: PauseSavedSearchInput;
  PauseSavedSearchPayload: Omit<PauseSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  PickReason: OrderReason;
  PlaceMove: PlaceMove;
  PolicyCalendar: PolicyCalendar;
  PolicyDefinition: PolicyDraft;
  PolicyDefinitionInput: PolicyDefinitionInput;
  PolicyMatch: SlaPolicyMatch;
  PolicyMatchInput: PolicyMatchInput;
  PolicyOverrides: PolicyOverrides;
  PolicyOverridesInput: PolicyOverridesInput;
  PolicyRow: SlaPolicyRow;
  PolicyRowInput: PolicyRowInput;
  PolicyTarget: PolicyTarget;
  PolicyTargetInput: PolicyTargetInput;
  PossibleAnswer: PossibleAnswerRow;
  PracticeItem: PracticeItemRow;
  PracticeMessage: PracticeMessage;
  PracticeProgress: Omit<PracticeProgress, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  PracticeStep: PracticeStep;
  PracticeUserError: PracticeUserError;
  Presence: PresenceRow;
  PreviewCalendarInput: PreviewCalendarInput;
  PreviewCalendarPayload: PreviewCalendarPayload;
  PreviewSavedSearchInput: PreviewSavedSearchInput;
  PreviewSavedSearchPayload: Omit<PreviewSavedSearchPayload, 'preview'> & { preview?: Maybe<ResolversParentTypes['SearchPreview']> };
  PromiseHeld: ShownPromise;
  PromiseUpdateInput: PromiseUpdateInput;
  PromiseUpdatePayload: Omit<PromiseUpdatePayload, 'commitment' | 'ticket'> & { commitment?: Maybe<ResolversParentTypes['Commitment']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  PromiseUserError: PromiseUserError;
  PromisesTest: Omit<PromisesTest, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  Publication: PublicationRow;
  PublicationCounts: PublicationCounts;
  PublishCharterInput: PublishCharterInput;
  PublishCharterPayload: Omit<PublishCharterPayload, 'charter'> & { charter?: Maybe<ResolversParentTypes['Charter']> };
  PublishOverflowPolicyInput: PublishOverflowPolicyInput;
  PublishOverflowPolicyPayload: Omit<PublishOverflowPolicyPayload, 'policy'> & { policy?: Maybe<ResolversParentTypes['OverflowPolicy']> };
  PublishPromisesInput: PublishPromisesInput;
  PublishPromisesPayload: Omit<PublishPromisesPayload, 'publication'> & { publication?: Maybe<ResolversParentTypes['Publication']> };
  PublishTriageRulesInput: PublishTriageRulesInput;
  PublishTriageRulesPayload: Omit<PublishTriageRulesPayload, 'rules'> & { rules?: Maybe<ResolversParentTypes['TriageRules']> };
  Publishing: Publishing;
  Query: Record<PropertyKey, never>;
  QuietHours: QuietHours;
  QuietHoursInput: QuietHoursInput;
  ReasonPoints: ReasonPoints;
  ReasonPointsInput: ReasonPointsInput;
  ReasonRule: ReasonRule;
  RecallReason: RecallReason;
  RecognisedTopic: TicketTopic;
  Recognition: RecognitionRow;
  RecordContactAnswerInput: RecordContactAnswerInput;
  RecordContactAnswerPayload: Omit<RecordContactAnswerPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversParentTypes['Enquiry']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  RecordFirstStepsInput: RecordFirstStepsInput;
  RecordFirstStepsPayload: RecordFirstStepsPayload;
  RecordManagersWordInput: RecordManagersWordInput;
  RecordManagersWordPayload: Omit<RecordManagersWordPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  Rehearsal: RehearsalRow;
  RehearsalCall: RehearsalCallRow;
  RehearsalGuest: ReportedGuest;
  RehearsalMatter: RehearsalMatter;
  RehearsalPart: ShownPart;
  RehearsalTopic: RehearsalTopic;
  RehearsalUserError: RehearsalUserError;
  ReinstateTrustInput: ReinstateTrustInput;
  ReinstateTrustPayload: Omit<ReinstateTrustPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ReleaseClaimInput: ReleaseClaimInput;
  ReleaseClaimPayload: Omit<ReleaseClaimPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  RemoveAttachmentInput: RemoveAttachmentInput;
  RemoveAttachmentPayload: Omit<RemoveAttachmentPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  RemoveConflictInput: RemoveConflictInput;
  RemoveConflictPayload: Omit<RemoveConflictPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  RemoveContactNoteInput: RemoveContactNoteInput;
  RemoveContactNotePayload: Omit<RemoveContactNotePayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  RemoveDaysOffInput: RemoveDaysOffInput;
  RemoveDaysOffPayload: Omit<RemoveDaysOffPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  RemoveDeviceInput: RemoveDeviceInput;
  RemoveDevicePayload: RemoveDevicePayload;
  RenameTagInput: RenameTagInput;
  RenameTagPayload: Omit<RenameTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  RenewClaimInput: RenewClaimInput;
  RenewClaimPayload: Omit<RenewClaimPayload, 'claim'> & { claim?: Maybe<ResolversParentTypes['Claim']> };
  RenewDeviceInput: RenewDeviceInput;
  RenewDevicePayload: Omit<RenewDevicePayload, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  ReopenEnquiryInput: ReopenEnquiryInput;
  ReopenEnquiryPayload: Omit<ReopenEnquiryPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversParentTypes['Enquiry']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ReopenTicketInput: ReopenTicketInput;
  ReopenTicketPayload: Omit<ReopenTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ReplayDeliveryInput: ReplayDeliveryInput;
  ReplayDeliveryPayload: Omit<ReplayDeliveryPayload, 'delivery'> & { delivery?: Maybe<ResolversParentTypes['Delivery']> };
  ReplayTriageInput: ReplayTriageInput;
  ReplayedPromises: ReplayedPromises;
  ReplayedScores: ReplayedScores;
  ReplayedTicket: TicketReplayed;
  Reply: ReplyRow;
  ReplyCheck: ReplyCheckRow;
  ReplyCorrectionInput: ReplyCorrectionInput;
  ReplyError: ReplyError;
  ReplyOption: PossibleReply;
  ReplyReview: ReplyRow;
  ReplyUserError: ReplyUserError;
  ReportAbuseInput: ReportAbuseInput;
  ReportAbusePayload: Omit<ReportAbusePayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ResendInvitationInput: ResendInvitationInput;
  ResendInvitationPayload: Omit<ResendInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  ResolveTicketInput: ResolveTicketInput;
  ResolveTicketPayload: Omit<ResolveTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  RestoreCardInput: RestoreCardInput;
  RestoreCardPayload: Omit<RestoreCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['Card']> };
  RestoreDepartmentInput: RestoreDepartmentInput;
  RestoreDepartmentPayload: Omit<RestoreDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  RestoreExclusionInput: RestoreExclusionInput;
  RestoreExclusionPayload: Omit<RestoreExclusionPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  RestoreTagInput: RestoreTagInput;
  RestoreTagPayload: Omit<RestoreTagPayload, 'tag'> & { tag?: Maybe<ResolversParentTypes['Tag']> };
  RestoreTeamInput: RestoreTeamInput;
  RestoreTeamPayload: Omit<RestoreTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  RestoreTemplateInput: RestoreTemplateInput;
  RestoreTemplatePayload: Omit<RestoreTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  RestoreTopicInput: RestoreTopicInput;
  RestoreTopicPayload: Omit<RestoreTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  ResumeArrivalsPayload: ResumeArrivalsPayload;
  ResumeChannelInput: ResumeChannelInput;
  ResumeChannelPayload: Omit<ResumeChannelPayload, 'channel'> & { channel?: Maybe<ResolversParentTypes['Channel']> };
  ResumeClockInput: ResumeClockInput;
  ResumeClockPayload: Omit<ResumeClockPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ResumeHelpingPayload: Omit<ResumeHelpingPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  ResumeOverflowInput: ResumeOverflowInput;
  ResumeOverflowPayload: Omit<ResumeOverflowPayload, 'overflow'> & { overflow?: Maybe<ResolversParentTypes['Overflow']> };
  ResumePublishingPayload: Omit<ResumePublishingPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  ResumeSavedSearchInput: ResumeSavedSearchInput;
  ResumeSavedSearchPayload: Omit<ResumeSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  RetargetGrace: RetargetGrace;
  RetargetGraceInput: RetargetGraceInput;
  Retention: Retention;
  RetentionRun: RetentionRunRow;
  RetentionUserError: RetentionUserError;
  ReturnReplyInput: ReturnReplyInput;
  ReturnReplyPayload: Omit<ReturnReplyPayload, 'reply' | 'ticket'> & { reply?: Maybe<ResolversParentTypes['Reply']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  ReviewCardInput: ReviewCardInput;
  ReviewCardPayload: Omit<ReviewCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['Card']> };
  ReviewNoteInput: ReviewNoteInput;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  RevokeInvitationInput: RevokeInvitationInput;
  RevokeInvitationPayload: Omit<RevokeInvitationPayload, 'invitation'> & { invitation?: Maybe<ResolversParentTypes['Invitation']> };
  RevokeSessionInput: RevokeSessionInput;
  RevokeSessionPayload: RevokeSessionPayload;
  RoughWords: RoughWords;
  RoutingUserError: RoutingUserError;
  SampledTicket: SampledRow;
  SaveCalendarInput: SaveCalendarInput;
  SaveCalendarPayload: Omit<SaveCalendarPayload, 'calendar'> & { calendar?: Maybe<ResolversParentTypes['Calendar']> };
  SaveCharterDraftInput: SaveCharterDraftInput;
  SaveCharterDraftPayload: Omit<SaveCharterDraftPayload, 'draft'> & { draft?: Maybe<ResolversParentTypes['CharterDraft']> };
  SaveDraftInput: SaveDraftInput;
  SaveDraftPayload: Omit<SaveDraftPayload, 'claim' | 'draft'> & { claim?: Maybe<ResolversParentTypes['Claim']>, draft?: Maybe<ResolversParentTypes['Draft']> };
  SaveFilterInput: SaveFilterInput;
  SaveFilterPayload: Omit<SaveFilterPayload, 'savedFilter'> & { savedFilter?: Maybe<ResolversParentTypes['SavedFilter']> };
  SavedFilter: SavedFilterRow;
  SavedSearch: SavedSearchRow;
  ScoreSteps: ScoreSteps;
  SearchConnection: Omit<SearchConnection, 'edges'> & { edges: Array<ResolversParentTypes['SearchEdge']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SearchHit: ResolversUnionTypes<ResolversParentTypes>['SearchHit'];
  SearchLimits: SearchLimits;
  SearchPreview: SearchPreviewRow;
  SearchUserError: SearchUserError;
  SecretInput: SecretInput;
  SeenThread: ThreadAsSeen;
  SeenThreadInput: SeenThreadInput;
  SendHoldingRepliesInput: SendHoldingRepliesInput;
  SendHoldingRepliesPayload: Omit<SendHoldingRepliesPayload, 'outcomes'> & { outcomes?: Maybe<Array<ResolversParentTypes['HoldingOutcome']>> };
  SendReplyInput: SendReplyInput;
  SendReplyPayload: Omit<SendReplyPayload, 'reply' | 'stale' | 'ticket'> & { reply?: Maybe<ResolversParentTypes['Reply']>, stale?: Maybe<ResolversParentTypes['StaleReply']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  SendTestPushInput: SendTestPushInput;
  SendTestPushPayload: SendTestPushPayload;
  Session: SessionRow;
  SetAsideWork: SetAsideWork;
  SetAvailabilityInput: SetAvailabilityInput;
  SetAvailabilityPayload: Omit<SetAvailabilityPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  SetCharterRulesInput: SetCharterRulesInput;
  SetCharterRulesPayload: Omit<SetCharterRulesPayload, 'rules'> & { rules?: Maybe<ResolversParentTypes['CharterRules']> };
  SetContactSegmentInput: SetContactSegmentInput;
  SetContactSegmentPayload: Omit<SetContactSegmentPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  SetEnquiryDepartmentInput: SetEnquiryDepartmentInput;
  SetEnquiryDepartmentPayload: Omit<SetEnquiryDepartmentPayload, 'receivers'> & { receivers?: Maybe<Array<ResolversParentTypes['EnquiryReceiver']>> };
  SetLanguagesInput: SetLanguagesInput;
  SetLanguagesPayload: Omit<SetLanguagesPayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  SetMaxWaitInput: SetMaxWaitInput;
  SetMaxWaitPayload: Omit<SetMaxWaitPayload, 'board'> & { board?: Maybe<ResolversParentTypes['Board']> };
  SetNetworkCodesInput: SetNetworkCodesInput;
  SetNetworkCodesPayload: Omit<SetNetworkCodesPayload, 'network'> & { network?: Maybe<ResolversParentTypes['Network']> };
  SetNotificationPreferencesInput: SetNotificationPreferencesInput;
  SetNotificationPreferencesPayload: SetNotificationPreferencesPayload;
  SetPromisesInput: SetPromisesInput;
  SetPromisesPayload: SetPromisesPayload;
  SetReplyHoldInput: SetReplyHoldInput;
  SetReplyHoldPayload: Omit<SetReplyHoldPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  SetRetentionInput: SetRetentionInput;
  SetRetentionPayload: SetRetentionPayload;
  SetTicketStatusInput: SetTicketStatusInput;
  SetTicketStatusPayload: Omit<SetTicketStatusPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  SetTradeInput: SetTradeInput;
  SetTradePayload: Omit<SetTradePayload, 'volunteer'> & { volunteer?: Maybe<ResolversParentTypes['Volunteer']> };
  SetTrustRulesInput: SetTrustRulesInput;
  SetTrustRulesPayload: SetTrustRulesPayload;
  SetWorkingHoursInput: SetWorkingHoursInput;
  SetWorkingHoursPayload: Omit<SetWorkingHoursPayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  SettleEnquiryInput: SettleEnquiryInput;
  SettleEnquiryPayload: Omit<SettleEnquiryPayload, 'enquiry' | 'ticket'> & { enquiry?: Maybe<ResolversParentTypes['Enquiry']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  SignCharterInput: SignCharterInput;
  SignCharterPayload: Omit<SignCharterPayload, 'charter'> & { charter?: Maybe<ResolversParentTypes['Charter']> };
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: SignOutPayload;
  SimulateBreakdownPayload: SimulateBreakdownPayload;
  SkipCardInput: SkipCardInput;
  SkipCardPayload: Omit<SkipCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  SkippedEvent: SkippedEvent;
  SkippedRow: SkippedRow;
  SlaPolicy: PolicyVersionRow;
  SlaPolicyConnection: Omit<SlaPolicyConnection, 'edges'> & { edges: Array<ResolversParentTypes['SlaPolicyEdge']> };
  SlaPolicyEdge: Omit<SlaPolicyEdge, 'node'> & { node: ResolversParentTypes['SlaPolicy'] };
  SnoozeTicketInput: SnoozeTicketInput;
  SnoozeTicketPayload: Omit<SnoozeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  SpecialOpening: SpecialOpening;
  SpecialOpeningInput: SpecialOpeningInput;
  SplitTicketInput: SplitTicketInput;
  SplitTicketPayload: Omit<SplitTicketPayload, 'original' | 'ticket'> & { original?: Maybe<ResolversParentTypes['Ticket']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  StaleReply: StaleReplySource;
  StartRehearsalInput: StartRehearsalInput;
  StartRehearsalPayload: Omit<StartRehearsalPayload, 'rehearsal'> & { rehearsal?: Maybe<ResolversParentTypes['Rehearsal']> };
  StopArrivalsPayload: StopArrivalsPayload;
  StopPublishingInput: StopPublishingInput;
  StopPublishingPayload: Omit<StopPublishingPayload, 'organization'> & { organization?: Maybe<ResolversParentTypes['Organization']> };
  String: Scalars['String']['output'];
  SubscribeDeviceInput: SubscribeDeviceInput;
  SubscribeDevicePayload: Omit<SubscribeDevicePayload, 'device'> & { device?: Maybe<ResolversParentTypes['Device']> };
  Subscription: Record<PropertyKey, never>;
  SwitchLearningInput: SwitchLearningInput;
  SwitchLearningPayload: Omit<SwitchLearningPayload, 'learning'> & { learning?: Maybe<ResolversParentTypes['Learning']> };
  Tag: TagRow;
  TagTicketInput: TagTicketInput;
  TagTicketPayload: Omit<TagTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  TakeCardPayload: Omit<TakeCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
  TakeObstacle: TakeObstacle;
  TakeOverClaimInput: TakeOverClaimInput;
  TakeOverClaimPayload: Omit<TakeOverClaimPayload, 'claim' | 'ticket'> & { claim?: Maybe<ResolversParentTypes['Claim']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  Team: TeamRow;
  Template: TemplateRow;
  TemplateConnection: Omit<TemplateConnection, 'edges'> & { edges: Array<ResolversParentTypes['TemplateEdge']> };
  TemplateEdge: Omit<TemplateEdge, 'node'> & { node: ResolversParentTypes['Template'] };
  TemplateText: TemplateText;
  TemplateTextInput: TemplateTextInput;
  TestPromisesInput: TestPromisesInput;
  TestedTarget: TestedTarget;
  TextLimit: TextLimit;
  TextMark: TextMark;
  TextSpan: TextSpan;
  Thread: ThreadRow;
  Ticket: TicketRow;
  TicketAttributes: TicketAttributes;
  TicketChange: TicketChangeRow;
  TicketCluster: ClusterRow;
  TicketConnection: Omit<TicketConnection, 'edges'> & { edges: Array<ResolversParentTypes['TicketEdge']> };
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketEvent: HappenedEvent;
  TicketExclusion: TicketExclusion;
  TicketFilter: TicketFilter;
  TicketHit: Omit<TicketHit, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TicketLink: LinkRow;
  TicketPick: KeptPick;
  TicketUserError: TicketUserError;
  TicketViewCount: TicketViewCount;
  TicketsChanged: TicketsChanged;
  TimelineConnection: Omit<TimelineConnection, 'edges'> & { edges: Array<ResolversParentTypes['TimelineEdge']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineItem'] };
  TimelineItem: ResolversUnionTypes<ResolversParentTypes>['TimelineItem'];
  Topic: TopicRow;
  TopicChoiceInput: TopicChoiceInput;
  TopicKeyword: TopicKeyword;
  TopicKeywordInput: TopicKeywordInput;
  Triage: TicketRow;
  TriageCorrection: CorrectionRow;
  TriageExample: ExampleRow;
  TriageExampleConnection: Omit<TriageExampleConnection, 'edges'> & { edges: Array<ResolversParentTypes['TriageExampleEdge']> };
  TriageExampleEdge: Omit<TriageExampleEdge, 'node'> & { node: ResolversParentTypes['TriageExample'] };
  TriageExampleFilter: TriageExampleFilter;
  TriageOutcome: TriageOutcome;
  TriageOverride: OverrideRow;
  TriageReading: TriageReading;
  TriageReason: TriageReason;
  TriageReplay: Omit<TriageReplay, 'part'> & { part?: Maybe<ResolversParentTypes['TriageReplayPart']> };
  TriageReplayPart: ReplayPart;
  TriageRules: RulesVersion;
  TriageRulesConnection: Omit<TriageRulesConnection, 'edges'> & { edges: Array<ResolversParentTypes['TriageRulesEdge']> };
  TriageRulesEdge: Omit<TriageRulesEdge, 'node'> & { node: ResolversParentTypes['TriageRules'] };
  TriageRulesInput: TriageRulesInput;
  TriageRulesUserError: TriageRulesUserError;
  TriageThresholds: TriageThresholds;
  TriageThresholdsInput: TriageThresholdsInput;
  TriageTrial: TriageTrial;
  TrustRules: TrustRules;
  TrustStep: TrustStepRow;
  TrustUserError: TrustUserError;
  TryTriageInput: TryTriageInput;
  UndoCorrectionInput: UndoCorrectionInput;
  UndoCorrectionPayload: Omit<UndoCorrectionPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UndoTicketChangeInput: UndoTicketChangeInput;
  UndoTicketChangePayload: Omit<UndoTicketChangePayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UnexcuseBreachInput: UnexcuseBreachInput;
  UnexcuseBreachPayload: Omit<UnexcuseBreachPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UnlinkTicketsInput: UnlinkTicketsInput;
  UnlinkTicketsPayload: Omit<UnlinkTicketsPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UnmergeContactsInput: UnmergeContactsInput;
  UnmergeContactsPayload: Omit<UnmergeContactsPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  UnmergeTicketInput: UnmergeTicketInput;
  UnmergeTicketPayload: Omit<UnmergeTicketPayload, 'survivor' | 'ticket'> & { survivor?: Maybe<ResolversParentTypes['Ticket']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UnsnoozeTicketInput: UnsnoozeTicketInput;
  UnsnoozeTicketPayload: Omit<UnsnoozeTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UnsplitTicketInput: UnsplitTicketInput;
  UnsplitTicketPayload: Omit<UnsplitTicketPayload, 'merged' | 'ticket'> & { merged?: Maybe<ResolversParentTypes['Ticket']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UnsupportedKind: UnsupportedKindRow;
  UntagTicketInput: UntagTicketInput;
  UntagTicketPayload: Omit<UntagTicketPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  UpdateCardInput: UpdateCardInput;
  UpdateCardPayload: Omit<UpdateCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['Card']> };
  UpdateDepartmentInput: UpdateDepartmentInput;
  UpdateDepartmentPayload: Omit<UpdateDepartmentPayload, 'department'> & { department?: Maybe<ResolversParentTypes['Department']> };
  UpdateFilterInput: UpdateFilterInput;
  UpdateFilterPayload: Omit<UpdateFilterPayload, 'savedFilter'> & { savedFilter?: Maybe<ResolversParentTypes['SavedFilter']> };
  UpdateHoldingTextInput: UpdateHoldingTextInput;
  UpdateHoldingTextPayload: Omit<UpdateHoldingTextPayload, 'holdingText'> & { holdingText?: Maybe<ResolversParentTypes['HoldingText']> };
  UpdateProfileInput: UpdateProfileInput;
  UpdateProfilePayload: Omit<UpdateProfilePayload, 'member'> & { member?: Maybe<ResolversParentTypes['Member']> };
  UpdateSavedSearchInput: UpdateSavedSearchInput;
  UpdateSavedSearchPayload: Omit<UpdateSavedSearchPayload, 'savedSearch'> & { savedSearch?: Maybe<ResolversParentTypes['SavedSearch']> };
  UpdateTeamInput: UpdateTeamInput;
  UpdateTeamPayload: Omit<UpdateTeamPayload, 'team'> & { team?: Maybe<ResolversParentTypes['Team']> };
  UpdateTemplateInput: UpdateTemplateInput;
  UpdateTemplatePayload: Omit<UpdateTemplatePayload, 'template'> & { template?: Maybe<ResolversParentTypes['Template']> };
  UpdateTopicInput: UpdateTopicInput;
  UpdateTopicPayload: Omit<UpdateTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  Viewer: SignedIn;
  VoiceUserError: VoiceUserError;
  Volunteer: VolunteerSource;
  VolunteerConnection: Omit<VolunteerConnection, 'edges'> & { edges: Array<ResolversParentTypes['VolunteerEdge']> };
  VolunteerEdge: Omit<VolunteerEdge, 'node'> & { node: ResolversParentTypes['Volunteer'] };
  VolunteerLanguage: VolunteerLanguage;
  VolunteerLanguageInput: VolunteerLanguageInput;
  VolunteerTopic: VolunteerTopicSource;
  VolunteerUserError: VolunteerUserError;
  WaitingWork: WaitingWork;
  WaiveClockInput: WaiveClockInput;
  WaiveClockPayload: Omit<WaiveClockPayload, 'ticket'> & { ticket?: Maybe<ResolversParentTypes['Ticket']> };
  WeeklyOpening: WeeklyOpening;
  WeeklyOpeningInput: WeeklyOpeningInput;
  WithdrawUpdateInput: WithdrawUpdateInput;
  WithdrawUpdatePayload: Omit<WithdrawUpdatePayload, 'commitment' | 'ticket'> & { commitment?: Maybe<ResolversParentTypes['Commitment']>, ticket?: Maybe<ResolversParentTypes['Ticket']> };
  WithheldTopic: WithheldTopicRow;
  WithholdContactInput: WithholdContactInput;
  WithholdContactPayload: Omit<WithholdContactPayload, 'contact'> & { contact?: Maybe<ResolversParentTypes['Contact']> };
  WithholdSegmentInput: WithholdSegmentInput;
  WithholdSegmentPayload: WithholdSegmentPayload;
  WithholdTopicInput: WithholdTopicInput;
  WithholdTopicPayload: Omit<WithholdTopicPayload, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  WorkingHours: WorkingHours;
  WorkingHoursInput: WorkingHoursInput;
  WriteCardFromTicketInput: WriteCardFromTicketInput;
  WriteCardFromTicketPayload: Omit<WriteCardFromTicketPayload, 'card'> & { card?: Maybe<ResolversParentTypes['Card']> };
  WriteInRehearsalInput: WriteInRehearsalInput;
  WriteInRehearsalPayload: Omit<WriteInRehearsalPayload, 'part'> & { part?: Maybe<ResolversParentTypes['RehearsalPart']> };
  WriteOnCardInput: WriteOnCardInput;
  WriteOnCardPayload: Omit<WriteOnCardPayload, 'card'> & { card?: Maybe<ResolversParentTypes['HelpCard']> };
};

export type AcceptInvitationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcceptInvitationPayload'] = ResolversParentTypes['AcceptInvitationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type AcknowledgeEscalationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AcknowledgeEscalationPayload'] = ResolversParentTypes['AcknowledgeEscalationPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type AddContactNotePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddContactNotePayload'] = ResolversParentTypes['AddContactNotePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContactUserError']>, ParentType, ContextType>;
};

export type AddDaysOffPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddDaysOffPayload'] = ResolversParentTypes['AddDaysOffPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type AddNotePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AddNotePayload'] = ResolversParentTypes['AddNotePayload']> = {
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type AnnouncePresencePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnnouncePresencePayload'] = ResolversParentTypes['AnnouncePresencePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type AnswerCallPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerCallPayload'] = ResolversParentTypes['AnswerCallPayload']> = {
  call?: Resolver<Maybe<ResolversTypes['OverflowCall']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OverflowUserError']>, ParentType, ContextType>;
};

export type AnswerCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerCardPayload'] = ResolversParentTypes['AnswerCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['HelpGiven']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type AnswerCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerCounts'] = ResolversParentTypes['AnswerCounts']> = {
  kept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnswerPracticePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerPracticePayload'] = ResolversParentTypes['AnswerPracticePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PracticeItem']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PracticeUserError']>, ParentType, ContextType>;
};

export type AnswerQuestionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AnswerQuestionPayload'] = ResolversParentTypes['AnswerQuestionPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ApiTokenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApproveHoldingTextPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApproveHoldingTextPayload'] = ResolversParentTypes['ApproveHoldingTextPayload']> = {
  holdingText?: Resolver<Maybe<ResolversTypes['HoldingText']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldingUserError']>, ParentType, ContextType>;
};

export type ApproveReplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ApproveReplyPayload'] = ResolversParentTypes['ApproveReplyPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  stale?: Resolver<Maybe<ResolversTypes['StaleReply']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type ArchiveCalendarPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveCalendarPayload'] = ResolversParentTypes['ArchiveCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CalendarUserError']>, ParentType, ContextType>;
};

export type ArchiveCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveCardPayload'] = ResolversParentTypes['ArchiveCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type ArchiveDepartmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveDepartmentPayload'] = ResolversParentTypes['ArchiveDepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type ArchiveHoldingTextPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveHoldingTextPayload'] = ResolversParentTypes['ArchiveHoldingTextPayload']> = {
  holdingText?: Resolver<Maybe<ResolversTypes['HoldingText']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldingUserError']>, ParentType, ContextType>;
};

export type ArchiveSavedSearchPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveSavedSearchPayload'] = ResolversParentTypes['ArchiveSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ListeningUserError']>, ParentType, ContextType>;
};

export type ArchiveTagPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveTagPayload'] = ResolversParentTypes['ArchiveTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ArchiveTeamPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveTeamPayload'] = ResolversParentTypes['ArchiveTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type ArchiveTemplatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveTemplatePayload'] = ResolversParentTypes['ArchiveTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type ArchiveTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArchiveTopicPayload'] = ResolversParentTypes['ArchiveTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type ArrangeAttachmentsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ArrangeAttachmentsPayload'] = ResolversParentTypes['ArrangeAttachmentsPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AttachmentUserError']>, ParentType, ContextType>;
};

export type AskTheHousePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AskTheHousePayload'] = ResolversParentTypes['AskTheHousePayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type AskToTalkPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AskToTalkPayload'] = ResolversParentTypes['AskToTalkPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type AssignTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AssignTicketPayload'] = ResolversParentTypes['AssignTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  alt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  height?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AttachmentKind'], ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AttachmentState'], ParentType, ContextType>;
  thumbnail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  width?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AttachmentUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AttachmentUserError'] = ResolversParentTypes['AttachmentUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type BackupResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Backup'] = ResolversParentTypes['Backup']> = {
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  finishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BoardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  isCutOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  maxWaitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refreshedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reserveEvery?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  responders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BoardUserError'] = ResolversParentTypes['BoardUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BrokenLineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['BrokenLine'] = ResolversParentTypes['BrokenLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  holidays?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDrafted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isInForce?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isRoundTheClock?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joined?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  joinedBy?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promiseRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  specialOpenings?: Resolver<Array<ResolversTypes['SpecialOpening']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CalendarVersion']>, ParentType, ContextType>;
  weekly?: Resolver<Array<ResolversTypes['WeeklyOpening']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarOpeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalendarOpening'] = ResolversParentTypes['CalendarOpening']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CalendarPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalendarPreview'] = ResolversParentTypes['CalendarPreview']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['CalendarOpening']>, ParentType, ContextType>;
  weeks?: Resolver<Array<ResolversTypes['CalendarWeek']>, ParentType, ContextType>;
  workingDayMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CalendarUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalendarUserError'] = ResolversParentTypes['CalendarUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalendarVersion'] = ResolversParentTypes['CalendarVersion']> = {
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarWeekResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CalendarWeek'] = ResolversParentTypes['CalendarWeek']> = {
  openMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CancelReplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CancelReplyPayload'] = ResolversParentTypes['CancelReplyPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type CapabilitiesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Capabilities'] = ResolversParentTypes['Capabilities']> = {
  acts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deletions?: Resolver<ResolversTypes['ChangeNotice'], ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['ChangeNotice'], ParentType, ContextType>;
  idempotency?: Resolver<ResolversTypes['Idempotency'], ParentType, ContextType>;
  inbound?: Resolver<Array<ResolversTypes['MessageKind']>, ParentType, ContextType>;
  privateMedia?: Resolver<ResolversTypes['MediaLimits'], ParentType, ContextType>;
  privateText?: Resolver<Array<ResolversTypes['TextLimit']>, ParentType, ContextType>;
  privateWindowHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publicMedia?: Resolver<ResolversTypes['MediaLimits'], ParentType, ContextType>;
  publicText?: Resolver<Array<ResolversTypes['TextLimit']>, ParentType, ContextType>;
  readBack?: Resolver<ResolversTypes['ReadBackStrength'], ParentType, ContextType>;
  receives?: Resolver<Array<ResolversTypes['DeliveryTransport']>, ParentType, ContextType>;
  repliesInPrivate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  repliesInPublic?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['SearchLimits']>, ParentType, ContextType>;
};

export type CardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Card'] = ResolversParentTypes['Card']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reviewAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CardState'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['CardText']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['CardVersion']>, ParentType, ContextType, RequireFields<CardVersionsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CardConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CardConnection'] = ResolversParentTypes['CardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CardEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CardEdge'] = ResolversParentTypes['CardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Card'], ParentType, ContextType>;
};

export type CardProposalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CardProposal'] = ResolversParentTypes['CardProposal']> = {
  text?: Resolver<ResolversTypes['CardText'], ParentType, ContextType>;
};

export type CardTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CardText'] = ResolversParentTypes['CardText']> = {
  answer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CardVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CardVersion'] = ResolversParentTypes['CardVersion']> = {
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['CardText']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type ChangeRolePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChangeRolePayload'] = ResolversParentTypes['ChangeRolePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type ChannelResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Channel'] = ResolversParentTypes['Channel']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  health?: Resolver<ResolversTypes['ChannelHealth'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType>;
  openTicketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedSearches?: Resolver<Array<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  serviceUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ChannelStatus'], ParentType, ContextType>;
  unsupportedKinds?: Resolver<Array<ResolversTypes['UnsupportedKind']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelHealthResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChannelHealth'] = ResolversParentTypes['ChannelHealth']> = {
  lastEventAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastSentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  poll?: Resolver<Maybe<ResolversTypes['ChannelPoll']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['ChannelProblem']>, ParentType, ContextType>;
  problemDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChannelPollResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChannelPoll'] = ResolversParentTypes['ChannelPoll']> = {
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastPolledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  nextPollAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ChannelUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChannelUserError'] = ResolversParentTypes['ChannelUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Charter'] = ResolversParentTypes['Charter']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ownSignature?: Resolver<Maybe<ResolversTypes['CharterSignature']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['CharterText']>, ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CharterCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterCheck'] = ResolversParentTypes['CharterCheck']> = {
  findings?: Resolver<Array<ResolversTypes['CharterFinding']>, ParentType, ContextType>;
};

export type CharterConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterConnection'] = ResolversParentTypes['CharterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CharterDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterDraft'] = ResolversParentTypes['CharterDraft']> = {
  baseNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['CharterText']>, ParentType, ContextType>;
};

export type CharterEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterEdge'] = ResolversParentTypes['CharterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Charter'], ParentType, ContextType>;
};

export type CharterFindingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterFinding'] = ResolversParentTypes['CharterFinding']> = {
  clause?: Resolver<ResolversTypes['CharterClause'], ParentType, ContextType>;
  end?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CharterSeverity'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CharterHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterHours'] = ResolversParentTypes['CharterHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CharterLimitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterLimit'] = ResolversParentTypes['CharterLimit']> = {
  hours?: Resolver<Maybe<ResolversTypes['CharterHours']>, ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<ResolversTypes['Visibility']>, ParentType, ContextType>;
};

export type CharterRulesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterRules'] = ResolversParentTypes['CharterRules']> = {
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  asksForSignature?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  changedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['CharterLimit']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  patterns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  severities?: Resolver<Array<ResolversTypes['CharterSeverityRule']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['CharterWords']>, ParentType, ContextType>;
};

export type CharterSeverityRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterSeverityRule'] = ResolversParentTypes['CharterSeverityRule']> = {
  clause?: Resolver<ResolversTypes['CharterClause'], ParentType, ContextType>;
  isFree?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CharterSeverity'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['CharterSeverity'], ParentType, ContextType>;
};

export type CharterSignatureResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterSignature'] = ResolversParentTypes['CharterSignature']> = {
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CharterSignerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterSigner'] = ResolversParentTypes['CharterSigner']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['CharterSignature']>, ParentType, ContextType>;
};

export type CharterSignerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterSignerConnection'] = ResolversParentTypes['CharterSignerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharterSignerEdge']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  signedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharterSignerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterSignerEdge'] = ResolversParentTypes['CharterSignerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharterSigner'], ParentType, ContextType>;
};

export type CharterTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterText'] = ResolversParentTypes['CharterText']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
};

export type CharterUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterUserError'] = ResolversParentTypes['CharterUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharterWordsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CharterWords'] = ResolversParentTypes['CharterWords']> = {
  clause?: Resolver<ResolversTypes['CharterClause'], ParentType, ContextType>;
  phrases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CheckReplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CheckReplyPayload'] = ResolversParentTypes['CheckReplyPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TrustUserError']>, ParentType, ContextType>;
};

export type ChooseNetworksPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChooseNetworksPayload'] = ResolversParentTypes['ChooseNetworksPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ChooseTopicsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ChooseTopicsPayload'] = ResolversParentTypes['ChooseTopicsPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type ClaimNextTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimNextTicketPayload'] = ResolversParentTypes['ClaimNextTicketPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['PickReason']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export type ClaimTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClaimTicketPayload'] = ResolversParentTypes['ClaimTicketPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export interface ClientIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ClientId'], any> {
  name: 'ClientId';
}

export type ClockResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  atRiskAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  budgetMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['ClockExplanation']>, ParentType, ContextType>;
  extraMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metBy?: Resolver<Maybe<ResolversTypes['KeptBy']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
  teamDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  usedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClockCalendarResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockCalendar'] = ResolversParentTypes['ClockCalendar']> = {
  isAlwaysOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openings?: Resolver<Array<ResolversTypes['ClockOpening']>, ParentType, ContextType>;
  timeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClockExplanationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockExplanation'] = ResolversParentTypes['ClockExplanation']> = {
  adjustedOutcome?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  ingestLagMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  marks?: Resolver<Array<ResolversTypes['ClockMark']>, ParentType, ContextType>;
  overrides?: Resolver<Array<ResolversTypes['ClockOverride']>, ParentType, ContextType>;
  promises?: Resolver<Array<ResolversTypes['PromiseHeld']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refusedPauses?: Resolver<Array<ResolversTypes['ClockTurn']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ClockTurn'], ParentType, ContextType>;
  stop?: Resolver<Maybe<ResolversTypes['ClockTurn']>, ParentType, ContextType>;
  stretches?: Resolver<Array<ResolversTypes['ClockStretch']>, ParentType, ContextType>;
  teamOutcome?: Resolver<Maybe<ResolversTypes['ClockOutcome']>, ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['ClockVerdict'], ParentType, ContextType>;
};

export type ClockMarkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockMark'] = ResolversParentTypes['ClockMark']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  told?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type ClockOpeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockOpening'] = ResolversParentTypes['ClockOpening']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockOverrideResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockOverride'] = ResolversParentTypes['ClockOverride']> = {
  addMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['OverrideCode']>, ParentType, ContextType>;
  dueAtAfter?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAtBefore?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverrideKind'], ParentType, ContextType>;
  outcomeAfter?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  outcomeBefore?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ClockStretchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockStretch'] = ResolversParentTypes['ClockStretch']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  pausedBy?: Resolver<Maybe<ResolversTypes['PauseReason']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ClockTurnResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockTurn'] = ResolversParentTypes['ClockTurn']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
};

export type ClockVerdictResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ClockVerdict'] = ResolversParentTypes['ClockVerdict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type CloseOverflowPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CloseOverflowPayload'] = ResolversParentTypes['CloseOverflowPayload']> = {
  overflow?: Resolver<Maybe<ResolversTypes['Overflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OverflowUserError']>, ParentType, ContextType>;
};

export type CommitmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Commitment'] = ResolversParentTypes['Commitment']> = {
  author?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  promisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComparePracticePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ComparePracticePayload'] = ResolversParentTypes['ComparePracticePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PracticeItem']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['PracticeStep']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PracticeUserError']>, ParentType, ContextType>;
};

export type ConfirmTriagePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConfirmTriagePayload'] = ResolversParentTypes['ConfirmTriagePayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['TriageCorrection']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ConnectChannelPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConnectChannelPayload'] = ResolversParentTypes['ConnectChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChannelUserError']>, ParentType, ContextType>;
};

export type ConsentToCallsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ConsentToCallsPayload'] = ResolversParentTypes['ConsentToCallsPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<ContactCommitmentsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identities?: Resolver<Array<ResolversTypes['Identity']>, ParentType, ContextType>;
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  merges?: Resolver<Array<ResolversTypes['ContactMerge']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesakes?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['ContactNote']>, ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<ContactTicketsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContactHit'] = ResolversParentTypes['ContactHit']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  handles?: Resolver<Array<ResolversTypes['MarkedText']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['MarkedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactMergeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContactMerge'] = ResolversParentTypes['ContactMerge']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  mergedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContactNoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContactNote'] = ResolversParentTypes['ContactNote']> = {
  author?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ContactUserError'] = ResolversParentTypes['ContactUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectIntentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectIntentPayload'] = ResolversParentTypes['CorrectIntentPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['TriageCorrection']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type CorrectTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CorrectTopicPayload'] = ResolversParentTypes['CorrectTopicPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['TriageCorrection']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type CreateCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateCardPayload'] = ResolversParentTypes['CreateCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type CreateDepartmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateDepartmentPayload'] = ResolversParentTypes['CreateDepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type CreateHoldingTextPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateHoldingTextPayload'] = ResolversParentTypes['CreateHoldingTextPayload']> = {
  holdingText?: Resolver<Maybe<ResolversTypes['HoldingText']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldingUserError']>, ParentType, ContextType>;
};

export type CreateInvitationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateInvitationPayload'] = ResolversParentTypes['CreateInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type CreateMemberPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateMemberPayload'] = ResolversParentTypes['CreateMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type CreateSavedSearchPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateSavedSearchPayload'] = ResolversParentTypes['CreateSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ListeningUserError']>, ParentType, ContextType>;
};

export type CreateTagPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateTagPayload'] = ResolversParentTypes['CreateTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type CreateTeamPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateTeamPayload'] = ResolversParentTypes['CreateTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type CreateTemplatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateTemplatePayload'] = ResolversParentTypes['CreateTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type CreateTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CreateTopicPayload'] = ResolversParentTypes['CreateTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type CycleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Cycle'] = ResolversParentTypes['Cycle']> = {
  adjustedOutcome?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  breachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  budgetMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calendarName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excuse?: Resolver<Maybe<ResolversTypes['ClockOverride']>, ParentType, ContextType>;
  explanation?: Resolver<Maybe<ResolversTypes['ClockExplanation']>, ParentType, ContextType>;
  firstEndedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  firstWorkedMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  ingestLagMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  metAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  metBy?: Resolver<Maybe<ResolversTypes['KeptBy']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outageMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ClockOutcome'], ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
  teamDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  teamOutcome?: Resolver<Maybe<ResolversTypes['ClockOutcome']>, ParentType, ContextType>;
  wallMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  workedMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CycleConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CycleConnection'] = ResolversParentTypes['CycleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CycleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CycleEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['CycleEdge'] = ResolversParentTypes['CycleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cycle'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DaysOffResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DaysOff'] = ResolversParentTypes['DaysOff']> = {
  firstDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  atRiskAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
};

export type DecideReplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DecideReplyPayload'] = ResolversParentTypes['DecideReplyPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type DeclareConflictPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeclareConflictPayload'] = ResolversParentTypes['DeclareConflictPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type DeclareHoursPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeclareHoursPayload'] = ResolversParentTypes['DeclareHoursPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type DeleteDemonstrationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteDemonstrationPayload'] = ResolversParentTypes['DeleteDemonstrationPayload']> = {
  isGone?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DemonstrationUserError']>, ParentType, ContextType>;
};

export type DeleteFilterPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeleteFilterPayload'] = ResolversParentTypes['DeleteFilterPayload']> = {
  savedFilterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FilterUserError']>, ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastError?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeliveryStatus'], ParentType, ContextType>;
  transport?: Resolver<ResolversTypes['DeliveryTransport'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DemonstrationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Demonstration'] = ResolversParentTypes['Demonstration']> = {
  hasOwnOrganization?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isArriving?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isViewers?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  townSquareUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DemonstrationUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DemonstrationUserError'] = ResolversParentTypes['DemonstrationUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DepartmentResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contactEmail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeviceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Device'] = ResolversParentTypes['Device']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  failures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSuccessAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisableMemberPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DisableMemberPayload'] = ResolversParentTypes['DisableMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type DiscardCharterDraftPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscardCharterDraftPayload'] = ResolversParentTypes['DiscardCharterDraftPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['CharterUserError']>, ParentType, ContextType>;
};

export type DiscardDeliveryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscardDeliveryPayload'] = ResolversParentTypes['DiscardDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InboxUserError']>, ParentType, ContextType>;
};

export type DiscardDraftPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscardDraftPayload'] = ResolversParentTypes['DiscardDraftPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type DiscardPromisesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DiscardPromisesPayload'] = ResolversParentTypes['DiscardPromisesPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PromiseUserError']>, ParentType, ContextType>;
};

export type DraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seenThreads?: Resolver<Array<ResolversTypes['SeenThread']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  threadRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['DraftVisibility'], ParentType, ContextType>;
};

export type DraftPromisesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DraftPromisesPayload'] = ResolversParentTypes['DraftPromisesPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PromiseUserError']>, ParentType, ContextType>;
};

export type DrawPracticePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['DrawPracticePayload'] = ResolversParentTypes['DrawPracticePayload']> = {
  item?: Resolver<Maybe<ResolversTypes['PracticeItem']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PracticeUserError']>, ParentType, ContextType>;
};

export type EnableMemberPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnableMemberPayload'] = ResolversParentTypes['EnableMemberPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type EndRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EndRehearsalPayload'] = ResolversParentTypes['EndRehearsalPayload']> = {
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RehearsalUserError']>, ParentType, ContextType>;
};

export type EnquiryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Enquiry'] = ResolversParentTypes['Enquiry']> = {
  answer?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  doneBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  handedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnquiryKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  noticedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  possibleAnswers?: Resolver<Array<ResolversTypes['PossibleAnswer']>, ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  questionDraft?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnquiryState'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type EnquiryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnquiryConnection'] = ResolversParentTypes['EnquiryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnquiryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EnquiryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnquiryEdge'] = ResolversParentTypes['EnquiryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enquiry'], ParentType, ContextType>;
};

export type EnquiryReceiverResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnquiryReceiver'] = ResolversParentTypes['EnquiryReceiver']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EnquiryKind'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  waitingCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnquiryUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['EnquiryUserError'] = ResolversParentTypes['EnquiryUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExclusionCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExclusionCount'] = ResolversParentTypes['ExclusionCount']> = {
  code?: Resolver<ResolversTypes['ExclusionCode'], ParentType, ContextType>;
  isSoft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcuseBreachPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExcuseBreachPayload'] = ResolversParentTypes['ExcuseBreachPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ExpectedDemandResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExpectedDemand'] = ResolversParentTypes['ExpectedDemand']> = {
  fromHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  untilHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekday?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplainCorrectionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExplainCorrectionPayload'] = ResolversParentTypes['ExplainCorrectionPayload']> = {
  correction?: Resolver<Maybe<ResolversTypes['TriageCorrection']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ExportCardsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExportCardsPayload'] = ResolversParentTypes['ExportCardsPayload']> = {
  cardCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  csv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type ExportHoursPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExportHoursPayload'] = ResolversParentTypes['ExportHoursPayload']> = {
  csv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isCutOff?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoursUserError']>, ParentType, ContextType>;
};

export type ExportOwnHoursPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExportOwnHoursPayload'] = ResolversParentTypes['ExportOwnHoursPayload']> = {
  csv?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoursUserError']>, ParentType, ContextType>;
};

export type ExportTriageExamplesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExportTriageExamplesPayload'] = ResolversParentTypes['ExportTriageExamplesPayload']> = {
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exampleCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isCutOff?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ExtendClockPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ExtendClockPayload'] = ResolversParentTypes['ExtendClockPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type FetchAttachmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FetchAttachmentPayload'] = ResolversParentTypes['FetchAttachmentPayload']> = {
  message?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AttachmentUserError']>, ParentType, ContextType>;
};

export type FilterUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FilterUserError'] = ResolversParentTypes['FilterUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FinishCardPayload'] = ResolversParentTypes['FinishCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type FirstStepsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FirstSteps'] = ResolversParentTypes['FirstSteps']> = {
  customerHandle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  done?: Resolver<Array<ResolversTypes['FirstStep']>, ParentType, ContextType>;
  isSkipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ticketNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ForecastResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Forecast'] = ResolversParentTypes['Forecast']> = {
  aheadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aheadMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  finishAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  heldAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  responders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingSince?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FoundOrganizationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FoundOrganizationPayload'] = ResolversParentTypes['FoundOrganizationPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['DemonstrationUserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type FoundPostResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['FoundPost'] = ResolversParentTypes['FoundPost']> = {
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HandBackCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandBackCardPayload'] = ResolversParentTypes['HandBackCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type HandEnquiryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandEnquiryPayload'] = ResolversParentTypes['HandEnquiryPayload']> = {
  enquiry?: Resolver<Maybe<ResolversTypes['Enquiry']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EnquiryUserError']>, ParentType, ContextType>;
};

export type HandOffTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandOffTicketPayload'] = ResolversParentTypes['HandOffTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export type HandedDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HandedDraft'] = ResolversParentTypes['HandedDraft']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['HandedCause'], ParentType, ContextType>;
  handedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HelpCardResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpCard'] = ResolversParentTypes['HelpCard']> = {
  check?: Resolver<ResolversTypes['CharterCheck'], ParentType, ContextType, RequireFields<HelpCardCheckArgs, 'text'>>;
  codes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['HelpDraft']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  fence?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['HelpGiven']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  leftMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
  limitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['TextLimit']>, ParentType, ContextType>;
  mayBeKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mayBePrivate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['HelpQuestion']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['HelpCardReason']>, ParentType, ContextType>;
  recall?: Resolver<Array<ResolversTypes['RecallReason']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reminders?: Resolver<Array<ResolversTypes['CharterClause']>, ParentType, ContextType>;
  sentBack?: Resolver<Maybe<ResolversTypes['ReplyReview']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HelpCardState'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['HelpSuggestion']>, ParentType, ContextType, RequireFields<HelpCardSuggestionsArgs, 'draft' | 'first'>>;
  thread?: Resolver<Array<ResolversTypes['HelpMessage']>, ParentType, ContextType>;
  threadRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['HelpTopic']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  waitingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type HelpCardReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpCardReason'] = ResolversParentTypes['HelpCardReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type HelpCardUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpCardUserError'] = ResolversParentTypes['HelpCardUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HelpDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpDraft'] = ResolversParentTypes['HelpDraft']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type HelpGivenResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpGiven'] = ResolversParentTypes['HelpGiven']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTakenOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reaction?: Resolver<Maybe<ResolversTypes['HelpReaction']>, ParentType, ContextType>;
  reply?: Resolver<ResolversTypes['Reply'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['HelpTopic']>, ParentType, ContextType>;
};

export type HelpMessageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpMessage'] = ResolversParentTypes['HelpMessage']> = {
  author?: Resolver<ResolversTypes['HelpAuthor'], ParentType, ContextType>;
  files?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rough?: Resolver<Array<ResolversTypes['RoughWords']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpQuestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpQuestion'] = ResolversParentTypes['HelpQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpReactionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpReaction'] = ResolversParentTypes['HelpReaction']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  rough?: Resolver<Array<ResolversTypes['RoughWords']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpSuggestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpSuggestion'] = ResolversParentTypes['HelpSuggestion']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpThanksResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpThanks'] = ResolversParentTypes['HelpThanks']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['HelpTopic']>, ParentType, ContextType>;
};

export type HelpTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpTopic'] = ResolversParentTypes['HelpTopic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOwnTrade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HelpUnderWayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HelpUnderWay'] = ResolversParentTypes['HelpUnderWay']> = {
  cardsOffered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cardsTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftsInReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoldingDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldingDraft'] = ResolversParentTypes['HoldingDraft']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['HoldingTextBody']>, ParentType, ContextType>;
};

export type HoldingOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldingOutcome'] = ResolversParentTypes['HoldingOutcome']> = {
  refusal?: Resolver<Maybe<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type HoldingPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldingPreview'] = ResolversParentTypes['HoldingPreview']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isOwnLanguage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threadRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type HoldingTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldingText'] = ResolversParentTypes['HoldingText']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namesInstant?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['HoldingTextBody']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  writtenBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
};

export type HoldingTextBodyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldingTextBody'] = ResolversParentTypes['HoldingTextBody']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
};

export type HoldingUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoldingUserError'] = ResolversParentTypes['HoldingUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HolidayReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HolidayReport'] = ResolversParentTypes['HolidayReport']> = {
  added?: Resolver<Array<ResolversTypes['Holiday']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedEvent']>, ParentType, ContextType>;
  skippedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HoursUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HoursUserError'] = ResolversParentTypes['HoursUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HouseAnswer'] = ResolversParentTypes['HouseAnswer']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type HouseQuestionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['HouseQuestion'] = ResolversParentTypes['HouseQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['HouseAnswer']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type IdentityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Identity'] = ResolversParentTypes['Identity']> = {
  audience?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportCardsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportCardsPayload'] = ResolversParentTypes['ImportCardsPayload']> = {
  report?: Resolver<Maybe<ResolversTypes['ImportReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type ImportHolidaysPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportHolidaysPayload'] = ResolversParentTypes['ImportHolidaysPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['HolidayReport']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CalendarUserError']>, ParentType, ContextType>;
};

export type ImportReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ImportReport'] = ResolversParentTypes['ImportReport']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  broken?: Resolver<Array<ResolversTypes['BrokenLine']>, ParentType, ContextType>;
  brokenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cards?: Resolver<Array<ResolversTypes['CardText']>, ParentType, ContextType>;
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InboxUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InboxUserError'] = ResolversParentTypes['InboxUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsertableResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Insertable'] = ResolversParentTypes['Insertable']> = {
  __resolveType: TypeResolveFn<'Card' | 'Template', ParentType, ContextType>;
};

export type InsertionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Insertion'] = ResolversParentTypes['Insertion']> = {
  isInCustomerLanguage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Insertable'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InvitationPreview'] = ResolversParentTypes['InvitationPreview']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
};

export type InviteFromRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['InviteFromRehearsalPayload'] = ResolversParentTypes['InviteFromRehearsalPayload']> = {
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RehearsalUserError']>, ParentType, ContextType>;
};

export type IssueSignInLinkPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['IssueSignInLinkPayload'] = ResolversParentTypes['IssueSignInLinkPayload']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type JoinRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JoinRehearsalPayload'] = ResolversParentTypes['JoinRehearsalPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['RehearsalUserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type JudgeSamplePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['JudgeSamplePayload'] = ResolversParentTypes['JudgeSamplePayload']> = {
  corrections?: Resolver<Maybe<Array<ResolversTypes['TriageCorrection']>>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type KeepCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KeepCardPayload'] = ResolversParentTypes['KeepCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type KnowledgeUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['KnowledgeUserError'] = ResolversParentTypes['KnowledgeUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LadderRecipientResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LadderRecipient'] = ResolversParentTypes['LadderRecipient']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  who?: Resolver<ResolversTypes['LadderRecipientKind'], ParentType, ContextType>;
};

export type LadderStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LadderStep'] = ResolversParentTypes['LadderStep']> = {
  leadMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  notify?: Resolver<Array<ResolversTypes['LadderRecipient']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LaneCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaneCount'] = ResolversParentTypes['LaneCount']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  learnedLane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulesLane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
};

export type LaneDifferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaneDifference'] = ResolversParentTypes['LaneDifference']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learnedLane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  rulesLane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type LaterSampleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaterSample'] = ResolversParentTypes['LaterSample']> = {
  day?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  laterCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['SampledTicket']>, ParentType, ContextType>;
};

export type LaterSampleWeekResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LaterSampleWeek'] = ResolversParentTypes['LaterSampleWeek']> = {
  drawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstDay?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  judged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  likelyFrom?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  likelyTo?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  missed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnFromCorrectionsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LearnFromCorrectionsPayload'] = ResolversParentTypes['LearnFromCorrectionsPayload']> = {
  learning?: Resolver<Maybe<ResolversTypes['Learning']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LearningUserError']>, ParentType, ContextType>;
};

export type LearnedAccuracyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LearnedAccuracy'] = ResolversParentTypes['LearnedAccuracy']> = {
  inRightLane?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meanError?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type LearnedPointResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LearnedPoint'] = ResolversParentTypes['LearnedPoint']> = {
  axis?: Resolver<ResolversTypes['TriageAxis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exampleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rulesPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearnedVersionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LearnedVersion'] = ResolversParentTypes['LearnedVersion']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  byLearned?: Resolver<ResolversTypes['LearnedAccuracy'], ParentType, ContextType>;
  byRules?: Resolver<ResolversTypes['LearnedAccuracy'], ParentType, ContextType>;
  exampleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstExampleAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOfRules?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  judgedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastExampleAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  learnedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  points?: Resolver<Array<ResolversTypes['LearnedPoint']>, ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LearningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Learning'] = ResolversParentTypes['Learning']> = {
  differences?: Resolver<Array<ResolversTypes['LaneDifference']>, ParentType, ContextType, RequireFields<LearningDifferencesArgs, 'first'>>;
  exampleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['LaneCount']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LearnedVersion']>, ParentType, ContextType>;
  leastExamples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastOfReason?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['LearningMode'], ParentType, ContextType>;
  nearer?: Resolver<Maybe<ResolversTypes['NearerCount']>, ParentType, ContextType>;
  onSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['LearningUserError']>, ParentType, ContextType>;
  shadowSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['LearnedVersion']>, ParentType, ContextType>;
};

export type LearningUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LearningUserError'] = ResolversParentTypes['LearningUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LiftExclusionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiftExclusionPayload'] = ResolversParentTypes['LiftExclusionPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type LiftedExclusionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LiftedExclusion'] = ResolversParentTypes['LiftedExclusion']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ExclusionCode'], ParentType, ContextType>;
  liftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkTicketsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['LinkTicketsPayload'] = ResolversParentTypes['LinkTicketsPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ListeningUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ListeningUserError'] = ResolversParentTypes['ListeningUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarkNotificationsReadPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkNotificationsReadPayload'] = ResolversParentTypes['MarkNotificationsReadPayload']> = {
  unreadCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type MarkedTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MarkedText'] = ResolversParentTypes['MarkedText']> = {
  marks?: Resolver<Array<ResolversTypes['TextMark']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MaskedMessageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MaskedMessage'] = ResolversParentTypes['MaskedMessage']> = {
  isTheirs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchedConditionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MatchedCondition'] = ResolversParentTypes['MatchedCondition']> = {
  condition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MediaLimitsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediaLimits'] = ResolversParentTypes['MediaLimits']> = {
  altText?: Resolver<Array<ResolversTypes['TextLimit']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needsText?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['MediaTypeLimit']>, ParentType, ContextType>;
};

export type MediaTypeLimitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MediaTypeLimit'] = ResolversParentTypes['MediaTypeLimit']> = {
  maxBytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MemberResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Member'] = ResolversParentTypes['Member']> = {
  availability?: Resolver<ResolversTypes['MemberAvailability'], ParentType, ContextType>;
  daysOff?: Resolver<Array<ResolversTypes['DaysOff']>, ParentType, ContextType>;
  disabledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasPassword?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  workingHours?: Resolver<Array<ResolversTypes['WorkingHours']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MemberAvailabilityResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberAvailability'] = ResolversParentTypes['MemberAvailability']> = {
  isAvailable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isByHand?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MemberConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberConnection'] = ResolversParentTypes['MemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MemberEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberEdge'] = ResolversParentTypes['MemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
};

export type MemberUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MemberUserError'] = ResolversParentTypes['MemberUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MentoredDraftResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MentoredDraft'] = ResolversParentTypes['MentoredDraft']> = {
  reply?: Resolver<ResolversTypes['Reply'], ParentType, ContextType>;
  said?: Resolver<Array<ResolversTypes['MaskedMessage']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType>;
};

export type MergeContactsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MergeContactsPayload'] = ResolversParentTypes['MergeContactsPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContactUserError']>, ParentType, ContextType>;
};

export type MergeTagsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MergeTagsPayload'] = ResolversParentTypes['MergeTagsPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type MergeTicketsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MergeTicketsPayload'] = ResolversParentTypes['MergeTicketsPayload']> = {
  merged?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type MessageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  author?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deletedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['MessageDirection'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  foundBy?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['Identity']>, ParentType, ContextType>;
  isImported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isNative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  spans?: Resolver<Array<ResolversTypes['TextSpan']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['MessageHit'] = ResolversParentTypes['MessageHit']> = {
  excerpt?: Resolver<ResolversTypes['MarkedText'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptInvitation?: Resolver<ResolversTypes['AcceptInvitationPayload'], ParentType, ContextType, RequireFields<MutationAcceptInvitationArgs, 'input'>>;
  acknowledgeEscalation?: Resolver<ResolversTypes['AcknowledgeEscalationPayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeEscalationArgs, 'input'>>;
  addContactNote?: Resolver<ResolversTypes['AddContactNotePayload'], ParentType, ContextType, RequireFields<MutationAddContactNoteArgs, 'input'>>;
  addDaysOff?: Resolver<ResolversTypes['AddDaysOffPayload'], ParentType, ContextType, RequireFields<MutationAddDaysOffArgs, 'input'>>;
  addNote?: Resolver<ResolversTypes['AddNotePayload'], ParentType, ContextType, RequireFields<MutationAddNoteArgs, 'input'>>;
  announcePresence?: Resolver<ResolversTypes['AnnouncePresencePayload'], ParentType, ContextType, RequireFields<MutationAnnouncePresenceArgs, 'input'>>;
  answerCall?: Resolver<ResolversTypes['AnswerCallPayload'], ParentType, ContextType, RequireFields<MutationAnswerCallArgs, 'input'>>;
  answerCard?: Resolver<ResolversTypes['AnswerCardPayload'], ParentType, ContextType, RequireFields<MutationAnswerCardArgs, 'input'>>;
  answerPractice?: Resolver<ResolversTypes['AnswerPracticePayload'], ParentType, ContextType, RequireFields<MutationAnswerPracticeArgs, 'input'>>;
  answerQuestion?: Resolver<ResolversTypes['AnswerQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerQuestionArgs, 'input'>>;
  approveHoldingText?: Resolver<ResolversTypes['ApproveHoldingTextPayload'], ParentType, ContextType, RequireFields<MutationApproveHoldingTextArgs, 'input'>>;
  approveReply?: Resolver<ResolversTypes['ApproveReplyPayload'], ParentType, ContextType, RequireFields<MutationApproveReplyArgs, 'input'>>;
  archiveCalendar?: Resolver<ResolversTypes['ArchiveCalendarPayload'], ParentType, ContextType, RequireFields<MutationArchiveCalendarArgs, 'input'>>;
  archiveCard?: Resolver<ResolversTypes['ArchiveCardPayload'], ParentType, ContextType, RequireFields<MutationArchiveCardArgs, 'input'>>;
  archiveDepartment?: Resolver<ResolversTypes['ArchiveDepartmentPayload'], ParentType, ContextType, RequireFields<MutationArchiveDepartmentArgs, 'input'>>;
  archiveHoldingText?: Resolver<ResolversTypes['ArchiveHoldingTextPayload'], ParentType, ContextType, RequireFields<MutationArchiveHoldingTextArgs, 'input'>>;
  archiveSavedSearch?: Resolver<ResolversTypes['ArchiveSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationArchiveSavedSearchArgs, 'input'>>;
  archiveTag?: Resolver<ResolversTypes['ArchiveTagPayload'], ParentType, ContextType, RequireFields<MutationArchiveTagArgs, 'input'>>;
  archiveTeam?: Resolver<ResolversTypes['ArchiveTeamPayload'], ParentType, ContextType, RequireFields<MutationArchiveTeamArgs, 'input'>>;
  archiveTemplate?: Resolver<ResolversTypes['ArchiveTemplatePayload'], ParentType, ContextType, RequireFields<MutationArchiveTemplateArgs, 'input'>>;
  archiveTopic?: Resolver<ResolversTypes['ArchiveTopicPayload'], ParentType, ContextType, RequireFields<MutationArchiveTopicArgs, 'input'>>;
  arrangeAttachments?: Resolver<ResolversTypes['ArrangeAttachmentsPayload'], ParentType, ContextType, RequireFields<MutationArrangeAttachmentsArgs, 'input'>>;
  askTheHouse?: Resolver<ResolversTypes['AskTheHousePayload'], ParentType, ContextType, RequireFields<MutationAskTheHouseArgs, 'input'>>;
  askToTalk?: Resolver<ResolversTypes['AskToTalkPayload'], ParentType, ContextType>;
  assignTicket?: Resolver<ResolversTypes['AssignTicketPayload'], ParentType, ContextType, RequireFields<MutationAssignTicketArgs, 'input'>>;
  cancelReply?: Resolver<ResolversTypes['CancelReplyPayload'], ParentType, ContextType, RequireFields<MutationCancelReplyArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changeRole?: Resolver<ResolversTypes['ChangeRolePayload'], ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'input'>>;
  checkReply?: Resolver<ResolversTypes['CheckReplyPayload'], ParentType, ContextType, RequireFields<MutationCheckReplyArgs, 'input'>>;
  chooseNetworks?: Resolver<ResolversTypes['ChooseNetworksPayload'], ParentType, ContextType, RequireFields<MutationChooseNetworksArgs, 'input'>>;
  chooseTopics?: Resolver<ResolversTypes['ChooseTopicsPayload'], ParentType, ContextType, RequireFields<MutationChooseTopicsArgs, 'input'>>;
  claimNextTicket?: Resolver<ResolversTypes['ClaimNextTicketPayload'], ParentType, ContextType>;
  claimTicket?: Resolver<ResolversTypes['ClaimTicketPayload'], ParentType, ContextType, RequireFields<MutationClaimTicketArgs, 'input'>>;
  closeOverflow?: Resolver<ResolversTypes['CloseOverflowPayload'], ParentType, ContextType, RequireFields<MutationCloseOverflowArgs, 'input'>>;
  comparePractice?: Resolver<ResolversTypes['ComparePracticePayload'], ParentType, ContextType, RequireFields<MutationComparePracticeArgs, 'input'>>;
  confirmTriage?: Resolver<ResolversTypes['ConfirmTriagePayload'], ParentType, ContextType, RequireFields<MutationConfirmTriageArgs, 'input'>>;
  connectChannel?: Resolver<ResolversTypes['ConnectChannelPayload'], ParentType, ContextType, RequireFields<MutationConnectChannelArgs, 'input'>>;
  consentToCalls?: Resolver<ResolversTypes['ConsentToCallsPayload'], ParentType, ContextType, RequireFields<MutationConsentToCallsArgs, 'input'>>;
  correctIntent?: Resolver<ResolversTypes['CorrectIntentPayload'], ParentType, ContextType, RequireFields<MutationCorrectIntentArgs, 'input'>>;
  correctTopic?: Resolver<ResolversTypes['CorrectTopicPayload'], ParentType, ContextType, RequireFields<MutationCorrectTopicArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  createCard?: Resolver<ResolversTypes['CreateCardPayload'], ParentType, ContextType, RequireFields<MutationCreateCardArgs, 'input'>>;
  createDepartment?: Resolver<ResolversTypes['CreateDepartmentPayload'], ParentType, ContextType, RequireFields<MutationCreateDepartmentArgs, 'input'>>;
  createHoldingText?: Resolver<ResolversTypes['CreateHoldingTextPayload'], ParentType, ContextType, RequireFields<MutationCreateHoldingTextArgs, 'input'>>;
  createInvitation?: Resolver<ResolversTypes['CreateInvitationPayload'], ParentType, ContextType, RequireFields<MutationCreateInvitationArgs, 'input'>>;
  createMember?: Resolver<ResolversTypes['CreateMemberPayload'], ParentType, ContextType, RequireFields<MutationCreateMemberArgs, 'input'>>;
  createSavedSearch?: Resolver<ResolversTypes['CreateSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationCreateSavedSearchArgs, 'input'>>;
  createTag?: Resolver<ResolversTypes['CreateTagPayload'], ParentType, ContextType, RequireFields<MutationCreateTagArgs, 'input'>>;
  createTeam?: Resolver<ResolversTypes['CreateTeamPayload'], ParentType, ContextType, RequireFields<MutationCreateTeamArgs, 'input'>>;
  createTemplate?: Resolver<ResolversTypes['CreateTemplatePayload'], ParentType, ContextType, RequireFields<MutationCreateTemplateArgs, 'input'>>;
  createTopic?: Resolver<ResolversTypes['CreateTopicPayload'], ParentType, ContextType, RequireFields<MutationCreateTopicArgs, 'input'>>;
  decideReply?: Resolver<ResolversTypes['DecideReplyPayload'], ParentType, ContextType, RequireFields<MutationDecideReplyArgs, 'input'>>;
  declareConflict?: Resolver<ResolversTypes['DeclareConflictPayload'], ParentType, ContextType, RequireFields<MutationDeclareConflictArgs, 'input'>>;
  declareHours?: Resolver<ResolversTypes['DeclareHoursPayload'], ParentType, ContextType, RequireFields<MutationDeclareHoursArgs, 'input'>>;
  deleteDemonstration?: Resolver<ResolversTypes['DeleteDemonstrationPayload'], ParentType, ContextType>;
  deleteFilter?: Resolver<ResolversTypes['DeleteFilterPayload'], ParentType, ContextType, RequireFields<MutationDeleteFilterArgs, 'input'>>;
  disableMember?: Resolver<ResolversTypes['DisableMemberPayload'], ParentType, ContextType, RequireFields<MutationDisableMemberArgs, 'input'>>;
  discardCharterDraft?: Resolver<ResolversTypes['DiscardCharterDraftPayload'], ParentType, ContextType>;
  discardDelivery?: Resolver<ResolversTypes['DiscardDeliveryPayload'], ParentType, ContextType, RequireFields<MutationDiscardDeliveryArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DiscardDraftPayload'], ParentType, ContextType, RequireFields<MutationDiscardDraftArgs, 'input'>>;
  discardPromises?: Resolver<ResolversTypes['DiscardPromisesPayload'], ParentType, ContextType, RequireFields<MutationDiscardPromisesArgs, 'input'>>;
  draftPromises?: Resolver<ResolversTypes['DraftPromisesPayload'], ParentType, ContextType, RequireFields<MutationDraftPromisesArgs, 'input'>>;
  drawPractice?: Resolver<ResolversTypes['DrawPracticePayload'], ParentType, ContextType, RequireFields<MutationDrawPracticeArgs, 'input'>>;
  enableMember?: Resolver<ResolversTypes['EnableMemberPayload'], ParentType, ContextType, RequireFields<MutationEnableMemberArgs, 'input'>>;
  endRehearsal?: Resolver<ResolversTypes['EndRehearsalPayload'], ParentType, ContextType>;
  excuseBreach?: Resolver<ResolversTypes['ExcuseBreachPayload'], ParentType, ContextType, RequireFields<MutationExcuseBreachArgs, 'input'>>;
  explainCorrection?: Resolver<ResolversTypes['ExplainCorrectionPayload'], ParentType, ContextType, RequireFields<MutationExplainCorrectionArgs, 'input'>>;
  exportCards?: Resolver<ResolversTypes['ExportCardsPayload'], ParentType, ContextType>;
  exportHours?: Resolver<ResolversTypes['ExportHoursPayload'], ParentType, ContextType, RequireFields<MutationExportHoursArgs, 'input'>>;
  exportOwnHours?: Resolver<ResolversTypes['ExportOwnHoursPayload'], ParentType, ContextType, RequireFields<MutationExportOwnHoursArgs, 'input'>>;
  exportTriageExamples?: Resolver<ResolversTypes['ExportTriageExamplesPayload'], ParentType, ContextType, RequireFields<MutationExportTriageExamplesArgs, 'input'>>;
  extendClock?: Resolver<ResolversTypes['ExtendClockPayload'], ParentType, ContextType, RequireFields<MutationExtendClockArgs, 'input'>>;
  fetchAttachment?: Resolver<ResolversTypes['FetchAttachmentPayload'], ParentType, ContextType, RequireFields<MutationFetchAttachmentArgs, 'input'>>;
  finishCard?: Resolver<ResolversTypes['FinishCardPayload'], ParentType, ContextType, RequireFields<MutationFinishCardArgs, 'input'>>;
  foundOrganization?: Resolver<ResolversTypes['FoundOrganizationPayload'], ParentType, ContextType, RequireFields<MutationFoundOrganizationArgs, 'input'>>;
  handBackCard?: Resolver<ResolversTypes['HandBackCardPayload'], ParentType, ContextType, RequireFields<MutationHandBackCardArgs, 'input'>>;
  handEnquiry?: Resolver<ResolversTypes['HandEnquiryPayload'], ParentType, ContextType, RequireFields<MutationHandEnquiryArgs, 'input'>>;
  handOffTicket?: Resolver<ResolversTypes['HandOffTicketPayload'], ParentType, ContextType, RequireFields<MutationHandOffTicketArgs, 'input'>>;
  importCards?: Resolver<ResolversTypes['ImportCardsPayload'], ParentType, ContextType, RequireFields<MutationImportCardsArgs, 'input'>>;
  importHolidays?: Resolver<ResolversTypes['ImportHolidaysPayload'], ParentType, ContextType, RequireFields<MutationImportHolidaysArgs, 'input'>>;
  inviteFromRehearsal?: Resolver<ResolversTypes['InviteFromRehearsalPayload'], ParentType, ContextType, RequireFields<MutationInviteFromRehearsalArgs, 'input'>>;
  issueSignInLink?: Resolver<ResolversTypes['IssueSignInLinkPayload'], ParentType, ContextType, RequireFields<MutationIssueSignInLinkArgs, 'input'>>;
  joinRehearsal?: Resolver<ResolversTypes['JoinRehearsalPayload'], ParentType, ContextType, RequireFields<MutationJoinRehearsalArgs, 'input'>>;
  judgeSample?: Resolver<ResolversTypes['JudgeSamplePayload'], ParentType, ContextType, RequireFields<MutationJudgeSampleArgs, 'input'>>;
  keepCard?: Resolver<ResolversTypes['KeepCardPayload'], ParentType, ContextType, RequireFields<MutationKeepCardArgs, 'input'>>;
  learnFromCorrections?: Resolver<ResolversTypes['LearnFromCorrectionsPayload'], ParentType, ContextType>;
  liftExclusion?: Resolver<ResolversTypes['LiftExclusionPayload'], ParentType, ContextType, RequireFields<MutationLiftExclusionArgs, 'input'>>;
  linkTickets?: Resolver<ResolversTypes['LinkTicketsPayload'], ParentType, ContextType, RequireFields<MutationLinkTicketsArgs, 'input'>>;
  markNotificationsRead?: Resolver<ResolversTypes['MarkNotificationsReadPayload'], ParentType, ContextType, RequireFields<MutationMarkNotificationsReadArgs, 'input'>>;
  mergeContacts?: Resolver<ResolversTypes['MergeContactsPayload'], ParentType, ContextType, RequireFields<MutationMergeContactsArgs, 'input'>>;
  mergeTags?: Resolver<ResolversTypes['MergeTagsPayload'], ParentType, ContextType, RequireFields<MutationMergeTagsArgs, 'input'>>;
  mergeTickets?: Resolver<ResolversTypes['MergeTicketsPayload'], ParentType, ContextType, RequireFields<MutationMergeTicketsArgs, 'input'>>;
  nextCard?: Resolver<ResolversTypes['NextCardPayload'], ParentType, ContextType, RequireFields<MutationNextCardArgs, 'input'>>;
  nominateMentor?: Resolver<ResolversTypes['NominateMentorPayload'], ParentType, ContextType, RequireFields<MutationNominateMentorArgs, 'input'>>;
  offerContact?: Resolver<ResolversTypes['OfferContactPayload'], ParentType, ContextType, RequireFields<MutationOfferContactArgs, 'input'>>;
  offerSegment?: Resolver<ResolversTypes['OfferSegmentPayload'], ParentType, ContextType, RequireFields<MutationOfferSegmentArgs, 'input'>>;
  offerTopic?: Resolver<ResolversTypes['OfferTopicPayload'], ParentType, ContextType, RequireFields<MutationOfferTopicArgs, 'input'>>;
  openOverflow?: Resolver<ResolversTypes['OpenOverflowPayload'], ParentType, ContextType, RequireFields<MutationOpenOverflowArgs, 'input'>>;
  overrideTriage?: Resolver<ResolversTypes['OverrideTriagePayload'], ParentType, ContextType, RequireFields<MutationOverrideTriageArgs, 'input'>>;
  pauseChannel?: Resolver<ResolversTypes['PauseChannelPayload'], ParentType, ContextType, RequireFields<MutationPauseChannelArgs, 'input'>>;
  pauseClock?: Resolver<ResolversTypes['PauseClockPayload'], ParentType, ContextType, RequireFields<MutationPauseClockArgs, 'input'>>;
  pauseHelping?: Resolver<ResolversTypes['PauseHelpingPayload'], ParentType, ContextType, RequireFields<MutationPauseHelpingArgs, 'input'>>;
  pauseOverflow?: Resolver<ResolversTypes['PauseOverflowPayload'], ParentType, ContextType, RequireFields<MutationPauseOverflowArgs, 'input'>>;
  pauseSavedSearch?: Resolver<ResolversTypes['PauseSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationPauseSavedSearchArgs, 'input'>>;
  previewSavedSearch?: Resolver<ResolversTypes['PreviewSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationPreviewSavedSearchArgs, 'input'>>;
  promiseUpdate?: Resolver<ResolversTypes['PromiseUpdatePayload'], ParentType, ContextType, RequireFields<MutationPromiseUpdateArgs, 'input'>>;
  publishCharter?: Resolver<ResolversTypes['PublishCharterPayload'], ParentType, ContextType, RequireFields<MutationPublishCharterArgs, 'input'>>;
  publishOverflowPolicy?: Resolver<ResolversTypes['PublishOverflowPolicyPayload'], ParentType, ContextType, RequireFields<MutationPublishOverflowPolicyArgs, 'input'>>;
  publishPromises?: Resolver<ResolversTypes['PublishPromisesPayload'], ParentType, ContextType, RequireFields<MutationPublishPromisesArgs, 'input'>>;
  publishTriageRules?: Resolver<ResolversTypes['PublishTriageRulesPayload'], ParentType, ContextType, RequireFields<MutationPublishTriageRulesArgs, 'input'>>;
  recordContactAnswer?: Resolver<ResolversTypes['RecordContactAnswerPayload'], ParentType, ContextType, RequireFields<MutationRecordContactAnswerArgs, 'input'>>;
  recordFirstSteps?: Resolver<ResolversTypes['RecordFirstStepsPayload'], ParentType, ContextType, RequireFields<MutationRecordFirstStepsArgs, 'input'>>;
  recordManagersWord?: Resolver<ResolversTypes['RecordManagersWordPayload'], ParentType, ContextType, RequireFields<MutationRecordManagersWordArgs, 'input'>>;
  reinstateTrust?: Resolver<ResolversTypes['ReinstateTrustPayload'], ParentType, ContextType, RequireFields<MutationReinstateTrustArgs, 'input'>>;
  releaseClaim?: Resolver<ResolversTypes['ReleaseClaimPayload'], ParentType, ContextType, RequireFields<MutationReleaseClaimArgs, 'input'>>;
  removeAttachment?: Resolver<ResolversTypes['RemoveAttachmentPayload'], ParentType, ContextType, RequireFields<MutationRemoveAttachmentArgs, 'input'>>;
  removeConflict?: Resolver<ResolversTypes['RemoveConflictPayload'], ParentType, ContextType, RequireFields<MutationRemoveConflictArgs, 'input'>>;
  removeContactNote?: Resolver<ResolversTypes['RemoveContactNotePayload'], ParentType, ContextType, RequireFields<MutationRemoveContactNoteArgs, 'input'>>;
  removeDaysOff?: Resolver<ResolversTypes['RemoveDaysOffPayload'], ParentType, ContextType, RequireFields<MutationRemoveDaysOffArgs, 'input'>>;
  removeDevice?: Resolver<ResolversTypes['RemoveDevicePayload'], ParentType, ContextType, RequireFields<MutationRemoveDeviceArgs, 'input'>>;
  renameTag?: Resolver<ResolversTypes['RenameTagPayload'], ParentType, ContextType, RequireFields<MutationRenameTagArgs, 'input'>>;
  renewClaim?: Resolver<ResolversTypes['RenewClaimPayload'], ParentType, ContextType, RequireFields<MutationRenewClaimArgs, 'input'>>;
  renewDevice?: Resolver<ResolversTypes['RenewDevicePayload'], ParentType, ContextType, RequireFields<MutationRenewDeviceArgs, 'input'>>;
  reopenEnquiry?: Resolver<ResolversTypes['ReopenEnquiryPayload'], ParentType, ContextType, RequireFields<MutationReopenEnquiryArgs, 'input'>>;
  reopenTicket?: Resolver<ResolversTypes['ReopenTicketPayload'], ParentType, ContextType, RequireFields<MutationReopenTicketArgs, 'input'>>;
  replayDelivery?: Resolver<ResolversTypes['ReplayDeliveryPayload'], ParentType, ContextType, RequireFields<MutationReplayDeliveryArgs, 'input'>>;
  reportAbuse?: Resolver<ResolversTypes['ReportAbusePayload'], ParentType, ContextType, RequireFields<MutationReportAbuseArgs, 'input'>>;
  resendInvitation?: Resolver<ResolversTypes['ResendInvitationPayload'], ParentType, ContextType, RequireFields<MutationResendInvitationArgs, 'input'>>;
  resolveTicket?: Resolver<ResolversTypes['ResolveTicketPayload'], ParentType, ContextType, RequireFields<MutationResolveTicketArgs, 'input'>>;
  restoreCard?: Resolver<ResolversTypes['RestoreCardPayload'], ParentType, ContextType, RequireFields<MutationRestoreCardArgs, 'input'>>;
  restoreDepartment?: Resolver<ResolversTypes['RestoreDepartmentPayload'], ParentType, ContextType, RequireFields<MutationRestoreDepartmentArgs, 'input'>>;
  restoreExclusion?: Resolver<ResolversTypes['RestoreExclusionPayload'], ParentType, ContextType, RequireFields<MutationRestoreExclusionArgs, 'input'>>;
  restoreTag?: Resolver<ResolversTypes['RestoreTagPayload'], ParentType, ContextType, RequireFields<MutationRestoreTagArgs, 'input'>>;
  restoreTeam?: Resolver<ResolversTypes['RestoreTeamPayload'], ParentType, ContextType, RequireFields<MutationRestoreTeamArgs, 'input'>>;
  restoreTemplate?: Resolver<ResolversTypes['RestoreTemplatePayload'], ParentType, ContextType, RequireFields<MutationRestoreTemplateArgs, 'input'>>;
  restoreTopic?: Resolver<ResolversTypes['RestoreTopicPayload'], ParentType, ContextType, RequireFields<MutationRestoreTopicArgs, 'input'>>;
  resumeArrivals?: Resolver<ResolversTypes['ResumeArrivalsPayload'], ParentType, ContextType>;
  resumeChannel?: Resolver<ResolversTypes['ResumeChannelPayload'], ParentType, ContextType, RequireFields<MutationResumeChannelArgs, 'input'>>;
  resumeClock?: Resolver<ResolversTypes['ResumeClockPayload'], ParentType, ContextType, RequireFields<MutationResumeClockArgs, 'input'>>;
  resumeHelping?: Resolver<ResolversTypes['ResumeHelpingPayload'], ParentType, ContextType>;
  resumeOverflow?: Resolver<ResolversTypes['ResumeOverflowPayload'], ParentType, ContextType, RequireFields<MutationResumeOverflowArgs, 'input'>>;
  resumePublishing?: Resolver<ResolversTypes['ResumePublishingPayload'], ParentType, ContextType>;
  resumeSavedSearch?: Resolver<ResolversTypes['ResumeSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationResumeSavedSearchArgs, 'input'>>;
  returnReply?: Resolver<ResolversTypes['ReturnReplyPayload'], ParentType, ContextType, RequireFields<MutationReturnReplyArgs, 'input'>>;
  reviewCard?: Resolver<ResolversTypes['ReviewCardPayload'], ParentType, ContextType, RequireFields<MutationReviewCardArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  revokeInvitation?: Resolver<ResolversTypes['RevokeInvitationPayload'], ParentType, ContextType, RequireFields<MutationRevokeInvitationArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['RevokeSessionPayload'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  saveCalendar?: Resolver<ResolversTypes['SaveCalendarPayload'], ParentType, ContextType, RequireFields<MutationSaveCalendarArgs, 'input'>>;
  saveCharterDraft?: Resolver<ResolversTypes['SaveCharterDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveCharterDraftArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['SaveDraftPayload'], ParentType, ContextType, RequireFields<MutationSaveDraftArgs, 'input'>>;
  saveFilter?: Resolver<ResolversTypes['SaveFilterPayload'], ParentType, ContextType, RequireFields<MutationSaveFilterArgs, 'input'>>;
  sendHoldingReplies?: Resolver<ResolversTypes['SendHoldingRepliesPayload'], ParentType, ContextType, RequireFields<MutationSendHoldingRepliesArgs, 'input'>>;
  sendReply?: Resolver<ResolversTypes['SendReplyPayload'], ParentType, ContextType, RequireFields<MutationSendReplyArgs, 'input'>>;
  sendTestPush?: Resolver<ResolversTypes['SendTestPushPayload'], ParentType, ContextType, RequireFields<MutationSendTestPushArgs, 'input'>>;
  setAvailability?: Resolver<ResolversTypes['SetAvailabilityPayload'], ParentType, ContextType, RequireFields<MutationSetAvailabilityArgs, 'input'>>;
  setCharterRules?: Resolver<ResolversTypes['SetCharterRulesPayload'], ParentType, ContextType, RequireFields<MutationSetCharterRulesArgs, 'input'>>;
  setContactSegment?: Resolver<ResolversTypes['SetContactSegmentPayload'], ParentType, ContextType, RequireFields<MutationSetContactSegmentArgs, 'input'>>;
  setEnquiryDepartment?: Resolver<ResolversTypes['SetEnquiryDepartmentPayload'], ParentType, ContextType, RequireFields<MutationSetEnquiryDepartmentArgs, 'input'>>;
  setLanguages?: Resolver<ResolversTypes['SetLanguagesPayload'], ParentType, ContextType, RequireFields<MutationSetLanguagesArgs, 'input'>>;
  setMaxWait?: Resolver<ResolversTypes['SetMaxWaitPayload'], ParentType, ContextType, RequireFields<MutationSetMaxWaitArgs, 'input'>>;
  setNetworkCodes?: Resolver<ResolversTypes['SetNetworkCodesPayload'], ParentType, ContextType, RequireFields<MutationSetNetworkCodesArgs, 'input'>>;
  setNotificationPreferences?: Resolver<ResolversTypes['SetNotificationPreferencesPayload'], ParentType, ContextType, RequireFields<MutationSetNotificationPreferencesArgs, 'input'>>;
  setPromises?: Resolver<ResolversTypes['SetPromisesPayload'], ParentType, ContextType, RequireFields<MutationSetPromisesArgs, 'input'>>;
  setReplyHold?: Resolver<ResolversTypes['SetReplyHoldPayload'], ParentType, ContextType, RequireFields<MutationSetReplyHoldArgs, 'input'>>;
  setRetention?: Resolver<ResolversTypes['SetRetentionPayload'], ParentType, ContextType, RequireFields<MutationSetRetentionArgs, 'input'>>;
  setTicketStatus?: Resolver<ResolversTypes['SetTicketStatusPayload'], ParentType, ContextType, RequireFields<MutationSetTicketStatusArgs, 'input'>>;
  setTrade?: Resolver<ResolversTypes['SetTradePayload'], ParentType, ContextType, RequireFields<MutationSetTradeArgs, 'input'>>;
  setTrustRules?: Resolver<ResolversTypes['SetTrustRulesPayload'], ParentType, ContextType, RequireFields<MutationSetTrustRulesArgs, 'input'>>;
  setWorkingHours?: Resolver<ResolversTypes['SetWorkingHoursPayload'], ParentType, ContextType, RequireFields<MutationSetWorkingHoursArgs, 'input'>>;
  settleEnquiry?: Resolver<ResolversTypes['SettleEnquiryPayload'], ParentType, ContextType, RequireFields<MutationSettleEnquiryArgs, 'input'>>;
  signCharter?: Resolver<ResolversTypes['SignCharterPayload'], ParentType, ContextType, RequireFields<MutationSignCharterArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  simulateBreakdown?: Resolver<ResolversTypes['SimulateBreakdownPayload'], ParentType, ContextType>;
  skipCard?: Resolver<ResolversTypes['SkipCardPayload'], ParentType, ContextType, RequireFields<MutationSkipCardArgs, 'input'>>;
  snoozeTicket?: Resolver<ResolversTypes['SnoozeTicketPayload'], ParentType, ContextType, RequireFields<MutationSnoozeTicketArgs, 'input'>>;
  splitTicket?: Resolver<ResolversTypes['SplitTicketPayload'], ParentType, ContextType, RequireFields<MutationSplitTicketArgs, 'input'>>;
  startRehearsal?: Resolver<ResolversTypes['StartRehearsalPayload'], ParentType, ContextType, RequireFields<MutationStartRehearsalArgs, 'input'>>;
  stopArrivals?: Resolver<ResolversTypes['StopArrivalsPayload'], ParentType, ContextType>;
  stopPublishing?: Resolver<ResolversTypes['StopPublishingPayload'], ParentType, ContextType, RequireFields<MutationStopPublishingArgs, 'input'>>;
  subscribeDevice?: Resolver<ResolversTypes['SubscribeDevicePayload'], ParentType, ContextType, RequireFields<MutationSubscribeDeviceArgs, 'input'>>;
  switchLearning?: Resolver<ResolversTypes['SwitchLearningPayload'], ParentType, ContextType, RequireFields<MutationSwitchLearningArgs, 'input'>>;
  tagTicket?: Resolver<ResolversTypes['TagTicketPayload'], ParentType, ContextType, RequireFields<MutationTagTicketArgs, 'input'>>;
  takeCard?: Resolver<ResolversTypes['TakeCardPayload'], ParentType, ContextType, RequireFields<MutationTakeCardArgs, 'input'>>;
  takeOverClaim?: Resolver<ResolversTypes['TakeOverClaimPayload'], ParentType, ContextType, RequireFields<MutationTakeOverClaimArgs, 'input'>>;
  undoCorrection?: Resolver<ResolversTypes['UndoCorrectionPayload'], ParentType, ContextType, RequireFields<MutationUndoCorrectionArgs, 'input'>>;
  undoTicketChange?: Resolver<ResolversTypes['UndoTicketChangePayload'], ParentType, ContextType, RequireFields<MutationUndoTicketChangeArgs, 'input'>>;
  unexcuseBreach?: Resolver<ResolversTypes['UnexcuseBreachPayload'], ParentType, ContextType, RequireFields<MutationUnexcuseBreachArgs, 'input'>>;
  unlinkTickets?: Resolver<ResolversTypes['UnlinkTicketsPayload'], ParentType, ContextType, RequireFields<MutationUnlinkTicketsArgs, 'input'>>;
  unmergeContacts?: Resolver<ResolversTypes['UnmergeContactsPayload'], ParentType, ContextType, RequireFields<MutationUnmergeContactsArgs, 'input'>>;
  unmergeTicket?: Resolver<ResolversTypes['UnmergeTicketPayload'], ParentType, ContextType, RequireFields<MutationUnmergeTicketArgs, 'input'>>;
  unsnoozeTicket?: Resolver<ResolversTypes['UnsnoozeTicketPayload'], ParentType, ContextType, RequireFields<MutationUnsnoozeTicketArgs, 'input'>>;
  unsplitTicket?: Resolver<ResolversTypes['UnsplitTicketPayload'], ParentType, ContextType, RequireFields<MutationUnsplitTicketArgs, 'input'>>;
  untagTicket?: Resolver<ResolversTypes['UntagTicketPayload'], ParentType, ContextType, RequireFields<MutationUntagTicketArgs, 'input'>>;
  updateCard?: Resolver<ResolversTypes['UpdateCardPayload'], ParentType, ContextType, RequireFields<MutationUpdateCardArgs, 'input'>>;
  updateDepartment?: Resolver<ResolversTypes['UpdateDepartmentPayload'], ParentType, ContextType, RequireFields<MutationUpdateDepartmentArgs, 'input'>>;
  updateFilter?: Resolver<ResolversTypes['UpdateFilterPayload'], ParentType, ContextType, RequireFields<MutationUpdateFilterArgs, 'input'>>;
  updateHoldingText?: Resolver<ResolversTypes['UpdateHoldingTextPayload'], ParentType, ContextType, RequireFields<MutationUpdateHoldingTextArgs, 'input'>>;
  updateProfile?: Resolver<ResolversTypes['UpdateProfilePayload'], ParentType, ContextType, RequireFields<MutationUpdateProfileArgs, 'input'>>;
  updateSavedSearch?: Resolver<ResolversTypes['UpdateSavedSearchPayload'], ParentType, ContextType, RequireFields<MutationUpdateSavedSearchArgs, 'input'>>;
  updateTeam?: Resolver<ResolversTypes['UpdateTeamPayload'], ParentType, ContextType, RequireFields<MutationUpdateTeamArgs, 'input'>>;
  updateTemplate?: Resolver<ResolversTypes['UpdateTemplatePayload'], ParentType, ContextType, RequireFields<MutationUpdateTemplateArgs, 'input'>>;
  updateTopic?: Resolver<ResolversTypes['UpdateTopicPayload'], ParentType, ContextType, RequireFields<MutationUpdateTopicArgs, 'input'>>;
  waiveClock?: Resolver<ResolversTypes['WaiveClockPayload'], ParentType, ContextType, RequireFields<MutationWaiveClockArgs, 'input'>>;
  withdrawUpdate?: Resolver<ResolversTypes['WithdrawUpdatePayload'], ParentType, ContextType, RequireFields<MutationWithdrawUpdateArgs, 'input'>>;
  withholdContact?: Resolver<ResolversTypes['WithholdContactPayload'], ParentType, ContextType, RequireFields<MutationWithholdContactArgs, 'input'>>;
  withholdSegment?: Resolver<ResolversTypes['WithholdSegmentPayload'], ParentType, ContextType, RequireFields<MutationWithholdSegmentArgs, 'input'>>;
  withholdTopic?: Resolver<ResolversTypes['WithholdTopicPayload'], ParentType, ContextType, RequireFields<MutationWithholdTopicArgs, 'input'>>;
  writeCardFromTicket?: Resolver<ResolversTypes['WriteCardFromTicketPayload'], ParentType, ContextType, RequireFields<MutationWriteCardFromTicketArgs, 'input'>>;
  writeInRehearsal?: Resolver<ResolversTypes['WriteInRehearsalPayload'], ParentType, ContextType, RequireFields<MutationWriteInRehearsalArgs, 'input'>>;
  writeOnCard?: Resolver<ResolversTypes['WriteOnCardPayload'], ParentType, ContextType, RequireFields<MutationWriteOnCardArgs, 'input'>>;
};

export type NearerCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NearerCount'] = ResolversParentTypes['NearerCount']> = {
  examples?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  learned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetHelpResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetHelp'] = ResolversParentTypes['NetHelp']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  givenMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  netMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reviewMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reworkMinutes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['NetHelpVerdict'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  capabilities?: Resolver<ResolversTypes['Capabilities'], ParentType, ContextType>;
  codes?: Resolver<Array<ResolversTypes['NetworkCodes']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  secrets?: Resolver<Array<ResolversTypes['NetworkSecret']>, ParentType, ContextType>;
};

export type NetworkCodesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkCodes'] = ResolversParentTypes['NetworkCodes']> = {
  defaults?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isOwn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
  sentences?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type NetworkSecretResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NetworkSecret'] = ResolversParentTypes['NetworkSecret']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NextCardPayload'] = ResolversParentTypes['NextCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['TakeObstacle']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ApiToken' | 'Calendar' | 'Card' | 'Channel' | 'Contact' | 'ContactNote' | 'Delivery' | 'Department' | 'Device' | 'Identity' | 'Invitation' | 'Member' | 'Message' | 'Note' | 'Notification' | 'Organization' | 'OverflowCall' | 'Reply' | 'SavedFilter' | 'SavedSearch' | 'Session' | 'Tag' | 'Team' | 'Template' | 'Thread' | 'Ticket' | 'Topic', ParentType, ContextType>;
};

export type NominateMentorPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NominateMentorPayload'] = ResolversParentTypes['NominateMentorPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type NotCalledResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotCalled'] = ResolversParentTypes['NotCalled']> = {
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['OverflowReason']>, ParentType, ContextType>;
};

export type NoteResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Note'] = ResolversParentTypes['Note']> = {
  author?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mentions?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoteHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NoteHit'] = ResolversParentTypes['NoteHit']> = {
  excerpt?: Resolver<ResolversTypes['MarkedText'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['Note'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Notification'] = ResolversParentTypes['Notification']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['Note']>, ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severeCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['ClockTarget']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  trustStep?: Resolver<Maybe<ResolversTypes['TrustStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotificationConnection'] = ResolversParentTypes['NotificationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NotificationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type NotificationEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotificationEdge'] = ResolversParentTypes['NotificationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notification'], ParentType, ContextType>;
};

export type NotificationPreferenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['NotificationPreference'] = ResolversParentTypes['NotificationPreference']> = {
  isOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NotificationKind'], ParentType, ContextType>;
  way?: Resolver<ResolversTypes['NotificationWay'], ParentType, ContextType>;
};

export type OfferContactPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfferContactPayload'] = ResolversParentTypes['OfferContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type OfferReportResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfferReport'] = ResolversParentTypes['OfferReport']> = {
  exclusions?: Resolver<Array<ResolversTypes['ExclusionCount']>, ParentType, ContextType>;
  isCutOff?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  looked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  offerable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfferSegmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfferSegmentPayload'] = ResolversParentTypes['OfferSegmentPayload']> = {
  offeredSegments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type OfferTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OfferTopicPayload'] = ResolversParentTypes['OfferTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type OpenOverflowPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OpenOverflowPayload'] = ResolversParentTypes['OpenOverflowPayload']> = {
  overflow?: Resolver<Maybe<ResolversTypes['Overflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OverflowUserError']>, ParentType, ContextType>;
};

export type OperationsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Operations'] = ResolversParentTypes['Operations']> = {
  isEmbedded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastBackup?: Resolver<Maybe<ResolversTypes['Backup']>, ParentType, ContextType>;
  retention?: Resolver<ResolversTypes['Retention'], ParentType, ContextType>;
  retentionRuns?: Resolver<Array<ResolversTypes['RetentionRun']>, ParentType, ContextType, RequireFields<OperationsRetentionRunsArgs, 'first'>>;
  setAside?: Resolver<Array<ResolversTypes['SetAsideWork']>, ParentType, ContextType>;
  waiting?: Resolver<Array<ResolversTypes['WaitingWork']>, ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization']> = {
  careTeamHoldSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isDemonstration?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isRehearsal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishing?: Resolver<ResolversTypes['Publishing'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationPromisesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OrganizationPromises'] = ResolversParentTypes['OrganizationPromises']> = {
  closesAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  importantMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  otherMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgentMinutes?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type OverflowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Overflow'] = ResolversParentTypes['Overflow']> = {
  callsOut?: Resolver<Array<ResolversTypes['OverflowCall']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  core?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lateShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  load?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  notCalled?: Resolver<Array<ResolversTypes['NotCalled']>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['OverflowOpening']>, ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['OverflowReason']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['OverflowPolicy'], ParentType, ContextType>;
  reachable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['OverflowReason']>, ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OverflowStatus'], ParentType, ContextType>;
  underWay?: Resolver<ResolversTypes['HelpUnderWay'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  volunteersOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OverflowCallResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowCall'] = ResolversParentTypes['OverflowCall']> = {
  answer?: Resolver<Maybe<ResolversTypes['CallAnswer']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calledAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['CallMode'], ParentType, ContextType>;
  opening?: Resolver<ResolversTypes['OverflowOpening'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OverflowReason'], ParentType, ContextType>;
  withdrawnBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverflowCallConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowCallConnection'] = ResolversParentTypes['OverflowCallConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverflowCallEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverflowCallEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowCallEdge'] = ResolversParentTypes['OverflowCallEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverflowCall'], ParentType, ContextType>;
};

export type OverflowEntryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowEntry'] = ResolversParentTypes['OverflowEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  calls?: Resolver<Array<ResolversTypes['OverflowCall']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OverflowEntryKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OverflowReason'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverflowEntryConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowEntryConnection'] = ResolversParentTypes['OverflowEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverflowEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverflowEntryEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowEntryEdge'] = ResolversParentTypes['OverflowEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverflowEntry'], ParentType, ContextType>;
};

export type OverflowOpeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowOpening'] = ResolversParentTypes['OverflowOpening']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['OverflowReason']>, ParentType, ContextType>;
  closedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  closedWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OverflowReason'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverflowPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowPolicy'] = ResolversParentTypes['OverflowPolicy']> = {
  marks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverflowPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowPolicyConnection'] = ResolversParentTypes['OverflowPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OverflowPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OverflowPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowPolicyEdge'] = ResolversParentTypes['OverflowPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OverflowPolicy'], ParentType, ContextType>;
};

export type OverflowReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowReason'] = ResolversParentTypes['OverflowReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type OverflowUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverflowUserError'] = ResolversParentTypes['OverflowUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OverrideTriagePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OverrideTriagePayload'] = ResolversParentTypes['OverrideTriagePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type OwnWordsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['OwnWords'] = ResolversParentTypes['OwnWords']> = {
  phrases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface PageSizeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PageSize'], any> {
  name: 'PageSize';
}

export interface ParametersScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Parameters'], any> {
  name: 'Parameters';
}

export type PassedOverTicketResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PassedOverTicket'] = ResolversParentTypes['PassedOverTicket']> = {
  notForVolunteers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notMyTopic?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type PauseChannelPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PauseChannelPayload'] = ResolversParentTypes['PauseChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChannelUserError']>, ParentType, ContextType>;
};

export type PauseClockPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PauseClockPayload'] = ResolversParentTypes['PauseClockPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type PauseHelpingPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PauseHelpingPayload'] = ResolversParentTypes['PauseHelpingPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type PauseOverflowPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PauseOverflowPayload'] = ResolversParentTypes['PauseOverflowPayload']> = {
  overflow?: Resolver<Maybe<ResolversTypes['Overflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OverflowUserError']>, ParentType, ContextType>;
};

export type PauseSavedSearchPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PauseSavedSearchPayload'] = ResolversParentTypes['PauseSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ListeningUserError']>, ParentType, ContextType>;
};

export type PickReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PickReason'] = ResolversParentTypes['PickReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type PlaceMoveResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PlaceMove'] = ResolversParentTypes['PlaceMove']> = {
  from?: Resolver<ResolversTypes['TriagePlace'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TriagePlace'], ParentType, ContextType>;
};

export type PolicyCalendarResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyCalendar'] = ResolversParentTypes['PolicyCalendar']> = {
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyDefinitionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyDefinition'] = ResolversParentTypes['PolicyDefinition']> = {
  automation?: Resolver<ResolversTypes['PolicyAutomation'], ParentType, ContextType>;
  doLikesAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  doesHoldPause?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOutageExcused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ladder?: Resolver<Array<ResolversTypes['LadderStep']>, ParentType, ContextType>;
  onReopen?: Resolver<ResolversTypes['PolicyReopening'], ParentType, ContextType>;
  overrides?: Resolver<ResolversTypes['PolicyOverrides'], ParentType, ContextType>;
  retargetGraceMs?: Resolver<ResolversTypes['RetargetGrace'], ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['PolicyRow']>, ParentType, ContextType>;
};

export type PolicyMatchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyMatch'] = ResolversParentTypes['PolicyMatch']> = {
  intent?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  lane?: Resolver<Maybe<Array<ResolversTypes['Lane']>>, ParentType, ContextType>;
  language?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  network?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  priority?: Resolver<Maybe<Array<ResolversTypes['Priority']>>, ParentType, ContextType>;
  segment?: Resolver<Maybe<Array<Maybe<ResolversTypes['String']>>>, ParentType, ContextType>;
  visibility?: Resolver<Maybe<Array<ResolversTypes['Visibility']>>, ParentType, ContextType>;
};

export type PolicyOverridesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyOverrides'] = ResolversParentTypes['PolicyOverrides']> = {
  longestMs?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  perTicket?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PolicyRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyRow'] = ResolversParentTypes['PolicyRow']> = {
  match?: Resolver<ResolversTypes['PolicyMatch'], ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['PolicyTarget']>, ParentType, ContextType>;
};

export type PolicyTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PolicyTarget'] = ResolversParentTypes['PolicyTarget']> = {
  budgetMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
};

export type PossibleAnswerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PossibleAnswer'] = ResolversParentTypes['PossibleAnswer']> = {
  message?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  readsAs?: Resolver<Maybe<ResolversTypes['ContactAnswer']>, ParentType, ContextType>;
};

export type PracticeItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PracticeItem'] = ResolversParentTypes['PracticeItem']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expectedLane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['CharterFinding']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isSame?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  knownBecause?: Resolver<Maybe<ResolversTypes['PracticeKnown']>, ParentType, ContextType>;
  lane?: Resolver<Maybe<ResolversTypes['Lane']>, ParentType, ContextType>;
  laneReasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  said?: Resolver<Array<ResolversTypes['PracticeMessage']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['PracticeSource'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['PracticeTask'], ParentType, ContextType>;
  theirAnswer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type PracticeMessageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PracticeMessage'] = ResolversParentTypes['PracticeMessage']> = {
  isTheirs?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PracticeProgressResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PracticeProgress'] = ResolversParentTypes['PracticeProgress']> = {
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isBegun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type PracticeStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PracticeStep'] = ResolversParentTypes['PracticeStep']> = {
  from?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
};

export type PracticeUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PracticeUserError'] = ResolversParentTypes['PracticeUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PresenceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Presence'] = ResolversParentTypes['Presence']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isTyping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type PreviewCalendarPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PreviewCalendarPayload'] = ResolversParentTypes['PreviewCalendarPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['CalendarPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CalendarUserError']>, ParentType, ContextType>;
};

export type PreviewSavedSearchPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PreviewSavedSearchPayload'] = ResolversParentTypes['PreviewSavedSearchPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['SearchPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ListeningUserError']>, ParentType, ContextType>;
};

export type PromiseHeldResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromiseHeld'] = ResolversParentTypes['PromiseHeld']> = {
  attributes?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  budgetMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['ClockCalendar'], ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['MatchedCondition']>, ParentType, ContextType>;
  policyVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rowNumber?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PromiseUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromiseUpdatePayload'] = ResolversParentTypes['PromiseUpdatePayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type PromiseUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromiseUserError'] = ResolversParentTypes['PromiseUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PromisesTestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PromisesTest'] = ResolversParentTypes['PromisesTest']> = {
  attributes?: Resolver<Maybe<ResolversTypes['TicketAttributes']>, ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  skipped?: Resolver<Array<ResolversTypes['SkippedRow']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['TestedTarget']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PromiseUserError']>, ParentType, ContextType>;
};

export type PublicationResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Publication'] = ResolversParentTypes['Publication']> = {
  baseVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendars?: Resolver<Array<ResolversTypes['PolicyCalendar']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['PolicyDefinition'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['PublicationCounts'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PublishMode'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['PublicationCounts']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PublicationStatus'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicationCountsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublicationCounts'] = ResolversParentTypes['PublicationCounts']> = {
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newlyLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rescued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublishCharterPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishCharterPayload'] = ResolversParentTypes['PublishCharterPayload']> = {
  charter?: Resolver<Maybe<ResolversTypes['Charter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CharterUserError']>, ParentType, ContextType>;
};

export type PublishOverflowPolicyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishOverflowPolicyPayload'] = ResolversParentTypes['PublishOverflowPolicyPayload']> = {
  policy?: Resolver<Maybe<ResolversTypes['OverflowPolicy']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OverflowUserError']>, ParentType, ContextType>;
};

export type PublishPromisesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishPromisesPayload'] = ResolversParentTypes['PublishPromisesPayload']> = {
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PromiseUserError']>, ParentType, ContextType>;
};

export type PublishTriageRulesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['PublishTriageRulesPayload'] = ResolversParentTypes['PublishTriageRulesPayload']> = {
  rules?: Resolver<Maybe<ResolversTypes['TriageRules']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TriageRulesUserError']>, ParentType, ContextType>;
};

export type PublishingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Publishing'] = ResolversParentTypes['Publishing']> = {
  isStopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  auditEntries?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryAuditEntriesArgs, 'first'>>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
  calendars?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType, RequireFields<QueryCalendarsArgs, 'isArchived'>>;
  cardProposal?: Resolver<Maybe<ResolversTypes['CardProposal']>, ParentType, ContextType, RequireFields<QueryCardProposalArgs, 'ticketId'>>;
  cards?: Resolver<ResolversTypes['CardConnection'], ParentType, ContextType, RequireFields<QueryCardsArgs, 'find' | 'first' | 'state'>>;
  channels?: Resolver<Array<ResolversTypes['Channel']>, ParentType, ContextType>;
  charter?: Resolver<Maybe<ResolversTypes['Charter']>, ParentType, ContextType, Partial<QueryCharterArgs>>;
  charterDraft?: Resolver<Maybe<ResolversTypes['CharterDraft']>, ParentType, ContextType>;
  charterRules?: Resolver<ResolversTypes['CharterRules'], ParentType, ContextType>;
  charterSigners?: Resolver<ResolversTypes['CharterSignerConnection'], ParentType, ContextType, RequireFields<QueryCharterSignersArgs, 'first'>>;
  charterVersions?: Resolver<ResolversTypes['CharterConnection'], ParentType, ContextType, RequireFields<QueryCharterVersionsArgs, 'first'>>;
  checkCharter?: Resolver<Maybe<ResolversTypes['CharterCheck']>, ParentType, ContextType, RequireFields<QueryCheckCharterArgs, 'input'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  deadDeliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeadDeliveriesArgs, 'first'>>;
  demonstration?: Resolver<Maybe<ResolversTypes['Demonstration']>, ParentType, ContextType>;
  departmentEnquiries?: Resolver<ResolversTypes['EnquiryConnection'], ParentType, ContextType, RequireFields<QueryDepartmentEnquiriesArgs, 'first' | 'state'>>;
  departments?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType, RequireFields<QueryDepartmentsArgs, 'withArchived'>>;
  devices?: Resolver<Array<ResolversTypes['Device']>, ParentType, ContextType>;
  draftsToMentor?: Resolver<Array<ResolversTypes['MentoredDraft']>, ParentType, ContextType, RequireFields<QueryDraftsToMentorArgs, 'first'>>;
  enquiryReceivers?: Resolver<Array<ResolversTypes['EnquiryReceiver']>, ParentType, ContextType>;
  expectedDemand?: Resolver<Maybe<ResolversTypes['ExpectedDemand']>, ParentType, ContextType>;
  helpCard?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  helpGiven?: Resolver<Array<ResolversTypes['HelpGiven']>, ParentType, ContextType, RequireFields<QueryHelpGivenArgs, 'first'>>;
  holdingDrafts?: Resolver<Array<ResolversTypes['HoldingDraft']>, ParentType, ContextType>;
  holdingPreviews?: Resolver<Array<ResolversTypes['HoldingPreview']>, ParentType, ContextType, RequireFields<QueryHoldingPreviewsArgs, 'holdingTextId' | 'ticketIds'>>;
  holdingTexts?: Resolver<Array<ResolversTypes['HoldingText']>, ParentType, ContextType>;
  insertions?: Resolver<Array<ResolversTypes['Insertion']>, ParentType, ContextType, RequireFields<QueryInsertionsArgs, 'find' | 'first' | 'ticketId'>>;
  invitation?: Resolver<Maybe<ResolversTypes['InvitationPreview']>, ParentType, ContextType, RequireFields<QueryInvitationArgs, 'token'>>;
  invitations?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  laterSample?: Resolver<Maybe<ResolversTypes['LaterSample']>, ParentType, ContextType, Partial<QueryLaterSampleArgs>>;
  laterSampleWeeks?: Resolver<Array<ResolversTypes['LaterSampleWeek']>, ParentType, ContextType, RequireFields<QueryLaterSampleWeeksArgs, 'first'>>;
  learning?: Resolver<ResolversTypes['Learning'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MemberConnection'], ParentType, ContextType, RequireFields<QueryMembersArgs, 'first'>>;
  myCalls?: Resolver<ResolversTypes['OverflowCallConnection'], ParentType, ContextType, RequireFields<QueryMyCallsArgs, 'first'>>;
  netHelp?: Resolver<Array<ResolversTypes['NetHelp']>, ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['Network']>, ParentType, ContextType>;
  networksToChoose?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  notificationPreferences?: Resolver<Array<ResolversTypes['NotificationPreference']>, ParentType, ContextType>;
  notifications?: Resolver<ResolversTypes['NotificationConnection'], ParentType, ContextType, RequireFields<QueryNotificationsArgs, 'first' | 'isUnread'>>;
  offerReport?: Resolver<ResolversTypes['OfferReport'], ParentType, ContextType>;
  offeredSegments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<ResolversTypes['Operations'], ParentType, ContextType>;
  overflow?: Resolver<ResolversTypes['Overflow'], ParentType, ContextType>;
  overflowLedger?: Resolver<ResolversTypes['OverflowEntryConnection'], ParentType, ContextType, RequireFields<QueryOverflowLedgerArgs, 'first'>>;
  overflowPolicies?: Resolver<ResolversTypes['OverflowPolicyConnection'], ParentType, ContextType, RequireFields<QueryOverflowPoliciesArgs, 'first'>>;
  ownPractice?: Resolver<Array<ResolversTypes['PracticeItem']>, ParentType, ContextType, RequireFields<QueryOwnPracticeArgs, 'first' | 'topicId'>>;
  ownReplies?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType, RequireFields<QueryOwnRepliesArgs, 'first'>>;
  passedOverTickets?: Resolver<Array<ResolversTypes['PassedOverTicket']>, ParentType, ContextType, RequireFields<QueryPassedOverTicketsArgs, 'first'>>;
  policies?: Resolver<ResolversTypes['SlaPolicyConnection'], ParentType, ContextType, RequireFields<QueryPoliciesArgs, 'first'>>;
  policy?: Resolver<Maybe<ResolversTypes['SlaPolicy']>, ParentType, ContextType, Partial<QueryPolicyArgs>>;
  practiceProgress?: Resolver<Array<ResolversTypes['PracticeProgress']>, ParentType, ContextType>;
  presences?: Resolver<Array<ResolversTypes['Presence']>, ParentType, ContextType>;
  previewCalendar?: Resolver<ResolversTypes['PreviewCalendarPayload'], ParentType, ContextType, RequireFields<QueryPreviewCalendarArgs, 'input'>>;
  promises?: Resolver<ResolversTypes['OrganizationPromises'], ParentType, ContextType>;
  publication?: Resolver<Maybe<ResolversTypes['Publication']>, ParentType, ContextType, Partial<QueryPublicationArgs>>;
  pushPublicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recognition?: Resolver<Maybe<ResolversTypes['Recognition']>, ParentType, ContextType>;
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
  rehearsalCall?: Resolver<Maybe<ResolversTypes['RehearsalCall']>, ParentType, ContextType, RequireFields<QueryRehearsalCallArgs, 'token'>>;
  replayTriage?: Resolver<ResolversTypes['TriageReplay'], ParentType, ContextType, RequireFields<QueryReplayTriageArgs, 'input'>>;
  repliesToCheck?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType, RequireFields<QueryRepliesToCheckArgs, 'first'>>;
  savedFilters?: Resolver<Array<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'kinds' | 'query'>>;
  searchPreview?: Resolver<Maybe<ResolversTypes['SearchPreview']>, ParentType, ContextType, RequireFields<QuerySearchPreviewArgs, 'searchPreviewId'>>;
  segments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['Insertion']>, ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'draft' | 'first' | 'ticketId'>>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType, RequireFields<QueryTagsArgs, 'withArchived'>>;
  teams?: Resolver<Array<ResolversTypes['Team']>, ParentType, ContextType, RequireFields<QueryTeamsArgs, 'withArchived'>>;
  templates?: Resolver<ResolversTypes['TemplateConnection'], ParentType, ContextType, RequireFields<QueryTemplatesArgs, 'first' | 'isArchived'>>;
  testPromises?: Resolver<ResolversTypes['PromisesTest'], ParentType, ContextType, RequireFields<QueryTestPromisesArgs, 'input'>>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, Partial<QueryTicketArgs>>;
  ticketViews?: Resolver<Array<ResolversTypes['TicketViewCount']>, ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryTicketsArgs, 'filter' | 'first'>>;
  topics?: Resolver<Array<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicsArgs, 'withArchived'>>;
  trades?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  triageExamples?: Resolver<ResolversTypes['TriageExampleConnection'], ParentType, ContextType, RequireFields<QueryTriageExamplesArgs, 'first'>>;
  triageRules?: Resolver<Maybe<ResolversTypes['TriageRules']>, ParentType, ContextType, Partial<QueryTriageRulesArgs>>;
  triageRulesVersions?: Resolver<ResolversTypes['TriageRulesConnection'], ParentType, ContextType, RequireFields<QueryTriageRulesVersionsArgs, 'first'>>;
  trustRules?: Resolver<ResolversTypes['TrustRules'], ParentType, ContextType>;
  tryTriage?: Resolver<ResolversTypes['TriageTrial'], ParentType, ContextType, RequireFields<QueryTryTriageArgs, 'input'>>;
  unreadNotificationCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
  volunteers?: Resolver<ResolversTypes['VolunteerConnection'], ParentType, ContextType, RequireFields<QueryVolunteersArgs, 'first'>>;
};

export type QuietHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['QuietHours'] = ResolversParentTypes['QuietHours']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReasonPointsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReasonPoints'] = ResolversParentTypes['ReasonPoints']> = {
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReasonRuleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReasonRule'] = ResolversParentTypes['ReasonRule']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDanger?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['ReasonPoints'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['ReasonPoints'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['ReasonPoints'], ParentType, ContextType>;
};

export type RecallReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecallReason'] = ResolversParentTypes['RecallReason']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type RecognisedTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecognisedTopic'] = ResolversParentTypes['RecognisedTopic']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type RecognitionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Recognition'] = ResolversParentTypes['Recognition']> = {
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutesThisWeek?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  promisesKept?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TrustStep']>, ParentType, ContextType>;
  thanks?: Resolver<Array<ResolversTypes['HelpThanks']>, ParentType, ContextType, RequireFields<RecognitionThanksArgs, 'first'>>;
};

export type RecordContactAnswerPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordContactAnswerPayload'] = ResolversParentTypes['RecordContactAnswerPayload']> = {
  enquiry?: Resolver<Maybe<ResolversTypes['Enquiry']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EnquiryUserError']>, ParentType, ContextType>;
};

export type RecordFirstStepsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordFirstStepsPayload'] = ResolversParentTypes['RecordFirstStepsPayload']> = {
  firstSteps?: Resolver<Maybe<ResolversTypes['FirstSteps']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DemonstrationUserError']>, ParentType, ContextType>;
};

export type RecordManagersWordPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RecordManagersWordPayload'] = ResolversParentTypes['RecordManagersWordPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type RehearsalResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Rehearsal'] = ResolversParentTypes['Rehearsal']> = {
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  guests?: Resolver<Array<ResolversTypes['RehearsalGuest']>, ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalCallResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalCall'] = ResolversParentTypes['RehearsalCall']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalGuestResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalGuest'] = ResolversParentTypes['RehearsalGuest']> = {
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasAsked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpedOn?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAs?: Resolver<Maybe<ResolversTypes['RehearsalInvitation']>, ParentType, ContextType>;
  isAnswered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isFinished?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentorOn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
};

export type RehearsalMatterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalMatter'] = ResolversParentTypes['RehearsalMatter']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalPart'] = ResolversParentTypes['RehearsalPart']> = {
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  hasHelped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  matters?: Resolver<Array<ResolversTypes['RehearsalMatter']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['RehearsalTopic']>, ParentType, ContextType>;
  townSquareUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RehearsalTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalTopic'] = ResolversParentTypes['RehearsalTopic']> = {
  matters?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RehearsalUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RehearsalUserError'] = ResolversParentTypes['RehearsalUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReinstateTrustPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReinstateTrustPayload'] = ResolversParentTypes['ReinstateTrustPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ReleaseClaimPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReleaseClaimPayload'] = ResolversParentTypes['ReleaseClaimPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export type RemoveAttachmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveAttachmentPayload'] = ResolversParentTypes['RemoveAttachmentPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['AttachmentUserError']>, ParentType, ContextType>;
};

export type RemoveConflictPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveConflictPayload'] = ResolversParentTypes['RemoveConflictPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type RemoveContactNotePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveContactNotePayload'] = ResolversParentTypes['RemoveContactNotePayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContactUserError']>, ParentType, ContextType>;
};

export type RemoveDaysOffPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveDaysOffPayload'] = ResolversParentTypes['RemoveDaysOffPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RemoveDevicePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RemoveDevicePayload'] = ResolversParentTypes['RemoveDevicePayload']> = {
  removedDeviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RenameTagPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenameTagPayload'] = ResolversParentTypes['RenameTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type RenewClaimPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewClaimPayload'] = ResolversParentTypes['RenewClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export type RenewDevicePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RenewDevicePayload'] = ResolversParentTypes['RenewDevicePayload']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type ReopenEnquiryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReopenEnquiryPayload'] = ResolversParentTypes['ReopenEnquiryPayload']> = {
  enquiry?: Resolver<Maybe<ResolversTypes['Enquiry']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EnquiryUserError']>, ParentType, ContextType>;
};

export type ReopenTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReopenTicketPayload'] = ResolversParentTypes['ReopenTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ReplayDeliveryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayDeliveryPayload'] = ResolversParentTypes['ReplayDeliveryPayload']> = {
  delivery?: Resolver<Maybe<ResolversTypes['Delivery']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['InboxUserError']>, ParentType, ContextType>;
};

export type ReplayedPromisesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayedPromises'] = ResolversParentTypes['ReplayedPromises']> = {
  draft?: Resolver<ResolversTypes['AnswerCounts'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['AnswerCounts'], ParentType, ContextType>;
  newlyLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rescued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplayedScoresResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayedScores'] = ResolversParentTypes['ReplayedScores']> = {
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['TriagePlace'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReplayedTicketResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplayedTicket'] = ResolversParentTypes['ReplayedTicket']> = {
  draft?: Resolver<ResolversTypes['ReplayedScores'], ParentType, ContextType>;
  harm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['ReplayedScores'], ParentType, ContextType>;
  newlyLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rescued?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ReplyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Reply'] = ResolversParentTypes['Reply']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  check?: Resolver<Maybe<ResolversTypes['ReplyCheck']>, ParentType, ContextType>;
  clientId?: Resolver<ResolversTypes['ClientId'], ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['ReplyError']>, ParentType, ContextType>;
  heldUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inReplyTo?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  isHolding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isSentAnyway?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  resolvesTicket?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  review?: Resolver<Maybe<ResolversTypes['ReplyReview']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReplyState'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReplyCheckResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplyCheck'] = ResolversParentTypes['ReplyCheck']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  drawnAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['ReplyVerdict']>, ParentType, ContextType>;
};

export type ReplyErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplyError'] = ResolversParentTypes['ReplyError']> = {
  kind?: Resolver<ResolversTypes['ReplyErrorKind'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplyOptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplyOption'] = ResolversParentTypes['ReplyOption']> = {
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  inReplyTo?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  isAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['TextLimit']>, ParentType, ContextType>;
  media?: Resolver<ResolversTypes['MediaLimits'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  threadRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type ReplyReviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplyReview'] = ResolversParentTypes['ReplyReview']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  authorBody?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReviewOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ReviewReason']>, ParentType, ContextType>;
};

export type ReplyUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReplyUserError'] = ResolversParentTypes['ReplyUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportAbusePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReportAbusePayload'] = ResolversParentTypes['ReportAbusePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ResendInvitationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResendInvitationPayload'] = ResolversParentTypes['ResendInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type ResolveTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResolveTicketPayload'] = ResolversParentTypes['ResolveTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type RestoreCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreCardPayload'] = ResolversParentTypes['RestoreCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type RestoreDepartmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreDepartmentPayload'] = ResolversParentTypes['RestoreDepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type RestoreExclusionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreExclusionPayload'] = ResolversParentTypes['RestoreExclusionPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type RestoreTagPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreTagPayload'] = ResolversParentTypes['RestoreTagPayload']> = {
  tag?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type RestoreTeamPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreTeamPayload'] = ResolversParentTypes['RestoreTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RestoreTemplatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreTemplatePayload'] = ResolversParentTypes['RestoreTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type RestoreTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RestoreTopicPayload'] = ResolversParentTypes['RestoreTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type ResumeArrivalsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeArrivalsPayload'] = ResolversParentTypes['ResumeArrivalsPayload']> = {
  demonstration?: Resolver<Maybe<ResolversTypes['Demonstration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DemonstrationUserError']>, ParentType, ContextType>;
};

export type ResumeChannelPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeChannelPayload'] = ResolversParentTypes['ResumeChannelPayload']> = {
  channel?: Resolver<Maybe<ResolversTypes['Channel']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ChannelUserError']>, ParentType, ContextType>;
};

export type ResumeClockPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeClockPayload'] = ResolversParentTypes['ResumeClockPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type ResumeHelpingPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeHelpingPayload'] = ResolversParentTypes['ResumeHelpingPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type ResumeOverflowPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeOverflowPayload'] = ResolversParentTypes['ResumeOverflowPayload']> = {
  overflow?: Resolver<Maybe<ResolversTypes['Overflow']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['OverflowUserError']>, ParentType, ContextType>;
};

export type ResumePublishingPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumePublishingPayload'] = ResolversParentTypes['ResumePublishingPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type ResumeSavedSearchPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ResumeSavedSearchPayload'] = ResolversParentTypes['ResumeSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ListeningUserError']>, ParentType, ContextType>;
};

export type RetargetGraceResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetargetGrace'] = ResolversParentTypes['RetargetGrace']> = {
  P0?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  P1?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  P2?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  P3?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  P4?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type RetentionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Retention'] = ResolversParentTypes['Retention']> = {
  attachmentDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveryDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetentionRunResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionRun'] = ResolversParentTypes['RetentionRun']> = {
  attachmentBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  attachments?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveryBytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isInterrupted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RetentionUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RetentionUserError'] = ResolversParentTypes['RetentionUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReturnReplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReturnReplyPayload'] = ResolversParentTypes['ReturnReplyPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type ReviewCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ReviewCardPayload'] = ResolversParentTypes['ReviewCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RevokeInvitationPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeInvitationPayload'] = ResolversParentTypes['RevokeInvitationPayload']> = {
  invitation?: Resolver<Maybe<ResolversTypes['Invitation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RevokeSessionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RevokeSessionPayload'] = ResolversParentTypes['RevokeSessionPayload']> = {
  revokedSessionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type RoughWordsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoughWords'] = ResolversParentTypes['RoughWords']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RoutingUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['RoutingUserError'] = ResolversParentTypes['RoutingUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SampledTicketResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SampledTicket'] = ResolversParentTypes['SampledTicket']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  verdict?: Resolver<Maybe<ResolversTypes['SampleVerdict']>, ParentType, ContextType>;
};

export type SaveCalendarPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SaveCalendarPayload'] = ResolversParentTypes['SaveCalendarPayload']> = {
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CalendarUserError']>, ParentType, ContextType>;
};

export type SaveCharterDraftPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SaveCharterDraftPayload'] = ResolversParentTypes['SaveCharterDraftPayload']> = {
  draft?: Resolver<Maybe<ResolversTypes['CharterDraft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CharterUserError']>, ParentType, ContextType>;
};

export type SaveDraftPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SaveDraftPayload'] = ResolversParentTypes['SaveDraftPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type SaveFilterPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SaveFilterPayload'] = ResolversParentTypes['SaveFilterPayload']> = {
  savedFilter?: Resolver<Maybe<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FilterUserError']>, ParentType, ContextType>;
};

export type SavedFilterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedFilter'] = ResolversParentTypes['SavedFilter']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isMine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SavedSearchResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SavedSearch'] = ResolversParentTypes['SavedSearch']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  cutAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  excludedHandles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  excludedWords?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hitCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hourCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isPaused?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastRunAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mostPerHour?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SearchProblem']>, ParentType, ContextType>;
  problemDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ScoreStepsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['ScoreSteps'] = ResolversParentTypes['ScoreSteps']> = {
  higher?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['SearchUserError']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  __resolveType: TypeResolveFn<'ContactHit' | 'MessageHit' | 'NoteHit' | 'TicketHit', ParentType, ContextType>;
};

export type SearchLimitsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchLimits'] = ResolversParentTypes['SearchLimits']> = {
  query?: Resolver<Array<ResolversTypes['TextLimit']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  syntax?: Resolver<Array<ResolversTypes['SearchSyntax']>, ParentType, ContextType>;
};

export type SearchPreviewResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchPreview'] = ResolversParentTypes['SearchPreview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['FoundPost']>, ParentType, ContextType>;
  problem?: Resolver<Maybe<ResolversTypes['SearchProblem']>, ParentType, ContextType>;
  problemDetail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SearchPreviewStatus'], ParentType, ContextType>;
};

export type SearchUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SearchUserError'] = ResolversParentTypes['SearchUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeenThreadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SeenThread'] = ResolversParentTypes['SeenThread']> = {
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  threadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type SendHoldingRepliesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SendHoldingRepliesPayload'] = ResolversParentTypes['SendHoldingRepliesPayload']> = {
  outcomes?: Resolver<Maybe<Array<ResolversTypes['HoldingOutcome']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldingUserError']>, ParentType, ContextType>;
};

export type SendReplyPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SendReplyPayload'] = ResolversParentTypes['SendReplyPayload']> = {
  reply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  stale?: Resolver<Maybe<ResolversTypes['StaleReply']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ReplyUserError']>, ParentType, ContextType>;
};

export type SendTestPushPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SendTestPushPayload'] = ResolversParentTypes['SendTestPushPayload']> = {
  deviceId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SessionKind'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  userAgent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetAsideWorkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetAsideWork'] = ResolversParentTypes['SetAsideWork']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
};

export type SetAvailabilityPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetAvailabilityPayload'] = ResolversParentTypes['SetAvailabilityPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SetCharterRulesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetCharterRulesPayload'] = ResolversParentTypes['SetCharterRulesPayload']> = {
  rules?: Resolver<Maybe<ResolversTypes['CharterRules']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CharterUserError']>, ParentType, ContextType>;
};

export type SetContactSegmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetContactSegmentPayload'] = ResolversParentTypes['SetContactSegmentPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContactUserError']>, ParentType, ContextType>;
};

export type SetEnquiryDepartmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetEnquiryDepartmentPayload'] = ResolversParentTypes['SetEnquiryDepartmentPayload']> = {
  receivers?: Resolver<Maybe<Array<ResolversTypes['EnquiryReceiver']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EnquiryUserError']>, ParentType, ContextType>;
};

export type SetLanguagesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetLanguagesPayload'] = ResolversParentTypes['SetLanguagesPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type SetMaxWaitPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetMaxWaitPayload'] = ResolversParentTypes['SetMaxWaitPayload']> = {
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['BoardUserError']>, ParentType, ContextType>;
};

export type SetNetworkCodesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetNetworkCodesPayload'] = ResolversParentTypes['SetNetworkCodesPayload']> = {
  network?: Resolver<Maybe<ResolversTypes['Network']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type SetNotificationPreferencesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetNotificationPreferencesPayload'] = ResolversParentTypes['SetNotificationPreferencesPayload']> = {
  preferences?: Resolver<Maybe<Array<ResolversTypes['NotificationPreference']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SetPromisesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetPromisesPayload'] = ResolversParentTypes['SetPromisesPayload']> = {
  promises?: Resolver<Maybe<ResolversTypes['OrganizationPromises']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['PromiseUserError']>, ParentType, ContextType>;
};

export type SetReplyHoldPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetReplyHoldPayload'] = ResolversParentTypes['SetReplyHoldPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SetRetentionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetRetentionPayload'] = ResolversParentTypes['SetRetentionPayload']> = {
  retention?: Resolver<Maybe<ResolversTypes['Retention']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RetentionUserError']>, ParentType, ContextType>;
};

export type SetTicketStatusPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetTicketStatusPayload'] = ResolversParentTypes['SetTicketStatusPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type SetTradePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetTradePayload'] = ResolversParentTypes['SetTradePayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
  volunteer?: Resolver<Maybe<ResolversTypes['Volunteer']>, ParentType, ContextType>;
};

export type SetTrustRulesPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetTrustRulesPayload'] = ResolversParentTypes['SetTrustRulesPayload']> = {
  trustRules?: Resolver<Maybe<ResolversTypes['TrustRules']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TrustUserError']>, ParentType, ContextType>;
};

export type SetWorkingHoursPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SetWorkingHoursPayload'] = ResolversParentTypes['SetWorkingHoursPayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SettleEnquiryPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SettleEnquiryPayload'] = ResolversParentTypes['SettleEnquiryPayload']> = {
  enquiry?: Resolver<Maybe<ResolversTypes['Enquiry']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['EnquiryUserError']>, ParentType, ContextType>;
};

export type SignCharterPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignCharterPayload'] = ResolversParentTypes['SignCharterPayload']> = {
  charter?: Resolver<Maybe<ResolversTypes['Charter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['CharterUserError']>, ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SimulateBreakdownPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SimulateBreakdownPayload'] = ResolversParentTypes['SimulateBreakdownPayload']> = {
  firstSteps?: Resolver<Maybe<ResolversTypes['FirstSteps']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DemonstrationUserError']>, ParentType, ContextType>;
};

export type SkipCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SkipCardPayload'] = ResolversParentTypes['SkipCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type SkippedEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SkippedEvent'] = ResolversParentTypes['SkippedEvent']> = {
  date?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['SkippedReason'], ParentType, ContextType>;
};

export type SkippedRowResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SkippedRow'] = ResolversParentTypes['SkippedRow']> = {
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SlaPolicyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SlaPolicy'] = ResolversParentTypes['SlaPolicy']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calendars?: Resolver<Array<ResolversTypes['PolicyCalendar']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['PolicyDefinition'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['PublishMode'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SlaPolicyConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SlaPolicyConnection'] = ResolversParentTypes['SlaPolicyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SlaPolicyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SlaPolicyEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SlaPolicyEdge'] = ResolversParentTypes['SlaPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SlaPolicy'], ParentType, ContextType>;
};

export type SnoozeTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SnoozeTicketPayload'] = ResolversParentTypes['SnoozeTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type SpecialOpeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SpecialOpening'] = ResolversParentTypes['SpecialOpening']> = {
  date?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SplitTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SplitTicketPayload'] = ResolversParentTypes['SplitTicketPayload']> = {
  original?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type StaleReplyResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StaleReply'] = ResolversParentTypes['StaleReply']> = {
  changes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  otherReply?: Resolver<Maybe<ResolversTypes['Reply']>, ParentType, ContextType>;
  threadRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StartRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StartRehearsalPayload'] = ResolversParentTypes['StartRehearsalPayload']> = {
  rehearsal?: Resolver<Maybe<ResolversTypes['Rehearsal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RehearsalUserError']>, ParentType, ContextType>;
};

export type StopArrivalsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StopArrivalsPayload'] = ResolversParentTypes['StopArrivalsPayload']> = {
  demonstration?: Resolver<Maybe<ResolversTypes['Demonstration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['DemonstrationUserError']>, ParentType, ContextType>;
};

export type StopPublishingPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['StopPublishingPayload'] = ResolversParentTypes['StopPublishingPayload']> = {
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SubscribeDevicePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SubscribeDevicePayload'] = ResolversParentTypes['SubscribeDevicePayload']> = {
  device?: Resolver<Maybe<ResolversTypes['Device']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  ticketsChanged?: SubscriptionResolver<ResolversTypes['TicketsChanged'], "ticketsChanged", ParentType, ContextType>;
};

export type SwitchLearningPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['SwitchLearningPayload'] = ResolversParentTypes['SwitchLearningPayload']> = {
  learning?: Resolver<Maybe<ResolversTypes['Learning']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['LearningUserError']>, ParentType, ContextType>;
};

export type TagResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Tag']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TagTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TagTicketPayload'] = ResolversParentTypes['TagTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type TakeCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TakeCardPayload'] = ResolversParentTypes['TakeCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type TakeObstacleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TakeObstacle'] = ResolversParentTypes['TakeObstacle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
};

export type TakeOverClaimPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TakeOverClaimPayload'] = ResolversParentTypes['TakeOverClaimPayload']> = {
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RoutingUserError']>, ParentType, ContextType>;
};

export type TeamResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Team'] = ResolversParentTypes['Team']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['Member']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Template'] = ResolversParentTypes['Template']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortcut?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  texts?: Resolver<Array<ResolversTypes['TemplateText']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TemplateConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TemplateConnection'] = ResolversParentTypes['TemplateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TemplateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TemplateEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TemplateEdge'] = ResolversParentTypes['TemplateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Template'], ParentType, ContextType>;
};

export type TemplateTextResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TemplateText'] = ResolversParentTypes['TemplateText']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['KnowledgeLanguage'], ParentType, ContextType>;
};

export type TestedTargetResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TestedTarget'] = ResolversParentTypes['TestedTarget']> = {
  budgetMs?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentDueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueIfNowAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['ClockTarget'], ParentType, ContextType>;
};

export type TextLimitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextLimit'] = ResolversParentTypes['TextLimit']> = {
  max?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['TextUnit'], ParentType, ContextType>;
};

export type TextMarkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextMark'] = ResolversParentTypes['TextMark']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TextSpanResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TextSpan'] = ResolversParentTypes['TextSpan']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TextSpanKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastMessageAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  assignee?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['Channel'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  cluster?: Resolver<Maybe<ResolversTypes['TicketCluster']>, ParentType, ContextType>;
  commitments?: Resolver<Array<ResolversTypes['Commitment']>, ParentType, ContextType, RequireFields<TicketCommitmentsArgs, 'first'>>;
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  corrections?: Resolver<Array<ResolversTypes['TriageCorrection']>, ParentType, ContextType>;
  cycles?: Resolver<ResolversTypes['CycleConnection'], ParentType, ContextType, RequireFields<TicketCyclesArgs, 'first'>>;
  deadline?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  draftAttachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  enquiries?: Resolver<Array<ResolversTypes['Enquiry']>, ParentType, ContextType>;
  escalation?: Resolver<ResolversTypes['Escalation'], ParentType, ContextType>;
  exclusions?: Resolver<Array<ResolversTypes['TicketExclusion']>, ParentType, ContextType>;
  forecast?: Resolver<Maybe<ResolversTypes['Forecast']>, ParentType, ContextType>;
  handedDrafts?: Resolver<Array<ResolversTypes['HandedDraft']>, ParentType, ContextType>;
  houseQuestions?: Resolver<Array<ResolversTypes['HouseQuestion']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identity?: Resolver<ResolversTypes['Identity'], ParentType, ContextType>;
  isHit?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedThreads?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  lastChange?: Resolver<Maybe<ResolversTypes['TicketChange']>, ParentType, ContextType>;
  lastMessage?: Resolver<Maybe<ResolversTypes['Message']>, ParentType, ContextType>;
  lastPick?: Resolver<Maybe<ResolversTypes['TicketPick']>, ParentType, ContextType>;
  lifts?: Resolver<Array<ResolversTypes['LiftedExclusion']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['TicketLink']>, ParentType, ContextType>;
  mergedFrom?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestUnansweredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  placeReason?: Resolver<Maybe<ResolversTypes['PickReason']>, ParentType, ContextType>;
  previousTicket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['Reply']>, ParentType, ContextType, RequireFields<TicketRepliesArgs, 'first'>>;
  replyOptions?: Resolver<Array<ResolversTypes['ReplyOption']>, ParentType, ContextType>;
  snoozedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  splitFrom?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  splitInto?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<TicketTimelineArgs, 'last'>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['RecognisedTopic']>, ParentType, ContextType>;
  triage?: Resolver<ResolversTypes['Triage'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketAttributesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketAttributes'] = ResolversParentTypes['TicketAttributes']> = {
  intent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  segment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
};

export type TicketChangeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketChange'] = ResolversParentTypes['TicketChange']> = {
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TicketClusterResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketCluster'] = ResolversParentTypes['TicketCluster']> = {
  firstAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<Array<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<TicketClusterTicketsArgs, 'first'>>;
};

export type TicketConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketEventResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketEvent'] = ResolversParentTypes['TicketEvent']> = {
  actor?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketExclusionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketExclusion'] = ResolversParentTypes['TicketExclusion']> = {
  code?: Resolver<ResolversTypes['ExclusionCode'], ParentType, ContextType>;
  isSoft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnknown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketHitResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketHit'] = ResolversParentTypes['TicketHit']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['MarkedText'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketLinkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketLink'] = ResolversParentTypes['TicketLink']> = {
  kind?: Resolver<ResolversTypes['TicketLinkKind'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  linkedBy?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketPickResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketPick'] = ResolversParentTypes['TicketPick']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['PickReason'], ParentType, ContextType>;
};

export type TicketUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketUserError'] = ResolversParentTypes['TicketUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketViewCountResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketViewCount'] = ResolversParentTypes['TicketViewCount']> = {
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  view?: Resolver<ResolversTypes['TicketView'], ParentType, ContextType>;
};

export type TicketsChangedResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TicketsChanged'] = ResolversParentTypes['TicketsChanged']> = {
  ids?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  resync?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  othersLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  __resolveType: TypeResolveFn<'Message' | 'Note' | 'TicketEvent', ParentType, ContextType>;
};

export type TopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keywords?: Resolver<Array<ResolversTypes['TopicKeyword']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['WithheldTopic']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicKeywordResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TopicKeyword'] = ResolversParentTypes['TopicKeyword']> = {
  keyword?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
};

export type TriageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Triage'] = ResolversParentTypes['Triage']> = {
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importanceSteps?: Resolver<ResolversTypes['ScoreSteps'], ParentType, ContextType>;
  intent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  intentEvidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  laneFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['TriageOverride']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['TriageReason']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  urgencySteps?: Resolver<ResolversTypes['ScoreSteps'], ParentType, ContextType>;
};

export type TriageCorrectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageCorrection'] = ResolversParentTypes['TriageCorrection']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  valueAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['TriageJudgement'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TriageExampleResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageExample'] = ResolversParentTypes['TriageExample']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isTextEdited?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  network?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['TriageReading'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  rulesVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueAfter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueBefore?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['Visibility'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['TriageJudgement'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TriageExampleConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageExampleConnection'] = ResolversParentTypes['TriageExampleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TriageExampleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TriageExampleEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageExampleEdge'] = ResolversParentTypes['TriageExampleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TriageExample'], ParentType, ContextType>;
};

export type TriageOutcomeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageOutcome'] = ResolversParentTypes['TriageOutcome']> = {
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['TriageReason']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageOverrideResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageOverride'] = ResolversParentTypes['TriageOverride']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TriageReadingResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageReading'] = ResolversParentTypes['TriageReading']> = {
  band?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  importance?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  intent?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['Lane'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['TriageReason']>, ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageReasonResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageReason'] = ResolversParentTypes['TriageReason']> = {
  axis?: Resolver<ResolversTypes['TriageAxis'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['TriageSource'], ParentType, ContextType>;
};

export type TriageReplayResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageReplay'] = ResolversParentTypes['TriageReplay']> = {
  part?: Resolver<Maybe<ResolversTypes['TriageReplayPart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TriageRulesUserError']>, ParentType, ContextType>;
};

export type TriageReplayPartResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageReplayPart'] = ResolversParentTypes['TriageReplayPart']> = {
  leftAlone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listed?: Resolver<Array<ResolversTypes['ReplayedTicket']>, ParentType, ContextType>;
  moves?: Resolver<Array<ResolversTypes['PlaceMove']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promises?: Resolver<ResolversTypes['ReplayedPromises'], ParentType, ContextType>;
  sampled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageRulesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageRules'] = ResolversParentTypes['TriageRules']> = {
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['ReasonRule']>, ParentType, ContextType>;
  shippedThresholds?: Resolver<ResolversTypes['TriageThresholds'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  thresholds?: Resolver<ResolversTypes['TriageThresholds'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['OwnWords']>, ParentType, ContextType>;
};

export type TriageRulesConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageRulesConnection'] = ResolversParentTypes['TriageRulesConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TriageRulesEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TriageRulesEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageRulesEdge'] = ResolversParentTypes['TriageRulesEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TriageRules'], ParentType, ContextType>;
};

export type TriageRulesUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageRulesUserError'] = ResolversParentTypes['TriageRulesUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TriageThresholdsResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageThresholds'] = ResolversParentTypes['TriageThresholds']> = {
  highFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  laneFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mediumFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TriageTrialResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TriageTrial'] = ResolversParentTypes['TriageTrial']> = {
  draft?: Resolver<Maybe<ResolversTypes['TriageOutcome']>, ParentType, ContextType>;
  inForce?: Resolver<Maybe<ResolversTypes['TriageOutcome']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TriageRulesUserError']>, ParentType, ContextType>;
};

export type TrustRulesResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrustRules'] = ResolversParentTypes['TrustRules']> = {
  approved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctedPercent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  corrections?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  correctionsOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstShiftMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  medianEditPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mostInReview?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  practiceItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sampledShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  sent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  trustedShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TrustStepResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrustStep'] = ResolversParentTypes['TrustStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TrustUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['TrustUserError'] = ResolversParentTypes['TrustUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UndoCorrectionPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UndoCorrectionPayload'] = ResolversParentTypes['UndoCorrectionPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UndoTicketChangePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UndoTicketChangePayload'] = ResolversParentTypes['UndoTicketChangePayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UnexcuseBreachPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnexcuseBreachPayload'] = ResolversParentTypes['UnexcuseBreachPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UnlinkTicketsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnlinkTicketsPayload'] = ResolversParentTypes['UnlinkTicketsPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UnmergeContactsPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnmergeContactsPayload'] = ResolversParentTypes['UnmergeContactsPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ContactUserError']>, ParentType, ContextType>;
};

export type UnmergeTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnmergeTicketPayload'] = ResolversParentTypes['UnmergeTicketPayload']> = {
  survivor?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UnsnoozeTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnsnoozeTicketPayload'] = ResolversParentTypes['UnsnoozeTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UnsplitTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnsplitTicketPayload'] = ResolversParentTypes['UnsplitTicketPayload']> = {
  merged?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UnsupportedKindResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UnsupportedKind'] = ResolversParentTypes['UnsupportedKind']> = {
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type UntagTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UntagTicketPayload'] = ResolversParentTypes['UntagTicketPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type UpdateCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateCardPayload'] = ResolversParentTypes['UpdateCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type UpdateDepartmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateDepartmentPayload'] = ResolversParentTypes['UpdateDepartmentPayload']> = {
  department?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type UpdateFilterPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateFilterPayload'] = ResolversParentTypes['UpdateFilterPayload']> = {
  savedFilter?: Resolver<Maybe<ResolversTypes['SavedFilter']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['FilterUserError']>, ParentType, ContextType>;
};

export type UpdateHoldingTextPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateHoldingTextPayload'] = ResolversParentTypes['UpdateHoldingTextPayload']> = {
  holdingText?: Resolver<Maybe<ResolversTypes['HoldingText']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HoldingUserError']>, ParentType, ContextType>;
};

export type UpdateProfilePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateProfilePayload'] = ResolversParentTypes['UpdateProfilePayload']> = {
  member?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type UpdateSavedSearchPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateSavedSearchPayload'] = ResolversParentTypes['UpdateSavedSearchPayload']> = {
  savedSearch?: Resolver<Maybe<ResolversTypes['SavedSearch']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['ListeningUserError']>, ParentType, ContextType>;
};

export type UpdateTeamPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateTeamPayload'] = ResolversParentTypes['UpdateTeamPayload']> = {
  team?: Resolver<Maybe<ResolversTypes['Team']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['MemberUserError']>, ParentType, ContextType>;
};

export type UpdateTemplatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateTemplatePayload'] = ResolversParentTypes['UpdateTemplatePayload']> = {
  template?: Resolver<Maybe<ResolversTypes['Template']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type UpdateTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UpdateTopicPayload'] = ResolversParentTypes['UpdateTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VoiceUserError']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'AttachmentUserError' | 'BoardUserError' | 'CalendarUserError' | 'ChannelUserError' | 'CharterUserError' | 'ContactUserError' | 'DemonstrationUserError' | 'EnquiryUserError' | 'FilterUserError' | 'HelpCardUserError' | 'HoldingUserError' | 'HoursUserError' | 'InboxUserError' | 'KnowledgeUserError' | 'LearningUserError' | 'ListeningUserError' | 'MemberUserError' | 'OverflowUserError' | 'PracticeUserError' | 'PromiseUserError' | 'RehearsalUserError' | 'ReplyUserError' | 'RetentionUserError' | 'RoutingUserError' | 'SearchUserError' | 'TicketUserError' | 'TriageRulesUserError' | 'TrustUserError' | 'VoiceUserError' | 'VolunteerUserError', ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  firstSteps?: Resolver<Maybe<ResolversTypes['FirstSteps']>, ParentType, ContextType>;
  hasSignedCharter?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  may?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  rehearsalPart?: Resolver<Maybe<ResolversTypes['RehearsalPart']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type VoiceUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VoiceUserError'] = ResolversParentTypes['VoiceUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VolunteerResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['Volunteer'] = ResolversParentTypes['Volunteer']> = {
  callsConsentedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType>;
  countedMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRestNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['VolunteerLanguage']>, ParentType, ContextType>;
  managerAgreedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  member?: Resolver<ResolversTypes['Member'], ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['TakeObstacle']>, ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quietHours?: Resolver<Maybe<ResolversTypes['QuietHours']>, ParentType, ContextType>;
  topics?: Resolver<Array<ResolversTypes['VolunteerTopic']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['Department']>, ParentType, ContextType>;
  weeklyMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VolunteerConnectionResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerConnection'] = ResolversParentTypes['VolunteerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VolunteerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type VolunteerEdgeResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerEdge'] = ResolversParentTypes['VolunteerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Volunteer'], ParentType, ContextType>;
};

export type VolunteerLanguageResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerLanguage'] = ResolversParentTypes['VolunteerLanguage']> = {
  language?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['LanguageLevel'], ParentType, ContextType>;
};

export type VolunteerTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerTopic'] = ResolversParentTypes['VolunteerTopic']> = {
  isWithheld?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['TrustLevel'], ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['TopicStance']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['TrustStep']>, ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type VolunteerUserErrorResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['VolunteerUserError'] = ResolversParentTypes['VolunteerUserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parameters?: Resolver<ResolversTypes['Parameters'], ParentType, ContextType>;
  path?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WaitingWorkResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WaitingWork'] = ResolversParentTypes['WaitingWork']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestSeconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['WorkKind'], ParentType, ContextType>;
};

export type WaiveClockPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WaiveClockPayload'] = ResolversParentTypes['WaiveClockPayload']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type WeeklyOpeningResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WeeklyOpening'] = ResolversParentTypes['WeeklyOpening']> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WithdrawUpdatePayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithdrawUpdatePayload'] = ResolversParentTypes['WithdrawUpdatePayload']> = {
  commitment?: Resolver<Maybe<ResolversTypes['Commitment']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['TicketUserError']>, ParentType, ContextType>;
};

export type WithheldTopicResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithheldTopic'] = ResolversParentTypes['WithheldTopic']> = {
  because?: Resolver<ResolversTypes['WithheldBecause'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Member']>, ParentType, ContextType>;
  withheldAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WithholdContactPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithholdContactPayload'] = ResolversParentTypes['WithholdContactPayload']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type WithholdSegmentPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithholdSegmentPayload'] = ResolversParentTypes['WithholdSegmentPayload']> = {
  offeredSegments?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type WithholdTopicPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WithholdTopicPayload'] = ResolversParentTypes['WithholdTopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['VolunteerUserError']>, ParentType, ContextType>;
};

export type WorkingHoursResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WorkingHours'] = ResolversParentTypes['WorkingHours']> = {
  day?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WriteCardFromTicketPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WriteCardFromTicketPayload'] = ResolversParentTypes['WriteCardFromTicketPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['Card']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['KnowledgeUserError']>, ParentType, ContextType>;
};

export type WriteInRehearsalPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WriteInRehearsalPayload'] = ResolversParentTypes['WriteInRehearsalPayload']> = {
  part?: Resolver<Maybe<ResolversTypes['RehearsalPart']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['RehearsalUserError']>, ParentType, ContextType>;
};

export type WriteOnCardPayloadResolvers<ContextType = GraphqlContext, ParentType extends ResolversParentTypes['WriteOnCardPayload'] = ResolversParentTypes['WriteOnCardPayload']> = {
  card?: Resolver<Maybe<ResolversTypes['HelpCard']>, ParentType, ContextType>;
  isHandedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['HelpCardUserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphqlContext> = {
  AcceptInvitationPayload?: AcceptInvitationPayloadResolvers<ContextType>;
  AcknowledgeEscalationPayload?: AcknowledgeEscalationPayloadResolvers<ContextType>;
  AddContactNotePayload?: AddContactNotePayloadResolvers<ContextType>;
  AddDaysOffPayload?: AddDaysOffPayloadResolvers<ContextType>;
  AddNotePayload?: AddNotePayloadResolvers<ContextType>;
  AnnouncePresencePayload?: AnnouncePresencePayloadResolvers<ContextType>;
  AnswerCallPayload?: AnswerCallPayloadResolvers<ContextType>;
  AnswerCardPayload?: AnswerCardPayloadResolvers<ContextType>;
  AnswerCounts?: AnswerCountsResolvers<ContextType>;
  AnswerPracticePayload?: AnswerPracticePayloadResolvers<ContextType>;
  AnswerQuestionPayload?: AnswerQuestionPayloadResolvers<ContextType>;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApproveHoldingTextPayload?: ApproveHoldingTextPayloadResolvers<ContextType>;
  ApproveReplyPayload?: ApproveReplyPayloadResolvers<ContextType>;
  ArchiveCalendarPayload?: ArchiveCalendarPayloadResolvers<ContextType>;
  ArchiveCardPayload?: ArchiveCardPayloadResolvers<ContextType>;
  ArchiveDepartmentPayload?: ArchiveDepartmentPayloadResolvers<ContextType>;
  ArchiveHoldingTextPayload?: ArchiveHoldingTextPayloadResolvers<ContextType>;
  ArchiveSavedSearchPayload?: ArchiveSavedSearchPayloadResolvers<ContextType>;
  ArchiveTagPayload?: ArchiveTagPayloadResolvers<ContextType>;
  ArchiveTeamPayload?: ArchiveTeamPayloadResolvers<ContextType>;
  ArchiveTemplatePayload?: ArchiveTemplatePayloadResolvers<ContextType>;
  ArchiveTopicPayload?: ArchiveTopicPayloadResolvers<ContextType>;
  ArrangeAttachmentsPayload?: ArrangeAttachmentsPayloadResolvers<ContextType>;
  AskTheHousePayload?: AskTheHousePayloadResolvers<ContextType>;
  AskToTalkPayload?: AskToTalkPayloadResolvers<ContextType>;
  AssignTicketPayload?: AssignTicketPayloadResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentUserError?: AttachmentUserErrorResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Backup?: BackupResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardUserError?: BoardUserErrorResolvers<ContextType>;
  BrokenLine?: BrokenLineResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarOpening?: CalendarOpeningResolvers<ContextType>;
  CalendarPreview?: CalendarPreviewResolvers<ContextType>;
  CalendarUserError?: CalendarUserErrorResolvers<ContextType>;
  CalendarVersion?: CalendarVersionResolvers<ContextType>;
  CalendarWeek?: CalendarWeekResolvers<ContextType>;
  CancelReplyPayload?: CancelReplyPayloadResolvers<ContextType>;
  Capabilities?: CapabilitiesResolvers<ContextType>;
  Card?: CardResolvers<ContextType>;
  CardConnection?: CardConnectionResolvers<ContextType>;
  CardEdge?: CardEdgeResolvers<ContextType>;
  CardProposal?: CardProposalResolvers<ContextType>;
  CardText?: CardTextResolvers<ContextType>;
  CardVersion?: CardVersionResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  ChangeRolePayload?: ChangeRolePayloadResolvers<ContextType>;
  Channel?: ChannelResolvers<ContextType>;
  ChannelHealth?: ChannelHealthResolvers<ContextType>;
  ChannelPoll?: ChannelPollResolvers<ContextType>;
  ChannelUserError?: ChannelUserErrorResolvers<ContextType>;
  Charter?: CharterResolvers<ContextType>;
  CharterCheck?: CharterCheckResolvers<ContextType>;
  CharterConnection?: CharterConnectionResolvers<ContextType>;
  CharterDraft?: CharterDraftResolvers<ContextType>;
  CharterEdge?: CharterEdgeResolvers<ContextType>;
  CharterFinding?: CharterFindingResolvers<ContextType>;
  CharterHours?: CharterHoursResolvers<ContextType>;
  CharterLimit?: CharterLimitResolvers<ContextType>;
  CharterRules?: CharterRulesResolvers<ContextType>;
  CharterSeverityRule?: CharterSeverityRuleResolvers<ContextType>;
  CharterSignature?: CharterSignatureResolvers<ContextType>;
  CharterSigner?: CharterSignerResolvers<ContextType>;
  CharterSignerConnection?: CharterSignerConnectionResolvers<ContextType>;
  CharterSignerEdge?: CharterSignerEdgeResolvers<ContextType>;
  CharterText?: CharterTextResolvers<ContextType>;
  CharterUserError?: CharterUserErrorResolvers<ContextType>;
  CharterWords?: CharterWordsResolvers<ContextType>;
  CheckReplyPayload?: CheckReplyPayloadResolvers<ContextType>;
  ChooseNetworksPayload?: ChooseNetworksPayloadResolvers<ContextType>;
  ChooseTopicsPayload?: ChooseTopicsPayloadResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimNextTicketPayload?: ClaimNextTicketPayloadResolvers<ContextType>;
  ClaimTicketPayload?: ClaimTicketPayloadResolvers<ContextType>;
  ClientId?: GraphQLScalarType;
  Clock?: ClockResolvers<ContextType>;
  ClockCalendar?: ClockCalendarResolvers<ContextType>;
  ClockExplanation?: ClockExplanationResolvers<ContextType>;
  ClockMark?: ClockMarkResolvers<ContextType>;
  ClockOpening?: ClockOpeningResolvers<ContextType>;
  ClockOverride?: ClockOverrideResolvers<ContextType>;
  ClockStretch?: ClockStretchResolvers<ContextType>;
  ClockTurn?: ClockTurnResolvers<ContextType>;
  ClockVerdict?: ClockVerdictResolvers<ContextType>;
  CloseOverflowPayload?: CloseOverflowPayloadResolvers<ContextType>;
  Commitment?: CommitmentResolvers<ContextType>;
  ComparePracticePayload?: ComparePracticePayloadResolvers<ContextType>;
  ConfirmTriagePayload?: ConfirmTriagePayloadResolvers<ContextType>;
  ConnectChannelPayload?: ConnectChannelPayloadResolvers<ContextType>;
  ConsentToCallsPayload?: ConsentToCallsPayloadResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactHit?: ContactHitResolvers<ContextType>;
  ContactMerge?: ContactMergeResolvers<ContextType>;
  ContactNote?: ContactNoteResolvers<ContextType>;
  ContactUserError?: ContactUserErrorResolvers<ContextType>;
  CorrectIntentPayload?: CorrectIntentPayloadResolvers<ContextType>;
  CorrectTopicPayload?: CorrectTopicPayloadResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  CreateCardPayload?: CreateCardPayloadResolvers<ContextType>;
  CreateDepartmentPayload?: CreateDepartmentPayloadResolvers<ContextType>;
  CreateHoldingTextPayload?: CreateHoldingTextPayloadResolvers<ContextType>;
  CreateInvitationPayload?: CreateInvitationPayloadResolvers<ContextType>;
  CreateMemberPayload?: CreateMemberPayloadResolvers<ContextType>;
  CreateSavedSearchPayload?: CreateSavedSearchPayloadResolvers<ContextType>;
  CreateTagPayload?: CreateTagPayloadResolvers<ContextType>;
  CreateTeamPayload?: CreateTeamPayloadResolvers<ContextType>;
  CreateTemplatePayload?: CreateTemplatePayloadResolvers<ContextType>;
  CreateTopicPayload?: CreateTopicPayloadResolvers<ContextType>;
  Cycle?: CycleResolvers<ContextType>;
  CycleConnection?: CycleConnectionResolvers<ContextType>;
  CycleEdge?: CycleEdgeResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DaysOff?: DaysOffResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  DecideReplyPayload?: DecideReplyPayloadResolvers<ContextType>;
  DeclareConflictPayload?: DeclareConflictPayloadResolvers<ContextType>;
  DeclareHoursPayload?: DeclareHoursPayloadResolvers<ContextType>;
  DeleteDemonstrationPayload?: DeleteDemonstrationPayloadResolvers<ContextType>;
  DeleteFilterPayload?: DeleteFilterPayloadResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  Demonstration?: DemonstrationResolvers<ContextType>;
  DemonstrationUserError?: DemonstrationUserErrorResolvers<ContextType>;
  Department?: DepartmentResolvers<ContextType>;
  Device?: DeviceResolvers<ContextType>;
  DisableMemberPayload?: DisableMemberPayloadResolvers<ContextType>;
  DiscardCharterDraftPayload?: DiscardCharterDraftPayloadResolvers<ContextType>;
  DiscardDeliveryPayload?: DiscardDeliveryPayloadResolvers<ContextType>;
  DiscardDraftPayload?: DiscardDraftPayloadResolvers<ContextType>;
  DiscardPromisesPayload?: DiscardPromisesPayloadResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftPromisesPayload?: DraftPromisesPayloadResolvers<ContextType>;
  DrawPracticePayload?: DrawPracticePayloadResolvers<ContextType>;
  EnableMemberPayload?: EnableMemberPayloadResolvers<ContextType>;
  EndRehearsalPayload?: EndRehearsalPayloadResolvers<ContextType>;
  Enquiry?: EnquiryResolvers<ContextType>;
  EnquiryConnection?: EnquiryConnectionResolvers<ContextType>;
  EnquiryEdge?: EnquiryEdgeResolvers<ContextType>;
  EnquiryReceiver?: EnquiryReceiverResolvers<ContextType>;
  EnquiryUserError?: EnquiryUserErrorResolvers<ContextType>;
  ExclusionCount?: ExclusionCountResolvers<ContextType>;
  ExcuseBreachPayload?: ExcuseBreachPayloadResolvers<ContextType>;
  ExpectedDemand?: ExpectedDemandResolvers<ContextType>;
  ExplainCorrectionPayload?: ExplainCorrectionPayloadResolvers<ContextType>;
  ExportCardsPayload?: ExportCardsPayloadResolvers<ContextType>;
  ExportHoursPayload?: ExportHoursPayloadResolvers<ContextType>;
  ExportOwnHoursPayload?: ExportOwnHoursPayloadResolvers<ContextType>;
  ExportTriageExamplesPayload?: ExportTriageExamplesPayloadResolvers<ContextType>;
  ExtendClockPayload?: ExtendClockPayloadResolvers<ContextType>;
  FetchAttachmentPayload?: FetchAttachmentPayloadResolvers<ContextType>;
  FilterUserError?: FilterUserErrorResolvers<ContextType>;
  FinishCardPayload?: FinishCardPayloadResolvers<ContextType>;
  FirstSteps?: FirstStepsResolvers<ContextType>;
  Forecast?: ForecastResolvers<ContextType>;
  FoundOrganizationPayload?: FoundOrganizationPayloadResolvers<ContextType>;
  FoundPost?: FoundPostResolvers<ContextType>;
  HandBackCardPayload?: HandBackCardPayloadResolvers<ContextType>;
  HandEnquiryPayload?: HandEnquiryPayloadResolvers<ContextType>;
  HandOffTicketPayload?: HandOffTicketPayloadResolvers<ContextType>;
  HandedDraft?: HandedDraftResolvers<ContextType>;
  HelpCard?: HelpCardResolvers<ContextType>;
  HelpCardReason?: HelpCardReasonResolvers<ContextType>;
  HelpCardUserError?: HelpCardUserErrorResolvers<ContextType>;
  HelpDraft?: HelpDraftResolvers<ContextType>;
  HelpGiven?: HelpGivenResolvers<ContextType>;
  HelpMessage?: HelpMessageResolvers<ContextType>;
  HelpQuestion?: HelpQuestionResolvers<ContextType>;
  HelpReaction?: HelpReactionResolvers<ContextType>;
  HelpSuggestion?: HelpSuggestionResolvers<ContextType>;
  HelpThanks?: HelpThanksResolvers<ContextType>;
  HelpTopic?: HelpTopicResolvers<ContextType>;
  HelpUnderWay?: HelpUnderWayResolvers<ContextType>;
  HoldingDraft?: HoldingDraftResolvers<ContextType>;
  HoldingOutcome?: HoldingOutcomeResolvers<ContextType>;
  HoldingPreview?: HoldingPreviewResolvers<ContextType>;
  HoldingText?: HoldingTextResolvers<ContextType>;
  HoldingTextBody?: HoldingTextBodyResolvers<ContextType>;
  HoldingUserError?: HoldingUserErrorResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  HolidayReport?: HolidayReportResolvers<ContextType>;
  HoursUserError?: HoursUserErrorResolvers<ContextType>;
  HouseAnswer?: HouseAnswerResolvers<ContextType>;
  HouseQuestion?: HouseQuestionResolvers<ContextType>;
  Identity?: IdentityResolvers<ContextType>;
  ImportCardsPayload?: ImportCardsPayloadResolvers<ContextType>;
  ImportHolidaysPayload?: ImportHolidaysPayloadResolvers<ContextType>;
  ImportReport?: ImportReportResolvers<ContextType>;
  InboxUserError?: InboxUserErrorResolvers<ContextType>;
  Insertable?: InsertableResolvers<ContextType>;
  Insertion?: InsertionResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationPreview?: InvitationPreviewResolvers<ContextType>;
  InviteFromRehearsalPayload?: InviteFromRehearsalPayloadResolvers<ContextType>;
  IssueSignInLinkPayload?: IssueSignInLinkPayloadResolvers<ContextType>;
  JoinRehearsalPayload?: JoinRehearsalPayloadResolvers<ContextType>;
  JudgeSamplePayload?: JudgeSamplePayloadResolvers<ContextType>;
  KeepCardPayload?: KeepCardPayloadResolvers<ContextType>;
  KnowledgeUserError?: KnowledgeUserErrorResolvers<ContextType>;
  LadderRecipient?: LadderRecipientResolvers<ContextType>;
  LadderStep?: LadderStepResolvers<ContextType>;
  LaneCount?: LaneCountResolvers<ContextType>;
  LaneDifference?: LaneDifferenceResolvers<ContextType>;
  LaterSample?: LaterSampleResolvers<ContextType>;
  LaterSampleWeek?: LaterSampleWeekResolvers<ContextType>;
  LearnFromCorrectionsPayload?: LearnFromCorrectionsPayloadResolvers<ContextType>;
  LearnedAccuracy?: LearnedAccuracyResolvers<ContextType>;
  LearnedPoint?: LearnedPointResolvers<ContextType>;
  LearnedVersion?: LearnedVersionResolvers<ContextType>;
  Learning?: LearningResolvers<ContextType>;
  LearningUserError?: LearningUserErrorResolvers<ContextType>;
  LiftExclusionPayload?: LiftExclusionPayloadResolvers<ContextType>;
  LiftedExclusion?: LiftedExclusionResolvers<ContextType>;
  LinkTicketsPayload?: LinkTicketsPayloadResolvers<ContextType>;
  ListeningUserError?: ListeningUserErrorResolvers<ContextType>;
  MarkNotificationsReadPayload?: MarkNotificationsReadPayloadResolvers<ContextType>;
  MarkedText?: MarkedTextResolvers<ContextType>;
  MaskedMessage?: MaskedMessageResolvers<ContextType>;
  MatchedCondition?: MatchedConditionResolvers<ContextType>;
  MediaLimits?: MediaLimitsResolvers<ContextType>;
  MediaTypeLimit?: MediaTypeLimitResolvers<ContextType>;
  Member?: MemberResolvers<ContextType>;
  MemberAvailability?: MemberAvailabilityResolvers<ContextType>;
  MemberConnection?: MemberConnectionResolvers<ContextType>;
  MemberEdge?: MemberEdgeResolvers<ContextType>;
  MemberUserError?: MemberUserErrorResolvers<ContextType>;
  MentoredDraft?: MentoredDraftResolvers<ContextType>;
  MergeContactsPayload?: MergeContactsPayloadResolvers<ContextType>;
  MergeTagsPayload?: MergeTagsPayloadResolvers<ContextType>;
  MergeTicketsPayload?: MergeTicketsPayloadResolvers<ContextType>;
  Message?: MessageResolvers<ContextType>;
  MessageHit?: MessageHitResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NearerCount?: NearerCountResolvers<ContextType>;
  NetHelp?: NetHelpResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkCodes?: NetworkCodesResolvers<ContextType>;
  NetworkSecret?: NetworkSecretResolvers<ContextType>;
  NextCardPayload?: NextCardPayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NominateMentorPayload?: NominateMentorPayloadResolvers<ContextType>;
  NotCalled?: NotCalledResolvers<ContextType>;
  Note?: NoteResolvers<ContextType>;
  NoteHit?: NoteHitResolvers<ContextType>;
  Notification?: NotificationResolvers<ContextType>;
  NotificationConnection?: NotificationConnectionResolvers<ContextType>;
  NotificationEdge?: NotificationEdgeResolvers<ContextType>;
  NotificationPreference?: NotificationPreferenceResolvers<ContextType>;
  OfferContactPayload?: OfferContactPayloadResolvers<ContextType>;
  OfferReport?: OfferReportResolvers<ContextType>;
  OfferSegmentPayload?: OfferSegmentPayloadResolvers<ContextType>;
  OfferTopicPayload?: OfferTopicPayloadResolvers<ContextType>;
  OpenOverflowPayload?: OpenOverflowPayloadResolvers<ContextType>;
  Operations?: OperationsResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationPromises?: OrganizationPromisesResolvers<ContextType>;
  Overflow?: OverflowResolvers<ContextType>;
  OverflowCall?: OverflowCallResolvers<ContextType>;
  OverflowCallConnection?: OverflowCallConnectionResolvers<ContextType>;
  OverflowCallEdge?: OverflowCallEdgeResolvers<ContextType>;
  OverflowEntry?: OverflowEntryResolvers<ContextType>;
  OverflowEntryConnection?: OverflowEntryConnectionResolvers<ContextType>;
  OverflowEntryEdge?: OverflowEntryEdgeResolvers<ContextType>;
  OverflowOpening?: OverflowOpeningResolvers<ContextType>;
  OverflowPolicy?: OverflowPolicyResolvers<ContextType>;
  OverflowPolicyConnection?: OverflowPolicyConnectionResolvers<ContextType>;
  OverflowPolicyEdge?: OverflowPolicyEdgeResolvers<ContextType>;
  OverflowReason?: OverflowReasonResolvers<ContextType>;
  OverflowUserError?: OverflowUserErrorResolvers<ContextType>;
  OverrideTriagePayload?: OverrideTriagePayloadResolvers<ContextType>;
  OwnWords?: OwnWordsResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PageSize?: GraphQLScalarType;
  Parameters?: GraphQLScalarType;
  PassedOverTicket?: PassedOverTicketResolvers<ContextType>;
  PauseChannelPayload?: PauseChannelPayloadResolvers<ContextType>;
  PauseClockPayload?: PauseClockPayloadResolvers<ContextType>;
  PauseHelpingPayload?: PauseHelpingPayloadResolvers<ContextType>;
  PauseOverflowPayload?: PauseOverflowPayloadResolvers<ContextType>;
  PauseSavedSearchPayload?: PauseSavedSearchPayloadResolvers<ContextType>;
  PickReason?: PickReasonResolvers<ContextType>;
  PlaceMove?: PlaceMoveResolvers<ContextType>;
  PolicyCalendar?: PolicyCalendarResolvers<ContextType>;
  PolicyDefinition?: PolicyDefinitionResolvers<ContextType>;
  PolicyMatch?: PolicyMatchResolvers<ContextType>;
  PolicyOverrides?: PolicyOverridesResolvers<ContextType>;
  PolicyRow?: PolicyRowResolvers<ContextType>;
  PolicyTarget?: PolicyTargetResolvers<ContextType>;
  PossibleAnswer?: PossibleAnswerResolvers<ContextType>;
  PracticeItem?: PracticeItemResolvers<ContextType>;
  PracticeMessage?: PracticeMessageResolvers<ContextType>;
  PracticeProgress?: PracticeProgressResolvers<ContextType>;
  PracticeStep?: PracticeStepResolvers<ContextType>;
  PracticeUserError?: PracticeUserErrorResolvers<ContextType>;
  Presence?: PresenceResolvers<ContextType>;
  PreviewCalendarPayload?: PreviewCalendarPayloadResolvers<ContextType>;
  PreviewSavedSearchPayload?: PreviewSavedSearchPayloadResolvers<ContextType>;
  PromiseHeld?: PromiseHeldResolvers<ContextType>;
  PromiseUpdatePayload?: PromiseUpdatePayloadResolvers<ContextType>;
  PromiseUserError?: PromiseUserErrorResolvers<ContextType>;
  PromisesTest?: PromisesTestResolvers<ContextType>;
  Publication?: PublicationResolvers<ContextType>;
  PublicationCounts?: PublicationCountsResolvers<ContextType>;
  PublishCharterPayload?: PublishCharterPayloadResolvers<ContextType>;
  PublishOverflowPolicyPayload?: PublishOverflowPolicyPayloadResolvers<ContextType>;
  PublishPromisesPayload?: PublishPromisesPayloadResolvers<ContextType>;
  PublishTriageRulesPayload?: PublishTriageRulesPayloadResolvers<ContextType>;
  Publishing?: PublishingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  QuietHours?: QuietHoursResolvers<ContextType>;
  ReasonPoints?: ReasonPointsResolvers<ContextType>;
  ReasonRule?: ReasonRuleResolvers<ContextType>;
  RecallReason?: RecallReasonResolvers<ContextType>;
  RecognisedTopic?: RecognisedTopicResolvers<ContextType>;
  Recognition?: RecognitionResolvers<ContextType>;
  RecordContactAnswerPayload?: RecordContactAnswerPayloadResolvers<ContextType>;
  RecordFirstStepsPayload?: RecordFirstStepsPayloadResolvers<ContextType>;
  RecordManagersWordPayload?: RecordManagersWordPayloadResolvers<ContextType>;
  Rehearsal?: RehearsalResolvers<ContextType>;
  RehearsalCall?: RehearsalCallResolvers<ContextType>;
  RehearsalGuest?: RehearsalGuestResolvers<ContextType>;
  RehearsalMatter?: RehearsalMatterResolvers<ContextType>;
  RehearsalPart?: RehearsalPartResolvers<ContextType>;
  RehearsalTopic?: RehearsalTopicResolvers<ContextType>;
  RehearsalUserError?: RehearsalUserErrorResolvers<ContextType>;
  ReinstateTrustPayload?: ReinstateTrustPayloadResolvers<ContextType>;
  ReleaseClaimPayload?: ReleaseClaimPayloadResolvers<ContextType>;
  RemoveAttachmentPayload?: RemoveAttachmentPayloadResolvers<ContextType>;
  RemoveConflictPayload?: RemoveConflictPayloadResolvers<ContextType>;
  RemoveContactNotePayload?: RemoveContactNotePayloadResolvers<ContextType>;
  RemoveDaysOffPayload?: RemoveDaysOffPayloadResolvers<ContextType>;
  RemoveDevicePayload?: RemoveDevicePayloadResolvers<ContextType>;
  RenameTagPayload?: RenameTagPayloadResolvers<ContextType>;
  RenewClaimPayload?: RenewClaimPayloadResolvers<ContextType>;
  RenewDevicePayload?: RenewDevicePayloadResolvers<ContextType>;
  ReopenEnquiryPayload?: ReopenEnquiryPayloadResolvers<ContextType>;
  ReopenTicketPayload?: ReopenTicketPayloadResolvers<ContextType>;
  ReplayDeliveryPayload?: ReplayDeliveryPayloadResolvers<ContextType>;
  ReplayedPromises?: ReplayedPromisesResolvers<ContextType>;
  ReplayedScores?: ReplayedScoresResolvers<ContextType>;
  ReplayedTicket?: ReplayedTicketResolvers<ContextType>;
  Reply?: ReplyResolvers<ContextType>;
  ReplyCheck?: ReplyCheckResolvers<ContextType>;
  ReplyError?: ReplyErrorResolvers<ContextType>;
  ReplyOption?: ReplyOptionResolvers<ContextType>;
  ReplyReview?: ReplyReviewResolvers<ContextType>;
  ReplyUserError?: ReplyUserErrorResolvers<ContextType>;
  ReportAbusePayload?: ReportAbusePayloadResolvers<ContextType>;
  ResendInvitationPayload?: ResendInvitationPayloadResolvers<ContextType>;
  ResolveTicketPayload?: ResolveTicketPayloadResolvers<ContextType>;
  RestoreCardPayload?: RestoreCardPayloadResolvers<ContextType>;
  RestoreDepartmentPayload?: RestoreDepartmentPayloadResolvers<ContextType>;
  RestoreExclusionPayload?: RestoreExclusionPayloadResolvers<ContextType>;
  RestoreTagPayload?: RestoreTagPayloadResolvers<ContextType>;
  RestoreTeamPayload?: RestoreTeamPayloadResolvers<ContextType>;
  RestoreTemplatePayload?: RestoreTemplatePayloadResolvers<ContextType>;
  RestoreTopicPayload?: RestoreTopicPayloadResolvers<ContextType>;
  ResumeArrivalsPayload?: ResumeArrivalsPayloadResolvers<ContextType>;
  ResumeChannelPayload?: ResumeChannelPayloadResolvers<ContextType>;
  ResumeClockPayload?: ResumeClockPayloadResolvers<ContextType>;
  ResumeHelpingPayload?: ResumeHelpingPayloadResolvers<ContextType>;
  ResumeOverflowPayload?: ResumeOverflowPayloadResolvers<ContextType>;
  ResumePublishingPayload?: ResumePublishingPayloadResolvers<ContextType>;
  ResumeSavedSearchPayload?: ResumeSavedSearchPayloadResolvers<ContextType>;
  RetargetGrace?: RetargetGraceResolvers<ContextType>;
  Retention?: RetentionResolvers<ContextType>;
  RetentionRun?: RetentionRunResolvers<ContextType>;
  RetentionUserError?: RetentionUserErrorResolvers<ContextType>;
  ReturnReplyPayload?: ReturnReplyPayloadResolvers<ContextType>;
  ReviewCardPayload?: ReviewCardPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  RevokeInvitationPayload?: RevokeInvitationPayloadResolvers<ContextType>;
  RevokeSessionPayload?: RevokeSessionPayloadResolvers<ContextType>;
  RoughWords?: RoughWordsResolvers<ContextType>;
  RoutingUserError?: RoutingUserErrorResolvers<ContextType>;
  SampledTicket?: SampledTicketResolvers<ContextType>;
  SaveCalendarPayload?: SaveCalendarPayloadResolvers<ContextType>;
  SaveCharterDraftPayload?: SaveCharterDraftPayloadResolvers<ContextType>;
  SaveDraftPayload?: SaveDraftPayloadResolvers<ContextType>;
  SaveFilterPayload?: SaveFilterPayloadResolvers<ContextType>;
  SavedFilter?: SavedFilterResolvers<ContextType>;
  SavedSearch?: SavedSearchResolvers<ContextType>;
  ScoreSteps?: ScoreStepsResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchLimits?: SearchLimitsResolvers<ContextType>;
  SearchPreview?: SearchPreviewResolvers<ContextType>;
  SearchUserError?: SearchUserErrorResolvers<ContextType>;
  SeenThread?: SeenThreadResolvers<ContextType>;
  SendHoldingRepliesPayload?: SendHoldingRepliesPayloadResolvers<ContextType>;
  SendReplyPayload?: SendReplyPayloadResolvers<ContextType>;
  SendTestPushPayload?: SendTestPushPayloadResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SetAsideWork?: SetAsideWorkResolvers<ContextType>;
  SetAvailabilityPayload?: SetAvailabilityPayloadResolvers<ContextType>;
  SetCharterRulesPayload?: SetCharterRulesPayloadResolvers<ContextType>;
  SetContactSegmentPayload?: SetContactSegmentPayloadResolvers<ContextType>;
  SetEnquiryDepartmentPayload?: SetEnquiryDepartmentPayloadResolvers<ContextType>;
  SetLanguagesPayload?: SetLanguagesPayloadResolvers<ContextType>;
  SetMaxWaitPayload?: SetMaxWaitPayloadResolvers<ContextType>;
  SetNetworkCodesPayload?: SetNetworkCodesPayloadResolvers<ContextType>;
  SetNotificationPreferencesPayload?: SetNotificationPreferencesPayloadResolvers<ContextType>;
  SetPromisesPayload?: SetPromisesPayloadResolvers<ContextType>;
  SetReplyHoldPayload?: SetReplyHoldPayloadResolvers<ContextType>;
  SetRetentionPayload?: SetRetentionPayloadResolvers<ContextType>;
  SetTicketStatusPayload?: SetTicketStatusPayloadResolvers<ContextType>;
  SetTradePayload?: SetTradePayloadResolvers<ContextType>;
  SetTrustRulesPayload?: SetTrustRulesPayloadResolvers<ContextType>;
  SetWorkingHoursPayload?: SetWorkingHoursPayloadResolvers<ContextType>;
  SettleEnquiryPayload?: SettleEnquiryPayloadResolvers<ContextType>;
  SignCharterPayload?: SignCharterPayloadResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SimulateBreakdownPayload?: SimulateBreakdownPayloadResolvers<ContextType>;
  SkipCardPayload?: SkipCardPayloadResolvers<ContextType>;
  SkippedEvent?: SkippedEventResolvers<ContextType>;
  SkippedRow?: SkippedRowResolvers<ContextType>;
  SlaPolicy?: SlaPolicyResolvers<ContextType>;
  SlaPolicyConnection?: SlaPolicyConnectionResolvers<ContextType>;
  SlaPolicyEdge?: SlaPolicyEdgeResolvers<ContextType>;
  SnoozeTicketPayload?: SnoozeTicketPayloadResolvers<ContextType>;
  SpecialOpening?: SpecialOpeningResolvers<ContextType>;
  SplitTicketPayload?: SplitTicketPayloadResolvers<ContextType>;
  StaleReply?: StaleReplyResolvers<ContextType>;
  StartRehearsalPayload?: StartRehearsalPayloadResolvers<ContextType>;
  StopArrivalsPayload?: StopArrivalsPayloadResolvers<ContextType>;
  StopPublishingPayload?: StopPublishingPayloadResolvers<ContextType>;
  SubscribeDevicePayload?: SubscribeDevicePayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SwitchLearningPayload?: SwitchLearningPayloadResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  TagTicketPayload?: TagTicketPayloadResolvers<ContextType>;
  TakeCardPayload?: TakeCardPayloadResolvers<ContextType>;
  TakeObstacle?: TakeObstacleResolvers<ContextType>;
  TakeOverClaimPayload?: TakeOverClaimPayloadResolvers<ContextType>;
  Team?: TeamResolvers<ContextType>;
  Template?: TemplateResolvers<ContextType>;
  TemplateConnection?: TemplateConnectionResolvers<ContextType>;
  TemplateEdge?: TemplateEdgeResolvers<ContextType>;
  TemplateText?: TemplateTextResolvers<ContextType>;
  TestedTarget?: TestedTargetResolvers<ContextType>;
  TextLimit?: TextLimitResolvers<ContextType>;
  TextMark?: TextMarkResolvers<ContextType>;
  TextSpan?: TextSpanResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketAttributes?: TicketAttributesResolvers<ContextType>;
  TicketChange?: TicketChangeResolvers<ContextType>;
  TicketCluster?: TicketClusterResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketEvent?: TicketEventResolvers<ContextType>;
  TicketExclusion?: TicketExclusionResolvers<ContextType>;
  TicketHit?: TicketHitResolvers<ContextType>;
  TicketLink?: TicketLinkResolvers<ContextType>;
  TicketPick?: TicketPickResolvers<ContextType>;
  TicketUserError?: TicketUserErrorResolvers<ContextType>;
  TicketViewCount?: TicketViewCountResolvers<ContextType>;
  TicketsChanged?: TicketsChangedResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicKeyword?: TopicKeywordResolvers<ContextType>;
  Triage?: TriageResolvers<ContextType>;
  TriageCorrection?: TriageCorrectionResolvers<ContextType>;
  TriageExample?: TriageExampleResolvers<ContextType>;
  TriageExampleConnection?: TriageExampleConnectionResolvers<ContextType>;
  TriageExampleEdge?: TriageExampleEdgeResolvers<ContextType>;
  TriageOutcome?: TriageOutcomeResolvers<ContextType>;
  TriageOverride?: TriageOverrideResolvers<ContextType>;
  TriageReading?: TriageReadingResolvers<ContextType>;
  TriageReason?: TriageReasonResolvers<ContextType>;
  TriageReplay?: TriageReplayResolvers<ContextType>;
  TriageReplayPart?: TriageReplayPartResolvers<ContextType>;
  TriageRules?: TriageRulesResolvers<ContextType>;
  TriageRulesConnection?: TriageRulesConnectionResolvers<ContextType>;
  TriageRulesEdge?: TriageRulesEdgeResolvers<ContextType>;
  TriageRulesUserError?: TriageRulesUserErrorResolvers<ContextType>;
  TriageThresholds?: TriageThresholdsResolvers<ContextType>;
  TriageTrial?: TriageTrialResolvers<ContextType>;
  TrustRules?: TrustRulesResolvers<ContextType>;
  TrustStep?: TrustStepResolvers<ContextType>;
  TrustUserError?: TrustUserErrorResolvers<ContextType>;
  UndoCorrectionPayload?: UndoCorrectionPayloadResolvers<ContextType>;
  UndoTicketChangePayload?: UndoTicketChangePayloadResolvers<ContextType>;
  UnexcuseBreachPayload?: UnexcuseBreachPayloadResolvers<ContextType>;
  UnlinkTicketsPayload?: UnlinkTicketsPayloadResolvers<ContextType>;
  UnmergeContactsPayload?: UnmergeContactsPayloadResolvers<ContextType>;
  UnmergeTicketPayload?: UnmergeTicketPayloadResolvers<ContextType>;
  UnsnoozeTicketPayload?: UnsnoozeTicketPayloadResolvers<ContextType>;
  UnsplitTicketPayload?: UnsplitTicketPayloadResolvers<ContextType>;
  UnsupportedKind?: UnsupportedKindResolvers<ContextType>;
  UntagTicketPayload?: UntagTicketPayloadResolvers<ContextType>;
  UpdateCardPayload?: UpdateCardPayloadResolvers<ContextType>;
  UpdateDepartmentPayload?: UpdateDepartmentPayloadResolvers<ContextType>;
  UpdateFilterPayload?: UpdateFilterPayloadResolvers<ContextType>;
  UpdateHoldingTextPayload?: UpdateHoldingTextPayloadResolvers<ContextType>;
  UpdateProfilePayload?: UpdateProfilePayloadResolvers<ContextType>;
  UpdateSavedSearchPayload?: UpdateSavedSearchPayloadResolvers<ContextType>;
  UpdateTeamPayload?: UpdateTeamPayloadResolvers<ContextType>;
  UpdateTemplatePayload?: UpdateTemplatePayloadResolvers<ContextType>;
  UpdateTopicPayload?: UpdateTopicPayloadResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  VoiceUserError?: VoiceUserErrorResolvers<ContextType>;
  Volunteer?: VolunteerResolvers<ContextType>;
  VolunteerConnection?: VolunteerConnectionResolvers<ContextType>;
  VolunteerEdge?: VolunteerEdgeResolvers<ContextType>;
  VolunteerLanguage?: VolunteerLanguageResolvers<ContextType>;
  VolunteerTopic?: VolunteerTopicResolvers<ContextType>;
  VolunteerUserError?: VolunteerUserErrorResolvers<ContextType>;
  WaitingWork?: WaitingWorkResolvers<ContextType>;
  WaiveClockPayload?: WaiveClockPayloadResolvers<ContextType>;
  WeeklyOpening?: WeeklyOpeningResolvers<ContextType>;
  WithdrawUpdatePayload?: WithdrawUpdatePayloadResolvers<ContextType>;
  WithheldTopic?: WithheldTopicResolvers<ContextType>;
  WithholdContactPayload?: WithholdContactPayloadResolvers<ContextType>;
  WithholdSegmentPayload?: WithholdSegmentPayloadResolvers<ContextType>;
  WithholdTopicPayload?: WithholdTopicPayloadResolvers<ContextType>;
  WorkingHours?: WorkingHoursResolvers<ContextType>;
  WriteCardFromTicketPayload?: WriteCardFromTicketPayloadResolvers<ContextType>;
  WriteInRehearsalPayload?: WriteInRehearsalPayloadResolvers<ContextType>;
  WriteOnCardPayload?: WriteOnCardPayloadResolvers<ContextType>;
};

