import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import type { EventOf } from '../events/event.ts'
import { listByRole } from './list-by-role.ts'
import { notifyMembers } from './notify-members.ts'

/** Somebody came in by an invitation: the administrators hear of it. */
export async function notifyAccepted(
  tx: Tx,
  world: World,
  events: EventOf<'invitation.accepted'>[],
): Promise<void> {
  const administrators = await listByRole(tx, ['admin'])
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ invitationId, memberId: byId }) =>
      administrators.map((memberId) => ({
        memberId,
        kind: 'invitationAccepted' as const,
        cause: `invitation:${invitationId}`,
        byId,
      })),
    ),
  )
}

/** A network no longer takes our key: only an administrator can connect the channel again. */
export async function notifyRefused(
  tx: Tx,
  world: World,
  events: EventOf<'channel.refused'>[],
): Promise<void> {
  const administrators = await listByRole(tx, ['admin'])
  await notifyMembers(
    tx,
    world,
    events.flatMap(({ channelId, at }) =>
      administrators.map((memberId) => ({
        memberId,
        kind: 'channelRefused' as const,
        cause: `channel:${channelId}:${at.toISOString()}`,
        channelId,
      })),
    ),
  )
}
