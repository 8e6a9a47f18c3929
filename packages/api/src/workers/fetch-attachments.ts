import { sql } from 'drizzle-orm'
import { bringAttachment, LEASE_SECONDS } from '../attachments/bring-attachment.ts'
import type { World } from '../context.ts'
import type { Database } from '../db/client.ts'
import { type AttachmentId, newId, type OrganizationId } from '../db/id.ts'
import type { Metrics } from '../http/metrics.ts'
import { type Loop, LONGEST_SLEEP_MS } from './loop.ts'

/** Few, for each may be ten megabytes and is decoded in this process. */
const FILES_AT_ONCE = 2

/** Fetches the files that customers' messages brought, apart from the messages, which never wait for them. */
export function fetchWaiting(world: World & { worker: Database; metrics: Metrics }): Loop {
  return {
    name: 'attachments',
    async round() {
      const owner = newId<'lease'>()
      const due = await world.worker.execute<{
        organization_id: OrganizationId
        attachment_id: AttachmentId
      }>(sql`
        with due as (
          select organization_id, attachment_id from attachments
          where state = 'waiting' and not_before <= clock_timestamp()
            and (lease_until is null or lease_until < clock_timestamp())
          order by not_before limit ${FILES_AT_ONCE} for update skip locked
        )
        update attachments a set attempts = a.attempts + 1, lease_owner = ${owner},
          lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
        from due where a.organization_id = due.organization_id and a.attachment_id = due.attachment_id
        returning a.organization_id, a.attachment_id`)
      await Promise.all(
        due.map(async ({ organization_id: organizationId, attachment_id: attachmentId }) => {
          const outcome = await bringAttachment(world, { organizationId, attachmentId, owner })
          world.metrics.fetchedFiles.inc({ outcome })
        }),
      )
      return due.length === FILES_AT_ONCE ? 0 : LONGEST_SLEEP_MS
    },
  }
}
