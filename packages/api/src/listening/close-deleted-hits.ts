import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'
import type { EventOf } from '../events/event.ts'
import { appendFacts } from '../promises/append-fact.ts'

/** What nobody said to us and its author took away again is nobody's matter: its ticket closes. */
export async function closeDeletedHits(
  tx: Tx,
  _world: World,
  events: EventOf<'message.deleted'>[],
): Promise<void> {
  const gone = await tx.execute<{ ticket_id: TicketId }>(sql`
    select distinct t.ticket_id from ticket_messages placed
    join tickets t on t.organization_id = placed.organization_id and t.ticket_id = placed.ticket_id
    where placed.organization_id = ${tx.organizationId} and placed.message_id in ${events.map((event) => event.messageId)}
      and t.is_hit and t.status in ('open', 'hold') and not exists (
        select from ticket_messages other
        join messages m on m.organization_id = other.organization_id and m.message_id = other.message_id
        where other.organization_id = t.organization_id and other.ticket_id = t.ticket_id and m.deleted_at is null)`)
  if (gone.length === 0) return
  const at = Math.max(...events.map((event) => event.at.getTime()))
  await appendFacts(
    tx,
    gone.map(({ ticket_id: ticketId }) => ({
      ticketId,
      facts: [
        {
          type: 'status.set' as const,
          dedupKey: `hit-deleted:${at}`,
          actor: 'system' as const,
          effectiveAt: at,
          body: { status: 'closed' as const, until: null, reason: 'deletedByAuthor' },
        },
      ],
    })),
  )
}
