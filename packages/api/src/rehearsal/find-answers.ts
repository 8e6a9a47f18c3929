import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** What was answered to a post, and by whom. */
export interface FoundAnswer {
  postId: string
  body: string
  answeredBy: string
}

/** The first answer that left on each of these posts, inside the stage. Index messages_external. */
export async function findAnswers(stage: Tx, matters: readonly { postId: string }[]): Promise<FoundAnswer[]> {
  if (matters.length === 0) return []
  const postIds = matters.map(({ postId }) => postId)
  const rows = await stage.execute<{ post_id: string; body: string; answered_by: string }>(sql`
    select distinct on (m.external_id) m.external_id as post_id, r.body, a.name as answered_by
    from channels c
    join messages m on m.organization_id = c.organization_id and m.channel_id = c.channel_id
      and m.external_id in ${postIds}
    join ticket_messages tm on tm.organization_id = m.organization_id and tm.message_id = m.message_id
    join replies r on r.organization_id = tm.organization_id and r.ticket_id = tm.ticket_id and r.state = 'sent'
    join members a on a.organization_id = r.organization_id and a.member_id = r.author_id
    where c.organization_id = ${stage.organizationId}
    order by m.external_id, r.reply_id`)
  return [...rows].map((row) => ({ postId: row.post_id, body: row.body, answeredBy: row.answered_by }))
}
