import type { StoredTicket, TicketProjection } from '@relais/sla'
import { sql } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { TicketId } from '../db/id.ts'

/** Workers sleep a second at most, so only a wake nearer than that is announced (NOTIFY serialises commits). */
const ANNOUNCE_WITHIN_MS = 1_000

/** When tickets have to be woken, and how urgently. */
export interface Wake {
  ticketId: TicketId
  /** Milliseconds since 1970; null where nothing comes due. */
  wakeAt: number | null
  projection: Pick<TicketProjection, 'band' | 'importance'>
  state: Pick<StoredTicket, 'machineVersion'>
}

/** Writes these tickets' wakes over those they had, and tells workers of one that is due before they would look. */
export async function saveWakes(tx: Tx, folded: Wake[]): Promise<void> {
  const asleep = folded.filter((one) => one.wakeAt === null).map((one) => one.ticketId)
  if (asleep.length > 0) {
    await tx.execute(sql`delete from ticket_wakes
      where organization_id = ${tx.organizationId} and ticket_id in ${asleep}`)
  }
  const awake = folded.flatMap((one) =>
    one.wakeAt === null
      ? []
      : [
          {
            ticket_id: one.ticketId,
            wake_at: new Date(one.wakeAt).toISOString(),
            band: one.projection.band ?? 1,
            importance: one.projection.importance ?? 0,
            machine_version: one.state.machineVersion,
          },
        ],
  )
  if (awake.length === 0) return
  // Whoever writes a wake holds its ticket, so a row that is not there to be changed is nobody else's to insert.
  await tx.execute(sql`
    with r as materialized (
      select * from jsonb_to_recordset(${JSON.stringify(awake)}::jsonb)
        as r(ticket_id uuid, wake_at timestamptz, band smallint, importance smallint, machine_version smallint)
    ), moved as (
      update ticket_wakes w set wake_at = r.wake_at, band = r.band, importance = r.importance,
        machine_version = r.machine_version, tried_at = null,
        attempts = case when w.set_aside_at is null then 0 else w.attempts end
      from r where w.organization_id = ${tx.organizationId} and w.ticket_id = r.ticket_id
      returning w.ticket_id, w.wake_at
    ), begun as (
      insert into ticket_wakes (organization_id, ticket_id, channel_id, wake_at, band, importance, machine_version)
      select t.organization_id, t.ticket_id, t.channel_id, r.wake_at, r.band, r.importance, r.machine_version
      from r join tickets t on t.organization_id = ${tx.organizationId} and t.ticket_id = r.ticket_id
      where r.ticket_id not in (select ticket_id from moved)
      returning wake_at
    )
    select pg_notify('relais_work', 'wakes')
    from (select wake_at from moved union all select wake_at from begun) woken
    where wake_at < clock_timestamp() + make_interval(secs => ${ANNOUNCE_WITHIN_MS / 1000}) limit 1`)
}
