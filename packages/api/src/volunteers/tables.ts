import type { LanguageLevel, SoftExclusionCode, TrustEvidence, TrustLevel, TrustStep } from '@relais/sla'
import { sql } from 'drizzle-orm'
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core'
import { instant, organizationId } from '../db/columns.ts'
import { contacts, identities } from '../contacts/tables.ts'
import { messages } from '../inbox/tables.ts'
import { members, organizations } from '../members/tables.ts'
import { tickets } from '../tickets/tables.ts'
import { departments, topics } from '../voice/tables.ts'

const TIME = '^([01][0-9]|2[0-3]):[0-5][0-9]$'
const LEVELS = sql.raw(`('learner','reviewed','sampled','trusted','mentor')`)

/**
 * What a member said of how they help, and when not. In which hours they are there is said by their working hours, as of
 * everybody; who has no row here has said nothing yet.
 */
export const volunteers = pgTable(
  'volunteers',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    /** Where they work: what concerns it is their trade. */
    departmentId: uuid(),
    /** The networks whose ways they know; none stands for all. */
    networks: text().array().notNull().default([]),
    weeklyMinutes: smallint().notNull().default(60),
    /** In which hours of every day nothing is asked of them, in their own time zone; the end may be on the next day. */
    quietFrom: text(),
    quietTo: text(),
    /** Since when they agree to be called by push; null while they do not. */
    pushConsentedAt: instant(),
    /** Since when their manager agrees to the minutes above, and which supervisor wrote it down. */
    managerAgreedAt: instant(),
    managerWordBy: uuid(),
    pausedUntil: instant(),
    pausedBecause: text().$type<'wish' | 'abuse'>(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId] }),
    index('volunteers_department').on(t.organizationId, t.departmentId),
    check('volunteers_weekly_minutes', sql`${t.weeklyMinutes} between 0 and 2400`),
    check('volunteers_networks', sql`cardinality(${t.networks}) <= 40`),
    check(
      'volunteers_quiet',
      sql`(${t.quietFrom} is null) = (${t.quietTo} is null) and ${t.quietFrom} ~ '${sql.raw(TIME)}' and ${t.quietTo} ~ '${sql.raw(TIME)}' and ${t.quietFrom} <> ${t.quietTo}`,
    ),
    check('volunteers_manager', sql`${t.managerWordBy} is null or ${t.managerAgreedAt} is not null`),
    // Nobody's manager is themselves.
    check('volunteers_manager_another', sql`${t.managerWordBy} is distinct from ${t.memberId}`),
    check(
      'volunteers_paused',
      sql`(${t.pausedUntil} is null) = (${t.pausedBecause} is null) and ${t.pausedBecause} in ('wish','abuse')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.managerWordBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
    foreignKey({
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.departmentId],
    }),
  ],
)

/** How well a volunteer writes a language. */
export const volunteerLanguages = pgTable(
  'volunteer_languages',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    language: text().$type<'fr' | 'en' | 'ar'>().notNull(),
    level: text().$type<LanguageLevel>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.language] }),
    check('volunteer_languages_language', sql`${t.language} in ('fr','en','ar')`),
    check('volunteer_languages_level', sql`${t.level} in ('A1','A2','B1','B2','C1','C2')`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
  ],
)

/**
 * What a volunteer may do on a topic, and what they said of it. The level is written by the steps alone: a trigger keeps the
 * two together.
 */
export const volunteerTopics = pgTable(
  'volunteer_topics',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    topicId: uuid().notNull(),
    level: text().$type<TrustLevel>().notNull().default('learner'),
    stance: text().$type<'wished' | 'refused'>(),
    /** How much evidence there is: the next one's number follows. */
    evidenceCount: integer().notNull().default(0),
    /** The number of the evidence of the last step: what came after it counts. */
    steppedAt: integer().notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.topicId] }),
    index('volunteer_topics_topic').on(t.organizationId, t.topicId, t.level),
    check('volunteer_topics_level', sql`${t.level} in ${LEVELS}`),
    check('volunteer_topics_stance', sql`${t.stance} in ('wished','refused')`),
    check('volunteer_topics_counts', sql`${t.steppedAt} between 0 and ${t.evidenceCount}`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }).onDelete('cascade'),
  ],
)

/** What trust on a topic is judged by, one after the other. Never changed. */
export const trustEvidence = pgTable(
  'trust_evidence',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    topicId: uuid().notNull(),
    seq: integer().notNull(),
    /** What it came of: the same thing told twice is one. */
    dedupKey: text().notNull(),
    kind: text().$type<TrustEvidence['kind']>().notNull(),
    evidence: jsonb().$type<TrustEvidence>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.topicId, t.seq] }),
    uniqueIndex('trust_evidence_once').on(t.organizationId, t.memberId, t.topicId, t.dedupKey),
    check(
      'trust_evidence_kind',
      sql`${t.kind} in ('practised','approved','returned','sent','corrected','breached','nominated','reinstated') and ${t.evidence} ->> 'kind' = ${t.kind}`,
    ),
    check('trust_evidence_seq', sql`${t.seq} > 0`),
    foreignKey({
      columns: [t.organizationId, t.memberId, t.topicId],
      foreignColumns: [volunteerTopics.organizationId, volunteerTopics.memberId, volunteerTopics.topicId],
    }).onDelete('cascade'),
  ],
)

/** A change of somebody's level on a topic, the evidence that led to it, and why. Never changed. */
export const trustSteps = pgTable(
  'trust_steps',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    topicId: uuid().notNull(),
    /** The number of the evidence. */
    seq: integer().notNull(),
    fromLevel: text().$type<TrustLevel>().notNull(),
    toLevel: text().$type<TrustLevel>().notNull(),
    code: text().$type<TrustStep['code']>().notNull(),
    parameters: jsonb().$type<TrustStep['parameters']>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.topicId, t.seq] }),
    index('trust_steps_member').on(t.organizationId, t.memberId, t.at),
    check('trust_steps_levels', sql`${t.fromLevel} in ${LEVELS} and ${t.toLevel} in ${LEVELS}`),
    check(
      'trust_steps_code',
      sql`${t.code} in ('practised','approved','sent','nominated','corrected','breached','reinstated')`,
    ),
    // Each way up has its own reason; only a breach is a step that leads nowhere.
    check(
      'trust_steps_way',
      sql`case ${t.code}
        when 'practised' then ${t.fromLevel} = 'learner' and ${t.toLevel} = 'reviewed'
        when 'approved' then ${t.fromLevel} = 'reviewed' and ${t.toLevel} = 'sampled'
        when 'sent' then ${t.fromLevel} = 'sampled' and ${t.toLevel} = 'trusted'
        when 'nominated' then ${t.fromLevel} = 'trusted' and ${t.toLevel} = 'mentor'
        when 'corrected' then (${t.fromLevel} = 'sampled' and ${t.toLevel} = 'reviewed')
          or (${t.fromLevel} in ('trusted','mentor') and ${t.toLevel} = 'sampled')
        when 'breached' then ${t.fromLevel} <> 'learner' and ${t.toLevel} = 'reviewed'
        else ${t.fromLevel} <> ${t.toLevel} end`,
    ),
    foreignKey({
      columns: [t.organizationId, t.memberId, t.topicId, t.seq],
      foreignColumns: [
        trustEvidence.organizationId,
        trustEvidence.memberId,
        trustEvidence.topicId,
        trustEvidence.seq,
      ],
    }).onDelete('cascade'),
  ],
)

/**
 * Somebody whom a volunteer does not answer: they are near to each other, or had a dispute. By the identity, which goes along
 * where contacts are merged and taken apart.
 */
export const volunteerConflicts = pgTable(
  'volunteer_conflicts',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    identityId: uuid().notNull(),
    kind: text().$type<'near' | 'dispute'>().notNull(),
    declaredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.identityId] }),
    check('volunteer_conflicts_kind', sql`${t.kind} in ('near','dispute')`),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.identityId],
      foreignColumns: [identities.organizationId, identities.identityId],
    }).onDelete('cascade'),
  ],
)

/** A topic that is kept from volunteers: by a supervisor, or by rule because their help on it costs more than it gives. */
export const withheldTopics = pgTable(
  'withheld_topics',
  {
    organizationId: organizationId(),
    topicId: uuid().notNull(),
    because: text().$type<'chosen' | 'netHelp'>().notNull(),
    /** Who; null for the rule and for the command line. */
    withheldBy: uuid(),
    withheldAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.topicId] }),
    check('withheld_topics_because', sql`${t.because} in ('chosen','netHelp')`),
    check('withheld_topics_by', sql`${t.because} = 'chosen' or ${t.withheldBy} is null`),
    foreignKey({
      columns: [t.organizationId, t.topicId],
      foreignColumns: [topics.organizationId, topics.topicId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.withheldBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A contact who is kept from volunteers, together with whoever was merged into them. */
export const withheldContacts = pgTable(
  'withheld_contacts',
  {
    organizationId: organizationId(),
    contactId: uuid().notNull(),
    withheldBy: uuid(),
    withheldAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.contactId] }),
    foreignKey({
      columns: [t.organizationId, t.contactId],
      foreignColumns: [contacts.organizationId, contacts.contactId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.withheldBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A segment whose customers volunteers may answer. Those of every other one are the care team's. */
export const offeredSegments = pgTable(
  'offered_segments',
  {
    organizationId: organizationId().references(() => organizations.organizationId, { onDelete: 'cascade' }),
    segment: text().notNull(),
    offeredBy: uuid(),
    offeredAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.segment] }),
    check('offered_segments_length', sql`length(${t.segment}) between 1 and 40`),
    foreignKey({
      columns: [t.organizationId, t.offeredBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/**
 * A soft reason against offering one ticket that a supervisor lifted, having read it: it holds while the customer's latest
 * message is the one that was read.
 */
export const liftedExclusions = pgTable(
  'lifted_exclusions',
  {
    organizationId: organizationId(),
    ticketId: uuid().notNull(),
    code: text().$type<SoftExclusionCode>().notNull(),
    /** The latest message of the customer at that moment. */
    messageId: uuid().notNull(),
    reason: text().notNull(),
    /** Who; null for the command line. */
    liftedBy: uuid(),
    liftedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.ticketId, t.code] }),
    check(
      'lifted_exclusions_soft',
      sql`${t.code} in ('personal_data_needed','named_employee','valued_customer','withheld_contact','withheld_topic','reserved_lane')`,
    ),
    check('lifted_exclusions_reason', sql`length(${t.reason}) between 1 and 500`),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.messageId],
      foreignColumns: [messages.organizationId, messages.messageId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.liftedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** That a volunteer met with abuse on a ticket: it gives them a rest. Said twice of one ticket, it is said once. */
export const abuseReports = pgTable(
  'abuse_reports',
  {
    organizationId: organizationId(),
    memberId: uuid().notNull(),
    ticketId: uuid().notNull(),
    reportedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.memberId, t.ticketId] }),
    foreignKey({
      columns: [t.organizationId, t.memberId],
      foreignColumns: [members.organizationId, members.memberId],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.organizationId, t.ticketId],
      foreignColumns: [tickets.organizationId, tickets.ticketId],
    }).onDelete('cascade'),
  ],
)
