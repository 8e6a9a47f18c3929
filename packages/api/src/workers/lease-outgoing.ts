import { sql } from 'drizzle-orm'
import type { Database } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'

/** Where something waits to be sent, and how it is sent. */
export interface Outbox {
  table: 'mails' | 'pushes'
  id: 'mail_id' | 'push_id'
  /** How much at once. */
  limit: number
  leaseSeconds: number
  /** Whether what a worker died with while it sent it is due again. */
  isSentAgain: boolean
}

/** One thing that this worker alone may send until its lease ends. */
export interface Outgoing {
  organizationId: OrganizationId
  id: string
  owner: string
}

/** Leases what is due, the longest due first. It is `sending` before anything leaves. */
export async function leaseOutgoing(
  worker: Database,
  { table, id, limit, leaseSeconds, isSentAgain }: Outbox,
): Promise<Outgoing[]> {
  const owner = newId<'lease'>()
  const [outbox, key] = [sql.identifier(table), sql.identifier(id)]
  const abandoned = isSentAgain
    ? sql`or (state = 'sending' and lease_until < clock_timestamp())`
    : sql.empty()
  const leased = await worker.execute<{ organizationId: OrganizationId; id: string }>(sql`
    with due as (
      select organization_id, ${key} from ${outbox}
      where (state = 'waiting' and not_before <= clock_timestamp()) ${abandoned}
      order by not_before limit ${limit} for update skip locked
    )
    update ${outbox} one set state = 'sending', attempts = one.attempts + 1, lease_owner = ${owner},
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds})
    from due where one.organization_id = due.organization_id and one.${key} = due.${key}
    returning one.organization_id as "organizationId", one.${key} as id`)
  return leased.map((one) => ({ ...one, owner }))
}
