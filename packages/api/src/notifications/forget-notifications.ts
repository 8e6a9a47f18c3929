import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'

/**
 * Lets go of notifications of a season ago, of the mails that told of them, of pushes of a month ago, and of devices that
 * nobody has been signed in on for as long, `limit` of each at most.
 */
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
  await tx.execute(sql`
    delete from pushes where organization_id = ${organizationId} and push_id in (
      select push_id from pushes
      where organization_id = ${organizationId} and created_at < clock_timestamp() - interval '30 days'
      limit ${limit} for update skip locked)`)
  await tx.execute(sql`
    delete from devices where organization_id = ${organizationId} and device_id in (
      select d.device_id from devices d
      join sessions s on s.organization_id = d.organization_id and s.session_id = d.session_id
      where d.organization_id = ${organizationId}
        and least(s.revoked_at, s.expires_at) < clock_timestamp() - interval '30 days'
      limit ${limit} for update of d skip locked)`)
  return { count: gone.length }
}
