import { sql } from 'drizzle-orm'
import { check, foreignKey, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { id, instant, organizationId } from '../db/columns.ts'
import { members } from '../members/tables.ts'

/** A play of the company's own people, on a stage that is an organization of its own. One at a time. */
export const rehearsals = pgTable(
  'rehearsals',
  {
    organizationId: organizationId(),
    rehearsalId: id(),
    /** The organization in which it is played. */
    stageId: uuid().notNull(),
    squareId: uuid().notNull(),
    brandId: uuid().notNull(),
    /** The last part of its link, as it is: it opens an invented company, and the pilot hands it on for days. */
    token: text().notNull(),
    startedBy: uuid(),
    startedAt: instant().notNull(),
    /** When it ends by itself. */
    endsAt: instant().notNull(),
    /** Null while it lasts. */
    endedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.rehearsalId] }),
    uniqueIndex('rehearsals_one_at_a_time')
      .on(t.organizationId)
      .where(sql`${t.endedAt} is null`),
    uniqueIndex('rehearsals_token').on(t.organizationId, t.token),
    uniqueIndex('rehearsals_stage').on(t.stageId),
    check('rehearsals_elsewhere', sql`${t.stageId} <> ${t.organizationId}`),
    check(
      'rehearsals_length',
      sql`${t.endsAt} > ${t.startedAt} and ${t.endsAt} <= ${t.startedAt} + interval '14 days'`,
    ),
    check('rehearsals_ended', sql`${t.endedAt} is null or ${t.endedAt} >= ${t.startedAt}`),
    foreignKey({
      columns: [t.organizationId, t.startedBy],
      foreignColumns: [members.organizationId, members.memberId],
    }),
  ],
)

/** A colleague who came in: who they are on the stage, how to reach them, and whether the pilot invited them for good. */
export const rehearsalGuests = pgTable(
  'rehearsal_guests',
  {
    organizationId: organizationId(),
    guestId: id(),
    rehearsalId: uuid().notNull(),
    /** The member of the stage that they are. */
    memberId: uuid().notNull(),
    /** The person of the square as whom they are a customer. */
    personId: uuid().notNull(),
    name: text().notNull(),
    email: text().notNull(),
    locale: text().$type<'fr' | 'en' | 'ar'>().notNull(),
    joinedAt: instant().notNull(),
    invitedAs: text().$type<'volunteer' | 'mentor'>(),
    /** The name of the topic on which the pilot would have them as a mentor. */
    mentorOn: text(),
    invitedAt: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.guestId] }),
    uniqueIndex('rehearsal_guests_email').on(t.organizationId, t.rehearsalId, sql`lower(${t.email})`),
    uniqueIndex('rehearsal_guests_member').on(t.organizationId, t.memberId),
    check('rehearsal_guests_name', sql`length(${t.name}) between 1 and 120`),
    check('rehearsal_guests_locale', sql`${t.locale} in ('fr','en','ar')`),
    check(
      'rehearsal_guests_invited',
      sql`${t.invitedAs} in ('volunteer','mentor') and (${t.invitedAs} is null) = (${t.invitedAt} is null)
        and (${t.mentorOn} is not null) = (${t.invitedAs} is not distinct from 'mentor')`,
    ),
    foreignKey({
      columns: [t.organizationId, t.rehearsalId],
      foreignColumns: [rehearsals.organizationId, rehearsals.rehearsalId],
    }).onDelete('cascade'),
  ],
)

/** What a colleague wrote as a customer: one post on the square. */
export const rehearsalMatters = pgTable(
  'rehearsal_matters',
  {
    organizationId: organizationId(),
    guestId: uuid().notNull(),
    /** Made by the browser: the same one twice is one post. */
    clientId: uuid().notNull(),
    /** The post on the square. */
    postId: uuid().notNull(),
    body: text().notNull(),
    askedAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.organizationId, t.guestId, t.clientId] }),
    foreignKey({
      columns: [t.organizationId, t.guestId],
      foreignColumns: [rehearsalGuests.organizationId, rehearsalGuests.guestId],
    }).onDelete('cascade'),
  ],
)
