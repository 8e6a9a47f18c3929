import { and, eq } from 'drizzle-orm'
import type { Tx } from '../db/client.ts'
import type { Id } from '../db/id.ts'
import { Refusal } from '../refusal.ts'
import { commitments } from './tables.ts'

export type CommitmentId = Id<'commitment'>
export type CommitmentRow = typeof commitments.$inferSelect

/** What was promised; refused with COMMITMENT_NOT_FOUND. */
export async function getCommitment(tx: Tx, commitmentId: CommitmentId): Promise<CommitmentRow> {
  const [commitment] = await tx
    .select()
    .from(commitments)
    .where(and(eq(commitments.organizationId, tx.organizationId), eq(commitments.commitmentId, commitmentId)))
  if (commitment) return commitment
  throw new Refusal('COMMITMENT_NOT_FOUND', 'This promise does not exist. Reload the page.', {
    path: ['commitmentId'],
  })
}
