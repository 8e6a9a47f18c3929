import { sql } from 'drizzle-orm'
import { moveDraftAttachments } from '../attachments/move-draft-attachments.ts'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/**
 * Takes what colleagues are writing on a ticket to the one in which it goes on, files included. Where an author has
 * a draft there already, the other follows it: not a sentence is lost. What was written for another thread has not seen
 * this one, and of two texts neither has seen all, so the guard against stale replies shows their author what stands here.
 */
export async function moveDrafts(tx: Tx, from: TicketId, to: TicketId): Promise<void> {
  await moveDraftAttachments(tx, from, to)
  await tx.execute(sql`
    with moved as (
      delete from drafts where organization_id = ${tx.organizationId} and ticket_id = ${from}
      returning organization_id, member_id, visibility, body, thread_revision, seen_threads, template_id, updated_at
    )
    insert into drafts (organization_id, ticket_id, member_id, visibility, body, thread_revision, seen_threads,
      template_id, updated_at)
    select moved.organization_id, ${to}::uuid, moved.member_id, moved.visibility, moved.body,
      case when was.thread_id = now.thread_id then moved.thread_revision else 0 end,
      case when was.thread_id = now.thread_id or moved.seen_threads <> '[]' then moved.seen_threads
        else jsonb_build_array(jsonb_build_object('threadId', was.thread_id, 'revision', moved.thread_revision)) end,
      moved.template_id, moved.updated_at
    from moved
    join tickets was on was.organization_id = moved.organization_id and was.ticket_id = ${from}
    join tickets now on now.organization_id = moved.organization_id and now.ticket_id = ${to}
    on conflict (organization_id, ticket_id, member_id) do update
      set body = left(drafts.body || E'\\n\\n' || excluded.body, 100000),
        thread_revision = least(drafts.thread_revision, excluded.thread_revision), seen_threads = '[]'`)
}
