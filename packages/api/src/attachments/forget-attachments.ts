import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/**
 * Lets go of the bytes of files that have been here longer than so many days, `limit` at most; where they stood it can
 * still be read that there was one. What is in a draft stays. Index attachments_over.
 */
export async function forgetAttachments(
  tx: Tx,
  { days, limit }: { days: number; limit: number },
): Promise<{ count: number; bytes: number }> {
  const [gone] = await tx.execute<{ count: number; bytes: number }>(sql`
    with over as (
      select attachment_id from attachments
      where organization_id = ${tx.organizationId} and state = 'kept'
        and created_at < clock_timestamp() - make_interval(days => ${days})
        and (reply_id is not null or message_id is not null)
      order by created_at limit ${limit} for update skip locked
    ), emptied as (
      delete from attachment_pieces p using over
      where p.organization_id = ${tx.organizationId} and p.attachment_id = over.attachment_id
      returning octet_length(p.body) as bytes
    ), marked as (
      update attachments a set state = 'failed', problem = 'EXPIRED' from over
      where a.organization_id = ${tx.organizationId} and a.attachment_id = over.attachment_id
      returning 1
    )
    select (select count(*) from marked)::int4 as count, coalesce((select sum(bytes) from emptied), 0)::float8 as bytes`)
  return gone!
}
