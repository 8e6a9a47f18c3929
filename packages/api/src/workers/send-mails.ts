import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { newId, type OrganizationId } from '../db/id.ts'
import { deliverMail } from '../notifications/deliver-mail.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** Few: a server that gets many at once takes the sender for one to be kept out. */
const MAILS_AT_ONCE = 4
/** Longer than all the waits of one call together. */
const LEASE_SECONDS = 180

/**
 * Sends the mails that are due. It is `sending` before anything leaves: one whose worker died may have gone, so it is
 * set aside and never sent again.
 */
export function sendMails(world: World & { worker: Database }): Loop {
  return {
    name: 'mails',
    async round() {
      if (!world.mail) return LONGEST_SLEEP_MS
      await world.worker.execute(sql`
        update mails set state = 'dead', lease_owner = null, lease_until = null
        where state = 'sending' and lease_until < clock_timestamp()`)
      const owner = newId<'lease'>()
      const due = await world.worker.execute<{ organization_id: OrganizationId; mail_id: string }>(sql`
        with due as (
          select organization_id, mail_id from mails
          where state = 'waiting' and not_before <= clock_timestamp()
          order by not_before limit ${MAILS_AT_ONCE} for update skip locked
        )
        update mails m set state = 'sending', attempts = m.attempts + 1, lease_owner = ${owner},
          lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
        from due where m.organization_id = due.organization_id and m.mail_id = due.mail_id
        returning m.organization_id, m.mail_id`)
      await Promise.all(
        due.map(({ organization_id: organizationId, mail_id: mailId }) =>
          deliverMail(world, { organizationId, mailId, owner }),
        ),
      )
      return due.length === MAILS_AT_ONCE ? 0 : LONGEST_SLEEP_MS
    },
  }
}
