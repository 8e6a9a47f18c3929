import type { TrustLevel, Volunteer } from '@relais/sla'
import { and, asc, eq, getTableColumns, inArray, isNull, lte, or, sql } from 'drizzle-orm'
import type { TicketId } from '../db/id.ts'
import { manyByKey, oneByKey } from '../graphql/batch.ts'
import type { Read } from '../graphql/reads.ts'
import { topics } from '../voice/tables.ts'
import type { TopicRow } from '../voice/get-topic.ts'
import type { VolunteerRow } from './keep-volunteer.ts'
import { listWithheldUnder } from './list-withheld.ts'
import { readActivities } from './read-activities.ts'
import { type OfferState, readExclusions } from './read-exclusions.ts'
import { readVolunteers } from './read-volunteers.ts'
import { trustSteps, volunteers, withheldTopics } from './tables.ts'

export type TrustStepRow = typeof trustSteps.$inferSelect
export type WithheldTopicRow = typeof withheldTopics.$inferSelect

/** A volunteer, of whom the rest is loaded. */
export interface VolunteerSource {
  memberId: string
}

/** A topic, as a volunteer stands to it. */
export interface VolunteerTopicSource {
  topic: TopicRow
  level: TrustLevel
  stance: 'wished' | 'refused' | null
  steps: TrustStepRow[]
}

/** How many of somebody's latest steps are told. */
const MOST_STEPS = 100

/** What is known of volunteers, and of what may be offered to them. */
export function volunteerLoaders(read: Read) {
  let all: Promise<TopicRow[]> | undefined
  return {
    volunteer: oneByKey<string, Volunteer>(
      read,
      async (tx, ids) => [...(await readVolunteers(tx, ids, await readActivities(tx, ids))).values()],
      (row) => row.memberId,
    ),
    /** What somebody said of how they help; null while they have said nothing. */
    volunteerRow: oneByKey<string, VolunteerRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(volunteers)
          .where(and(eq(volunteers.organizationId, tx.organizationId), inArray(volunteers.memberId, ids))),
      (row) => row.memberId,
    ),
    /** The topics one may choose from, by name, read once per request. Index topics_name. */
    topicsToChoose: () =>
      (all ??= read((tx) =>
        tx
          .select()
          .from(topics)
          .where(and(eq(topics.organizationId, tx.organizationId), isNull(topics.archivedAt)))
          .orderBy(asc(sql`lower(${topics.name})`)),
      )),
    /** The latest steps of somebody's trust, the latest first. Index trust_steps_member. */
    trustStepsOfMember: manyByKey<string, TrustStepRow>(
      read,
      (tx, ids) => {
        const place = sql<number>`row_number() over (partition by ${trustSteps.memberId} order by ${trustSteps.at} desc, ${trustSteps.seq} desc)`
        const latest = tx
          .select({ ...getTableColumns(trustSteps), place: place.as('place') })
          .from(trustSteps)
          .where(and(eq(trustSteps.organizationId, tx.organizationId), inArray(trustSteps.memberId, ids)))
          .as('latest')
        return tx.select().from(latest).where(lte(latest.place, MOST_STEPS)).orderBy(asc(latest.place))
      },
      (row) => row.memberId,
    ),
    /** A step of trust, by its member, topic and number with blanks between. */
    trustStep: oneByKey<string, TrustStepRow>(
      read,
      (tx, keys) =>
        tx
          .select()
          .from(trustSteps)
          .where(
            and(
              eq(trustSteps.organizationId, tx.organizationId),
              or(
                ...keys.map((key) => {
                  const [memberId, topicId, seq] = key.split(' ')
                  return and(
                    eq(trustSteps.memberId, memberId!),
                    eq(trustSteps.topicId, topicId!),
                    eq(trustSteps.seq, Number(seq)),
                  )
                }),
              ),
            ),
          ),
      ({ memberId, topicId, seq }) => `${memberId} ${topicId} ${seq}`,
    ),
    withheldTopic: oneByKey<string, WithheldTopicRow>(
      read,
      (tx, ids) =>
        tx
          .select()
          .from(withheldTopics)
          .where(
            and(eq(withheldTopics.organizationId, tx.organizationId), inArray(withheldTopics.topicId, ids)),
          ),
      (row) => row.topicId,
    ),
    withheldContact: oneByKey<string, { contactId: string }>(
      read,
      (tx, ids) => listWithheldUnder(tx, ids),
      (row) => row.contactId,
    ),
    offerOfTicket: oneByKey<string, OfferState>(
      read,
      (tx, ids) => readExclusions(tx, ids as TicketId[]),
      (row) => row.ticketId,
    ),
  }
}
