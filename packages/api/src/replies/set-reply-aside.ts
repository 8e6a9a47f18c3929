import type { World } from '../context.ts'
import { inOrganization } from '../db/client.ts'
import type { ReplyLease } from './lease-reply.ts'
import { moveReply } from './move-reply.ts'
import { readClock } from './read-clock.ts'
import { leaveToPerson } from './reconcile-reply.ts'
import { lockThread } from './record-sent.ts'
import { lockReply } from './reply-row.ts'

/** Leaves a reply that ends every worker to its author: they see on the network whether it stands, and decide. */
export async function setReplyAside(world: World, lease: ReplyLease, reason: string): Promise<void> {
  await inOrganization(world.db, lease.organizationId, async (tx) => {
    await lockThread(tx, lease.threadId)
    const reply = await lockReply(tx, lease.replyId)
    if (reply?.leaseOwner !== lease.owner) return
    const at = (await readClock(tx)).getTime()
    const left = await moveReply(tx, reply, [{ type: 'abandoned', at, reason }], {
      errorKind: 'unknown',
      errorMessage: reason,
    })
    if (left) await leaveToPerson(tx, world, left)
  })
}
