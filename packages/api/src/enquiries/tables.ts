import { sql } from 'drizzle-orm'
import { check, foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { messages } from '../inbox/tables.ts'
import { members, organizations } from '../members/tables.ts'
import { notes, tickets } from '../tickets/tables.ts'
import { departments } from '../voice/tables.ts'

/** What somebody wants of the company that a department looks after: work, or something it sells. */
export type EnquiryKind = 'job' | 'purchase'

/**
 * Where an enquiry stands: `noticed` on its ticket and with nobody else; `agreed` and `declined` are the customer's word on
 * being contacted by sales; `open` with its department, `done` there; `withdrawn` when a person said that it is none.
 */
export type EnquiryState = 'noticed' | 'agreed' | 'declined' | 'open' | 'done' | 'withdrawn'

/** The department that receives enquiries of one kind. Without a row they stay with the care team. */
export const enquiryDepartments = pgTable(
  'enquiry_departments',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    kind: text().$type<EnquiryKind>().notNull(),
    departmentId: uuid().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.kind] }),
    check('enquiry_departments_kind', sql`${t.kind} in ('job','purchase')`),
    foreignKey({
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.departmentId],
    }),
  ],
)

/**
 * What a customer asked on a ticket that a department looks after, one of a kind on each ticket. Sales have one only with
 * the customer's yes on record; that the yes is theirs, on this ticket, and came after we asked, a trigger holds.
 */
export const enquiries = pgTable(
  'enquiries',
  {
    organizationId: organizationId(),
    enquiryId: id(),
    ticketId: uuid().notNull(),
    /** The merged ticket that it goes back to when the merge is taken back; null where it is at home. */
    homeTicketId: uuid(),
    kind: text().$type<EnquiryKind>().notNull(),
    state: text().$type<EnquiryState>().notNull(),
    /** The customer's words that told; null where a person said so, and once they took their words back. */
    evidence: text(),
    noticedAt: instant().notNull(),
    /** Our message that asked whether sales may contact them, and theirs that answered. */
    questionMessageId: uuid(),
    answerMessageId: uuid(),
    /** Who read the answer and said what it means, and when. */
    answeredBy: uuid(),
    answeredAt: instant(),
    departmentId: uuid(),
    /** Who handed it to the department; null where it went there by the rules. */
    handedBy: uuid(),
    handedAt: instant(),
    doneBy: uuid(),
    doneAt: instant(),
    /** What the department said in the end, on the ticket. */
    noteId: uuid(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.enquiryId] }),
    uniqueIndex('enquiries_one_of_a_kind').on(t.organizationId, t.ticketId, t.kind),
    // The ids rise with time, so that they are the order of the list as well.
    index('enquiries_list').on(t.organizationId, t.state, t.enquiryId),
    index('enquiries_department').on(t.organizationId, t.departmentId, t.state, t.enquiryId),
    index('enquiries_waiting')
      .on(t.organizationId, t.kind, t.state, t.enquiryId)
      .where(sql`${t.state} in ('noticed','agreed')`),
    index('enquiries_answer')
      .on(t.organizationId, t.answerMessageId)
      .where(sql`${t.answerMessageId} is not null`),
    index('enquiries_question')
      .on(t.organizationId, t.questionMessageId)
      .where(sql`${t.questionMessageId} is not null`),
    check('enquiries_kind', sql`${t.kind} in ('job','purchase')`),
    check(
      'enquiries_state',
      sql`${t.state} in ('noticed','agreed','declined','open','done','withdrawn')
        and (${t.kind} = 'purchase' or ${t.state} not in ('agreed','declined'))`,
    ),
    check('enquiries_evidence', sql`length(${t.evidence}) between 1 and 1000`),
    check('enquiries_home', sql`${t.homeTicketId} is distinct from ${t.ticketId}`),
    // The customer's yes comes before sales do.
    check(
      'enquiries_consent',
      sql`${t.kind} <> 'purchase' or ${t.state} not in ('agreed','open','done')
        or (${t.questionMessageId} is not null and ${t.answerMessageId} is not null and ${t.answeredBy} is not null)`,
    ),
    check(
      'enquiries_answered',
      sql`(${t.answeredBy} is null) = (${t.answeredAt} is null)
        and (${t.answeredAt} is null) = (${t.kind} = 'job' or ${t.state} in ('noticed','withdrawn'))
        and (${t.answeredAt} is not null or (${t.questionMessageId} is null and ${t.answerMessageId} is null))`,
    ),
    check(
      'enquiries_handed',
      sql`(${t.departmentId} is null) = (${t.handedAt} is null) and (${t.handedAt} is not null or ${t.handedBy} is null)
        and (${t.state} not in ('open','done') or ${t.handedAt} is not null)
        and (${t.kind} = 'job' or ${t.handedAt} is null or ${t.handedBy} is not null)`,
    ),
    check(
      'enquiries_done',
      sql`(${t.doneAt} is null) = (${t.state} <> 'done') and (${t.doneAt} is null) = (${t.doneBy} is null)`,
    ),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.homeTicketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.questionMessageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.answerMessageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.departmentId],
    }),
    foreignKey({
      columns: [t.organizationId, t.noteId],
      foreignColumns: [notes.organizationId, notes.noteId],
    }),
    foreignKey({
      columns: [t.organizationId, t.answeredBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.handedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.doneBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)
