import { sql } from 'drizzle-orm'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { deliverMail } from '../notifications/deliver-mail.ts'
import { leaseOutgoing, type Outbox } from './lease-outgoing.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

const OUTBOX: Outbox = {
  table: 'mails',
  id: 'mail_id',
  // Few: a server that gets many at once takes the sender for one to be kept out.
  limit: 4,
  // Longer than all the waits of one call together.
  leaseSeconds: 180,
  // It may have gone.
  isSentAgain: false,
}

/** Sends the mails that are due. One whose worker died is set aside for a person. */
export function sendMails(world: World & { worker: Database }): Loop {
  return {
    name: 'mails',
    async round() {
      if (!world.mail) return LONGEST_SLEEP_MS
      await world.worker.execute(sql`
        update mails set state = 'dead', lease_owner = null, lease_until = null
        where state = 'sending' and lease_until < clock_timestamp()`)
      const due = await leaseOutgoing(world.worker, OUTBOX)
      await Promise.all(due.map(({ id, ...lease }) => deliverMail(world, { ...lease, mailId: id })))
      return due.length === OUTBOX.limit ? 0 : LONGEST_SLEEP_MS
    },
  }
}
