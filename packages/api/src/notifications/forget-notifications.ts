import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/** Lets go of notifications of a season ago, and of the mails that told of them, `limit` of each at most. */
export async function forgetNotifications(tx: Tx, { limit }: { limit: number }): Promise<{ count: number }> {
  const { organizationId } = tx
  const gone = await tx.execute(sql`
    delete from notifications where organization_id = ${organizationId} and notification_id in (
      select notification_id from notifications
      where organization_id = ${organizationId} and created_at < clock_timestamp() - interval '90 days'
      limit ${limit} for update skip locked)
    returning 1`)
  await tx.execute(sql`
    delete from mails where organization_id = ${organizationId} and mail_id in (
      select mail_id from mails m
      where organization_id = ${organizationId} and created_at < clock_timestamp() - interval '90 days'
        and state in ('sent','dead') and not exists (select from notifications n
          where n.organization_id = m.organization_id and n.mail_id = m.mail_id)
      limit ${limit} for update skip locked)`)
  return { count: gone.length }
}
