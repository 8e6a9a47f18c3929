import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Where counting others ends: a screen says “1,000 and more”. */
const MOST_COUNTED = 1000

/**
 * The messages of a thread that concern the person of ticket `t`: theirs, on this ticket and those before it, our
 * answers to them, what they answered, and the post under which all stand (`th` is the thread). Indexes
 * messages_identity, ticket_messages_ticket, messages_external and messages_thread.
 */
export const OF_THIS_PERSON = sql`(with own as (
    select m.message_id, m.external_id, m.parent_external_id
    from messages m
    where m.organization_id = t.organization_id and m.message_id in (
      select tm.message_id from ticket_messages tm
      where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id
      union
      select said.message_id from messages said
      where said.organization_id = t.organization_id and said.identity_id = t.identity_id
        and said.thread_id = t.thread_id))
  select array(
    select message_id from own
    union
    select p.message_id from messages p
    where p.organization_id = t.organization_id and p.channel_id = t.channel_id
      and p.external_id in (select parent_external_id from own union select th.external_id)
    union
    select a.message_id from messages a
    where a.organization_id = t.organization_id and a.thread_id = t.thread_id and a.direction = 'outbound'
      and a.parent_external_id in (select external_id from own)))`

/** The condition on a message `m` of the thread: it is somebody else's, and they said it in public. */
export const IS_OTHERS = sql`m.organization_id = t.organization_id and m.thread_id = t.thread_id
  and m.visibility = 'public' and th.visibility = 'public' and not (m.message_id = any (person.ids))`

/** How many public messages of others stand in the threads of these tickets, each counted up to 1,000. */
export async function countOthers(
  tx: Tx,
  ticketIds: string[],
): Promise<{ ticketId: string; others: number }[]> {
  const rows = await tx.execute<{ ticket_id: string; others: number }>(sql`
    select t.ticket_id, counted.others
    from tickets t
    cross join lateral (
      select external_id, visibility from threads
      where organization_id = t.organization_id and thread_id = t.thread_id limit 1) th
    cross join lateral (select ${OF_THIS_PERSON} as ids) person
    cross join lateral (
      select count(*)::int as others from (
        select 1 from messages m where ${IS_OTHERS} limit ${MOST_COUNTED}) others) counted
    where t.organization_id = ${tx.organizationId} and t.ticket_id in ${ticketIds}`)
  return [...rows].map((row) => ({ ticketId: row.ticket_id, others: row.others }))
}
