import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Longer than somebody is away who means to come back to what they began. */
const UNSENT_DAYS = 30

/**
 * Lets go of files that were put to an answer nobody is writing any more, `limit` at most: there is no draft, and they
 * have been here for a month, or for as long as files are kept where that is shorter. Index attachments_over.
 */
export async function forgetUnsent(
  tx: Tx,
  { days, limit }: { days: number; limit: number },
): Promise<{ count: number; bytes: number }> {
  const [gone] = await tx.execute<{ count: number; bytes: number }>(sql`
    with over as (
      select a.attachment_id from attachments a
      where a.organization_id = ${tx.organizationId} and a.state = 'kept'
        and a.created_at < clock_timestamp() - make_interval(days => ${Math.min(days, UNSENT_DAYS)})
        and a.member_id is not null and a.reply_id is null
        and not exists (select from drafts d where d.organization_id = a.organization_id
          and d.ticket_id = a.ticket_id and d.member_id = a.member_id)
      order by a.created_at limit ${limit} for update of a skip locked
    ), gone as (
      delete from attachments a using over
      where a.organization_id = ${tx.organizationId} and a.attachment_id = over.attachment_id
      returning a.size
    )
    select count(*)::int4 as count, coalesce(sum(size), 0)::float8 as bytes from gone`)
  return gone!
}
