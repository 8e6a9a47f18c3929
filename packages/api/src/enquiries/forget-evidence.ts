import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'

/** A customer took back what they wrote: their words are quoted no more in what they asked. */
export async function forgetEvidence(
  tx: Tx,
  _world: World,
  events: EventOf<'message.deleted'>[],
): Promise<void> {
  const messageIds = events.map(({ messageId }) => messageId)
  await tx.execute(sql`
    update enquiries e set evidence = null
    from ticket_messages said
    where said.organization_id = ${tx.organizationId} and said.message_id in ${messageIds}
      and e.organization_id = said.organization_id and e.ticket_id = said.ticket_id and e.evidence is not null`)
}
