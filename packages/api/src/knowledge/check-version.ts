import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import { members } from '../members/tables.ts'
import { Refusal } from '../refusal.ts'

/** Two people who write at once do not overwrite each other: whoever comes second is told whose text they would lose. */
export async function checkVersion(
  tx: Tx,
  row: { version: number; updatedAt: Date },
  authorId: string | null,
  seen: number,
): Promise<void> {
  if (row.version === seen) return
  const [author] =
    authorId === null
      ? []
      : await tx
          .select({ name: members.name })
          .from(members)
          .where(and(eq(members.organizationId, tx.organizationId), eq(members.memberId, authorId)))
  const by = author?.name ?? null
  throw new Refusal(
    'KNOWLEDGE_CHANGED',
    `${by ?? 'Somebody'} has changed this since you opened it. Copy your text, and open it again.`,
    { parameters: { by, at: row.updatedAt.toISOString() }, path: ['version'] },
  )
}
