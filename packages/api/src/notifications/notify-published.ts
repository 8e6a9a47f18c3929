import type { World } from '../context.ts'
import type { Tx } from '../db/client.ts'
import { listByRole } from './list-by-role.ts'
import { notifyMembers } from './notify-members.ts'

/** What a publication has changed, once everything that runs was judged by it. */
export interface PublishedPromises {
  publicationId: string
  moved: number
  newlyLate: number
}

/** One line for a whole publication: what it has made late is told by it, and by nothing else. */
export async function notifyPublished(
  tx: Tx,
  world: World,
  { publicationId, moved, newlyLate }: PublishedPromises,
): Promise<void> {
  const supervisors = await listByRole(tx, ['supervisor', 'admin'])
  const count = Math.max(1, moved)
  await notifyMembers(
    tx,
    world,
    supervisors.map((memberId) => ({
      memberId,
      kind: 'promisesPublished' as const,
      cause: `publication:${publicationId}`,
      count,
      severeCount: Math.min(count, newlyLate),
    })),
  )
}
