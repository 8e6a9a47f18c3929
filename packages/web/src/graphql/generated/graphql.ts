/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Who accepts an invitation. */
export type AcceptInvitationInput = {
  /** The language of their console; the invitation's when left out. */
  locale?: Locale | null | undefined;
  /** What colleagues will call them. */
  name: string;
  /** The password to sign in with, of 12 to 128 characters; without one they come in by sign-in links. */
  password?: string | null | undefined;
  /** The end of the link's address. */
  token: string;
};

/** Which ticket a person deals with. */
export type AcknowledgeEscalationInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Something about a contact. */
export type AddContactNoteInput = {
  /** The text, 1 to 2,000 characters. */
  body: string;
  /** Made when the editor opens: the same one sent twice is one note. */
  clientId: string;
  /** The contact. */
  contactId: string | number;
};

/** Which days a member is off. */
export type AddDaysOffInput = {
  /** The first, `YYYY-MM-DD`. */
  firstDay: string;
  /** The last. */
  lastDay: string;
  /** The member. */
  memberId: string | number;
};

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

/** What a console shows. */
export type AnnouncePresenceInput = {
  /** Made by the page when it is opened. */
  consoleId: string;
  /** True while somebody is writing. */
  isTyping?: boolean | null | undefined;
  /** The ticket; null when it shows none any more. */
  ticketId?: string | number | null | undefined;
};

/** What the viewer says to a call. */
export type AnswerCallInput = {
  /** The call. */
  callId: string | number;
  /** What they say. */
  word: CallWord;
};

/** An answer. */
export type AnswerCardInput = {
  /** The text. */
  body: string;
  /** The card. */
  cardId: string | number;
  /** Made when the text is begun: the same one sent twice is one answer. */
  clientId: string;
  /** The number that came with taking it. */
  fence: number;
  /** True after the author read what had changed and wants it sent all the same. */
  sendAnyway?: boolean;
  /** The thread's number on the screen. */
  threadRevision: number;
  /** Where it is to stand; left out, where the question stands. `private` makes it a private message. */
  visibility?: Visibility | null | undefined;
};

/** What somebody makes of a case. */
export type AnswerPracticeInput = {
  /** What to answer, 15 to 5,000 characters; for `answer`. */
  body?: string | null | undefined;
  /** The case. */
  itemId: string | number;
  /** Where it belongs; for `place`. */
  lane?: Lane | null | undefined;
};

/** An answer for a volunteer. */
export type AnswerQuestionInput = {
  /** The answer, 2,000 characters at most. */
  body: string;
  /** Made when the answer is begun: the same one sent twice is one answer. */
  clientId: string;
  /** The question. */
  questionId: string | number;
};

/** Which text is approved. */
export type ApproveHoldingTextInput = {
  /** Which one. */
  holdingTextId: string | number;
  /** The version that was read. */
  version: number;
};

/** Which reply may leave, and the exact text. */
export type ApproveReplyInput = {
  /** Why it is not what the author wrote; needed where it is not, and unread where it is. */
  edit?: ReviewNoteInput | null | undefined;
  /** The reply. */
  replyId: string | number;
  /** Its revision on the screen. Where a colleague has decided meanwhile, this is refused with who it was. */
  revision: number;
  /** Where a merge brought messages from elsewhere: the ticket's thread and those, each with its revision on the screen. */
  seenThreads?: Array<SeenThreadInput> | null | undefined;
  /** True after the reviewer saw what had changed and wants it sent all the same. */
  sendAnyway?: boolean | null | undefined;
  /** The text of each post as it may leave. */
  texts: Array<string>;
  /** The revision of the thread that `StaleReply` gave, once what changed was read. Left out, what the author had seen counts. */
  threadRevision?: number | null | undefined;
};

/** A calendar to be put away. */
export type ArchiveCalendarInput = {
  /** Which one. */
  calendarId: string | number;
};

/** Which card to put away. */
export type ArchiveCardInput = {
  /** The card. */
  cardId: string | number;
};

/** Which department is offered no longer. */
export type ArchiveDepartmentInput = {
  /** The department. */
  departmentId: string | number;
};

/** Which text is put away. */
export type ArchiveHoldingTextInput = {
  /** Which one. */
  holdingTextId: string | number;
};

/** Which saved search ends. */
export type ArchiveSavedSearchInput = {
  /** The saved search. */
  savedSearchId: string | number;
};

/** Which tag is offered no longer. */
export type ArchiveTagInput = {
  /** The tag. */
  tagId: string | number;
};

/** Which team is offered no longer. */
export type ArchiveTeamInput = {
  /** The team. */
  teamId: string | number;
};

/** Which template to put away. */
export type ArchiveTemplateInput = {
  /** The template. */
  templateId: string | number;
};

/** Which topic is recognised no longer. */
export type ArchiveTopicInput = {
  /** The topic. */
  topicId: string | number;
};

/** The files of a draft, in their order. */
export type ArrangeAttachmentsInput = {
  /** The files, in their order. Those that are left out come after them. */
  attachments: Array<DescribedAttachment>;
  /** Where the draft is. */
  ticketId: string | number;
};

/** A question to the care team. */
export type AskTheHouseInput = {
  /** The card. */
  cardId: string | number;
  /** Made when the question is begun: the same one sent twice is one question. */
  clientId: string;
  /** The question, 500 characters at most. */
  question: string;
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

/** What somebody who was called says. */
export type CallWord =
  /** They do not. */
  | 'decline'
  /** They come. */
  | 'follow';

/** Which reply to call back. */
export type CancelReplyInput = {
  /** The reply. */
  replyId: string | number;
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
  cardId: string | number;
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
export type CardTextInput = {
  /** A short answer. */
  answer: string;
  /** The language. */
  language: KnowledgeLanguage;
  /** The question, as customers ask it. */
  question: string;
};

/** The old and the new password. */
export type ChangePasswordInput = {
  /** The password until now; may be left out by a member who has none yet. */
  currentPassword?: string | null | undefined;
  /** The new one: 12 to 128 characters. */
  newPassword: string;
};

/** Who gets which role. */
export type ChangeRoleInput = {
  /** The member. */
  memberId: string | number;
  /** The role from now on. */
  role: Role;
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

/** Hours of the day, in the organization's time zone. */
export type CharterHoursInput = {
  /** From when, as HH:MM. */
  from: string;
  /** Until when, as HH:MM; earlier than `from` when they pass midnight. */
  until: string;
};

/** Who does not answer where, what and when. What is left out holds for all. */
export type CharterLimitInput = {
  /** The hours of the day; null for all. */
  hours?: CharterHoursInput | null | undefined;
  /** The networks; none for all. */
  networks?: Array<string>;
  /** Whom it concerns. */
  roles: Array<Role>;
  /** The topics of the ticket; none for all. */
  topicIds?: Array<string | number>;
  /** Public or private; null for both. */
  visibility?: Visibility | null | undefined;
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

/** One language of a charter. */
export type CharterTextInput = {
  /** The text; 1,200 characters at most. */
  body: string;
  /** The language. */
  language: KnowledgeLanguage;
};

/** Phrases of an organization's own. */
export type CharterWordsInput = {
  /** The clause they offend. */
  clause: CharterClause;
  /** The phrases. */
  phrases: Array<string>;
};

/** A text that somebody means to send. */
export type CheckCharterInput = {
  /** The reply on this ticket that waits to be read, of which it is the text: judged as its author's, as the approval does. Left out, as the viewer's. */
  replyId?: string | number | null | undefined;
  /** The text; of a longer one, the first 20,000 characters are read. */
  text: string;
  /** The ticket. */
  ticketId: string | number;
  /** Who could read it on the network. */
  visibility: Visibility;
};

/** What was found in a reply. */
export type CheckReplyInput = {
  /** What should have been different; left out where nothing should. */
  correction?: ReplyCorrectionInput | null | undefined;
  /** The reply. */
  replyId: string | number;
};

/** On which networks somebody answers. */
export type ChooseNetworksInput = {
  /** Their names, for example `bluesky`; none for all. */
  networks: Array<string>;
};

/** What somebody says of topics. */
export type ChooseTopicsInput = {
  /** Those that change. */
  topics: Array<TopicChoiceInput>;
};

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

/** Why overflow is closed by hand. */
export type CloseOverflowInput = {
  /** Why. Those who were called read it. */
  reason: string;
};

/** What somebody found beside the team's answer. */
export type ComparePracticeInput = {
  /** True where their answer says what the team's says, in whatever words. */
  isSame: boolean;
  /** The case. */
  itemId: string | number;
};

/** A score that is right. */
export type ConfirmTriageInput = {
  /** Which score. */
  axis: TriageAxis;
  /** The ticket. */
  ticketId: string | number;
};

/** Which account to connect. */
export type ConnectChannelInput = {
  /** Our handle or address on the network. */
  handle: string;
  /** True to take messages in without sending anything. */
  isListening?: boolean | null | undefined;
  /** What the company calls it; its handle when left out. */
  name?: string | null | undefined;
  /** The network's name. */
  network: string;
  /** The secrets the network asks for. */
  secrets: Array<SecretInput>;
  /** Where the network lives, for networks that anybody can host. */
  serviceUrl?: string | null | undefined;
};

/** Whether somebody may be called. */
export type ConsentToCallsInput = {
  /** True to agree, false to take it back. */
  isAgreed: boolean;
};

/** What a customer says to being contacted. */
export type ContactAnswer =
  /** They may not. */
  | 'no'
  /** They may be contacted. */
  | 'yes';

/** What the customer wants. */
export type CorrectIntentInput = {
  /** What is wanted with the customer's latest words. */
  intent: IntentCode;
  /** Why, for those who learn from it; 500 characters at most. */
  reason?: string | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** A topic that a ticket is on, or is not. */
export type CorrectTopicInput = {
  /** Whether the ticket is on it. */
  isOn: boolean;
  /** Why, for those who learn from it; 500 characters at most. */
  reason?: string | null | undefined;
  /** The ticket. */
  ticketId: string | number;
  /** The topic. */
  topicId: string | number;
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
  memberId: string | number;
  /** What it is for, so that a person recognises it in the list. */
  name: string;
};

/** A card to keep. */
export type CreateCardInput = {
  /** Who answers for it; the viewer when left out. */
  ownerId?: string | number | null | undefined;
  /** When it has to be looked at again; in half a year when left out. */
  reviewAt?: string | null | undefined;
  /** What it asks and answers, in one language at least. */
  texts: Array<CardTextInput>;
};

/** The department to add. */
export type CreateDepartmentInput = {
  /** Where it is written to, when nobody of it is a member. */
  contactEmail?: string | null | undefined;
  /** Its name. */
  name: string;
  /** The member who answers for it. */
  ownerId?: string | number | null | undefined;
};

/** A new holding text. */
export type CreateHoldingTextInput = {
  /** Its name, for colleagues. */
  name: string;
  /** What it says; one language at least. Either all of them say by when, or none does. */
  texts: Array<HoldingTextBodyInput>;
};

/** Who is invited, and as what. */
export type CreateInvitationInput = {
  /** Their address. */
  email: string;
  /** The language they are invited in; the organization's when left out. */
  locale?: Locale | null | undefined;
  /** The role they will have. */
  role: Role;
  /** The teams they will be in. */
  teamIds?: Array<string | number> | null | undefined;
};

/** What to look for, and where. */
export type CreateSavedSearchInput = {
  /** The channel whose network is asked. */
  channelId: string | number;
  /** Posts by these authors are left out; at most 50. */
  excludedHandles?: Array<string>;
  /** Posts with one of these words are left out; at most 50. */
  excludedWords?: Array<string>;
  /** Only posts in this language, as `fr`; every one when left out. */
  language?: string | null | undefined;
  /** What the company calls it, at most 60 characters. */
  name: string;
  /** The words, as the network understands them. */
  query: string;
};

/** The word to add. */
export type CreateTagInput = {
  /** The word, of 1 to 60 characters. */
  name: string;
};

/** The team to make. */
export type CreateTeamInput = {
  /** Who is in it. */
  memberIds?: Array<string | number> | null | undefined;
  /** Its name. */
  name: string;
};

/** A template to keep. */
export type CreateTemplateInput = {
  /** What it is called. */
  name: string;
  /** What is typed after `;` to get it; made of the name when left out. */
  shortcut?: string | null | undefined;
  /** What it says, in one language at least. */
  texts: Array<TemplateTextInput>;
};

/** The topic to add. */
export type CreateTopicInput = {
  /** The department it concerns. */
  departmentId?: string | number | null | undefined;
  /** The words by which it is recognised. */
  keywords?: Array<TopicKeywordInput> | null | undefined;
  /** Its name. */
  name: string;
};

/** How to settle a reply. */
export type DecideReplyInput = {
  /** What the person saw and wants. */
  decision: ReplyDecision;
  /** The network's id of the post, where the person has it. */
  externalId?: string | null | undefined;
  /** The reply. */
  replyId: string | number;
};

/** How much somebody helps, and when not. */
export type DeclareHoursInput = {
  /** The hours in which nothing is asked; null for none. */
  quietHours?: QuietHoursInput | null | undefined;
  /** Minutes a week, 0 to 2,400. */
  weeklyMinutes: number;
};

/** Which filter to delete. */
export type DeleteFilterInput = {
  /** The filter. */
  savedFilterId: string | number;
};

/** A file of the draft, with its description. */
export type DescribedAttachment = {
  /** What it shows, for people who cannot see it; empty while nobody has described it. */
  alt?: string;
  /** The file. */
  attachmentId: string | number;
};

/** Whose access ends. */
export type DisableMemberInput = {
  /** The member. */
  memberId: string | number;
};

/** Where to throw the draft away. */
export type DiscardDraftInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Which publication. */
export type DiscardPromisesInput = {
  /** The draft. */
  publicationId: string | number;
};

/** A policy, and what it means for the promises that run. */
export type DraftPromisesInput = {
  /** What it says. */
  definition: PolicyDefinitionInput;
  /** What it means for the promises that run. */
  mode: PublishMode;
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
  topicId: string | number;
};

/** Whose access comes back. */
export type EnableMemberInput = {
  /** The member. */
  memberId: string | number;
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

/** Which breach to excuse. */
export type ExcuseBreachInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: number;
  /** Why, in words; 500 characters at most. */
  reason: string;
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: string | number;
};

/** Why one corrected. */
export type ExplainCorrectionInput = {
  /** A correction of the viewer's own; what was corrected in the same act is explained with it. */
  correctionId: string | number;
  /** Why, in a few words; 500 characters at most. */
  reason: string;
};

/** Which days are exported, 366 at the most. */
export type ExportHoursInput = {
  /** The first, `YYYY-MM-DD`; a year before the last where it is left out. */
  firstDay?: string | null | undefined;
  /** The last one; today where it is left out. */
  lastDay?: string | null | undefined;
};

/** Which days of one's own are exported, 366 at the most. */
export type ExportOwnHoursInput = {
  /** The first, `YYYY-MM-DD`; a year before the last where it is left out. */
  firstDay?: string | null | undefined;
  /** The last one; today where it is left out. */
  lastDay?: string | null | undefined;
};

/** Which examples, and how they are written. */
export type ExportTriageExamplesInput = {
  /** Which of them; all without it. */
  filter?: TriageExampleFilter | null | undefined;
  /** How. */
  format: ExampleFormat;
};

/** Which promise gets more time: until an instant, or by so much. */
export type ExtendClockInput = {
  /** Or so much more working time, in milliseconds. */
  byMs?: number | null | undefined;
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: number;
  /** Why, in words; 500 characters at most. */
  reason: string;
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: string | number;
  /** The instant at which it is to be due. */
  untilAt?: string | null | undefined;
};

/** Which file to fetch. */
export type FetchAttachmentInput = {
  /** The message it came with. */
  messageId: string | number;
  /** Its place in the message. */
  position: number;
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

/** A new organization and its first administrator. */
export type FoundOrganizationInput = {
  /** Their e-mail address. */
  email: string;
  /** The language that its people start with. */
  locale: Locale;
  /** What the company is called. */
  name: string;
  /** The name of its first administrator. */
  ownerName: string;
  /** The password they will sign in with. */
  password: string;
  /** Its time zone, such as `Europe/Paris`. */
  timeZone: string;
};

/** What goes back with a card. */
export type HandBackCardInput = {
  /** The text so far; left out, what was kept last. */
  body?: string | null | undefined;
  /** The card. */
  cardId: string | number;
};

/** Which enquiry goes to its department. */
export type HandEnquiryInput = {
  /** The enquiry. */
  enquiryId: string | number;
};

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

/** Who wrote a message on a card. */
export type HelpAuthor =
  /** The customer who waits for an answer. */
  | 'customer'
  /** Somebody else in public. */
  | 'other'
  /** We. */
  | 'us';

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

/** One customer, and what was shown of what they will be told. */
export type HoldingReplyInput = {
  /** The text as the preview had it. */
  body: string;
  /** Made for each: the same one sent twice is one reply. */
  clientId: string;
  /** The revision of the thread as the preview had it. */
  threadRevision: number;
  /** The ticket. */
  ticketId: string | number;
};

/** One language of a holding text. */
export type HoldingTextBodyInput = {
  /** The text; 1,000 characters at most. */
  body: string;
  /** The language. */
  language: KnowledgeLanguage;
};

/** A day on which the week does not count. */
export type HolidayInput = {
  /** The date, `YYYY-MM-DD`. */
  date: string;
  /** What people call it. */
  name: string;
};

/** Cards to read. */
export type ImportCardsInput = {
  /** What it is. */
  format: CardImportFormat;
  /** True to be told what would come of it, without writing anything. */
  isTrial?: boolean | null | undefined;
  /** The file or the page itself. */
  text: string;
};

/** A file of holidays. */
export type ImportHolidaysInput = {
  /** To which calendar; null to look at a file only. */
  calendarId?: string | number | null | undefined;
  /** True to see what would come of it; nothing is written then. */
  isTrial?: boolean;
  /** What stands in the file: iCalendar (RFC 5545), 200,000 characters at most. */
  text: string;
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
  guestId: string | number;
  /** The topic on which they should be a mentor; as a volunteer when absent. */
  mentorOn?: string | null | undefined;
};

/** For whom to make a sign-in link. */
export type IssueSignInLinkInput = {
  /** The member. */
  memberId: string | number;
};

/** Who comes in by the link of a rehearsal. */
export type JoinRehearsalInput = {
  /** Their address at work, by which the pilot can invite them. */
  email: string;
  /** The language in which they play. */
  locale: Locale;
  /** Their name, as colleagues know them. */
  name: string;
  /** The last part of the link. */
  token: string;
};

/** Where a drawn ticket belongs. */
export type JudgeSampleInput = {
  /** The lane: Later where it was rightly there. */
  lane: Lane;
  /** The ticket. */
  ticketId: string | number;
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

/** Somebody who is told. */
export type LadderRecipientInput = {
  /** The person, where it is one. */
  memberId?: string | number | null | undefined;
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
export type LadderStepInput = {
  /** And at the latest so long before the due instant, in milliseconds of the calendar; 0 asks nothing. */
  leadMs?: number;
  /** Who is told; nobody where it is empty. */
  notify: Array<LadderRecipientInput>;
  /** At which share of the time, in percent; 100 is the due instant. */
  percent: number;
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

/** Whether learned points count. */
export type LearningMode =
  /** The rules' points count, and nothing is compared. */
  | 'off'
  /** The learned points count, but for band 0; what the rules would do is counted beside. */
  | 'on'
  /** The rules' points count; what the learned ones would do is counted beside. */
  | 'shadow';

/** What is lifted, and why. */
export type LiftExclusionInput = {
  /** The reason that stands against offering it. */
  code: ExclusionCode;
  /** Why it may be offered all the same, 1 to 500 characters. */
  reason: string;
  /** The ticket. */
  ticketId: string | number;
};

/** Two tickets that belong together. */
export type LinkTicketsInput = {
  /** What they are to each other. */
  kind?: TicketLinkKind | null | undefined;
  /** The other. */
  otherId: string | number;
  /** One. */
  ticketId: string | number;
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
  notificationIds?: Array<string | number> | null | undefined;
};

/** Two contacts who are one person. */
export type MergeContactsInput = {
  /** The contact that goes on in the other one. */
  fromId: string | number;
  /** The contact that stays. */
  intoId: string | number;
};

/** Which two tags become one. */
export type MergeTagsInput = {
  /** The tag that stays. */
  intoTagId: string | number;
  /** The tag that goes. */
  tagId: string | number;
};

/** Two tickets that are one matter. */
export type MergeTicketsInput = {
  /** Merge them although they are two persons' as far as Relais knows. */
  evenIfOtherContact?: boolean | null | undefined;
  /** The ticket that stays; open, waiting or put aside. */
  intoId: string | number;
  /** The ticket that goes; open, waiting, put aside or resolved. */
  ticketId: string | number;
};

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

/** What the rule makes of help on a topic. */
export type NetHelpVerdict =
  /** It costs more than it gives: the topic is kept from volunteers. */
  | 'costs'
  /** It gives as much as it costs, or more. */
  | 'gives'
  /** Fewer answers than overflow's marks ask for: nobody can say. */
  | 'tooFew';

/** How much time somebody has. */
export type NextCardInput = {
  /** Minutes, 1 to 240; left out, what remains of the week. */
  minutes?: number | null | undefined;
};

/** Who is proposed, and for what. */
export type NominateMentorInput = {
  /** The volunteer. */
  memberId: string | number;
  /** The topic. */
  topicId: string | number;
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

/** Whether one kind comes by one way from now on. */
export type NotificationPreferenceInput = {
  /** Whether it comes. */
  isOn: boolean;
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
  contactId: string | number;
};

/** Whom volunteers may answer. */
export type OfferSegmentInput = {
  /** The segment as it stands with its contacts. */
  segment: string;
};

/** What is offered again. */
export type OfferTopicInput = {
  /** The topic. */
  topicId: string | number;
};

/** How overflow is opened by hand. */
export type OpenOverflowInput = {
  /** Why. Those who are called read it. */
  reason: string;
  /** How many volunteers are wanted there at the least; 0 for as many as the forecast says. */
  seats?: number;
  /** Until when it stays open at the least; left out where the forecast may close it when it is calm. */
  until?: string | null | undefined;
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

/** Whether volunteers are called. */
export type OverflowStatus =
  /** Nobody is called. */
  | 'closed'
  /** Volunteers are called as they are needed. */
  | 'open'
  /** Nobody is called, whatever is predicted. */
  | 'paused';

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
  band?: number | null | undefined;
  /** How large the harm or the duty is, 0 to 100. */
  importance?: number | null | undefined;
  /** Why, for those who learn from it; 500 characters at most. */
  reason?: string | null | undefined;
  /** The ticket. */
  ticketId: string | number;
  /** How fast the harm grows, 0 to 100. */
  urgency?: number | null | undefined;
};

/** Phrases of an organization's own. */
export type OwnWordsInput = {
  /** The phrases. */
  phrases: Array<string>;
  /** The sign that they show, as a code. */
  sign: string;
};

/** Which channel to pause. */
export type PauseChannelInput = {
  /** The channel. */
  channelId: string | number;
};

/** Which promise to stop. */
export type PauseClockInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: number;
  /** Why, in words; 500 characters at most. */
  reason: string;
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: string | number;
  /** When it goes on by itself. */
  untilAt: string;
};

/** How long somebody rests. */
export type PauseHelpingInput = {
  /** Until when, within 366 days. */
  until: string;
};

/** How overflow is paused. */
export type PauseOverflowInput = {
  /** Why. */
  reason: string;
  /** Until when; left out for until somebody resumes it. */
  until?: string | null | undefined;
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
  savedSearchId: string | number;
};

/** Which answers of a machine keep a promise. */
export type PolicyAutomation =
  /** Acknowledgements: they keep the first response and the first public word, nothing else. */
  | 'acknowledgements'
  /** All. */
  | 'all'
  /** None: people answer people. */
  | 'none';

/** What is promised to whom, and what happens on the way. */
export type PolicyDefinitionInput = {
  /** Which answers of a machine keep a promise. */
  automation: PolicyAutomation;
  /** Whether a like answers praise. */
  doLikesAnswer: boolean;
  /** Whether a ticket that is set aside counts no time towards its resolution. */
  doesHoldPause: boolean;
  /** Whether time during which the network refused us is left out of the adjusted figure. */
  isOutageExcused: boolean;
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
export type PolicyMatchInput = {
  /** By what it is, for example `question`, `complaint` or `praise`. */
  intent?: Array<string> | null | undefined;
  /** By where it lies. */
  lane?: Array<Lane> | null | undefined;
  /** By language, as a BCP 47 tag; null among them is one that is not clear. */
  language?: Array<string | null | undefined> | null | undefined;
  /** By the network's name. */
  network?: Array<string> | null | undefined;
  /** By its weight. */
  priority?: Array<Priority> | null | undefined;
  /** By the contact's segment; null among them is a contact without one. */
  segment?: Array<string | null | undefined> | null | undefined;
  /** By who can read it. */
  visibility?: Array<Visibility> | null | undefined;
};

/** How often and how far clocks may be moved by hand. */
export type PolicyOverridesInput = {
  /** By how much at most, in milliseconds. */
  longestMs: number;
  /** How often on one ticket. */
  perTicket: number;
};

/** What becomes of the resolution when a customer comes back. */
export type PolicyReopening =
  /** It goes on, with the time already used. */
  | 'continue'
  /** Another one begins. */
  | 'newCycle';

/** Some tickets, and what they are promised. */
export type PolicyRowInput = {
  /** Which tickets. */
  match: PolicyMatchInput;
  /** What they are promised: at least something is said of the first response, the next ones and the resolution. */
  targets: Array<PolicyTargetInput>;
};

/** One promise of a row. */
export type PolicyTargetInput = {
  /** The promised working time, in milliseconds; null promises nothing, and counts. */
  budgetMs?: number | null | undefined;
  /** The name of the calendar that counts it. */
  calendar: string;
  /** Which promise. */
  target: ClockTarget;
};

/** Why somebody practises on a case of which the answer is known. */
export type PracticeKnown =
  /** One of twenty is, so that whoever practises meets what is seldom and grave. */
  | 'mixedIn'
  /** No ticket of the past on this topic may be practised on, or none is left, and no question of a knowledge card. */
  | 'nothingElse';

/** Where a case that is practised on comes from. */
export type PracticeSource =
  /** It is invented, and its answer is known. */
  | 'invented'
  /** The question of a knowledge card, with its answer. */
  | 'knowledge'
  /** A ticket of the past, with names changed. */
  | 'past';

/** What is asked of a case that is practised on. */
export type PracticeTask =
  /** What to answer. */
  | 'answer'
  /** In which lane it belongs. */
  | 'place';

/** A calendar, and from when to look at it. */
export type PreviewCalendarInput = {
  /** The calendar that is being edited; null for another one. */
  calendarId?: string | number | null | undefined;
  /** From when to look; now when left out. */
  from?: string | null | undefined;
  /** Dates on which the week does not count. */
  holidays?: Array<HolidayInput>;
  /** Calendars whose openings count as well. */
  joinedIds?: Array<string | number>;
  /** For how many minutes something is promised at that instant. */
  promisedMinutes?: number;
  /** Openings on one date only. */
  specialOpenings?: Array<SpecialOpeningInput>;
  /** Its time zone, such as `Europe/Paris`. */
  timeZone: string;
  /** Its week. */
  weekly: Array<WeeklyOpeningInput>;
};

/** What to try, and where. */
export type PreviewSavedSearchInput = {
  /** The channel whose network is asked. */
  channelId: string | number;
  /** Posts by these authors are left out; at most 50. */
  excludedHandles?: Array<string>;
  /** Posts with one of these words are left out; at most 50. */
  excludedWords?: Array<string>;
  /** Only posts in this language, as `fr`; every one when left out. */
  language?: string | null | undefined;
  /** The words, as the network understands them. */
  query: string;
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

/** What is promised. */
export type PromiseUpdateInput = {
  /** In a few words, for colleagues: 1 to 500 characters. */
  body: string;
  /** The promise that is moved; left out for another one. */
  commitmentId?: string | number | null | undefined;
  /** By when; in the future, within 90 days. */
  dueAt: string;
  /** The ticket; open, waiting or put aside. One that waits is opened: it is our turn. */
  ticketId: string | number;
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
  reason: string;
  /** The revision that was read. */
  revision: number;
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
  baseNumber: number;
  /** A JSON object of marks; what is left out is as Relais comes with. */
  marks: string;
  /** Why. */
  reason: string;
};

/** Which publication. */
export type PublishPromisesInput = {
  /** The draft, or what could not be ended. */
  publicationId: string | number;
};

/** Rules to be put in force. */
export type PublishTriageRulesInput = {
  /** The version in force that they were made from. */
  baseVersion: string;
  /** Why; 500 characters at most. */
  reason: string;
  /** The rules. */
  rules: TriageRulesInput;
};

/** Hours of every day in which nothing is asked. */
export type QuietHoursInput = {
  /** When they begin, `HH:MM`. */
  from: string;
  /** When they end; at or before the beginning is on the next day. */
  to: string;
};

/** What a reason weighs. */
export type ReasonPointsInput = {
  /** The code of the reason. */
  code: string;
  /** Points of importance. */
  importance: number;
  /** Points of urgency, 0 to what the reason may be given. */
  urgency: number;
};

/** What a customer answered. */
export type RecordContactAnswerInput = {
  /** What they said; null takes back what was recorded, as long as sales do not have it. */
  answer?: ContactAnswer | null | undefined;
  /** The enquiry. */
  enquiryId: string | number;
  /** Their message that says so; needed for a yes. */
  messageId?: string | number | null | undefined;
};

/** How far the viewer has come. */
export type RecordFirstStepsInput = {
  /** The handle under which they write on the Town Square. */
  customerHandle?: string | null | undefined;
  /** Steps that only the screen can see done: reading, the guard, the breakdown. */
  done?: Array<FirstStep> | null | undefined;
  /** Whether they want no hints. */
  isSkipped?: boolean | null | undefined;
};

/** What a manager says. */
export type RecordManagersWordInput = {
  /** True where they agree, false where they no longer do. */
  isAgreed: boolean;
  /** The volunteer. */
  memberId: string | number;
};

/** As what somebody is invited who rehearsed. */
export type RehearsalInvitation =
  /** As a volunteer who should be a mentor on a topic, once they are trusted on it. */
  | 'mentor'
  /** As a volunteer. */
  | 'volunteer';

/** Whose trust is given back, and on what. */
export type ReinstateTrustInput = {
  /** The volunteer. */
  memberId: string | number;
  /** The topic. */
  topicId: string | number;
};

/** Which claim to give back. */
export type ReleaseClaimInput = {
  /** The fence that came with the claim. */
  fence: number;
  /** The ticket. */
  ticketId: string | number;
};

/** Which file to take out of the draft. */
export type RemoveAttachmentInput = {
  /** The file. */
  attachmentId: string | number;
};

/** Who may answer whom again. */
export type RemoveConflictInput = {
  /** The contact. */
  contactId: string | number;
  /** The volunteer. */
  memberId: string | number;
};

/** Which note to remove. */
export type RemoveContactNoteInput = {
  /** The note. */
  contactNoteId: string | number;
};

/** Which days off are given back. */
export type RemoveDaysOffInput = {
  /** The first of them. */
  firstDay: string;
  /** The member. */
  memberId: string | number;
};

/** Which device is told nothing any more. */
export type RemoveDeviceInput = {
  /** The device. */
  deviceId: string | number;
};

/** Which tag is called what. */
export type RenameTagInput = {
  /** The word from now on. */
  name: string;
  /** The tag. */
  tagId: string | number;
};

/** What a browser gives that was subscribed before. */
export type RenewDeviceInput = {
  /** The secret that the browser shares, 16 bytes in base64url. */
  auth: string;
  /** The address at the browser's push service. */
  endpoint: string;
  /** The browser's public key (P-256), in base64url. */
  p256dh: string;
  /** The address it had before, where it has another one now. */
  replaces?: string | null | undefined;
};

/** Which enquiry is open again. */
export type ReopenEnquiryInput = {
  /** The enquiry. */
  enquiryId: string | number;
};

/** Which matter to take up again. */
export type ReopenTicketInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** A replay. */
export type ReplayTriageInput = {
  /** The `next` of the part before; none for the first part. */
  after?: string | null | undefined;
  /** The draft. */
  rules: TriageRulesInput;
};

/** What should have been different. */
export type ReplyCorrectionInput = {
  /** A sentence for its author, 1 to 500 characters. */
  note: string;
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

/** What was found in a reply that had left. */
export type ReplyVerdict =
  /** It should have been different: it counts as corrected for its author's trust. */
  | 'corrected'
  /** It was fine. */
  | 'fine';

/** Which invitation is sent again. */
export type ResendInvitationInput = {
  /** The invitation. */
  invitationId: string | number;
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
  department?: string | null | undefined;
  /** The department concerned; it or its name is asked for unless the outcome is `none`. */
  departmentId?: string | number | null | undefined;
  /** What it taught us. */
  outcome?: ResolutionOutcome | null | undefined;
  /** The ticket. */
  ticketId: string | number;
};

/** Which card to bring back. */
export type RestoreCardInput = {
  /** The card. */
  cardId: string | number;
};

/** Which department is offered again. */
export type RestoreDepartmentInput = {
  /** The department. */
  departmentId: string | number;
};

/** What stands again. */
export type RestoreExclusionInput = {
  /** The reason that was lifted. */
  code: ExclusionCode;
  /** The ticket. */
  ticketId: string | number;
};

/** Which tag is offered again. */
export type RestoreTagInput = {
  /** The tag. */
  tagId: string | number;
};

/** Which team is offered again. */
export type RestoreTeamInput = {
  /** The team. */
  teamId: string | number;
};

/** Which template to bring back. */
export type RestoreTemplateInput = {
  /** The template. */
  templateId: string | number;
};

/** Which topic is recognised again. */
export type RestoreTopicInput = {
  /** The topic. */
  topicId: string | number;
};

/** Which channel goes on. */
export type ResumeChannelInput = {
  /** The channel. */
  channelId: string | number;
};

/** Which promise goes on. */
export type ResumeClockInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: number;
  /** Why, in words; 500 characters at most. */
  reason: string;
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: string | number;
};

/** Why a pause ends. */
export type ResumeOverflowInput = {
  /** Why. */
  reason: string;
};

/** Which saved search goes on. */
export type ResumeSavedSearchInput = {
  /** The saved search. */
  savedSearchId: string | number;
};

/** Milliseconds by priority. */
export type RetargetGraceInput = {
  /** For P0. */
  P0: number;
  /** For P1. */
  P1: number;
  /** For P2. */
  P2: number;
  /** For P3. */
  P3: number;
  /** For P4. */
  P4: number;
};

/** Which reply goes back, and why. */
export type ReturnReplyInput = {
  /** A sentence for the author, at most 500 characters. */
  note: string;
  /** What kind of reason; style sends nothing back. */
  reason: ReviewReason;
  /** The reply. */
  replyId: string | number;
  /** Its revision on the screen. */
  revision: number;
};

/** Which card is still true. */
export type ReviewCardInput = {
  /** The card. */
  cardId: string | number;
  /** When it has to be looked at again; in half a year when left out. */
  reviewAt?: string | null | undefined;
};

/** Why something was changed. */
export type ReviewNoteInput = {
  /** A sentence for the author, at most 500 characters. */
  note: string;
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
  apiTokenId: string | number;
};

/** Which invitation is taken back. */
export type RevokeInvitationInput = {
  /** The invitation. */
  invitationId: string | number;
};

/** Which session ends. */
export type RevokeSessionInput = {
  /** The session. */
  sessionId: string | number;
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

/** Whether a drawn ticket was rightly in Later. */
export type SampleVerdict =
  /** It belongs into another lane: triage had missed it. */
  | 'missed'
  /** It was. */
  | 'right';

/** A calendar as it is to be kept. */
export type SaveCalendarInput = {
  /** Which one; null for another one. An archived one comes back. */
  calendarId?: string | number | null | undefined;
  /** Dates on which the week does not count. */
  holidays?: Array<HolidayInput>;
  /** Calendars whose openings count as well. */
  joinedIds?: Array<string | number>;
  /** By which the promises know it. */
  name: string;
  /** Openings on one date only. */
  specialOpenings?: Array<SpecialOpeningInput>;
  /** Its time zone, such as `Europe/Paris`. */
  timeZone: string;
  /** The version that was edited: another one in between is not written over. */
  version?: number | null | undefined;
  /** Its week. */
  weekly: Array<WeeklyOpeningInput>;
};

/** A charter that is being written. */
export type SaveCharterDraftInput = {
  /** The revision that was read; 0 for none. */
  revision: number;
  /** What it says; one language at least. */
  texts: Array<CharterTextInput>;
};

/** What the viewer is writing. */
export type SaveDraftInput = {
  /** The text. */
  body: string;
  /** Where a merge brought messages from elsewhere: the ticket's thread and those, each with its revision on the screen. */
  seenThreads?: Array<SeenThreadInput> | null | undefined;
  /** The template that was put in last. */
  templateId?: string | number | null | undefined;
  /** The revision of the thread on the screen, as the way to answer names it. */
  threadRevision: number;
  /** The ticket. */
  ticketId: string | number;
  /** Who will read it. */
  visibility: DraftVisibility;
};

/** A filter to keep. */
export type SaveFilterInput = {
  /** Everybody of the care team shall see it. */
  isShared?: boolean | null | undefined;
  /** Its name, 1 to 60 characters; the viewer has no other one of this name. */
  name: string;
  /** What it asks, as the query string of an address. */
  query: string;
};

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

/** One secret. */
export type SecretInput = {
  /** Its name, as the network lists it. */
  name: string;
  /** The secret itself. It is sealed at once and can never be read again. */
  value: string;
};

/** How far a thread was on the screen of whoever wrote an answer. */
export type SeenThreadInput = {
  /** Its revision then. */
  revision: number;
  /** The thread. */
  threadId: string | number;
};

/** Whom to tell, and by which text. */
export type SendHoldingRepliesInput = {
  /** By when they are answered, for a text that says so. */
  answerBy?: string | null | undefined;
  /** The text. */
  holdingTextId: string | number;
  /** To whom; twenty at the most. */
  replies: Array<HoldingReplyInput>;
  /** Its version that was read. */
  version: number;
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
  /** The texts of further posts of the same reply, for a network whose posts are short. Nine at most. */
  further?: Array<string> | null | undefined;
  /** The customer's message it answers; left out, the latest one of this customer that stands. */
  inReplyToId?: string | number | null | undefined;
  /** True to end the matter as well, without an outcome, once the reply stands on the network. It stays open when the reply fails or the customer writes meanwhile. */
  resolvesTicket?: boolean | null | undefined;
  /** Where a merge brought messages from elsewhere: the ticket's thread and those, each with its revision on the screen. */
  seenThreads?: Array<SeenThreadInput> | null | undefined;
  /** True after the author saw what had changed and wants it sent all the same. */
  sendAnyway?: boolean | null | undefined;
  /** The template that was put in last. */
  templateId?: string | number | null | undefined;
  /** The revision of the thread on the screen, as the way to answer names it. */
  threadRevision: number;
  /** The ticket. */
  ticketId: string | number;
  /** Who can read it on the network. */
  visibility: Visibility;
};

/** Which device is to be tried. */
export type SendTestPushInput = {
  /** The device. */
  deviceId: string | number;
};

/** How a session ends by itself. */
export type SessionKind =
  /** A browser at a desk: ends after 30 minutes without use, and after 12 hours at the latest. */
  | 'console'
  /** A phone: ends after 30 days. */
  | 'device';

/** Whether the viewer is there to answer. */
export type SetAvailabilityInput = {
  /** Whether they are. */
  isAvailable: boolean;
  /** Until when that holds; until their hours say the same again when left out, and for good where they have none. */
  until?: string | null | undefined;
};

/** The rules of an organization, whole. */
export type SetCharterRulesInput = {
  /** Its own numbers, addresses, links and domains; 200 at most. */
  allowed: Array<string>;
  /** Whether volunteers are reminded to sign with their first name while they write. */
  asksForSignature?: boolean;
  /** Who does not answer where, what and when; 50 at most. */
  limits: Array<CharterLimitInput>;
  /** The number of the rules that were read; 0 where none were set. */
  number: number;
  /** How its numbers of orders and files look; 50 at most. */
  patterns: Array<string>;
  /** What clauses do that are to be other than as Relais comes. */
  severities: Array<CharterSeverityInput>;
  /** Phrases of its own; 500 for a clause at most. */
  words: Array<CharterWordsInput>;
};

/** What kind of customer a contact is. */
export type SetContactSegmentInput = {
  /** The contact. */
  contactId: string | number;
  /** The segment, at most 40 characters; null or empty for none. */
  segment?: string | null | undefined;
};

/** Which department receives a kind of enquiry. */
export type SetEnquiryDepartmentInput = {
  /** The department; null for none. */
  departmentId?: string | number | null | undefined;
  /** The kind. */
  kind: EnquiryKind;
};

/** The languages that somebody writes. */
export type SetLanguagesInput = {
  /** All of them, each once. */
  languages: Array<VolunteerLanguageInput>;
};

/** How long anybody waits at the most. */
export type SetMaxWaitInput = {
  /** In minutes, from an hour to two weeks. */
  maxWaitMinutes: number;
};

/** The organization's sentences of house style. */
export type SetNetworkCodesInput = {
  /** The language. */
  language: KnowledgeLanguage;
  /** The network's name. */
  network: string;
  /** Three sentences at most; none lets the network's own hold again. */
  sentences: Array<string>;
};

/** What changes; what is left out stays. */
export type SetNotificationPreferencesInput = {
  /** What one decides. */
  preferences: Array<NotificationPreferenceInput>;
};

/** Three promises and the hours. */
export type SetPromisesInput = {
  /** When they end, as `22:00`; `24:00` is midnight. */
  closesAt: string;
  /** The days of the week with opening hours; Monday is 1. */
  days: Array<number>;
  /** Minutes to an answer for what matters. */
  importantMinutes: number;
  /** When they begin, as `07:00`, in the organization's time zone. */
  opensAt: string;
  /** Minutes to an answer for every other question. */
  otherMinutes: number;
  /** Minutes to an answer for emergencies and for people who are stuck now, round the clock. */
  urgentMinutes: number;
};

/** For how long replies are held. */
export type SetReplyHoldInput = {
  /** In seconds, 60 at most; 0 for not at all. */
  seconds: number;
};

/** For how long things are kept: from 7 days to 3,650. */
export type SetRetentionInput = {
  /** Files of messages and answers, in days since they came. */
  attachmentDays: number;
  /** Raw deliveries that were understood or discarded, in days since they came. */
  deliveryDays: number;
};

/** What became of a ticket. */
export type SetTicketStatusInput = {
  /** Its status. */
  status: SettableTicketStatus;
  /** The ticket. */
  ticketId: string | number;
};

/** Where somebody works. */
export type SetTradeInput = {
  /** The department; null for none. */
  departmentId?: string | number | null | undefined;
  /** Who; the viewer where it is left out. */
  memberId?: string | number | null | undefined;
};

/** Rules of trust; what is left out stays. */
export type SetTrustRulesInput = {
  /** How many approved replies make a reviewed one sampled, 1 to 200. */
  approved?: number | null | undefined;
  /** How many percent of those may have been corrected, 0 to 20. */
  correctedPercent?: number | null | undefined;
  /** How many corrections lead one level down, 1 to 10. */
  corrections?: number | null | undefined;
  /** Among how many of the latest sent replies, 1 to 100. */
  correctionsOf?: number | null | undefined;
  /** How many milliseconds the first shift lasts, 172,800,000 at the most. */
  firstShiftMs?: number | null | undefined;
  /** How many percent of half of those may have been changed, 0 to 50. */
  medianEditPercent?: number | null | undefined;
  /** How many drafts may wait to be read, 1 to 100. */
  mostInReview?: number | null | undefined;
  /** How many accepted practice items running make a learner reviewed, 1 to 20. */
  practiceItems?: number | null | undefined;
  /** Which share of what a sampled one sends is read afterwards, 0 to 1. */
  sampledShare?: number | null | undefined;
  /** How many sent replies make a sampled one trusted, 1 to 500. */
  sent?: number | null | undefined;
  /** Which share of what a trusted one sends is, 0 to 1. */
  trustedShare?: number | null | undefined;
};

/** A member and their week. */
export type SetWorkingHoursInput = {
  /** The whole week from now on. */
  hours: Array<WorkingHoursInput>;
  /** The member. */
  memberId: string | number;
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
  clientId: string;
  /** The enquiry. */
  enquiryId: string | number;
  /** What came of it, for whoever has the ticket: 1 to 20,000 characters. */
  note: string;
};

/** Which charter is signed. */
export type SignCharterInput = {
  /** The language in which it was read. */
  language: KnowledgeLanguage;
  /** The version, as it was read. */
  number: number;
};

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

/** Which card is passed over, and why. */
export type SkipCardInput = {
  /** The card. */
  cardId: string | number;
  /** Why. */
  reason: SkipReason;
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

/** Which ticket to put aside. */
export type SnoozeTicketInput = {
  /** The ticket. */
  ticketId: string | number;
  /** Until when; in the future, within 90 days. */
  until: string;
};

/** An opening on one date only. */
export type SpecialOpeningInput = {
  /** The date, `YYYY-MM-DD`. */
  date: string;
  /** When it begins, `HH:MM`. */
  from: string;
  /** When it ends, up to `24:00`; an end before the beginning is on the next day. */
  to: string;
};

/** What becomes a ticket of its own. */
export type SplitTicketInput = {
  /** The customer's messages that go; at least one of the ticket's has to stay. */
  messageIds: Array<string | number>;
  /** The ticket. */
  ticketId: string | number;
};

/** For how long a rehearsal is opened. */
export type StartRehearsalInput = {
  /** In days, from 1 to 14. */
  days: number;
};

/** What a browser gives when it is subscribed to push. */
export type SubscribeDeviceInput = {
  /** The secret that the browser shares, 16 bytes in base64url. */
  auth: string;
  /** The address at the browser's push service. */
  endpoint: string;
  /** The browser's public key (P-256), in base64url. */
  p256dh: string;
};

/** What counts from now on. */
export type SwitchLearningInput = {
  /** Whether learned points are compared, count, or neither. */
  mode: LearningMode;
  /** Which version; not needed to switch off. */
  version?: number | null | undefined;
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

/** What a template says in one language. */
export type TemplateTextInput = {
  /** The text. `{{contact.firstName}}` is filled in by Relais, `{{? train number}}` by the person who writes. */
  body: string;
  /** The language. */
  language: KnowledgeLanguage;
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

/** Which tickets to list. What is left out, or empty, does not restrict; of several values one is enough. */
export type TicketFilter = {
  /** Only tickets of which this member is the assignee. */
  assigneeId?: string | number | null | undefined;
  /** Only these channels. */
  channelIds?: Array<string | number> | null | undefined;
  /** Only tickets of this person. */
  contactId?: string | number | null | undefined;
  /** Only tickets with a customer's message that nobody has answered. */
  isUnanswered?: boolean | null | undefined;
  /** Only these lanes. */
  lanes?: Array<Lane> | null | undefined;
  /** Only tickets in these languages, as BCP 47 tags. */
  languages?: Array<string> | null | undefined;
  /** Only channels of these networks. */
  networks?: Array<string> | null | undefined;
  /** Only tickets that were opened on this day or later, `2026-03-01`, where the organization is. */
  openedFrom?: string | null | undefined;
  /** Only tickets that were opened on this day or before. */
  openedTo?: string | null | undefined;
  /** Only these statuses, in place of those of the view. */
  statuses?: Array<TicketStatus> | null | undefined;
  /** Only tickets with one of these tags. */
  tagIds?: Array<string | number> | null | undefined;
  /** The part of the inbox. */
  view?: TicketView | null | undefined;
};

/** What two linked tickets are to each other. */
export type TicketLinkKind =
  /** They ask for the same thing. */
  | 'duplicate'
  /** They have to do with each other. */
  | 'related'
  /** One cause is behind both. */
  | 'sameCause';

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

/** What somebody says of a topic. */
export type TopicChoiceInput = {
  /** What they say; null takes back what they said. */
  stance?: TopicStance | null | undefined;
  /** The topic. */
  topicId: string | number;
};

/** A word or a few by which a topic is recognised. */
export type TopicKeywordInput = {
  /** The words; capitals do not matter. */
  keyword: string;
  /** The language they are of. */
  language: Locale;
};

/** What somebody says of a topic. */
export type TopicStance =
  /** Not this one. */
  | 'refused'
  /** This one first. */
  | 'wished';

/** Which score a reason moves. */
export type TriageAxis =
  /** How large the harm or the duty is. */
  | 'importance'
  /** How fast the harm grows. */
  | 'urgency';

/** Which examples. */
export type TriageExampleFilter = {
  /** Only from this instant on. */
  from?: string | null | undefined;
  /** Only before this instant. */
  to?: string | null | undefined;
  /** Only of these judgements. */
  what?: Array<TriageJudgement> | null | undefined;
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

/** Rules of triage as somebody writes them. A reason that is left out has the points that Relais comes with. */
export type TriageRulesInput = {
  /** What reasons weigh. */
  points: Array<ReasonPointsInput>;
  /** From where on a score counts. */
  thresholds: TriageThresholdsInput;
  /** Phrases of the organization's own; 500 in all. */
  words: Array<OwnWordsInput>;
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
export type TriageThresholdsInput = {
  /** A score is high from here on. */
  highFrom: number;
  /** A ticket is urgent, or important, from this score on. */
  laneFrom: number;
  /** A score is medium from here on. */
  mediumFrom: number;
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

/** A post to be tried. */
export type TryTriageInput = {
  /** The draft. */
  rules: TriageRulesInput;
  /** What it says; of a longer one, the first 10,000 characters are read. */
  text: string;
  /** Who can read it. */
  visibility?: Visibility;
};

/** Which correction was none. */
export type UndoCorrectionInput = {
  /** A correction of the viewer's own. */
  correctionId: string | number;
};

/** What is taken back. */
export type UndoTicketChangeInput = {
  /** The change, as `lastChange` names it. */
  changeId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** Which breach is excused no more. */
export type UnexcuseBreachInput = {
  /** The how-manieth of its kind, as it was seen. */
  cycle: number;
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: string | number;
};

/** Two tickets that do not belong together. */
export type UnlinkTicketsInput = {
  /** The other. */
  otherId: string | number;
  /** One. */
  ticketId: string | number;
};

/** Which contact stands by itself again. */
export type UnmergeContactsInput = {
  /** The contact that was merged. */
  contactId: string | number;
};

/** Which merge to take back. */
export type UnmergeTicketInput = {
  /** The merged ticket. */
  ticketId: string | number;
};

/** Which ticket to bring back. */
export type UnsnoozeTicketInput = {
  /** The ticket. */
  ticketId: string | number;
};

/** Which split to take back. */
export type UnsplitTicketInput = {
  /** The ticket that was split off. */
  ticketId: string | number;
};

/** Which ticket loses which tag. */
export type UntagTicketInput = {
  /** The tag. */
  tagId: string | number;
  /** The ticket. */
  ticketId: string | number;
};

/** A card to change. */
export type UpdateCardInput = {
  /** The card. */
  cardId: string | number;
  /** Who answers for it; as before when left out. */
  ownerId?: string | number | null | undefined;
  /** When it has to be looked at again; as before when left out. */
  reviewAt?: string | null | undefined;
  /** What it asks and answers, in one language at least. */
  texts: Array<CardTextInput>;
  /** The version that was on the screen. */
  version: number;
};

/** What changes of a department. */
export type UpdateDepartmentInput = {
  /** Where it is written to; null takes it away. */
  contactEmail?: string | null | undefined;
  /** The department. */
  departmentId: string | number;
  /** Its name. */
  name?: string | null | undefined;
  /** The member who answers for it; null takes them away. */
  ownerId?: string | number | null | undefined;
};

/** What changes of a saved filter. What is left out stays. */
export type UpdateFilterInput = {
  /** Everybody of the care team shall see it. */
  isShared?: boolean | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** Its place among those of its owner, from the top, which is 0. */
  position?: number | null | undefined;
  /** What it asks, as the query string of an address. */
  query?: string | null | undefined;
  /** The filter. */
  savedFilterId: string | number;
};

/** A holding text, changed. */
export type UpdateHoldingTextInput = {
  /** Which one. */
  holdingTextId: string | number;
  /** Its name, for colleagues. */
  name: string;
  /** What it says. */
  texts: Array<HoldingTextBodyInput>;
  /** The version that was read. */
  version: number;
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

/** Which saved search, and what it looks for from now on. */
export type UpdateSavedSearchInput = {
  /** Posts by these authors are left out; at most 50. */
  excludedHandles?: Array<string>;
  /** Posts with one of these words are left out; at most 50. */
  excludedWords?: Array<string>;
  /** Only posts in this language, as `fr`; every one when left out. */
  language?: string | null | undefined;
  /** What the company calls it, at most 60 characters. */
  name: string;
  /** The words, as the network understands them. */
  query: string;
  /** The saved search. */
  savedSearchId: string | number;
};

/** What changes of a team. */
export type UpdateTeamInput = {
  /** Everybody who is in it from now on. */
  memberIds?: Array<string | number> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The team. */
  teamId: string | number;
};

/** A template to change. */
export type UpdateTemplateInput = {
  /** What it is called. */
  name: string;
  /** What is typed after `;` to get it; made of the name when left out. */
  shortcut?: string | null | undefined;
  /** The template. */
  templateId: string | number;
  /** What it says, in one language at least. */
  texts: Array<TemplateTextInput>;
  /** The version that was on the screen. */
  version: number;
};

/** What changes of a topic. */
export type UpdateTopicInput = {
  /** The department it concerns; null takes it away. */
  departmentId?: string | number | null | undefined;
  /** All the words by which it is recognised from now on. */
  keywords?: Array<TopicKeywordInput> | null | undefined;
  /** Its name. */
  name?: string | null | undefined;
  /** The topic. */
  topicId: string | number;
};

/** Who can read it on the network. */
export type Visibility =
  /** The customer and the company. */
  | 'private'
  /** Everybody. */
  | 'public';

/** How well somebody writes a language. */
export type VolunteerLanguageInput = {
  /** The language. */
  language: Locale;
  /** How well. */
  level: LanguageLevel;
};

/** Which promise is asked no longer. */
export type WaiveClockInput = {
  /** Why, as a code. */
  code: OverrideCode;
  /** The how-manieth of its kind, as it was seen. */
  cycle: number;
  /** Why, in words; 500 characters at most. */
  reason: string;
  /** Which promise. */
  target: ClockTarget;
  /** The ticket. */
  ticketId: string | number;
};

/** An opening of a week, in the wall time of the calendar's zone. */
export type WeeklyOpeningInput = {
  /** 1 is Monday, 7 is Sunday. */
  day: number;
  /** When it begins, `HH:MM`. */
  from: string;
  /** When it ends, up to `24:00`; an end before the beginning is on the next day. */
  to: string;
};

/** Which promise is taken back. */
export type WithdrawUpdateInput = {
  /** The promise. */
  commitmentId: string | number;
  /** Why, in a few words: 1 to 500 characters. */
  reason: string;
};

/** Why a topic is kept from volunteers. */
export type WithheldBecause =
  /** A supervisor says so. */
  | 'chosen'
  /** Help on it costs more than it gives. */
  | 'netHelp';

/** Who is kept from volunteers. */
export type WithholdContactInput = {
  /** The contact. */
  contactId: string | number;
};

/** Whom volunteers no longer answer. */
export type WithholdSegmentInput = {
  /** The segment as it stands with its contacts. */
  segment: string;
};

/** What is kept from volunteers. */
export type WithholdTopicInput = {
  /** The topic. */
  topicId: string | number;
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
export type WorkingHoursInput = {
  /** 1 is Monday, 7 is Sunday. */
  day: number;
  /** When it begins, `HH:MM` in their time zone. */
  from: string;
  /** When it ends, up to `24:00`; an end at or before the beginning is on the next day. */
  to: string;
};

/** A card out of a ticket. */
export type WriteCardFromTicketInput = {
  /** The answered question to the house from which the card comes; left out where the ticket itself tells what it says. */
  questionId?: string | number | null | undefined;
  /** When it has to be looked at again; in half a year when left out. */
  reviewAt?: string | null | undefined;
  /** What it asks and answers, in one language at least. */
  texts: Array<CardTextInput>;
  /** The ticket; it has to be resolved, but for what the house answered about it. */
  ticketId: string | number;
};

/** What somebody writes as a customer. */
export type WriteInRehearsalInput = {
  /** Made by the browser: the same one twice is one post. */
  clientId: string;
  /** Their words: at most 500 graphemes. */
  text: string;
};

/** What is being written. */
export type WriteOnCardInput = {
  /** The text; an empty one keeps nothing. */
  body: string;
  /** The card. */
  cardId: string | number;
  /** The thread's number on the screen. */
  threadRevision: number;
  /** Where it is to stand; left out, where the question stands. */
  visibility?: Visibility | null | undefined;
};

export type BoardQueryVariables = Exact<{ [key: string]: never; }>;


export type BoardQuery = { board: { maxWaitMinutes: number, refreshedAt: string | null, waiting: number, responders: number, isCutOff: boolean, reserveEvery: number } };

export type SetMaxWaitMutationVariables = Exact<{
  input: SetMaxWaitInput;
}>;


export type SetMaxWaitMutation = { setMaxWait: { board: { maxWaitMinutes: number } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ApprovedHoldingTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type ApprovedHoldingTextsQuery = { holdingTexts: Array<{ id: string, name: string, namesInstant: boolean, version: number, approvedAt: string | null }> };

export type HoldingPreviewsQueryVariables = Exact<{
  holdingTextId: string | number;
  ticketIds: Array<string | number> | string | number;
  answerBy?: string | null | undefined;
}>;


export type HoldingPreviewsQuery = { holdingPreviews: Array<{ body: string, language: KnowledgeLanguage, isOwnLanguage: boolean, visibility: Visibility, threadRevision: number, refusal: string | null, ticket: { id: string, number: number, contact: { id: string, name: string } } }> };

export type SendHoldingRepliesMutationVariables = Exact<{
  input: SendHoldingRepliesInput;
}>;


export type SendHoldingRepliesMutation = { sendHoldingReplies: { outcomes: Array<{ reply: { id: string } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> }, refusal: { code: string, message: string, parameters: Record<string, string | number | boolean | null> } | null }> | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CharterFieldsFragment = { number: number, why: string | null, publishedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, publishedBy: { id: string, name: string } | null, ownSignature: { number: number, language: KnowledgeLanguage, signedAt: string } | null };

export type CharterInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterInForceQuery = { charter: { number: number, why: string | null, publishedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, publishedBy: { id: string, name: string } | null, ownSignature: { number: number, language: KnowledgeLanguage, signedAt: string } | null } | null };

export type SignCharterMutationVariables = Exact<{
  input: SignCharterInput;
}>;


export type SignCharterMutation = { signCharter: { charter: { number: number, why: string | null, publishedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, publishedBy: { id: string, name: string } | null, ownSignature: { number: number, language: KnowledgeLanguage, signedAt: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RepliesToCheckQueryVariables = Exact<{ [key: string]: never; }>;


export type RepliesToCheckQuery = { repliesToCheck: Array<{ id: string, body: string, sentAt: string | null, url: string | null, visibility: Visibility, author: { name: string }, inReplyTo: { body: string } | null, ticket: { id: string, number: number, contact: { id: string, name: string } } | null }> };

export type ReplyToCheckFragment = { id: string, body: string, sentAt: string | null, url: string | null, visibility: Visibility, author: { name: string }, inReplyTo: { body: string } | null, ticket: { id: string, number: number, contact: { id: string, name: string } } | null };

export type CheckReplyMutationVariables = Exact<{
  input: CheckReplyInput;
}>;


export type CheckReplyMutation = { checkReply: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type EnquiryFieldsFragment = { id: string, kind: EnquiryKind, state: EnquiryState, evidence: string | null, answeredAt: string | null, handedAt: string | null, doneAt: string | null, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null, answer: { id: string, body: string, deletedAt: string | null, language: string | null } | null, answeredBy: { id: string, name: string } | null, handedBy: { id: string, name: string } | null, doneBy: { id: string, name: string } | null, note: { id: string, body: string } | null };

export type TicketEnquiryFragment = { questionDraft: string, id: string, kind: EnquiryKind, state: EnquiryState, evidence: string | null, answeredAt: string | null, handedAt: string | null, doneAt: string | null, possibleAnswers: Array<{ readsAs: ContactAnswer | null, message: { id: string, body: string, language: string | null, sentAt: string }, question: { id: string, body: string, language: string | null } }>, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null, answer: { id: string, body: string, deletedAt: string | null, language: string | null } | null, answeredBy: { id: string, name: string } | null, handedBy: { id: string, name: string } | null, doneBy: { id: string, name: string } | null, note: { id: string, body: string } | null };

export type ReceiverFieldsFragment = { kind: EnquiryKind, waitingCount: number, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null };

export type EnquiriesQueryVariables = Exact<{
  state: EnquiryListState;
  departmentId?: string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type EnquiriesQuery = { departmentEnquiries: { edges: Array<{ node: { id: string, kind: EnquiryKind, state: EnquiryState, evidence: string | null, answeredAt: string | null, handedAt: string | null, doneAt: string | null, ticket: { id: string, number: number, title: string, triage: { language: string | null }, identity: { id: string, network: string }, contact: { id: string, name: string } }, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null, answer: { id: string, body: string, deletedAt: string | null, language: string | null } | null, answeredBy: { id: string, name: string } | null, handedBy: { id: string, name: string } | null, doneBy: { id: string, name: string } | null, note: { id: string, body: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type EnquiryReceiversQueryVariables = Exact<{ [key: string]: never; }>;


export type EnquiryReceiversQuery = { enquiryReceivers: Array<{ kind: EnquiryKind, waitingCount: number, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null }> };

export type SetEnquiryDepartmentMutationVariables = Exact<{
  input: SetEnquiryDepartmentInput;
}>;


export type SetEnquiryDepartmentMutation = { setEnquiryDepartment: { receivers: Array<{ kind: EnquiryKind, waitingCount: number, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null }> | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RecordContactAnswerMutationVariables = Exact<{
  input: RecordContactAnswerInput;
}>;


export type RecordContactAnswerMutation = { recordContactAnswer: { enquiry: { id: string, state: EnquiryState } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type HandEnquiryMutationVariables = Exact<{
  input: HandEnquiryInput;
}>;


export type HandEnquiryMutation = { handEnquiry: { enquiry: { id: string, state: EnquiryState, department: { id: string, name: string } | null } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SettleEnquiryMutationVariables = Exact<{
  input: SettleEnquiryInput;
}>;


export type SettleEnquiryMutation = { settleEnquiry: { enquiry: { id: string, state: EnquiryState } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReopenEnquiryMutationVariables = Exact<{
  input: ReopenEnquiryInput;
}>;


export type ReopenEnquiryMutation = { reopenEnquiry: { enquiry: { id: string, state: EnquiryState } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type FirstStepsFieldsFragment = { done: Array<FirstStep>, isSkipped: boolean, customerHandle: string | null, ticketNumber: number | null };

export type FirstStepsQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstStepsQuery = { viewer: { firstSteps: { done: Array<FirstStep>, isSkipped: boolean, customerHandle: string | null, ticketNumber: number | null } | null } | null };

export type DemonstrationQueryVariables = Exact<{ [key: string]: never; }>;


export type DemonstrationQuery = { demonstration: { townSquareUrl: string | null, isArriving: boolean, isViewers: boolean, hasOwnOrganization: boolean } | null };

export type RecordFirstStepsMutationVariables = Exact<{
  input: RecordFirstStepsInput;
}>;


export type RecordFirstStepsMutation = { recordFirstSteps: { firstSteps: { done: Array<FirstStep>, isSkipped: boolean, customerHandle: string | null, ticketNumber: number | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SimulateBreakdownMutationVariables = Exact<{ [key: string]: never; }>;


export type SimulateBreakdownMutation = { simulateBreakdown: { firstSteps: { done: Array<FirstStep>, isSkipped: boolean, customerHandle: string | null, ticketNumber: number | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type StopArrivalsMutationVariables = Exact<{ [key: string]: never; }>;


export type StopArrivalsMutation = { stopArrivals: { demonstration: { isArriving: boolean } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ResumeArrivalsMutationVariables = Exact<{ [key: string]: never; }>;


export type ResumeArrivalsMutation = { resumeArrivals: { demonstration: { isArriving: boolean } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type TicketsChangedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type TicketsChangedSubscription = { ticketsChanged: { ids: Array<string>, versions: Array<number>, resync: boolean } };

export type ChangedTicketsQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type ChangedTicketsQuery = { nodes: Array<
    | { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> }
    | Record<PropertyKey, never>
   | null> };

export type ChangedListQueryVariables = Exact<{
  filter: TicketFilter;
  first: number;
  ids: Array<string | number> | string | number;
}>;


export type ChangedListQuery = { tickets: { edges: Array<{ cursor: string, node: { id: string, version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, nodes: Array<
    | { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> }
    | Record<PropertyKey, never>
   | null>, ticketViews: Array<{ view: TicketView, count: number | null }>, savedFilters: Array<{ id: string, name: string, query: string, count: number, isShared: boolean, isMine: boolean, owner: { id: string } }>, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, openTicketCount: number, network: { name: string } }> };

export type FurtherPlacesQueryVariables = Exact<{
  filter: TicketFilter;
  first: number;
  after: string;
}>;


export type FurtherPlacesQuery = { tickets: { edges: Array<{ cursor: string, node: { id: string, version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PlacesFragment = { edges: Array<{ cursor: string, node: { id: string, version: number } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type ClockFieldsFragment = { target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null };

export type TicketRowFragment = { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> };

export type HelpCardFieldsFragment = { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> };

export type HelpGivenFieldsFragment = { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null };

export type HelpRefusalFragment = { code: string, message: string, parameters: Record<string, string | number | boolean | null> };

export type OwnHelpCardQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHelpCardQuery = { helpCard: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null };

export type OwnHelpGivenQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHelpGivenQuery = { helpGiven: Array<{ id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null }> };

export type HelpSuggestionsQueryVariables = Exact<{
  draft: string;
  visibility?: Visibility | null | undefined;
}>;


export type HelpSuggestionsQuery = { helpCard: { id: string, suggestions: Array<{ key: string, title: string, language: KnowledgeLanguage, text: string }> } | null };

export type HelpCheckQueryVariables = Exact<{
  text: string;
  visibility?: Visibility | null | undefined;
}>;


export type HelpCheckQuery = { helpCard: { id: string, check: { findings: Array<{ clause: CharterClause, severity: CharterSeverity, parameters: Record<string, string | number | boolean | null>, start: number | null, end: number | null }> } } | null };

export type HelpSelfQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpSelfQuery = { volunteer: { weeklyMinutes: number, countedMinutes: number, pausedUntil: string | null, isRestNeeded: boolean, callsConsentedAt: string | null, member: { id: string }, topics: Array<{ level: TrustLevel, stance: TopicStance | null, isWithheld: boolean, topic: { id: string, name: string } }>, obstacles: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null };

export type HelpReachQueryVariables = Exact<{ [key: string]: never; }>;


export type HelpReachQuery = { pushPublicKey: string | null, volunteer: { callsConsentedAt: string | null, member: { id: string } } | null, devices: Array<{ id: string }> };

export type NextCardMutationVariables = Exact<{
  input: NextCardInput;
}>;


export type NextCardMutation = { nextCard: { card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, obstacles: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type TakeCardMutationVariables = Exact<{
  input: CardInput;
}>;


export type TakeCardMutation = { takeCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SkipCardMutationVariables = Exact<{
  input: SkipCardInput;
}>;


export type SkipCardMutation = { skipCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type KeepCardMutationVariables = Exact<{
  input: CardInput;
}>;


export type KeepCardMutation = { keepCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type WriteOnCardMutationVariables = Exact<{
  input: WriteOnCardInput;
}>;


export type WriteOnCardMutation = { writeOnCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AnswerCardMutationVariables = Exact<{
  input: AnswerCardInput;
}>;


export type AnswerCardMutation = { answerCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type FinishCardMutationVariables = Exact<{
  input: CardInput;
}>;


export type FinishCardMutation = { finishCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type HandBackCardMutationVariables = Exact<{
  input: HandBackCardInput;
}>;


export type HandBackCardMutation = { handBackCard: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AskTheHouseMutationVariables = Exact<{
  input: AskTheHouseInput;
}>;


export type AskTheHouseMutation = { askTheHouse: { isHandedOver: boolean, card: { id: string, state: HelpCardState, fence: number | null, endsAt: string, leftMs: number, limitAt: string | null, mayBeKept: boolean, network: string, codes: Array<string>, visibility: Visibility, mayBePrivate: boolean, language: Locale | null, level: TrustLevel, minutes: number, waitingSince: string | null, threadRevision: number, refusal: string | null, reminders: Array<CharterClause>, signature: string | null, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }>, thread: Array<{ key: string, author: HelpAuthor, text: string, sentAt: string, files: number, isAnswered: boolean, rough: Array<{ start: number, end: number }> }>, limits: Array<{ max: number, unit: TextUnit }>, draft: { body: string, savedAt: string, visibility: Visibility } | null, questions: Array<{ text: string, askedAt: string, answer: string | null, answeredAt: string | null }>, given: { id: string, network: string, isTakenOver: boolean, reply: { id: string, state: ReplyState, body: string, writtenAt: string, sentAt: string | null, heldUntil: string | null, error: { kind: ReplyErrorKind } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, check: { verdict: ReplyVerdict | null, at: string | null, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } | null } | null }, topics: Array<{ id: string, name: string, isOwnTrade: boolean }>, reaction: { text: string, at: string, rough: Array<{ start: number, end: number }> } | null } | null, sentBack: { at: string, reason: ReviewReason | null, note: string | null, by: { id: string, name: string } } | null, recall: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type PauseHelpingMutationVariables = Exact<{
  input: PauseHelpingInput;
}>;


export type PauseHelpingMutation = { pauseHelping: { volunteer: { pausedUntil: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AskToTalkMutationVariables = Exact<{ [key: string]: never; }>;


export type AskToTalkMutation = { askToTalk: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ResumeHelpingMutationVariables = Exact<{ [key: string]: never; }>;


export type ResumeHelpingMutation = { resumeHelping: { volunteer: { pausedUntil: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ChooseHelpTopicsMutationVariables = Exact<{
  input: ChooseTopicsInput;
}>;


export type ChooseHelpTopicsMutation = { chooseTopics: { volunteer: { topics: Array<{ stance: TopicStance | null, topic: { id: string } }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ExpectedDemandQueryVariables = Exact<{ [key: string]: never; }>;


export type ExpectedDemandQuery = { expectedDemand: { weekday: number, fromHour: number, untilHour: number } | null };

export type OwnCallsQueryVariables = Exact<{
  first: number;
}>;


export type OwnCallsQuery = { myCalls: { edges: Array<{ node: { id: string, minutes: number, calledAt: string, endsAt: string, answer: CallAnswer | null, answeredAt: string | null, withdrawnBecause: string | null, opening: { words: string | null, closedAt: string | null, closedWords: string | null, by: { id: string, name: string } | null, reason: { code: string, parameters: Record<string, string | number | boolean | null> }, closedBecause: { code: string } | null, closedBy: { id: string, name: string } | null } } }> } };

export type AnswerCallMutationVariables = Exact<{
  input: AnswerCallInput;
}>;


export type AnswerCallMutation = { answerCall: { call: { id: string, answer: CallAnswer | null, withdrawnBecause: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type OwnRecognitionQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnRecognitionQuery = { recognition: { promisesKept: number, minutes: number, minutesThisWeek: number, thanks: Array<{ text: string, at: string, network: string, topics: Array<{ id: string, name: string }> }>, steps: Array<{ from: TrustLevel, to: TrustLevel, code: string, parameters: Record<string, string | number | boolean | null>, at: string, topic: { id: string, name: string } }> } | null };

export type OwnWaysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnWaysQuery = { networksToChoose: Array<string>, volunteer: { weeklyMinutes: number, countedMinutes: number, managerAgreedAt: string | null, callsConsentedAt: string | null, networks: Array<string>, member: { id: string }, quietHours: { from: string, to: string } | null, languages: Array<{ language: Locale, level: LanguageLevel }>, trade: { id: string, name: string } | null } | null, trades: Array<{ id: string, name: string }> };

export type DeclareHoursMutationVariables = Exact<{
  input: DeclareHoursInput;
}>;


export type DeclareHoursMutation = { declareHours: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SetOwnLanguagesMutationVariables = Exact<{
  input: SetLanguagesInput;
}>;


export type SetOwnLanguagesMutation = { setLanguages: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ConsentToCallsMutationVariables = Exact<{
  input: ConsentToCallsInput;
}>;


export type ConsentToCallsMutation = { consentToCalls: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SetOwnTradeMutationVariables = Exact<{
  input: SetTradeInput;
}>;


export type SetOwnTradeMutation = { setTrade: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ExportOwnHoursMutationVariables = Exact<{
  input: ExportOwnHoursInput;
}>;


export type ExportOwnHoursMutation = { exportOwnHours: { csv: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ChooseNetworksMutationVariables = Exact<{
  input: ChooseNetworksInput;
}>;


export type ChooseNetworksMutation = { chooseNetworks: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type DraftsToMentorQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftsToMentorQuery = { draftsToMentor: Array<{ reply: { id: string, revision: number, texts: Array<string>, visibility: Visibility, writtenAt: string, author: { id: string, name: string } }, said: Array<{ isTheirs: boolean, text: string, sentAt: string }>, topics: Array<{ id: string, name: string }> }> };

export type ApproveDraftMutationVariables = Exact<{
  input: ApproveReplyInput;
}>;


export type ApproveDraftMutation = { approveReply: { reply: { id: string, state: ReplyState } | null, stale: { threadRevision: number } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReturnDraftMutationVariables = Exact<{
  input: ReturnReplyInput;
}>;


export type ReturnDraftMutation = { returnReply: { reply: { id: string, state: ReplyState } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type PracticeItemFieldsFragment = { id: string, task: PracticeTask, source: PracticeSource, counts: boolean, lane: Lane | null, body: string | null, isSame: boolean | null, isAccepted: boolean | null, expectedLane: Lane | null, laneReasons: Array<string>, knownBecause: PracticeKnown | null, theirAnswer: string | null, topic: { id: string, name: string }, said: Array<{ isTheirs: boolean, text: string }>, findings: Array<{ clause: CharterClause, severity: CharterSeverity, start: number | null, end: number | null }> };

export type PracticeProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type PracticeProgressQuery = { practiceProgress: Array<{ level: TrustLevel, accepted: number, needed: number, isBegun: boolean, topic: { id: string, name: string } }> };

export type DrawPracticeMutationVariables = Exact<{
  input: DrawPracticeInput;
}>;


export type DrawPracticeMutation = { drawPractice: { item: { id: string, task: PracticeTask, source: PracticeSource, counts: boolean, lane: Lane | null, body: string | null, isSame: boolean | null, isAccepted: boolean | null, expectedLane: Lane | null, laneReasons: Array<string>, knownBecause: PracticeKnown | null, theirAnswer: string | null, topic: { id: string, name: string }, said: Array<{ isTheirs: boolean, text: string }>, findings: Array<{ clause: CharterClause, severity: CharterSeverity, start: number | null, end: number | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AnswerPracticeMutationVariables = Exact<{
  input: AnswerPracticeInput;
}>;


export type AnswerPracticeMutation = { answerPractice: { item: { id: string, task: PracticeTask, source: PracticeSource, counts: boolean, lane: Lane | null, body: string | null, isSame: boolean | null, isAccepted: boolean | null, expectedLane: Lane | null, laneReasons: Array<string>, knownBecause: PracticeKnown | null, theirAnswer: string | null, topic: { id: string, name: string }, said: Array<{ isTheirs: boolean, text: string }>, findings: Array<{ clause: CharterClause, severity: CharterSeverity, start: number | null, end: number | null }> } | null, step: { from: TrustLevel, to: TrustLevel } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ComparePracticeMutationVariables = Exact<{
  input: ComparePracticeInput;
}>;


export type ComparePracticeMutation = { comparePractice: { item: { id: string, task: PracticeTask, source: PracticeSource, counts: boolean, lane: Lane | null, body: string | null, isSame: boolean | null, isAccepted: boolean | null, expectedLane: Lane | null, laneReasons: Array<string>, knownBecause: PracticeKnown | null, theirAnswer: string | null, topic: { id: string, name: string }, said: Array<{ isTheirs: boolean, text: string }>, findings: Array<{ clause: CharterClause, severity: CharterSeverity, start: number | null, end: number | null }> } | null, step: { from: TrustLevel, to: TrustLevel } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SaveFilterMutationVariables = Exact<{
  input: SaveFilterInput;
}>;


export type SaveFilterMutation = { saveFilter: { savedFilter: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateFilterMutationVariables = Exact<{
  input: UpdateFilterInput;
}>;


export type UpdateFilterMutation = { updateFilter: { savedFilter: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type DeleteFilterMutationVariables = Exact<{
  input: DeleteFilterInput;
}>;


export type DeleteFilterMutation = { deleteFilter: { savedFilterId: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type TicketsQueryVariables = Exact<{
  filter: TicketFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { tickets: { edges: Array<{ node: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { organization: string, email: string, role: Role, locale: Locale, invitedBy: string | null, expiresAt: string, state: InvitationState } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { viewer: { member: { id: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OrderReasonFragment = { code: string, parameters: Record<string, string | number | boolean | null> };

export type TicketPickFieldsFragment = { at: string, member: { id: string, name: string }, reason: { code: string, parameters: Record<string, string | number | boolean | null> } };

export type ClaimNextTicketMutationVariables = Exact<{ [key: string]: never; }>;


export type ClaimNextTicketMutation = { claimNextTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type PlaceOfTicketQueryVariables = Exact<{
  number: number;
}>;


export type PlaceOfTicketQuery = { ticket: { id: string, placeReason: { code: string, parameters: Record<string, string | number | boolean | null> } | null, lastPick: { at: string, member: { id: string, name: string }, reason: { code: string, parameters: Record<string, string | number | boolean | null> } } | null } | null };

export type BellQueryVariables = Exact<{ [key: string]: never; }>;


export type BellQuery = { unreadNotificationCount: number };

export type NotificationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NotificationsQuery = { notifications: { edges: Array<{ node: { id: string, kind: NotificationKind, target: ClockTarget | null, count: number, severeCount: number, createdAt: string, readAt: string | null, by: { id: string, name: string } | null, ticket: { id: string, number: number, title: string, contact: { id: string, name: string } } | null, note: { id: string, body: string } | null, channel: { id: string, name: string, handle: string } | null, topic: { id: string, name: string } | null, trustStep: { from: TrustLevel, to: TrustLevel, code: string, parameters: Record<string, string | number | boolean | null>, topic: { id: string, name: string } } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NotificationPreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type NotificationPreferencesQuery = { notificationPreferences: Array<{ kind: NotificationKind, way: NotificationWay, isOn: boolean }> };

export type MarkNotificationsReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: { unreadCount: number | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SetNotificationPreferencesMutationVariables = Exact<{
  input: SetNotificationPreferencesInput;
}>;


export type SetNotificationPreferencesMutation = { setNotificationPreferences: { preferences: Array<{ kind: NotificationKind, way: NotificationWay, isOn: boolean }> | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OverflowQueryVariables = Exact<{ [key: string]: never; }>;


export type OverflowQuery = { overflow: { status: OverflowStatus, since: string | null, until: string | null, checkedAt: string | null, lateShare: number, level: number | null, core: number, load: number | null, seats: number, places: number, volunteersOn: number, reachable: number, underWay: { cardsOffered: number, cardsTaken: number, draftsInReview: number }, reason: { code: string, parameters: Record<string, string | number | boolean | null> } | null, plan: { code: string, parameters: Record<string, string | number | boolean | null> } | null, opening: { words: string | null, by: { name: string } | null } | null, callsOut: Array<{ id: string, minutes: number, endsAt: string, member: { name: string } }>, notCalled: Array<{ member: { id: string, name: string }, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> }> } };

export type OverflowLedgerQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OverflowLedgerQuery = { overflowLedger: { edges: Array<{ cursor: string, node: { kind: OverflowEntryKind, at: string, words: string | null, reason: { code: string, parameters: Record<string, string | number | boolean | null> }, by: { name: string } | null, calls: Array<{ id: string, answer: CallAnswer | null, withdrawnBecause: string | null, member: { name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NetHelpQueryVariables = Exact<{ [key: string]: never; }>;


export type NetHelpQuery = { netHelp: Array<{ givenMinutes: number, reviewMinutes: number, reworkMinutes: number, netMinutes: number, answers: number, verdict: NetHelpVerdict, topic: { id: string, name: string, withheld: { because: WithheldBecause, withheldAt: string, by: { name: string } | null } | null } }> };

export type OverflowNowFragment = { status: OverflowStatus, since: string | null, until: string | null, checkedAt: string | null, lateShare: number, level: number | null, core: number, load: number | null, seats: number, places: number, volunteersOn: number, reachable: number, underWay: { cardsOffered: number, cardsTaken: number, draftsInReview: number }, reason: { code: string, parameters: Record<string, string | number | boolean | null> } | null, plan: { code: string, parameters: Record<string, string | number | boolean | null> } | null, opening: { words: string | null, by: { name: string } | null } | null, callsOut: Array<{ id: string, minutes: number, endsAt: string, member: { name: string } }>, notCalled: Array<{ member: { id: string, name: string }, reasons: Array<{ code: string, parameters: Record<string, string | number | boolean | null> }> }> };

export type OpenOverflowMutationVariables = Exact<{
  input: OpenOverflowInput;
}>;


export type OpenOverflowMutation = { openOverflow: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CloseOverflowMutationVariables = Exact<{
  input: CloseOverflowInput;
}>;


export type CloseOverflowMutation = { closeOverflow: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type PauseOverflowMutationVariables = Exact<{
  input: PauseOverflowInput;
}>;


export type PauseOverflowMutation = { pauseOverflow: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ResumeOverflowMutationVariables = Exact<{
  input: ResumeOverflowInput;
}>;


export type ResumeOverflowMutation = { resumeOverflow: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type WithholdTopicMutationVariables = Exact<{
  input: WithholdTopicInput;
}>;


export type WithholdTopicMutation = { withholdTopic: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type OfferTopicMutationVariables = Exact<{
  input: OfferTopicInput;
}>;


export type OfferTopicMutation = { offerTopic: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ContactNoteFieldsFragment = { id: string, body: string, createdAt: string, author: { id: string, name: string } };

export type PersonFragment = { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null };

export type ContactQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactQuery = { contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, tickets: Array<{ id: string, number: number, title: string, status: TicketStatus, openedAt: string }>, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null } | null };

export type WithheldContactQueryVariables = Exact<{
  id: string | number;
}>;


export type WithheldContactQuery = { contact: { id: string, isWithheld: boolean } | null };

export type NamesakesQueryVariables = Exact<{
  id: string | number;
}>;


export type NamesakesQuery = { contact: { namesakes: Array<{ id: string, name: string, ticketCount: number, identities: Array<{ network: string, handle: string }> }> } | null };

export type FindContactsQueryVariables = Exact<{
  query: string;
}>;


export type FindContactsQuery = { search: { edges: Array<{ node:
        | { contact: { id: string, name: string, ticketCount: number, identities: Array<{ network: string, handle: string }> } }
        | Record<PropertyKey, never>
       }> } };

export type AddContactNoteMutationVariables = Exact<{
  input: AddContactNoteInput;
}>;


export type AddContactNoteMutation = { addContactNote: { contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type RemoveContactNoteMutationVariables = Exact<{
  input: RemoveContactNoteInput;
}>;


export type RemoveContactNoteMutation = { removeContactNote: { contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type MergeContactsMutationVariables = Exact<{
  input: MergeContactsInput;
}>;


export type MergeContactsMutation = { mergeContacts: { contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnmergeContactsMutationVariables = Exact<{
  input: UnmergeContactsInput;
}>;


export type UnmergeContactsMutation = { unmergeContacts: { contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SegmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type SegmentsQuery = { segments: Array<string> };

export type SetContactSegmentMutationVariables = Exact<{
  input: SetContactSegmentInput;
}>;


export type SetContactSegmentMutation = { setContactSegment: { contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type WithholdContactMutationVariables = Exact<{
  input: WithholdContactInput;
}>;


export type WithholdContactMutation = { withholdContact: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type OfferContactMutationVariables = Exact<{
  input: OfferContactInput;
}>;


export type OfferContactMutation = { offerContact: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type PresencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PresencesQuery = { presences: Array<{ isTyping: boolean, expiresAt: string, ticket: { id: string }, member: { id: string, name: string } }> };

export type AnnouncePresenceMutationVariables = Exact<{
  input: AnnouncePresenceInput;
}>;


export type AnnouncePresenceMutation = { announcePresence: { userErrors: Array<{ code: string }> } };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { pushPublicKey: string | null, devices: Array<{ id: string, userAgent: string | null, lastSeenAt: string, lastSuccessAt: string | null, failures: number, isCurrent: boolean }> };

export type SubscribeDeviceMutationVariables = Exact<{
  input: SubscribeDeviceInput;
}>;


export type SubscribeDeviceMutation = { subscribeDevice: { device: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RenewDeviceMutationVariables = Exact<{
  input: RenewDeviceInput;
}>;


export type RenewDeviceMutation = { renewDevice: { device: { id: string } | null, userErrors: Array<{ code: string }> } };

export type RemoveDeviceMutationVariables = Exact<{
  input: RemoveDeviceInput;
}>;


export type RemoveDeviceMutation = { removeDevice: { removedDeviceId: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SendTestPushMutationVariables = Exact<{
  input: SendTestPushInput;
}>;


export type SendTestPushMutation = { sendTestPush: { deviceId: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RehearsalCallQueryVariables = Exact<{
  token: string;
}>;


export type RehearsalCallQuery = { rehearsalCall: { organization: string, locale: Locale, endsAt: string, isOver: boolean } | null };

export type JoinRehearsalMutationVariables = Exact<{
  input: JoinRehearsalInput;
}>;


export type JoinRehearsalMutation = { joinRehearsal: { viewer: { member: { id: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OwnRehearsalFragment = { townSquareUrl: string | null, endsAt: string, isOver: boolean, hasHelped: boolean, topics: Array<{ name: string, matters: Array<string> }>, matters: Array<{ body: string, answer: string | null, answeredBy: string | null }> };

export type RehearsalPartQueryVariables = Exact<{ [key: string]: never; }>;


export type RehearsalPartQuery = { viewer: { rehearsalPart: { townSquareUrl: string | null, endsAt: string, isOver: boolean, hasHelped: boolean, topics: Array<{ name: string, matters: Array<string> }>, matters: Array<{ body: string, answer: string | null, answeredBy: string | null }> } | null } | null };

export type WriteInRehearsalMutationVariables = Exact<{
  input: WriteInRehearsalInput;
}>;


export type WriteInRehearsalMutation = { writeInRehearsal: { part: { townSquareUrl: string | null, endsAt: string, isOver: boolean, hasHelped: boolean, topics: Array<{ name: string, matters: Array<string> }>, matters: Array<{ body: string, answer: string | null, answeredBy: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type LaterSampleQueryVariables = Exact<{ [key: string]: never; }>;


export type LaterSampleQuery = { laterSample: { day: string, laterCount: number, tickets: Array<{ verdict: SampleVerdict | null, by: { id: string, name: string } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } }> } | null, passedOverTickets: Array<{ notMyTopic: number, notForVolunteers: number, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } }>, laterSampleWeeks: Array<{ firstDay: string, drawn: number, judged: number, missed: number, likelyFrom: number, likelyTo: number }> };

export type JudgeSampleMutationVariables = Exact<{
  input: JudgeSampleInput;
}>;


export type JudgeSampleMutation = { judgeSample: { corrections: Array<{ id: string }> | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type MarkedFragment = { text: string, marks: Array<{ start: number, end: number }> };

export type HitTicketFragment = { id: string, number: number, status: TicketStatus, contact: { id: string, name: string }, identity: { network: string } };

export type SearchQueryVariables = Exact<{
  query: string;
  kinds?: Array<SearchKind> | SearchKind | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { edges: Array<{ node:
        | { __typename: 'ContactHit', name: { text: string, marks: Array<{ start: number, end: number }> }, handles: Array<{ text: string, marks: Array<{ start: number, end: number }> }>, contact: { id: string, name: string, ticketCount: number } }
        | { __typename: 'MessageHit', excerpt: { text: string, marks: Array<{ start: number, end: number }> }, message: { id: string, sentAt: string, url: string | null, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { name: string } | null }, messageTicket: { id: string, number: number, status: TicketStatus, contact: { id: string, name: string }, identity: { network: string } } | null }
        | { __typename: 'NoteHit', excerpt: { text: string, marks: Array<{ start: number, end: number }> }, note: { id: string, createdAt: string, author: { name: string } }, ticket: { id: string, number: number, status: TicketStatus, contact: { id: string, name: string }, identity: { network: string } } }
        | { __typename: 'TicketHit', title: { text: string, marks: Array<{ start: number, end: number }> }, ticket: { openedAt: string, id: string, number: number, status: TicketStatus, contact: { id: string, name: string }, identity: { network: string } } }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null }, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AuditQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type AuditQuery = { auditEntries: { edges: Array<{ node: { seq: number, at: string, actor: string, action: string, subject: string, detail: Record<string, string | number | boolean | null>, member: { id: string, name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CalendarFieldsFragment = { id: string, name: string, version: number, isRoundTheClock: boolean, timeZone: string | null, promiseRows: Array<number>, isDrafted: boolean, isInForce: boolean | null, archivedAt: string | null, weekly: Array<{ day: number, from: string, to: string }>, holidays: Array<{ date: string, name: string }>, specialOpenings: Array<{ date: string, from: string, to: string }>, joined: Array<{ id: string, name: string }>, joinedBy: Array<{ id: string, name: string }>, versions: Array<{ version: number, savedAt: string, savedBy: { id: string, name: string } | null }> };

export type CalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarsQuery = { calendars: Array<{ id: string, name: string, version: number, isRoundTheClock: boolean, timeZone: string | null, promiseRows: Array<number>, isDrafted: boolean, isInForce: boolean | null, archivedAt: string | null, weekly: Array<{ day: number, from: string, to: string }>, holidays: Array<{ date: string, name: string }>, specialOpenings: Array<{ date: string, from: string, to: string }>, joined: Array<{ id: string, name: string }>, joinedBy: Array<{ id: string, name: string }>, versions: Array<{ version: number, savedAt: string, savedBy: { id: string, name: string } | null }> }>, archived: Array<{ id: string, name: string, version: number, isRoundTheClock: boolean, timeZone: string | null, promiseRows: Array<number>, isDrafted: boolean, isInForce: boolean | null, archivedAt: string | null, weekly: Array<{ day: number, from: string, to: string }>, holidays: Array<{ date: string, name: string }>, specialOpenings: Array<{ date: string, from: string, to: string }>, joined: Array<{ id: string, name: string }>, joinedBy: Array<{ id: string, name: string }>, versions: Array<{ version: number, savedAt: string, savedBy: { id: string, name: string } | null }> }> };

export type PreviewCalendarQueryVariables = Exact<{
  input: PreviewCalendarInput;
}>;


export type PreviewCalendarQuery = { previewCalendar: { preview: { workingDayMinutes: number, dueAt: string, openings: Array<{ opensAt: string | null, closesAt: string | null }>, weeks: Array<{ startsAt: string, openMinutes: number }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SaveCalendarMutationVariables = Exact<{
  input: SaveCalendarInput;
}>;


export type SaveCalendarMutation = { saveCalendar: { calendar: { id: string, name: string, version: number, isRoundTheClock: boolean, timeZone: string | null, promiseRows: Array<number>, isDrafted: boolean, isInForce: boolean | null, archivedAt: string | null, weekly: Array<{ day: number, from: string, to: string }>, holidays: Array<{ date: string, name: string }>, specialOpenings: Array<{ date: string, from: string, to: string }>, joined: Array<{ id: string, name: string }>, joinedBy: Array<{ id: string, name: string }>, versions: Array<{ version: number, savedAt: string, savedBy: { id: string, name: string } | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveCalendarMutationVariables = Exact<{
  input: ArchiveCalendarInput;
}>;


export type ArchiveCalendarMutation = { archiveCalendar: { calendar: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ImportHolidaysMutationVariables = Exact<{
  input: ImportHolidaysInput;
}>;


export type ImportHolidaysMutation = { importHolidays: { report: { known: number, skippedCount: number, added: Array<{ date: string, name: string }>, skipped: Array<{ name: string, date: string | null, reason: SkippedReason }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type AllChannelsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllChannelsQuery = { channels: Array<{ id: string, name: string, handle: string, serviceUrl: string, status: ChannelStatus, createdAt: string, network: { name: string }, health: { problem: ChannelProblem | null, problemDetail: string | null, lastEventAt: string | null, lastSentAt: string | null, poll: { failures: number, nextPollAt: string, lastError: string | null } | null }, unsupportedKinds: Array<{ what: string, seen: number }> }>, networks: Array<{ name: string, secrets: Array<{ name: string }>, capabilities: { repliesInPublic: boolean, repliesInPrivate: boolean } }> };

export type ConnectChannelMutationVariables = Exact<{
  input: ConnectChannelInput;
}>;


export type ConnectChannelMutation = { connectChannel: { channel: { id: string, name: string, handle: string, status: ChannelStatus } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PauseChannelMutationVariables = Exact<{
  input: PauseChannelInput;
}>;


export type PauseChannelMutation = { pauseChannel: { channel: { id: string, status: ChannelStatus } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ResumeChannelMutationVariables = Exact<{
  input: ResumeChannelInput;
}>;


export type ResumeChannelMutation = { resumeChannel: { channel: { id: string, status: ChannelStatus } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type CharterDraftFieldsFragment = { revision: number, baseNumber: number, savedAt: string, texts: Array<{ language: KnowledgeLanguage, body: string }>, savedBy: { id: string, name: string } | null };

export type CharterRulesFieldsFragment = { number: number, patterns: Array<string>, allowed: Array<string>, asksForSignature: boolean, limits: Array<{ roles: Array<Role>, networks: Array<string>, visibility: Visibility | null, topics: Array<{ id: string, name: string }>, hours: { from: string, until: string } | null }>, words: Array<{ clause: CharterClause, phrases: Array<string> }>, severities: Array<{ clause: CharterClause, severity: CharterSeverity, shipped: CharterSeverity, isFree: boolean }> };

export type CharterSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterSettingsQuery = { charter: { number: number, why: string | null, publishedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, publishedBy: { id: string, name: string } | null, ownSignature: { number: number, language: KnowledgeLanguage, signedAt: string } | null } | null, charterDraft: { revision: number, baseNumber: number, savedAt: string, texts: Array<{ language: KnowledgeLanguage, body: string }>, savedBy: { id: string, name: string } | null } | null };

export type CharterSignersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CharterSignersQuery = { charterSigners: { memberCount: number, signedCount: number, edges: Array<{ node: { member: { id: string, name: string, role: Role }, signature: { number: number, language: KnowledgeLanguage, signedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CharterVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type CharterVersionsQuery = { charterVersions: { edges: Array<{ node: { number: number, why: string | null, publishedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, publishedBy: { id: string, name: string } | null, ownSignature: { number: number, language: KnowledgeLanguage, signedAt: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CharterRulesInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterRulesInForceQuery = { charterRules: { number: number, patterns: Array<string>, allowed: Array<string>, asksForSignature: boolean, limits: Array<{ roles: Array<Role>, networks: Array<string>, visibility: Visibility | null, topics: Array<{ id: string, name: string }>, hours: { from: string, until: string } | null }>, words: Array<{ clause: CharterClause, phrases: Array<string> }>, severities: Array<{ clause: CharterClause, severity: CharterSeverity, shipped: CharterSeverity, isFree: boolean }> } };

export type CharterPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type CharterPlacesQuery = { topics: Array<{ id: string, name: string }>, networks: Array<{ name: string }> };

export type SaveCharterDraftMutationVariables = Exact<{
  input: SaveCharterDraftInput;
}>;


export type SaveCharterDraftMutation = { saveCharterDraft: { draft: { revision: number, baseNumber: number, savedAt: string, texts: Array<{ language: KnowledgeLanguage, body: string }>, savedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type DiscardCharterDraftMutationVariables = Exact<{ [key: string]: never; }>;


export type DiscardCharterDraftMutation = { discardCharterDraft: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PublishCharterMutationVariables = Exact<{
  input: PublishCharterInput;
}>;


export type PublishCharterMutation = { publishCharter: { charter: { number: number } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SetCharterRulesMutationVariables = Exact<{
  input: SetCharterRulesInput;
}>;


export type SetCharterRulesMutation = { setCharterRules: { rules: { number: number, patterns: Array<string>, allowed: Array<string>, asksForSignature: boolean, limits: Array<{ roles: Array<Role>, networks: Array<string>, visibility: Visibility | null, topics: Array<{ id: string, name: string }>, hours: { from: string, until: string } | null }>, words: Array<{ clause: CharterClause, phrases: Array<string> }>, severities: Array<{ clause: CharterClause, severity: CharterSeverity, shipped: CharterSeverity, isFree: boolean }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type TriageExamplesQueryVariables = Exact<{
  filter?: TriageExampleFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type TriageExamplesQuery = { triageExamples: { edges: Array<{ node: { id: string, at: string, what: TriageJudgement, valueBefore: string, valueAfter: string, topic: string | null, why: string | null, role: Role, network: string, text: string | null, reading: { reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ExportTriageExamplesMutationVariables = Exact<{
  input: ExportTriageExamplesInput;
}>;


export type ExportTriageExamplesMutation = { exportTriageExamples: { content: string | null, exampleCount: number | null, isCutOff: boolean | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type AllDepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllDepartmentsQuery = { departments: Array<{ id: string, name: string, contactEmail: string | null, archivedAt: string | null, owner: { id: string, name: string, disabledAt: string | null } | null }>, topics: Array<{ id: string, name: string, archivedAt: string | null, department: { id: string, name: string } | null, keywords: Array<{ language: Locale, keyword: string }> }> };

export type CreateDepartmentMutationVariables = Exact<{
  input: CreateDepartmentInput;
}>;


export type CreateDepartmentMutation = { createDepartment: { department: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateDepartmentMutationVariables = Exact<{
  input: UpdateDepartmentInput;
}>;


export type UpdateDepartmentMutation = { updateDepartment: { department: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveDepartmentMutationVariables = Exact<{
  input: ArchiveDepartmentInput;
}>;


export type ArchiveDepartmentMutation = { archiveDepartment: { department: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RestoreDepartmentMutationVariables = Exact<{
  input: RestoreDepartmentInput;
}>;


export type RestoreDepartmentMutation = { restoreDepartment: { department: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type CreateTopicMutationVariables = Exact<{
  input: CreateTopicInput;
}>;


export type CreateTopicMutation = { createTopic: { topic: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateTopicMutationVariables = Exact<{
  input: UpdateTopicInput;
}>;


export type UpdateTopicMutation = { updateTopic: { topic: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveTopicMutationVariables = Exact<{
  input: ArchiveTopicInput;
}>;


export type ArchiveTopicMutation = { archiveTopic: { topic: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RestoreTopicMutationVariables = Exact<{
  input: RestoreTopicInput;
}>;


export type RestoreTopicMutation = { restoreTopic: { topic: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type HoldingTextFieldsFragment = { id: string, name: string, namesInstant: boolean, version: number, approvedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null };

export type HoldingTextsQueryVariables = Exact<{ [key: string]: never; }>;


export type HoldingTextsQuery = { holdingTexts: Array<{ id: string, name: string, namesInstant: boolean, version: number, approvedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }>, writtenBy: { id: string, name: string } | null, approvedBy: { id: string, name: string } | null }>, holdingDrafts: Array<{ name: string, texts: Array<{ language: KnowledgeLanguage, body: string }> }> };

export type CreateHoldingTextMutationVariables = Exact<{
  input: CreateHoldingTextInput;
}>;


export type CreateHoldingTextMutation = { createHoldingText: { holdingText: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateHoldingTextMutationVariables = Exact<{
  input: UpdateHoldingTextInput;
}>;


export type UpdateHoldingTextMutation = { updateHoldingText: { holdingText: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ApproveHoldingTextMutationVariables = Exact<{
  input: ApproveHoldingTextInput;
}>;


export type ApproveHoldingTextMutation = { approveHoldingText: { holdingText: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveHoldingTextMutationVariables = Exact<{
  input: ArchiveHoldingTextInput;
}>;


export type ArchiveHoldingTextMutation = { archiveHoldingText: { holdingText: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type HoursFieldsFragment = { id: string, name: string, timeZone: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean }, workingHours: Array<{ day: number, from: string, to: string }>, daysOff: Array<{ firstDay: string, lastDay: string }> };

export type MyHoursQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHoursQuery = { viewer: { member: { id: string, name: string, timeZone: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean }, workingHours: Array<{ day: number, from: string, to: string }>, daysOff: Array<{ firstDay: string, lastDay: string }> } } | null };

export type HoursOfQueryVariables = Exact<{
  id: string | number;
}>;


export type HoursOfQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'Calendar' }
    | { __typename: 'Card' }
    | { __typename: 'Channel' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactNote' }
    | { __typename: 'Delivery' }
    | { __typename: 'Department' }
    | { __typename: 'Device' }
    | { __typename: 'Identity' }
    | { __typename: 'Invitation' }
    | { __typename: 'Member', id: string, name: string, timeZone: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean }, workingHours: Array<{ day: number, from: string, to: string }>, daysOff: Array<{ firstDay: string, lastDay: string }> }
    | { __typename: 'Message' }
    | { __typename: 'Note' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OverflowCall' }
    | { __typename: 'Reply' }
    | { __typename: 'SavedFilter' }
    | { __typename: 'SavedSearch' }
    | { __typename: 'Session' }
    | { __typename: 'Tag' }
    | { __typename: 'Team' }
    | { __typename: 'Template' }
    | { __typename: 'Thread' }
    | { __typename: 'Ticket' }
    | { __typename: 'Topic' }
   | null };

export type SetWorkingHoursMutationVariables = Exact<{
  input: SetWorkingHoursInput;
}>;


export type SetWorkingHoursMutation = { setWorkingHours: { member: { id: string, name: string, timeZone: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean }, workingHours: Array<{ day: number, from: string, to: string }>, daysOff: Array<{ firstDay: string, lastDay: string }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type AddDaysOffMutationVariables = Exact<{
  input: AddDaysOffInput;
}>;


export type AddDaysOffMutation = { addDaysOff: { member: { id: string, name: string, timeZone: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean }, workingHours: Array<{ day: number, from: string, to: string }>, daysOff: Array<{ firstDay: string, lastDay: string }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RemoveDaysOffMutationVariables = Exact<{
  input: RemoveDaysOffInput;
}>;


export type RemoveDaysOffMutation = { removeDaysOff: { member: { id: string, name: string, timeZone: string, availability: { isAvailable: boolean, until: string | null, isByHand: boolean }, workingHours: Array<{ day: number, from: string, to: string }>, daysOff: Array<{ firstDay: string, lastDay: string }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ExportHoursMutationVariables = Exact<{
  input: ExportHoursInput;
}>;


export type ExportHoursMutation = { exportHours: { csv: string | null, isCutOff: boolean | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type TemplateFieldsFragment = { id: string, name: string, shortcut: string, version: number, archivedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }> };

export type CardFieldsFragment = { id: string, state: CardState, version: number, reviewAt: string, updatedAt: string, owner: { id: string, name: string, disabledAt: string | null }, texts: Array<{ language: KnowledgeLanguage, question: string, answer: string }>, sources: Array<{ id: string, number: number }>, versions: Array<{ version: number, writtenAt: string, author: { id: string, name: string } | null, texts: Array<{ language: KnowledgeLanguage, question: string, answer: string }> }> };

export type TemplatesQueryVariables = Exact<{
  after?: string | null | undefined;
  isArchived: boolean;
}>;


export type TemplatesQuery = { templates: { edges: Array<{ node: { id: string, name: string, shortcut: string, version: number, archivedAt: string | null, texts: Array<{ language: KnowledgeLanguage, body: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type CardsQueryVariables = Exact<{
  after?: string | null | undefined;
  state: CardState;
  find: string;
}>;


export type CardsQuery = { cards: { edges: Array<{ node: { id: string, state: CardState, version: number, reviewAt: string, updatedAt: string, owner: { id: string, name: string, disabledAt: string | null }, texts: Array<{ language: KnowledgeLanguage, question: string, answer: string }>, sources: Array<{ id: string, number: number }>, versions: Array<{ version: number, writtenAt: string, author: { id: string, name: string } | null, texts: Array<{ language: KnowledgeLanguage, question: string, answer: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NetworkCodesQueryVariables = Exact<{ [key: string]: never; }>;


export type NetworkCodesQuery = { networks: Array<{ name: string, codes: Array<{ language: KnowledgeLanguage, sentences: Array<string>, defaults: Array<string>, isOwn: boolean }> }> };

export type CreateTemplateMutationVariables = Exact<{
  input: CreateTemplateInput;
}>;


export type CreateTemplateMutation = { createTemplate: { template: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateTemplateMutationVariables = Exact<{
  input: UpdateTemplateInput;
}>;


export type UpdateTemplateMutation = { updateTemplate: { template: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveTemplateMutationVariables = Exact<{
  input: ArchiveTemplateInput;
}>;


export type ArchiveTemplateMutation = { archiveTemplate: { template: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RestoreTemplateMutationVariables = Exact<{
  input: RestoreTemplateInput;
}>;


export type RestoreTemplateMutation = { restoreTemplate: { template: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type CreateCardMutationVariables = Exact<{
  input: CreateCardInput;
}>;


export type CreateCardMutation = { createCard: { card: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateCardMutationVariables = Exact<{
  input: UpdateCardInput;
}>;


export type UpdateCardMutation = { updateCard: { card: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ReviewCardMutationVariables = Exact<{
  input: ReviewCardInput;
}>;


export type ReviewCardMutation = { reviewCard: { card: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveCardMutationVariables = Exact<{
  input: ArchiveCardInput;
}>;


export type ArchiveCardMutation = { archiveCard: { card: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RestoreCardMutationVariables = Exact<{
  input: RestoreCardInput;
}>;


export type RestoreCardMutation = { restoreCard: { card: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ImportCardsMutationVariables = Exact<{
  input: ImportCardsInput;
}>;


export type ImportCardsMutation = { importCards: { report: { added: number, known: number, brokenCount: number, broken: Array<{ line: number, code: string, message: string, parameters: Record<string, string | number | boolean | null> }>, cards: Array<{ language: KnowledgeLanguage, question: string, answer: string }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ExportCardsMutationVariables = Exact<{ [key: string]: never; }>;


export type ExportCardsMutation = { exportCards: { csv: string | null, cardCount: number | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SetNetworkCodesMutationVariables = Exact<{
  input: SetNetworkCodesInput;
}>;


export type SetNetworkCodesMutation = { setNetworkCodes: { network: { name: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type LearningPageQueryVariables = Exact<{ [key: string]: never; }>;


export type LearningPageQuery = { learning: { mode: LearningMode, exampleCount: number, leastExamples: number, leastOfReason: number, shadowSince: string | null, onSince: string | null, refusal: { code: string, message: string, parameters: Record<string, string | number | boolean | null> } | null, used: { version: number, isOfRules: boolean } | null, latest: { version: number, learnedAt: string, isOfRules: boolean, exampleCount: number, judgedCount: number, byRules: { meanError: number, inRightLane: number }, byLearned: { meanError: number, inRightLane: number }, points: Array<{ code: string, axis: TriageAxis, rulesPoints: number, points: number, exampleCount: number }> } | null, lanes: Array<{ day: string, rulesLane: Lane, learnedLane: Lane, messages: number }>, differences: Array<{ at: string, rulesLane: Lane, learnedLane: Lane, ticket: { id: string, number: number, title: string } | null }>, nearer: { examples: number, rules: number, learned: number } | null } };

export type LearnFromCorrectionsMutationVariables = Exact<{ [key: string]: never; }>;


export type LearnFromCorrectionsMutation = { learnFromCorrections: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SwitchLearningMutationVariables = Exact<{
  input: SwitchLearningInput;
}>;


export type SwitchLearningMutation = { switchLearning: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ListeningQueryVariables = Exact<{ [key: string]: never; }>;


export type ListeningQuery = { channels: Array<{ id: string, name: string, handle: string, network: { name: string, capabilities: { search: { syntax: Array<SearchSyntax>, seconds: number, query: Array<{ max: number, unit: TextUnit }> } | null } }, savedSearches: Array<{ id: string, name: string, query: string, language: string | null, excludedWords: Array<string>, excludedHandles: Array<string>, isPaused: boolean, hitCount: number, hourCount: number, mostPerHour: number, cutAt: string | null, lastRunAt: string | null, problem: SearchProblem | null, problemDetail: string | null }> }> };

export type SearchPreviewQueryVariables = Exact<{
  searchPreviewId: string | number;
}>;


export type SearchPreviewQuery = { searchPreview: { id: string, status: SearchPreviewStatus, leftOut: number, problem: SearchProblem | null, problemDetail: string | null, posts: Array<{ text: string, handle: string, name: string | null, sentAt: string, language: string | null, url: string | null }> } | null };

export type PreviewSavedSearchMutationVariables = Exact<{
  input: PreviewSavedSearchInput;
}>;


export type PreviewSavedSearchMutation = { previewSavedSearch: { preview: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type CreateSavedSearchMutationVariables = Exact<{
  input: CreateSavedSearchInput;
}>;


export type CreateSavedSearchMutation = { createSavedSearch: { savedSearch: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateSavedSearchMutationVariables = Exact<{
  input: UpdateSavedSearchInput;
}>;


export type UpdateSavedSearchMutation = { updateSavedSearch: { savedSearch: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PauseSavedSearchMutationVariables = Exact<{
  input: PauseSavedSearchInput;
}>;


export type PauseSavedSearchMutation = { pauseSavedSearch: { savedSearch: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ResumeSavedSearchMutationVariables = Exact<{
  input: ResumeSavedSearchInput;
}>;


export type ResumeSavedSearchMutation = { resumeSavedSearch: { savedSearch: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveSavedSearchMutationVariables = Exact<{
  input: ArchiveSavedSearchInput;
}>;


export type ArchiveSavedSearchMutation = { archiveSavedSearch: { savedSearch: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type EverybodyQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type EverybodyQuery = { members: { edges: Array<{ node: { id: string, name: string, role: Role, disabledAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type FoundOrganizationMutationVariables = Exact<{
  input: FoundOrganizationInput;
}>;


export type FoundOrganizationMutation = { foundOrganization: { viewer: { member: { id: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PromisesQueryVariables = Exact<{ [key: string]: never; }>;


export type PromisesQuery = { promises: { urgentMinutes: number | null, importantMinutes: number | null, otherMinutes: number | null, days: Array<number>, opensAt: string, closesAt: string } };

export type SetPromisesMutationVariables = Exact<{
  input: SetPromisesInput;
}>;


export type SetPromisesMutation = { setPromises: { promises: { policyVersion: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OwnPlaceQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnPlaceQuery = { demonstration: { isViewers: boolean, hasOwnOrganization: boolean } | null, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, network: { name: string } }>, networks: Array<{ name: string, secrets: Array<{ name: string }>, capabilities: { repliesInPublic: boolean, repliesInPrivate: boolean } }> };

export type DeleteDemonstrationMutationVariables = Exact<{ [key: string]: never; }>;


export type DeleteDemonstrationMutation = { deleteDemonstration: { isGone: boolean | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OperationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OperationsQuery = { operations: { isEmbedded: boolean, lastBackup: { finishedAt: string, bytes: number } | null, waiting: Array<{ what: WorkKind, count: number, oldestSeconds: number }>, setAside: Array<{ what: WorkKind, count: number }>, retention: { deliveryDays: number, attachmentDays: number }, retentionRuns: Array<{ startedAt: string, finishedAt: string | null, deliveries: number, deliveryBytes: number, attachments: number, attachmentBytes: number, isInterrupted: boolean }> } };

export type SetRetentionMutationVariables = Exact<{
  input: SetRetentionInput;
}>;


export type SetRetentionMutation = { setRetention: { retention: { deliveryDays: number, attachmentDays: number } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OverflowMarksQueryVariables = Exact<{ [key: string]: never; }>;


export type OverflowMarksQuery = { overflow: { policy: { number: number, marks: string } } };

export type OverflowMarksVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OverflowMarksVersionsQuery = { overflowPolicies: { edges: Array<{ node: { number: number, marks: string, words: string | null, publishedAt: string | null, publishedBy: { name: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublishOverflowPolicyMutationVariables = Exact<{
  input: PublishOverflowPolicyInput;
}>;


export type PublishOverflowPolicyMutation = { publishOverflowPolicy: { policy: { number: number } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleQuery = { members: { edges: Array<{ node: { id: string, name: string, email: string | null, role: Role, disabledAt: string | null, availability: { isAvailable: boolean, until: string | null }, teams: Array<{ id: string, name: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InvitationFieldsFragment = { id: string, email: string, role: Role, expiresAt: string, state: InvitationState, teams: Array<{ id: string, name: string }>, invitedBy: { id: string, name: string } | null };

export type InvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type InvitationsQuery = { invitations: Array<{ id: string, email: string, role: Role, expiresAt: string, state: InvitationState, teams: Array<{ id: string, name: string }>, invitedBy: { id: string, name: string } | null }> };

export type CreateInvitationMutationVariables = Exact<{
  input: CreateInvitationInput;
}>;


export type CreateInvitationMutation = { createInvitation: { url: string | null, invitation: { id: string, email: string, role: Role, expiresAt: string, state: InvitationState, teams: Array<{ id: string, name: string }>, invitedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ResendInvitationMutationVariables = Exact<{
  input: ResendInvitationInput;
}>;


export type ResendInvitationMutation = { resendInvitation: { url: string | null, invitation: { id: string, email: string, role: Role, expiresAt: string, state: InvitationState, teams: Array<{ id: string, name: string }>, invitedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RevokeInvitationMutationVariables = Exact<{
  input: RevokeInvitationInput;
}>;


export type RevokeInvitationMutation = { revokeInvitation: { invitation: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole: { member: { id: string, role: Role } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type DisableMemberMutationVariables = Exact<{
  input: DisableMemberInput;
}>;


export type DisableMemberMutation = { disableMember: { member: { id: string, disabledAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type EnableMemberMutationVariables = Exact<{
  input: EnableMemberInput;
}>;


export type EnableMemberMutation = { enableMember: { member: { id: string, disabledAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type IssueSignInLinkMutationVariables = Exact<{
  input: IssueSignInLinkInput;
}>;


export type IssueSignInLinkMutation = { issueSignInLink: { url: string | null, expiresAt: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PolicyTextFragment = { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } };

export type PolicyVersionFragment = { version: string, mode: PublishMode, publishedAt: string, publishedBy: { id: string, name: string } | null, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, calendars: Array<{ name: string, hash: string }> };

export type PublicationFieldsFragment = { id: string, status: PublicationStatus, mode: PublishMode, baseVersion: string, policyVersion: string, total: number, done: number, leftOut: number, draftedAt: string, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, dryRun: { moved: number, newlyLate: number, rescued: number }, result: { moved: number, newlyLate: number, rescued: number } | null, draftedBy: { id: string, name: string } | null };

export type PolicyInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type PolicyInForceQuery = { policy: { version: string, mode: PublishMode, publishedAt: string, publishedBy: { id: string, name: string } | null, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, calendars: Array<{ name: string, hash: string }> } | null, channels: Array<{ network: { name: string } }> };

export type PolicyVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PolicyVersionsQuery = { policies: { edges: Array<{ node: { version: string, mode: PublishMode, publishedAt: string, publishedBy: { id: string, name: string } | null, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, calendars: Array<{ name: string, hash: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PublicationQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type PublicationQuery = { publication: { id: string, status: PublicationStatus, mode: PublishMode, baseVersion: string, policyVersion: string, total: number, done: number, leftOut: number, draftedAt: string, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, dryRun: { moved: number, newlyLate: number, rescued: number }, result: { moved: number, newlyLate: number, rescued: number } | null, draftedBy: { id: string, name: string } | null } | null };

export type PromisesTestedFragment = { row: number | null, ticket: { number: number } | null, attributes: { priority: Priority, lane: Lane, network: string, visibility: Visibility, intent: string, language: string | null, segment: string | null } | null, skipped: Array<{ row: number, conditions: Array<string> }>, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string, currentDueAt: string | null, dueAt: string | null, dueIfNowAt: string | null }>, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> };

export type TestPromisesQueryVariables = Exact<{
  ticketNumber: number;
  definition: PolicyDefinitionInput;
}>;


export type TestPromisesQuery = { drafted: { row: number | null, ticket: { number: number } | null, attributes: { priority: Priority, lane: Lane, network: string, visibility: Visibility, intent: string, language: string | null, segment: string | null } | null, skipped: Array<{ row: number, conditions: Array<string> }>, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string, currentDueAt: string | null, dueAt: string | null, dueIfNowAt: string | null }>, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> }, inForce: { row: number | null, ticket: { number: number } | null, attributes: { priority: Priority, lane: Lane, network: string, visibility: Visibility, intent: string, language: string | null, segment: string | null } | null, skipped: Array<{ row: number, conditions: Array<string> }>, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string, currentDueAt: string | null, dueAt: string | null, dueIfNowAt: string | null }>, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type DraftPromisesMutationVariables = Exact<{
  input: DraftPromisesInput;
}>;


export type DraftPromisesMutation = { draftPromises: { publication: { id: string, status: PublicationStatus, mode: PublishMode, baseVersion: string, policyVersion: string, total: number, done: number, leftOut: number, draftedAt: string, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, dryRun: { moved: number, newlyLate: number, rescued: number }, result: { moved: number, newlyLate: number, rescued: number } | null, draftedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PublishPromisesMutationVariables = Exact<{
  input: PublishPromisesInput;
}>;


export type PublishPromisesMutation = { publishPromises: { publication: { id: string, status: PublicationStatus, mode: PublishMode, baseVersion: string, policyVersion: string, total: number, done: number, leftOut: number, draftedAt: string, definition: { automation: PolicyAutomation, doLikesAnswer: boolean, doesHoldPause: boolean, onReopen: PolicyReopening, isOutageExcused: boolean, rows: Array<{ match: { priority: Array<Priority> | null, lane: Array<Lane> | null, network: Array<string> | null, visibility: Array<Visibility> | null, intent: Array<string> | null, language: Array<string | null> | null, segment: Array<string | null> | null }, targets: Array<{ target: ClockTarget, budgetMs: number | null, calendar: string }> }>, ladder: Array<{ percent: number, leadMs: number, notify: Array<{ who: LadderRecipientKind, member: { id: string, name: string } | null }> }>, retargetGraceMs: { P0: number, P1: number, P2: number, P3: number, P4: number }, overrides: { perTicket: number, longestMs: number } }, dryRun: { moved: number, newlyLate: number, rescued: number }, result: { moved: number, newlyLate: number, rescued: number } | null, draftedBy: { id: string, name: string } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type DiscardPromisesMutationVariables = Exact<{
  input: DiscardPromisesInput;
}>;


export type DiscardPromisesMutation = { discardPromises: { publication: { id: string, status: PublicationStatus } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PilotedRehearsalFragment = { url: string, startedAt: string, endsAt: string, endedAt: string | null, isOver: boolean, guests: Array<{ id: string, name: string, email: string, hasAsked: boolean, isAnswered: boolean, helpedOn: Array<string>, isFinished: boolean, role: Role | null, invitedAs: RehearsalInvitation | null, mentorOn: string | null }> };

export type PilotedRehearsalQueryVariables = Exact<{ [key: string]: never; }>;


export type PilotedRehearsalQuery = { rehearsal: { url: string, startedAt: string, endsAt: string, endedAt: string | null, isOver: boolean, guests: Array<{ id: string, name: string, email: string, hasAsked: boolean, isAnswered: boolean, helpedOn: Array<string>, isFinished: boolean, role: Role | null, invitedAs: RehearsalInvitation | null, mentorOn: string | null }> } | null };

export type StartRehearsalMutationVariables = Exact<{
  input: StartRehearsalInput;
}>;


export type StartRehearsalMutation = { startRehearsal: { rehearsal: { url: string, startedAt: string, endsAt: string, endedAt: string | null, isOver: boolean, guests: Array<{ id: string, name: string, email: string, hasAsked: boolean, isAnswered: boolean, helpedOn: Array<string>, isFinished: boolean, role: Role | null, invitedAs: RehearsalInvitation | null, mentorOn: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type EndRehearsalMutationVariables = Exact<{ [key: string]: never; }>;


export type EndRehearsalMutation = { endRehearsal: { rehearsal: { url: string, startedAt: string, endsAt: string, endedAt: string | null, isOver: boolean, guests: Array<{ id: string, name: string, email: string, hasAsked: boolean, isAnswered: boolean, helpedOn: Array<string>, isFinished: boolean, role: Role | null, invitedAs: RehearsalInvitation | null, mentorOn: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type InviteFromRehearsalMutationVariables = Exact<{
  input: InviteFromRehearsalInput;
}>;


export type InviteFromRehearsalMutation = { inviteFromRehearsal: { url: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type AllTagsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllTagsQuery = { tags: Array<{ id: string, name: string, ticketCount: number, archivedAt: string | null, mergedInto: { id: string, name: string } | null }> };

export type CreateTagMutationVariables = Exact<{
  input: CreateTagInput;
}>;


export type CreateTagMutation = { createTag: { tag: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RenameTagMutationVariables = Exact<{
  input: RenameTagInput;
}>;


export type RenameTagMutation = { renameTag: { tag: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveTagMutationVariables = Exact<{
  input: ArchiveTagInput;
}>;


export type ArchiveTagMutation = { archiveTag: { tag: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RestoreTagMutationVariables = Exact<{
  input: RestoreTagInput;
}>;


export type RestoreTagMutation = { restoreTag: { tag: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type MergeTagsMutationVariables = Exact<{
  input: MergeTagsInput;
}>;


export type MergeTagsMutation = { mergeTags: { tag: { id: string, name: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type AllTeamsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllTeamsQuery = { teams: Array<{ id: string, name: string, archivedAt: string | null, members: Array<{ id: string, name: string }> }> };

export type CreateTeamMutationVariables = Exact<{
  input: CreateTeamInput;
}>;


export type CreateTeamMutation = { createTeam: { team: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type UpdateTeamMutationVariables = Exact<{
  input: UpdateTeamInput;
}>;


export type UpdateTeamMutation = { updateTeam: { team: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ArchiveTeamMutationVariables = Exact<{
  input: ArchiveTeamInput;
}>;


export type ArchiveTeamMutation = { archiveTeam: { team: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RestoreTeamMutationVariables = Exact<{
  input: RestoreTeamInput;
}>;


export type RestoreTeamMutation = { restoreTeam: { team: { id: string, archivedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ApiTokensQuery = { apiTokens: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null, revokedAt: string | null, member: { id: string, name: string, role: Role } }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { token: string | null, apiToken: { id: string, name: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { apiToken: { id: string, revokedAt: string | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type TriageRulesTextFragment = { version: string, publishedAt: string | null, why: string | null, archivedAt: string | null, signs: Array<string>, publishedBy: { id: string, name: string } | null, thresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, shippedThresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, reasons: Array<{ code: string, isDanger: boolean, points: { urgency: number, importance: number }, shipped: { urgency: number, importance: number }, most: { urgency: number, importance: number } }>, words: Array<{ sign: string, phrases: Array<string> }> };

export type TriageRulesFaultFragment = { code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null };

export type TriedTriageFragment = { urgency: number, importance: number, band: number, lane: Lane, priority: Priority, intent: string, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> };

export type TriageRulesInForceQueryVariables = Exact<{ [key: string]: never; }>;


export type TriageRulesInForceQuery = { triageRules: { version: string, publishedAt: string | null, why: string | null, archivedAt: string | null, signs: Array<string>, publishedBy: { id: string, name: string } | null, thresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, shippedThresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, reasons: Array<{ code: string, isDanger: boolean, points: { urgency: number, importance: number }, shipped: { urgency: number, importance: number }, most: { urgency: number, importance: number } }>, words: Array<{ sign: string, phrases: Array<string> }> } | null };

export type TriageRulesVersionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TriageRulesVersionsQuery = { triageRulesVersions: { edges: Array<{ node: { version: string, publishedAt: string | null, why: string | null, archivedAt: string | null, signs: Array<string>, publishedBy: { id: string, name: string } | null, thresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, shippedThresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, reasons: Array<{ code: string, isDanger: boolean, points: { urgency: number, importance: number }, shipped: { urgency: number, importance: number }, most: { urgency: number, importance: number } }>, words: Array<{ sign: string, phrases: Array<string> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TryTriageQueryVariables = Exact<{
  input: TryTriageInput;
}>;


export type TryTriageQuery = { tryTriage: { inForce: { urgency: number, importance: number, band: number, lane: Lane, priority: Priority, intent: string, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> } | null, draft: { urgency: number, importance: number, band: number, lane: Lane, priority: Priority, intent: string, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ReplayTriageQueryVariables = Exact<{
  input: ReplayTriageInput;
}>;


export type ReplayTriageQuery = { replayTriage: { part: { since: string, total: number, sampled: number, tickets: number, leftAlone: number, next: string | null, moves: Array<{ from: TriagePlace, to: TriagePlace, tickets: number }>, promises: { newlyLate: number, rescued: number, inForce: { kept: number, late: number }, draft: { kept: number, late: number } }, listed: Array<{ newlyLate: number, rescued: number, harm: number, ticket: { id: string, number: number, title: string, contact: { id: string, name: string } } | null, inForce: { urgency: number, importance: number, place: TriagePlace }, draft: { urgency: number, importance: number, place: TriagePlace } }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type PublishTriageRulesMutationVariables = Exact<{
  input: PublishTriageRulesInput;
}>;


export type PublishTriageRulesMutation = { publishTriageRules: { rules: { version: string, publishedAt: string | null, why: string | null, archivedAt: string | null, signs: Array<string>, publishedBy: { id: string, name: string } | null, thresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, shippedThresholds: { laneFrom: number, mediumFrom: number, highFrom: number }, reasons: Array<{ code: string, isDanger: boolean, points: { urgency: number, importance: number }, shipped: { urgency: number, importance: number }, most: { urgency: number, importance: number } }>, words: Array<{ sign: string, phrases: Array<string> }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type VolunteerRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type VolunteerRulesQuery = { trustRules: { practiceItems: number, approved: number, medianEditPercent: number, sent: number, correctedPercent: number, corrections: number, correctionsOf: number, sampledShare: number, trustedShare: number, firstShiftMs: number, mostInReview: number }, viewer: { organization: { id: string, careTeamHoldSeconds: number } } | null };

export type OfferSettingsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferSettingsQuery = { offeredSegments: Array<string>, segments: Array<string>, offerReport: { looked: number, isCutOff: boolean, offerable: number, exclusions: Array<{ code: ExclusionCode, isSoft: boolean, tickets: number, unknown: number }> } };

export type TradesQueryVariables = Exact<{ [key: string]: never; }>;


export type TradesQuery = { trades: Array<{ id: string, name: string }> };

export type VolunteerPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VolunteerPeopleQuery = { volunteers: { edges: Array<{ node: { weeklyMinutes: number, managerAgreedAt: string | null, member: { id: string, name: string }, trade: { id: string, name: string } | null, conflicts: Array<{ id: string, name: string }>, topics: Array<{ level: TrustLevel, topic: { id: string, name: string }, steps: Array<{ from: TrustLevel, to: TrustLevel, code: string, at: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type VolunteerPersonFragment = { weeklyMinutes: number, managerAgreedAt: string | null, member: { id: string, name: string }, trade: { id: string, name: string } | null, conflicts: Array<{ id: string, name: string }>, topics: Array<{ level: TrustLevel, topic: { id: string, name: string }, steps: Array<{ from: TrustLevel, to: TrustLevel, code: string, at: string }> }> };

export type SetTrustRulesMutationVariables = Exact<{
  input: SetTrustRulesInput;
}>;


export type SetTrustRulesMutation = { setTrustRules: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SetReplyHoldMutationVariables = Exact<{
  input: SetReplyHoldInput;
}>;


export type SetReplyHoldMutation = { setReplyHold: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OfferSegmentMutationVariables = Exact<{
  input: OfferSegmentInput;
}>;


export type OfferSegmentMutation = { offerSegment: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type WithholdSegmentMutationVariables = Exact<{
  input: WithholdSegmentInput;
}>;


export type WithholdSegmentMutation = { withholdSegment: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type NominateMentorMutationVariables = Exact<{
  input: NominateMentorInput;
}>;


export type NominateMentorMutation = { nominateMentor: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ReinstateTrustMutationVariables = Exact<{
  input: ReinstateTrustInput;
}>;


export type ReinstateTrustMutation = { reinstateTrust: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RecordManagersWordMutationVariables = Exact<{
  input: RecordManagersWordInput;
}>;


export type RecordManagersWordMutation = { recordManagersWord: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RemoveConflictMutationVariables = Exact<{
  input: RemoveConflictInput;
}>;


export type RemoveConflictMutation = { removeConflict: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type SetTradeMutationVariables = Exact<{
  input: SetTradeInput;
}>;


export type SetTradeMutation = { setTrade: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ProfileQueryVariables = Exact<{ [key: string]: never; }>;


export type ProfileQuery = { viewer: { member: { id: string, name: string, email: string | null, locale: Locale, timeZone: string, hasPassword: boolean | null }, sessions: Array<{ id: string, kind: SessionKind, userAgent: string | null, createdAt: string, lastSeenAt: string, expiresAt: string, isCurrent: boolean }> } | null };

export type SaveProfileMutationVariables = Exact<{
  input: UpdateProfileInput;
}>;


export type SaveProfileMutation = { updateProfile: { member: { id: string, name: string, locale: Locale, timeZone: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { viewer: { member: { id: string } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession: { revokedSessionId: string | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { hasSignedCharter: boolean, may: Array<string>, member: { id: string, name: string, role: Role, locale: Locale, availability: { isAvailable: boolean, until: string | null, isByHand: boolean } }, organization: { id: string, name: string, timeZone: string, isDemonstration: boolean, isRehearsal: boolean, publishing: { isStopped: boolean, reason: string | null } } } | null };

export type RailFieldsFragment = { ticketViews: Array<{ view: TicketView, count: number | null }>, savedFilters: Array<{ id: string, name: string, query: string, count: number, isShared: boolean, isMine: boolean, owner: { id: string } }>, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, openTicketCount: number, network: { name: string } }> };

export type RailQueryVariables = Exact<{ [key: string]: never; }>;


export type RailQuery = { ticketViews: Array<{ view: TicketView, count: number | null }>, savedFilters: Array<{ id: string, name: string, query: string, count: number, isShared: boolean, isMine: boolean, owner: { id: string } }>, channels: Array<{ id: string, name: string, handle: string, status: ChannelStatus, openTicketCount: number, network: { name: string } }> };

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

export type AttachmentFieldsFragment = { id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null };

export type FetchAttachmentMutationVariables = Exact<{
  input: FetchAttachmentInput;
}>;


export type FetchAttachmentMutation = { fetchAttachment: { message: { id: string, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ArrangeAttachmentsMutationVariables = Exact<{
  input: ArrangeAttachmentsInput;
}>;


export type ArrangeAttachmentsMutation = { arrangeAttachments: { ticket: { id: string, draftAttachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment: { ticket: { id: string, draftAttachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CommitmentFieldsFragment = { id: string, body: string, promisedAt: string, dueAt: string, outcome: ClockOutcome, metAt: string | null, breachedAt: string | null, withdrawnAt: string | null, withdrawnReason: string | null, author: { id: string, name: string }, ticket: { id: string, number: number } };

export type PromiseUpdateMutationVariables = Exact<{
  input: PromiseUpdateInput;
}>;


export type PromiseUpdateMutation = { promiseUpdate: { commitment: { id: string, body: string, promisedAt: string, dueAt: string, outcome: ClockOutcome, metAt: string | null, breachedAt: string | null, withdrawnAt: string | null, withdrawnReason: string | null, author: { id: string, name: string }, ticket: { id: string, number: number } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type WithdrawUpdateMutationVariables = Exact<{
  input: WithdrawUpdateInput;
}>;


export type WithdrawUpdateMutation = { withdrawUpdate: { commitment: { id: string, body: string, promisedAt: string, dueAt: string, outcome: ClockOutcome, metAt: string | null, breachedAt: string | null, withdrawnAt: string | null, withdrawnReason: string | null, author: { id: string, name: string }, ticket: { id: string, number: number } } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CheckCharterQueryVariables = Exact<{
  input: CheckCharterInput;
}>;


export type CheckCharterQuery = { checkCharter: { findings: Array<{ clause: CharterClause, severity: CharterSeverity, parameters: Record<string, string | number | boolean | null>, start: number | null, end: number | null }> } | null };

export type InsertionFieldsFragment = { title: string, text: string, language: KnowledgeLanguage, isInCustomerLanguage: boolean, source:
    | { __typename: 'Card', id: string }
    | { __typename: 'Template', id: string, shortcut: string }
   };

export type SuggestionsQueryVariables = Exact<{
  ticketId: string | number;
  draft: string;
}>;


export type SuggestionsQuery = { suggestions: Array<{ title: string, text: string, language: KnowledgeLanguage, isInCustomerLanguage: boolean, source:
      | { __typename: 'Card', id: string }
      | { __typename: 'Template', id: string, shortcut: string }
     }> };

export type InsertionsQueryVariables = Exact<{
  ticketId: string | number;
  find: string;
}>;


export type InsertionsQuery = { insertions: Array<{ title: string, text: string, language: KnowledgeLanguage, isInCustomerLanguage: boolean, source:
      | { __typename: 'Card', id: string }
      | { __typename: 'Template', id: string, shortcut: string }
     }> };

export type CodesOfTicketQueryVariables = Exact<{
  number: number;
}>;


export type CodesOfTicketQuery = { ticket: { id: string, channel: { id: string, network: { name: string, codes: Array<{ language: KnowledgeLanguage, sentences: Array<string> }> } } } | null };

export type CardProposalQueryVariables = Exact<{
  ticketId: string | number;
  questionId?: string | number | null | undefined;
}>;


export type CardProposalQuery = { cardProposal: { text: { language: KnowledgeLanguage, question: string, answer: string } } | null };

export type WriteCardFromTicketMutationVariables = Exact<{
  input: WriteCardFromTicketInput;
}>;


export type WriteCardFromTicketMutation = { writeCardFromTicket: { card: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type OtherTicketFragment = { id: string, number: number, title: string, status: TicketStatus, contact: { id: string, name: string } };

export type TicketByNumberQueryVariables = Exact<{
  number: number;
}>;


export type TicketByNumberQuery = { ticket: { id: string, number: number, title: string, status: TicketStatus, contact: { id: string, name: string } } | null };

export type MergeTicketsMutationVariables = Exact<{
  input: MergeTicketsInput;
}>;


export type MergeTicketsMutation = { mergeTickets: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnmergeTicketMutationVariables = Exact<{
  input: UnmergeTicketInput;
}>;


export type UnmergeTicketMutation = { unmergeTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SplitTicketMutationVariables = Exact<{
  input: SplitTicketInput;
}>;


export type SplitTicketMutation = { splitTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnsplitTicketMutationVariables = Exact<{
  input: UnsplitTicketInput;
}>;


export type UnsplitTicketMutation = { unsplitTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type LinkTicketsMutationVariables = Exact<{
  input: LinkTicketsInput;
}>;


export type LinkTicketsMutation = { linkTickets: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnlinkTicketsMutationVariables = Exact<{
  input: UnlinkTicketsInput;
}>;


export type UnlinkTicketsMutation = { unlinkTickets: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type LedgerRowFragment = { target: ClockTarget, number: number, outcome: ClockOutcome, adjustedOutcome: ClockOutcome, teamOutcome: ClockOutcome | null, startedAt: string, dueAt: string | null, endedAt: string | null, budgetMs: number | null, workedMs: number };

export type MadeOverrideFragment = { kind: OverrideKind, at: string, code: OverrideCode | null, reason: string, addMs: number | null, until: string | null, dueAtBefore: string | null, dueAtAfter: string | null, by: { id: string, name: string } | null };

export type ClockEventFragment = { at: string, code: string, by: { id: string, name: string } | null };

export type ExplainedCycleFragment = { breachedAt: string | null, teamDueAt: string | null, receivedAt: string, ingestLagMs: number, firstEndedAt: string | null, firstWorkedMs: number | null, outageMs: number, causes: Array<string>, metBy: KeptBy | null, target: ClockTarget, number: number, outcome: ClockOutcome, adjustedOutcome: ClockOutcome, teamOutcome: ClockOutcome | null, startedAt: string, dueAt: string | null, endedAt: string | null, budgetMs: number | null, workedMs: number, excuse: { kind: OverrideKind, at: string, code: OverrideCode | null, reason: string, addMs: number | null, until: string | null, dueAtBefore: string | null, dueAtAfter: string | null, by: { id: string, name: string } | null } | null, explanation: { verdict: { code: string, parameters: Record<string, string | number | boolean | null> }, start: { at: string, code: string, message: { id: string, body: string } | null, by: { id: string, name: string } | null }, stop: { at: string, code: string, by: { id: string, name: string } | null } | null, stretches: Array<{ from: string, to: string | null, pausedBy: PauseReason | null, until: string | null, workedMs: number }>, promises: Array<{ from: string, policyVersion: string | null, rowNumber: number | null, budgetMs: number | null, dueAt: string | null, matched: Array<{ condition: string, values: Array<string> }>, calendar: { name: string | null, timeZone: string | null, isAlwaysOpen: boolean, openings: Array<{ from: string, to: string }> } }>, marks: Array<{ percent: number, at: string, isReached: boolean, roles: Array<string>, people: Array<{ id: string, name: string }>, told: Array<{ id: string, name: string }> }>, overrides: Array<{ kind: OverrideKind, at: string, code: OverrideCode | null, reason: string, addMs: number | null, until: string | null, dueAtBefore: string | null, dueAtAfter: string | null, by: { id: string, name: string } | null }>, refusedPauses: Array<{ at: string, code: string, by: { id: string, name: string } | null }> } | null };

export type ExplainClockQueryVariables = Exact<{
  number: number;
  target: ClockTarget;
  cycle?: number | null | undefined;
}>;


export type ExplainClockQuery = { ticket: { id: string, chosen: { edges: Array<{ node: { breachedAt: string | null, teamDueAt: string | null, receivedAt: string, ingestLagMs: number, firstEndedAt: string | null, firstWorkedMs: number | null, outageMs: number, causes: Array<string>, metBy: KeptBy | null, target: ClockTarget, number: number, outcome: ClockOutcome, adjustedOutcome: ClockOutcome, teamOutcome: ClockOutcome | null, startedAt: string, dueAt: string | null, endedAt: string | null, budgetMs: number | null, workedMs: number, excuse: { kind: OverrideKind, at: string, code: OverrideCode | null, reason: string, addMs: number | null, until: string | null, dueAtBefore: string | null, dueAtAfter: string | null, by: { id: string, name: string } | null } | null, explanation: { verdict: { code: string, parameters: Record<string, string | number | boolean | null> }, start: { at: string, code: string, message: { id: string, body: string } | null, by: { id: string, name: string } | null }, stop: { at: string, code: string, by: { id: string, name: string } | null } | null, stretches: Array<{ from: string, to: string | null, pausedBy: PauseReason | null, until: string | null, workedMs: number }>, promises: Array<{ from: string, policyVersion: string | null, rowNumber: number | null, budgetMs: number | null, dueAt: string | null, matched: Array<{ condition: string, values: Array<string> }>, calendar: { name: string | null, timeZone: string | null, isAlwaysOpen: boolean, openings: Array<{ from: string, to: string }> } }>, marks: Array<{ percent: number, at: string, isReached: boolean, roles: Array<string>, people: Array<{ id: string, name: string }>, told: Array<{ id: string, name: string }> }>, overrides: Array<{ kind: OverrideKind, at: string, code: OverrideCode | null, reason: string, addMs: number | null, until: string | null, dueAtBefore: string | null, dueAtAfter: string | null, by: { id: string, name: string } | null }>, refusedPauses: Array<{ at: string, code: string, by: { id: string, name: string } | null }> } | null } }> }, cycles: { edges: Array<{ node: { target: ClockTarget, number: number, outcome: ClockOutcome, adjustedOutcome: ClockOutcome, teamOutcome: ClockOutcome | null, startedAt: string, dueAt: string | null, endedAt: string | null, budgetMs: number | null, workedMs: number } }> } } | null };

export type ExtendClockMutationVariables = Exact<{
  input: ExtendClockInput;
}>;


export type ExtendClockMutation = { extendClock: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type WaiveClockMutationVariables = Exact<{
  input: WaiveClockInput;
}>;


export type WaiveClockMutation = { waiveClock: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type PauseClockMutationVariables = Exact<{
  input: PauseClockInput;
}>;


export type PauseClockMutation = { pauseClock: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ResumeClockMutationVariables = Exact<{
  input: ResumeClockInput;
}>;


export type ResumeClockMutation = { resumeClock: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ExcuseBreachMutationVariables = Exact<{
  input: ExcuseBreachInput;
}>;


export type ExcuseBreachMutation = { excuseBreach: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnexcuseBreachMutationVariables = Exact<{
  input: UnexcuseBreachInput;
}>;


export type UnexcuseBreachMutation = { unexcuseBreach: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AcknowledgeEscalationMutationVariables = Exact<{
  input: AcknowledgeEscalationInput;
}>;


export type AcknowledgeEscalationMutation = { acknowledgeEscalation: { ticket: { escalation: Escalation, id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SimilarTicketsQueryVariables = Exact<{
  number: number;
  first: number;
}>;


export type SimilarTicketsQuery = { ticket: { id: string, cluster: { size: number, firstAt: string, tickets: Array<{ id: string, number: number, title: string, status: TicketStatus, contact: { id: string, name: string } }> } | null } | null };

export type ReplyFieldsFragment = { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> };

export type MessageFieldsFragment = { id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, foundBy: { id: string, name: string } | null, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null, ticket: { id: string } | null };

export type TimelinePartFragment = { edges: Array<{ node:
      | { __typename: 'Message', id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, foundBy: { id: string, name: string } | null, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null, ticket: { id: string } | null }
      | { __typename: 'Note', id: string, body: string, createdAt: string, mentions: Array<{ id: string, name: string }>, noteAuthor: { id: string, name: string, role: Role } }
      | { __typename: 'TicketEvent', id: string, at: string, code: string, parameters: Record<string, string | number | boolean | null>, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null }
     }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } };

export type TicketQueryVariables = Exact<{
  number: number;
  last: number;
  mostOthers?: number | null | undefined;
}>;


export type TicketQuery = { ticket: { openedAt: string, escalation: Escalation, id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { intentEvidence: string | null, laneFrom: number, urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, urgencySteps: { lower: number | null, higher: number | null }, importanceSteps: { lower: number | null, higher: number | null }, override: { at: string, by: { id: string, name: string } | null } | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, thread: { id: string, revision: number, visibility: Visibility }, topics: Array<{ evidence: string | null, topic: { id: string, name: string } }>, corrections: Array<{ id: string, what: TriageJudgement, valueBefore: string, valueAfter: string, why: string | null, topic: { id: string, name: string } | null, by: { id: string, name: string } | null }>, joinedThreads: Array<{ id: string, revision: number }>, contact: { id: string, name: string, createdAt: string, ticketCount: number, segment: string | null, tickets: Array<{ id: string, number: number, title: string, status: TicketStatus, openedAt: string }>, identities: Array<{ id: string, network: string, handle: string, name: string | null, audience: number | null }>, notes: Array<{ id: string, body: string, createdAt: string, author: { id: string, name: string } }>, merges: Array<{ mergedAt: string, contact: { id: string, name: string }, by: { name: string } | null }>, mergedInto: { id: string, name: string } | null }, mergedInto: { id: string, number: number, title: string } | null, mergedFrom: Array<{ id: string, number: number, title: string }>, splitFrom: { id: string, number: number, title: string } | null, splitInto: Array<{ id: string, number: number, title: string }>, cluster: { size: number } | null, lastPick: { at: string, member: { id: string, name: string }, reason: { code: string, parameters: Record<string, string | number | boolean | null> } } | null, links: Array<{ kind: TicketLinkKind, ticket: { id: string, number: number, title: string } }>, previousTicket: { number: number, title: string } | null, draft: { body: string, visibility: DraftVisibility, threadRevision: number, updatedAt: string, seenThreads: Array<{ threadId: string, revision: number }>, template: { id: string } | null } | null, draftAttachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, replies: Array<{ id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> }>, replyOptions: Array<{ visibility: Visibility, threadRevision: number | null, isAllowed: boolean, refusal: string | null, closesAt: string | null, inReplyTo: { id: string } | null, limits: Array<{ max: number, unit: TextUnit }>, media: { count: number, needsText: boolean, types: Array<{ mediaType: string, maxBytes: number }>, altText: Array<{ max: number, unit: TextUnit }> } }>, enquiries: Array<{ questionDraft: string, id: string, kind: EnquiryKind, state: EnquiryState, evidence: string | null, answeredAt: string | null, handedAt: string | null, doneAt: string | null, possibleAnswers: Array<{ readsAs: ContactAnswer | null, message: { id: string, body: string, language: string | null, sentAt: string }, question: { id: string, body: string, language: string | null } }>, department: { id: string, name: string } | null, recipient: { id: string, name: string } | null, answer: { id: string, body: string, deletedAt: string | null, language: string | null } | null, answeredBy: { id: string, name: string } | null, handedBy: { id: string, name: string } | null, doneBy: { id: string, name: string } | null, note: { id: string, body: string } | null }>, houseQuestions: Array<{ id: string, body: string, askedAt: string, by: { id: string, name: string }, answer: { body: string, at: string, by: { id: string, name: string } } | null }>, handedDrafts: Array<{ body: string, cause: HandedCause, handedAt: string, by: { id: string, name: string } }>, commitments: Array<{ id: string, body: string, promisedAt: string, dueAt: string, outcome: ClockOutcome, metAt: string | null, breachedAt: string | null, withdrawnAt: string | null, withdrawnReason: string | null, author: { id: string, name: string }, ticket: { id: string, number: number } }>, timeline: { othersLeftOut: number, edges: Array<{ node:
          | { __typename: 'Message', id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, foundBy: { id: string, name: string } | null, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null, ticket: { id: string } | null }
          | { __typename: 'Note', id: string, body: string, createdAt: string, mentions: Array<{ id: string, name: string }>, noteAuthor: { id: string, name: string, role: Role } }
          | { __typename: 'TicketEvent', id: string, at: string, code: string, parameters: Record<string, string | number | boolean | null>, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null }
         }>, pageInfo: { hasPreviousPage: boolean, startCursor: string | null } }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null };

export type EarlierTimelineQueryVariables = Exact<{
  number: number;
  last: number;
  before: string;
  mostOthers?: number | null | undefined;
}>;


export type EarlierTimelineQuery = { ticket: { id: string, timeline: { edges: Array<{ node:
          | { __typename: 'Message', id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, foundBy: { id: string, name: string } | null, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null, ticket: { id: string } | null }
          | { __typename: 'Note', id: string, body: string, createdAt: string, mentions: Array<{ id: string, name: string }>, noteAuthor: { id: string, name: string, role: Role } }
          | { __typename: 'TicketEvent', id: string, at: string, code: string, parameters: Record<string, string | number | boolean | null>, actor: { id: string, name: string } | null, subject: { id: string, name: string } | null }
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


export type SendReplyMutation = { sendReply: { reply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null, stale: { threadRevision: number, changes: Array<{ id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, foundBy: { id: string, name: string } | null, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null, ticket: { id: string } | null }>, otherReply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ApproveReplyMutationVariables = Exact<{
  input: ApproveReplyInput;
}>;


export type ApproveReplyMutation = { approveReply: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, stale: { threadRevision: number, changes: Array<{ id: string, direction: MessageDirection, kind: MessageKind, visibility: Visibility, body: string, language: string | null, url: string | null, sentAt: string, editedAt: string | null, deletedAt: string | null, isNative: boolean, isImported: boolean, foundBy: { id: string, name: string } | null, spans: Array<{ kind: TextSpanKind, start: number, end: number, target: string }>, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }>, identity: { id: string, name: string | null, handle: string, network: string } | null, author: { id: string, name: string } | null, reply: { id: string, state: ReplyState } | null, parent: { id: string } | null, ticket: { id: string } | null }>, otherReply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReturnReplyMutationVariables = Exact<{
  input: ReturnReplyInput;
}>;


export type ReturnReplyMutation = { returnReply: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CancelReplyMutationVariables = Exact<{
  input: CancelReplyInput;
}>;


export type CancelReplyMutation = { cancelReply: { reply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type DecideReplyMutationVariables = Exact<{
  input: DecideReplyInput;
}>;


export type DecideReplyMutation = { decideReply: { reply: { id: string, state: ReplyState, visibility: Visibility, body: string, writtenAt: string, sentAt: string | null, url: string | null, isSentAnyway: boolean, texts: Array<string>, revision: number, heldUntil: string | null, inReplyTo: { id: string } | null, review: { outcome: ReviewOutcome, at: string, reason: ReviewReason | null, note: string | null, authorBody: string | null, by: { id: string, name: string } } | null, author: { id: string, name: string }, error: { kind: ReplyErrorKind, message: string } | null, attachments: Array<{ id: string | null, position: number, kind: AttachmentKind, state: AttachmentState, problem: string | null, url: string | null, source: string | null, thumbnail: string | null, name: string | null, mediaType: string | null, size: number | null, width: number | null, height: number | null, alt: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type AddNoteMutationVariables = Exact<{
  input: AddNoteInput;
}>;


export type AddNoteMutation = { addNote: { note: { id: string } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CorrectionFragment = { id: string, what: TriageJudgement, valueBefore: string, valueAfter: string, why: string | null, topic: { id: string, name: string } | null, by: { id: string, name: string } | null };

export type ConfirmTriageMutationVariables = Exact<{
  input: ConfirmTriageInput;
}>;


export type ConfirmTriageMutation = { confirmTriage: { correction: { id: string } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CorrectIntentMutationVariables = Exact<{
  input: CorrectIntentInput;
}>;


export type CorrectIntentMutation = { correctIntent: { correction: { id: string } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type CorrectTopicMutationVariables = Exact<{
  input: CorrectTopicInput;
}>;


export type CorrectTopicMutation = { correctTopic: { correction: { id: string } | null, ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ExplainCorrectionMutationVariables = Exact<{
  input: ExplainCorrectionInput;
}>;


export type ExplainCorrectionMutation = { explainCorrection: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UndoCorrectionMutationVariables = Exact<{
  input: UndoCorrectionInput;
}>;


export type UndoCorrectionMutation = { undoCorrection: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type OfferedTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type OfferedTopicsQuery = { topics: Array<{ id: string, name: string }> };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null>, path: Array<string> | null }> } };

export type TicketOfferQueryVariables = Exact<{
  id: string | number;
}>;


export type TicketOfferQuery = { node:
    | { __typename: 'ApiToken' }
    | { __typename: 'Calendar' }
    | { __typename: 'Card' }
    | { __typename: 'Channel' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactNote' }
    | { __typename: 'Delivery' }
    | { __typename: 'Department' }
    | { __typename: 'Device' }
    | { __typename: 'Identity' }
    | { __typename: 'Invitation' }
    | { __typename: 'Member' }
    | { __typename: 'Message' }
    | { __typename: 'Note' }
    | { __typename: 'Notification' }
    | { __typename: 'Organization' }
    | { __typename: 'OverflowCall' }
    | { __typename: 'Reply' }
    | { __typename: 'SavedFilter' }
    | { __typename: 'SavedSearch' }
    | { __typename: 'Session' }
    | { __typename: 'Tag' }
    | { __typename: 'Team' }
    | { __typename: 'Template' }
    | { __typename: 'Thread' }
    | { __typename: 'Ticket', id: string, exclusions: Array<{ code: ExclusionCode, isUnknown: boolean, isSoft: boolean }>, lifts: Array<{ code: ExclusionCode, reason: string, liftedAt: string, by: { id: string, name: string } | null }> }
    | { __typename: 'Topic' }
   | null };

export type LiftExclusionMutationVariables = Exact<{
  input: LiftExclusionInput;
}>;


export type LiftExclusionMutation = { liftExclusion: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type RestoreExclusionMutationVariables = Exact<{
  input: RestoreExclusionInput;
}>;


export type RestoreExclusionMutation = { restoreExclusion: { userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ActedFragment = { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> };

export type ColleaguesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColleaguesQuery = { members: { edges: Array<{ node: { id: string, name: string, role: Role, disabledAt: string | null, availability: { isAvailable: boolean } } }> } };

export type DepartmentsQueryVariables = Exact<{ [key: string]: never; }>;


export type DepartmentsQuery = { departments: Array<{ id: string, name: string, owner: { name: string } | null }> };

export type TagsQueryVariables = Exact<{ [key: string]: never; }>;


export type TagsQuery = { tags: Array<{ id: string, name: string }> };

export type AssignTicketMutationVariables = Exact<{
  input: AssignTicketInput;
}>;


export type AssignTicketMutation = { assignTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type HandOffTicketMutationVariables = Exact<{
  input: HandOffTicketInput;
}>;


export type HandOffTicketMutation = { handOffTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ResolveTicketMutationVariables = Exact<{
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { resolveTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type ReopenTicketMutationVariables = Exact<{
  input: ReopenTicketInput;
}>;


export type ReopenTicketMutation = { reopenTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SnoozeTicketMutationVariables = Exact<{
  input: SnoozeTicketInput;
}>;


export type SnoozeTicketMutation = { snoozeTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UnsnoozeTicketMutationVariables = Exact<{
  input: UnsnoozeTicketInput;
}>;


export type UnsnoozeTicketMutation = { unsnoozeTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type SetTicketStatusMutationVariables = Exact<{
  input: SetTicketStatusInput;
}>;


export type SetTicketStatusMutation = { setTicketStatus: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type OverrideTriageMutationVariables = Exact<{
  input: OverrideTriageInput;
}>;


export type OverrideTriageMutation = { overrideTriage: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type TagTicketMutationVariables = Exact<{
  input: TagTicketInput;
}>;


export type TagTicketMutation = { tagTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UntagTicketMutationVariables = Exact<{
  input: UntagTicketInput;
}>;


export type UntagTicketMutation = { untagTicket: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

export type UndoTicketChangeMutationVariables = Exact<{
  input: UndoTicketChangeInput;
}>;


export type UndoTicketChangeMutation = { undoTicketChange: { ticket: { id: string, number: number, version: number, title: string, status: TicketStatus, lane: Lane, snoozedUntil: string | null, oldestUnansweredAt: string | null, isHit: boolean, lastChange: { id: string, by: { id: string } | null } | null, triage: { urgency: number, importance: number, band: number, priority: Priority, intent: string | null, language: string | null, reasons: Array<{ code: string, axis: TriageAxis, points: number, evidence: string | null, source: TriageSource }> }, assignee: { id: string, name: string } | null, claim: { expiresAt: string, holder: { id: string, name: string } } | null, tags: Array<{ id: string, name: string }>, channel: { id: string, name: string, handle: string, network: { name: string } }, identity: { id: string, name: string | null, handle: string, network: string, audience: number | null }, contact: { id: string, name: string }, thread: { id: string, visibility: Visibility }, forecast: { finishAt: string | null, waitingSince: string, aheadCount: number, aheadMs: number, responders: number, heldAt: string | null } | null, lastMessage: { id: string, direction: MessageDirection, body: string, language: string | null, sentAt: string, deletedAt: string | null, foundBy: { id: string, name: string } | null } | null, clocks: Array<{ target: ClockTarget, outcome: ClockOutcome, cycle: number, startedAt: string, dueAt: string | null, atRiskAt: string | null, metAt: string | null, breachedAt: string | null, endedAt: string | null, budgetMs: number | null, usedMs: number, causes: Array<string>, extraMs: number, heldUntil: string | null }> } | null, userErrors: Array<{ code: string, message: string, parameters: Record<string, string | number | boolean | null> }> } };

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
export const CharterFieldsFragmentDoc = new TypedDocumentString(`
    fragment CharterFields on Charter {
  number
  texts {
    language
    body
  }
  why
  publishedAt
  publishedBy {
    id
    name
  }
  ownSignature {
    number
    language
    signedAt
  }
}
    `, {"fragmentName":"CharterFields"}) as unknown as TypedDocumentString<CharterFieldsFragment, unknown>;
export const ReplyToCheckFragmentDoc = new TypedDocumentString(`
    fragment ReplyToCheck on Reply {
  id
  body
  sentAt
  url
  visibility
  author {
    name
  }
  inReplyTo {
    body
  }
  ticket {
    id
    number
    contact {
      id
      name
    }
  }
}
    `, {"fragmentName":"ReplyToCheck"}) as unknown as TypedDocumentString<ReplyToCheckFragment, unknown>;
export const EnquiryFieldsFragmentDoc = new TypedDocumentString(`
    fragment EnquiryFields on Enquiry {
  id
  kind
  state
  evidence
  department {
    id
    name
  }
  recipient {
    id
    name
  }
  answer {
    id
    body
    deletedAt
    language
  }
  answeredBy {
    id
    name
  }
  answeredAt
  handedBy {
    id
    name
  }
  handedAt
  doneBy {
    id
    name
  }
  doneAt
  note {
    id
    body
  }
}
    `, {"fragmentName":"EnquiryFields"}) as unknown as TypedDocumentString<EnquiryFieldsFragment, unknown>;
export const TicketEnquiryFragmentDoc = new TypedDocumentString(`
    fragment TicketEnquiry on Enquiry {
  ...EnquiryFields
  questionDraft
  possibleAnswers {
    readsAs
    message {
      id
      body
      language
      sentAt
    }
    question {
      id
      body
      language
    }
  }
}
    fragment EnquiryFields on Enquiry {
  id
  kind
  state
  evidence
  department {
    id
    name
  }
  recipient {
    id
    name
  }
  answer {
    id
    body
    deletedAt
    language
  }
  answeredBy {
    id
    name
  }
  answeredAt
  handedBy {
    id
    name
  }
  handedAt
  doneBy {
    id
    name
  }
  doneAt
  note {
    id
    body
  }
}`, {"fragmentName":"TicketEnquiry"}) as unknown as TypedDocumentString<TicketEnquiryFragment, unknown>;
export const ReceiverFieldsFragmentDoc = new TypedDocumentString(`
    fragment ReceiverFields on EnquiryReceiver {
  kind
  department {
    id
    name
  }
  recipient {
    id
    name
  }
  waitingCount
}
    `, {"fragmentName":"ReceiverFields"}) as unknown as TypedDocumentString<ReceiverFieldsFragment, unknown>;
export const FirstStepsFieldsFragmentDoc = new TypedDocumentString(`
    fragment FirstStepsFields on FirstSteps {
  done
  isSkipped
  customerHandle
  ticketNumber
}
    `, {"fragmentName":"FirstStepsFields"}) as unknown as TypedDocumentString<FirstStepsFieldsFragment, unknown>;
export const PlacesFragmentDoc = new TypedDocumentString(`
    fragment Places on TicketConnection {
  edges {
    cursor
    node {
      id
      version
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    `, {"fragmentName":"Places"}) as unknown as TypedDocumentString<PlacesFragment, unknown>;
export const HelpGivenFieldsFragmentDoc = new TypedDocumentString(`
    fragment HelpGivenFields on HelpGiven {
  id
  reply {
    id
    state
    body
    writtenAt
    sentAt
    heldUntil
    error {
      kind
    }
    review {
      outcome
      at
      reason
      note
      authorBody
      by {
        id
        name
      }
    }
    check {
      verdict
      at
      reason
      note
      by {
        id
        name
      }
    }
  }
  topics {
    id
    name
    isOwnTrade
  }
  network
  isTakenOver
  reaction {
    text
    rough {
      start
      end
    }
    at
  }
}
    `, {"fragmentName":"HelpGivenFields"}) as unknown as TypedDocumentString<HelpGivenFieldsFragment, unknown>;
export const HelpCardFieldsFragmentDoc = new TypedDocumentString(`
    fragment HelpCardFields on HelpCard {
  id
  state
  fence
  endsAt
  leftMs
  limitAt
  mayBeKept
  network
  codes
  visibility
  mayBePrivate
  language
  topics {
    id
    name
    isOwnTrade
  }
  level
  reasons {
    code
    parameters
  }
  minutes
  waitingSince
  thread {
    key
    author
    text
    rough {
      start
      end
    }
    sentAt
    files
    isAnswered
  }
  threadRevision
  limits {
    max
    unit
  }
  refusal
  reminders
  signature
  draft {
    body
    savedAt
    visibility
  }
  questions {
    text
    askedAt
    answer
    answeredAt
  }
  given {
    ...HelpGivenFields
  }
  sentBack {
    at
    reason
    note
    by {
      id
      name
    }
  }
  recall {
    code
    parameters
  }
}
    fragment HelpGivenFields on HelpGiven {
  id
  reply {
    id
    state
    body
    writtenAt
    sentAt
    heldUntil
    error {
      kind
    }
    review {
      outcome
      at
      reason
      note
      authorBody
      by {
        id
        name
      }
    }
    check {
      verdict
      at
      reason
      note
      by {
        id
        name
      }
    }
  }
  topics {
    id
    name
    isOwnTrade
  }
  network
  isTakenOver
  reaction {
    text
    rough {
      start
      end
    }
    at
  }
}`, {"fragmentName":"HelpCardFields"}) as unknown as TypedDocumentString<HelpCardFieldsFragment, unknown>;
export const HelpRefusalFragmentDoc = new TypedDocumentString(`
    fragment HelpRefusal on HelpCardUserError {
  code
  message
  parameters
}
    `, {"fragmentName":"HelpRefusal"}) as unknown as TypedDocumentString<HelpRefusalFragment, unknown>;
export const PracticeItemFieldsFragmentDoc = new TypedDocumentString(`
    fragment PracticeItemFields on PracticeItem {
  id
  topic {
    id
    name
  }
  task
  source
  counts
  said {
    isTheirs
    text
  }
  lane
  body
  isSame
  isAccepted
  expectedLane
  laneReasons
  knownBecause
  theirAnswer
  findings {
    clause
    severity
    start
    end
  }
}
    `, {"fragmentName":"PracticeItemFields"}) as unknown as TypedDocumentString<PracticeItemFieldsFragment, unknown>;
export const OrderReasonFragmentDoc = new TypedDocumentString(`
    fragment OrderReason on PickReason {
  code
  parameters
}
    `, {"fragmentName":"OrderReason"}) as unknown as TypedDocumentString<OrderReasonFragment, unknown>;
export const TicketPickFieldsFragmentDoc = new TypedDocumentString(`
    fragment TicketPickFields on TicketPick {
  member {
    id
    name
  }
  at
  reason {
    ...OrderReason
  }
}
    fragment OrderReason on PickReason {
  code
  parameters
}`, {"fragmentName":"TicketPickFields"}) as unknown as TypedDocumentString<TicketPickFieldsFragment, unknown>;
export const OverflowNowFragmentDoc = new TypedDocumentString(`
    fragment OverflowNow on Overflow {
  status
  since
  until
  checkedAt
  lateShare
  level
  core
  load
  underWay {
    cardsOffered
    cardsTaken
    draftsInReview
  }
  seats
  places
  volunteersOn
  reachable
  reason {
    code
    parameters
  }
  plan {
    code
    parameters
  }
  opening {
    words
    by {
      name
    }
  }
  callsOut {
    id
    minutes
    endsAt
    member {
      name
    }
  }
  notCalled {
    member {
      id
      name
    }
    reasons {
      code
      parameters
    }
  }
}
    `, {"fragmentName":"OverflowNow"}) as unknown as TypedDocumentString<OverflowNowFragment, unknown>;
export const ContactNoteFieldsFragmentDoc = new TypedDocumentString(`
    fragment ContactNoteFields on ContactNote {
  id
  body
  createdAt
  author {
    id
    name
  }
}
    `, {"fragmentName":"ContactNoteFields"}) as unknown as TypedDocumentString<ContactNoteFieldsFragment, unknown>;
export const PersonFragmentDoc = new TypedDocumentString(`
    fragment Person on Contact {
  id
  name
  createdAt
  ticketCount
  segment
  identities {
    id
    network
    handle
    name
    audience
  }
  notes {
    ...ContactNoteFields
  }
  merges {
    mergedAt
    contact {
      id
      name
    }
    by {
      name
    }
  }
  mergedInto {
    id
    name
  }
}
    fragment ContactNoteFields on ContactNote {
  id
  body
  createdAt
  author {
    id
    name
  }
}`, {"fragmentName":"Person"}) as unknown as TypedDocumentString<PersonFragment, unknown>;
export const OwnRehearsalFragmentDoc = new TypedDocumentString(`
    fragment OwnRehearsal on RehearsalPart {
  townSquareUrl
  endsAt
  isOver
  topics {
    name
    matters
  }
  matters {
    body
    answer
    answeredBy
  }
  hasHelped
}
    `, {"fragmentName":"OwnRehearsal"}) as unknown as TypedDocumentString<OwnRehearsalFragment, unknown>;
export const MarkedFragmentDoc = new TypedDocumentString(`
    fragment Marked on MarkedText {
  text
  marks {
    start
    end
  }
}
    `, {"fragmentName":"Marked"}) as unknown as TypedDocumentString<MarkedFragment, unknown>;
export const HitTicketFragmentDoc = new TypedDocumentString(`
    fragment HitTicket on Ticket {
  id
  number
  status
  contact {
    id
    name
  }
  identity {
    network
  }
}
    `, {"fragmentName":"HitTicket"}) as unknown as TypedDocumentString<HitTicketFragment, unknown>;
export const CalendarFieldsFragmentDoc = new TypedDocumentString(`
    fragment CalendarFields on Calendar {
  id
  name
  version
  isRoundTheClock
  timeZone
  weekly {
    day
    from
    to
  }
  holidays {
    date
    name
  }
  specialOpenings {
    date
    from
    to
  }
  joined {
    id
    name
  }
  joinedBy {
    id
    name
  }
  promiseRows
  isDrafted
  isInForce
  archivedAt
  versions {
    version
    savedAt
    savedBy {
      id
      name
    }
  }
}
    `, {"fragmentName":"CalendarFields"}) as unknown as TypedDocumentString<CalendarFieldsFragment, unknown>;
export const CharterDraftFieldsFragmentDoc = new TypedDocumentString(`
    fragment CharterDraftFields on CharterDraft {
  texts {
    language
    body
  }
  revision
  baseNumber
  savedAt
  savedBy {
    id
    name
  }
}
    `, {"fragmentName":"CharterDraftFields"}) as unknown as TypedDocumentString<CharterDraftFieldsFragment, unknown>;
export const CharterRulesFieldsFragmentDoc = new TypedDocumentString(`
    fragment CharterRulesFields on CharterRules {
  number
  limits {
    roles
    networks
    visibility
    topics {
      id
      name
    }
    hours {
      from
      until
    }
  }
  words {
    clause
    phrases
  }
  patterns
  allowed
  severities {
    clause
    severity
    shipped
    isFree
  }
  asksForSignature
}
    `, {"fragmentName":"CharterRulesFields"}) as unknown as TypedDocumentString<CharterRulesFieldsFragment, unknown>;
export const HoldingTextFieldsFragmentDoc = new TypedDocumentString(`
    fragment HoldingTextFields on HoldingText {
  id
  name
  namesInstant
  version
  texts {
    language
    body
  }
  writtenBy {
    id
    name
  }
  approvedBy {
    id
    name
  }
  approvedAt
}
    `, {"fragmentName":"HoldingTextFields"}) as unknown as TypedDocumentString<HoldingTextFieldsFragment, unknown>;
export const HoursFieldsFragmentDoc = new TypedDocumentString(`
    fragment HoursFields on Member {
  id
  name
  timeZone
  availability {
    isAvailable
    until
    isByHand
  }
  workingHours {
    day
    from
    to
  }
  daysOff {
    firstDay
    lastDay
  }
}
    `, {"fragmentName":"HoursFields"}) as unknown as TypedDocumentString<HoursFieldsFragment, unknown>;
export const TemplateFieldsFragmentDoc = new TypedDocumentString(`
    fragment TemplateFields on Template {
  id
  name
  shortcut
  version
  archivedAt
  texts {
    language
    body
  }
}
    `, {"fragmentName":"TemplateFields"}) as unknown as TypedDocumentString<TemplateFieldsFragment, unknown>;
export const CardFieldsFragmentDoc = new TypedDocumentString(`
    fragment CardFields on Card {
  id
  state
  version
  reviewAt
  updatedAt
  owner {
    id
    name
    disabledAt
  }
  texts {
    language
    question
    answer
  }
  sources {
    id
    number
  }
  versions(first: 5) {
    version
    writtenAt
    author {
      id
      name
    }
    texts {
      language
      question
      answer
    }
  }
}
    `, {"fragmentName":"CardFields"}) as unknown as TypedDocumentString<CardFieldsFragment, unknown>;
export const InvitationFieldsFragmentDoc = new TypedDocumentString(`
    fragment InvitationFields on Invitation {
  id
  email
  role
  expiresAt
  state
  teams {
    id
    name
  }
  invitedBy {
    id
    name
  }
}
    `, {"fragmentName":"InvitationFields"}) as unknown as TypedDocumentString<InvitationFieldsFragment, unknown>;
export const PolicyTextFragmentDoc = new TypedDocumentString(`
    fragment PolicyText on PolicyDefinition {
  rows {
    match {
      priority
      lane
      network
      visibility
      intent
      language
      segment
    }
    targets {
      target
      budgetMs
      calendar
    }
  }
  ladder {
    percent
    leadMs
    notify {
      who
      member {
        id
        name
      }
    }
  }
  retargetGraceMs {
    P0
    P1
    P2
    P3
    P4
  }
  automation
  doLikesAnswer
  doesHoldPause
  onReopen
  isOutageExcused
  overrides {
    perTicket
    longestMs
  }
}
    `, {"fragmentName":"PolicyText"}) as unknown as TypedDocumentString<PolicyTextFragment, unknown>;
export const PolicyVersionFragmentDoc = new TypedDocumentString(`
    fragment PolicyVersion on SlaPolicy {
  version
  mode
  publishedAt
  publishedBy {
    id
    name
  }
  definition {
    ...PolicyText
  }
  calendars {
    name
    hash
  }
}
    fragment PolicyText on PolicyDefinition {
  rows {
    match {
      priority
      lane
      network
      visibility
      intent
      language
      segment
    }
    targets {
      target
      budgetMs
      calendar
    }
  }
  ladder {
    percent
    leadMs
    notify {
      who
      member {
        id
        name
      }
    }
  }
  retargetGraceMs {
    P0
    P1
    P2
    P3
    P4
  }
  automation
  doLikesAnswer
  doesHoldPause
  onReopen
  isOutageExcused
  overrides {
    perTicket
    longestMs
  }
}`, {"fragmentName":"PolicyVersion"}) as unknown as TypedDocumentString<PolicyVersionFragment, unknown>;
export const PublicationFieldsFragmentDoc = new TypedDocumentString(`
    fragment PublicationFields on Publication {
  id
  status
  mode
  baseVersion
  policyVersion
  definition {
    ...PolicyText
  }
  total
  done
  dryRun {
    moved
    newlyLate
    rescued
  }
  result {
    moved
    newlyLate
    rescued
  }
  leftOut
  draftedBy {
    id
    name
  }
  draftedAt
}
    fragment PolicyText on PolicyDefinition {
  rows {
    match {
      priority
      lane
      network
      visibility
      intent
      language
      segment
    }
    targets {
      target
      budgetMs
      calendar
    }
  }
  ladder {
    percent
    leadMs
    notify {
      who
      member {
        id
        name
      }
    }
  }
  retargetGraceMs {
    P0
    P1
    P2
    P3
    P4
  }
  automation
  doLikesAnswer
  doesHoldPause
  onReopen
  isOutageExcused
  overrides {
    perTicket
    longestMs
  }
}`, {"fragmentName":"PublicationFields"}) as unknown as TypedDocumentString<PublicationFieldsFragment, unknown>;
export const PromisesTestedFragmentDoc = new TypedDocumentString(`
    fragment PromisesTested on PromisesTest {
  ticket {
    number
  }
  attributes {
    priority
    lane
    network
    visibility
    intent
    language
    segment
  }
  skipped {
    row
    conditions
  }
  row
  targets {
    target
    budgetMs
    calendar
    currentDueAt
    dueAt
    dueIfNowAt
  }
  userErrors {
    code
    message
    parameters
    path
  }
}
    `, {"fragmentName":"PromisesTested"}) as unknown as TypedDocumentString<PromisesTestedFragment, unknown>;
export const PilotedRehearsalFragmentDoc = new TypedDocumentString(`
    fragment PilotedRehearsal on Rehearsal {
  url
  startedAt
  endsAt
  endedAt
  isOver
  guests {
    id
    name
    email
    hasAsked
    isAnswered
    helpedOn
    isFinished
    role
    invitedAs
    mentorOn
  }
}
    `, {"fragmentName":"PilotedRehearsal"}) as unknown as TypedDocumentString<PilotedRehearsalFragment, unknown>;
export const TriageRulesTextFragmentDoc = new TypedDocumentString(`
    fragment TriageRulesText on TriageRules {
  version
  publishedAt
  publishedBy {
    id
    name
  }
  why
  archivedAt
  thresholds {
    laneFrom
    mediumFrom
    highFrom
  }
  shippedThresholds {
    laneFrom
    mediumFrom
    highFrom
  }
  reasons {
    code
    points {
      urgency
      importance
    }
    shipped {
      urgency
      importance
    }
    most {
      urgency
      importance
    }
    isDanger
  }
  words {
    sign
    phrases
  }
  signs
}
    `, {"fragmentName":"TriageRulesText"}) as unknown as TypedDocumentString<TriageRulesTextFragment, unknown>;
export const TriageRulesFaultFragmentDoc = new TypedDocumentString(`
    fragment TriageRulesFault on TriageRulesUserError {
  code
  message
  parameters
  path
}
    `, {"fragmentName":"TriageRulesFault"}) as unknown as TypedDocumentString<TriageRulesFaultFragment, unknown>;
export const TriedTriageFragmentDoc = new TypedDocumentString(`
    fragment TriedTriage on TriageOutcome {
  urgency
  importance
  band
  lane
  priority
  intent
  reasons {
    code
    axis
    points
    evidence
  }
}
    `, {"fragmentName":"TriedTriage"}) as unknown as TypedDocumentString<TriedTriageFragment, unknown>;
export const VolunteerPersonFragmentDoc = new TypedDocumentString(`
    fragment VolunteerPerson on Volunteer {
  member {
    id
    name
  }
  trade {
    id
    name
  }
  weeklyMinutes
  managerAgreedAt
  conflicts {
    id
    name
  }
  topics {
    topic {
      id
      name
    }
    level
    steps {
      from
      to
      code
      at
    }
  }
}
    `, {"fragmentName":"VolunteerPerson"}) as unknown as TypedDocumentString<VolunteerPersonFragment, unknown>;
export const RailFieldsFragmentDoc = new TypedDocumentString(`
    fragment RailFields on Query {
  ticketViews {
    view
    count
  }
  savedFilters {
    id
    name
    query
    count
    isShared
    isMine
    owner {
      id
    }
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
export const CommitmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment CommitmentFields on Commitment {
  id
  body
  promisedAt
  dueAt
  outcome
  metAt
  breachedAt
  withdrawnAt
  withdrawnReason
  author {
    id
    name
  }
  ticket {
    id
    number
  }
}
    `, {"fragmentName":"CommitmentFields"}) as unknown as TypedDocumentString<CommitmentFieldsFragment, unknown>;
export const InsertionFieldsFragmentDoc = new TypedDocumentString(`
    fragment InsertionFields on Insertion {
  title
  text
  language
  isInCustomerLanguage
  source {
    __typename
    ... on Template {
      id
      shortcut
    }
    ... on Card {
      id
    }
  }
}
    `, {"fragmentName":"InsertionFields"}) as unknown as TypedDocumentString<InsertionFieldsFragment, unknown>;
export const OtherTicketFragmentDoc = new TypedDocumentString(`
    fragment OtherTicket on Ticket {
  id
  number
  title
  status
  contact {
    id
    name
  }
}
    `, {"fragmentName":"OtherTicket"}) as unknown as TypedDocumentString<OtherTicketFragment, unknown>;
export const LedgerRowFragmentDoc = new TypedDocumentString(`
    fragment LedgerRow on Cycle {
  target
  number
  outcome
  adjustedOutcome
  teamOutcome
  startedAt
  dueAt
  endedAt
  budgetMs
  workedMs
}
    `, {"fragmentName":"LedgerRow"}) as unknown as TypedDocumentString<LedgerRowFragment, unknown>;
export const MadeOverrideFragmentDoc = new TypedDocumentString(`
    fragment MadeOverride on ClockOverride {
  kind
  at
  by {
    id
    name
  }
  code
  reason
  addMs
  until
  dueAtBefore
  dueAtAfter
}
    `, {"fragmentName":"MadeOverride"}) as unknown as TypedDocumentString<MadeOverrideFragment, unknown>;
export const ClockEventFragmentDoc = new TypedDocumentString(`
    fragment ClockEvent on ClockTurn {
  at
  code
  by {
    id
    name
  }
}
    `, {"fragmentName":"ClockEvent"}) as unknown as TypedDocumentString<ClockEventFragment, unknown>;
export const ExplainedCycleFragmentDoc = new TypedDocumentString(`
    fragment ExplainedCycle on Cycle {
  ...LedgerRow
  breachedAt
  teamDueAt
  receivedAt
  ingestLagMs
  firstEndedAt
  firstWorkedMs
  outageMs
  causes
  metBy
  excuse {
    ...MadeOverride
  }
  explanation {
    verdict {
      code
      parameters
    }
    start {
      ...ClockEvent
      message {
        id
        body
      }
    }
    stop {
      ...ClockEvent
    }
    stretches {
      from
      to
      pausedBy
      until
      workedMs
    }
    promises {
      from
      policyVersion
      rowNumber
      matched {
        condition
        values
      }
      budgetMs
      dueAt
      calendar {
        name
        timeZone
        isAlwaysOpen
        openings {
          from
          to
        }
      }
    }
    marks {
      percent
      at
      isReached
      roles
      people {
        id
        name
      }
      told {
        id
        name
      }
    }
    overrides {
      ...MadeOverride
    }
    refusedPauses {
      ...ClockEvent
    }
  }
}
    fragment LedgerRow on Cycle {
  target
  number
  outcome
  adjustedOutcome
  teamOutcome
  startedAt
  dueAt
  endedAt
  budgetMs
  workedMs
}
fragment MadeOverride on ClockOverride {
  kind
  at
  by {
    id
    name
  }
  code
  reason
  addMs
  until
  dueAtBefore
  dueAtAfter
}
fragment ClockEvent on ClockTurn {
  at
  code
  by {
    id
    name
  }
}`, {"fragmentName":"ExplainedCycle"}) as unknown as TypedDocumentString<ExplainedCycleFragment, unknown>;
export const AttachmentFieldsFragmentDoc = new TypedDocumentString(`
    fragment AttachmentFields on Attachment {
  id
  position
  kind
  state
  problem
  url
  source
  thumbnail
  name
  mediaType
  size
  width
  height
  alt
}
    `, {"fragmentName":"AttachmentFields"}) as unknown as TypedDocumentString<AttachmentFieldsFragment, unknown>;
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
  texts
  revision
  heldUntil
  inReplyTo {
    id
  }
  review {
    outcome
    at
    reason
    note
    authorBody
    by {
      id
      name
    }
  }
  author {
    id
    name
  }
  error {
    kind
    message
  }
  attachments {
    ...AttachmentFields
  }
}
    fragment AttachmentFields on Attachment {
  id
  position
  kind
  state
  problem
  url
  source
  thumbnail
  name
  mediaType
  size
  width
  height
  alt
}`, {"fragmentName":"ReplyFields"}) as unknown as TypedDocumentString<ReplyFieldsFragment, unknown>;
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
  foundBy {
    id
    name
  }
  spans {
    kind
    start
    end
    target
  }
  attachments {
    ...AttachmentFields
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
  ticket {
    id
  }
}
    fragment AttachmentFields on Attachment {
  id
  position
  kind
  state
  problem
  url
  source
  thumbnail
  name
  mediaType
  size
  width
  height
  alt
}`, {"fragmentName":"MessageFields"}) as unknown as TypedDocumentString<MessageFieldsFragment, unknown>;
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
        mentions {
          id
          name
        }
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
        subject {
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
    fragment AttachmentFields on Attachment {
  id
  position
  kind
  state
  problem
  url
  source
  thumbnail
  name
  mediaType
  size
  width
  height
  alt
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
  foundBy {
    id
    name
  }
  spans {
    kind
    start
    end
    target
  }
  attachments {
    ...AttachmentFields
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
  ticket {
    id
  }
}`, {"fragmentName":"TimelinePart"}) as unknown as TypedDocumentString<TimelinePartFragment, unknown>;
export const CorrectionFragmentDoc = new TypedDocumentString(`
    fragment Correction on TriageCorrection {
  id
  what
  valueBefore
  valueAfter
  why
  topic {
    id
    name
  }
  by {
    id
    name
  }
}
    `, {"fragmentName":"Correction"}) as unknown as TypedDocumentString<CorrectionFragment, unknown>;
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
  extraMs
  heldUntil
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
      source
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
    id
    visibility
  }
  forecast {
    finishAt
    waitingSince
    aheadCount
    aheadMs
    responders
    heldAt
  }
  isHit
  lastMessage {
    id
    direction
    body
    language
    sentAt
    deletedAt
    foundBy {
      id
      name
    }
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
  extraMs
  heldUntil
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
  extraMs
  heldUntil
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
      source
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
    id
    visibility
  }
  forecast {
    finishAt
    waitingSince
    aheadCount
    aheadMs
    responders
    heldAt
  }
  isHit
  lastMessage {
    id
    direction
    body
    language
    sentAt
    deletedAt
    foundBy {
      id
      name
    }
  }
  clocks {
    ...ClockFields
  }
}`, {"fragmentName":"Acted"}) as unknown as TypedDocumentString<ActedFragment, unknown>;
export const BoardDocument = {"__meta__":{"hash":"HhwxHk8TM6Wp3vW-"}} as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const SetMaxWaitDocument = {"__meta__":{"hash":"uxEhMXVlkm3devIo"}} as unknown as TypedDocumentString<SetMaxWaitMutation, SetMaxWaitMutationVariables>;
export const ApprovedHoldingTextsDocument = {"__meta__":{"hash":"O0KFs4MfCkJIrv7_"}} as unknown as TypedDocumentString<ApprovedHoldingTextsQuery, ApprovedHoldingTextsQueryVariables>;
export const HoldingPreviewsDocument = {"__meta__":{"hash":"a1gD9YyqADFH60sc"}} as unknown as TypedDocumentString<HoldingPreviewsQuery, HoldingPreviewsQueryVariables>;
export const SendHoldingRepliesDocument = {"__meta__":{"hash":"4Pl6vTmw4EJt2dCF"}} as unknown as TypedDocumentString<SendHoldingRepliesMutation, SendHoldingRepliesMutationVariables>;
export const CharterInForceDocument = {"__meta__":{"hash":"vv88a-zOtkLT13Nw"}} as unknown as TypedDocumentString<CharterInForceQuery, CharterInForceQueryVariables>;
export const SignCharterDocument = {"__meta__":{"hash":"fUwkjG-DZxD6Yis5"}} as unknown as TypedDocumentString<SignCharterMutation, SignCharterMutationVariables>;
export const RepliesToCheckDocument = {"__meta__":{"hash":"U6sFKXiMzGM5FPgl"}} as unknown as TypedDocumentString<RepliesToCheckQuery, RepliesToCheckQueryVariables>;
export const CheckReplyDocument = {"__meta__":{"hash":"KnrF5blZOEY0Zw1F"}} as unknown as TypedDocumentString<CheckReplyMutation, CheckReplyMutationVariables>;
export const EnquiriesDocument = {"__meta__":{"hash":"xfk7JRbHA8Y-yZ6Y"}} as unknown as TypedDocumentString<EnquiriesQuery, EnquiriesQueryVariables>;
export const EnquiryReceiversDocument = {"__meta__":{"hash":"ao-OcqNlRfim6zQL"}} as unknown as TypedDocumentString<EnquiryReceiversQuery, EnquiryReceiversQueryVariables>;
export const SetEnquiryDepartmentDocument = {"__meta__":{"hash":"t_zQqaDSROeWBl68"}} as unknown as TypedDocumentString<SetEnquiryDepartmentMutation, SetEnquiryDepartmentMutationVariables>;
export const RecordContactAnswerDocument = {"__meta__":{"hash":"k--TuBFFFGkmYfBC"}} as unknown as TypedDocumentString<RecordContactAnswerMutation, RecordContactAnswerMutationVariables>;
export const HandEnquiryDocument = {"__meta__":{"hash":"YCvSO31Q0TTHCFn-"}} as unknown as TypedDocumentString<HandEnquiryMutation, HandEnquiryMutationVariables>;
export const SettleEnquiryDocument = {"__meta__":{"hash":"mfo0as7alzUOgy1P"}} as unknown as TypedDocumentString<SettleEnquiryMutation, SettleEnquiryMutationVariables>;
export const ReopenEnquiryDocument = {"__meta__":{"hash":"zxtD95vjlO5yR5Pm"}} as unknown as TypedDocumentString<ReopenEnquiryMutation, ReopenEnquiryMutationVariables>;
export const FirstStepsDocument = {"__meta__":{"hash":"hw6wuTOq0fu0K6b3"}} as unknown as TypedDocumentString<FirstStepsQuery, FirstStepsQueryVariables>;
export const DemonstrationDocument = {"__meta__":{"hash":"BdslZ6A66aNeh-x9"}} as unknown as TypedDocumentString<DemonstrationQuery, DemonstrationQueryVariables>;
export const RecordFirstStepsDocument = {"__meta__":{"hash":"0iZh5p6v8aQwHm87"}} as unknown as TypedDocumentString<RecordFirstStepsMutation, RecordFirstStepsMutationVariables>;
export const SimulateBreakdownDocument = {"__meta__":{"hash":"ouXiET0zvowSEpjI"}} as unknown as TypedDocumentString<SimulateBreakdownMutation, SimulateBreakdownMutationVariables>;
export const StopArrivalsDocument = {"__meta__":{"hash":"-wLBSI3EImf9mjFM"}} as unknown as TypedDocumentString<StopArrivalsMutation, StopArrivalsMutationVariables>;
export const ResumeArrivalsDocument = {"__meta__":{"hash":"ktl8U75fJ2M4sTVE"}} as unknown as TypedDocumentString<ResumeArrivalsMutation, ResumeArrivalsMutationVariables>;
export const TicketsChangedDocument = {"__meta__":{"hash":"GlqWghOYDBTSprU1"}} as unknown as TypedDocumentString<TicketsChangedSubscription, TicketsChangedSubscriptionVariables>;
export const ChangedTicketsDocument = {"__meta__":{"hash":"HKrOHQ1wlQsMrU7-"}} as unknown as TypedDocumentString<ChangedTicketsQuery, ChangedTicketsQueryVariables>;
export const ChangedListDocument = {"__meta__":{"hash":"kiV66d_UbZ1sq605"}} as unknown as TypedDocumentString<ChangedListQuery, ChangedListQueryVariables>;
export const FurtherPlacesDocument = {"__meta__":{"hash":"2QP_QXftz5sB6D7D"}} as unknown as TypedDocumentString<FurtherPlacesQuery, FurtherPlacesQueryVariables>;
export const OwnHelpCardDocument = {"__meta__":{"hash":"EW1kT2ZM-EvapiSR"}} as unknown as TypedDocumentString<OwnHelpCardQuery, OwnHelpCardQueryVariables>;
export const OwnHelpGivenDocument = {"__meta__":{"hash":"3PsvnFO8sHF7uVmX"}} as unknown as TypedDocumentString<OwnHelpGivenQuery, OwnHelpGivenQueryVariables>;
export const HelpSuggestionsDocument = {"__meta__":{"hash":"5Vfh5avq4iLzIguv"}} as unknown as TypedDocumentString<HelpSuggestionsQuery, HelpSuggestionsQueryVariables>;
export const HelpCheckDocument = {"__meta__":{"hash":"OSiQCg6Bh3rq2ZjA"}} as unknown as TypedDocumentString<HelpCheckQuery, HelpCheckQueryVariables>;
export const HelpSelfDocument = {"__meta__":{"hash":"yPZCw9U9x1eKpbE9"}} as unknown as TypedDocumentString<HelpSelfQuery, HelpSelfQueryVariables>;
export const HelpReachDocument = {"__meta__":{"hash":"-qWNWNngwRpcGKWl"}} as unknown as TypedDocumentString<HelpReachQuery, HelpReachQueryVariables>;
export const NextCardDocument = {"__meta__":{"hash":"ulnGAV9ZyeBzSIE4"}} as unknown as TypedDocumentString<NextCardMutation, NextCardMutationVariables>;
export const TakeCardDocument = {"__meta__":{"hash":"JkCCMSXyseeHJfIX"}} as unknown as TypedDocumentString<TakeCardMutation, TakeCardMutationVariables>;
export const SkipCardDocument = {"__meta__":{"hash":"ZS8xuVKEZCuGy39b"}} as unknown as TypedDocumentString<SkipCardMutation, SkipCardMutationVariables>;
export const KeepCardDocument = {"__meta__":{"hash":"5uArx9hjIQOG7bdr"}} as unknown as TypedDocumentString<KeepCardMutation, KeepCardMutationVariables>;
export const WriteOnCardDocument = {"__meta__":{"hash":"sugXGRxnqfPU5Xke"}} as unknown as TypedDocumentString<WriteOnCardMutation, WriteOnCardMutationVariables>;
export const AnswerCardDocument = {"__meta__":{"hash":"3-ooeJSD7VJSwY1Q"}} as unknown as TypedDocumentString<AnswerCardMutation, AnswerCardMutationVariables>;
export const FinishCardDocument = {"__meta__":{"hash":"_hCx3UyIfDzKdh8x"}} as unknown as TypedDocumentString<FinishCardMutation, FinishCardMutationVariables>;
export const HandBackCardDocument = {"__meta__":{"hash":"0BXlUOtUjO-5lA1n"}} as unknown as TypedDocumentString<HandBackCardMutation, HandBackCardMutationVariables>;
export const AskTheHouseDocument = {"__meta__":{"hash":"CVI46ua3UsQrWGVE"}} as unknown as TypedDocumentString<AskTheHouseMutation, AskTheHouseMutationVariables>;
export const PauseHelpingDocument = {"__meta__":{"hash":"KQ8xL_QxOO1ynJ7s"}} as unknown as TypedDocumentString<PauseHelpingMutation, PauseHelpingMutationVariables>;
export const AskToTalkDocument = {"__meta__":{"hash":"SaMkfqwKGqZ282FB"}} as unknown as TypedDocumentString<AskToTalkMutation, AskToTalkMutationVariables>;
export const ResumeHelpingDocument = {"__meta__":{"hash":"UuI6bXsJ1OyfB3Ld"}} as unknown as TypedDocumentString<ResumeHelpingMutation, ResumeHelpingMutationVariables>;
export const ChooseHelpTopicsDocument = {"__meta__":{"hash":"muTi6mHevxEP-W1_"}} as unknown as TypedDocumentString<ChooseHelpTopicsMutation, ChooseHelpTopicsMutationVariables>;
export const ExpectedDemandDocument = {"__meta__":{"hash":"2bkL6k97djr0AvEJ"}} as unknown as TypedDocumentString<ExpectedDemandQuery, ExpectedDemandQueryVariables>;
export const OwnCallsDocument = {"__meta__":{"hash":"qEKYYX5T0JilUs9N"}} as unknown as TypedDocumentString<OwnCallsQuery, OwnCallsQueryVariables>;
export const AnswerCallDocument = {"__meta__":{"hash":"2Gy9tMULNkC2yYK0"}} as unknown as TypedDocumentString<AnswerCallMutation, AnswerCallMutationVariables>;
export const OwnRecognitionDocument = {"__meta__":{"hash":"9AP456t4ZYDNg6Ze"}} as unknown as TypedDocumentString<OwnRecognitionQuery, OwnRecognitionQueryVariables>;
export const OwnWaysDocument = {"__meta__":{"hash":"39PvPfm39PdD1gX3"}} as unknown as TypedDocumentString<OwnWaysQuery, OwnWaysQueryVariables>;
export const DeclareHoursDocument = {"__meta__":{"hash":"_l8hLtuk7OVKJ4zT"}} as unknown as TypedDocumentString<DeclareHoursMutation, DeclareHoursMutationVariables>;
export const SetOwnLanguagesDocument = {"__meta__":{"hash":"UQGuKwGvRUmDGoq3"}} as unknown as TypedDocumentString<SetOwnLanguagesMutation, SetOwnLanguagesMutationVariables>;
export const ConsentToCallsDocument = {"__meta__":{"hash":"28wNs6gzDPI9AesD"}} as unknown as TypedDocumentString<ConsentToCallsMutation, ConsentToCallsMutationVariables>;
export const SetOwnTradeDocument = {"__meta__":{"hash":"NCeJIHNpgqHw6UQ_"}} as unknown as TypedDocumentString<SetOwnTradeMutation, SetOwnTradeMutationVariables>;
export const ExportOwnHoursDocument = {"__meta__":{"hash":"oHgWfeQxgnQ0-5NX"}} as unknown as TypedDocumentString<ExportOwnHoursMutation, ExportOwnHoursMutationVariables>;
export const ChooseNetworksDocument = {"__meta__":{"hash":"p0ky0XRRHhy60327"}} as unknown as TypedDocumentString<ChooseNetworksMutation, ChooseNetworksMutationVariables>;
export const DraftsToMentorDocument = {"__meta__":{"hash":"s-emNPpjxWRSDl_S"}} as unknown as TypedDocumentString<DraftsToMentorQuery, DraftsToMentorQueryVariables>;
export const ApproveDraftDocument = {"__meta__":{"hash":"j8oRqYdr9SCsEWh0"}} as unknown as TypedDocumentString<ApproveDraftMutation, ApproveDraftMutationVariables>;
export const ReturnDraftDocument = {"__meta__":{"hash":"IxZTJ_No8yxWK-B5"}} as unknown as TypedDocumentString<ReturnDraftMutation, ReturnDraftMutationVariables>;
export const PracticeProgressDocument = {"__meta__":{"hash":"WEI6_hqxHlTgTMuT"}} as unknown as TypedDocumentString<PracticeProgressQuery, PracticeProgressQueryVariables>;
export const DrawPracticeDocument = {"__meta__":{"hash":"F28-RRFaaOA5wPHM"}} as unknown as TypedDocumentString<DrawPracticeMutation, DrawPracticeMutationVariables>;
export const AnswerPracticeDocument = {"__meta__":{"hash":"Ydm334TGlYHWTiki"}} as unknown as TypedDocumentString<AnswerPracticeMutation, AnswerPracticeMutationVariables>;
export const ComparePracticeDocument = {"__meta__":{"hash":"AvKFIq75VvjGB8fe"}} as unknown as TypedDocumentString<ComparePracticeMutation, ComparePracticeMutationVariables>;
export const SaveFilterDocument = {"__meta__":{"hash":"SRIBZZPOX5KF0ga5"}} as unknown as TypedDocumentString<SaveFilterMutation, SaveFilterMutationVariables>;
export const UpdateFilterDocument = {"__meta__":{"hash":"SYvS_ZkZHw6m8qb-"}} as unknown as TypedDocumentString<UpdateFilterMutation, UpdateFilterMutationVariables>;
export const DeleteFilterDocument = {"__meta__":{"hash":"vh6zGpIOoHHeDWCN"}} as unknown as TypedDocumentString<DeleteFilterMutation, DeleteFilterMutationVariables>;
export const TicketsDocument = {"__meta__":{"hash":"EZ5WF6YBqgDmK8-q"}} as unknown as TypedDocumentString<TicketsQuery, TicketsQueryVariables>;
export const InvitationDocument = {"__meta__":{"hash":"LVGtz_NdlFAbOlO4"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"hash":"TrIxA9SSKsAPvlJ_"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ClaimNextTicketDocument = {"__meta__":{"hash":"SUmJ0rAxYgK7y2vA"}} as unknown as TypedDocumentString<ClaimNextTicketMutation, ClaimNextTicketMutationVariables>;
export const PlaceOfTicketDocument = {"__meta__":{"hash":"Ma2V7acCXcO44jFp"}} as unknown as TypedDocumentString<PlaceOfTicketQuery, PlaceOfTicketQueryVariables>;
export const BellDocument = {"__meta__":{"hash":"-cKf8PbwM30cAiov"}} as unknown as TypedDocumentString<BellQuery, BellQueryVariables>;
export const NotificationsDocument = {"__meta__":{"hash":"GClWhuRZO1XUgXu8"}} as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const NotificationPreferencesDocument = {"__meta__":{"hash":"ru5WPvg58vglpJGI"}} as unknown as TypedDocumentString<NotificationPreferencesQuery, NotificationPreferencesQueryVariables>;
export const MarkNotificationsReadDocument = {"__meta__":{"hash":"u9hKX5PwPY1usa42"}} as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const SetNotificationPreferencesDocument = {"__meta__":{"hash":"dB7UcfLRFmfeOUhe"}} as unknown as TypedDocumentString<SetNotificationPreferencesMutation, SetNotificationPreferencesMutationVariables>;
export const OverflowDocument = {"__meta__":{"hash":"JqjPyNU4qtZdqGpV"}} as unknown as TypedDocumentString<OverflowQuery, OverflowQueryVariables>;
export const OverflowLedgerDocument = {"__meta__":{"hash":"1PDK2q5UhdI6qQo4"}} as unknown as TypedDocumentString<OverflowLedgerQuery, OverflowLedgerQueryVariables>;
export const NetHelpDocument = {"__meta__":{"hash":"E1k0rGNrjwVt09Pw"}} as unknown as TypedDocumentString<NetHelpQuery, NetHelpQueryVariables>;
export const OpenOverflowDocument = {"__meta__":{"hash":"1FI3zsv_0b8vWc9S"}} as unknown as TypedDocumentString<OpenOverflowMutation, OpenOverflowMutationVariables>;
export const CloseOverflowDocument = {"__meta__":{"hash":"kERy-vr66rWN0rj0"}} as unknown as TypedDocumentString<CloseOverflowMutation, CloseOverflowMutationVariables>;
export const PauseOverflowDocument = {"__meta__":{"hash":"97EPoDF14TWrKyR-"}} as unknown as TypedDocumentString<PauseOverflowMutation, PauseOverflowMutationVariables>;
export const ResumeOverflowDocument = {"__meta__":{"hash":"U8ROGvYxRIW4tJtu"}} as unknown as TypedDocumentString<ResumeOverflowMutation, ResumeOverflowMutationVariables>;
export const WithholdTopicDocument = {"__meta__":{"hash":"pZx114VeIHX4oifp"}} as unknown as TypedDocumentString<WithholdTopicMutation, WithholdTopicMutationVariables>;
export const OfferTopicDocument = {"__meta__":{"hash":"ghkFDmZW1GHiqZXk"}} as unknown as TypedDocumentString<OfferTopicMutation, OfferTopicMutationVariables>;
export const ContactDocument = {"__meta__":{"hash":"Nv9XsJpyIkEtTXF2"}} as unknown as TypedDocumentString<ContactQuery, ContactQueryVariables>;
export const WithheldContactDocument = {"__meta__":{"hash":"EfwjORGnONV6pnny"}} as unknown as TypedDocumentString<WithheldContactQuery, WithheldContactQueryVariables>;
export const NamesakesDocument = {"__meta__":{"hash":"rgjgKwUvKM-6K7e1"}} as unknown as TypedDocumentString<NamesakesQuery, NamesakesQueryVariables>;
export const FindContactsDocument = {"__meta__":{"hash":"CWjCldlNhFfaTsTf"}} as unknown as TypedDocumentString<FindContactsQuery, FindContactsQueryVariables>;
export const AddContactNoteDocument = {"__meta__":{"hash":"Dhp0fEesc4bWVY7b"}} as unknown as TypedDocumentString<AddContactNoteMutation, AddContactNoteMutationVariables>;
export const RemoveContactNoteDocument = {"__meta__":{"hash":"dOMIqSfYHJxcp9j0"}} as unknown as TypedDocumentString<RemoveContactNoteMutation, RemoveContactNoteMutationVariables>;
export const MergeContactsDocument = {"__meta__":{"hash":"0RJ0yf88_fDL_nZ8"}} as unknown as TypedDocumentString<MergeContactsMutation, MergeContactsMutationVariables>;
export const UnmergeContactsDocument = {"__meta__":{"hash":"MhTv5Tx2fM0J-hLc"}} as unknown as TypedDocumentString<UnmergeContactsMutation, UnmergeContactsMutationVariables>;
export const SegmentsDocument = {"__meta__":{"hash":"JGxhilOBObN8XeMH"}} as unknown as TypedDocumentString<SegmentsQuery, SegmentsQueryVariables>;
export const SetContactSegmentDocument = {"__meta__":{"hash":"fDIBG0XeRKthWsbW"}} as unknown as TypedDocumentString<SetContactSegmentMutation, SetContactSegmentMutationVariables>;
export const WithholdContactDocument = {"__meta__":{"hash":"5eJx6Xr8Ke_2w39w"}} as unknown as TypedDocumentString<WithholdContactMutation, WithholdContactMutationVariables>;
export const OfferContactDocument = {"__meta__":{"hash":"Iv3qLQzmP7NP_knw"}} as unknown as TypedDocumentString<OfferContactMutation, OfferContactMutationVariables>;
export const PresencesDocument = {"__meta__":{"hash":"73P5NtJdYEWFqbCa"}} as unknown as TypedDocumentString<PresencesQuery, PresencesQueryVariables>;
export const AnnouncePresenceDocument = {"__meta__":{"hash":"70Gs3-8Nd22ljiLY"}} as unknown as TypedDocumentString<AnnouncePresenceMutation, AnnouncePresenceMutationVariables>;
export const DevicesDocument = {"__meta__":{"hash":"ry0NKEJUpS50N_QA"}} as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const SubscribeDeviceDocument = {"__meta__":{"hash":"Fq9nQz7AgzN3yzCd"}} as unknown as TypedDocumentString<SubscribeDeviceMutation, SubscribeDeviceMutationVariables>;
export const RenewDeviceDocument = {"__meta__":{"hash":"jP8G51iI_yVtggMO"}} as unknown as TypedDocumentString<RenewDeviceMutation, RenewDeviceMutationVariables>;
export const RemoveDeviceDocument = {"__meta__":{"hash":"MV_pcwKRotA3G4bh"}} as unknown as TypedDocumentString<RemoveDeviceMutation, RemoveDeviceMutationVariables>;
export const SendTestPushDocument = {"__meta__":{"hash":"lw-PE7Vk5Ax3w8Qx"}} as unknown as TypedDocumentString<SendTestPushMutation, SendTestPushMutationVariables>;
export const RehearsalCallDocument = {"__meta__":{"hash":"bWT_hPvyH2e71aHC"}} as unknown as TypedDocumentString<RehearsalCallQuery, RehearsalCallQueryVariables>;
export const JoinRehearsalDocument = {"__meta__":{"hash":"0dWUlhzDbl8QMCwh"}} as unknown as TypedDocumentString<JoinRehearsalMutation, JoinRehearsalMutationVariables>;
export const RehearsalPartDocument = {"__meta__":{"hash":"hFBAFIwQR94V1Q_j"}} as unknown as TypedDocumentString<RehearsalPartQuery, RehearsalPartQueryVariables>;
export const WriteInRehearsalDocument = {"__meta__":{"hash":"Fimp8KfV9tdV5xWB"}} as unknown as TypedDocumentString<WriteInRehearsalMutation, WriteInRehearsalMutationVariables>;
export const LaterSampleDocument = {"__meta__":{"hash":"nG67nFTuaew8pdtz"}} as unknown as TypedDocumentString<LaterSampleQuery, LaterSampleQueryVariables>;
export const JudgeSampleDocument = {"__meta__":{"hash":"mehzxCsr4LoOo57e"}} as unknown as TypedDocumentString<JudgeSampleMutation, JudgeSampleMutationVariables>;
export const SearchDocument = {"__meta__":{"hash":"fD5PdL7tVjjWX1E5"}} as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const AuditDocument = {"__meta__":{"hash":"WqkNwGVYfnOO4C1o"}} as unknown as TypedDocumentString<AuditQuery, AuditQueryVariables>;
export const CalendarsDocument = {"__meta__":{"hash":"Zqt-xxiEI7f-ajMC"}} as unknown as TypedDocumentString<CalendarsQuery, CalendarsQueryVariables>;
export const PreviewCalendarDocument = {"__meta__":{"hash":"3TqM3cMT8nNCs9SZ"}} as unknown as TypedDocumentString<PreviewCalendarQuery, PreviewCalendarQueryVariables>;
export const SaveCalendarDocument = {"__meta__":{"hash":"hM2LiX3vocVbdwvo"}} as unknown as TypedDocumentString<SaveCalendarMutation, SaveCalendarMutationVariables>;
export const ArchiveCalendarDocument = {"__meta__":{"hash":"kp6IcPZl67HG_Bio"}} as unknown as TypedDocumentString<ArchiveCalendarMutation, ArchiveCalendarMutationVariables>;
export const ImportHolidaysDocument = {"__meta__":{"hash":"XguWVLgWjOts_VQd"}} as unknown as TypedDocumentString<ImportHolidaysMutation, ImportHolidaysMutationVariables>;
export const AllChannelsDocument = {"__meta__":{"hash":"WGgz5o2w70PbEN46"}} as unknown as TypedDocumentString<AllChannelsQuery, AllChannelsQueryVariables>;
export const ConnectChannelDocument = {"__meta__":{"hash":"6wFMmFAiUV6EhCJJ"}} as unknown as TypedDocumentString<ConnectChannelMutation, ConnectChannelMutationVariables>;
export const PauseChannelDocument = {"__meta__":{"hash":"_4d27LeS0gK0X3CN"}} as unknown as TypedDocumentString<PauseChannelMutation, PauseChannelMutationVariables>;
export const ResumeChannelDocument = {"__meta__":{"hash":"bBNAFTHO2d2-MMxu"}} as unknown as TypedDocumentString<ResumeChannelMutation, ResumeChannelMutationVariables>;
export const CharterSettingsDocument = {"__meta__":{"hash":"_6hi81RjNk1QlRMh"}} as unknown as TypedDocumentString<CharterSettingsQuery, CharterSettingsQueryVariables>;
export const CharterSignersDocument = {"__meta__":{"hash":"kjeJTO0J22J0hXkm"}} as unknown as TypedDocumentString<CharterSignersQuery, CharterSignersQueryVariables>;
export const CharterVersionsDocument = {"__meta__":{"hash":"Vs9zb3usRsplJmYh"}} as unknown as TypedDocumentString<CharterVersionsQuery, CharterVersionsQueryVariables>;
export const CharterRulesInForceDocument = {"__meta__":{"hash":"TD99j_swwO2FRrts"}} as unknown as TypedDocumentString<CharterRulesInForceQuery, CharterRulesInForceQueryVariables>;
export const CharterPlacesDocument = {"__meta__":{"hash":"Mb9kVtEG9oazUu_g"}} as unknown as TypedDocumentString<CharterPlacesQuery, CharterPlacesQueryVariables>;
export const SaveCharterDraftDocument = {"__meta__":{"hash":"OPAnagjiqmSJ9Yol"}} as unknown as TypedDocumentString<SaveCharterDraftMutation, SaveCharterDraftMutationVariables>;
export const DiscardCharterDraftDocument = {"__meta__":{"hash":"Vk0I5TARtQRQ-IU_"}} as unknown as TypedDocumentString<DiscardCharterDraftMutation, DiscardCharterDraftMutationVariables>;
export const PublishCharterDocument = {"__meta__":{"hash":"rdWcxyWFszqrM8FM"}} as unknown as TypedDocumentString<PublishCharterMutation, PublishCharterMutationVariables>;
export const SetCharterRulesDocument = {"__meta__":{"hash":"wa5cVvVx42YD3qPH"}} as unknown as TypedDocumentString<SetCharterRulesMutation, SetCharterRulesMutationVariables>;
export const TriageExamplesDocument = {"__meta__":{"hash":"z2xiEmYHEe3p29hE"}} as unknown as TypedDocumentString<TriageExamplesQuery, TriageExamplesQueryVariables>;
export const ExportTriageExamplesDocument = {"__meta__":{"hash":"6sEa85m3mtovkVGk"}} as unknown as TypedDocumentString<ExportTriageExamplesMutation, ExportTriageExamplesMutationVariables>;
export const AllDepartmentsDocument = {"__meta__":{"hash":"n_f5yWb7ElOPDf0m"}} as unknown as TypedDocumentString<AllDepartmentsQuery, AllDepartmentsQueryVariables>;
export const CreateDepartmentDocument = {"__meta__":{"hash":"p0jOos0gcgZrVUgp"}} as unknown as TypedDocumentString<CreateDepartmentMutation, CreateDepartmentMutationVariables>;
export const UpdateDepartmentDocument = {"__meta__":{"hash":"m3BfOLjtpkPyz7gR"}} as unknown as TypedDocumentString<UpdateDepartmentMutation, UpdateDepartmentMutationVariables>;
export const ArchiveDepartmentDocument = {"__meta__":{"hash":"CtzvHQfY8XMSldVZ"}} as unknown as TypedDocumentString<ArchiveDepartmentMutation, ArchiveDepartmentMutationVariables>;
export const RestoreDepartmentDocument = {"__meta__":{"hash":"KJK8MueGD_qDU7MB"}} as unknown as TypedDocumentString<RestoreDepartmentMutation, RestoreDepartmentMutationVariables>;
export const CreateTopicDocument = {"__meta__":{"hash":"rl7J8_YyzqSAK3rD"}} as unknown as TypedDocumentString<CreateTopicMutation, CreateTopicMutationVariables>;
export const UpdateTopicDocument = {"__meta__":{"hash":"hdslwebh9obg41xO"}} as unknown as TypedDocumentString<UpdateTopicMutation, UpdateTopicMutationVariables>;
export const ArchiveTopicDocument = {"__meta__":{"hash":"MiZWvPklHGf6ZOZV"}} as unknown as TypedDocumentString<ArchiveTopicMutation, ArchiveTopicMutationVariables>;
export const RestoreTopicDocument = {"__meta__":{"hash":"sqEr_kzTo2W3oZ0c"}} as unknown as TypedDocumentString<RestoreTopicMutation, RestoreTopicMutationVariables>;
export const HoldingTextsDocument = {"__meta__":{"hash":"h65__Cks0byh83Lf"}} as unknown as TypedDocumentString<HoldingTextsQuery, HoldingTextsQueryVariables>;
export const CreateHoldingTextDocument = {"__meta__":{"hash":"u0dBAhPsHxeJ9Etr"}} as unknown as TypedDocumentString<CreateHoldingTextMutation, CreateHoldingTextMutationVariables>;
export const UpdateHoldingTextDocument = {"__meta__":{"hash":"fVe8zd9ILHuKzCxg"}} as unknown as TypedDocumentString<UpdateHoldingTextMutation, UpdateHoldingTextMutationVariables>;
export const ApproveHoldingTextDocument = {"__meta__":{"hash":"yKK40M4uGaNdjTzz"}} as unknown as TypedDocumentString<ApproveHoldingTextMutation, ApproveHoldingTextMutationVariables>;
export const ArchiveHoldingTextDocument = {"__meta__":{"hash":"0UO_cNimeK1hYMTg"}} as unknown as TypedDocumentString<ArchiveHoldingTextMutation, ArchiveHoldingTextMutationVariables>;
export const MyHoursDocument = {"__meta__":{"hash":"jGTYoBurye9V9DPJ"}} as unknown as TypedDocumentString<MyHoursQuery, MyHoursQueryVariables>;
export const HoursOfDocument = {"__meta__":{"hash":"TkW25qy5d6ePgoxK"}} as unknown as TypedDocumentString<HoursOfQuery, HoursOfQueryVariables>;
export const SetWorkingHoursDocument = {"__meta__":{"hash":"u0rDsRkMJHXTz0nT"}} as unknown as TypedDocumentString<SetWorkingHoursMutation, SetWorkingHoursMutationVariables>;
export const AddDaysOffDocument = {"__meta__":{"hash":"T4PpGXdLQllBXGxO"}} as unknown as TypedDocumentString<AddDaysOffMutation, AddDaysOffMutationVariables>;
export const RemoveDaysOffDocument = {"__meta__":{"hash":"MiuIW6wcHVhcPZhx"}} as unknown as TypedDocumentString<RemoveDaysOffMutation, RemoveDaysOffMutationVariables>;
export const ExportHoursDocument = {"__meta__":{"hash":"0DnpmL04MpB1y8su"}} as unknown as TypedDocumentString<ExportHoursMutation, ExportHoursMutationVariables>;
export const TemplatesDocument = {"__meta__":{"hash":"X9Zb5kex1AziNBuf"}} as unknown as TypedDocumentString<TemplatesQuery, TemplatesQueryVariables>;
export const CardsDocument = {"__meta__":{"hash":"UvfZQ42SYVjr2Aul"}} as unknown as TypedDocumentString<CardsQuery, CardsQueryVariables>;
export const NetworkCodesDocument = {"__meta__":{"hash":"rd5yNTF3JmP8sDRT"}} as unknown as TypedDocumentString<NetworkCodesQuery, NetworkCodesQueryVariables>;
export const CreateTemplateDocument = {"__meta__":{"hash":"VpQ3n-8WlK8Mqt01"}} as unknown as TypedDocumentString<CreateTemplateMutation, CreateTemplateMutationVariables>;
export const UpdateTemplateDocument = {"__meta__":{"hash":"6iyu3BdwT6ntRfyD"}} as unknown as TypedDocumentString<UpdateTemplateMutation, UpdateTemplateMutationVariables>;
export const ArchiveTemplateDocument = {"__meta__":{"hash":"PZ0JJckEWrqAY-vO"}} as unknown as TypedDocumentString<ArchiveTemplateMutation, ArchiveTemplateMutationVariables>;
export const RestoreTemplateDocument = {"__meta__":{"hash":"WY8XTmDZtsAcpU6Z"}} as unknown as TypedDocumentString<RestoreTemplateMutation, RestoreTemplateMutationVariables>;
export const CreateCardDocument = {"__meta__":{"hash":"y5rsN8qI9uOcWV5o"}} as unknown as TypedDocumentString<CreateCardMutation, CreateCardMutationVariables>;
export const UpdateCardDocument = {"__meta__":{"hash":"eBoFXTmpNYamloY6"}} as unknown as TypedDocumentString<UpdateCardMutation, UpdateCardMutationVariables>;
export const ReviewCardDocument = {"__meta__":{"hash":"bP-twASI2XjYqm1o"}} as unknown as TypedDocumentString<ReviewCardMutation, ReviewCardMutationVariables>;
export const ArchiveCardDocument = {"__meta__":{"hash":"9NfPXMt2gWk6KtDj"}} as unknown as TypedDocumentString<ArchiveCardMutation, ArchiveCardMutationVariables>;
export const RestoreCardDocument = {"__meta__":{"hash":"wU9KMZruL_6NxDc2"}} as unknown as TypedDocumentString<RestoreCardMutation, RestoreCardMutationVariables>;
export const ImportCardsDocument = {"__meta__":{"hash":"WWFH25-9jwZc0KLi"}} as unknown as TypedDocumentString<ImportCardsMutation, ImportCardsMutationVariables>;
export const ExportCardsDocument = {"__meta__":{"hash":"Rzll_OWIwhBzmpV-"}} as unknown as TypedDocumentString<ExportCardsMutation, ExportCardsMutationVariables>;
export const SetNetworkCodesDocument = {"__meta__":{"hash":"gsIgbNUR-dPk_QSk"}} as unknown as TypedDocumentString<SetNetworkCodesMutation, SetNetworkCodesMutationVariables>;
export const LearningPageDocument = {"__meta__":{"hash":"xVgFAbCfkvJ0jd8r"}} as unknown as TypedDocumentString<LearningPageQuery, LearningPageQueryVariables>;
export const LearnFromCorrectionsDocument = {"__meta__":{"hash":"AruqIH-92hRYMUM0"}} as unknown as TypedDocumentString<LearnFromCorrectionsMutation, LearnFromCorrectionsMutationVariables>;
export const SwitchLearningDocument = {"__meta__":{"hash":"5_sTEocd0nT0jMkC"}} as unknown as TypedDocumentString<SwitchLearningMutation, SwitchLearningMutationVariables>;
export const ListeningDocument = {"__meta__":{"hash":"0kazaz8-ZWdEBabP"}} as unknown as TypedDocumentString<ListeningQuery, ListeningQueryVariables>;
export const SearchPreviewDocument = {"__meta__":{"hash":"MvseLrNGFqWimR1P"}} as unknown as TypedDocumentString<SearchPreviewQuery, SearchPreviewQueryVariables>;
export const PreviewSavedSearchDocument = {"__meta__":{"hash":"BaDqO1cyiVkAJWF9"}} as unknown as TypedDocumentString<PreviewSavedSearchMutation, PreviewSavedSearchMutationVariables>;
export const CreateSavedSearchDocument = {"__meta__":{"hash":"rFmKdP6ggyz-mpTp"}} as unknown as TypedDocumentString<CreateSavedSearchMutation, CreateSavedSearchMutationVariables>;
export const UpdateSavedSearchDocument = {"__meta__":{"hash":"xgmEXu4l__XZLnvz"}} as unknown as TypedDocumentString<UpdateSavedSearchMutation, UpdateSavedSearchMutationVariables>;
export const PauseSavedSearchDocument = {"__meta__":{"hash":"Lu4N1gazec7MvA8P"}} as unknown as TypedDocumentString<PauseSavedSearchMutation, PauseSavedSearchMutationVariables>;
export const ResumeSavedSearchDocument = {"__meta__":{"hash":"oVMva5wUmMHpbZnu"}} as unknown as TypedDocumentString<ResumeSavedSearchMutation, ResumeSavedSearchMutationVariables>;
export const ArchiveSavedSearchDocument = {"__meta__":{"hash":"m4jmIv28oSdGDnnu"}} as unknown as TypedDocumentString<ArchiveSavedSearchMutation, ArchiveSavedSearchMutationVariables>;
export const EverybodyDocument = {"__meta__":{"hash":"D5ouBuSQTKJyPZfo"}} as unknown as TypedDocumentString<EverybodyQuery, EverybodyQueryVariables>;
export const FoundOrganizationDocument = {"__meta__":{"hash":"Nj__XurM_Bjabs1I"}} as unknown as TypedDocumentString<FoundOrganizationMutation, FoundOrganizationMutationVariables>;
export const PromisesDocument = {"__meta__":{"hash":"KM73isK8ddJG7pn5"}} as unknown as TypedDocumentString<PromisesQuery, PromisesQueryVariables>;
export const SetPromisesDocument = {"__meta__":{"hash":"d5VEfyf29zaSiRTF"}} as unknown as TypedDocumentString<SetPromisesMutation, SetPromisesMutationVariables>;
export const OwnPlaceDocument = {"__meta__":{"hash":"5NDsxHaZX2uWBc3a"}} as unknown as TypedDocumentString<OwnPlaceQuery, OwnPlaceQueryVariables>;
export const DeleteDemonstrationDocument = {"__meta__":{"hash":"2UaAwRH00oeXs4jA"}} as unknown as TypedDocumentString<DeleteDemonstrationMutation, DeleteDemonstrationMutationVariables>;
export const OperationsDocument = {"__meta__":{"hash":"LeRPvVAU0BijEh2z"}} as unknown as TypedDocumentString<OperationsQuery, OperationsQueryVariables>;
export const SetRetentionDocument = {"__meta__":{"hash":"kI99rQg3pIj2KIyI"}} as unknown as TypedDocumentString<SetRetentionMutation, SetRetentionMutationVariables>;
export const OverflowMarksDocument = {"__meta__":{"hash":"rNKj9zAZMVWl_s5z"}} as unknown as TypedDocumentString<OverflowMarksQuery, OverflowMarksQueryVariables>;
export const OverflowMarksVersionsDocument = {"__meta__":{"hash":"_gJyOWiF5oWdKaBK"}} as unknown as TypedDocumentString<OverflowMarksVersionsQuery, OverflowMarksVersionsQueryVariables>;
export const PublishOverflowPolicyDocument = {"__meta__":{"hash":"tnE-DUg9PRhYn_5Y"}} as unknown as TypedDocumentString<PublishOverflowPolicyMutation, PublishOverflowPolicyMutationVariables>;
export const PeopleDocument = {"__meta__":{"hash":"qq9lg5F74zwUv3ea"}} as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const InvitationsDocument = {"__meta__":{"hash":"9VnWOp0gfWbVBeaU"}} as unknown as TypedDocumentString<InvitationsQuery, InvitationsQueryVariables>;
export const CreateInvitationDocument = {"__meta__":{"hash":"gUaP1pd5Mapsc4G_"}} as unknown as TypedDocumentString<CreateInvitationMutation, CreateInvitationMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"hash":"6Rao5tIBe3XviX5H"}} as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"hash":"bUSeqqsCyFOD4o8K"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ChangeRoleDocument = {"__meta__":{"hash":"G-NvlM_VNyjZOGSn"}} as unknown as TypedDocumentString<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const DisableMemberDocument = {"__meta__":{"hash":"WEjkTDLfHfLsFdgf"}} as unknown as TypedDocumentString<DisableMemberMutation, DisableMemberMutationVariables>;
export const EnableMemberDocument = {"__meta__":{"hash":"qibTdpDsWXmwBB3B"}} as unknown as TypedDocumentString<EnableMemberMutation, EnableMemberMutationVariables>;
export const IssueSignInLinkDocument = {"__meta__":{"hash":"g-Oirr_8e9HolTEQ"}} as unknown as TypedDocumentString<IssueSignInLinkMutation, IssueSignInLinkMutationVariables>;
export const PolicyInForceDocument = {"__meta__":{"hash":"S_nGrojVWCVYOXIg"}} as unknown as TypedDocumentString<PolicyInForceQuery, PolicyInForceQueryVariables>;
export const PolicyVersionsDocument = {"__meta__":{"hash":"TPcwVD_MHWlvGSr_"}} as unknown as TypedDocumentString<PolicyVersionsQuery, PolicyVersionsQueryVariables>;
export const PublicationDocument = {"__meta__":{"hash":"F2MYfOUw07lfJl20"}} as unknown as TypedDocumentString<PublicationQuery, PublicationQueryVariables>;
export const TestPromisesDocument = {"__meta__":{"hash":"nGFYy-nnP3g0irrs"}} as unknown as TypedDocumentString<TestPromisesQuery, TestPromisesQueryVariables>;
export const DraftPromisesDocument = {"__meta__":{"hash":"zDDFOhs17BHNqwr1"}} as unknown as TypedDocumentString<DraftPromisesMutation, DraftPromisesMutationVariables>;
export const PublishPromisesDocument = {"__meta__":{"hash":"661PlsAwhtXYS6c6"}} as unknown as TypedDocumentString<PublishPromisesMutation, PublishPromisesMutationVariables>;
export const DiscardPromisesDocument = {"__meta__":{"hash":"Lbu7fi7Rvh8yrKvI"}} as unknown as TypedDocumentString<DiscardPromisesMutation, DiscardPromisesMutationVariables>;
export const PilotedRehearsalDocument = {"__meta__":{"hash":"jLUUAI96_yUvnPJL"}} as unknown as TypedDocumentString<PilotedRehearsalQuery, PilotedRehearsalQueryVariables>;
export const StartRehearsalDocument = {"__meta__":{"hash":"A4_kXjLPbcqZQ_UA"}} as unknown as TypedDocumentString<StartRehearsalMutation, StartRehearsalMutationVariables>;
export const EndRehearsalDocument = {"__meta__":{"hash":"FucKIbMIxAK7mJN1"}} as unknown as TypedDocumentString<EndRehearsalMutation, EndRehearsalMutationVariables>;
export const InviteFromRehearsalDocument = {"__meta__":{"hash":"eIKnwcbjPaJ4FCcZ"}} as unknown as TypedDocumentString<InviteFromRehearsalMutation, InviteFromRehearsalMutationVariables>;
export const AllTagsDocument = {"__meta__":{"hash":"hUSbl2mmeu8T0JCW"}} as unknown as TypedDocumentString<AllTagsQuery, AllTagsQueryVariables>;
export const CreateTagDocument = {"__meta__":{"hash":"Ped7Ko-ox07QX62c"}} as unknown as TypedDocumentString<CreateTagMutation, CreateTagMutationVariables>;
export const RenameTagDocument = {"__meta__":{"hash":"K8-ECRreRSkrKKJU"}} as unknown as TypedDocumentString<RenameTagMutation, RenameTagMutationVariables>;
export const ArchiveTagDocument = {"__meta__":{"hash":"clMbYXVU-5mUc5hJ"}} as unknown as TypedDocumentString<ArchiveTagMutation, ArchiveTagMutationVariables>;
export const RestoreTagDocument = {"__meta__":{"hash":"Y-KJLtBpTHmu-ZfL"}} as unknown as TypedDocumentString<RestoreTagMutation, RestoreTagMutationVariables>;
export const MergeTagsDocument = {"__meta__":{"hash":"WpMve1HJCjc9Pkxm"}} as unknown as TypedDocumentString<MergeTagsMutation, MergeTagsMutationVariables>;
export const AllTeamsDocument = {"__meta__":{"hash":"d-aioq6eB3wsm4In"}} as unknown as TypedDocumentString<AllTeamsQuery, AllTeamsQueryVariables>;
export const CreateTeamDocument = {"__meta__":{"hash":"9qCsW6SYEluXl3bh"}} as unknown as TypedDocumentString<CreateTeamMutation, CreateTeamMutationVariables>;
export const UpdateTeamDocument = {"__meta__":{"hash":"77M3-ELaJSxldVFF"}} as unknown as TypedDocumentString<UpdateTeamMutation, UpdateTeamMutationVariables>;
export const ArchiveTeamDocument = {"__meta__":{"hash":"JFULiBa6KEomhusb"}} as unknown as TypedDocumentString<ArchiveTeamMutation, ArchiveTeamMutationVariables>;
export const RestoreTeamDocument = {"__meta__":{"hash":"ggvUaZEvCjLmYHvP"}} as unknown as TypedDocumentString<RestoreTeamMutation, RestoreTeamMutationVariables>;
export const ApiTokensDocument = {"__meta__":{"hash":"1k2eqhSCGQXThz8_"}} as unknown as TypedDocumentString<ApiTokensQuery, ApiTokensQueryVariables>;
export const CreateApiTokenDocument = {"__meta__":{"hash":"fY8BMqA5yMVKFFUq"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = {"__meta__":{"hash":"KsI4qr00MSjY03rT"}} as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const TriageRulesInForceDocument = {"__meta__":{"hash":"c_buZ8XTgFppKA2Q"}} as unknown as TypedDocumentString<TriageRulesInForceQuery, TriageRulesInForceQueryVariables>;
export const TriageRulesVersionsDocument = {"__meta__":{"hash":"M42KHVWkmb_b2Qsp"}} as unknown as TypedDocumentString<TriageRulesVersionsQuery, TriageRulesVersionsQueryVariables>;
export const TryTriageDocument = {"__meta__":{"hash":"LNtIE3KCE24fpQsL"}} as unknown as TypedDocumentString<TryTriageQuery, TryTriageQueryVariables>;
export const ReplayTriageDocument = {"__meta__":{"hash":"2SBzKKgzl9-X92f_"}} as unknown as TypedDocumentString<ReplayTriageQuery, ReplayTriageQueryVariables>;
export const PublishTriageRulesDocument = {"__meta__":{"hash":"AUG0F2G9PWqEzjWF"}} as unknown as TypedDocumentString<PublishTriageRulesMutation, PublishTriageRulesMutationVariables>;
export const VolunteerRulesDocument = {"__meta__":{"hash":"QG4Uyy8mMYaKridc"}} as unknown as TypedDocumentString<VolunteerRulesQuery, VolunteerRulesQueryVariables>;
export const OfferSettingsDocument = {"__meta__":{"hash":"tUeCrNzFsljoLg3B"}} as unknown as TypedDocumentString<OfferSettingsQuery, OfferSettingsQueryVariables>;
export const TradesDocument = {"__meta__":{"hash":"qH0g-yWCvcCULdY8"}} as unknown as TypedDocumentString<TradesQuery, TradesQueryVariables>;
export const VolunteerPeopleDocument = {"__meta__":{"hash":"Z1SHcWdDrX98FCKW"}} as unknown as TypedDocumentString<VolunteerPeopleQuery, VolunteerPeopleQueryVariables>;
export const SetTrustRulesDocument = {"__meta__":{"hash":"WnBV-v8zOiKTVmr8"}} as unknown as TypedDocumentString<SetTrustRulesMutation, SetTrustRulesMutationVariables>;
export const SetReplyHoldDocument = {"__meta__":{"hash":"CKvFSfxcqVW-QDzA"}} as unknown as TypedDocumentString<SetReplyHoldMutation, SetReplyHoldMutationVariables>;
export const OfferSegmentDocument = {"__meta__":{"hash":"TVCPMd_DBj_1IAyt"}} as unknown as TypedDocumentString<OfferSegmentMutation, OfferSegmentMutationVariables>;
export const WithholdSegmentDocument = {"__meta__":{"hash":"pYzX1qxv9jTqG6mD"}} as unknown as TypedDocumentString<WithholdSegmentMutation, WithholdSegmentMutationVariables>;
export const NominateMentorDocument = {"__meta__":{"hash":"KiK_y7LrC1xHXAIQ"}} as unknown as TypedDocumentString<NominateMentorMutation, NominateMentorMutationVariables>;
export const ReinstateTrustDocument = {"__meta__":{"hash":"ZvjdKOGruMNC5TbP"}} as unknown as TypedDocumentString<ReinstateTrustMutation, ReinstateTrustMutationVariables>;
export const RecordManagersWordDocument = {"__meta__":{"hash":"sL6nFMmhpR2StSom"}} as unknown as TypedDocumentString<RecordManagersWordMutation, RecordManagersWordMutationVariables>;
export const RemoveConflictDocument = {"__meta__":{"hash":"IJiykudPfl0aj8S0"}} as unknown as TypedDocumentString<RemoveConflictMutation, RemoveConflictMutationVariables>;
export const SetTradeDocument = {"__meta__":{"hash":"pYmXrBKaK3_72vjf"}} as unknown as TypedDocumentString<SetTradeMutation, SetTradeMutationVariables>;
export const ProfileDocument = {"__meta__":{"hash":"ru2P_LSgAL39F693"}} as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const SaveProfileDocument = {"__meta__":{"hash":"zPseh5W-Vu3UKTWZ"}} as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"hash":"hYzn4PXhj1PKu-5P"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RevokeSessionDocument = {"__meta__":{"hash":"w0I96r-xrCbRKKuY"}} as unknown as TypedDocumentString<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const ViewerDocument = {"__meta__":{"hash":"ha2sJ4_4v0rptQYB"}} as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const RailDocument = {"__meta__":{"hash":"A7tiv2KPlx80uw0V"}} as unknown as TypedDocumentString<RailQuery, RailQueryVariables>;
export const UpdateProfileDocument = {"__meta__":{"hash":"xcwy5PmHl4IvSkVA"}} as unknown as TypedDocumentString<UpdateProfileMutation, UpdateProfileMutationVariables>;
export const SetAvailabilityDocument = {"__meta__":{"hash":"f6JwawVFk-BQdim7"}} as unknown as TypedDocumentString<SetAvailabilityMutation, SetAvailabilityMutationVariables>;
export const SignOutDocument = {"__meta__":{"hash":"iIWinLaQz_E1BRIa"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const SignInDocument = {"__meta__":{"hash":"z-4VCQwsqp7QIci9"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const FetchAttachmentDocument = {"__meta__":{"hash":"7YKporTHHjVKBcBS"}} as unknown as TypedDocumentString<FetchAttachmentMutation, FetchAttachmentMutationVariables>;
export const ArrangeAttachmentsDocument = {"__meta__":{"hash":"zRC1kJqQE7zIQsRP"}} as unknown as TypedDocumentString<ArrangeAttachmentsMutation, ArrangeAttachmentsMutationVariables>;
export const RemoveAttachmentDocument = {"__meta__":{"hash":"hTZKIkXbwmXeeylP"}} as unknown as TypedDocumentString<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const PromiseUpdateDocument = {"__meta__":{"hash":"53VhunjGEoQNJkI0"}} as unknown as TypedDocumentString<PromiseUpdateMutation, PromiseUpdateMutationVariables>;
export const WithdrawUpdateDocument = {"__meta__":{"hash":"D2exdSkoEFSCSTn-"}} as unknown as TypedDocumentString<WithdrawUpdateMutation, WithdrawUpdateMutationVariables>;
export const CheckCharterDocument = {"__meta__":{"hash":"nbV0Ngjjh8CqT9f4"}} as unknown as TypedDocumentString<CheckCharterQuery, CheckCharterQueryVariables>;
export const SuggestionsDocument = {"__meta__":{"hash":"qieTYmgggFj2urBk"}} as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const InsertionsDocument = {"__meta__":{"hash":"Oqwu4AEHzkJv9NpM"}} as unknown as TypedDocumentString<InsertionsQuery, InsertionsQueryVariables>;
export const CodesOfTicketDocument = {"__meta__":{"hash":"cuBpqQgTA1oUqlel"}} as unknown as TypedDocumentString<CodesOfTicketQuery, CodesOfTicketQueryVariables>;
export const CardProposalDocument = {"__meta__":{"hash":"yT7C5ok4jBUtPPzf"}} as unknown as TypedDocumentString<CardProposalQuery, CardProposalQueryVariables>;
export const WriteCardFromTicketDocument = {"__meta__":{"hash":"DGpp40YJSE36lwJx"}} as unknown as TypedDocumentString<WriteCardFromTicketMutation, WriteCardFromTicketMutationVariables>;
export const TicketByNumberDocument = {"__meta__":{"hash":"6QdOYHFD0l_XyH2Q"}} as unknown as TypedDocumentString<TicketByNumberQuery, TicketByNumberQueryVariables>;
export const MergeTicketsDocument = {"__meta__":{"hash":"xiy3McxCTjBLUA3x"}} as unknown as TypedDocumentString<MergeTicketsMutation, MergeTicketsMutationVariables>;
export const UnmergeTicketDocument = {"__meta__":{"hash":"Ev-xJlhDYgEIJU20"}} as unknown as TypedDocumentString<UnmergeTicketMutation, UnmergeTicketMutationVariables>;
export const SplitTicketDocument = {"__meta__":{"hash":"CzOktTu52aNb5akr"}} as unknown as TypedDocumentString<SplitTicketMutation, SplitTicketMutationVariables>;
export const UnsplitTicketDocument = {"__meta__":{"hash":"0s8Bky3mbftiGbiQ"}} as unknown as TypedDocumentString<UnsplitTicketMutation, UnsplitTicketMutationVariables>;
export const LinkTicketsDocument = {"__meta__":{"hash":"9c-o2mcU8-URfFN2"}} as unknown as TypedDocumentString<LinkTicketsMutation, LinkTicketsMutationVariables>;
export const UnlinkTicketsDocument = {"__meta__":{"hash":"wCxMRGwytdtaQB0v"}} as unknown as TypedDocumentString<UnlinkTicketsMutation, UnlinkTicketsMutationVariables>;
export const ExplainClockDocument = {"__meta__":{"hash":"dUXlhftgicLMNa8p"}} as unknown as TypedDocumentString<ExplainClockQuery, ExplainClockQueryVariables>;
export const ExtendClockDocument = {"__meta__":{"hash":"chjMyZRy_b4CjjKa"}} as unknown as TypedDocumentString<ExtendClockMutation, ExtendClockMutationVariables>;
export const WaiveClockDocument = {"__meta__":{"hash":"ACIzw0bxsqF09gUY"}} as unknown as TypedDocumentString<WaiveClockMutation, WaiveClockMutationVariables>;
export const PauseClockDocument = {"__meta__":{"hash":"98Vjs9FXQOUSMeWT"}} as unknown as TypedDocumentString<PauseClockMutation, PauseClockMutationVariables>;
export const ResumeClockDocument = {"__meta__":{"hash":"aEyv5nay8jpmyZpk"}} as unknown as TypedDocumentString<ResumeClockMutation, ResumeClockMutationVariables>;
export const ExcuseBreachDocument = {"__meta__":{"hash":"hdMkwWFmmctvMXfB"}} as unknown as TypedDocumentString<ExcuseBreachMutation, ExcuseBreachMutationVariables>;
export const UnexcuseBreachDocument = {"__meta__":{"hash":"hfLWnzyYdf84xqiv"}} as unknown as TypedDocumentString<UnexcuseBreachMutation, UnexcuseBreachMutationVariables>;
export const AcknowledgeEscalationDocument = {"__meta__":{"hash":"890vpLKLx3hh3nDG"}} as unknown as TypedDocumentString<AcknowledgeEscalationMutation, AcknowledgeEscalationMutationVariables>;
export const SimilarTicketsDocument = {"__meta__":{"hash":"Bnb9faOV9JjXxtIG"}} as unknown as TypedDocumentString<SimilarTicketsQuery, SimilarTicketsQueryVariables>;
export const TicketDocument = {"__meta__":{"hash":"HhHKAQUi41dotgU8"}} as unknown as TypedDocumentString<TicketQuery, TicketQueryVariables>;
export const EarlierTimelineDocument = {"__meta__":{"hash":"1L4S-PD08nppYSQS"}} as unknown as TypedDocumentString<EarlierTimelineQuery, EarlierTimelineQueryVariables>;
export const ClaimTicketDocument = {"__meta__":{"hash":"L69sivuOOpaD0PkW"}} as unknown as TypedDocumentString<ClaimTicketMutation, ClaimTicketMutationVariables>;
export const TakeOverClaimDocument = {"__meta__":{"hash":"pdQW1R-HkBQAk89w"}} as unknown as TypedDocumentString<TakeOverClaimMutation, TakeOverClaimMutationVariables>;
export const ReleaseClaimDocument = {"__meta__":{"hash":"6n9WLMo5-k19lzcF"}} as unknown as TypedDocumentString<ReleaseClaimMutation, ReleaseClaimMutationVariables>;
export const SaveDraftDocument = {"__meta__":{"hash":"nsYNounV2UwUVCDB"}} as unknown as TypedDocumentString<SaveDraftMutation, SaveDraftMutationVariables>;
export const DiscardDraftDocument = {"__meta__":{"hash":"UUoBohGLVDBABoBz"}} as unknown as TypedDocumentString<DiscardDraftMutation, DiscardDraftMutationVariables>;
export const SendReplyDocument = {"__meta__":{"hash":"uR0ShVyxkLo0hl2g"}} as unknown as TypedDocumentString<SendReplyMutation, SendReplyMutationVariables>;
export const ApproveReplyDocument = {"__meta__":{"hash":"dXAUIyj5pPjopiDP"}} as unknown as TypedDocumentString<ApproveReplyMutation, ApproveReplyMutationVariables>;
export const ReturnReplyDocument = {"__meta__":{"hash":"nEf0ZQCOV0jadeaO"}} as unknown as TypedDocumentString<ReturnReplyMutation, ReturnReplyMutationVariables>;
export const CancelReplyDocument = {"__meta__":{"hash":"fA_nKTIWEkGTfMjd"}} as unknown as TypedDocumentString<CancelReplyMutation, CancelReplyMutationVariables>;
export const DecideReplyDocument = {"__meta__":{"hash":"e46e4N82bcFFxQ-z"}} as unknown as TypedDocumentString<DecideReplyMutation, DecideReplyMutationVariables>;
export const AddNoteDocument = {"__meta__":{"hash":"5PgUqcwennz590F2"}} as unknown as TypedDocumentString<AddNoteMutation, AddNoteMutationVariables>;
export const ConfirmTriageDocument = {"__meta__":{"hash":"QxxzQ8Nceg1qyrav"}} as unknown as TypedDocumentString<ConfirmTriageMutation, ConfirmTriageMutationVariables>;
export const CorrectIntentDocument = {"__meta__":{"hash":"aWkhjlc4l0iTdDhQ"}} as unknown as TypedDocumentString<CorrectIntentMutation, CorrectIntentMutationVariables>;
export const CorrectTopicDocument = {"__meta__":{"hash":"wb9ULIZOAVFlrLZK"}} as unknown as TypedDocumentString<CorrectTopicMutation, CorrectTopicMutationVariables>;
export const ExplainCorrectionDocument = {"__meta__":{"hash":"YIRIPzQ2OfOJKR8k"}} as unknown as TypedDocumentString<ExplainCorrectionMutation, ExplainCorrectionMutationVariables>;
export const UndoCorrectionDocument = {"__meta__":{"hash":"J83BnrdJNKlveOpj"}} as unknown as TypedDocumentString<UndoCorrectionMutation, UndoCorrectionMutationVariables>;
export const OfferedTopicsDocument = {"__meta__":{"hash":"mh_rDSUXrnWVnJl2"}} as unknown as TypedDocumentString<OfferedTopicsQuery, OfferedTopicsQueryVariables>;
export const AnswerQuestionDocument = {"__meta__":{"hash":"KZnp-Nb_MIUvzFw5"}} as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const TicketOfferDocument = {"__meta__":{"hash":"xd8Jv_ptrAxNsdFK"}} as unknown as TypedDocumentString<TicketOfferQuery, TicketOfferQueryVariables>;
export const LiftExclusionDocument = {"__meta__":{"hash":"G5qc6veNL5yiW1HY"}} as unknown as TypedDocumentString<LiftExclusionMutation, LiftExclusionMutationVariables>;
export const RestoreExclusionDocument = {"__meta__":{"hash":"IRQmEHuxY6KaOAJD"}} as unknown as TypedDocumentString<RestoreExclusionMutation, RestoreExclusionMutationVariables>;
export const ColleaguesDocument = {"__meta__":{"hash":"d7UDyHT45q9mXjqN"}} as unknown as TypedDocumentString<ColleaguesQuery, ColleaguesQueryVariables>;
export const DepartmentsDocument = {"__meta__":{"hash":"0Iv9kLIIm2ilrSHe"}} as unknown as TypedDocumentString<DepartmentsQuery, DepartmentsQueryVariables>;
export const TagsDocument = {"__meta__":{"hash":"k-m82iUMs7MzsJnK"}} as unknown as TypedDocumentString<TagsQuery, TagsQueryVariables>;
export const AssignTicketDocument = {"__meta__":{"hash":"737ZyfSFU88pk2FX"}} as unknown as TypedDocumentString<AssignTicketMutation, AssignTicketMutationVariables>;
export const HandOffTicketDocument = {"__meta__":{"hash":"hjJQf2bn9CyRpMQt"}} as unknown as TypedDocumentString<HandOffTicketMutation, HandOffTicketMutationVariables>;
export const ResolveTicketDocument = {"__meta__":{"hash":"w_DyDdjm_PRSHVhz"}} as unknown as TypedDocumentString<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const ReopenTicketDocument = {"__meta__":{"hash":"0g6xjdqT2Fd_uyYT"}} as unknown as TypedDocumentString<ReopenTicketMutation, ReopenTicketMutationVariables>;
export const SnoozeTicketDocument = {"__meta__":{"hash":"ICLZrqL3xNcDGj3v"}} as unknown as TypedDocumentString<SnoozeTicketMutation, SnoozeTicketMutationVariables>;
export const UnsnoozeTicketDocument = {"__meta__":{"hash":"UcGIV7z_JVFMUdSZ"}} as unknown as TypedDocumentString<UnsnoozeTicketMutation, UnsnoozeTicketMutationVariables>;
export const SetTicketStatusDocument = {"__meta__":{"hash":"zDSdBdFnOfyDiKVZ"}} as unknown as TypedDocumentString<SetTicketStatusMutation, SetTicketStatusMutationVariables>;
export const OverrideTriageDocument = {"__meta__":{"hash":"JGJg2o3q1lHDFoM6"}} as unknown as TypedDocumentString<OverrideTriageMutation, OverrideTriageMutationVariables>;
export const TagTicketDocument = {"__meta__":{"hash":"QvqicXs-Fay2Y097"}} as unknown as TypedDocumentString<TagTicketMutation, TagTicketMutationVariables>;
export const UntagTicketDocument = {"__meta__":{"hash":"ae6g0awzqJlLex6u"}} as unknown as TypedDocumentString<UntagTicketMutation, UntagTicketMutationVariables>;
export const UndoTicketChangeDocument = {"__meta__":{"hash":"_owHdsBzwmUhqGST"}} as unknown as TypedDocumentString<UndoTicketChangeMutation, UndoTicketChangeMutationVariables>;