import { defaultVolunteerRules, mayTake } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { MemberId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { readMentorable } from '../trust/read-mentorable.ts'
import { readActivities } from '../volunteers/read-activities.ts'
import { readVolunteers } from '../volunteers/read-volunteers.ts'
import { notifyMembers } from './notify-members.ts'

/**
 * Mentors on every topic of its ticket are asked to read what somebody wrote, whoever comes first; but for who wrote it, for those
 * from whom the ticket is kept, as from every volunteer or from them alone, and for mentors who rest, who named these hours quiet or none, or who have given what they offered. A card in hand is no obstacle:
 * they are told, and come when they have answered it. Nor is it that they write to no customer themselves. `settleReviewers` ends it.
 */
export async function askMentors(tx: Tx, world: World, events: EventOf<'reply.submitted'>[]): Promise<void> {
  for (const { replyId, ticketId, authorId } of events) {
    const mentors = await listMentors(tx, ticketId, authorId)
    if (mentors.length === 0) continue
    const volunteers = await readVolunteers(tx, mentors, await readActivities(tx, mentors))
    const now = world.now().getTime()
    const mayRead = await readMentorable(tx, [ticketId])
    const free = mentors.filter(
      (memberId) =>
        mayRead(ticketId, volunteers.get(memberId)!) &&
        mayTake(volunteers.get(memberId)!, now, defaultVolunteerRules).every(
          ({ code }) => code === 'hands_full' || code === 'no_language',
        ),
    )
    await notifyMembers(
      tx,
      world,
      free.map((memberId) => ({
        memberId,
        kind: 'draftToMentor' as const,
        cause: `mentor:${replyId}`,
        ticketId,
        byId: authorId,
      })),
    )
  }
}

/** The volunteers who may decide on what others write on a ticket. Index volunteer_topics_topic. */
async function listMentors(tx: Tx, ticketId: string, authorId: string): Promise<MemberId[]> {
  const rows = await tx.execute<{ member_id: MemberId }>(sql`
    select distinct v.member_id from answered_topics a
    join volunteer_topics v on v.organization_id = a.organization_id and v.topic_id = a.topic_id and v.level = 'mentor'
    join members m on m.organization_id = v.organization_id and m.member_id = v.member_id
    where a.organization_id = ${tx.organizationId} and a.ticket_id = ${ticketId} and v.member_id <> ${authorId}
      and m.role = 'volunteer' and m.disabled_at is null
      and is_trusted_on_ticket(a.organization_id, v.member_id, a.ticket_id, '{mentor}')
    order by v.member_id`)
  return rows.map(({ member_id }) => member_id)
}
