import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { deliverPush } from '../notifications/deliver-push.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** So many that one service that hangs does not hold up the others. */
const PUSHES_AT_ONCE = 16
/** Longer than one call may take. */
const LEASE_SECONDS = 60

/** Sends the pushes that are due. One whose worker died is sent again: on the device it takes its own place. */
export function sendPushes(world: World & { worker: Database }): Loop {
  return {
    name: 'pushes',
    async round() {
      if (!world.push) return LONGEST_SLEEP_MS
      const owner = newId<'lease'>()
      const due = await world.worker.execute<{ organization_id: OrganizationId; push_id: string }>(sql`
        with due as (
          select organization_id, push_id from pushes
          where (state = 'waiting' and not_before <= clock_timestamp())
            or (state = 'sending' and lease_until < clock_timestamp())
          order by not_before limit ${PUSHES_AT_ONCE} for update skip locked
        )
        update pushes p set state = 'sending', attempts = p.attempts + 1, lease_owner = ${owner},
          lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
        from due where p.organization_id = due.organization_id and p.push_id = due.push_id
        returning p.organization_id, p.push_id`)
      await Promise.all(
        due.map(({ organization_id: organizationId, push_id: pushId }) =>
          deliverPush(world, { organizationId, pushId, owner }),
        ),
      )
      return due.length === PUSHES_AT_ONCE ? 0 : LONGEST_SLEEP_MS
    },
  }
}
