import {
  type BusiestHours,
  defaultDemandRules,
  defaultVolunteerRules,
  findBusiestHours,
  findOwnExclusions,
  type OwnExclusionCode,
  type Volunteer,
} from '@relais/sla'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import { members } from '../members/tables.ts'
import { listTicketTopics } from '../voice/list-ticket-topics.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { withheldTopics } from '../volunteers/tables.ts'
import { type Arrival, sampleArrivals } from './sample-arrivals.ts'

/** When help is mostly needed, by the wall clock of a zone. */
export interface ExpectedDemand extends BusiestHours {
  timeZone: string
}

/** What keeps a ticket from somebody for as long as they are who they are; the rest is of one moment. */
const LASTING = new Set<OwnExclusionCode>(['language', 'network', 'refused_topic', 'unlearned_topic'])

/**
 * The hours of the week in which most came that this person could have helped with, in their own time zone: of the lanes from
 * which volunteers are offered, on topics they have learned and that are not kept from volunteers, in languages and on networks
 * of theirs. Null where there is too little of it to tell, or no hours stand out.
 */
export async function expectDemand(tx: Tx, memberId: MemberId, now: Date): Promise<ExpectedDemand | null> {
  const volunteer = (await readVolunteers(tx, [memberId], new Map())).get(memberId)
  if (!volunteer) return null
  const since = new Date(now.getTime() - defaultDemandRules.lookBackMs)
  const arrivals = await sampleArrivals(tx, { since, until: now, lanes: defaultVolunteerRules.lanes })
  const suiting = await keepSuiting(tx, arrivals, volunteer)
  const timeZone = await readTimeZone(tx, memberId)
  const hours = findBusiestHours(
    suiting.map(({ openedAt }) => openedAt.getTime()),
    timeZone,
    now.getTime(),
  )
  return hours && { ...hours, timeZone }
}

async function keepSuiting(tx: Tx, arrivals: readonly Arrival[], volunteer: Volunteer): Promise<Arrival[]> {
  if (arrivals.length === 0) return []
  const withheld = await tx
    .select({ topicId: withheldTopics.topicId })
    .from(withheldTopics)
    .where(eq(withheldTopics.organizationId, tx.organizationId))
  const isWithheld = new Set(withheld.map(({ topicId }) => topicId))
  const topics = Map.groupBy(
    await listTicketTopics(
      tx,
      arrivals.map(({ ticketId }) => ticketId),
    ),
    ({ ticketId }) => ticketId,
  )
  return arrivals.filter(({ ticketId, language, network }) => {
    const on = topics.get(ticketId) ?? []
    // What is on no topic that is recognised is offered to nobody.
    if (on.length === 0 || on.some(({ topicId }) => isWithheld.has(topicId))) return false
    const ticket = {
      language,
      network,
      contactId: '',
      isComplaint: false,
      namesEmployee: false,
      topics: on.map(({ topicId }) => ({ topicId, departmentId: null })),
    }
    return findOwnExclusions(ticketId, ticket, volunteer, defaultVolunteerRules).every(
      ({ code }) => !LASTING.has(code),
    )
  })
}

async function readTimeZone(tx: Tx, memberId: MemberId): Promise<string> {
  const [member] = await tx
    .select({ timeZone: members.timeZone })
    .from(members)
    .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, memberId)))
  return member!.timeZone
}
