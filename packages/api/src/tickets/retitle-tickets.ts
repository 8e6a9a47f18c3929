import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { titleOf } from './open-ticket.ts'

/**
 * A ticket is called by the first words that still stand: what its author changed or took away is not kept in its name.
 */
export async function retitleTickets(
  tx: Tx,
  _world: World,
  events: EventOf<'message.edited' | 'message.deleted'>[],
): Promise<void> {
  const changed = await tx.execute<{ ticket_id: string; title: string; body: string | null }>(sql`
    select t.ticket_id, t.title, first.body from tickets t
    left join lateral (
      select m.body from ticket_messages tm join messages m using (organization_id, message_id)
      where tm.organization_id = t.organization_id and tm.ticket_id = t.ticket_id and m.direction = 'inbound' and m.body <> ''
      order by m.sent_at, m.external_id limit 1) first on true
    where t.organization_id = ${tx.organizationId} and t.ticket_id in (
      select ticket_id from ticket_messages
      where organization_id = ${tx.organizationId} and message_id in ${events.map((event) => event.messageId)})`)
  const renamed = changed
    .map(({ ticket_id, title, body }) => ({ ticket_id, was: title, title: titleOf(body ?? '') }))
    .filter(({ was, title }) => was !== title)
  if (renamed.length === 0) return
  await tx.execute(sql`
    update tickets t set title = r.title
    from jsonb_to_recordset(${JSON.stringify(renamed)}::jsonb) as r(ticket_id uuid, title text)
    where t.organization_id = ${tx.organizationId} and t.ticket_id = r.ticket_id`)
}
