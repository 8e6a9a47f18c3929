import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** Takes the files of drafts on a ticket to the ticket in which it goes on, behind those that are there. */
export async function moveDraftAttachments(tx: Tx, from: TicketId, to: TicketId): Promise<void> {
  await tx.execute(sql`
    update attachments a set ticket_id = ${to}, position = a.position + (
      select count(*)::smallint from attachments there
      where there.organization_id = a.organization_id and there.ticket_id = ${to}
        and there.member_id = a.member_id and there.reply_id is null)
    where a.organization_id = ${tx.organizationId} and a.ticket_id = ${from}
      and a.member_id is not null and a.reply_id is null`)
}
